import { armoured } from '../../certificate/armour.ts';
import { Secret } from '../../secret.ts';
import { childOf, textOf, writeXml, type XmlElement } from './xml.ts';

/**
 * The global OAuth settings of an External Client App, which hold its certificate.
 * @see Metadata API Developer Guide, "ExtlClntAppGlobalOauthSettings" (API version 60.0 and later)
 */
export const settingsType = 'ExtlClntAppGlobalOauthSettings';

/** A component as it was read. Nothing secret is in `members`. */
export interface OauthSettings {
  /** The component's own name, often `<app>_glbloauth`. */
  readonly fullName: string;
  /** The name of the External Client App that it belongs to. */
  readonly app: string | undefined;
  /** As the org wrote it: PEM, or base64 alone. `undefined` when there is none, or the org does not tell. */
  readonly certificate: string | undefined;
  readonly consumerKey: Secret | undefined;
  readonly consumerSecret: Secret | undefined;
  /** Everything else that a deploy has to carry, since it replaces the component whole. */
  readonly members: readonly XmlElement[];
}

/** Members that are read on their own, or name the component and stand elsewhere in a deploy. */
const ownMembers: readonly string[] = ['fullName', 'certificate', 'consumerKey', 'consumerSecret'];

/** Not settings but orders: a deploy that says `true` replaces the app's consumer key or secret. */
const orders: readonly string[] = ['shouldRotateConsumerKey', 'shouldRotateConsumerSecret'];

/** The name of a component or an app, as the API takes them. */
export function isDeveloperName(text: string): boolean {
  return /^[A-Za-z]\w{0,119}$/.test(text);
}

/** Reads one record of an answer; `undefined` when it is none (the API answers nil for a name that it does not know). */
export function readSettings(record: XmlElement): OauthSettings | undefined {
  const fullName = textOf(record, 'fullName');
  if (record.isNil || fullName === undefined || !isDeveloperName(fullName)) return undefined;
  return {
    fullName,
    app: textOf(record, 'externalClientApplication'),
    certificate: textOf(record, 'certificate'),
    consumerKey: secretOf(record, 'consumerKey'),
    consumerSecret: secretOf(record, 'consumerSecret'),
    members: record.children.filter(
      ({ name, isNil }) => !isNil && !ownMembers.includes(name) && !orders.includes(name),
    ),
  };
}

function secretOf(record: XmlElement, name: string): Secret | undefined {
  const text = textOf(record, name);
  return text === undefined ? undefined : new Secret(text);
}

/**
 * The component with another certificate and everything else as it was read; consumer key and secret are left out, which
 * a deploy keeps and refuses to be told.
 */
export function withCertificate(settings: OauthSettings, certificatePem: string): string {
  const text = isArmoured(settings.certificate ?? certificatePem) ? certificatePem.trim() : bare(certificatePem);
  const certificate: XmlElement = { name: 'certificate', isNil: false, children: [], text };
  const members = [...settings.members, certificate].toSorted(byName);
  const inner = members.map((member) => writeXml(member, '    ')).join('');
  const root = `<${settingsType} xmlns="http://soap.sforce.com/2006/04/metadata">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${inner}</${settingsType}>\n`;
}

/** The order of the API's own schema; members that repeat keep theirs. */
function byName(one: XmlElement, other: XmlElement): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}

/** The certificate as PEM with a final line end, whichever form the org wrote it in; `undefined` when it holds none. */
export function certificateOf({ certificate }: OauthSettings): string | undefined {
  if (certificate === undefined) return undefined;
  if (isArmoured(certificate)) return `${certificate.trim()}\n`;
  return armoured(Buffer.from(bare(certificate), 'base64'));
}

/** Whether two texts hold the same certificate, byte for byte. */
export function isSameCertificate(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function isArmoured(text: string): boolean {
  return text.includes('-----BEGIN');
}

function bare(text: string): string {
  return text.replace(/-----[^-]*-----/g, '').replace(/\s+/g, '');
}

/** What a deploy came to, by reading the component once more. */
export type Outcome =
  | { readonly kind: 'published' }
  /** The org does not tell the certificate: only a login can. */
  | { readonly kind: 'untold' }
  /** It holds another certificate than the one that was deployed. */
  | { readonly kind: 'other-certificate' }
  /** Members that are not as they were before, by their names. */
  | { readonly kind: 'changed'; readonly members: readonly string[] };

/** Compares what was meant with what is there now: the certificate alone may differ from before. */
export function compareSettings(before: OauthSettings, after: OauthSettings, certificatePem: string): Outcome {
  const changed = changedMembers(before, after);
  if (changed.length > 0) return { kind: 'changed', members: changed };
  if (after.certificate === undefined)
    return { kind: before.certificate === undefined ? 'untold' : 'other-certificate' };
  return { kind: isSameCertificate(after.certificate, certificatePem) ? 'published' : 'other-certificate' };
}

function changedMembers(before: OauthSettings, after: OauthSettings): string[] {
  const names = new Set([...before.members, ...after.members].map(({ name }) => name));
  const written = ({ members }: OauthSettings, wanted: string) =>
    members
      .filter(({ name }) => name === wanted)
      .map((member) => writeXml(member))
      .join('');
  const changed = [...names].filter((name) => written(before, name) !== written(after, name));
  for (const name of ['consumerKey', 'consumerSecret'] as const) {
    if (!isSameSecret(before[name], after[name])) changed.push(name);
  }
  return changed;
}

/** Whether both hold the same text, or there is neither. Nothing of them is told. */
export function isSameSecret(one: Secret | undefined, other: Secret | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

/** The names of the components in an answer to listMetadata; those that cannot be asked for are left out. */
export function listedNames(results: readonly XmlElement[]): string[] {
  return results.flatMap((result) => textOf(result, 'fullName') ?? []).filter(isDeveloperName);
}

/**
 * The components that may be the app's, the most likely first: the API tells an app's name only inside a component, and
 * reading one returns a secret, so those of other apps are left alone. Setup names them `<app>_glbloauth`.
 */
export function likelyComponents(names: readonly string[], app: string): string[] {
  const wanted = app.toLowerCase();
  const rank = (name: string) => [`${wanted}_glbloauth`, wanted].indexOf(name.toLowerCase());
  return names
    .filter((name) => name.toLowerCase().startsWith(wanted))
    .toSorted((one, other) => (rank(one) >>> 0) - (rank(other) >>> 0) || one.length - other.length);
}

/** Whether the component is the one that was asked for, by its app's name or its own. */
export function belongsTo(settings: OauthSettings, app: string): boolean {
  const wanted = app.toLowerCase();
  return [settings.app, settings.fullName].some((name) => name?.toLowerCase() === wanted);
}

/** The records of an answer to readMetadata. */
export function recordsIn(result: XmlElement | undefined): readonly XmlElement[] {
  const holder = childOf(result, 'result');
  return holder?.children.filter(({ name }) => name === 'records') ?? [];
}
