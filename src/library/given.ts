import type { OptionSpec } from '../option.ts';

/** What a caller may give beside the options of a table. */
const common: readonly string[] = ['signal', 'log'];

/** `instanceUrl` as `instance-url`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The members of an object as the texts that the readers of options take.
 * @throws TypeError for a member that is no option, or of a type that is none
 */
export function textsOf(
  given: object,
  table: readonly Pick<OptionSpec, 'name' | 'kind'>[],
): (name: string) => string | undefined {
  if (typeof given !== 'object' || given === null) throw new TypeError('The options have to be an object.');
  const texts = new Map<string, string>();
  for (const [member, value] of Object.entries(given)) {
    if (value === undefined || common.includes(member)) continue;
    const spec = table.find(({ name }) => name === kebabCase(member));
    if (spec === undefined)
      throw new TypeError(`There is no option ${/^\w{1,40}$/.test(member) ? member : 'of that name'}.`);
    texts.set(spec.name, textOf(member, value, spec.kind));
  }
  return (name) => texts.get(name);
}

function textOf(member: string, value: unknown, kind: OptionSpec['kind']): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' && kind === 'boolean') return String(value);
  if (typeof value === 'number' && kind === 'count') return String(value);
  if (typeof value === 'number' && kind === 'duration') return `${value}ms`;
  if (value instanceof Uint8Array && kind === 'secret') return Buffer.from(value).toString('base64');
  const lines = kind === 'list' || kind === 'text';
  if (Array.isArray(value) && lines && value.every((item) => typeof item === 'string')) return value.join('\n');
  throw new TypeError(`${member} has a type that it cannot have.`);
}
