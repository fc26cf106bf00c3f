import type { Ci } from '../ci/ci.ts';

/** What to do where names of the login are lost to masks. */
export const keepNamesPublic = 'Do not store user names, addresses or client ids as secrets.';

/** Sets an output that is no secret, and warns when a mask would blank it out. */
export async function publicOutput(name: string, value: string, ci: Ci, remedy?: string): Promise<void> {
  if (value !== '' && ci.wouldBlank(value)) {
    const sentence = `The output \`${name}\` holds text that is masked as a secret: the runner blanks it in logs and drops it between jobs.`;
    ci.annotate('warning', remedy === undefined ? sentence : `${sentence} ${remedy}`);
  }
  await ci.output(name, value);
}
