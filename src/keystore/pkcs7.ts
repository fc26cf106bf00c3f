import { childrenOf, type Element, oidOf, readElement, SEQUENCE, wholeOf } from './der.ts';

/** SignedData, and PKCS#7's SignedAndEnvelopedData (RFC 2315 §11), which keeps its certificates in the open too. */
const signed = new Set(['1.2.840.113549.1.7.2', '1.2.840.113549.1.7.4']);

/** What a PKCS#7 or CMS structure carries in the open. */
export interface Pkcs7 {
  /** Each as DER, in their order. */
  readonly certificates: readonly Uint8Array[];
  /** Whether the structure broke off before all of it was seen. */
  readonly broken: boolean;
}

/** Takes the certificates out of a SignedData (RFC 5652 §5.1); BER is read too. Other contents have none. */
export function readPkcs7(bytes: Uint8Array): Pkcs7 {
  const outer = readElement(bytes, 0);
  const [type, explicit] = (outer && childrenOf(bytes, outer, 8)) ?? [];
  const oid = oidOf(bytes, type);
  if (oid !== '' && !signed.has(oid)) return { certificates: [], broken: false };
  const content = explicit && readElement(bytes, explicit.contentStart, explicit.contentEnd);
  if (explicit?.tag !== 0xa0 || content?.tag !== SEQUENCE) return { certificates: [], broken: true };
  // Members are walked one by one, so that a signature which is broken or cut does not hide the certificates.
  for (let at = content.contentStart; at < content.contentEnd; ) {
    const member = readElement(bytes, at, content.contentEnd);
    if (member === undefined) return { certificates: [], broken: true };
    if (member.tag === 0xa0) return certificatesIn(bytes, member);
    at = member.end;
  }
  return { certificates: [], broken: false };
}

function certificatesIn(bytes: Uint8Array, set: Element): Pkcs7 {
  const certificates: Uint8Array[] = [];
  for (let at = set.contentStart; at < set.contentEnd; ) {
    const member = readElement(bytes, at, set.contentEnd);
    if (member === undefined) return { certificates, broken: true };
    // Attribute certificates and other formats are tagged; a certificate is a bare sequence.
    if (member.tag === SEQUENCE) certificates.push(wholeOf(bytes, member));
    at = member.end;
  }
  return { certificates, broken: false };
}
