import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Occasion } from '../../src/ci/ci.ts';
import { refuseUnsafeCircumstances } from '../../src/login/refusals.ts';
import { createWorld } from '../../src/world/create.ts';
import type { World } from '../../src/world/world.ts';

const base = 'b'.repeat(40);
const fork = 'f'.repeat(40);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function codeOf(workspace: string, occasion: Partial<Occasion> = {}, variables = {}): Promise<string> {
  const given = { event: 'pull_request_target', fork: true, privileged: true, commit: base, ...occasion };
  const world = createWorld({ GITHUB_WORKSPACE: workspace, ...variables });
  const all = { dependabot: false, publicRepository: undefined, ...given };
  return refuseUnsafeCircumstances(all, false, world).then(
    () => 'goes on',
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
}

const checkout = (head: string, at = '') => ({ [join(at, '.git', 'HEAD')]: `${head}\n` });

describe("a login beside a fork's code", () => {
  it.each([
    ['its own checkout', checkout(fork)],
    ['a checkout in a folder', { ...checkout(base), ...checkout(fork, 'pr') }],
    ['a checkout in a folder of a folder', { ...checkout(base), ...checkout(fork, 'pull-requests/1') }],
    ['a checkout four folders down', { ...checkout(base), ...checkout(fork, 'a/b/c/d') }],
    ['a work tree', { ...checkout(base), 'pr/.git': 'gitdir: ../.git/worktrees/pr\n' }],
    ['a checkout that has no commit', { ...checkout(base), ...checkout('', 'pr') }],
    ['a checkout of a branch that is elsewhere', { ...checkout('ref: refs/heads/x'), '.git/refs/heads/x': fork }],
    ['a branch with something behind it', { '.git/HEAD': 'ref: refs/heads/x y', '.git/refs/heads/x': base }],
    ['a branch that is nowhere', checkout('ref: refs/heads/x')],
    [
      'a branch that others are packed beside',
      { ...checkout('ref: refs/heads/x'), '.git/packed-refs': `${base} refs/heads/y\n` },
    ],
    ['a folder whose HEAD is a folder', { ...checkout(base), 'pr/.git/HEAD/x': base }],
    ['a reference that leads out', { ...checkout('ref: refs/../../x'), x: base }],
  ])('is refused: %s', async (_, files) => {
    expect(await codeOf(folderWith(files))).toContain('a checkout that is not the base');
  });

  it('is refused where folders cannot be looked through, since a checkout may lie in one', async () => {
    const workspace = folderWith({ ...checkout(base), 'shut/x': '' });
    const world = createWorld({ GITHUB_WORKSPACE: workspace });
    const files: World['files'] = {
      ...world.files,
      entries: async (path, maximum) => (path.endsWith('shut') ? 'forbidden' : world.files.entries(path, maximum)),
    };
    const given = { event: 'pull_request_target', fork: true, privileged: true, commit: base };
    const occasion = { ...given, dependabot: false, publicRepository: undefined };
    await expect(refuseUnsafeCircumstances(occasion, false, { ...world, files })).rejects.toMatchObject({
      code: 'ERR_REFUSED_UNTRUSTED_CHECKOUT',
      message: expect.stringContaining('the workspace holds folders that cannot all be looked through'),
    });
    await expect(refuseUnsafeCircumstances(occasion, false, world)).resolves.toBeUndefined();
  });

  it('is refused when the checkout lies behind a link', async () => {
    const elsewhere = folderWith(checkout(fork));
    const workspace = folderWith(checkout(base));
    symlinkSync(elsewhere, join(workspace, 'pr'), 'junction');
    expect(await codeOf(workspace)).toContain('a checkout that is not the base');
  });

  it('is not refused for a checkout inside of .git, or deeper than anybody looks', async () => {
    expect(await codeOf(folderWith({ ...checkout(base), '.git/modules/x/.git/HEAD': fork }))).toBe('goes on');
    expect(await codeOf(folderWith({ ...checkout(base), ...checkout(fork, 'a/b/c/d/e') }))).toBe('goes on');
  });

  it('is not refused for a link that leads to no checkout', async () => {
    const workspace = folderWith(checkout(base));
    symlinkSync(folderWith({ x: '' }), join(workspace, 'pr'), 'junction');
    expect(await codeOf(workspace)).toBe('goes on');
  });

  it('names the event, and what was found', async () => {
    expect(await codeOf(folderWith(checkout(fork)), { event: 'workflow_run' })).toBe(
      "ERR_REFUSED_UNTRUSTED_CHECKOUT: This is a workflow_run run for a fork, and the workspace holds a checkout that is not the base repository's commit: its code could take the token.",
    );
  });

  it('is refused beside files that no checkout explains, and with no commit to compare', async () => {
    expect(await codeOf(folderWith({ 'x.js': '' }))).toContain('files of unknown origin');
    expect(await codeOf(folderWith(checkout('')), { commit: '' })).toContain('ERR_REFUSED_UNTRUSTED_CHECKOUT');
  });

  it.each([
    ['the base commit', checkout(base)],
    ['the base commit twice', { ...checkout(base), ...checkout(base, 'tools/again') }],
    ['its branch', { ...checkout('ref: refs/heads/main'), '.git/refs/heads/main': base }],
    ['its packed branch', { ...checkout('ref: refs/heads/main'), '.git/packed-refs': `${base} refs/heads/main\n` }],
    [
      'its packed branch among others',
      {
        ...checkout('ref: refs/heads/main'),
        '.git/packed-refs': `# pack-refs\n${fork} refs/heads/not-main\n${base} refs/heads/main\n${fork} refs/heads/maint\n`,
      },
    ],
    [
      'its branch, with blanks behind',
      { '.git/HEAD': 'ref: refs/heads/main  \n\n', '.git/refs/heads/main': `${base} \n` },
    ],
    ['nothing', {}],
  ])('goes on beside %s', async (_, files) => {
    expect(await codeOf(folderWith(files))).toBe('goes on');
  });

  it('goes on where the run has no secrets of the repository, or concerns no fork', async () => {
    const workspace = folderWith(checkout(fork));
    expect(await codeOf(workspace, { privileged: false })).toBe('goes on');
    expect(await codeOf(workspace, { fork: false })).toBe('goes on');
  });
});

it('a login without certificate checks is refused', async () => {
  const code = await codeOf(folderWith({}), { fork: false }, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  expect(code).toContain('ERR_REFUSED_TLS');
});
