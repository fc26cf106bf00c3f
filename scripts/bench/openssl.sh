#!/bin/sh
# A login with openssl and curl, as administrators write it.
set -eu
encode() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
header=$(printf '{"alg":"RS256"}' | encode)
claims=$(printf '{"iss":"%s","sub":"%s","aud":"%s","exp":%d}' "$CLIENT_ID" "$USERNAME" "$INSTANCE_URL" "$(($(date +%s) + 120))" | encode)
signature=$(printf '%s.%s' "$header" "$claims" | openssl dgst -sha256 -sign "$KEY_FILE" | encode)
curl --fail --silent --output /dev/null "$INSTANCE_URL/services/oauth2/token" \
  --data-urlencode grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer \
  --data-urlencode "assertion=$header.$claims.$signature"
