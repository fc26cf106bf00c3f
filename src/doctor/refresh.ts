import type { LoginUrl } from '../assertion/login-url.ts';
import type { Session } from '../token/session.ts';
import type { Examination, ExaminationId } from './examination.ts';

/** What a refresh of a sandbox changes, where it can be the cause or undo the remedy. */
const changes: Readonly<Partial<Record<ExaminationId, string>>> = {
  'certificate.matches':
    'A refresh of the sandbox brings back the app as it is in production, with the certificate that is uploaded there.',
  'login.exchange':
    "If the sandbox was refreshed: its org id is new, usernames end with the sandbox's name, and apps copied from production lose their assignments.",
  'login.scopes': "A refresh of the sandbox brings back the app's settings of production: change them there, too.",
  'login.token-format':
    "A refresh of the sandbox brings back the app's settings of production: change them there, too.",
  'org.identity': "A refresh gives a sandbox a new org id, and puts the sandbox's name behind usernames.",
  'org.least-privilege':
    'A refresh of the sandbox brings back the profiles and permission sets of production: mend them there, too.',
};

/** Adds to the remedies what a refresh changes, when the org is a sandbox and they do not say so already. */
export function withRefresh(
  examinations: readonly Examination[],
  url: LoginUrl | undefined,
  session: Session | undefined,
): readonly Examination[] {
  if (url?.kind !== 'sandbox' && session?.orgKind !== 'sandbox') return examinations;
  return examinations.map((examination) => {
    const change = changes[examination.id];
    if (examination.remedy === null || change === undefined || /refresh/.test(examination.remedy)) return examination;
    return { ...examination, remedy: `${examination.remedy} ${change}` };
  });
}
