import { childrenOf, type Element, oidOf, readElement, SEQUENCE, wholeOf } from './der.ts';

/** SignedData, and PKCS#7's SignedAndEnvelopedData (RFC 2315 §11), which keeps its certificates in the open too. */
const signed = new Set(['1.2.840.113549.1.7.2', '1.2.840.113549.1.7.4']);

/**
 * The certificates of a PKCS#7 or CMS SignedData (RFC 5652 §5.1), each as DER; BER is read too. Empty when it is some
 * other content, or carries none.
 */
export function certificatesOfPkcs7(bytes: Uint8Array): Uint8Array[] {
  const outer = readElement(bytes, 0);
  const [type, explicit] = (outer && childrenOf(bytes, outer, 8)) ?? [];
  if (!signed.has(oidOf(bytes, type)) || explicit?.tag !== 0xa0) return [];
  const content = readElement(bytes, explicit.contentStart, explicit.contentEnd);
  if (content?.tag !== SEQUENCE) return [];
  // Members are walked one by one, so that a signature which is broken or cut does not hide the certificates.
  for (let at = content.contentStart; at < content.contentEnd; ) {
    const member = readElement(bytes, at, content.contentEnd);
    if (member === undefined) return [];
    if (member.tag === 0xa0) return certificatesIn(bytes, member);
    at = member.end;
  }
  return [];
}

function certificatesIn(bytes: Uint8Array, set: Element): Uint8Array[] {
  const members = childrenOf(bytes, set) ?? [];
  // Attribute certificates and other formats are tagged; a certificate is a bare sequence.
  return members.filter((member) => member.tag === SEQUENCE).map((member) => wholeOf(bytes, member));
}
