import { describe, expect, it } from '@jest/globals';
import { unreadableMessage } from '../../src/check/message.ts';

describe('what is said of a place that cannot be judged', () => {
  it('is why, and what was seen there', () => {
    expect(unreadableMessage('missing', undefined)).toBe('Cannot be judged: there is nothing at this path.');
    expect(unreadableMessage('read-failed', '')).toBe('Cannot be judged: reading it failed.');
    expect(unreadableMessage('read-failed', 'EIO')).toBe('Cannot be judged: reading it failed (EIO).');
  });

  it('has one full stop, also where what was seen is a sentence', () => {
    expect(unreadableMessage('org-failed', 'There was no answer (after 16 ms).')).toBe(
      'Cannot be judged: the org could not be asked for its certificates (There was no answer (after 16 ms)).',
    );
  });

  it('does not say that a server showed no certificate when the one that it showed is not trusted', () => {
    const seen = 'the certificate of acme.example is not trusted by this machine, SELF_SIGNED_CERT_IN_CHAIN';
    expect(unreadableMessage('tls-failed', seen)).toBe(`Cannot be judged: no TLS connection could be made (${seen}).`);
  });
});
