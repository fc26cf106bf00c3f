import type { FailureCode } from '../failure.ts';

/** The one next step of a rollover. */
export type Step =
  /** Settled, and the certificate is not due. */
  | { readonly do: 'nothing' }
  /** Make a key, or take the given next one, and store it as next in every target; nothing else. */
  | { readonly do: 'stage'; readonly key: 'fresh' | 'given' }
  /** `lock`: another run is at work. */
  | { readonly do: 'wait'; readonly reason: 'soak' | 'propagation' | 'lock'; readonly until: Date }
  /** Make the certificate over the given next key, unless there is one, and hand it out. */
  | { readonly do: 'offer' }
  /** Change the app to the certificate that was handed out. */
  | { readonly do: 'publish' }
  /** Put a certificate over the current key back into the app. */
  | { readonly do: 'restore' }
  /** A person has to upload the certificate; names of the orgs that do not accept the next key yet. */
  | { readonly do: 'await-administrator'; readonly orgs: readonly string[] }
  /** Log in with the next key, everywhere, until it is certain. */
  | { readonly do: 'prove' }
  /** Somebody went back to the current key after the proof: note that it no longer holds. */
  | { readonly do: 'withdraw' }
  /** In every target, first the next key becomes the current one, then the old one the next. */
  | { readonly do: 'promote' }
  /** Forget the old key. */
  | { readonly do: 'settle' }
  /** What is true contradicts itself, or is not for a machine to judge. */
  | Stop;

export interface Stop {
  readonly do: 'stop';
  readonly code: FailureCode;
  /** One sentence or two with what was seen. */
  readonly sentence: string;
}

export function stop(code: FailureCode, sentence: string): Stop {
  return { do: 'stop', code, sentence };
}
