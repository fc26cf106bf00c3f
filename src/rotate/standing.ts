import { withoutStop } from '../failure.ts';
import { rfc3339 } from '../time.ts';
import { clockDifference, type Facts, type SeenTarget, type Shown } from './facts.ts';
import { isAsNoted, type RolloverState } from './state.ts';
import { type Stop, stop } from './step.ts';

/** What the orgs say to one key, or to two. */
export interface Acceptance {
  /** Orgs that accept the key. */
  readonly accepting: readonly string[];
  /** Orgs that refuse the key, and say nothing for another. */
  readonly refusing: readonly string[];
  /** Orgs that could not be asked, with the reason. */
  readonly silent: readonly { readonly name: string; readonly reason: string }[];
}

export function acceptance({ orgs }: Facts, fingerprint: string): Acceptance {
  const answers = orgs.map(({ name, answers }) => ({ name, answer: answers[fingerprint] }));
  return {
    accepting: answers.filter(({ answer }) => answer?.kind === 'accepted').map(({ name }) => name),
    refusing: answers.filter(({ answer }) => answer?.kind === 'refused').map(({ name }) => name),
    silent: answers.flatMap(({ name, answer }) =>
      answer === undefined || answer.kind === 'unknown'
        ? [{ name, reason: answer?.reason ?? 'this run has not got that key' }]
        : [],
    ),
  };
}

/** Stops unless every org accepts the key; `unknown` answers matter only before something is written. */
export function acceptedEverywhere(facts: Facts, fingerprint: string, role: string): Stop | undefined {
  const { refusing } = acceptance(facts, fingerprint);
  if (refusing.length > 0) {
    const accepted = otherAccepted(facts, fingerprint, refusing);
    return stop(
      'ERR_ROTATE_REFUSED',
      `${list(refusing)} ${refusing.length === 1 ? 'does' : 'do'} not accept the ${role} key ${fingerprint}${accepted}.`,
    );
  }
  return undefined;
}

function otherAccepted({ orgs, given }: Facts, fingerprint: string, names: readonly string[]): string {
  const other = [given.current, given.next].find((key) => key !== undefined && key !== fingerprint);
  if (other === undefined) return '';
  const accepting = orgs.filter(({ name, answers }) => names.includes(name) && answers[other]?.kind === 'accepted');
  return accepting.length === 0 ? `, nor ${other}` : `, but ${other}`;
}

export function answeredEverywhere(facts: Facts, fingerprint: string): Stop | undefined {
  const [first] = acceptance(facts, fingerprint).silent;
  return (
    first &&
    stop(
      'ERR_ROTATE_UNAVAILABLE',
      `${first.name} did not say whether it accepts ${fingerprint}: ${withoutStop(first.reason)}.`,
    )
  );
}

/** Orgs that refuse both keys of a rollover. */
export function refusingBoth({ orgs }: Facts, current: string, next: string): readonly string[] {
  return orgs
    .filter(({ answers }) => answers[current]?.kind === 'refused' && answers[next]?.kind === 'refused')
    .map(({ name }) => name);
}

export function bothRefused(names: readonly string[], { current, next }: RolloverState, app?: Shown): Stop {
  const held = app?.kind === 'read' ? ` The app holds a certificate of the key ${app.certificate.keyFingerprint}.` : '';
  return stop(
    'ERR_ROTATE_REFUSED',
    `${list(names)} accept${names.length === 1 ? 's' : ''} neither the current key ${current} nor the next key ${next}: somebody has uploaded another certificate, or the servers still differ after an upload.${held}`,
  );
}

/** A target without a secret of the current name. */
export function withoutCurrent({ targets, rules }: Facts): Stop | undefined {
  const missing = targets.filter(({ current }) => current === undefined).map(({ name }) => name);
  return missing.length === 0
    ? undefined
    : stop('ERR_ROTATE_TARGET', `There is no secret ${rules.secretName} in ${list(missing)}.`);
}

/** The given current key is not the one that is noted. */
export function strangeCurrent(facts: Facts, state: RolloverState): Stop | undefined {
  const { given } = facts;
  if (given.current === state.current) return undefined;
  return given.current === state.previous
    ? stop(
        'ERR_ROTATE_STALE',
        `This run holds ${given.current} as the current key, which ${state.current} has replaced since: it was queued before.`,
      )
    : (newerThanRun(facts, ['current']) ??
        stop(
          'ERR_ROTATE_KEY',
          `This run was given the current key ${given.current}, and the rollover knows ${state.current} as the current one.`,
        ));
}

/** The given next key is not the staged one. */
export function strangeNext({ given, run, rules }: Facts, state: RolloverState): Stop | undefined {
  if (given.next === state.next) return undefined;
  const known = given.next === undefined || given.next === state.previous || state.abandoned?.includes(given.next);
  if (known && run.queuedAt.getTime() <= Date.parse(state.since) + clockDifference) {
    return stop(
      'ERR_ROTATE_STALE',
      `This run was queued at ${rfc3339(run.queuedAt)} without the next key ${state.next}, and the rollover has gone on at ${state.since}.`,
    );
  }
  return given.next === undefined
    ? stop(
        'ERR_ROTATE_NEXT_KEY',
        `The next key ${state.next} is stored as ${rules.nextSecretName}, and this run was not given it.`,
      )
    : stop(
        'ERR_ROTATE_NEXT_KEY',
        `This run was given the next key ${given.next}, and the one that the rollover has stored is ${state.next}.`,
      );
}

/** A secret that was replaced after this run was queued: what the run holds may be older. */
export function newerThanRun({ targets, run, rules }: Facts, slots: readonly ('current' | 'next')[]): Stop | undefined {
  for (const target of targets) {
    for (const slot of slots) {
      const updatedAt = target[slot]?.updatedAt;
      if (updatedAt !== undefined && isNewer(updatedAt, run.queuedAt)) {
        return tooNew(
          slot === 'current' ? rules.secretName : rules.nextSecretName,
          target.name,
          updatedAt,
          run.queuedAt,
        );
      }
    }
  }
  return undefined;
}

/** Times of secrets have whole seconds: one in the second of the queueing may have come after it. */
export function isNewer(updatedAt: Date, queuedAt: Date): boolean {
  return Math.floor(updatedAt.getTime() / 1000) >= Math.floor(queuedAt.getTime() / 1000);
}

export function tooNew(secretName: string, target: string, updatedAt: Date, queuedAt: Date): Stop {
  return stop(
    'ERR_ROTATE_STALE',
    `The secret ${secretName} in ${target} was changed at ${rfc3339(updatedAt)}, and this run was queued at ${rfc3339(queuedAt)}.`,
  );
}

/** A secret that is no longer as the rollover left it. */
export function changedSince(
  { targets, rules }: Facts,
  state: RolloverState,
  slots: readonly ('current' | 'next')[],
): Stop | undefined {
  const left = Object.keys(state.targets).find((name) => !targets.some((target) => target.name === name));
  if (left !== undefined && state.phase !== 'settled')
    return stop('ERR_ROTATE_TARGET', `${left} was left out of \`secret-targets\` in the middle of a rollover.`);
  for (const target of targets) {
    const note = state.targets[target.name];
    if (note === undefined && state.phase === 'settled') continue;
    if (note === undefined) return strangeTarget(target);
    for (const slot of slots) {
      const name = slot === 'current' ? rules.secretName : rules.nextSecretName;
      const seen = target[slot];
      if (seen === undefined) return stop('ERR_ROTATE_CHANGED', `The secret ${name} is no longer in ${target.name}.`);
      const { updatedAt } = seen;
      if (updatedAt !== undefined && !isAsNoted(updatedAt, note[slot])) {
        const at = rfc3339(updatedAt);
        return stop(
          'ERR_ROTATE_CHANGED',
          `The secret ${name} in ${target.name} was changed at ${at} by somebody else.`,
        );
      }
    }
  }
  return undefined;
}

function strangeTarget({ name }: SeenTarget): Stop {
  return stop('ERR_ROTATE_TARGET', `${name} was added to \`secret-targets\` in the middle of a rollover.`);
}

export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
