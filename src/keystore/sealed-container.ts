import { decodeBareBase64 } from './base64.ts';
import type { Container } from './bundle.ts';
import { pemBlocks } from './pem.ts';
import { type Kind, kindOf } from './recognise.ts';
import { straightened, textOf } from './text.ts';

const containers: Partial<Record<Kind, Container>> = {
  'encrypted PKCS#8 private key': 'PKCS#8',
  'PKCS#12': 'PKCS#12',
  JKS: 'JKS',
  JCEKS: 'JCEKS',
};

/**
 * The container of a key or keystore that its passphrase has not opened, by its outer form: PEM, DER, or base64 of them.
 * @returns `undefined` where the outer form does not tell
 */
export function sealedContainer(content: string | Uint8Array): Container | undefined {
  return typeof content === 'string' ? ofText(straightened(content)) : ofBytes(content);
}

function ofText(text: string): Container | undefined {
  const [block] = pemBlocks(text).filter(({ label }) => label.endsWith('PRIVATE KEY') || label === 'PKCS12');
  if (block?.dekInfo !== undefined) return block.label === 'RSA PRIVATE KEY' ? 'PKCS#1' : undefined;
  const bytes = block?.body ?? decodeBareBase64(text);
  return bytes === undefined ? undefined : ofBytes(bytes);
}

/** Base64 has fewer bytes than characters, so that this ends. */
function ofBytes(bytes: Uint8Array): Container | undefined {
  const kind = kindOf(bytes);
  return kind === 'no DER' ? ofText(straightened(textOf(bytes))) : containers[kind];
}
