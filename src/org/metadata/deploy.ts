import { settingsType } from './component.ts';
import { escapeXml } from './xml.ts';

/** What a REST request of the Metadata API sends, beside the session. */
export interface DeployRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Uint8Array;
}

/** Fixed, so that the same component always makes the same package; no reader looks at it. */
const packagedAt = Date.UTC(2000, 0, 2);

/**
 * The package with one component: package.xml and the component's file, zipped.
 * @see Metadata API Developer Guide, "ExtlClntAppGlobalOauthSettings": folder extlClntAppGlobalOauthSets, suffix ecaGlblOauth
 */
export async function packageOf(fullName: string, component: string, version: string): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const types = `<types><members>${escapeXml(fullName)}</members><name>${settingsType}</name></types>`;
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Package xmlns="http://soap.sforce.com/2006/04/metadata">${types}<version>${version}</version></Package>\n`;
  return zipSync(
    {
      'package.xml': strToU8(manifest),
      [`extlClntAppGlobalOauthSets/${fullName}.ecaGlblOauth`]: strToU8(component),
    },
    { mtime: packagedAt, level: 6 },
  );
}

/**
 * Starts a deploy, all or nothing; with `checkOnly` it changes nothing. The level of tests is left to the org: a package
 * without code runs none.
 * @param boundary a text that does not stand in the package
 * @see Metadata API Developer Guide, "Deploy Metadata with Apex Testing Using REST"
 */
export function deployRequest(
  version: string,
  zip: Uint8Array,
  { checkOnly, boundary }: { readonly checkOnly: boolean; readonly boundary: string },
): DeployRequest {
  const deployOptions = {
    allowMissingFiles: false,
    autoUpdatePackage: false,
    checkOnly,
    ignoreWarnings: false,
    performRetrieve: false,
    purgeOnDelete: false,
    rollbackOnError: true,
    singlePackage: true,
  };
  const part = (name: string, type: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const head = `${part('json', 'application/json')}${JSON.stringify({ deployOptions })}\r\n`;
  const file = part('file"; filename="package.zip', 'application/zip');
  return {
    path: deployPath(version),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: 'application/json' },
    content: Buffer.concat([Buffer.from(`${head}${file}`), zip, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** Where a deploy is started. */
function deployPath(version: string): string {
  return `/services/data/v${version}/metadata/deployRequest`;
}

/** Where the state of a deploy is asked for, with its details. */
export function deployStatusPath(version: string, id: string): string {
  return `${deployPath(version)}/${id}?includeDetails=true`;
}

/** Asks the org to give a deploy up, through POST where PATCH cannot be sent. */
export function cancelRequest(version: string, id: string): DeployRequest {
  return {
    path: `${deployPath(version)}/${id}?_HttpMethod=PATCH`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    content: Buffer.from(JSON.stringify({ deployResult: { status: 'Canceling' } })),
  };
}
