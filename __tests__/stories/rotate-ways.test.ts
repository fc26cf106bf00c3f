import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { arrows } from '../contract/rotation-picture.ts';
import { closeJobs } from '../runner/index.ts';
import { makePair } from '../scripted/pair.ts';
import { run as runCommand } from './command-line.ts';
import { clientId, username } from './org.ts';
import { clockDifference, closeStages, day, fingerprintOf, keyOf, Stage, told } from './rollover-stage.ts';

const folders: string[] = [];
afterEach(async () => {
  await closeStages();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(closeJobs);

const soaked = 7 * day + clockDifference;
const fine = (state: string, next: string) => ({ outcome: 'success', state, next });

describe('a dry run', () => {
  it('says what would be done, and does nothing of it', async () => {
    const stage = await Stage.open({ inputs: { 'dry-run': 'true' } });
    const run = await stage.run();
    expect(told(run)).toEqual(fine('settled', 'run-again'));
    expect(run.body).toContain('A run would now make a key and store it as the next one in every target.');
    expect(run.outputs['certificate']?.trim()).toBe(stage.first.certificate.trim());
    expect(stage.writes()).toEqual([]);
  });

  it('of a certificate with time left has nothing to do', async () => {
    const stage = await Stage.open({ daysLeft: 100, inputs: { 'dry-run': 'true' } });
    const run = await stage.run();
    expect(told(run)).toEqual(fine('settled', 'nothing'));
    expect(run.body).toMatch(/Nothing is to be done\. The certificate is valid until .*; a rollover begins on \d{4}-/);
    expect(stage.writes()).toEqual([]);
  });
});

describe('publish: metadata', () => {
  const publish = { publish: 'metadata', 'app-api-name': 'Acme_CI' };

  it('changes the app by itself, waits for its servers, and leaves no consumer secret anywhere', async () => {
    const secret = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex');
    const stage = await Stage.open({
      inputs: publish,
      app: { clientSecret: secret },
      org: { metadata: { delayMilliseconds: 120_000, flappingMilliseconds: 400_000 } },
    });
    expect(told(await stage.run())).toEqual(fine('staged', 'wait'));
    stage.clock.advance(soaked);
    const offering = await stage.run();
    expect(told(offering)).toEqual(fine('offered', 'run-again'));
    expect(stage.state).toMatchObject({ phase: 'offered', publishing: { result: 'tried' } });
    stage.clock.advance(900_000);
    expect(told(await stage.run())).toEqual(fine('published', 'run-again'));
    expect(told(await stage.run())).toEqual(fine('promoted', 'wait'));
    stage.clock.advance(soaked);
    expect(told(await stage.run())).toEqual(fine('settled', 'nothing'));
    for (const run of stage.runs) {
      for (const [name, content] of Object.entries(run.files)) {
        const text = content.toString().replace(/^::add-mask::.*$/gm, '');
        expect([name, text.includes(secret)]).toEqual([name, false]);
      }
    }
    // The old key logs in no more: the app has the new certificate.
    const login = await stage.run({ inputs: { 'private-key': stage.first.stored, 'dry-run': 'true' } });
    expect(told(login)).toMatchObject({ outcome: 'failure', code: 'ERR_ROTATE_STALE' });
  }, 120_000);

  it('that the org refuses puts nothing at risk, and the certificate is there for an administrator', async () => {
    const stage = await Stage.open({
      inputs: publish,
      org: { metadata: { deployProblems: [{ problem: 'No more than ten deploys a day', stage: 'check' }] } },
    });
    await stage.run();
    stage.clock.advance(soaked);
    const run = await stage.run();
    expect(told(run)).toEqual({ outcome: 'failure', state: 'offered', next: 'look', code: 'ERR_PUBLISH_REJECTED' });
    expect(run.summary).toContain(stage.variable('SF_CERTIFICATE_NEXT')?.trim() ?? '-');
    expect(run.summary).toContain(stage.first.certificate.trim());
    stage.clock.advance(900_000);
    expect(told(await stage.run())).toEqual(fine('offered', 'run-again'));
  });
});

describe('force', () => {
  it('waits for no queued run, and keeps the old key nowhere', async () => {
    const stage = await Stage.open({ daysLeft: 300 });
    const forced = await stage.run({ inputs: { force: 'true' } });
    expect(told(forced)).toEqual(fine('staged', 'run-again'));
    expect(forced.summary).toContain('What this does not end, although the old key is compromised');
    const fresh = stage.secret('SF_PRIVATE_KEY_NEXT') ?? '';
    // Given once: the rollover remembers it.
    const offering = await stage.run();
    expect(told(offering)).toEqual(fine('offered', 'upload-certificate'));
    stage.upload(offering.outputs['certificate'] ?? '');
    expect(told(await stage.run())).toEqual(fine('published', 'run-again'));
    expect(told(await stage.run())).toEqual(fine('settled', 'nothing'));
    expect(arrows).toContainEqual({ from: 'published', to: 'settled', step: 'promote' });
    expect([...stage.stores.target('repository').secrets]).toEqual([
      ['SF_PRIVATE_KEY', expect.objectContaining({ value: fresh })],
    ]);
    expect([...stage.stores.variables.keys()].sort()).toEqual(['SF_CERTIFICATE', 'SF_KEY_ROLLOVER']);
    expect(keyOf(stage.variable('SF_CERTIFICATE') ?? '')).toBe(fingerprintOf(fresh));
  }, 60_000);
});

describe('many places and orgs', () => {
  it('are all led through, and whoever could read the key can read the next one and nobody else', async () => {
    const targets = ['repository', 'environment:production', 'organization', 'dependabot', 'acme/other'];
    const stage = await Stage.open({
      targets: targets.slice(0, 4),
      orgs: 2,
      inputs: { 'secret-targets': targets.join('\n') },
    });
    stage.stores.addRepository('acme/other');
    stage.stores.seed('acme/other', 'SF_PRIVATE_KEY', stage.first.stored);
    const more = [...Array(130).keys()].map((number) => stage.stores.addRepository(`acme/more-${number}`).id);
    stage.stores.seed('organization', 'SF_PRIVATE_KEY', stage.first.stored, { visibility: 'selected', selected: more });

    expect(told(await stage.run())).toEqual(fine('staged', 'wait'));
    const fresh = stage.secret('SF_PRIVATE_KEY_NEXT') ?? '';
    expect(targets.map((target) => stage.secret('SF_PRIVATE_KEY_NEXT', target))).toEqual(targets.map(() => fresh));
    const scope = { visibility: 'selected', selected: more };
    expect(stage.stores.target('organization').secrets.get('SF_PRIVATE_KEY_NEXT')).toMatchObject(scope);

    stage.clock.advance(soaked);
    const offering = await stage.run();
    expect(told(offering)).toEqual(fine('offered', 'upload-certificate'));
    for (const { url } of stage.orgs)
      expect(offering.summary).toContain(`${url.replace(':', '&#58;')}/lightning/setup/`);
    const certificate = offering.outputs['certificate'] ?? '';
    stage.upload(certificate, 0);
    const half = await stage.run();
    expect(told(half)).toEqual(fine('offered', 'upload-certificate'));
    const [first, second] = stage.orgs.map(({ url }) => new URL(url).host);
    expect(half.body).toContain(`${username} on ${second} does not accept its key yet`);
    expect(half.body).not.toContain(`${username} on ${first} `);
    stage.upload(certificate, 1);
    expect(told(await stage.run())).toEqual(fine('published', 'run-again'));
    expect(told(await stage.run())).toEqual(fine('promoted', 'wait'));
    expect(targets.map((target) => stage.secret('SF_PRIVATE_KEY', target))).toEqual(targets.map(() => fresh));
    expect(stage.stores.target('organization').secrets.get('SF_PRIVATE_KEY')).toMatchObject(scope);
    stage.clock.advance(soaked);
    expect(told(await stage.run())).toEqual(fine('settled', 'nothing'));
    expect(targets.map((target) => stage.secret('SF_PRIVATE_KEY_NEXT', target))).toEqual(targets.map(() => undefined));
  }, 120_000);

  it('work on GHES, and a public repository names no user and no org', async () => {
    const stage = await Stage.open({ kind: 'ghes-3.17' });
    const event = { repository: { full_name: 'acme/orgs', private: false } };
    const run = await stage.run({ job: { event } });
    expect(told(run)).toEqual(fine('staged', 'wait'));
    stage.clock.advance(soaked);
    const offering = await stage.run({ job: { event } });
    expect(told(offering)).toEqual(fine('offered', 'upload-certificate'));
    expect(offering.summary).toContain('the user at org 1');
    expect(offering.summary).not.toMatch(/ci(?:@|&#64;)/);
    expect(offering.summary).not.toContain(new URL(stage.org.url).host);
  });
});

describe('key-format: same', () => {
  it('stores the new key under the passphrase of the old one', async () => {
    const passphrase = `made here, ${Math.random()}`;
    const { privateKey } = makePair();
    const stored = createPrivateKey(privateKey)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
      .toString();
    const stage = await Stage.open({ storedKey: stored, passphrase });
    expect(told(await stage.run())).toEqual(fine('staged', 'wait'));
    const fresh = stage.secret('SF_PRIVATE_KEY_NEXT') ?? '';
    expect(fresh).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    expect(createPrivateKey({ key: fresh, passphrase }).asymmetricKeyDetails?.modulusLength).toBe(2048);
    stage.clock.advance(soaked);
    const offering = await stage.run();
    expect(told(offering)).toEqual(fine('offered', 'upload-certificate'));
    expect(keyOf(offering.outputs['certificate'] ?? '')).toBe(
      fingerprintOf(createPrivateKey({ key: fresh, passphrase })),
    );
  });
});

describe('store-command', () => {
  /** A vault of another kind: a folder with a program in front of it. */
  function otherVault() {
    const folder = mkdtempSync(join(tmpdir(), 'vault-'));
    folders.push(folder);
    const program = join(folder, 'keep');
    writeFileSync(
      program,
      `#!/bin/sh
if [ "$1" = put ]; then cat > '${folder}'/"$2"; cat '${folder}'/"$2"; else rm -f '${folder}'/"$2"; fi
env >> '${folder}/environment'
`,
    );
    chmodSync(program, 0o755);
    const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
    return { folder, read, keep: (name: string, value: string) => writeFileSync(join(folder, name), value) };
  }

  it('keeps the key in another place: given on standard input, its output swallowed, nothing of ours in its environment', async () => {
    const other = otherVault();
    const inputs = { 'secret-targets': '', 'store-command': 'keep put {name}\nkeep delete {name}' };
    const stage = await Stage.open({ inputs });
    other.keep('SF_PRIVATE_KEY', stage.first.stored);
    const run = () =>
      stage.run({
        inputs: {
          'private-key': other.read('SF_PRIVATE_KEY'),
          'next-private-key': other.read('SF_PRIVATE_KEY_NEXT'),
        },
        job: { machine: { PATH: `${other.folder}${delimiter}${process.env['PATH']}` } },
      });
    expect(told(await run())).toEqual(fine('staged', 'wait'));
    const fresh = other.read('SF_PRIVATE_KEY_NEXT');
    stage.saw(fresh);
    expect(fresh).toContain('BEGIN PRIVATE KEY');
    stage.clock.advance(soaked);
    const offering = await run();
    expect(told(offering)).toEqual(fine('offered', 'upload-certificate'));
    stage.upload(offering.outputs['certificate'] ?? '');
    expect(told(await run())).toEqual(fine('published', 'run-again'));
    expect(told(await run())).toEqual(fine('promoted', 'wait'));
    expect([other.read('SF_PRIVATE_KEY'), other.read('SF_PRIVATE_KEY_NEXT')]).toEqual([fresh, stage.first.stored]);
    stage.clock.advance(soaked);
    expect(told(await run())).toEqual(fine('settled', 'nothing'));
    expect([other.read('SF_PRIVATE_KEY'), other.read('SF_PRIVATE_KEY_NEXT')]).toEqual([fresh, '']);
    expect(other.read('environment')).not.toMatch(/^(?:INPUT_|GITHUB_|ACTIONS_|STATE_|SF_)/m);
  }, 60_000);
});

describe('the command', () => {
  it('does the same outside of a workflow', async () => {
    const stage = await Stage.open({ targets: ['acme/orgs'] });
    const go = async (...more: string[]) => {
      stage.clock.advance(5_000);
      const next = stage.secret('SF_PRIVATE_KEY_NEXT');
      const done = await runCommand(
        [
          'rotate',
          '-o',
          username,
          '-i',
          clientId,
          '-r',
          stage.org.url,
          '--secret-targets',
          'acme/orgs',
          '--format',
          'json',
          ...more,
        ],
        {
          environment: {
            ...stage.clock.environment(),
            GITHUB_API_URL: stage.vault.apiUrl,
            SF_KEYPAIR_PRIVATE_KEY: stage.secret() ?? '',
            ...(next !== undefined && { SF_KEYPAIR_NEXT_PRIVATE_KEY: next }),
            SF_KEYPAIR_ROTATE_TOKEN: stage.vault.app.token,
          },
          timeout: 60_000,
        },
      );
      stage.heard(`${done.out}\n${done.err}`);
      return [done.code, JSON.parse(done.out === '' ? '{}' : done.out)] as const;
    };
    const dry = await go('--dry-run');
    expect(dry).toEqual([0, expect.objectContaining({ state: 'settled', nextStep: 'run-again', done: false })]);
    expect(stage.writes()).toEqual([]);
    expect(await go()).toEqual([0, expect.objectContaining({ state: 'staged', nextStep: 'wait', done: true })]);
    stage.clock.advance(soaked);
    const [code, offered] = await go();
    expect([code, offered]).toEqual([0, expect.objectContaining({ state: 'offered', nextStep: 'upload-certificate' })]);
    stage.upload(offered.certificate);
    expect(await go()).toEqual([0, expect.objectContaining({ state: 'published', done: true })]);
    expect(await go()).toEqual([0, expect.objectContaining({ state: 'promoted', done: true })]);
    stage.clock.advance(soaked);
    expect(await go()).toEqual([0, expect.objectContaining({ state: 'settled', done: true, failure: null })]);
    stage.stores.seed('acme/orgs', 'SF_PRIVATE_KEY_NEXT', makePair().privateKey);
    const [bad, stopped] = await go();
    expect([bad, stopped.failure.code]).toEqual([1, 'ERR_ROTATE_EXISTS']);
  }, 60_000);
});
