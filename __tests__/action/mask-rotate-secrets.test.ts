import { describe, expect, it } from '@jest/globals';
import { maskRotateSecrets } from '../../src/action/rotate-ports.ts';
import { readOptions } from '../../src/option.ts';
import { rotateOptions } from '../../src/rotate/options.ts';
import { recordingCi } from '../scripted/ci.ts';

function masked(raw: Readonly<Record<string, string>>) {
  const ci = recordingCi();
  maskRotateSecrets(readOptions(rotateOptions, (name) => raw[name]).values, ci);
  return { masked: ci.masked, events: ci.events };
}

describe('what is secret to a rotation beside its keys', () => {
  it('is masked, and told where no mask hides it', () => {
    expect(masked({ 'rotate-token': 'ghs_madeUpToken', 'publish-private-key-passphrase': '1234567' })).toEqual({
      masked: ['ghs_madeUpToken', '1234567'],
      events: [
        'mask',
        'mask',
        'warning `publish-private-key-passphrase` has fewer than 8 characters, which is too short to be masked in logs.',
      ],
    });
    expect(masked({ 'publish-private-key-passphrase': '12345678' }).events).toEqual(['mask']);
    expect(masked({}).events).toEqual([]);
  });
});
