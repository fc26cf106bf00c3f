import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 240_000 });

/** Whether a package could be had; a proof without its judge says so aloud. */
function fetched(...args: string[]): boolean {
  const { status } = run('npm', ...args);
  if (status !== 0) console.warn(`SKIPPED: npm ${args.join(' ')} failed, so GitHub's own description cannot judge`);
  return status === 0;
}

const descriptions = ['api.github.com', 'ghes-3.17'] as const;
const hasDescriptions =
  fetched('pack', '@octokit/openapi@23.0.2') &&
  run('tar', 'xzf', 'octokit-openapi-23.0.2.tgz', ...descriptions.map((name) => `package/generated/${name}.json`))
    .status === 0;
// npm looks for a package further up where the folder is none itself.
writeFileSync(join(folder, 'package.json'), '{}');
const hasGraphql = fetched('install', '--no-save', '@octokit/graphql-schema@15.26.1', 'graphql@16');

describe("the cuts of GitHub's OpenAPI description", () => {
  (hasDescriptions ? it : it.skip).each(descriptions)(
    '%s.json is what the committed command cuts out of the published package',
    (name) => {
      const source = join(folder, `package/generated/${name}.json`);
      const command = fileURLToPath(new URL('./cut-openapi.mjs', import.meta.url));
      const { status, stdout } = run(process.execPath, command, source);
      expect(status).toBe(0);
      const committed = JSON.parse(readFileSync(new URL(`../openapi/${name}.json`, import.meta.url), 'utf8'));
      expect(JSON.parse(stdout)).toEqual(committed);
      expect(committed['x-cut-from'].sha256).toBe(createHash('sha256').update(readFileSync(source)).digest('hex'));
    },
    60_000,
  );
});

describe('the GraphQL query for whose the token is', () => {
  (hasGraphql ? it : it.skip)("is valid by GitHub's own schema, which tells what its members are", () => {
    const source = readFileSync(new URL('../../src/world/repository.ts', import.meta.url), 'utf8');
    const query = /'(query \{[^']+)'/.exec(source)?.[1];
    expect(query).toBe('query { viewer { login databaseId } }');
    writeFileSync(
      join(folder, 'judge.mjs'),
      `import { readFileSync } from 'node:fs';
       import { buildSchema, parse, validate } from 'graphql';
       const text = readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8');
       // The published schema defines one field of another type twice.
       const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
       const user = schema.getType('User').getFields();
       const problems = validate(schema, parse(process.argv[2])).map(String);
       console.log(JSON.stringify([problems, String(user.login.type), String(user.databaseId.type)]));`,
    );
    const { stdout } = run(process.execPath, 'judge.mjs', query ?? '');
    expect(JSON.parse(stdout)).toEqual([[], 'String!', 'Int']);
    expect(JSON.parse(run(process.execPath, 'judge.mjs', 'query { viewer { nonsense } }').stdout)[0]).toHaveLength(1);
  });
});
