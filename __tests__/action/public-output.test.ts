import { describe, expect, it } from '@jest/globals';
import { publicOutput } from '../../src/action/public-output.ts';
import { Secret } from '../../src/secret.ts';
import { recordingCi } from '../scripted/ci.ts';

async function said(value: string, remedy?: string): Promise<readonly string[]> {
  const ci = recordingCi();
  ci.mask(new Secret('ci@acme.example'));
  await publicOutput('username', value, ci, remedy);
  return ci.events.slice(1);
}

const warning =
  'warning The output `username` holds text that is masked as a secret: the runner blanks it in logs and drops it between jobs.';

describe('a public output', () => {
  it('is set without a word when no mask touches it', async () => {
    expect(await said('somebody')).toEqual(['output username=somebody']);
    expect(await said('')).toEqual(['output username=']);
  });

  it('is set with a warning when a mask would blank it, and with a remedy where there is one', async () => {
    expect(await said('ci@acme.example')).toEqual([warning, 'output username=ci@acme.example']);
    expect(await said('ci@acme.example', 'Do otherwise.')).toEqual([
      `${warning} Do otherwise.`,
      'output username=ci@acme.example',
    ]);
  });
});
