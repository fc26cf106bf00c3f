import { humanDuration } from '../time.ts';
import type { Phase } from './world.ts';

/** What is known when an attempt has failed. */
export interface Circumstances {
  readonly phase: Phase;
  readonly code: string;
  /** `acme.my.salesforce.com:443` */
  readonly authority: string;
  /** The proxy's name, where there is one. */
  readonly proxy: string | undefined;
  /** What the thing that stopped us adds, from our own mouth: schemes a proxy wants, an encoding. */
  readonly remark: string;
  readonly timeoutMilliseconds: number;
}

/** Codes of OpenSSL and Node that blame the certificate. */
const blamesCertificate =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;

/** Whether trying again cannot help. */
export function isFinal(code: string): boolean {
  const refusedByProxy = /^PROXY_4(?!08|25|29)\d\d$/.test(code);
  const unusable =
    /^(ABORTED|BODY_TOO_LONG|CONTENT_ENCODING|PROXY_UNREADABLE|PROXY_UNSUPPORTED|ERR_INVALID_|ERR_HTTP_|ERR_UNESCAPED_)/;
  const otherLanguage =
    /^ERR_SSL_.*(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|PACKET_LENGTH_TOO_LONG|CERTIFICATE_REQUIRED)$/;
  return [blamesCertificate, unusable, otherLanguage].some((codes) => codes.test(code)) || refusedByProxy;
}

/** One clause for people. */
export function describeOutage(at: Circumstances): string {
  if (at.code === 'ABORTED') return `the request to ${at.authority} was given up`;
  if (at.code === 'TIMEOUT') return `${late(at)} within ${humanDuration(at.timeoutMilliseconds)}`;
  switch (at.phase) {
    case 'dns':
      return `the name ${at.authority} cannot be resolved`;
    case 'tcp':
      return unreachable(at.authority, at.code);
    case 'proxy':
      return proxyTrouble(at, `the proxy ${at.proxy}`);
    case 'tls':
      return tlsTrouble(at.authority, at.code);
    case 'http':
      return httpTrouble(at);
  }
}

function late({ phase, authority, proxy }: Circumstances): string {
  switch (phase) {
    case 'dns':
      return `the name ${authority} was not resolved`;
    case 'tcp':
      return `${authority} did not take the connection`;
    case 'proxy':
      return `the proxy ${proxy} did not open the way to ${authority}`;
    case 'tls':
      return `${authority} did not finish the TLS handshake`;
    case 'http':
      return `${authority} did not answer completely`;
  }
}

function unreachable(who: string, code: string): string {
  return code === 'ECONNREFUSED' ? `${who} refuses connections` : `${who} cannot be reached`;
}

function proxyTrouble({ code, authority, remark }: Circumstances, proxy: string): string {
  const schemes = remark === '' ? '' : ` (${remark})`;
  if (code === 'PROXY_UNREADABLE') return `${proxy} cannot be used: its value is not a URL`;
  if (code === 'PROXY_UNSUPPORTED') return `${proxy} cannot be used: only http and https proxies are spoken to`;
  // tinyproxy answers wrong credentials with 401, which is a server's word and not a proxy's.
  if (code === 'PROXY_407' || code === 'PROXY_401')
    return `${proxy} wants other credentials than it was given${schemes}`;
  if (/^PROXY_\d+$/.test(code)) return `${proxy} answered ${code.slice(6)} to CONNECT ${authority}`;
  if (/^(ENOTFOUND|EAI_)/.test(code)) return `the name of ${proxy} cannot be resolved`;
  if (/^HPE_/.test(code)) return `${proxy} answered CONNECT with something that is not HTTP`;
  if (blamesCertificate.test(code) || /SSL|EPROTO/.test(code)) return tlsTrouble(proxy, code);
  if (/^(ECONNRESET|EPIPE)$/.test(code)) return `${proxy} closed the connection`;
  return unreachable(proxy, code);
}

function tlsTrouble(who: string, code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return `the certificate of ${who} has expired`;
  if (code === 'CERT_NOT_YET_VALID') return `the certificate of ${who} is not valid yet`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `the certificate of ${who} is for another name`;
  if (blamesCertificate.test(code)) return `the certificate of ${who} is not trusted by this machine`;
  if (/CERTIFICATE_REQUIRED$/.test(code)) return `${who} wants a client certificate`;
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(code)) return `${who} does not speak TLS on this port`;
  if (/^(ECONNRESET|EPIPE)$/.test(code)) return `${who} closed the connection during the TLS handshake`;
  return `the TLS handshake with ${who} failed`;
}

function httpTrouble({ code, authority, remark }: Circumstances): string {
  if (code === 'BODY_TOO_LONG') return `${authority} answered with more than 1 MiB`;
  if (code === 'CONTENT_ENCODING')
    return `${authority} encoded its answer although no encoding was asked for (${remark.slice(0, 20)})`;
  if (code === 'HPE_HEADER_OVERFLOW') return `${authority} answered with headers that are too long`;
  if (/^HPE_(?!INVALID_EOF)/.test(code)) return `${authority} answered with something that is not HTTP`;
  if (/^ERR_SSL_/.test(code)) return `the TLS connection to ${authority} broke`;
  if (/^ERR_/.test(code)) return `the request to ${authority} could not be made`;
  return `${authority} closed the connection before its answer was complete`;
}
