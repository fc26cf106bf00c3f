import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assertion } from '../../src/cli/assertion.ts';
import { check } from '../../src/cli/check.ts';
import type { Command, Terminal } from '../../src/cli/command.ts';
import { login } from '../../src/cli/login.ts';
import { rotate } from '../../src/cli/rotate.ts';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { createWorld } from '../../src/world/create.ts';
import type { Network } from '../../src/world/world.ts';
import { certificateOf, keyPem } from '../doctor/fixture.ts';
import { forked } from '../scripted/occasions.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';
import { runCommand } from './terminal.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';

/** A config file names no host of this machine: the requests to this one are led to the emulator. */
const origin = 'https://acme.my.salesforce.com';

let folder: string;
let emulator: Emulator;
const org: OrgConfiguration = {
  apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }],
  users: [{ username }],
  myDomain: origin,
  instanceUrl: origin,
  certificates: [{ DeveloperName: 'Signing', ExpirationDate: '2099-01-31' }],
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  emulator = await kept(startEmulator({ orgs: [org] }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command with a config file of those orgs. */
async function run(
  command: Command,
  orgs: Readonly<Record<string, Readonly<Record<string, string>>>>,
  argv: readonly string[],
  { environment = {}, occasion }: { environment?: Record<string, string>; occasion?: Terminal['occasion'] } = {},
) {
  const path = join(folder, 'salesforce.json');
  writeFileSync(path, JSON.stringify({ orgs }));
  const answers: string[] = [];
  const said: string[] = [];
  const world = createWorld({ HOME: folder, PATH: '/nothing', KEY: pair.privateKey, ...environment });
  const code = await runCommand(command, ['--config', path, ...argv], {
    world: {
      ...world,
      network: ledTo(emulator.url, world.network),
      clock: { ...world.clock, sleep: async () => undefined },
    },
    answer: (text) => void answers.push(text),
    said: (text) => void said.push(text),
    ...(occasion === undefined ? {} : { occasion }),
  });
  return { code, answer: answers.join('\n'), said: said.join('') };
}

function ledTo(emulator: string, network: Network): Network {
  return {
    ...network,
    send: (request, limits) => network.send({ ...request, url: request.url.replace(origin, emulator) }, limits),
  };
}

const acme = () => ({
  'client-id': clientId,
  username,
  'instance-url': origin,
  'private-key-variable': 'KEY',
});

describe('login --all in words', () => {
  it('has a row for each org, with the token only where it is asked for', async () => {
    const closed = await run(login, { acme: acme() }, ['--all']);
    expect([closed.code, closed.answer]).toEqual([0, expect.stringMatching(/^✓ acme {2}00D\w{15} {2}http\S+ {2}ci@/)]);
    expect(closed.answer).not.toContain('!');
    const open = await run(login, { acme: acme() }, ['--all', '--print-token']);
    expect(open.answer).toMatch(/^✓ acme .* ci@acme\.example {2}00D\w{12,15}![\w.]+$/);
  });

  it('says of an org that it was skipped where a fork has no secrets', async () => {
    const { 'private-key-variable': _, ...keyless } = acme();
    const { code, answer } = await run(login, { acme: keyless }, ['--all', '--if-missing', 'skip'], {
      occasion: forked,
    });
    expect([code, answer]).toEqual([0, '✓ acme  skipped']);
  });

  it('looks at the file for the sessions before it asks an org for one', async () => {
    const place = join(folder, 'none', 'sessions.jsonl');
    await expect(run(login, { acme: acme() }, ['--all', '--output-file', place])).rejects.toMatchObject({
      message: `The file ${place} cannot be written: ENOENT.`,
    });
    expect(emulator.journal).toEqual([]);
  });

  it('says in a row why there is no login', async () => {
    const { code, answer } = await run(login, { acme: { ...acme(), username: 'nobody@acme.example' } }, ['--all']);
    expect(code).toBeGreaterThan(0);
    expect(answer).toMatch(/^✗ acme {2}ERR_\w+: /);
  });
});

describe('check --all', () => {
  it('is one table in words, whose verdict counts what stands on the line as well', async () => {
    const file = join(folder, 'good.pem');
    writeFileSync(file, await certificateOf(keyPem, 300, new Date()));
    const { code, answer } = await run(check, { acme: acme() }, ['--all', file, '--fail-on', 'expired']);
    expect(code).toBe(0);
    expect(answer).toContain('Signing');
    expect(answer).toContain('good.pem');
    writeFileSync(file, await certificateOf(keyPem, 5, new Date('2020-01-01')));
    expect((await run(check, { acme: acme() }, ['--all', file, '--fail-on', 'expired'])).code).toBe(1);
  });

  it('fails for an org whose key a fork does not get, even where a login would be skipped', async () => {
    const { 'private-key-variable': _, ...keyless } = acme();
    const argv = ['--all', '--json', '--if-missing', 'skip'];
    const { code, answer } = await run(check, { acme: keyless }, argv, { occasion: forked });
    expect(code).toBeGreaterThan(0);
    expect(JSON.parse(answer)).toMatchObject([
      { org: 'acme', failure: { code: 'ERR_KEY_EMPTY' }, report: { worst: 'unreadable' } },
    ]);
  });

  it.each([
    ['sandbox', 'https://test.salesforce.com'],
    ['production', 'https://login.salesforce.com'],
  ])('names the host of a %s org that has no address of its own', async (kind, origin) => {
    const { 'instance-url': _, ...homeless } = acme();
    const orgs = { acme: { ...homeless, 'org-type': kind, 'private-key-variable': 'NOT_THERE' } };
    const { answer } = await run(check, orgs, ['--all', '--json']);
    expect(JSON.parse(answer)).toMatchObject([{ failure: { code: 'ERR_KEY_EMPTY' } }]);
    expect(answer).toContain(origin);
  });

  it('merges nothing, which asks no org', async () => {
    await expect(run(check, { acme: acme() }, ['--all', '--merge', 'report.json'])).rejects.toMatchObject({
      code: 'ERR_OPTIONS',
      message: '`merge` checks nothing anew: leave `all` out.',
    });
    expect(emulator.journal).toEqual([]);
  });

  it('says which of the orgs has no certificate at all', async () => {
    emulator.reconfigure({ orgs: [{ ...org, certificates: [] }] });
    const { code, answer, said } = await run(check, { acme: acme() }, ['--all', '--json']);
    expect(code).toBe(1);
    const place = { kind: 'org', location: `${origin}/lightning/setup/CertificatesAndKeyManagement/home` };
    expect(JSON.parse(answer)).toMatchObject([
      { org: 'acme', report: { findings: [{ reason: 'nothing-found', origins: [place] }] } },
    ]);
    expect(said).toContain(
      `acme.my.salesforce.com: Cannot be judged: nothing that was named holds a certificate. Found in ${place.location}.`,
    );
  });

  it('blames the org for nothing where something else was named as well', async () => {
    emulator.reconfigure({ orgs: [{ ...org, certificates: [] }] });
    writeFileSync(join(folder, 'ours.key'), keyPem);
    const { code, answer } = await run(check, { acme: acme() }, ['--org', 'acme', join(folder, '*.key'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(answer)).toMatchObject({
      skipped: [{ reason: 'private-key' }],
      findings: [{ reason: 'nothing-found', origins: [{ kind: 'input', location: 'certificates' }] }],
    });
  });

  it('passes on what is only a warning of one org, under its name', async () => {
    const member = { ...acme(), 'private-key-passphrase-variable': 'SHORT' };
    const { code, said } = await run(check, { acme: member }, ['--all'], { environment: { SHORT: 'brief' } });
    expect(code).toBe(0);
    expect(said).toContain('WARNING: acme: `private-key-passphrase` has fewer than 8 characters');
  });

  it('tells once of a line of `ignore` that fits the certificates of no org', async () => {
    const other = { ...acme(), username: 'nobody@acme.example' };
    const argv = ['--all', '--ignore', 'CN=nobody', '--fail-on', 'never'];
    const { said } = await run(check, { acme: acme(), other }, argv);
    expect(said.match(/The line that ignores \S*nobody \(line 1\) ignores no finding/gi)).toHaveLength(1);
  });
});

describe('a config file without a choice of its orgs', () => {
  it('is enough for a check of what stands on the line', async () => {
    const file = join(folder, 'good.pem');
    writeFileSync(file, await certificateOf(keyPem, 300, new Date()));
    const { code, answer } = await run(check, { acme: acme() }, [file, '--fail-on', 'expired', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(answer).findings).toHaveLength(1);
  });

  it.each([
    { command: login, hint: 'Choose one with `--org`, or `--all`.' },
    { command: assertion, hint: 'Choose one with `--org`.' },
  ])('is refused where a command needs one, with the way to choose: $command.name', async ({ command, hint }) => {
    await expect(run(command, { acme: acme() }, [])).rejects.toMatchObject({ code: 'ERR_CONFIG_ORG', hint });
  });

  it('is refused by a rotation that names none of them', async () => {
    await expect(run(rotate, { acme: acme() }, [])).rejects.toMatchObject({
      code: 'ERR_CONFIG_ORG',
      message: expect.stringContaining('no org of it'),
    });
  });
});

describe('--all', () => {
  it('needs orgs in the file', async () => {
    await expect(run(login, {}, ['--all'])).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_CONFIG/) });
  });

  it('goes with no option that stands for one org, and says by which variable it may have come', async () => {
    await expect(run(login, { acme: acme() }, ['--all', '--username', username])).rejects.toMatchObject({
      code: 'ERR_OPTIONS',
      message: '`username` would stand for every org and cannot go with `all`.',
      hint: expect.stringContaining('SF_KEYPAIR_USERNAME'),
    });
  });
});
