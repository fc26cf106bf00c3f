import { loginAction } from '../action/login.ts';
import { asFailure } from '../action/report-failure.ts';
import { jsonText } from '../check/render/json.ts';
import { Failure } from '../failure.ts';
import { disarm } from '../foreign-text.ts';
import { loginOptions } from '../login/options.ts';
import { readOptions } from '../option.ts';
import { type AnswerPlace, answerPlace, deliver, opened } from './answer.ts';
import { tryAnswerFile } from './answer-file.ts';
import type { Given, GivenOrg, Terminal } from './command.ts';
import { eachOrg, type OrgVoice, voiceOf, worstExit } from './each-org.ts';
import { membersOf, notForCommandLine } from './login.ts';

/** A shell and a pipeline have one place for one session. */
const formats = ['text', 'json'] as const;
type Place = AnswerPlace<(typeof formats)[number]>;

interface Outcome {
  readonly org: string;
  readonly outputs: OrgVoice['outputs'];
  readonly failure: Failure | undefined;
}

/**
 * Logs in to every org of a config file. Tokens stand where a single login would put them: in a file of lines of JSON
 * that its owner alone can read, or in the answer when `--print-token` asks for it.
 * @returns the exit code of the worst
 */
export async function loginAll(orgs: readonly GivenOrg[], given: Given, terminal: Terminal): Promise<number> {
  const place = answerPlace(given, formats, terminal);
  refuseWrongOptions(given);
  await tryAnswerFile(place, terminal.world);
  const outcomes = await eachOrg(orgs, 'logged in', terminal, (org) => logIn(org, terminal));
  await deliver(textOf(outcomes, place), place, terminal);
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  terminal.ci.info(
    failed.length === 0
      ? `Logged in to all ${orgs.length} orgs.`
      : `Logged in to ${orgs.length - failed.length} of ${orgs.length} orgs; not to ${failed.map(({ org }) => org).join(', ')}.`,
  );
  return worstExit(outcomes.map(({ failure }) => failure));
}

/** What is wrong for every org alike is said once, and before anything is sent. */
function refuseWrongOptions({ raw }: Given): void {
  const { problems } = readOptions(loginOptions, rawFor(raw));
  const sentences = problems.map(({ option, sentence }) => `\`${option}\` ${sentence}`);
  if ((raw('certificate')?.trim() ?? '') !== '') sentences.push('`certificate` is that of one app; leave it out.');
  if (sentences.length > 0) throw new Failure('ERR_OPTIONS', sentences.join(' '));
}

function rawFor(raw: Given['raw']): Given['raw'] {
  return (name) => {
    if (name === 'summary') return 'false';
    return notForCommandLine.includes(name) ? undefined : raw(name);
  };
}

async function logIn({ name, raw, problem }: GivenOrg, { world, ci, occasion, ended }: Terminal): Promise<Outcome> {
  const voice = voiceOf(name, ci);
  let failure = problem;
  try {
    if (problem === undefined) await loginAction(occasion, world, voice, ended, rawFor(raw));
  } catch (error) {
    failure = asFailure(error);
  }
  return { org: name, outputs: voice.outputs, failure };
}

function textOf(outcomes: readonly Outcome[], { format, outputFile, open }: Place): string {
  const members = outcomes.map((outcome) => membersOfOrg(outcome, open));
  if (outputFile !== undefined) return members.map((each) => jsonText(each)).join('\n');
  if (format === 'json') return jsonText(members, 2);
  const width = Math.max(...outcomes.map(({ org }) => org.length));
  return outcomes.map((outcome) => disarm(row(outcome, width, open))).join('\n');
}

function row({ org, outputs, failure }: Outcome, width: number, open: boolean): string {
  if (failure !== undefined) return `✗ ${org.padEnd(width)}  ${failure.code}: ${failure.message}`;
  const said = ['org-id', 'instance-url', 'username', ...(open ? ['access-token'] : [])];
  const values = said.map((name) => opened(outputs.get(name) ?? '')).filter((text) => text !== '');
  return `✓ ${org.padEnd(width)}  ${values.length === 0 ? 'skipped' : values.join('  ')}`;
}

function membersOfOrg({ org, outputs, failure }: Outcome, open: boolean) {
  if (failure === undefined) return { org, ...membersOf(outputs, open), failure: null };
  const { code, message, hint, exitCode } = failure;
  return { org, authenticated: false, failure: { code, message, hint, exitCode } };
}
