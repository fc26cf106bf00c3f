import { clockDifference, type Facts, type Shown } from './facts.ts';
import { strangeCurrent, strangeNext } from './standing.ts';
import type { RolloverState } from './state.ts';
import { type Stop, stop } from './step.ts';

/** The two keys are not those that the rollover knows. */
export function strangePair(facts: Facts, state: RolloverState): Stop | undefined {
  return strangeCurrent(facts, state) ?? strangeNext(facts, state);
}

/** The app holds a certificate that somebody else has uploaded. */
export function strangeApp(app: Shown | undefined, state: RolloverState): Stop | undefined {
  if (app?.kind !== 'read') return undefined;
  const { keyFingerprint } = app.certificate;
  return keyFingerprint === state.current || keyFingerprint === state.next
    ? undefined
    : stop(
        'ERR_ROTATE_REFUSED',
        `The app holds a certificate of the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}: somebody else has uploaded it.`,
      );
}

/** The current certificate belongs to neither key. */
export function strangeCertificate({ certificate, rules }: Facts, state: RolloverState): Stop | undefined {
  if (certificate.kind !== 'read') return undefined;
  const { keyFingerprint } = certificate.certificate;
  return keyFingerprint === state.current || keyFingerprint === state.next
    ? undefined
    : stop(
        'ERR_ROTATE_CERTIFICATE',
        `The certificate in ${rules.certificateVariable} belongs to the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}.`,
      );
}

/** `undefined` when nothing has to be waited for any more. */
export function soakEnd(state: RolloverState, { now, rules }: Facts): Date | undefined {
  if (rules.force || state.forced) return undefined;
  const until = new Date(Date.parse(state.since) + rules.soak + clockDifference);
  return now.getTime() < until.getTime() ? until : undefined;
}

export function isOver(shown: Shown | undefined, fingerprint: string | undefined): boolean {
  return shown?.kind === 'read' && shown.certificate.keyFingerprint === fingerprint;
}
