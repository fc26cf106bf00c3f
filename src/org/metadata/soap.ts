import { Secret } from '../../secret.ts';
import { childOf, escapeXml, readXml, textOf, type XmlElement } from './xml.ts';

/** A call of the SOAP API for metadata, ready to be sent with POST. The body carries the session. */
export interface SoapCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Secret;
}

/** JWT-format access tokens are taken by the SOAP API from this version on. */
export const firstVersionForJwt = 68;

/**
 * readMetadata() of one component (API version 30.0 and later).
 * @see Metadata API Developer Guide, "readMetadata()"
 */
export function readMetadataCall(version: string, session: Secret, type: string, fullName: string): SoapCall {
  const names = `<type>${escapeXml(type)}</type><fullNames>${escapeXml(fullName)}</fullNames>`;
  return call(version, session, `<readMetadata>${names}</readMetadata>`);
}

/**
 * listMetadata() of one type: names, and nothing that is inside.
 * @see Metadata API Developer Guide, "listMetadata()"
 */
export function listMetadataCall(version: string, session: Secret, type: string): SoapCall {
  const queries = `<queries><type>${escapeXml(type)}</type></queries><asOfVersion>${version}</asOfVersion>`;
  return call(version, session, `<listMetadata>${queries}</listMetadata>`);
}

function call(version: string, session: Secret, content: string): SoapCall {
  const metadata = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
  const header = `<SessionHeader ${metadata}><sessionId>${escapeXml(session.reveal())}</sessionId></SessionHeader>`;
  const body = content.replace(/^<(\w+)>/, `<$1 ${metadata}>`);
  return {
    path: `/services/Soap/m/${version}`,
    headers: { 'content-type': 'text/xml; charset=UTF-8', soapaction: '""' },
    body: new Secret(
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">' +
        `<soapenv:Header>${header}</soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
    ),
  };
}

export type SoapAnswer =
  /** The response element: `readMetadataResponse`, `listMetadataResponse`. */
  | { readonly kind: 'response'; readonly response: XmlElement }
  /** The API's considered no. `code` is without its prefix; `text` is foreign. */
  | { readonly kind: 'fault'; readonly code: string; readonly text: string }
  /** Something else, in a clause without a word of the body: it may hold a secret. */
  | { readonly kind: 'unreadable'; readonly seen: string };

/**
 * Judges an answer, whatever its status: faults come with 500.
 * @param session that of the call; a fault that quotes it is told without it
 */
export async function judgeSoapAnswer(status: number, body: string, session: Secret): Promise<SoapAnswer> {
  const envelope = await readXml(body);
  const content = envelope?.name === 'Envelope' ? childOf(envelope, 'Body')?.children[0] : undefined;
  if (content === undefined) return { kind: 'unreadable', seen: `status ${status} and no SOAP envelope` };
  if (content.name !== 'Fault') {
    return status === 200
      ? { kind: 'response', response: content }
      : { kind: 'unreadable', seen: `status ${status} and a response` };
  }
  const code = (textOf(content, 'faultcode') ?? 'none').replace(/^.*:/, '');
  const said = (textOf(content, 'faultstring') ?? '').replaceAll(session.reveal(), '***');
  const text = said.replace(new RegExp(`^${code.replace(/\W/g, '')}: ?`), '');
  return { kind: 'fault', code: /^\w{1,80}$/.test(code) ? code : 'none', text: text.slice(0, 500) };
}
