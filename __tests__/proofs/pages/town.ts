import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe } from '@jest/globals';
import { issueCertificate } from '../../../src/certificate/issue.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/start.ts';
import { snippetsOf } from '../../contract/snippets.ts';
import { javaKeystore, pkcs8Of, pkcs12 } from '../../keystore/writers.ts';
import { asPem, day, ending } from '../../stories/checking.ts';
import { bundle } from '../../stories/command-line.ts';
import { actionFolder, clientId, pair } from '../../stories/org.ts';
import { httpsServer, proxyServer } from '../../world/servers.ts';
import { authority, authorityFile } from '../../world/vouched.ts';

/** Programs that the pages call and this machine lacks. */
const missing = ['bash', 'curl', 'jq', 'openssl'].filter(
  (program) => spawnSync(program, [program === 'openssl' ? 'version' : '--version']).error !== undefined,
);
if (missing.length > 0) console.warn(`SKIPPED what the pages show: there is no ${missing.join(', ')} here`);

/** `describe` where everything that the pages call is there; otherwise it is skipped, and the log says why. */
export const describeHere = missing.length === 0 ? describe : describe.skip;

/** What the pages speak of, at its true names: two orgs, a server, an identity provider, a folder with files. */
export interface Town {
  readonly orgs: Emulator;
  /** Where the lines are written: it holds the files that they name. */
  readonly folder: string;
  readonly file: (name: string) => string;
  /** The way to the orgs, and the secrets that the config file names. */
  readonly environment: Readonly<Record<string, string>>;
  /** A program of the machine, as a script of the shell. */
  readonly program: (name: string, script: string) => void;
  readonly close: () => Promise<void>;
}

/** The consumer key of the config file that docs/CONFIGURATION.md shows. */
const configured = '3MVG9.consumer.key.of.the.app';
const passphrase = 'a passphrase of words';
const inAYear = (subject: string) => ending(subject, 360 * day);
const inMonths = (months: number) => new Date(Date.now() + months * 30 * day * 1000).toISOString().slice(0, 10);

/** What an org of the pages is, but for its certificates. */
export const orgsOf = (certificates: readonly string[]) => {
  const app = (id: string) => ({ clientId: id, type: 'external' as const, certificates });
  const org = (kind: 'production' | 'sandbox', host: string, username: string) => ({
    kind,
    myDomain: `https://${host}`,
    apps: [app(clientId), app(configured)],
    users: [{ username }],
    certificates: [{ DeveloperName: 'Signing', ExpirationDate: inMonths(10), KeySize: 2048 }],
  });
  return [
    org('production', 'acme.my.salesforce.com', 'ci@acme.example'),
    org('sandbox', 'acme--uat.sandbox.my.salesforce.com', 'ci@acme.example.uat'),
  ];
};

const metadata = (certificate: Buffer) =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://sso.acme.com"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate.toString('base64')}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`;

/** Every file that a line or a step of the pages names. */
async function furnish(put: (name: string, content: string | Uint8Array) => void): Promise<void> {
  const key = createPrivateKey(pair.privateKey);
  put('key.pem', pair.privateKey);
  put('app.pem', await issueCertificate({ key, commonName: 'app', notBefore: new Date(), days: 365 }));
  put('salesforce.json', snippetsOf('docs/CONFIGURATION.md').find(({ language }) => language === 'json')?.text ?? '');
  for (const name of ['server.pem', 'certificates/server.pem', 'test/fixtures/partner.pem'])
    put(name, asPem(inAYear(name)));
  put('test/fixtures/expired.pem', asPem(ending('expired', -day)));
  put('keystores/of/an-org.jks', javaKeystore('JKS', passphrase, [{ certificate: inAYear('jks') }]));
  put('keystores/an-org.jks', javaKeystore('JKS', passphrase, [{ certificate: inAYear('jks') }]));
  put('keystores/partner.p12', pkcs12({ passphrase, keys: [pkcs8Of(key)], certificates: [inAYear('p12')] }));
}

/** The passphrase of the keystores, and of the key of production. */
export const keystorePassphrase = passphrase;

export async function openTown(): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const [bin, home] = [join(folder, 'bin'), join(folder, 'home')];
  for (const made of [bin, home]) mkdirSync(made);
  const work = join(folder, 'work');
  const file = (name: string) => join(work, name);
  await furnish((name, content) => {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), content, { mode: 0o600 });
  });
  const hosts = ['acme.my.salesforce.com', 'acme--uat.sandbox.my.salesforce.com', 'www.acme.com', 'sso.acme.com'];
  const certified = authority.leaf(hosts, [-1, 397]);
  const orgs = await startEmulator(
    { orgs: orgsOf([pair.publicKey]) },
    { tls: { key: certified.key, cert: certified.chain } },
  );
  const provider = await httpsServer(certified, (_, response) => response.end(metadata(inAYear('sso.acme.com'))));
  const port = Number(new URL(orgs.url).port);
  const proxy = await proxyServer({
    ports: Object.fromEntries(hosts.map((host) => [`${host}:443`, host.startsWith('sso.') ? provider.port : port])),
  });
  const program = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program('sf-keypair', `exec '${process.execPath}' '${bundle}' "$@"`);
  // What git would bring: the bundle of that tag.
  program(
    'git',
    `for last; do :; done; mkdir -p "$last" && cp -R '${join(actionFolder, 'dist')}' '${join(actionFolder, 'package.json')}' "$last/"`,
  );
  program('vault', `cat '${file('key.pem')}'`);
  symlinkSync(process.execPath, join(bin, 'node'));
  const production = createPrivateKey(pair.privateKey).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  return {
    orgs,
    folder: work,
    file,
    program,
    environment: {
      PATH: `${bin}${delimiter}${dirname(process.execPath)}${delimiter}/usr/bin${delimiter}/bin`,
      HOME: home,
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: authorityFile,
      CURL_CA_BUNDLE: authorityFile,
      SANDBOX_KEY: pair.privateKey,
      PRODUCTION_KEY: production.toString(),
      PRODUCTION_KEY_PASSPHRASE: passphrase,
    },
    close: async () => {
      await Promise.all([orgs.close(), provider.close(), proxy.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What somebody puts in the place of what the pages shorten. */
export const written = (text: string) => text.replaceAll('3MVG9…', clientId).replaceAll('3MVG9.of.your.app', clientId);
