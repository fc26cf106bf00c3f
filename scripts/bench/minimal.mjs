// The shortest honest script that signs an assertion and posts it: what the action's login is compared with.
import { createSign } from 'node:crypto';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const { KEY, CLIENT_ID, USERNAME, INSTANCE_URL } = process.env;
const exp = Math.floor(Date.now() / 1000) + 120;
const signed = `${part({ alg: 'RS256' })}.${part({ iss: CLIENT_ID, sub: USERNAME, aud: INSTANCE_URL, exp })}`;
const assertion = `${signed}.${createSign('RSA-SHA256').update(signed).sign(KEY, 'base64url')}`;
const reply = await fetch(`${INSTANCE_URL}/services/oauth2/token`, {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
});
const { access_token: token } = await reply.json();
if (typeof token !== 'string') process.exitCode = 1;
