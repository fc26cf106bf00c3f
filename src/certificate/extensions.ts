import { BOOLEAN, childrenOf, type Element, OCTET_STRING, readElement, SEQUENCE } from '../keystore/der.ts';

/** What the extensions say, as far as it is asked here. */
export interface Extensions {
  readonly present: boolean;
  readonly malformed: boolean;
  /** basicConstraints' cA; `null` when the extension is absent. */
  readonly certificateAuthority: boolean | null;
}

/**
 * Seeks basicConstraints (RFC 5280 §4.2.1.9) among the extensions and leaves all others alone.
 * @param from where the optional members of the TBSCertificate begin
 */
export function readExtensions(bytes: Uint8Array, from: number, end: number): Extensions {
  const none: Extensions = { present: false, malformed: false, certificateAuthority: null };
  const malformed: Extensions = { present: true, malformed: true, certificateAuthority: null };
  for (let at = from; at < end; ) {
    const member = readElement(bytes, at, end);
    if (member === undefined) return { ...none, malformed: true };
    at = member.end;
    if (member.tag !== 0xa3) continue;
    const list = readElement(bytes, member.contentStart, member.contentEnd);
    const extensions = list?.tag === SEQUENCE ? childrenOf(bytes, list, 1000) : undefined;
    if (extensions === undefined) return malformed;
    const basic = extensions.find((extension) => isBasicConstraints(bytes, extension));
    if (basic === undefined) return { present: true, malformed: false, certificateAuthority: null };
    const certificateAuthority = readBasicConstraints(bytes, basic);
    return certificateAuthority === undefined ? malformed : { present: true, malformed: false, certificateAuthority };
  }
  return none;
}

/** 2.5.29.19, compared as it is encoded. */
function isBasicConstraints(bytes: Uint8Array, extension: Element): boolean {
  const at = extension.contentStart;
  return (
    bytes[at] === 0x06 &&
    bytes[at + 1] === 3 &&
    bytes[at + 2] === 0x55 &&
    bytes[at + 3] === 0x1d &&
    bytes[at + 4] === 0x13
  );
}

function readBasicConstraints(bytes: Uint8Array, extension: Element): boolean | undefined {
  const value = childrenOf(bytes, extension, 4)?.at(-1);
  const constraints =
    value?.tag === OCTET_STRING ? readElement(bytes, value.contentStart, value.contentEnd) : undefined;
  if (constraints?.tag !== SEQUENCE) return undefined;
  const first = readElement(bytes, constraints.contentStart, constraints.contentEnd);
  return first?.tag === BOOLEAN && bytes[first.contentStart] !== 0;
}
