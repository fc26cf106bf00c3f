import { appendValues } from '../ci/values-file.ts';
import { Secret } from '../secret.ts';
import type { Terminal } from './command.ts';
import type { PipelineFormat } from './formats.ts';

type Values = ReadonlyMap<string, string | Secret>;

/** The variables of a session, which whoever has an `output` of that meaning needs no second time. */
const sessionVariables: readonly string[] = ['SF_ACCESS_TOKEN', 'SF_ORG_INSTANCE_URL'];
/** Outputs that a variable of the session already is, or that are too large for a variable. */
const notAsVariable: readonly string[] = ['access-token', 'instance-url', 'report'];

/**
 * Hands what a command gave to later steps, in the pipeline's own places. Systems with outputs get them under their own
 * names, the others SF_OUTPUT_ variables; a token goes nowhere that is not a place for secrets.
 * @param place a file instead of the pipeline's usual one
 * @returns whether everything was handed on: Buildkite keeps secrets and variables in a file that somebody names
 * @throws Failure ERR_PIPELINE_PLACE, ERR_PIPELINE_VALUE, ERR_FILE_WRITE, ERR_REFUSED_NO_COMMAND_FILE
 */
export async function handOn(
  format: PipelineFormat,
  { ci }: Pick<Terminal, 'ci'>,
  place: string | undefined,
): Promise<boolean> {
  const pipeline = ci.pipelineWith(place);
  const noFile = format === 'buildkite' && place === undefined;
  for (const [name, value] of outputsFor(format, ci.outputs)) {
    if (!(noFile && value instanceof Secret)) await pipeline.output(name, value);
  }
  const variables = variablesFor(format, ci.variables);
  if (!noFile) for (const [name, value] of variables) await pipeline.environment(name, value);
  for (const text of ci.summaries) await pipeline.summary(text);
  return !noFile || variables.length === 0;
}

/** Fails before anything is asked of an org when there is no place for its answer. */
export async function tryPlace(
  format: PipelineFormat,
  { ci }: Pick<Terminal, 'ci'>,
  place: string | undefined,
): Promise<void> {
  if (format === 'buildkite' && place !== undefined) appendValues(place, '');
  if (format !== 'azure' && format !== 'buildkite') await ci.pipelineWith(place).output('authenticated', 'false');
}

function outputsFor(format: PipelineFormat, outputs: Values): (readonly [string, string | Secret])[] {
  const all = [...outputs];
  if (format === 'github') return all;
  const told = all.filter(([name, value]) => value !== '' && name !== 'report');
  return format === 'azure' ? told : told.filter(([name]) => !notAsVariable.includes(name));
}

/** On GitHub a variable reaches every later step, other people's actions among them: a token is an output there. */
function variablesFor(format: PipelineFormat, variables: Values): (readonly [string, string | Secret])[] {
  return [...variables].filter(([name]) => format !== 'github' || !sessionVariables.includes(name));
}
