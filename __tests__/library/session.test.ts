import { afterEach, describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/start.ts';
import { check, login } from '../../src/library/library.ts';
import { rfc3339 } from '../../src/time.ts';
import { certificateOf } from '../doctor/fixture.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';
const lines: string[] = [];
afterEach(() => {
  lines.length = 0;
});

async function optionsFor(certificates: readonly string[]) {
  const org = await kept(
    startEmulator({
      orgs: [{ apps: [{ clientId, type: 'external', certificates: [...certificates] }], users: [{ username }] }],
    }),
  );
  const log = (line: string) => lines.push(line);
  return { instanceUrl: org.url, privateKey: pair.privateKey, clientId, username, log };
}

describe('a login from a program', () => {
  it('gives the session, whose token is there to be used and not to be printed', async () => {
    const session = await login(await optionsFor([pair.publicKey]));
    expect(session).toMatchObject({
      username,
      keyUsed: 'current',
      orgId: expect.stringMatching(/^00D/),
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      certificateNotAfter: null,
      certificateDaysLeft: null,
    });
    expect(session.accessToken).toMatch(/^00D\w+!/);
    expect(JSON.stringify([session, lines])).not.toContain(session.accessToken);
  });

  it('knows the end of the certificate that it was given', async () => {
    const begin = new Date(Date.now() - 43_200_000);
    const certificate = await certificateOf(pair.privateKey, 100, begin);
    const session = await login({ ...(await optionsFor([pair.publicKey])), certificate });
    expect(session.certificateDaysLeft).toBe(99);
    expect(session.certificateNotAfter).toBe(rfc3339(new Date(begin.getTime() + 100 * 86_400_000)));
  });

  it('that the org refuses is the failure, with nothing on any stream', async () => {
    await expect(login(await optionsFor([]))).rejects.toMatchObject({ code: 'ERR_TOKEN_ASSERTION' });
  });

  it('is given up when its signal says so', async () => {
    const options = await optionsFor([pair.publicKey]);
    await expect(login({ ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  });
});

describe('a check from a program', () => {
  it('gives the report, and says whether a build would fail', async () => {
    const { report, fails } = await check({ certificates: 'no/such/certificate.pem' });
    expect(report.findings).toMatchObject([{ verdict: 'unreadable', reason: 'missing' }]);
    expect(fails).toBe(true);
  });
});
