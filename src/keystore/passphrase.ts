import type { Secret } from '../secret.ts';

/** One way to read the passphrase that was given. */
export interface Candidate {
  readonly text: string;
  readonly use: 'as given' | 'without final newline';
}

/**
 * What to try, in order: the passphrase as it is, then without one final line end (files and `echo` add one).
 * Empty when none was given.
 */
export function candidatesOf(passphrase: Secret | undefined): readonly Candidate[] {
  if (passphrase === undefined) return [];
  const text = passphrase.reveal();
  const trimmed = text.replace(/(?:\r\n|\r|\n)$/, '');
  const asGiven: Candidate = { text, use: 'as given' };
  return trimmed === text ? [asGiven] : [asGiven, { text: trimmed, use: 'without final newline' }];
}
