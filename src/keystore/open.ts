import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { decodeBareBase64 } from './base64.ts';
import type { Bundle } from './bundle.ts';
import { readElement, wholeOf } from './der.ts';
import { embeddedBase64 } from './embedded.ts';
import { Harvest, type PlainForm } from './harvest.ts';
import { type PemBlock, pemBlocks } from './pem.ts';
import { type Kind, kindOf } from './recognise.ts';
import { straightened, textOf } from './text.ts';

/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;

/**
 * Opens whatever private keys and certificates come in: PEM, DER, PKCS#12, JKS, JCEKS, PKCS#7, and base64 of any of
 * them. What it is, is told by the content alone. Something that holds nothing makes an empty bundle.
 * @param inputName the input that the content came from, for messages; its passphrase is called `<inputName>-passphrase`
 * @throws Failure ERR_KEY_DAMAGED, ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED, ERR_KEYSTORE_SEVERAL_KEYS
 */
export async function openKeystore(
  content: string | Uint8Array,
  passphrase: Secret | undefined,
  inputName: string,
): Promise<Bundle> {
  const harvest = new Harvest(inputName, passphrase);
  if (typeof content === 'string') await openText(content, harvest, 0);
  else await openBytes(content, harvest, 0);
  return harvest.bundle();
}

async function openBytes(bytes: Uint8Array, harvest: Harvest, depth: number): Promise<boolean> {
  const kind = kindOf(bytes);
  if (kind === 'no DER') return openText(textOf(bytes), harvest, depth);
  await openDer(bytes, kind, harvest);
  return kind !== 'unknown DER';
}

async function openText(given: string, harvest: Harvest, depth: number): Promise<boolean> {
  const text = straightened(given);
  const blocks = pemBlocks(text);
  if (blocks.length > 0) {
    harvest.encoding = 'PEM';
    for (const block of blocks) await openBlock(block, harvest);
    return true;
  }
  if (depth === deepest) return false;
  const whole = decodeBareBase64(text);
  const layers =
    whole === undefined
      ? embeddedBase64(text)
          .map(({ bytes }) => bytes)
          .filter(isKnown)
      : [whole];
  let found = false;
  for (const layer of layers) {
    if (!(await openBytes(layer, harvest, depth + 1))) continue;
    found = true;
    harvest.base64 = true;
    if (whole === undefined || depth > 0) harvest.addHealed(wrapped(layer));
  }
  return found;
}

/** Runs of base64 inside other text are anything: only what is whole and known counts. */
function isKnown(bytes: Uint8Array): boolean {
  const kind = kindOf(bytes);
  return kind !== 'cut DER' && kind !== 'unknown DER';
}

const plainForms: Partial<Record<Kind, PlainForm>> = {
  'PKCS#1 private key': 'PKCS#1',
  'PKCS#8 private key': 'PKCS#8',
  'EC private key': 'SEC 1',
  'DSA private key': 'DSA',
};

async function openDer(bytes: Uint8Array, kind: Kind, harvest: Harvest): Promise<void> {
  const element = readElement(bytes, 0);
  const der = element === undefined ? bytes : wholeOf(bytes, element);
  const form = plainForms[kind];
  if (form !== undefined) return harvest.addKey(der, form);
  switch (kind) {
    case 'encrypted PKCS#8 private key':
      return (await import('./pkcs8.ts')).openEncryptedKey(der, harvest);
    case 'PKCS#12':
      return (await import('./pkcs12.ts')).openPkcs12(der, harvest);
    case 'JKS':
    case 'JCEKS':
      return (await import('./jks.ts')).openJks(bytes, harvest);
    case 'PKCS#7':
      for (const certificate of (await import('./pkcs7.ts')).readPkcs7(der).certificates)
        harvest.addCertificate(certificate, 'PKCS#7');
      return;
    case 'certificate':
      return harvest.addCertificate(der);
    case 'cut DER':
      throw new Failure(
        'ERR_KEY_DAMAGED',
        `\`${harvest.inputName}\` begins like a key or a keystore and ends too early: it was cut.`,
      );
    case 'BCFKS keystore':
      harvest.strangers.push('BCFKS keystore');
      return;
    case 'public key':
    case 'certificate request':
    case 'certificate revocation list':
      harvest.strangers.push(kind);
      return;
    default:
      harvest.strangers.push('unknown');
  }
}

async function openBlock(block: PemBlock, harvest: Harvest): Promise<void> {
  const { label, body, dekInfo, problem } = block;
  if (label === 'OPENSSH PRIVATE KEY') return void harvest.strangers.push('OpenSSH private key');
  if (label.startsWith('PGP ')) return void harvest.strangers.push('PGP key');
  const isKey = label.endsWith('PRIVATE KEY');
  if (problem !== undefined && !(problem === 'base64' && dekInfo === undefined && isWhole(body))) {
    if (isKey || label === 'PKCS12') throw brokenBlock(problem, harvest.inputName);
    return;
  }
  if (isKey) harvest.addHealed(wrapped(body));
  if (isKey && dekInfo !== undefined) return (await import('./pkcs8.ts')).openLegacyKey(body, dekInfo, harvest);
  const kind = kindOf(body);
  if (isKey && (kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER'))
    throw brokenBlock('content', harvest.inputName);
  await openDer(body, kind, harvest);
}

/** Strangers were passed over in its base64, and still it ends to the byte where it says: nothing was lost. */
function isWhole(body: Uint8Array): boolean {
  return readElement(body, 0)?.end === body.length;
}

const problems = {
  cut: 'has no END line: the text was cut',
  label: 'ends with another line than the END that belongs to its BEGIN',
  base64: 'holds characters that are no base64, or was cut',
  header: 'says that it is encrypted, but its DEK-Info line is missing or damaged',
  content: 'does not hold a whole key: characters are missing or were changed',
} as const;

function brokenBlock(problem: keyof typeof problems, inputName: string): Failure {
  return new Failure('ERR_KEY_DAMAGED', `The private key in \`${inputName}\` ${problems[problem]}.`);
}

/** The lines that a log would show if somebody printed the block. */
function wrapped(body: Uint8Array): string {
  return Buffer.from(body)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
}
