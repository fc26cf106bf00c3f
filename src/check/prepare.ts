import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { type OptionProblem, type OptionSpec, type OptionValues, readOptions } from '../option.ts';
import { unmasked } from '../secret.ts';
import type { World } from '../world/world.ts';
import type { CheckRequest } from './check.ts';
import { unreadableReasons } from './finding.ts';
import { type IgnoreLine, parseIgnoreLines } from './ignore-line.ts';
import { checkOptions } from './options.ts';
import { filePath, refusalReasons } from './sources/file.ts';
import { parseSourceLines } from './sources/line.ts';
import { parsePassphrases } from './sources/passphrases.ts';
import { parseThresholds, type Thresholds } from './thresholds.ts';

/** Options that a check shares with a login; their rows stand in the login's table. */
const sharedOptions = [
  { name: 'certificate', kind: 'text', group: 'key', description: '' },
  { name: 'timeout', kind: 'duration', group: 'network', default: '20s', description: '' },
  { name: 'retries', kind: 'count', group: 'network', default: '4', description: '' },
] as const satisfies readonly OptionSpec[];

const ignoreFileBytes = 8 * 1024 * 1024;

export type CheckOptions = OptionValues<readonly [...typeof checkOptions, ...typeof sharedOptions]>;

/** A check that is ready to be made, but for what only a login can give. */
export interface PreparedCheck {
  readonly request: Omit<CheckRequest, 'org' | 'keys'>;
  readonly options: CheckOptions;
}

/** The places where a report can be written to, by their options. */
export const reportFiles = [
  'report-file',
  'csv-file',
  'junit-file',
  'sarif-file',
  'calendar-file',
  'metrics-file',
  'html-file',
] as const;

/**
 * Turns options into a check that can be made: masks every secret first, then names everything that is missing,
 * unparsable or contradictory at once. Looks at no certificate.
 * @throws Failure ERR_OPTIONS
 */
export async function prepareCheck(
  raw: (name: string) => string | undefined,
  world: Pick<World, 'files' | 'machine' | 'network'>,
  ci: Ci,
  signal?: AbortSignal,
): Promise<PreparedCheck> {
  const { values: options, problems } = readOptions([...checkOptions, ...sharedOptions], raw);
  const passphrases = parsePassphrases(options['keystore-passphrase']);
  maskSecrets(options, passphrases.pieces, world, ci);
  const inputs = (['certificate', 'certificates'] as const).map((input) =>
    parseSourceLines(options[input] ?? '', input),
  );
  const thresholds = readThresholds(options, problems);
  problems.push(...passphrases.problems, ...inputs.flatMap((input) => input.problems), ...contradictions(options));
  const ignoreLines = await readIgnores(options, problems, world);
  const merging = options.merge !== undefined;
  const empty = inputs.every(({ lines }) => lines.length === 0) && !options['org-certificates'];
  if (merging && !empty) {
    problems.push({
      option: 'merge',
      sentence: 'checks nothing anew: leave `certificates`, `certificate` and `org-certificates` out.',
    });
  }
  if (empty && !merging) {
    problems.push({
      option: 'certificates',
      sentence:
        'names nothing; give paths, patterns, servers or certificates, `org-certificates: true`, or reports to `merge`.',
    });
  }
  if (problems.length > 0 || thresholds === undefined) throw combined(problems);
  return {
    options,
    request: {
      inputs,
      passphrases,
      judging: { thresholds, leavesOnly: options['leaves-only'], ignoreLines },
      timeoutMilliseconds: options.timeout,
      retries: options.retries,
      ...(signal === undefined ? {} : { signal }),
    },
  };
}

function maskSecrets(
  options: CheckOptions,
  pieces: readonly Parameters<Ci['mask']>[0][],
  world: Pick<World, 'network'>,
  ci: Ci,
): void {
  const given = [options['keystore-passphrase'], options['github-token']].filter((secret) => secret !== undefined);
  for (const secret of [...given, ...pieces, ...world.network.secrets()]) ci.mask(secret);
  const warning = unmasked('keystore-passphrase', options['keystore-passphrase']);
  if (warning !== undefined) ci.annotate('warning', warning);
}

function readThresholds(options: CheckOptions, problems: OptionProblem[]): Thresholds | undefined {
  const parsed = parseThresholds({
    notice: options['notice-within'],
    warning: options['warn-within'],
    critical: options['fail-within'],
  });
  if ('thresholds' in parsed) return parsed.thresholds;
  problems.push(...parsed.problems);
  return undefined;
}

function contradictions(options: CheckOptions): OptionProblem[] {
  const found: OptionProblem[] = [];
  if (options['tracking-issue'] && (options['github-token']?.length ?? 0) === 0) {
    found.push({ option: 'tracking-issue', sentence: 'needs `github-token`.' });
  }
  const byPath = new Map<string, string>();
  for (const option of reportFiles) {
    const path = options[option];
    if (path === undefined) continue;
    const other = byPath.get(path);
    if (other !== undefined) found.push({ option, sentence: `names the same file as \`${other}\`.` });
    byPath.set(path, option);
  }
  if (options.timeout < 1) found.push({ option: 'timeout', sentence: 'must be longer than nothing.' });
  if (options.retries > 20) found.push({ option: 'retries', sentence: 'is at most 20.' });
  return found;
}

async function readIgnores(
  options: CheckOptions,
  problems: OptionProblem[],
  world: Pick<World, 'files' | 'machine'>,
): Promise<readonly IgnoreLine[]> {
  const texts = [{ option: 'ignore', text: options.ignore ?? '' } as const];
  const parsed = texts.map(({ option, text }) => parseIgnoreLines(text, option));
  const path = options['ignore-file'];
  if (path !== undefined) {
    const file = filePath(path, world.machine);
    const content = await world.files.read(file.path, ignoreFileBytes, {
      followLast: false,
      ...(file.within === undefined ? {} : { within: file.within }),
    });
    if (typeof content === 'string') {
      const sentence = `cannot be read: ${unreadableReasons[refusalReasons[content]]}.`;
      problems.push({ option: 'ignore-file', sentence });
    } else parsed.push(parseIgnoreLines(Buffer.from(content).toString('utf8'), 'ignore-file'));
  }
  problems.push(...parsed.flatMap((each) => each.problems));
  return parsed.flatMap(({ lines }) => lines);
}

function combined(problems: readonly OptionProblem[]): Failure {
  const sentences = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
  const [only] = sentences;
  if (sentences.length === 1 && only !== undefined) return new Failure('ERR_OPTIONS', only);
  const numbered = sentences.map((sentence, index) => `(${index + 1}) ${sentence}`);
  return new Failure('ERR_OPTIONS', `${sentences.length} inputs need correction: ${numbered.join(' ')}`);
}
