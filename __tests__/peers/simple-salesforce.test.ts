import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { startEmulator } from '../../src/emulator/start.ts';
import { Authority } from '../world/certificates.ts';
import { proxyServer } from '../world/servers.ts';
import { clientId, closeAll, folder, jobIn, onClose, orgId, pair } from './ground.ts';

const python = process.env['PEERS_PYTHON'] ?? '';
const skip =
  python === '' ? `SKIPPED: no simple-salesforce: ${process.env['PEERS_NO_PYTHON'] ?? 'run run.mjs'}` : false;
const username = 'ci@acme.example';
const host = 'acme.my.salesforce.com';
after(closeAll);

/** simple-salesforce speaks to https://<domain>.salesforce.com alone: a proxy on loopback leads from there to the org. */
async function orgAtItsName(audiences: readonly ('my-domain' | 'generic')[]) {
  const authority = new Authority();
  const authorityFile = join(folder(), 'authority.pem');
  writeFileSync(authorityFile, authority.pem);
  const { key, chain } = authority.leaf([host, 'login.salesforce.com']);
  const emulator = await startEmulator(
    {
      orgs: [
        {
          id: orgId('Acme'),
          apps: [{ clientId, certificates: [pair.publicKey] }],
          users: [{ username }],
          myDomain: `https://${host}`,
          audiences,
        },
      ],
    },
    { tls: { key, cert: chain } },
  );
  onClose(() => emulator.close());
  const port = Number(new URL(emulator.url).port);
  const proxy = await proxyServer({ ports: { [`${host}:443`]: port, 'login.salesforce.com:443': port } });
  onClose(() => proxy.close());
  return { emulator, proxyUrl: `http://127.0.0.1:${proxy.port}`, authorityFile };
}

/** Runs a program text, with its values on standard input. */
function runPython(
  text: string,
  values: object,
  environment: Record<string, string>,
): Promise<Record<string, unknown>> {
  const child = spawn(python, ['-c', `import json, sys\ngiven = json.load(sys.stdin)\n${text}`], {
    env: { PATH: '/usr/bin:/bin', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(values));
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece) => {
    output += piece;
  });
  child.stderr.on('data', (piece) => {
    errors += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Record<string, unknown>);
      else reject(new Error(errors));
    });
  });
}

const answer = `
found = sf.query('SELECT Id, Username FROM User')
print(json.dumps({'instance': sf.sf_instance, 'user': found['records'][0]['Username'], 'size': found['totalSize']}))
`;

describe('simple-salesforce', { skip }, () => {
  it('logs in to the embedded org with the key, and queries', async () => {
    const { emulator, proxyUrl, authorityFile } = await orgAtItsName(['my-domain', 'generic']);
    const login = `
from simple_salesforce import Salesforce
sf = Salesforce(username=given['username'], consumer_key=given['clientId'], privatekey=given['key'], domain='acme.my',
                proxies={'https': given['proxy']})
${answer}`;
    const values = { username, clientId, key: pair.privateKey, proxy: proxyUrl };
    const seen = await runPython(login, values, { REQUESTS_CA_BUNDLE: authorityFile });
    assert.deepEqual(seen, { instance: host, user: username, size: 1 });
    const [asked] = emulator.journal.filter(({ path }) => path === '/services/oauth2/token');
    assert.equal(asked?.claims?.['aud'], `https://${host}`);
  });

  it('queries with the session of the action', async () => {
    const { proxyUrl, authorityFile } = await orgAtItsName(['my-domain']);
    const network = { HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: authorityFile };
    const job = jobIn(folder(), { sfForMain: false, variables: network });
    const { outputs, log } = await job.login({ url: `https://${host}` }, username);
    assert.equal(outputs['authenticated'], 'true', log);
    const use = `
from simple_salesforce import Salesforce
sf = Salesforce(instance_url=given['instance'], session_id=given['token'], proxies={'https': given['proxy']})
${answer}`;
    const values = { instance: outputs['instance-url'], token: outputs['access-token'], proxy: proxyUrl };
    const seen = await runPython(use, values, { REQUESTS_CA_BUNDLE: authorityFile });
    assert.deepEqual(seen, { instance: host, user: username, size: 1 });
  });
});
