import { createPublicKey } from 'node:crypto';
import type { Emulation } from './emulation.ts';
import { isMember, keptSettings, settingsType } from './global-settings.ts';
import { externalApps } from './metadata-access.ts';
import type { App, Org } from './org.ts';
import { type Element, elementAt, escaped, parseXml } from './xml.ts';

/** Why a component cannot be deployed, in the org's words. */
export interface ComponentFailure {
  readonly fullName: string;
  readonly fileName: string;
  readonly problem: string;
  readonly problemType: 'Error' | 'Warning';
}

export interface Package {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly ignoreWarnings: boolean;
}

/** Salesforce takes no larger certificate. */
const largestCertificate = 4096;

/** What a deploy would do, or why it cannot be done. */
export interface Judged {
  readonly failures: readonly ComponentFailure[];
  /** Makes the change; nothing before it has. */
  readonly apply: () => void;
}

/** Judges a package as the org does: every file is named in package.xml, and is a component that it can take. */
export function judgePackage({ files, ignoreWarnings }: Package, org: Org, emulation: Emulation): Judged {
  const manifest = parseXml(files.get('package.xml')?.toString('utf8') ?? '');
  if (manifest?.name !== 'Package') return refused('package.xml', 'package.xml', 'No package.xml found');
  const named = manifest.children
    .filter(({ name }) => name === 'types')
    .flatMap(({ children }) => {
      const type = children.find(({ name }) => name === 'name')?.text ?? '';
      return children.filter(({ name }) => name === 'members').map(({ text }) => ({ type, fullName: text.trim() }));
    });
  const paths = [...files.keys()].filter((path) => path !== 'package.xml');
  const judged = named.map(({ type, fullName }) => {
    if (type !== settingsType)
      return refused(fullName, 'package.xml', `Unknown type name '${type}' specified in package.xml`);
    const path = `extlClntAppGlobalOauthSets/${fullName}.ecaGlblOauth`;
    const content = files.get(path);
    if (content === undefined) {
      return refused(
        fullName,
        path,
        `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`,
      );
    }
    return judgeSettings({ fullName, path, text: content.toString('utf8'), ignoreWarnings }, org, emulation);
  });
  const strangers = paths.filter((path) => !named.some(({ fullName }) => path.endsWith(`/${fullName}.ecaGlblOauth`)));
  const unnamed = strangers.map((path) => refused(path, path, 'Not in package.xml'));
  return {
    failures: [...judged, ...unnamed].flatMap(({ failures }) => failures),
    apply: () => {
      for (const { apply } of judged) apply();
    },
  };
}

interface Component {
  readonly fullName: string;
  readonly path: string;
  readonly text: string;
  readonly ignoreWarnings: boolean;
}

function judgeSettings({ fullName, path, text, ignoreWarnings }: Component, org: Org, emulation: Emulation): Judged {
  const no = (problem: string, problemType?: 'Warning') => refused(fullName, path, problem, problemType);
  const root = parseXml(text);
  if (root?.name !== settingsType) return no('Error parsing file: the root element is not that of the type');
  const strange = root.children.find(({ name }) => !isMember(name));
  if (strange !== undefined) {
    const element = `{http://soap.sforce.com/2006/04/metadata}${strange.name}`;
    return no(`Error parsing file: Element ${element} invalid at this location in type ${settingsType}`);
  }
  const member = (name: string) => elementAt(root, name)?.text.trim();
  const name = member('externalClientApplication') ?? '';
  const app = externalApps(org).find(({ apiName }) => apiName.toLowerCase() === name.toLowerCase());
  if (app === undefined) {
    return no(`In field: externalClientApplication - no ExternalClientApplication named ${name} found`);
  }
  if (fullName.toLowerCase() !== app.component.toLowerCase())
    return no('The external client app has global OAuth settings already');
  if (member('consumerKey') !== undefined || member('consumerSecret') !== undefined)
    return no('You cannot provide a Consumer Key');
  if (!member('callbackUrl')) return no('Required field is missing: callbackUrl');
  const rotates = ['shouldRotateConsumerKey', 'shouldRotateConsumerSecret'].find((order) => member(order) === 'true');
  if (rotates !== undefined && !ignoreWarnings) return no(`${rotates} replaces a credential that is in use`, 'Warning');
  const certificate = member('certificate');
  const objection = certificate === undefined ? undefined : objectToCertificate(certificate);
  if (objection !== undefined) return no(objection);
  return { failures: [], apply: () => apply(root, certificate, org, app, emulation) };
}

/** The component is replaced whole: what a deploy leaves out is gone, the certificate as well. */
function apply(root: Element, certificate: string | undefined, org: Org, app: App, emulation: Emulation): void {
  const deployed = root.children.map(({ name, text, children }) => [
    name,
    children.length > 0 ? written(children) : text,
  ]);
  emulation.upload(org, app, certificate === undefined ? undefined : armoured(certificate));
  emulation.keepSettings(org, app, keptSettings(Object.fromEntries(deployed)));
}

function written(children: readonly Element[]): string {
  return children.map(({ name, text }) => `<${name}>${escaped(text)}</${name}>`).join('');
}

function objectToCertificate(text: string): string | undefined {
  const pem = armoured(text);
  if (Buffer.byteLength(pem) >= largestCertificate) return 'The certificate is larger than 4 KB';
  try {
    return createPublicKey(pem).asymmetricKeyType === 'rsa' ? undefined : 'The certificate has no RSA key';
  } catch {
    return 'Invalid certificate';
  }
}

function armoured(text: string): string {
  if (text.includes('-----BEGIN')) return text;
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/\s+/g, '').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----`;
}

function refused(
  fullName: string,
  fileName: string,
  problem: string,
  problemType: 'Error' | 'Warning' = 'Error',
): Judged {
  return { failures: [{ fullName, fileName, problem, problemType }], apply: () => {} };
}
