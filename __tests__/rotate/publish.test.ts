import { beforeAll, describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { metadataPublisher } from '../../src/rotate/publish.ts';
import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { clientId, type Issued, issued, publishedOrg, type Setting } from './published-org.ts';

let current: Issued;
let next: Issued;
beforeAll(async () => {
  [current, next] = await Promise.all([issued(), issued()]);
});

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error;
  throw new Error(`no failure: ${String(error)}`);
}

const settings = {
  isPkceRequired: 'false',
  callbackUrl: 'https://a.example/?a=1&b=<2>',
  isDeviceFlowEnabled: 'true',
  idTokenConfig: '<idTokenAudience>a &amp; b</idTokenAudience><idTokenValidityInMinutes>2</idTokenValidityInMinutes>',
};

describe('publishing', () => {
  it('reads, checks, looks again, deploys, waits, and reads again', async () => {
    const { publisher, calls, accepts, ci } = await publishedOrg({ current, app: { settings } });
    expect((await publisher.read())?.trim()).toBe(current.certificate.trim());
    await publisher.publish(next.certificate);
    expect(calls()).toEqual([
      'listed',
      'read',
      'read',
      'check-begun',
      'Succeeded',
      'read',
      'deploy-begun',
      'Succeeded',
      'read',
    ]);
    expect([await accepts(current), await accepts(next)]).toEqual([false, true]);
    expect((await publisher.read())?.trim()).toBe(next.certificate.trim());
    expect(ci.events.join('\n')).toContain('Acme_CI_glbloauth holds the certificate that was deployed');
  });

  it('leaves every other setting of the app as it was', async () => {
    const { publisher, component } = await publishedOrg({ current, other: next, app: { settings } });
    const before = await component();
    expect(before).toContain('https://a.example/?a=1&amp;b=&lt;2&gt;');
    expect(before).toMatch(
      /<consumerSecret>\w{64}<.*<idTokenConfig><idTokenAudience>a &amp; b<.*<isPkceRequired>false</,
    );
    await publisher.publish(next.certificate);
    expect(await component()).toBe(before);
  });

  it('masks consumer key and secret before anything else is said, and sends neither', async () => {
    const { publisher, ci, requests } = await publishedOrg({ current, app: { clientSecret: 'SECRET0123456789' } });
    await publisher.publish(next.certificate);
    expect(ci.masked).toEqual(expect.arrayContaining([clientId, 'SECRET0123456789']));
    expect(ci.events.findIndex((event) => event !== 'mask')).toBeGreaterThanOrEqual(2);
    expect(ci.events.join('\n')).not.toMatch(/SECRET0123456789|3MVG9/);
    const sent = requests.map(
      ({ body, content }) => `${body?.reveal() ?? ''}${Buffer.from(content ?? []).toString('latin1')}`,
    );
    expect(sent.join('\n')).not.toMatch(/SECRET0123456789|3MVG9|consumerKey|consumerSecret/);
  });

  it('does nothing when the app holds the certificate already, so that it can be repeated', async () => {
    const { publisher, calls, ci } = await publishedOrg({ current });
    await publisher.publish(current.certificate.replaceAll('\n', '\r\n'));
    expect(calls()).toEqual(['listed', 'read']);
    expect(ci.events.at(-1)).toContain('holds the certificate already');
  });

  it('waits for a slow deploy, tells how it goes, and does not ask without a pause', async () => {
    const { publisher, ci, sleeps, accepts } = await publishedOrg({
      current,
      org: { metadata: { deployMilliseconds: 20_000 } },
    });
    await publisher.publish(next.certificate);
    expect(await accepts(next)).toBe(true);
    expect(ci.events.filter((event) => /InProgress/.test(event))).toHaveLength(2);
    expect(sleeps.length).toBeLessThan(30);
    expect(Math.min(...sleeps)).toBeGreaterThanOrEqual(500);
  });

  it('gives a deploy up that does not end in time, and asks the org to give it up as well', async () => {
    const { publisher, calls, emulator } = await publishedOrg({
      current,
      org: { metadata: { deployMilliseconds: 3_600_000 } },
    });
    const failure = await failureOf(publisher.publish(next.certificate));
    expect(failure.code).toBe('ERR_PUBLISH_TIMEOUT');
    expect(failure.message).toMatch(
      /The check 0Af\w+ is still InProgress.* It was asked to give up\. It changes nothing\./,
    );
    expect(calls().at(-1)).toBe('Canceling');
    expect(emulator.journal.at(-1)?.status).toBe(202);
  });

  it.each([
    ['metadata/status:503*2'],
    ['deploy/status:503*2'],
    ['deploy/reset'],
    ['deploy/close*2'],
    ['metadata/truncate'],
    ['deploy/truncate'],
    ['data/html:500'],
    ['deploy/retry-after:3'],
  ])('goes on after %s', async (fault) => {
    const { publisher, accepts } = await publishedOrg({ current, faults: [fault] });
    await publisher.publish(next.certificate);
    expect(await accepts(next)).toBe(true);
  });

  it.each([['metadata/status:503*'], ['deploy/reset*'], ['data/status:500*']])(
    'ends as unavailable under %s',
    async (fault) => {
      const { publisher, accepts } = await publishedOrg({ current, faults: [fault] });
      const failure = await failureOf(publisher.publish(next.certificate));
      expect([failure.code, failure.exitCode]).toEqual(['ERR_PUBLISH_UNAVAILABLE', 3]);
      expect(await accepts(current)).toBe(true);
    },
  );

  it.each([['metadata/html'], ['deploy/body:200:{}'], ['data/body:200:{}']])('does not act on %s', async (fault) => {
    const { publisher, accepts } = await publishedOrg({ current, faults: [fault] });
    expect((await failureOf(publisher.publish(next.certificate))).code).toBe('ERR_PUBLISH_UNEXPECTED');
    expect(await accepts(current)).toBe(true);
  });

  it('logs in once more when the session is over, and only once', async () => {
    let revoked = false;
    const org = await publishedOrg({
      current,
      before: async ({ content, bearer }, { url }) => {
        if (revoked || content === undefined) return;
        revoked = true;
        const body = new URLSearchParams({ token: bearer?.reveal() ?? '' });
        await fetch(`${url}/services/oauth2/revoke`, { method: 'POST', body });
      },
    });
    await org.publisher.publish(next.certificate);
    expect([org.logins(), await org.accepts(next)]).toEqual([2, true]);
    const dead = await publishedOrg({ current, user: { frozen: true } });
    const failure = await failureOf(dead.publisher.read());
    expect([failure.code, failure.reply]).toEqual(['ERR_PUBLISH_SESSION', 'INVALID_SESSION_ID']);
    expect(dead.logins()).toBe(2);
  });

  it('is cancelled with the job', async () => {
    const { publisher } = await publishedOrg({ current, options: { signal: AbortSignal.abort() } });
    expect((await failureOf(publisher.read())).code).toBe('ERR_CANCELLED');
  });
});

describe('what stands in the way has a sentence of its own, and nothing is changed', () => {
  const rows: [code: string, setting: Omit<Setting, 'current'>, words: RegExp][] = [
    ['ERR_PUBLISH_PERMISSION', { user: { permissions: ['ApiEnabled'] } }, /Modify Metadata Through Metadata API/],
    ['ERR_PUBLISH_PERMISSION', { user: { permissions: ['ModifyMetadata'] } }, /API Enabled/],
    [
      'ERR_PUBLISH_SECRET_ACCESS',
      { org: { metadata: { consumerSecretAccess: false } } },
      /consumer secrets via Metadata API/,
    ],
    [
      'ERR_PUBLISH_SECRET_ACCESS',
      { org: { metadata: { secretReaders: [] } } },
      /View External Client Apps Consumer Secrets/,
    ],
    ['ERR_PUBLISH_APP_NOT_FOUND', { options: { app: 'Acme' } }, /API name/],
    ['ERR_PUBLISH_APP_NOT_FOUND', { options: { app: 'Nothing' } }, /API name/],
    ['ERR_PUBLISH_CONNECTED_APP', { app: { type: 'connected' } }, /by hand/],
    ['ERR_PUBLISH_OTHER_APP', { options: { clientId: '3MVG9.another' } }, /Consumer Key/],
    ['ERR_PUBLISH_TOKEN_FORMAT', { app: { tokenFormat: 'jwt' } }, /login of its own/],
    [
      'ERR_PUBLISH_CONSUMER_KEY',
      { org: { metadata: { deployProblems: [{ problem: 'You cannot provide a Consumer Key' }] } } },
      /report/,
    ],
    [
      'ERR_PUBLISH_CERTIFICATE',
      { org: { metadata: { deployProblems: [{ problem: 'Invalid certificate' }] } } },
      /certificate-subject/,
    ],
    [
      'ERR_PUBLISH_WARNING',
      { org: { metadata: { deployProblems: [{ problem: 'w', warning: true }] } } },
      /never ignored/,
    ],
    [
      'ERR_PUBLISH_REJECTED',
      { org: { metadata: { deployProblems: [{ problem: 'x', stage: 'deploy' }] } } },
      /Deployment Status/,
    ],
  ];

  it.each(rows)('%s for %j', async (code, setting, words) => {
    const { publisher, accepts } = await publishedOrg({ current, ...setting });
    const failure = await failureOf(publisher.publish(next.certificate));
    expect(failure.code).toBe(code);
    expect(failure.hint).toMatch(words);
    expect(`${failure.message} ${failure.hint} ${failure.reply}`).not.toMatch(/3MVG9\.acme/);
    if (setting.app?.tokenFormat !== 'jwt') expect(await accepts(next)).toBe(false);
  });

  it('an app name that is none is refused before anything is sent', async () => {
    await expect(publishedOrg({ current, options: { app: 'Acme CI' } })).rejects.toThrow(
      '`app-api-name` must be an API name',
    );
  });

  it('reads no component of another app, whose secret it would be told', async () => {
    const other = {
      clientId: 'other',
      type: 'external' as const,
      apiName: 'Billing',
      certificates: [current.certificate],
    };
    const own = { clientId, type: 'external' as const, apiName: 'Acme_CI', certificates: [current.certificate] };
    const { publisher, requests } = await publishedOrg({ current, org: { apps: [other, own] } });
    await publisher.read();
    expect(requests.map(({ body }) => body?.reveal() ?? '').join('\n')).not.toContain('Billing');
  });

  it('knows a component by any name that begins with the app’s, or by its own', async () => {
    const app = { component: 'Acme_CI_Global' };
    expect(await (await publishedOrg({ current, app })).publisher.read()).toBeDefined();
    expect(
      await (await publishedOrg({ current, app, options: { app: 'acme_ci_global' } })).publisher.read(),
    ).toBeDefined();
  });

  it('an app that somebody changes while the deploy is checked is left alone', async () => {
    const third = await issued();
    let changed = false;
    const org = await publishedOrg({
      current,
      before: (request) => {
        if (changed || !request.url.includes('includeDetails')) return;
        changed = true;
        org.reconfigure(third.certificate);
      },
    });
    const failure = await failureOf(org.publisher.publish(next.certificate));
    expect(failure.code).toBe('ERR_PUBLISH_CONCURRENT');
    expect(failure.message).toContain('(certificate)');
    expect(await org.accepts(third)).toBe(true);
  });

  it('an app whose other settings somebody changes meanwhile is left alone, and they are named', async () => {
    let changed = false;
    const org = await publishedOrg({
      current,
      app: { settings },
      before: (request) => {
        if (changed || !request.url.includes('includeDetails')) return;
        changed = true;
        org.reconfigure(current.certificate, { settings: { ...settings, isPkceRequired: 'true' } });
      },
    });
    const failure = await failureOf(org.publisher.publish(next.certificate));
    expect([failure.code, failure.message]).toEqual([
      'ERR_PUBLISH_CONCURRENT',
      'Acme_CI_glbloauth was changed while the deploy was checked (isPkceRequired).',
    ]);
    expect(await org.accepts(next)).toBe(false);
  });

  it('an app that comes out of the deploy with other settings is named', async () => {
    let deploys = 0;
    const org = await publishedOrg({
      current,
      before: (request) => {
        if (request.content !== undefined) deploys += 1;
        if (deploys === 2 && request.url.includes('/Soap/')) {
          org.reconfigure(next.certificate, { settings: { isPkceRequired: 'false' }, clientSecret: 'changed' });
        }
      },
    });
    const failure = await failureOf(org.publisher.publish(next.certificate));
    expect(failure.code).toBe('ERR_PUBLISH_CHANGED');
    expect(failure.message).toContain('isPkceRequired, consumerSecret');
  });

  it('an app that shows another certificate in the end is named, after some patience', async () => {
    let deploys = 0;
    const org = await publishedOrg({
      current,
      before: (request) => {
        if (request.content !== undefined) deploys += 1;
        if (deploys === 2 && request.url.includes('/Soap/')) org.reconfigure(current.certificate);
      },
    });
    const failure = await failureOf(org.publisher.publish(next.certificate));
    expect(failure.code).toBe('ERR_PUBLISH_NOT_TAKEN');
    expect(org.sleeps).toEqual([1_000, 3_000, 6_000, 10_000]);
  });

  it('an org that never shows the certificate leaves the proof to a login, and says so', async () => {
    const org = await publishedOrg({ current, org: { metadata: { showCertificate: false } } });
    expect(await org.publisher.read()).toBeUndefined();
    await org.publisher.publish(next.certificate);
    expect(org.ci.events.at(-1)).toMatch(
      /^notice The org does not show the certificate .* a login with its key is the proof/,
    );
    expect(await org.accepts(next)).toBe(true);
  });
});

describe('an org that tells less than it should', () => {
  const envelope = (body: string) => `<e:Envelope xmlns:e="urn:e"><e:Body>${body}</e:Body></e:Envelope>`;
  const versions = '[{"label":"x","url":"/services/data/v66.0","version":"66.0"}]';

  function publisherOf(members: string, names = ['Acme_CI_glbloauth']) {
    const ci = recordingCi();
    const world = scriptedWorld(({ url, body }) => {
      if (url.endsWith('/services/data')) return { body: versions };
      const name = /<fullNames>(\w+)</.exec(body?.reveal() ?? '')?.[1];
      if (name === undefined) {
        const rows = names.map((each) => `<result><fullName>${each}</fullName></result>`).join('');
        return { body: envelope(`<listMetadataResponse>${rows}</listMetadataResponse>`) };
      }
      const record = `<records><fullName>${name}</fullName><externalClientApplication>Acme_CI</externalClientApplication>${members}</records>`;
      return { body: envelope(`<readMetadataResponse><result>${record}</result></readMetadataResponse>`) };
    });
    const session = {
      accessToken: new Secret('00D!x'),
      instanceUrl: 'https://acme.my.salesforce.com',
      tokenFormat: 'opaque',
    };
    const patience = { timeoutMilliseconds: 1_000, deadlineMilliseconds: 10_000, retries: 0 };
    const options = { app: 'Acme_CI', clientId, openSession: async () => session as Session, ...patience };
    return { publisher: metadataPublisher(options, world, ci), ci, world };
  }

  it('may keep the consumer key to itself, which is said', async () => {
    const { publisher, ci } = publisherOf('<certificate>QUJD</certificate>');
    expect(await publisher.read()).toBe('-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n');
    expect(ci.events).toEqual([
      expect.stringMatching(/^warning The org does not show the consumer key of Acme_CI_glbloauth/),
    ]);
  });

  it('with two components of one app leaves the choice to a person', async () => {
    const { publisher } = publisherOf('', ['Acme_CI_glbloauth', 'Acme_CI_Global']);
    const failure = await failureOf(publisher.read());
    expect([failure.code, failure.message]).toEqual([
      'ERR_PUBLISH_APP_AMBIGUOUS',
      'The app Acme_CI has the components Acme_CI_glbloauth, Acme_CI_Global.',
    ]);
  });

  it('is asked for a name no more than once in a row of calls', async () => {
    const { publisher, world } = publisherOf(`<consumerKey>${clientId}</consumerKey>`);
    await publisher.read();
    await publisher.read();
    expect(world.requests.filter(({ body }) => body?.reveal().includes('<listMetadata'))).toHaveLength(1);
  });
});

describe('a certificate over the former key', () => {
  it('can be published again, which brings its logins back', async () => {
    const { publisher, accepts } = await publishedOrg({ current });
    await publisher.publish(next.certificate);
    expect([await accepts(current), await accepts(next)]).toEqual([false, true]);
    await publisher.publish(current.certificate);
    expect([await accepts(current), await accepts(next)]).toEqual([true, false]);
  });
});
