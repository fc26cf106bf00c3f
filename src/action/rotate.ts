import type { Ci, Occasion } from '../ci/ci.ts';
import { markdownText } from '../foreign-text.ts';
import { type Instructions, instructions } from '../rotate/instructions.ts';
import type { RotatedOrg } from '../rotate/ports.ts';
import { type RotateOutcome, rotate } from '../rotate/rotate.ts';
import type { World } from '../world/world.ts';
import { publicOutput } from './public-output.ts';
import { reportFailure } from './report-failure.ts';
import { rotateSetup } from './rotate-setup.ts';
import { summaryWish } from './summary-wish.ts';

type Raw = (name: string) => string | undefined;

/** What a rotation came to, and how it is told. */
export interface Rotated {
  readonly outcome: RotateOutcome;
  readonly told: Instructions;
}

/** Mode `rotate`. @returns whether the step succeeds */
export async function rotateAction(
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
  raw: Raw,
): Promise<boolean> {
  const { outcome } = await runRotate(raw, occasion, world, ci, signal);
  return outcome.failure === undefined;
}

/**
 * Does the one next step of a rollover and tells of it: outputs, summary, annotation. A stop is reported, and is no
 * exception: what was found stands in the outputs all the same.
 * @throws Failure when the options cannot be used, or no key is moved on this occasion
 */
export async function runRotate(
  raw: Raw,
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
): Promise<Rotated> {
  const { request, ports } = await rotateSetup(raw, occasion, world, ci, signal);
  const outcome = await rotate(request, ports);
  const wish = await summaryWish(raw('summary'), occasion);
  const { rules, dryRun } = request;
  const { orgs } = ports;
  const told = instructions({ outcome, rules, orgs, publishes: ports.publisher !== undefined, dryRun });
  if (outcome.failure === undefined) ci.info(told.text);
  else reportFailure(outcome.failure, ci);
  if (told.nextStep === 'upload-certificate') {
    ci.annotate('warning', `${told.text} The certificate and the page of Setup stand in the summary.`, {
      title: 'Upload the next certificate',
    });
  }
  await ci.output('state', told.state);
  await ci.output('next-step', told.nextStep);
  await publicOutput('certificate', told.certificate, ci);
  await publicOutput('certificate-not-after', told.certificateNotAfter, ci);
  await ci.output('failure-code', outcome.failure?.code ?? '');
  if (wish !== 'none') await ci.summary(wish === 'discreet' ? withoutNames(orgs, told.summary) : told.summary);
  return { outcome, told };
}

/** In a public repository strangers read the summary: orgs are numbered there, and users are not named. */
function withoutNames(orgs: readonly RotatedOrg[], summary: string): string {
  const pairs = orgs.flatMap(({ name, username, clientId, instanceUrl }, index) => {
    const number = `org ${index + 1}`;
    return [
      [name, number],
      [instanceUrl, number],
      [new URL(instanceUrl).host, number],
      [username, 'the user'],
      [clientId, 'the app'],
    ] as const;
  });
  // A name may begin with another one.
  const longest = [...pairs].sort(([one], [other]) => other.length - one.length);
  let text = summary;
  // In Markdown a name stands with its signs taken apart.
  for (const [word, stands] of longest) text = text.replaceAll(markdownText(word), stands).replaceAll(word, stands);
  return text;
}
