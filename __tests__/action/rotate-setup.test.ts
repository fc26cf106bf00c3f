import { describe, expect, it } from '@jest/globals';
import { rotation } from './rotation.ts';

/** Sets a rotation up where GitHub tells a default branch, and says what was wrong and which requests were made. */
async function setUp(given: Record<string, string>, environment: Record<string, string> = {}) {
  const { failure, world } = await rotation(given, { environment });
  const requests = world.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  return { code: failure?.code, message: failure?.message, requests };
}

describe('what a rotation cannot do without', () => {
  const both =
    '2 inputs need correction: (1) `rotate-token` is empty. (2) Nothing says where the key is kept: `secret-targets` or `store-command`.';

  it('is named at once: the token that writes, and where the key is kept', async () => {
    const { failure } = await rotation({}, { without: ['rotate-token', 'secret-targets'] });
    expect([failure?.code, failure?.message]).toEqual(['ERR_OPTIONS', both]);
  });

  it('is as good as not there when it came out empty', async () => {
    expect(await setUp({ 'rotate-token': '', 'secret-targets': '' })).toMatchObject({ message: both, requests: [] });
    expect(await setUp({ 'rotate-token': ' \n' })).toMatchObject({ code: 'ERR_ROTATE_TOKEN', requests: [] });
  });

  it('is a key, and one of white space is none', async () => {
    expect(await setUp({ 'private-key': ' \n' })).toMatchObject({
      code: 'ERR_KEY_EMPTY',
      message: '`private-key` is empty.',
      requests: [],
    });
  });

  it('is a repository for the state, also where a command keeps the key', async () => {
    const { failure } = await rotation({ 'secret-targets': '', 'store-command': 'vault {action} {name}' });
    expect(failure?.code).toBe('ERR_STORE_NOT_FOUND');
    expect(failure?.hint).toContain('GITHUB_REPOSITORY');
  });
});

describe('the places of a rotation', () => {
  const own = { GITHUB_REPOSITORY: 'acme/app' };

  it.each([
    ['repository\nacme/app', 'repository and acme/app'],
    ['acme/app\nAcme/App', 'acme/app and Acme/App'],
    ['environment:Production\nenvironment:production', 'environment:Production and environment:production'],
  ])('that are one place under two names are refused before anybody is asked: %j', async (targets, named) => {
    expect(await setUp({ 'secret-targets': targets }, own)).toEqual({
      code: 'ERR_OPTIONS',
      message: `\`secret-targets\` names one place twice: ${named}.`,
      requests: [],
    });
  });

  it('that only look alike are not', async () => {
    const targets = 'repository\ndependabot\nacme/app-2\nenvironment:acme/app\norganization';
    expect(await setUp({ 'secret-targets': targets }, own)).toMatchObject({ code: undefined });
  });
});

describe('a certificate that cannot be', () => {
  it.each([
    [{ 'certificate-days': '0' }, /^`certificate-days` must be 1 or more\.$/],
    [{ 'certificate-days': '45' }, /not longer than `rotate-within`: a rollover would begin as soon as one is over/],
    [{ 'certificate-subject': 'x'.repeat(65) }, /`certificate-subject`/],
  ])('is refused before a key is made for it: %j', async (given, sentence) => {
    const { code, message, requests } = await setUp(given);
    expect([code, requests]).toEqual(['ERR_OPTIONS', []]);
    expect(message).toMatch(sentence);
  });

  it('is one that outlives the beginning of the next rollover', async () => {
    expect(await setUp({ 'certificate-days': '46' })).toMatchObject({ code: undefined });
  });
});

describe('an input of a rotation that came out empty', () => {
  it.each(['dry-run', 'force', 'publish'])('is no default where that would change something: %s', async (name) => {
    const { code, message, requests } = await setUp({ [name]: ' ' });
    expect([code, requests]).toEqual(['ERR_OPTIONS', []]);
    expect(message).toContain(`\`${name}\` is there but empty`);
  });
});

describe('the hosts of a rotation', () => {
  const clientId = '3MVG9acme.client.of.the.app';
  const audience = 'https://acme.my.salesforce.com';
  const remarksOf = async (given: Record<string, string>, without: readonly string[]) => {
    const { failure, ci } = await rotation(given, {
      without,
      world: (world) => ({
        ...world,
        network: { ...world.network, route: () => ['proxy http://proxy.acme.example:3128'] },
      }),
    });
    expect(failure).toBeUndefined();
    return ci.events.filter((event) => event !== 'mask');
  };

  it('are remarked on before a key is tried there, each once', async () => {
    const orgs = ['gateway.acme.example', 'login.salesforce.com', 'acme.my.salesforce.com', 'gateway.acme.example'].map(
      (host, index) => `${clientId} ci${index}@acme.example ${host}`,
    );
    const hosts = { 'allowed-hosts': 'gateway.acme.example', audience, orgs: orgs.join('\n') };
    expect(await remarksOf(hosts, ['client-id', 'username', 'instance-url'])).toEqual([
      expect.stringMatching(/^warning gateway\.acme\.example is .* can replay the assertion/),
      expect.stringMatching(/^notice login\.salesforce\.com serves many orgs\..*My Domain/),
      'info By way of proxy http://proxy.acme.example:3128.',
    ]);
  });

  it('are the one of the login where there are no lines', async () => {
    expect(await remarksOf({ 'org-type': 'sandbox' }, ['instance-url'])).toEqual([
      expect.stringMatching(/^notice test\.salesforce\.com /),
      'info By way of proxy http://proxy.acme.example:3128.',
    ]);
  });
});

describe('the branch of a job that rotates', () => {
  const jobs: readonly (readonly [system: string, branch: string, environment: Record<string, string>])[] = [
    ['GitHub', 'GITHUB_REF', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'schedule' }],
    ['GitLab', 'CI_COMMIT_BRANCH', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule', CI_DEFAULT_BRANCH: 'main' }],
    ['Azure Pipelines', 'BUILD_SOURCEBRANCH', { TF_BUILD: 'True', BUILD_REASON: 'Schedule' }],
    ['Jenkins', 'BRANCH_NAME', { JENKINS_URL: 'https://ci.acme.example/', BUILD_ID: '7' }],
    ['Bitbucket', 'BITBUCKET_BRANCH', { BITBUCKET_BUILD_NUMBER: '7' }],
    ['CircleCI', 'CIRCLE_BRANCH', { CIRCLECI: 'true' }],
    [
      'Buildkite',
      'BUILDKITE_BRANCH',
      { BUILDKITE: 'true', BUILDKITE_SOURCE: 'schedule', BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' },
    ],
  ];
  const whole = ['GITHUB_REF', 'BUILD_SOURCEBRANCH'];
  const named = (variable: string, branch: string) => ({
    [variable]: whole.includes(variable) ? `refs/heads/${branch}` : branch,
  });

  it.each(jobs)('is the default one on %s', async (_, variable, job) => {
    expect(await setUp({}, { ...job, ...named(variable, 'main') })).toMatchObject({ code: undefined });
  });

  it.each(jobs)(
    'is no other one on %s, one that is called like a whole reference neither',
    async (_, variable, job) => {
      for (const branch of ['try', 'refs/heads/main']) {
        const { code, message } = await setUp({}, { ...job, ...named(variable, branch) });
        expect(code).toBe('ERR_ROTATE_OCCASION');
        expect(message).toMatch(/keys are rotated from main alone/);
      }
    },
  );

  it.each(jobs)('is known on %s, or nothing is done', async (_, _variable, job) => {
    expect(await setUp({}, job)).toMatchObject({ code: 'ERR_ROTATE_OCCASION' });
  });

  it('is not what a variable of another system says', async () => {
    const job = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/try' };
    for (const ours of [{ CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }, { BRANCH_NAME: 'main' }])
      expect(await setUp({}, { ...job, ...ours })).toMatchObject({ code: 'ERR_ROTATE_OCCASION' });
  });

  it('is nothing that a terminal has', async () => {
    expect(await setUp({})).toEqual({ code: undefined, message: undefined, requests: [] });
  });
});
