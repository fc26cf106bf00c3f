import { markdownText } from '../foreign-text.ts';
import { rfc3339 } from '../time.ts';
import type { RotateRules, Shown, ShownCertificate } from './facts.ts';
import type { RotatedOrg } from './ports.ts';
import { isForced, type NextStep, remaining } from './remaining.ts';
import type { RotateOutcome } from './rotate.ts';
import type { PublicState } from './state.ts';

/** What a run tells: the outputs, a line for the log, and the summary. */
export interface Instructions {
  /** Empty when it could not be read. */
  readonly state: PublicState | '';
  readonly nextStep: NextStep;
  /** The public certificate that is to be in the app, as PEM; empty when none is known. */
  readonly certificate: string;
  /** RFC 3339 in UTC; empty when there is no certificate or no end. */
  readonly certificateNotAfter: string;
  /** For the log and the annotation; holds foreign text. */
  readonly text: string;
  /** Markdown for the job's summary and the tracking issue. */
  readonly summary: string;
}

export interface Instructed {
  readonly outcome: RotateOutcome;
  readonly rules: RotateRules;
  readonly orgs: readonly RotatedOrg[];
  /** Whether this run changes the app by itself. */
  readonly publishes: boolean;
  readonly dryRun: boolean;
}

/** What was done, what comes next and what is left for a person; always with both public certificates and the Setup path. */
export function instructions({ outcome, rules, orgs, publishes, dryRun }: Instructed): Instructions {
  const { nextStep, sentence, uploadTo } = remaining(outcome, rules, publishes, dryRun);
  const { state, currentCertificate, nextCertificate, failure } = outcome;
  const shown = certificateToHold(outcome);
  const uploads = uploadTo === 'none' ? [] : orgs.filter(({ name }) => uploadTo === 'all' || uploadTo.includes(name));
  // After the promotion the other certificate is the old one, kept for whoever has to go back.
  const other = state === 'promoted' ? 'Old certificate' : 'Next certificate';
  const blocks = [
    `### Key pair: ${state ?? 'state unknown'}`,
    markdownText(sentence),
    ...(failure === undefined ? [] : [`**What to do:** ${markdownText(failure.hint)}`]),
    ...(uploads.length === 0 ? [] : [uploadSteps(uploads)]),
    ...(isForced(outcome, rules) ? [forceLimits] : []),
    ...certificateBlock('Current certificate', currentCertificate),
    ...certificateBlock(other, nextCertificate),
    ...(uploads.length > 0 ? [] : [whereSetupIs]),
  ];
  return {
    state: state ?? '',
    nextStep,
    certificate: shown?.pem ?? '',
    certificateNotAfter: shown?.notAfter ? rfc3339(shown.notAfter) : '',
    text: state === undefined ? sentence : `${state}: ${sentence}`,
    summary: `${blocks.join('\n\n')}\n`,
  };
}

function certificateToHold({
  state,
  currentCertificate,
  nextCertificate,
}: RotateOutcome): ShownCertificate | undefined {
  const wanted = state === 'offered' || state === 'published' ? nextCertificate : currentCertificate;
  return wanted.kind === 'read' ? wanted.certificate : undefined;
}

/** @see Salesforce Help, "Edit an External Client App", "Edit a Connected App" */
export const setupPaths = {
  externalClientApp:
    'Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow → Upload Files → Save',
  connectedApp:
    'Setup → App Manager → the app → Edit → API (Enable OAuth Settings) → Use digital signatures → Choose File → Save',
} as const;

const whereSetupIs = `A certificate is uploaded at *${setupPaths.externalClientApp}* (connected app: *${setupPaths.connectedApp}*).`;

function uploadSteps(orgs: readonly RotatedOrg[]): string {
  const lines = orgs.map(({ username, instanceUrl }) => {
    const page = new URL('/lightning/setup/ManageExternalClientApplication/home', instanceUrl).href;
    return `- ${markdownText(username)} at ${markdownText(instanceUrl)}: ${markdownText(page)}`;
  });
  return [
    'Save the next certificate below as a file, and in each of these orgs upload it to the app in the place of the one that is there:',
    lines.join('\n'),
    `External Client App: *${setupPaths.externalClientApp}*`,
    `Connected app: *${setupPaths.connectedApp}*`,
    'Pipelines hold both keys meanwhile, so the moment does not matter. The servers of the org differ for up to ten minutes; then start the rotation again, or wait for its schedule.',
  ].join('\n\n');
}

/** What no rotation of a key can end. */
const forceLimits = [
  'What this does not end, although the old key is compromised:',
  [
    '- sessions that were made with it: Setup → Session Management → remove those of the user, or freeze the user until the rollover is over',
    '- refresh tokens, if the app gives any: Setup → Connected Apps OAuth Usage → Revoke All',
    '- logins with the old key until an administrator has replaced the certificate in every org: block the app until then when that is worse than standing pipelines',
    '- runs that are queued with the old key alone: they fail, and have to be started again',
    '- copies of the key in places that `secret-targets` does not name',
  ].join('\n'),
].join('\n\n');

function certificateBlock(title: string, shown: Shown): readonly string[] {
  if (shown.kind !== 'read') return shown.kind === 'none' ? [] : [`**${title}:** what is kept cannot be read.`];
  const { pem, fingerprint, keyFingerprint, notAfter } = shown.certificate;
  const end = notAfter === null ? 'without end' : `valid until ${rfc3339(notAfter)}`;
  return [
    `**${title}**, ${end}  \nSHA-256 of the certificate \`${fingerprint}\`  \nSHA-256 of its key \`${keyFingerprint}\``,
    // What another wrote into the variable is a certificate, but may have text around it.
    `\`\`\`\n${armour(pem)}\n\`\`\``,
  ];
}

function armour(pem: string): string {
  return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.exec(pem)?.[0] ?? '';
}
