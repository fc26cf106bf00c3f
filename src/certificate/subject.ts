import { Failure } from '../failure.ts';

/** One attribute of a name, by its short name (RFC 4514 §3). */
export interface SubjectAttribute {
  readonly type: 'CN' | 'O' | 'OU' | 'L' | 'ST' | 'C';
  readonly value: string;
}

/** The most characters that an attribute may have: RFC 5280 appendix A. A country has two. */
const mostCharacters: Readonly<Record<SubjectAttribute['type'], number>> = {
  CN: 64,
  O: 64,
  OU: 64,
  L: 128,
  ST: 128,
  C: 2,
};

/**
 * Reads a subject as people write it: a common name alone, `CN=Acme CI, O=Acme` (a backslash before a comma that
 * belongs to a value), or `/CN=Acme CI/O=Acme` as `openssl` takes it. The attributes keep their order.
 * @throws Failure ERR_OPTIONS when it is empty, or an attribute is unknown or has a value that it cannot have
 */
export function readSubject(text: string): readonly SubjectAttribute[] {
  const trimmed = text.trim();
  if (!/^\/?[A-Za-z]+\s*=/.test(trimmed)) return [attribute('CN', trimmed)];
  const parts = trimmed.startsWith('/') ? trimmed.slice(1).split('/') : trimmed.split(/(?<!\\),/);
  return parts.map((part) => {
    const [, type = '', value = ''] = /^\s*([A-Za-z]+)\s*=([\s\S]*)$/.exec(part) ?? [];
    return attribute(type, value.replace(/\\(.)/g, '$1').trim());
  });
}

function attribute(type: string, value: string): SubjectAttribute {
  const known = (Object.keys(mostCharacters) as SubjectAttribute['type'][]).find((name) => name === type.toUpperCase());
  if (known === undefined) {
    throw wrong(`knows ${Object.keys(mostCharacters).join(', ')}, and has an attribute that is none of them`);
  }
  const most = mostCharacters[known];
  if (value === '' || value.length > most || /\p{Cc}/u.test(value)) {
    throw wrong(`must have 1 to ${most} characters${known === 'CN' ? '' : ` in ${known}`}, and none that controls`);
  }
  if (known === 'C' && !/^[A-Za-z]{2}$/.test(value)) throw wrong('must have two letters in C');
  return { type: known, value: known === 'C' ? value.toUpperCase() : value };
}

function wrong(sentence: string): Failure {
  return new Failure('ERR_OPTIONS', `\`certificate-subject\` ${sentence}.`);
}
