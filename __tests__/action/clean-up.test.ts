import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/action/clean-up.ts';
import { httpServer, type Running } from '../world/servers.ts';

const running: Running[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const token = '00D5f000000AbCd!madeUpForThisTest';

async function play(environment: Record<string, string>, before: () => void = () => {}) {
  let log = '';
  await cleanUp(environment, (text) => {
    before();
    log += text;
  });
  return log
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('::add-mask::'))
    .map((line) => line.replace(/^::(\w+)::/, '$1 '));
}

async function org(status = 200, answer = ''): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = await httpServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
    });
  });
  running.push(server);
  return { url: `http://127.0.0.1:${server.port}`, bodies };
}

describe('the post step', () => {
  it('ends the session at the address that was kept', async () => {
    const { url, bodies } = await org();
    expect(await play({ STATE_revoke: token, 'STATE_instance-url': url })).toEqual(['The session has been ended.']);
    expect(bodies).toEqual([new URLSearchParams({ token }).toString()]);
  });

  it.each([
    ['https://collector.invalid', ''],
    ['https://collector.invalid', 'gateway.invalid'],
    ['http://acme.my.salesforce.com', ''],
  ])('sends the token nowhere when %s stands in the state and the hosts "%s" are allowed', async (url, hosts) => {
    const [line, ...more] = await play({
      STATE_revoke: token,
      'STATE_instance-url': url,
      'INPUT_ALLOWED-HOSTS': hosts,
    });
    expect(line).toContain('the address that was kept is not one to send a token to');
    expect(more).toEqual([]);
  });

  it('sends it to a host that the workflow allows by name', async () => {
    // Nobody listens there; that it was tried is what counts.
    const [line] = await play({
      STATE_revoke: token,
      'STATE_instance-url': 'https://0.0.0.0:9',
      'INPUT_ALLOWED-HOSTS': 'other.invalid\nHTTPS://0.0.0.0:9/x',
    });
    expect(line).toContain('0.0.0.0:9');
  });

  it('leaves the files of the sf CLI as they are when it cannot read what was kept', async () => {
    expect(await play({ STATE_handoff: 'not what was kept' })).toEqual([
      "warning What was kept for the post step cannot be read, so the sf CLI's files stay as they are.",
    ]);
  });

  it('has nothing to complain of when the session has ended by itself', async () => {
    const { url } = await org(400, JSON.stringify({ error: 'invalid_token', error_description: 'token not found' }));
    expect(await play({ STATE_revoke: token, 'STATE_instance-url': url })).toEqual(['The session had ended already.']);
  });

  it.each([
    [new Error('the log is full'), 'the log is full.'],
    ['full', 'for a reason that was not foreseen.'],
  ])('says that the session goes on where something fails that never should: %p', async (thrown, because) => {
    let first = true;
    const lines = await play({ STATE_revoke: token, 'STATE_instance-url': 'https://acme.my.salesforce.com' }, () => {
      if (!first) return;
      first = false;
      throw thrown;
    });
    expect(lines).toEqual([`warning The session could not be ended: ${because}`]);
  });

  it('has nothing to do when nothing was kept', async () => {
    expect(await play({})).toEqual([]);
  });

  it('ends the session although the files of the sf CLI cannot be put back, and says what to do', async () => {
    const { url, bodies } = await org();
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    folders.push(home);
    mkdirSync(join(home, '.sfdx', '.sf-keypair'), { recursive: true });
    writeFileSync(join(home, '.sfdx', '.sf-keypair', 'journal.json'), 'damaged');
    const handoff = { version: 1, layer: '00000000-0000-4000-8000-000000000000', keyFolder: null };
    const lines = await play({
      HOME: home,
      USERPROFILE: home,
      STATE_revoke: token,
      'STATE_instance-url': url,
      STATE_handoff: JSON.stringify(handoff),
    });
    expect(lines).toContain('The session has been ended.');
    expect(bodies).toHaveLength(1);
    const complaint = lines.find((line) => line.startsWith('warning ')) ?? '';
    expect(complaint).toMatch(/could not be put back: .*written by another version\. When no other job runs/);
  });
});
