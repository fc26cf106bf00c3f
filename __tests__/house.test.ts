import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('../src', import.meta.url));

interface File {
  /** Relative to src, with slashes. */
  readonly path: string;
  /** The folder, or `ground` for files directly in src. */
  readonly room: string;
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const files: readonly File[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.split(sep).join('/');
    const text = readFileSync(join(source, name), 'utf8');
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] ?? '') : 'ground',
      code: withoutComments(text),
      imports: importsOf(text, path),
    };
  });

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

/** Static, type-only and dynamic imports, relative ones resolved to a path below src. */
function importsOf(text: string, path: string) {
  const code = withoutComments(text);
  const found = [
    ...[...code.matchAll(/(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'/g)].map((match) => ({
      from: match[2] ?? '',
      typeOnly: match[1] !== undefined,
    })),
    ...[...code.matchAll(/import\(\s*'([^']+)'\s*\)/g)].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
    ...[...code.matchAll(/import\s+'([^']+)'/g)].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ];
  return found.map(({ from, typeOnly }) => ({
    typeOnly,
    from: from.startsWith('.')
      ? relative(source, join(source, dirname(path), from))
          .split(sep)
          .join('/')
      : from,
  }));
}

const nouns = ['keystore', 'key', 'certificate', 'assertion', 'token', 'org', 'configuration'];
const verbs = ['login', 'check', 'doctor', 'rotate'];
const edges = ['world', 'ci'];
const doors = ['action', 'cli', 'library'];
const roomOf = (from: string) => (from.includes('/') ? (from.split('/')[0] ?? '') : 'ground');
const isOurs = (from: string) => from.endsWith('.ts');

/** What a file imports of ours that its floor does not allow. */
function trespasses({ room, imports, path }: File): string[] {
  const allowed = (target: string, typeOnly: boolean): boolean => {
    if (target === room || target === 'ground') return true;
    if (room === 'ground') return false;
    if (nouns.includes(room)) return nouns.indexOf(target) >= 0 && nouns.indexOf(target) < nouns.indexOf(room);
    if (verbs.includes(room)) return nouns.includes(target) || (edges.includes(target) && typeOnly);
    if (edges.includes(room)) return edges.includes(target) || (nouns.includes(target) && typeOnly);
    if (doors.includes(room)) return true;
    return false;
  };
  return imports
    .filter(({ from, typeOnly }) => isOurs(from) && !allowed(roomOf(from), typeOnly))
    .map(({ from }) => `${path} imports ${from}`);
}

describe('the floors of the house', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(60);
  });

  it('lets every room import only from the floors beneath it', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  it.each([...nouns, ...verbs, 'ground'])('keeps the world out of %s', (room) => {
    const worldly =
      /\bfetch\(|\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|node:fs|node:net|node:tls|node:https?\b|node:child_process|@actions\//;
    const offenders = files
      .filter((file) => file.room === room && worldly.test(file.code))
      .map(({ path, code }) => `${path}: ${worldly.exec(code)?.[0]}`);
    expect(offenders).toEqual([]);
  });

  it.each([
    ['@actions/core', ['ci/github.ts']],
    ['@actions/github', ['world/repository-client.ts']],
    ['jose', ['assertion/sign.ts', 'emulator/']],
    ['@noble/ciphers', ['world/sealed-box.ts']],
    ['@noble/hashes', ['world/sealed-box.ts']],
  ])('has %s in %s alone', (library, places) => {
    const users = files
      .filter(({ imports }) =>
        imports.some(({ from, typeOnly }) => !typeOnly && (from === library || from.includes(`${library}/`))),
      )
      .map(({ path }) => path);
    expect(users.filter((path) => !places.some((place) => path.startsWith(place)))).toEqual([]);
  });

  it('opens node-forge only where containers are opened and certificates issued', () => {
    const users = files
      .filter(({ imports }) => imports.some(({ from }) => from.startsWith('node-forge')))
      .map(({ room }) => room);
    expect([...new Set(users)].filter((room) => !['keystore', 'certificate'].includes(room))).toEqual([]);
  });

  it('writes to stdout and stderr from the doors alone', () => {
    const offenders = files
      .filter(({ room, code }) => !doors.includes(room) && /process\.(?:stdout|stderr)|console\./.test(code))
      .map(({ path }) => path);
    expect(offenders).toEqual([]);
  });

  it('exits by exit code, never by process.exit', () => {
    expect(files.filter(({ code }) => /process\.exit\(/.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('knows no utils, helpers, common or manager', () => {
    expect(
      files
        .filter(({ path }) => /(?:^|\/|-)(?:utils?|helpers?|common|managers?)(?:\/|-|\.)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('opens secrets in the places alone that have to', () => {
    const places = files.filter(({ code }) => /\.reveal\(\)/.test(code)).map(({ path }) => path);
    expect(places.sort()).toEqual(Object.values(opened).flat().sort());
  });

  it('has small files, but for those that are one thing all the same', () => {
    const lines = ({ path }: File) => readFileSync(join(source, path), 'utf8').split('\n').length - 1;
    const large = files.filter((file) => lines(file) > (larger[file.path]?.[0] ?? 200)).map(({ path }) => path);
    expect(large).toEqual([]);
    // Who has become small again needs no line here.
    const needless = files.filter((file) => file.path in larger && lines(file) <= 200).map(({ path }) => path);
    expect([...needless, ...Object.keys(larger).filter((path) => !files.some((file) => file.path === path))]).toEqual(
      [],
    );
  });
});

/** Where a secret is opened, by what for. Whoever only asks something of it asks the secret itself. */
const opened: Readonly<Record<string, readonly string[]>> = {
  'to read a key, a passphrase or a path': [
    'key/signing-key.ts',
    'key/stored-like.ts',
    'keystore/passphrase.ts',
    'doctor/key.ts',
    'login/keys.ts',
    'check/sources/passphrases.ts',
    'action/rotate-keys.ts',
  ],
  'to make a request': ['token/request.ts', 'token/revocation.ts', 'org/metadata/soap.ts'],
  'to send it': ['world/http-exchange.ts', 'world/dial.ts', 'world/api-access.ts', 'world/repository-client.ts'],
  'to seal it': ['world/github-secrets.ts'],
  'to hand it to a process or a thread of ours': ['world/processes.ts', 'world/child.ts', 'world/keystores.ts'],
  'to mask it, or to write it where it was asked for': [
    'ci/github.ts',
    'ci/github-log.ts',
    'ci/plain-pipeline.ts',
    'cli/answer.ts',
  ],
  'to keep it in a file of its own': [
    'rotate/first-pair.ts',
    'cli/new-app.ts',
    'login/handoff/key.ts',
    'login/handoff/login.ts',
  ],
};

/** Files of more than 200 lines: up to how many, and why they are not parted. */
const larger: Readonly<Record<string, readonly [lines: number, because: string]>> = {
  'failure-catalogue.ts': [1200, 'a table'],
  'token/rejection-catalogue.ts': [340, 'a table'],
  'login/options.ts': [270, 'a table'],
  'world/world.ts': [270, 'one interface, which people read from its top'],
  'login/login.ts': [250, 'all second chances of a login and their order, in one reading'],
  'certificate/find.ts': [250, 'one walk through whatever holds certificates, whose cases call each other'],
  'certificate/parse.ts': [220, 'one certificate from its first byte to its last'],
  'keystore/pkcs12.ts': [220, 'one container from its first byte to its last'],
  'keystore/der.ts': [220, 'the handful of forms that DER has'],
  'check/tracking-issue.ts': [210, 'the whole life of one issue'],
  'action/check.ts': [230, 'the order in which a check is told, place by place'],
};
