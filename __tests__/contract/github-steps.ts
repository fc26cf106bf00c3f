import { LineCounter, parseDocument } from 'yaml';
import { actionOutputs, optionsOf } from '../../src/action/tables.ts';
import { type OptionSpec, readOptions } from '../../src/option.ts';

type Members = Readonly<Record<string, unknown>>;

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSteps = (value: unknown): value is readonly Step[] => Array.isArray(value) && value.every(isMembers);

/** What a YAML text of GitHub Actions holds: a workflow, jobs of one, a list of steps, or such a list as a member. */
export function readSteps(text: string): { readonly jobs: readonly (readonly Step[])[]; readonly wrong: string[] } {
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  const wrong = [...document.errors, ...document.warnings].map(({ message }) => message);
  const value: unknown = document.toJS();
  if (isSteps(value)) return { jobs: [value], wrong };
  const jobs = isMembers(value) ? (isMembers(value['jobs']) ? Object.values(value['jobs']) : [value]) : [];
  const lists = jobs.flatMap((job) => (isMembers(job) && isSteps(job['steps']) ? [job['steps']] : []));
  return { jobs: lists, wrong: lists.length === 0 ? [...wrong, 'holds no steps'] : wrong };
}

const isOurs = ({ uses }: Step) => /^(?:sf-keypair\/sf-keypair@|\.\/$)/.test(uses ?? '');
const hasExpression = (value: unknown) => /\$\{\{/.test(String(value));

/** What is wrong with the inputs of a step of ours: their names, what they say, and what is missing. */
function wrongInputs(step: Step): string[] {
  const given = step.with ?? {};
  const mode = String(given['mode'] ?? 'login');
  const table: readonly OptionSpec[] | undefined = optionsOf[mode as keyof typeof optionsOf];
  if (table === undefined) return [`mode ${mode} is none`];
  const names = Object.keys(given);
  const strangers = names.filter((name) => !table.some((option) => option.name === name));
  // An expression is known when the job runs; what stands there in words is read as the action reads it.
  const { problems } = readOptions(
    table.filter(({ name }) => names.includes(name) && !hasExpression(given[name])),
    (name) => String(given[name]),
  );
  const has = (...options: readonly string[]) => options.some((name) => names.includes(name));
  const needed: readonly (readonly string[])[] =
    mode === 'login'
      ? [['private-key'], ['client-id', 'config'], ['username', 'config'], ['instance-url', 'org-type', 'config']]
      : mode === 'check'
        ? [['certificates', 'certificate', 'org-certificates', 'merge']]
        : [];
  return [
    ...strangers.map((name) => `mode ${mode} has no input ${name}`),
    ...problems.map(({ option, sentence }) => `${option} ${sentence}`),
    ...needed.filter((names_) => !has(...names_)).map((names_) => `mode ${mode} needs ${names_.join(' or ')}`),
    ...names
      .filter((name) => table.some((option) => option.name === name && option.kind === 'secret'))
      .filter((name) => !/^\$\{\{ (?:secrets|steps|github)\.[\w.-]+ \}\}$/.test(String(given[name])))
      .filter((name) => name !== 'certificate')
      .map((name) => `${name} comes from no secret`),
  ];
}

/** What `steps.<id>.outputs.<name>` of a text names and no step has. */
function wrongOutputs(text: string, jobs: readonly (readonly Step[])[]): string[] {
  const named = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return named.flatMap(([, id = '', name = '']) => {
    const steps = jobs.flat().filter((step) => step.id === id);
    if (steps.length === 0) return [`there is no step ${id}`];
    return steps.some((step) => outputsOf(step).includes(name)) ? [] : [`step ${id} has no output ${name}`];
  });
}

/** What `emulate` prints as one line of JSON, of which a step can make outputs all at once. */
export const emulated = ['instanceUrl', 'clientId', 'username', 'orgId', 'privateKeyFile', 'certificateFile'];

function outputsOf(step: Step): readonly string[] {
  if (isOurs(step)) return actionOutputs.map(({ name }) => name);
  const run = step.run ?? '';
  if (run.includes('to_entries[]') && run.includes(' emulate ')) return emulated;
  return [...run.matchAll(/\becho "([\w-]+)=[^\n]*GITHUB_OUTPUT/g)].map(([, name = '']) => name);
}

/** What is wrong with an action of somebody else's, as its line has it: no full commit, or another one than `pins` has. */
function wrongPins(text: string, pins: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/\buses: *(\S+)(?: +# *(.*))?$/gm)].flatMap(([, uses = '', comment = '']) => {
    if (/^sf-keypair\/sf-keypair@v1$|^\.\/(?:$|\.github\/)/.test(uses)) return [];
    const [version] = (pins[uses] ?? '').split(';');
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) return [`${uses} is no commit`];
    if (version === '') return [`${uses} stands in no row of pins.json`];
    return comment === version ? [] : [`${uses} is ${version}, and its comment says ${comment || 'nothing'}`];
  });
}

/**
 * Everything that is wrong with the steps of a YAML text.
 * @param others texts of the same page, whose steps come before these
 */
export function wrongSteps(
  text: string,
  pins: Readonly<Record<string, string>>,
  others: readonly string[] = [],
): string[] {
  const { jobs, wrong } = readSteps(text);
  const earlier = others.flatMap((other) => readSteps(other).jobs);
  const steps = jobs.flat();
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  return [
    ...wrong,
    ...steps.filter(({ uses, run }) => (uses === undefined) === (run === undefined)).map(() => 'a step is none'),
    ...steps.filter(isOurs).flatMap(wrongInputs),
    ...wrongOutputs(text, [...jobs, ...earlier]),
    ...wrongPins(text, pins),
    ...checkouts
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'a checkout leaves its credentials behind'),
    ...steps.filter(({ run }) => hasExpression(run)).map(() => 'an expression stands in a script'),
  ];
}
