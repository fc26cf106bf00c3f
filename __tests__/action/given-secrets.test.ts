import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { pair } from '../scripted/pair.ts';
import { node24 } from '../world/sender.ts';

const main = fileURLToPath(new URL('../../src/action/main.ts', import.meta.url));
const [, line = ''] = pair.privateKey.split('\n');
const secrets = {
  'private-key': pair.privateKey,
  'private-key-passphrase': 'of-the-key-made-up',
  'next-private-key-passphrase': 'of-the-next-made-up',
  'keystore-passphrase': 'trust.jks=of-the-store-made-up',
  'github-token': 'token-of-github-made-up',
  'rotate-token': 'token-of-rotate-made-up',
  'publish-private-key-passphrase': 'of-publishing-made-up',
};
const pieces = [line, ...Object.values(secrets).slice(1), 'of-the-store-made-up', 'p4ssw0rd-of-the-proxy'];

/** A step of the action with these inputs beside secrets of every mode; its log, line by line. */
function run(inputs: Readonly<Record<string, string>>) {
  const environment = Object.fromEntries(
    Object.entries({ ...secrets, ...inputs }).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const done = spawnSync(node24, ['--no-warnings', main], {
    encoding: 'utf8',
    timeout: 10_000,
    env: { ...environment, HTTPS_PROXY: 'http://ci:p4ssw0rd-of-the-proxy@127.0.0.1:3128', GITHUB_ACTIONS: 'true' },
  });
  return { lines: done.stdout.split('\n'), status: done.status };
}

describe('what is secret among the inputs', () => {
  it.each([
    ['of another mode, in a login', { mode: 'login' }, 'ERR_OPTIONS'],
    ['of another mode, in a check', { mode: 'check' }, 'ERR_OPTIONS'],
    ['of another mode, in a doctor', { mode: 'doctor' }, 'ERR_OPTIONS'],
    ['of another mode, in a rotation', { mode: 'rotate' }, 'ERR_OPTIONS'],
    ['of no mode that exists', { mode: 'log-in' }, 'ERR_MODE'],
    ['of no mode at all', { mode: '' }, 'ERR_MODE'],
  ])('is masked before an input is refused: %s', (_, inputs, code) => {
    const { lines, status } = run(inputs);
    const refused = lines.findIndex((each) => each.startsWith('::error') && each.includes(code));
    expect([status, refused > 0]).toEqual([1, true]);
    const masked = lines.slice(0, refused);
    expect(masked.filter((each) => each !== '' && !each.startsWith('::add-mask::'))).toEqual([]);
    for (const piece of pieces) expect(masked).toContain(`::add-mask::${piece}`);
  });
});
