import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/start.ts';
import { bundle } from '../stories/command-line.ts';
import { clientId, closeOrgs, startOrg, username } from '../stories/org.ts';

const present = spawnSync('python3', ['-c', 'import pty']).status === 0;
if (!present) console.warn('python3 is not here: what a person at a terminal is asked is skipped');

/** Gives the program a terminal, types a line when it has said the words, and prints all that it shows. */
const typist = `
import json, os, pty, sys
argv, words, line = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execve(argv[0], argv, {"PATH": "/nonexistent", "HOME": os.getcwd(), "TERM": "dumb"})
shown, typed = b"", False
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    if not typed and words.encode() in shown:
        typed = True
        os.write(terminal, line.encode())
_, status = os.waitpid(pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "shown": shown.decode("utf-8", "replace")}))
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-terminal-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await closeOrgs();
});

interface Sitting {
  readonly code: number;
  readonly shown: string;
}

function sit(argv: readonly string[], words: string, line: string): Promise<Sitting> {
  const order = JSON.stringify([[process.execPath, bundle, ...argv], words, line]);
  const child = spawn('python3', ['-c', typist, order], { cwd: folder, timeout: 60_000 });
  let out = '';
  child.stdout.on('data', (piece) => (out += piece));
  return new Promise((resolve) => child.on('close', () => resolve(JSON.parse(out) as Sitting)));
}

const keyFile = () => join(folder, 'private-key.pem');
const argvOf = (org: Emulator) => ['init', '-o', username, '-r', org.url, '--output-file', keyFile()];

(present ? describe : describe.skip)('a person at a terminal', () => {
  it('is asked for the consumer key, and logged in when the org knows the certificate', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const sitting = sit(argvOf(org), 'Consumer key', `  ${clientId}\n`);
    for (let waited = 0; !existsSync(join(folder, 'certificate.pem')) && waited < 20_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const certificates = [readFileSync(join(folder, 'certificate.pem'), 'utf8')];
    org.reconfigure({ orgs: [{ users: [{ username }], apps: [{ clientId, type: 'external', certificates }] }] });
    const { code, shown } = await sitting;
    expect(code).toBe(0);
    expect(shown).toMatch(/Logged in to 00D\w{15}/);
    expect(shown).not.toContain(readFileSync(keyFile(), 'utf8').split('\n')[3]);
  }, 60_000);

  it('may answer nothing, and goes on later', async () => {
    const org = await startOrg({ org: { apps: [] } });
    const { code, shown } = await sit(argvOf(org), 'Consumer key', '\n');
    expect([code, existsSync(keyFile())]).toEqual([0, true]);
    expect(shown).toContain('--client-id CONSUMER-KEY');
    expect(org.journal).toEqual([]);
  }, 60_000);

  it.each([
    ['Consumer key (', 'There is a key, and no consumer key yet.'],
    ['CONSUMER-KEY', ''],
  ])(
    'may press Ctrl-C at %j',
    async (words, said) => {
      const org = await startOrg({ org: { apps: [] } });
      const { code, shown } = await sit(argvOf(org), words, '\u0003');
      expect(code).toBe(3);
      expect(shown).toContain(said);
      expect(shown).toMatch(/Go on with: node .*index\.js'? init --private-key /);
      expect(shown).toContain(` init --private-key ${keyFile()} `);
    },
    60_000,
  );
});
