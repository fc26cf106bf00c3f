import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { getIgnoringCase, setIgnoringCase } from './command.ts';

/** What the runner takes from an action.yml. */
export interface Manifest {
  readonly name: string;
  /** The folder that `main` and `post` are relative to. */
  readonly folder: string;
  readonly using: string;
  readonly main: string;
  readonly post?: string;
  /** `always()` when action.yml says nothing. */
  readonly postIf: string;
  /** Defaults by declared name; an input without a default has the empty string. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Messages of deprecated inputs. */
  readonly deprecated: ReadonlyMap<string, string>;
  /** Names of declared outputs; the runner does not hold an action to them. */
  readonly outputs: readonly string[];
}

/** Reads `action.yml` (or `action.yaml`) of a folder; throws when it is not a JavaScript action. */
export function readManifest(folder: string): Manifest {
  return toManifest(parse(readManifestText(folder)), folder);
}

function readManifestText(folder: string): string {
  try {
    return readFileSync(join(folder, 'action.yml'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readFileSync(join(folder, 'action.yaml'), 'utf8');
  }
}

/** The same from a parsed document. */
export function toManifest(document: unknown, folder: string): Manifest {
  const root = mapping(document, 'action.yml');
  const runs = mapping(root['runs'], 'runs');
  const using = text(runs['using'], 'runs.using');
  if (!/^node(12|16|20|24)$/i.test(using)) throw new Error(`'using: ${using}' is not supported by this harness`);
  if (runs['main'] === undefined) throw new Error('runs.main is missing');
  const inputs = new Map<string, string>();
  const deprecated = new Map<string, string>();
  for (const [name, metadata] of Object.entries(mapping(root['inputs'] ?? {}, 'inputs'))) {
    const members = mapping(metadata ?? {}, `inputs.${name}`);
    inputs.set(name, members['default'] === undefined ? '' : text(members['default'], `inputs.${name}.default`));
    if (members['deprecationMessage'] !== undefined) {
      deprecated.set(name, text(members['deprecationMessage'], `inputs.${name}.deprecationMessage`));
    }
  }
  return {
    name: root['name'] === undefined ? folder : text(root['name'], 'name'),
    folder,
    using,
    main: text(runs['main'], 'runs.main'),
    ...(runs['post'] === undefined ? {} : { post: text(runs['post'], 'runs.post') }),
    postIf: runs['post-if'] === undefined ? 'always()' : text(runs['post-if'], 'runs.post-if'),
    inputs,
    deprecated,
    outputs: Object.keys(mapping(root['outputs'] ?? {}, 'outputs')),
  };
}

function mapping(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is not a mapping`);
  return value as Record<string, unknown>;
}

// Scalars of YAML (`true`, `30`) become text as in the runner's template reader.
function text(value: unknown, where: string): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where} is not a scalar`);
}

/** Inputs as a step has them: those of `with:`, then the defaults of those not named there. */
export interface StepInputs {
  readonly values: ReadonlyMap<string, string>;
  /** Warnings of the runner: deprecated and unexpected inputs. */
  readonly warnings: readonly string[];
}

/**
 * Merges what a workflow says with the defaults. An input that is named keeps its value, the empty one too; only one that is
 * left out gets its default. Names are compared without regard to case.
 *
 * @param evaluate turns `${{ … }}` in a default into text
 */
export function stepInputs(
  manifest: Manifest,
  given: Readonly<Record<string, string | undefined>>,
  evaluate: (expression: string) => string,
): StepInputs {
  const values = new Map<string, string>();
  const warnings: string[] = [];
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    setIgnoringCase(values, name, value);
    const message = getIgnoringCase(manifest.deprecated, name);
    if (message !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
    if (getIgnoringCase(manifest.inputs, name) === undefined) unexpected.push(name);
  }
  for (const [name, preset] of manifest.inputs) {
    if (getIgnoringCase(values, name) !== undefined) continue;
    values.set(
      name,
      preset.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression.trim())),
    );
  }
  if (unexpected.length > 0) {
    const valid = [...manifest.inputs.keys()].join("', '");
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  return { values, warnings };
}

/** The variable that an input arrives in: capitals, `_` for a space, everything else (dashes) as it is. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
