import { loginUrl } from '../assertion/login-url.ts';
import { readSubject } from '../certificate/subject.ts';
import { Failure, orFailure } from '../failure.ts';
import type { RotateRules } from './facts.ts';
import type { RotatedOrg } from './ports.ts';

/**
 * Reads the lines of `orgs`: consumer key, username and address with blanks between; empty lines and those that begin
 * with `#` count for nothing. Every problem is added to `problems`; a line with one is left out.
 */
export function readOrgs(text: string, allowedHosts: readonly string[], problems: Failure[]): readonly RotatedOrg[] {
  const orgs: RotatedOrg[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim().split(/\s+/);
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [clientId, username, address, ...rest] = words;
    if (clientId === undefined || username === undefined || address === undefined || rest.length > 0) {
      problems.push(
        new Failure(
          'ERR_OPTIONS',
          `Line ${index + 1} of \`orgs\` has ${words.length} ${words.length === 1 ? 'word' : 'words'}; it needs three: \`client-id username instance-url\`.`,
        ),
      );
      continue;
    }
    const org = readOrg({ clientId, username, address }, allowedHosts, problems);
    if (org === undefined) continue;
    if (orgs.some(({ name }) => name === org.name)) {
      problems.push(new Failure('ERR_OPTIONS', `\`orgs\` names ${org.name} twice.`));
    } else orgs.push(org);
  }
  return orgs;
}

/** One org; its form alone is judged here, consumer key and username as a login judges them. */
export function readOrg(
  { clientId, username, address }: { readonly clientId: string; readonly username: string; readonly address: string },
  allowedHosts: readonly string[],
  problems: Failure[],
): RotatedOrg | undefined {
  const url = orFailure(() => loginUrl(address, allowedHosts));
  if (url instanceof Failure) {
    problems.push(url);
    return undefined;
  }
  return { name: `${username} on ${url.host}`, clientId, username, instanceUrl: `${url.origin}${url.sitePath}` };
}

/** The lines of `secret-targets`, each once; what a line may name is for the store to say. */
export function readTargets(lines: readonly string[], problems: Failure[]): readonly string[] {
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  if (twice !== undefined) problems.push(new Failure('ERR_OPTIONS', `\`secret-targets\` names ${twice} twice.`));
  return [...new Set(lines)];
}

/** What a certificate is to be like: it is made days after the key, and then it would be too late to hear of it. */
export function judgeCertificate(
  { subject, days }: { readonly subject: string | undefined; readonly days: number },
  { rotateWithin }: Pick<RotateRules, 'rotateWithin'>,
  problems: Failure[],
): void {
  if (days < 1) problems.push(new Failure('ERR_OPTIONS', '`certificate-days` must be 1 or more.'));
  else if (days * 86_400_000 <= rotateWithin)
    problems.push(
      new Failure(
        'ERR_OPTIONS',
        '`certificate-days` is not longer than `rotate-within`: a rollover would begin as soon as one is over.',
      ),
    );
  const read = subject === undefined ? undefined : orFailure(() => readSubject(subject));
  if (read instanceof Failure) problems.push(read);
}

/** Names that the platform would refuse, or that mean two things at once. */
export function judgeRules(rules: RotateRules, problems: Failure[]): void {
  const named = {
    'secret-name': rules.secretName,
    'next-secret-name': rules.nextSecretName,
    'certificate-variable': rules.certificateVariable,
    'next-certificate-variable': rules.nextCertificateVariable,
    'state-variable': rules.stateVariable,
  };
  for (const [option, name] of Object.entries(named)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^github_/i.test(name) || name.length > 200)
      problems.push(
        new Failure(
          'ERR_OPTIONS',
          `\`${option}\` must consist of letters, digits and \`_\`, and begin with no digit and not with \`GITHUB_\`.`,
        ),
      );
  }
  // GitHub does not tell capitals from small letters.
  const same = (one: string, other: string) => one.toUpperCase() === other.toUpperCase();
  if (same(rules.secretName, rules.nextSecretName))
    problems.push(new Failure('ERR_OPTIONS', '`secret-name` and `next-secret-name` are the same.'));
  const variables = [rules.certificateVariable, rules.nextCertificateVariable, rules.stateVariable];
  if (variables.some((name, index) => variables.findIndex((other) => same(name, other)) !== index))
    problems.push(new Failure('ERR_OPTIONS', 'Two of the variables of the rollover have the same name.'));
  if (rules.soak < 0 || rules.rotateWithin < 0) return;
  if (rules.rotateWithin < rules.soak)
    problems.push(
      new Failure(
        'ERR_OPTIONS',
        '`rotate-within` is shorter than `soak`: the certificate would end before its successor may be offered.',
      ),
    );
}
