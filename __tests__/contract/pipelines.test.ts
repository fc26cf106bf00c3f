import { describe, expect, it } from '@jest/globals';
import { pipelineOf, pipelines } from '../../src/ci/detect.ts';
import { formatOf } from '../../src/cli/formats.ts';
import { Secret } from '../../src/secret.ts';
import { stage } from '../ci/pipeline-fixture.ts';
import { read } from './markdown.ts';

const page = read('docs/PIPELINES.md');

/** The rows of the first table, by their columns' heads. */
const [head = '', , ...body] = (page.split('\n\n').find((part) => part.startsWith('| system | known by')) ?? '').split(
  '\n',
);
const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const rows = body.map((row) => Object.fromEntries(cells(head).map((name, at) => [name, cells(row)[at] ?? ''])));
const rowOf = (pipeline: string) => rows.find(({ system = '' }) => system.startsWith(`\`${pipeline}\`:`)) ?? {};

const secret = () => new Secret('a token of this session');

describe('docs/PIPELINES.md', () => {
  it('has a row for every system that there is a dialect for', () => {
    expect(rows.map(({ system = '' }) => /^`(\w+)`: ./.exec(system)?.[1])).toEqual([...pipelines].sort(byRow));
  });

  it.each(pipelines.filter((name) => name !== 'terminal'))(
    '%s: names the variable by which it is known',
    (pipeline) => {
      const variable = /^`(\w+)`$/.exec(rowOf(pipeline)['known by'] ?? '')?.[1] ?? '';
      expect(pipelineOf({ [variable]: 'true' })).toBe(pipeline);
      expect(formatOf(pipeline)).toBe(['forgejo', 'gitea'].includes(pipeline) ? 'github' : pipeline);
    },
  );

  it.each(pipelines)('%s: says truly whether it masks', async (pipeline) => {
    const here = stage(pipeline, { agentExitCode: 0 });
    here.ci.mask(secret());
    await here.ci.summary('x');
    const told =
      here.stderr().includes('a token of this session') ||
      here.asked.some(({ words }) => words.startsWith('redactor add'));
    expect(rowOf(pipeline)['masks what we learn']).toMatch(told ? /^(?:yes|with )/ : /^no$/);
  });

  it.each(pipelines)('%s: says truly whether groups fold', (pipeline) => {
    const here = stage(pipeline, { agentExitCode: 0 });
    here.ci.group('a title', ['a line']);
    const folds = /::group::|##\[group\]|section_start:|^--- /m.test(here.stderr());
    expect(rowOf(pipeline)['groups fold']).toBe(folds ? 'yes' : 'no');
  });

  it.each(pipelines.filter((name) => !['github', 'forgejo', 'gitea'].includes(name)))(
    '%s: says truly whether it has a summary',
    async (pipeline) => {
      const here = stage(pipeline, { agentExitCode: 0 });
      await here.ci.summary('# a summary');
      const written =
        here.asked.some(({ words }) => words.startsWith('annotate ')) || here.stderr().includes('uploadsummary');
      expect(rowOf(pipeline)['summary']).toMatch(written ? /^(?:yes|as an annotation)$/ : /^no$/);
    },
  );

  it.each(['gitlab', 'jenkins', 'bitbucket'] as const)('%s: names the file that takes values', async (pipeline) => {
    const here = stage(pipeline);
    await here.ci.environment('SF_ACCESS_TOKEN', secret());
    const [, name = ''] = /`(sf-keypair\.\w+)`/.exec(rowOf(pipeline)['values go to'] ?? '') ?? [];
    expect(here.file(name)).toContain('SF_ACCESS_TOKEN=');
    expect(here.mode(name)).toBe(0o600);
  });

  it('has a row of what is handed on for every system but a terminal', () => {
    const [, , ...second] = (
      page.split('\n\n').find((part) => part.startsWith('| system | in the same job')) ?? ''
    ).split('\n');
    const named = second.map((row) => cells(row)[0] ?? '').join(', ');
    for (const { system = '' } of rows.slice(0, -1)) expect(named).toContain(system.replace(/^`\w+`: (\w+).*/, '$1'));
  });
});

function byRow(one: string, other: string): number {
  const at = (name: string) => rows.findIndex(({ system = '' }) => system.startsWith(`\`${name}\`:`));
  return at(one) - at(other);
}
