import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  /** A file's path, or a page and the line at which its snippet begins. */
  readonly origin: string;
  /** A complete workflow. */
  readonly text: string;
  /** What it was: a file, or a snippet that was put into the workflow that it belongs into. */
  readonly kind: 'workflow' | 'jobs' | 'steps';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a YAML text is to GitHub; undefined for another system's pipeline. */
function kindOf(text: string): Source['kind'] | undefined {
  const [document, ...others] = parseAllDocuments(text, { strict: false, uniqueKeys: false });
  // A component of GitLab is two documents.
  if (document === undefined || !('toJS' in document) || others.length > 0) return undefined;
  const value: unknown = document.toJS();
  if (isObject(value) && isObject(value['jobs']) && value['version'] === undefined) {
    const jobs = Object.values(value['jobs']).filter(isObject);
    if (!jobs.some((job) => 'runs-on' in job || 'uses' in job)) return undefined;
    return 'on' in value ? 'workflow' : 'jobs';
  }
  const steps = Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : [];
  const ofGitHub = (step: Record<string, unknown>) => 'uses' in step || ('run' in step && 'env' in step);
  return steps.some(ofGitHub) && steps.every((step) => 'uses' in step || 'run' in step) ? 'steps' : undefined;
}

/** What a snippet leaves out, as a reader writes it around it. */
const around = {
  workflow: '',
  jobs: 'name: snippet\non: workflow_dispatch\npermissions: {}\nconcurrency:\n  group: snippet\n  cancel-in-progress: false\n',
  steps:
    'name: snippet\non: workflow_dispatch\npermissions: {}\nconcurrency:\n  group: snippet\n  cancel-in-progress: false\njobs:\n' +
    '  snippet:\n    name: snippet\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions: {}\n    steps:\n',
};

/** `before` are the ids of steps that earlier snippets of the page have, and that this one may speak of. */
function complete(kind: Source['kind'], text: string, before: readonly string[]): string {
  if (kind === 'steps') {
    const spoken = before.filter((id) => text.includes(`steps.${id}.`) && !text.includes(`id: ${id}\n`));
    const steps = spoken.map((id) => `- id: ${id}\n  run: true\n`).join('') + text;
    return around.steps + steps.replace(/^(?=.)/gm, '      ');
  }
  // A snippet that begins with its trigger brings its own permissions and concurrency.
  return kind === 'jobs' ? around.jobs + text : text;
}

const inFolder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );

/** Every workflow of `.github` and `examples` that is GitHub's; Forgejo has runners, images and rules of its own. */
export function workflowFiles(): Source[] {
  return [...inFolder('.github/workflows'), ...inFolder('examples')]
    .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith('examples/forgejo/'))
    .sort()
    .flatMap((origin) => {
      const text = readFileSync(join(root, origin), 'utf8');
      return kindOf(text) === 'workflow' ? [{ origin, text, kind: 'workflow' as const }] : [];
    });
}

/** Every snippet of the pages that is GitHub's, as a workflow. */
export function snippets(): Source[] {
  const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...inFolder('docs')].filter((path) =>
    path.endsWith('.md'),
  );
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const ids: string[] = [];
    return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].flatMap((match) => {
      const [, indent = '', body = ''] = match;
      const yaml = body.replace(new RegExp(`^${indent}`, 'gm'), '');
      const kind = kindOf(yaml);
      const line = text.slice(0, match.index).split('\n').length;
      if (kind === undefined) return [];
      const source = { origin: `${page}:${line}`, kind, text: complete(kind, yaml, ids) };
      ids.push(...[...yaml.matchAll(/\bid: ([\w-]+)/g)].map(([, id = '']) => id));
      return [source];
    });
  });
}
