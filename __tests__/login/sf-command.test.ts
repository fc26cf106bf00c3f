import { describe, expect, it } from '@jest/globals';
import { homeVariables, judgeSf, keyCommand, tokenCommand } from '../../src/login/handoff/sf-command.ts';
import { Secret } from '../../src/secret.ts';
import type { ProcessResult } from '../../src/world/world.ts';
import { sessionOf } from '../scripted/session.ts';

const session = sessionOf({ accessToken: new Secret('00D5f000000AbCd!madeUpForThisTest') });
const quiet = {
  SF_SKIP_SCRATCH_ORG_CHECK: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_DISABLE_TELEMETRY: 'true',
  SF_DISABLE_LOG_FILE: 'true',
};
const keychain = { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' };

describe('what the sf CLI is told', () => {
  it('of a token is nothing that other processes can see', () => {
    const command = (platform: 'linux' | 'darwin') => tokenCommand('/opt/sf', session, platform, 7_000);
    expect(command('linux')).toEqual({
      program: '/opt/sf',
      arguments: ['org', 'login', 'access-token', '--instance-url', session.instanceUrl, '--no-prompt', '--json'],
      environment: { ...quiet, SF_ACCESS_TOKEN: session.accessToken },
      timeoutMilliseconds: 7_000,
    });
    expect(command('darwin').environment).toEqual({ ...quiet, ...keychain, SF_ACCESS_TOKEN: session.accessToken });
  });

  it('of a key is where it lies', () => {
    const login = {
      username: 'ci@acme.example',
      clientId: '3MVG9madeUp',
      keyFile: '/tmp/k/key.pem',
      loginUrl: 'https://acme.my.salesforce.com',
      audience: 'https://login.salesforce.com',
    };
    expect(keyCommand('/opt/sf', login, 'darwin', 9_000)).toEqual({
      program: '/opt/sf',
      arguments: [
        ...['org', 'login', 'jwt', '--username', login.username, '--jwt-key-file', login.keyFile],
        ...['--client-id', login.clientId, '--instance-url', login.loginUrl, '--json'],
      ],
      environment: { ...quiet, ...keychain, SF_AUDIENCE_URL: login.audience, SF_DOMAIN_RETRY: '10' },
      timeoutMilliseconds: 9_000,
    });
    expect(keyCommand('/opt/sf', login, 'linux', 9_000).environment).not.toHaveProperty('SF_USE_GENERIC_UNIX_KEYCHAIN');
  });

  it('of its home is the same on every system', () => {
    expect(homeVariables('/tmp/h')).toEqual({ HOME: '/tmp/h', USERPROFILE: '/tmp/h' });
  });
});

describe('what the sf CLI answers', () => {
  const fine = { orgId: session.orgId, username: 'CI@acme.example' };
  const judge = (result: Partial<ProcessResult>) =>
    judgeSf({ exitCode: 0, timedOut: false, stdout: '', stderr: '', ...result }, session, 'ci@Acme.example', 30_000);
  const answer = (value: unknown, exitCode = 0) => judge({ exitCode, stdout: JSON.stringify(value) });

  it.each([
    ['as it is', JSON.stringify({ status: 0, result: fine })],
    ['over several lines', JSON.stringify({ status: 0, result: fine }, null, 2)],
    ['behind warnings', ` ›   Warning: {old}\n${JSON.stringify({ status: 0, result: fine })}`],
  ])('is a login when org and user are those of the session, %s', (_, stdout) => {
    expect(judge({ stdout })).toEqual({ done: true });
  });

  it.each<[Partial<ProcessResult>, string]>([
    [{ timedOut: true }, 'it took longer than 30 s'],
    [{ exitCode: undefined }, 'it was ended'],
    [{ exitCode: undefined, problem: 'it is no program' }, 'it is no program'],
    [{ exitCode: 3, stdout: 'Killed' }, 'it ended with 3 and without an answer in JSON'],
    [{ stdout: '' }, 'it ended with 0 and without an answer in JSON'],
    [{ stdout: '4' }, 'it ended with 0 and without an answer in JSON'],
    [{ stdout: 'null' }, 'it ended with 0 and without an answer in JSON'],
    [{ stdout: '"{"' }, 'it ended with 0 and without an answer in JSON'],
  ])('is none with %j', (result, because) => {
    expect(judge(result)).toEqual({ done: false, because });
  });

  it.each([
    [{ status: 0 }, 'it reports another org'],
    [{ status: 0, result: null }, 'it reports another org'],
    [{ status: 0, result: { ...fine, orgId: '00D000000000009' } }, 'it reports another org'],
    [{ status: 0, result: { ...fine, orgId: [session.orgId] } }, 'it reports another org'],
    [{ status: 0, result: { ...fine, username: 'other@acme.example' } }, 'it reports another user'],
    [{ status: 0, result: { orgId: session.orgId } }, 'it reports another user'],
    [{ status: 1, name: 'JwtAuthError', message: 'No.' }, 'JwtAuthError: No.'],
    [{ status: 1, name: 7 }, ':'],
    [{ result: fine }, ':'],
  ])('is none with %j', (value, because) => {
    expect(answer(value)).toEqual({ done: false, because });
  });

  it('is none when it ended badly, whatever it says', () => {
    expect(answer({ status: 0, result: fine, name: 'Odd', message: 'x' }, 1)).toEqual({
      done: false,
      because: 'Odd: x',
    });
  });

  it('is told in one line without the token, and cut where it is endless', () => {
    const because = (message: string) => {
      const outcome = answer({ status: 1, name: 'E', message }, 1);
      return outcome.done ? '' : outcome.because;
    };
    const token = session.accessToken.reveal();
    expect(because(` a ${token}\r\n\t b ${token} `)).toBe('E: a *** b ***');
    expect(because('x'.repeat(397))).toBe(`E: ${'x'.repeat(397)}`);
    expect(because('x'.repeat(398))).toBe(`E: ${'x'.repeat(397)} …`);
  });
});
