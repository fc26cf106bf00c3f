import { Secret } from '../secret.ts';
import { readUrl } from '../url.ts';

/** Where the platform's API is. */
export interface ApiAddress {
  /** Without a slash at the end: `https://api.github.com`, `https://github.acme.example/api/v3`. */
  readonly base: string;
  readonly host: string;
}

/** The address that GITHUB_API_URL holds; `undefined` when it is not https alone (http on loopback), or holds more. */
export function readApiUrl(text: string): ApiAddress | undefined {
  const url = readUrl(text);
  const loopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url === undefined || !plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
    return undefined;
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, host: url.host };
}

/** A token as a header takes it. Anything else would be refused there with a message that quotes it: what is wrong, as a clause. */
export function readApiToken(token: Secret): Secret | 'is empty' | 'holds characters that no token has' {
  const text = token.reveal().trim();
  if (/^[\x21-\x7e]+$/.test(text)) return new Secret(text);
  return text === '' ? 'is empty' : 'holds characters that no token has';
}
