import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureCode } from '../../../src/failure.ts';
import { makePair, pair } from '../../stories/org.ts';
import type { Part } from '../fault-parts.ts';
import type { Scene, Stage } from '../fault-stage.ts';
import { evil, type Fault, type Row } from './fault.ts';

const ecKey = () =>
  String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }));
const halfKey = () => {
  const whole = String(createPrivateKey(pair.privateKey).export({ type: 'pkcs1', format: 'pem' }));
  return `${whole.slice(0, 600)}\n-----END RSA PRIVATE KEY-----\n`;
};
const passphrase = 'a passphrase of the test';
const encrypted = () =>
  createPrivateKey(pair.privateKey)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
    .toString();
const named = (path: string) => ({ 'private-key': path });

/** The org is there, and nothing may reach it. */
const local = (
  name: string,
  code: FailureCode,
  words: Fault['words'],
  given: (stage: Stage) => Scene['given'] | Promise<Scene['given']>,
  options: (stage: Stage) => Scene['options'] = () => ({}),
  needs?: Part,
): Row => ({
  name,
  code,
  words,
  requests: 0,
  play: async (stage) => stage.org({}, await given(stage), options(stage)),
  ...(needs === undefined ? {} : { needs }),
});

const forkEvent = {
  pull_request: { head: { repo: { full_name: 'stranger/acme' }, sha: 'f'.repeat(40) }, user: { login: 'stranger' } },
};
function forkWorkspace(stage: Stage): string {
  const workspace = join(stage.folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'package.json'), '{}');
  return workspace;
}

/** The output file lies on a disk of one page, and that is taken. */
function fullDisk(stage: Stage): string {
  const disk = join(stage.folder, 'disk');
  mkdirSync(disk);
  const fill = `: > ${disk}/output && head -c 4096 /dev/zero > ${disk}/rest`;
  const commands = [`mount -t tmpfs -o size=4k tmpfs ${disk} && ${fill}`, `export GITHUB_OUTPUT=${disk}/output`];
  return stage.file('full-disk', `#!/bin/bash\n${commands.join('\n')}\nexec "$@"\n`, 0o755);
}

export const locals: readonly Row[] = [
  local('a key file that does not exist', 'ERR_KEY_WRONG_MATERIAL', ['looks like the path of a file'], () =>
    named('no/such/key.pem'),
  ),
  local('a key file that is a folder', 'ERR_KEY_UNREADABLE_FILE', ['is no regular file'], (stage) =>
    named(stage.folder),
  ),
  local('a key file that is too large', 'ERR_KEY_UNREADABLE_FILE', ['is larger than 1 MB'], (stage) =>
    named(stage.file('large.pem', new Uint8Array(2_000_000))),
  ),
  local(
    'a key file that cannot be read',
    'ERR_KEY_UNREADABLE_FILE',
    ['cannot be read'],
    () => named('/proc/self/mem'),
    undefined,
    'linux',
  ),
  local('an empty key', 'ERR_KEY_EMPTY', ['`private-key` is empty', 'fork', 'Dependabot'], () => named('')),
  local('noise as a key', 'ERR_KEY_UNRECOGNISED', ['private-key'], () => named('x'.repeat(300))),
  local('half a key', 'ERR_KEY_DAMAGED', ['private-key'], () => named(halfKey())),
  local('a public key', 'ERR_KEY_WRONG_MATERIAL', ['private-key'], () => named(pair.publicKey)),
  local('a key on a curve', 'ERR_KEY_NOT_RSA', ['P-256'], () => named(ecKey())),
  local('a short key', 'ERR_KEY_WEAK', ['1024'], () => named(makePair(1024).privateKey)),
  local('no passphrase', 'ERR_KEYSTORE_PASSPHRASE_MISSING', ['private-key-passphrase'], () => named(encrypted())),
  local('a wrong passphrase', 'ERR_KEYSTORE_PASSPHRASE_WRONG', ['private-key-passphrase'], () => ({
    ...named(encrypted()),
    'private-key-passphrase': 'another passphrase',
  })),
  {
    name: 'noise as a certificate: said, and the org decides',
    play: (stage) => stage.org({}, { certificate: 'noise' }),
    code: 'none',
    words: ['`certificate` is neither a certificate nor a path that exists'],
    requests: 1,
  },
  local('an empty mode', 'ERR_MODE', ['mode'], () => ({ mode: '' })),
  local('an empty org type', 'ERR_OPTIONS', ['`org-type`'], () => ({ 'org-type': '' })),
  local('no org', 'ERR_TARGET_MISSING', ['instance-url'], () => ({ 'instance-url': undefined })),
  local('a page in the place of an org', 'ERR_TARGET_URL', ['https://acme.my.salesforce.com'], () => ({
    'instance-url': 'https://acme.lightning.force.com',
  })),
  local('a host of somebody else', 'ERR_TARGET_HOST', ['evil.example'], () => ({ 'instance-url': evil })),
  local('a sandbox that is to be production', 'ERR_TARGET_KIND', ['sandbox'], () => ({
    'instance-url': 'https://acme--uat.sandbox.my.salesforce.com',
    'org-type': 'production',
  })),
  local('a user who is none', 'ERR_USERNAME', ['username'], () => ({ username: 'ci' })),
  local('a masked client id', 'ERR_CLIENT_ID', ['client-id'], () => ({ 'client-id': '***' })),
  local(
    'certificate checks that are switched off',
    'ERR_REFUSED_TLS',
    ['NODE_TLS_REJECT_UNAUTHORIZED=0'],
    () => ({}),
    () => ({
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    }),
  ),
  local(
    "a fork's code in the workspace",
    'ERR_REFUSED_UNTRUSTED_CHECKOUT',
    ['pull_request_target'],
    () => ({}),
    (stage) => ({
      event: forkEvent,
      eventName: 'pull_request_target',
      github: { repository: 'acme/acme' },
      workspace: forkWorkspace(stage),
    }),
  ),
  local(
    'no output file',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({
      node: stage.nodeBy('env -u GITHUB_OUTPUT'),
    }),
  ),
  local(
    'an output file that is not there',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({
      node: stage.nodeBy('env GITHUB_OUTPUT=/nonexistent/file'),
    }),
  ),
  local(
    'a device in the place of an output file',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({ node: stage.nodeBy('env GITHUB_OUTPUT=/dev/full') }),
    'linux',
  ),
  local(
    'a full disk',
    'ERR_FILE_WRITE',
    ['ENOSPC'],
    () => ({}),
    (stage) => ({ node: stage.nodeBy(`unshare --mount ${fullDisk(stage)}`) }),
    'namespaces',
  ),
  {
    name: 'a pipe in the place of a key file',
    play: async (stage) => {
      const pipe = join(stage.folder, 'pipe');
      const { spawnSync } = await import('node:child_process');
      spawnSync('mkfifo', [pipe]);
      return stage.org({}, named(pipe));
    },
    code: 'ERR_KEY_UNREADABLE_FILE',
    words: ['is no regular file'],
    requests: 0,
  },
];
