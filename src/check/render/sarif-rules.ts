import type { Level } from '../../ci/ci.ts';
import { type Verdict, type WarningCode, warningClauses } from '../finding.ts';

/** A rule of SARIF (§3.49 reportingDescriptor) with what GitHub shows of it. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: 'very-high';
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation';
    readonly 'security-severity'?: string;
  };
}

interface RuleText {
  readonly short: string;
  readonly full: string;
  readonly help: string;
  readonly level: Level;
  /** 0.1 to 10, as GitHub sorts security alerts; left out for what is no matter of security. */
  readonly severity?: string;
}

const replaceIt =
  'Replace the certificate, in every place where it lies, before it ends. For a certificate of a Salesforce app: make a new key pair, upload its certificate to the app (Setup, External Client App Manager, the app, Settings, OAuth Settings) and replace the secret that holds the key.';

const verdictTexts: Readonly<Record<Exclude<Verdict, 'ok'>, RuleText>> = {
  notice: {
    short: 'A certificate ends within the time for a notice',
    full: 'No more is left of its validity than `notice-within` allows.',
    help: `Plan its replacement. ${replaceIt}`,
    level: 'notice',
    severity: '2.0',
  },
  warning: {
    short: 'A certificate ends within the time for a warning',
    full: 'No more is left of its validity than `warn-within` allows.',
    help: replaceIt,
    level: 'warning',
    severity: '5.0',
  },
  critical: {
    short: 'A certificate is about to end',
    full: 'No more is left of its validity than `fail-within` allows.',
    help: replaceIt,
    level: 'error',
    severity: '7.5',
  },
  expired: {
    short: 'A certificate has expired',
    full: 'Its notAfter is past; whoever checks its validity refuses it.',
    help: `${replaceIt} If nothing uses it any more, delete it.`,
    level: 'error',
    severity: '8.0',
  },
  notYetValid: {
    short: 'A certificate is not valid yet',
    full: 'Its notBefore is more than five minutes ahead; whoever checks its validity refuses it until then.',
    help: 'Wait until it begins before you use it, or correct the clock of the machine that issued it or of the one that checks.',
    level: 'error',
    severity: '6.0',
  },
  unreadable: {
    short: 'Something that was named could not be judged',
    full: 'It holds no certificate that can be read, so nobody knows when it ends.',
    help: 'Look at the reason in the message: correct the path or the passphrase, write the file anew, or leave it out of `certificates`.',
    level: 'error',
    severity: '7.0',
  },
};

/** Weaknesses are a matter of security; oddities of form are not. */
const warningSeverities: Partial<Readonly<Record<WarningCode, string>>> = {
  'weak-key': '7.0',
  'weak-signature': '6.0',
  'key-mismatch': '5.0',
  'integrity-not-verified': '2.0',
};

const warningHelp: Partial<Readonly<Record<WarningCode, string>>> = {
  'weak-key':
    'Replace the certificate by one whose key is stronger: RSA of 2048 bits or more, or a curve of 224 bits or more.',
  'weak-signature': 'Have the certificate issued anew with SHA-256 or better.',
  'over-4-kb':
    'Leave extensions and long names out of the certificate: an app of Salesforce takes at most 4 KB of PEM.',
  'key-mismatch': 'Put the certificate beside the key that it was made from, or the other way round.',
  'lifetime-unknown': 'Give this threshold in days as well, as in `30d,33%`.',
  'integrity-not-verified': 'Give its passphrase as `keystore-passphrase`, so that a changed keystore is noticed.',
  'ignore-ended': 'Replace the certificate, or set a later day in the line that ignores it.',
};

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const;

export function sarifLevel(level: Level): 'error' | 'warning' | 'note' {
  return sarifLevels[level];
}

/** The rule of a verdict or of a warning. */
export function ruleId(about: Exclude<Verdict, 'ok'> | WarningCode): string {
  return `certificate/${about.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Every rule that there is, always the same and in the same order. */
export const sarifRules: readonly SarifRule[] = [
  ...(Object.keys(verdictTexts) as Exclude<Verdict, 'ok'>[]).map((verdict) =>
    rule(ruleId(verdict), verdictTexts[verdict]),
  ),
  ...(Object.keys(warningClauses) as WarningCode[]).map((code) => rule(ruleId(code), warningText(code))),
];

function warningText(code: WarningCode): RuleText {
  const severity = warningSeverities[code];
  return {
    short: `A certificate is odd: ${code.replaceAll('-', ' ')}`,
    full: `What was found of the certificate: ${warningClauses[code]}.`,
    help:
      warningHelp[code] ??
      'Have the certificate issued anew by software that keeps to RFC 5280; it can be judged all the same.',
    level: severity === undefined ? 'notice' : 'warning',
    ...(severity === undefined ? {} : { severity }),
  };
}

function rule(id: string, text: RuleText): SarifRule {
  const level = sarifLevel(text.level);
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${text.short}.` },
    fullDescription: { text: text.full },
    help: { text: text.help, markdown: text.help },
    defaultConfiguration: { level },
    properties: {
      tags: text.severity === undefined ? ['certificate'] : ['security', 'certificate'],
      precision: 'very-high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
      ...(text.severity === undefined ? {} : { 'security-severity': text.severity }),
    },
  };
}
