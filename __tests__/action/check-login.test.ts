import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginForCheck, readKeysForCheck } from '../../src/action/check-login.ts';
import { fingerprintOf } from '../../src/key/signing-key.ts';
import { recordingCi } from '../scripted/ci.ts';
import { pushed } from '../scripted/occasions.ts';
import { makePair, pair } from '../scripted/pair.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';

const key = createPrivateKey(pair.privateKey);

describe('keys beside certificates', () => {
  const read = async (given: Record<string, string>) => {
    const ci = recordingCi();
    return {
      ring: await readKeysForCheck(
        (name) => given[name],
        scriptedWorld(() => ({})),
        ci,
      ),
      ci,
    };
  };

  it('are opened with their passphrases, which are masked like them', async () => {
    const passphrase = 'made here for this test';
    const locked = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    const { ring, ci } = await read({ 'private-key': locked, 'private-key-passphrase': passphrase });
    expect(ring?.current.fingerprint).toBe(fingerprintOf(key));
    expect(ring?.next).toBeUndefined();
    expect(ci.masked).toEqual(expect.arrayContaining([locked, passphrase]));
  });

  it('need none where its secret came out empty, and may be two', async () => {
    const next = makePair().privateKey;
    const { ring } = await read({
      'private-key': pair.privateKey,
      'private-key-passphrase': '',
      'next-private-key': next,
    });
    expect(ring?.next?.fingerprint).toBe(fingerprintOf(createPrivateKey(next)));
  });

  it('are none where there is no current one', async () => {
    expect((await read({ 'private-key': ' \n', 'next-private-key': makePair().privateKey })).ring).toBeUndefined();
  });
});

describe('the login of a check', () => {
  const given: Record<string, string> = {
    'private-key': pair.privateKey,
    'client-id': '3MVG9.madeUpConsumerKey.forTests',
    username: 'ci@acme.example',
    'instance-url': 'https://acme.my.salesforce.com',
  };
  const play = (script: Script, signal = new AbortController().signal, changes: Record<string, string> = {}) => {
    const inputs = { ...given, ...changes };
    const ci = recordingCi();
    const world = scriptedWorld(script, { route: () => ['proxy http://proxy.acme.example:3128'] });
    return { ci, access: loginForCheck((name) => inputs[name], pushed, world, ci, signal) };
  };

  it('that the org refuses is reported, makes the org unreadable and hides nothing of the rest', async () => {
    const body = JSON.stringify({ error: 'invalid_grant', error_description: "user hasn't approved this consumer" });
    const { access, ci } = play(() => ({ status: 400, body }));
    expect(await access).toMatchObject({
      org: { origin: 'https://acme.my.salesforce.com', failure: expect.stringContaining('ci@acme.example') },
      failure: { code: 'ERR_TOKEN_USER_NOT_APPROVED' },
      skipped: undefined,
    });
    expect(ci.events.filter((event) => event.startsWith('error '))).toHaveLength(1);
  });

  it('is remarked on like any other before it is tried, and once, however often it is', async () => {
    const remarks = async (inputs: Record<string, string>) => {
      const { access, ci } = play((_, i) => (i === 0 ? { kind: 'outage' } : { status: 400 }), undefined, inputs);
      await access;
      const first = ci.events.findIndex((event) => event.startsWith('info Logging in'));
      expect(ci.events.slice(first).filter((event) => /My Domain address|can replay|By way of/.test(event))).toEqual(
        [],
      );
      return ci.events.slice(0, first).filter((event) => event !== 'mask');
    };
    const way = 'info By way of proxy http://proxy.acme.example:3128.';
    expect(await remarks({})).toEqual([way]);
    expect(await remarks({ 'instance-url': 'none', 'org-type': 'sandbox' })).toEqual([
      expect.stringMatching(/^notice test\.salesforce\.com serves many orgs\..*My Domain/),
      way,
    ]);
    const gateway = { 'instance-url': 'https://gateway.acme.example', audience: 'https://acme.my.salesforce.com' };
    expect(await remarks({ ...gateway, 'allowed-hosts': 'gateway.acme.example' })).toEqual([
      expect.stringMatching(/^warning gateway\.acme\.example is .* can replay the assertion/),
      way,
    ]);
  });

  it('ends the check with the job, and with a mistake of ours', async () => {
    const cancelled = play(() => ({ kind: 'outage', code: 'ABORTED' }), AbortSignal.abort());
    await expect(cancelled.access).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    const mistaken = play(() => {
      throw new TypeError('a mistake');
    });
    await expect(mistaken.access).rejects.toThrow('a mistake');
    expect(mistaken.ci.events.filter((event) => event.startsWith('error '))).toEqual([]);
  });
});
