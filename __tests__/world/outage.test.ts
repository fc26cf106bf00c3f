import { describe, expect, it } from '@jest/globals';
import { Attempt } from '../../src/world/attempt.ts';
import { attempted } from '../../src/world/network.ts';
import { type Circumstances, describeOutage, isFinal } from '../../src/world/outage.ts';

const at = (changes: Partial<Circumstances>): Circumstances => ({
  phase: 'tls',
  code: 'ECONNRESET',
  authority: 'acme.my.salesforce.com:443',
  proxy: 'http://proxy.acme.example:3128',
  remark: '',
  timeoutMilliseconds: 30_000,
  ...changes,
});
const org = 'acme.my.salesforce.com:443';
const proxy = 'the proxy http://proxy.acme.example:3128';

describe('an outage is told in one clause', () => {
  it.each<[Partial<Circumstances>, string, final: boolean]>([
    [{ phase: 'dns', code: 'TIMEOUT' }, `the name ${org} was not resolved within 30 s`, false],
    [{ phase: 'proxy', code: 'TIMEOUT' }, `${proxy} did not open the way to ${org} within 30 s`, false],
    [{ phase: 'tcp', code: 'EHOSTUNREACH' }, `${org} cannot be reached`, false],
    [{ phase: 'proxy', code: 'EHOSTUNREACH' }, `${proxy} cannot be reached`, false],
    [{ code: 'CERT_HAS_EXPIRED' }, `the certificate of ${org} has expired`, true],
    [{ code: 'CERT_NOT_YET_VALID' }, `the certificate of ${org} is not valid yet`, true],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, `the certificate of ${org} is for another name`, true],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, `the certificate of ${org} is not trusted by this machine`, true],
    [{ code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }, `${org} wants a client certificate`, true],
    [{ code: 'ERR_SSL_PACKET_LENGTH_TOO_LONG' }, `${org} does not speak TLS on this port`, true],
    [{ code: 'EPIPE' }, `${org} closed the connection during the TLS handshake`, false],
    [{ code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' }, `the TLS handshake with ${org} failed`, false],
    [{ phase: 'proxy', code: 'CERT_HAS_EXPIRED' }, `the certificate of ${proxy} has expired`, true],
    [{ phase: 'proxy', code: 'EPROTO' }, `the TLS handshake with ${proxy} failed`, false],
    [{ phase: 'http', code: 'ERR_SSL_DECRYPTION_FAILED' }, `the TLS connection to ${org} broke`, false],
    [{ phase: 'http', code: 'ERR_INVALID_CHAR' }, `the request to ${org} could not be made`, true],
  ])('%j', (changes, words, final) => {
    expect(describeOutage(at(changes))).toBe(words);
    expect(isFinal(changes.code ?? '')).toBe(final);
  });
});

describe('an attempt that ends with an error', () => {
  const limits = { timeoutMilliseconds: 5000 };
  const endWith = (error: unknown, phase: Attempt['phase']) =>
    attempted(limits, async (attempt) => {
      attempt.phase = phase;
      throw error;
    });

  it('that has no code of the system is an outage all the same, and its text is not told', async () => {
    const answer = await endWith(new Error('it holds verysecret'), 'tcp');
    expect(answer).toMatchObject({ kind: 'outage', code: 'UNKNOWN', phase: 'tcp' });
    expect(JSON.stringify(answer)).not.toContain('verysecret');
  });

  it('of TLS that arrives after the handshake blames the handshake', async () => {
    const alert = Object.assign(new Error('alert'), { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' });
    expect(await endWith(alert, 'http')).toMatchObject({
      phase: 'tls',
      detail: 'the server wants a client certificate',
      final: true,
    });
  });

  it('holds no socket: one that comes late is closed at once', async () => {
    const { Socket } = await import('node:net');
    const attempt = new Attempt();
    const early = attempt.hold(new Socket());
    expect(early.destroyed).toBe(false);
    attempt.release();
    expect([early.destroyed, attempt.hold(new Socket()).destroyed]).toEqual([true, true]);
  });
});
