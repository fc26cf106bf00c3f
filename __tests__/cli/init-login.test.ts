import { describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/cli/command.ts';
import { init } from '../../src/cli/init.ts';
import { waitForLogin, withOwnHint } from '../../src/cli/init-login.ts';
import { occasionIn } from '../../src/cli/pipeline.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { Failure, type FailureCode, orFailure } from '../../src/failure.ts';
import { catalogue } from '../../src/failure-catalogue.ts';
import { loginOptions } from '../../src/login/options.ts';
import { createWorld } from '../../src/world/create.ts';
import { stage } from '../ci/pipeline-fixture.ts';
import { pair } from '../scripted/pair.ts';
import { kept } from '../world/kept.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const username = 'ci@acme.example';
const command = 'sf-keypair init --wait 1h';

/** Waits for a login to an org that takes the certificate after so many pauses; no pause takes time. */
async function waitUntil(pausesBefore: number, milliseconds: number, ended = new AbortController().signal) {
  const app = { clientId, type: 'external' } as const;
  const user = { username };
  const org = await kept(startEmulator({ orgs: [{ apps: [{ ...app, certificates: [] }], users: [user] }] }));
  const world = createWorld({});
  let pauses = 0;
  let ahead = 0;
  const clock = {
    ...world.clock,
    monotonic: () => world.clock.monotonic() + ahead,
    sleep: async (asked: number) => {
      ahead += asked;
      pauses += 1;
      if (pauses === pausesBefore)
        org.reconfigure({ orgs: [{ apps: [{ ...app, certificates: [pair.publicKey] }], users: [user] }] });
    },
  };
  const made = stage('terminal', {});
  const given: Record<string, string> = {
    'instance-url': org.url,
    'private-key': pair.privateKey,
    'client-id': clientId,
    username,
  };
  const network = { ...world.network, route: () => ['proxy http://proxy.acme.example:3128'] };
  const terminal = { world: { ...world, clock, network }, ci: made.ci, occasion: occasionIn(world), ended };
  const waiting = waitForLogin((name) => given[name], { milliseconds, command }, terminal as unknown as Terminal);
  return { waiting, pauses: () => pauses, said: () => made.stderr() };
}

describe('what a login fails with', () => {
  const taken: readonly string[] = init.options.map(({ name }) => name);
  const ofLogin = loginOptions.map(({ name }) => name).filter((name) => !taken.includes(name));
  const codes = (Object.keys(catalogue) as FailureCode[]).filter((code) =>
    /^ERR_(?:TOKEN|KEY|KEYSTORE|TARGET|NETWORK|REPLY|OUTAGE|DEADLINE|CANCELLED|OPTIONS|CERTIFICATE)/.test(code),
  );

  it('names in its hint no option that this command does not take, and keeps all else', () => {
    expect(codes.length).toBeGreaterThan(50);
    const told = codes.map((code) => {
      const failure = orFailure(() => withOwnHint(new Failure(code, 'It failed.', { reply: 'a: b', exit: 1 })));
      expect(failure).toMatchObject({ code, message: 'It failed.', reply: 'a: b', exitCode: 1 });
      return [code, ofLogin.filter((name) => (failure as Failure).hint.includes(`\`${name}\``))] as const;
    });
    expect(told.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});

describe('the wait for the first login', () => {
  it('ends with the session as soon as an administrator has uploaded the certificate', async () => {
    const { waiting, pauses, said } = await waitUntil(3, 3_600_000);
    expect(await waiting).toMatchObject({ orgId: expect.stringMatching(/^00D/) });
    expect(pauses()).toBe(3);
    expect(said().match(/What to do:/g)).toHaveLength(1);
    // What the command does not take, or does by itself.
    expect(said()).toMatch(
      /What to do: `openssl x509 .* Upload the right certificate: .*After an upload wait ten minutes\.$/m,
    );
    expect(said()).not.toMatch(/`certificate`|wait-for-propagation/);
    expect(said().match(/By way of proxy http:\/\/proxy\.acme\.example:3128\./g)).toHaveLength(1);
    expect(said().match(/^Still ERR_TOKEN_ASSERTION\./gm)).toHaveLength(2);
  });

  it('ends with the last answer when the time is up', async () => {
    const { waiting } = await waitUntil(Number.POSITIVE_INFINITY, 60_000);
    await expect(waiting).rejects.toMatchObject({
      code: 'ERR_TOKEN_ASSERTION',
      reply: 'invalid_grant: invalid assertion',
      hint: expect.stringMatching(/^`openssl x509 .* wait ten minutes\. Then go on with: sf-keypair init /),
    });
  });

  it('ends when the program is asked to end, with the command that goes on', async () => {
    const { waiting } = await waitUntil(1, 60_000, AbortSignal.abort());
    await expect(waiting).rejects.toMatchObject({ code: 'ERR_CANCELLED', hint: expect.stringContaining(command) });
  });
});
