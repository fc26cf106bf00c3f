import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { closeVaults, startVault } from '../scripted/github-vault.ts';
import { startSharedClock } from '../scripted/shared-clock.ts';
import { clientId, closeAll, folder, jobIn, onClose, org, pair } from './ground.ts';

const username = 'ci@acme.example';
const root = process.env['SF_KEYPAIR_TEST_ACTION'] ?? fileURLToPath(new URL('../..', import.meta.url));
after(async () => {
  await closeAll();
  await closeVaults();
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as it is shipped, with an environment of its own. */
function sfKeypair(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const env = { PATH: '/nonexistent', ...environment };
  const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), ...argv], { env, timeout: 60_000 });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.on('data', (piece) => (err += piece));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

/** `sf org login jwt` with that key, at an org that has that certificate alone. */
async function expectLogin(key: string, certificate: string): Promise<void> {
  const apps = [{ clientId, type: 'external' as const, certificates: [certificate] }];
  const acme = await org('Acme', [username], { org: { apps } });
  const home = folder();
  const keyFile = join(home, 'made.key');
  writeFileSync(keyFile, key, { mode: 0o600 });
  const flags = [
    '--jwt-key-file',
    keyFile,
    '--client-id',
    clientId,
    '--instance-url',
    acme.url,
    '--username',
    username,
  ];
  const login = await jobIn(home).sf('org', 'login', 'jwt', ...flags);
  assert.equal(login.exitCode, 0, login.step.rawStdout);
  assert.equal(login.result['username'], username);
}

describe('sf org login jwt with what was made here', () => {
  it('takes the key of init, and the org its certificate', async () => {
    const acme = await org('Acme', [username], { org: { apps: [] } });
    const keyFile = join(folder(), 'private-key.pem');
    const made = await sfKeypair(['init', '-o', username, '-r', acme.url, '--output-file', keyFile]);
    assert.equal(made.code, 0, made.err);
    const certificate = readFileSync(join(keyFile, '../certificate.pem'), 'utf8');
    await expectLogin(readFileSync(keyFile, 'utf8'), certificate);
  });

  it('takes the next key of a rollover, and the org its certificate', async () => {
    const vault = await startVault();
    const clock = await startSharedClock((milliseconds) => vault.stores.advance(milliseconds));
    onClose(() => clock.close());
    const notBefore = new Date(Date.now() - 340 * 86_400_000);
    const old = await issueCertificate({
      key: createPrivateKey(pair.privateKey),
      commonName: 'x',
      notBefore,
      days: 365,
    });
    const users = [{ username }];
    const apps = [{ clientId, type: 'external' as const, certificates: [old] }];
    const acme = await startEmulator({ orgs: [{ apps, users }] }, { clock: () => clock.now() });
    onClose(() => acme.close());
    const times = { createdAt: clock.now(), updatedAt: clock.now() };
    vault.stores.variables.set('SF_CERTIFICATE', { value: old, ...times });
    vault.stores.seed('acme/orgs', 'SF_PRIVATE_KEY', pair.privateKey);
    const next = () => vault.stores.secret('acme/orgs', 'SF_PRIVATE_KEY_NEXT') ?? '';
    const rotate = async () => {
      clock.advance(5_000);
      const login = ['-o', username, '-i', clientId, '-r', acme.url];
      const ran = await sfKeypair(['rotate', ...login, '--secret-targets', 'acme/orgs', '--format', 'json'], {
        ...clock.environment(),
        GITHUB_API_URL: vault.apiUrl,
        SF_KEYPAIR_PRIVATE_KEY: pair.privateKey,
        ...(next() === '' ? {} : { SF_KEYPAIR_NEXT_PRIVATE_KEY: next() }),
        SF_KEYPAIR_ROTATE_TOKEN: vault.app.token,
      });
      assert.equal(ran.code, 0, ran.err);
      return JSON.parse(ran.out) as { readonly state: string; readonly certificate: string };
    };
    assert.equal((await rotate()).state, 'staged');
    clock.advance(7 * 86_400_000 + 300_000);
    const offered = await rotate();
    assert.equal(offered.state, 'offered');
    assert.ok(new X509Certificate(offered.certificate).checkPrivateKey(createPrivateKey(next())));
    await expectLogin(next(), offered.certificate);
  });
});
