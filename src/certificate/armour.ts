/** A certificate as PEM (RFC 7468 §5.1), lines of 64 characters and a final line end. */
export function armoured(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
  return ['-----BEGIN CERTIFICATE-----', lines, '-----END CERTIFICATE-----', ''].join('\n');
}
