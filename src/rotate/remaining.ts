import { humanDuration, rfc3339 } from '../time.ts';
import { clockDifference, propagation, type RotateRules } from './facts.ts';
import type { RotateOutcome } from './rotate.ts';

/** What comes next, as the output `next-step` has it. */
export type NextStep = 'nothing' | 'wait' | 'run-again' | 'upload-certificate' | 'look';

export interface Remaining {
  readonly nextStep: NextStep;
  /** One sentence or a few on what this run did and what comes next; names and times may be foreign text. */
  readonly sentence: string;
  /** Orgs in which an administrator has to upload the next certificate; every one when it was just handed out. */
  readonly uploadTo: 'none' | 'all' | readonly string[];
}

type Outcome = Pick<RotateOutcome, 'step' | 'done' | 'failure' | 'state' | 'since' | 'currentCertificate' | 'facts'>;

/** Whether the rollover comes from a compromised key: this run says so, or the one that began it did. */
export function isForced({ facts }: Pick<RotateOutcome, 'facts'>, { force }: RotateRules): boolean {
  return force || (facts?.state.kind === 'read' && facts.state.state.forced === true);
}

/** What a run came to, in words. */
export function remaining(outcome: Outcome, rules: RotateRules, publishes: boolean, dryRun: boolean): Remaining {
  const { step, failure, done } = outcome;
  if (failure !== undefined) return { nextStep: 'look', sentence: failure.message, uploadTo: 'none' };
  if (!done && step.do in intentions)
    return dryRun ? told('run-again', `A run would now ${intentions[step.do]}.`) : changedMeanwhile;
  switch (step.do) {
    case 'nothing':
      return told('nothing', `Nothing is to be done. ${dueSentence(outcome, rules)}`);
    case 'wait':
      return told('wait', waiting[step.reason](rfc3339(step.until)));
    case 'stage':
      return told(
        isForced(outcome, rules) ? 'run-again' : 'wait',
        `The next key is stored in every target, and nothing else was changed. ${afterSoak(outcome, rules, 'a run makes its certificate')}`,
      );
    case 'offer':
    case 'publish':
      return publishes
        ? published
        : upload('The next certificate is made, and an administrator has to upload it to the app in every org.', 'all');
    case 'await-administrator': {
      const [names, verb] = [step.orgs.join(', '), step.orgs.length === 1 ? 'does' : 'do'];
      return upload(
        `The next certificate waits for an administrator: ${names} ${verb} not accept its key yet.`,
        step.orgs,
      );
    }
    case 'withdraw':
      return upload(
        'An org has gone back to the current certificate after the proof: the next one has to be uploaded again.',
        'all',
      );
    case 'prove':
      return told(
        'run-again',
        'Every org has accepted the next key five times in a row over ten minutes. The next run makes it the current one.',
      );
    case 'promote':
      return outcome.state === 'settled'
        ? told('nothing', 'The new key is the current one in every target, and the old one is kept nowhere.')
        : told(
            'wait',
            `The new key is the current one in every target. ${afterSoak(outcome, rules, 'a run forgets the old one')}`,
          );
    case 'settle':
      return told('nothing', 'The old key is forgotten, and the rollover is over.');
    case 'restore':
      return upload(
        'The app holds the current certificate again, and an administrator has to upload the next one.',
        'all',
      );
    case 'stop':
      return told('look', step.sentence);
  }
}

const told = (nextStep: NextStep, sentence: string): Remaining => ({ nextStep, sentence, uploadTo: 'none' });

const upload = (sentence: string, uploadTo: Remaining['uploadTo']): Remaining => ({
  nextStep: 'upload-certificate',
  sentence,
  uploadTo,
});

const published = told(
  'run-again',
  `The next certificate is published. A run in ${humanDuration(propagation)} or later proves that every org accepts it.`,
);

const changedMeanwhile = told(
  'run-again',
  'Another run has changed something in between; the next run goes on from there.',
);

const waiting = {
  soak: (until: string) =>
    `Runs that were queued before may still hold the keys of then: nothing is done before ${until}.`,
  propagation: (until: string) =>
    `The servers of an org differ for some minutes after an upload: start a run after ${until}.`,
  lock: (until: string) => `Another run is at work, and holds the lock until ${until} at most.`,
};

const intentions: Readonly<Record<string, string>> = {
  stage: 'make a key and store it as the next one in every target',
  offer: 'make the certificate of the next key and hand it out',
  publish: 'change the app to the next certificate',
  restore: 'put a certificate of the current key back into the app',
  prove: 'log in with the next key in every org for ten minutes',
  withdraw: 'note that the next key is no longer accepted everywhere',
  promote: 'make the next key the current one in every target',
  settle: 'forget the old key in every target',
};

function afterSoak(outcome: Outcome, rules: RotateRules, what: string): string {
  const { since } = outcome;
  const { soak } = rules;
  if (isForced(outcome, rules)) return `The next run goes on at once: ${what}.`;
  const from = since === undefined ? undefined : new Date(since.getTime() + soak + clockDifference);
  return `Runs may be queued for ${humanDuration(soak)}: ${from === undefined ? 'after that' : `from ${rfc3339(from)} on`} ${what}.`;
}

function dueSentence({ currentCertificate }: Outcome, { rotateWithin }: RotateRules): string {
  const notAfter = currentCertificate.kind === 'read' ? currentCertificate.certificate.notAfter : null;
  if (notAfter === null) return 'The certificate has no end.';
  const due = new Date(notAfter.getTime() - rotateWithin);
  return `The certificate is valid until ${rfc3339(notAfter)}; a rollover begins on ${rfc3339(due).slice(0, 10)}.`;
}
