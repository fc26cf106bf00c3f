import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { snippets, workflowFiles } from '../proofs/workflows/sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pins: Record<string, string> = JSON.parse(readFileSync(join(root, '.github/pins.json'), 'utf8'));
const sources = [...workflowFiles(), ...snippets()];
const used = sources.flatMap(({ origin, text }) =>
  [...text.matchAll(/^\s*-?\s*uses: ([^\s#]+)(?: # (\S+))?/gm)].map(([, uses = '', comment = '']) => ({
    origin,
    uses,
    comment,
  })),
);
const ours = (uses: string) => uses === './' || uses === 'sf-keypair/sf-keypair@v1' || uses.startsWith('./.github/');
/** `github/codeql-action/init@…` is pinned as `github/codeql-action@…`. */
const repositoryOf = (uses: string) => uses.replace(/^([^/]+\/[^/@]+)[^@]*@/, '$1@');

describe('whatever of others runs in a workflow, an example or a snippet', () => {
  it('is pinned by a full commit whose tag is named and whose origin is on record', () => {
    const others = used.filter(({ uses }) => !ours(uses));
    const unknown = others.filter(({ uses, comment }) => {
      const noted = pins[repositoryOf(uses)];
      return !/@[0-9a-f]{40}$/.test(uses) || comment === '' || noted?.split(';')[0] !== comment;
    });
    expect(unknown).toEqual([]);
    expect(others.length).toBeGreaterThan(30);
  });

  it('leaves no pin on record that nothing uses', () => {
    expect(Object.keys(pins).filter((pin) => !used.some(({ uses }) => repositoryOf(uses) === pin))).toEqual([]);
  });
});

interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

describe.each(readdirSync(join(root, '.github/workflows')))('.github/workflows/%s', (name) => {
  const text = readFileSync(join(root, '.github/workflows', name), 'utf8');
  const workflow = parse(text) as { permissions: object; jobs: Record<string, Job> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('permits nothing by default, and says beside every scope what it is for', () => {
    expect(workflow.permissions).toEqual({});
    const scopes = [...text.matchAll(/^ {6}([a-z-]+): (?:read|write)( # .+)?$/gm)];
    const granted = Object.values(workflow.jobs).flatMap((job) => Object.keys(job.permissions ?? {}));
    expect(scopes.map(([, scope]) => scope).sort()).toEqual(granted.sort());
    expect(scopes.filter(([, , why]) => why === undefined)).toEqual([]);
  });

  it('leaves no credentials in a checkout, uses no cache, and ends some time', () => {
    const of = (action: string) => steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`));
    for (const step of of('checkout')) expect(step.with?.['persist-credentials']).toBe(false);
    for (const step of of('setup-node')) expect(step.with?.['package-manager-cache']).toBe(false);
    expect(of('cache')).toEqual([]);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('knows no secret', () => {
    expect(text).not.toMatch(/secrets\.|secrets\[|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });
});

/** The folders that have a lock file, as Dependabot names them. */
function locksBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'package-lock.json') return [folder === '' ? '/' : folder];
    const within = entry.isDirectory() && !['node_modules', '.git', 'build'].includes(entry.name);
    return within ? locksBelow(`${folder}/${entry.name}`) : [];
  });
}

describe('Dependabot', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
    updates: { 'package-ecosystem': string; directories?: string[]; cooldown: Record<string, number> }[];
  };

  it('waits a week with npm and with actions, and looks at every lock file', () => {
    expect(updates.map((update) => [update['package-ecosystem'], update.cooldown['default-days']])).toEqual([
      ['npm', 7],
      ['github-actions', 7],
    ]);
    expect([...(updates[0]?.directories ?? [])].sort()).toEqual(locksBelow('').sort());
  });
});

describe('CODEOWNERS', () => {
  const owned = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8');

  it.each(['/dist/', '/.github/', 'package-lock.json'])('owns %s', (path) => {
    expect(owned).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')} +@`, 'm'));
  });
});
