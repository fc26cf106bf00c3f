import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { actionFolder, assertionsOf, clientId, closeOrgs, pair, startOrg, username } from '../stories/org.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-judges-'));
const keyFile = join(folder, 'key.pem');
writeFileSync(keyFile, pair.privateKey, { mode: 0o600 });
afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

const program = `'${process.execPath}' '${join(actionFolder, 'dist/cli/index.js')}'`;
const present = (tool: string) => spawnSync(tool, ['--version']).status === 0;

/** A line in a shell, as a person or a pipeline runs it; no pipeline's variables. */
function shell(script: string, name = 'sh'): Promise<{ readonly out: string; readonly failed: boolean }> {
  const env = { PATH: process.env['PATH'], HOME: folder };
  return new Promise((resolve) => {
    execFile(name, ['-c', script], { env, cwd: folder, timeout: 20_000 }, (error, stdout) =>
      resolve({ out: stdout, failed: error !== null }),
    );
  });
}

const flags = (url: string) => `-o ${username} -f '${keyFile}' -i ${clientId} -r ${url}`;

function judged(tool: string, title: string, test: () => Promise<void>): void {
  const there = present(tool);
  if (!there) console.warn(`${tool} is not here: that ${title} is not judged`);
  (there ? it : it.skip)(title, test);
}

describe('other programs', () => {
  judged('curl', 'exchange an assertion by the line that comes with it', async () => {
    const org = await startOrg();
    const { out } = await shell(`eval "$(${program} assertion ${flags(org.url)} | tail -n 1)"`);
    expect(JSON.parse(out)).toMatchObject({ token_type: 'Bearer', instance_url: org.url });
    expect(assertionsOf(org)).toHaveLength(1);
  });

  judged('jq', 'read the answers', async () => {
    const org = await startOrg();
    const login = await shell(`${program} login ${flags(org.url)} --json | jq -r '.instanceUrl, .authenticated'`);
    expect(login.out).toBe(`${org.url}\ntrue\n`);
    const doctor = await shell(`${program} doctor ${flags(org.url)} --json | jq -r .worst`);
    expect(doctor.out).toBe('passed\n');
  });

  judged('bash', 'take the session over, from lines and from a file', async () => {
    const org = await startOrg();
    const show = `printf '%s %s' "\${#SF_ACCESS_TOKEN}" "$SF_ORG_INSTANCE_URL"`;
    for (const script of [
      `eval "$(${program} login ${flags(org.url)} --format shell)" && ${show}`,
      `${program} login ${flags(org.url)} --format dotenv --output-file s.env && set -a && . ./s.env && ${show}`,
    ]) {
      expect(await shell(script, 'bash')).toEqual({ out: expect.stringMatching(/^\d{3} http:\/\/127/), failed: false });
    }
  });

  judged('script', 'see colours on a terminal of their own, and none where nobody wants any', async () => {
    const seen = async (words: string, before = '') =>
      (await shell(`${before} script --quiet --return --command "${program} ${words}" /dev/null </dev/null`)).out;
    expect(await seen('login --help')).toContain('\u001b[1mWhich org\u001b[22m');
    expect(await seen('login', 'TERM=xterm')).toMatch(/\u001b\[31mERROR/);
    for (const none of ['NO_COLOR=1', 'TERM=dumb']) {
      expect(await seen('login --help', none)).not.toContain('\u001b');
      expect(await seen('login', none)).not.toContain('\u001b');
    }
    expect((await shell(`${program} login --help`)).out).not.toContain('\u001b');
  });

  judged('bash', 'that stop reading end it without a word of its own', async () => {
    const line = `set -o pipefail; ${program} login --help 2>&1 | head -n 1`;
    expect(await shell(line, 'bash')).toEqual({
      out: expect.stringMatching(/^sf-keypair login: .*\n$/),
      failed: false,
    });
  });
});
