import { Failure } from '../failure.ts';

/**
 * Judges a username before it is sent or becomes part of a file name.
 * @returns a Failure that names what was given instead, without quoting what may be a secret
 * @see Salesforce Help, "Guidelines for usernames": the form of an e-mail address, unique among all orgs
 */
export function judgeUsername(username: string | undefined): Failure | undefined {
  if (username === undefined) return new Failure('ERR_USERNAME', '`username` is missing.');
  const localPart = /^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}$/;
  const [local, domain, ...rest] = username.split('@');
  const plausible =
    rest.length === 0 &&
    localPart.test(String(local)) &&
    /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(domain ?? '') &&
    username.length <= 80;
  if (plausible) return undefined;
  return new Failure('ERR_USERNAME', `\`username\` is ${usernameLooksLike(username)}.`);
}

function usernameLooksLike(text: string): string {
  if (/-----BEGIN|^ey[A-Za-z0-9_-]+\.|^00D\w{12,15}!/.test(text))
    return 'a key or a token, which belongs in a secret input';
  if (/^3MVG/.test(text)) return 'a consumer key; that is the input `client-id`';
  if (/^[a-z]+:\/\//i.test(text)) return 'an address; that is the input `instance-url`';
  if (/^005[A-Za-z0-9]{12,15}$/.test(text)) return "a user's id";
  if (text === '***') return 'three asterisks: a masked value was copied';
  if (/^[^\s@]+@[^\s@.]+$/.test(text))
    return 'an e-mail address without a dot after the @, which no Salesforce username is';
  return 'not of the form name@domain.example';
}

/**
 * Judges a consumer key.
 * @param input the name of the input, `client-id` or `next-client-id`
 */
export function judgeClientId(clientId: string | undefined, input: string): Failure | undefined {
  if (clientId === undefined) return new Failure('ERR_CLIENT_ID', `\`${input}\` is missing.`);
  if (/^[A-Za-z0-9._-]{8,256}$/.test(clientId) && !consumerSecret.test(clientId)) return undefined;
  return new Failure('ERR_CLIENT_ID', `\`${input}\` is ${clientIdLooksLike(clientId)}.`);
}

/** In hexadecimal, and of older apps in decimal digits. */
const consumerSecret = /^(?:[A-F0-9]{64}|\d{15,20})$/;

function clientIdLooksLike(text: string): string {
  if (consumerSecret.test(text)) return 'of the form of a consumer secret, which this flow does not need';
  if (/-----BEGIN/.test(text)) return 'a PEM block';
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return 'an e-mail address; that is the input `username`';
  if (/^[a-z]+:\/\//i.test(text)) return 'an address; that is the input `instance-url`';
  if (text === '***') return 'three asterisks: a masked value was copied';
  return text.length < 8
    ? 'too short to be a consumer key'
    : 'not a consumer key, which consists of letters, digits, dots and underscores';
}
