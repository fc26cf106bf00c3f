import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { variablesOf } from '../ci/pipeline-fixture.ts';
import { readPairs, textOf } from '../runner/file-command.ts';
import { folder, keyFile, type Run, runProgram, tokenPattern } from './command-line.ts';
import { documentsOf, example, exampleNames, pageScripts, type Script, scriptsOf } from './example-files.ts';
import { actionFolder, assertionsOf, clientId, closeOrgs, pair, startOrg, username } from './org.ts';

afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

type Values = Record<string, string>;

/** A machine of a pipeline: folders, and the few programs that the examples call. */
async function machine(pipeline: keyof typeof scriptsOf, of: OrgConfiguration = {}) {
  const org = await startOrg({ org: of, app: { clientId } });
  // Programs lie outside of what a checkout could fill.
  const outside = mkdtempSync(join(folder, `${pipeline}-`));
  const place = join(outside, 'work');
  const bin = join(outside, 'bin');
  for (const made of [place, bin]) mkdirSync(made);
  const file = (name: string) => join(place, name);
  symlinkSync(process.execPath, join(bin, 'node'));
  const program = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    'git',
    `echo "$@" >> '${file('git')}'; for last; do :; done; mkdir -p "$last" && cp -R '${join(actionFolder, 'dist')}' "$last/"`,
  );
  program('curl', `printf '%s\\n' "$@" >> '${file('curl')}'`);
  program(
    'buildkite-agent',
    `if [ "$1" = secret ]; then cat '${keyFile}'; else { echo "$@"; cat; echo; } >> '${file('agent')}'; fi`,
  );
  const variables: Values = {
    ...variablesOf(pipeline, place),
    PATH: `${bin}:/usr/bin:/bin`,
    // Only so that no two tests share a folder; nothing of the examples reads it.
    TMPDIR: place,
  };
  const said: string[] = [];
  /** Runs a script as the system does, with the org of the test where the example has one of its own. */
  const perform = async (
    { shell, text, env }: Script,
    more: Values = {},
    how: readonly string[] = [],
  ): Promise<Run> => {
    const here = (value: string) =>
      value
        .replaceAll('/tmp/sf-keypair', file('tool'))
        .replaceAll('https://acme.my.salesforce.com', org.url)
        .replaceAll('3MVG9.of.your.app', clientId)
        .replaceAll('ci@acme.example', username);
    const environment = Object.fromEntries(
      Object.entries({ ...variables, ...env, ...more }).map(([name, value]) => [name, here(value)]),
    );
    const script = join(outside, 'script');
    writeFileSync(script, here(text));
    const done = await runProgram(shell, [...how, script], { cwd: place, environment });
    said.push(`${done.out}${done.err}`);
    expect([done.code, done.code === 0 ? '' : done.err]).toEqual([0, '']);
    return done;
  };
  const signedIn = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${org.url}/services/data/v66.0/limits`, { headers })).status === 200;
  };
  /** One login, one call with its token, and an end; the token stands nowhere that is not a place for it. */
  const expectAll = async (token: string) => {
    expect(token).toMatch(tokenPattern);
    expect(readFileSync(file('curl'), 'utf8')).toContain(
      `--oauth2-bearer\n${token}\n${org.url}/services/data/v66.0/limits\n`,
    );
    expect(assertionsOf(org)).toHaveLength(1);
    expect(await signedIn(token)).toBe(false);
    const clones = readFileSync(file('git'), 'utf8').trimEnd().split('\n');
    for (const clone of clones)
      expect(clone).toMatch(/^clone --quiet --depth 1 --branch v1 https:\/\/github\.com\/sf-keypair\/sf-keypair \S+$/);
    const open = said
      .join('\n')
      .split('\n')
      .filter((text) => !/^(?:::add-mask::|##vso\[task\.set(?:secret|variable))/.test(text));
    expect(open.join('\n')).not.toContain(token);
  };
  return {
    file,
    place,
    bin,
    variables,
    program,
    perform,
    signedIn,
    expectAll,
    read: (name: string) => readFileSync(file(name), 'utf8'),
    mode: (name: string) => statSync(file(name)).mode & 0o777,
  };
}

const [tokenIn, none] = [(text: string) => tokenPattern.exec(text)?.[0] ?? '', ''];

describe('the example for', () => {
  it('gitlab: the component leaves a dotenv report, and the jobs behind it have the session', async () => {
    const { perform, read, mode, expectAll, variables } = await machine('gitlab');
    const [login, use, end] = scriptsOf.gitlab;
    if (login === undefined || use === undefined || end === undefined) throw new Error('three scripts');
    writeFileSync(join(String(variables['CI_PROJECT_DIR']), 'sf-keypair.env'), 'SF_ACCESS_TOKEN=of-an-earlier-job\n');
    // GitLab puts the value in the place of a variable's name.
    expect(login.env['SF_KEYPAIR_PRIVATE_KEY']).toBe('$SF_PRIVATE_KEY');
    await perform(login, { SF_KEYPAIR_PRIVATE_KEY: keyFile }, ['-eo', 'pipefail']);
    expect(mode('sf-keypair.env')).toBe(0o600);
    expect(read('sf-keypair.env')).not.toContain('of-an-earlier-job');
    const report = Object.fromEntries(
      read('sf-keypair.env')
        .trimEnd()
        .split('\n')
        .map((text) => [text.split('=')[0], text.slice(text.indexOf('=') + 1)]),
    );
    const token = report['SF_ACCESS_TOKEN'] ?? none;
    await perform(use, report, ['-eo', 'pipefail']);
    await perform(end, report);
    await expectAll(token);
  });

  it('gitlab: the deployment has a session that ends with its job, and the schedule hears of the org 60 days ahead', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const certificates = [
      { DeveloperName: 'Near', ExpirationDate: inDays(59) },
      { DeveloperName: 'Far', ExpirationDate: inDays(63) },
    ];
    const { perform, program, file, bin, signedIn } = await machine('gitlab', { certificates });
    const [deploy, end, check] = scriptsOf.gitlab.slice(3);
    if (deploy === undefined || end === undefined || check === undefined) throw new Error('three scripts');
    const sf = join(bin, 'sf');
    program(
      'npm',
      `printf '%s\\n' '#!/bin/sh' 'echo "$SF_ACCESS_TOKEN $SF_TARGET_ORG $*" >> sf' > '${sf}'; chmod +x '${sf}'`,
    );
    const values: Values = {
      CI_JOB_ID: '7',
      SF_INSTANCE_URL: 'https://acme.my.salesforce.com',
      SF_CLIENT_ID: clientId,
      SF_USERNAME: username,
      SF_PRIVATE_KEY: keyFile,
      SF_CERTIFICATE: '',
    };
    // GitLab puts the value in the place of a variable's name.
    const run = (script: Script) => {
      const inPlace = (text: string) => text.replace(/\$(\w+)/g, (_, name: string) => values[name] ?? `no ${name}`);
      const env = Object.fromEntries(Object.entries(script.env).map(([name, text]) => [name, inPlace(text)]));
      return perform({ ...script, env }, {}, ['-eo', 'pipefail']);
    };
    await run(end);
    await run(deploy);
    const [token = none, ...words] = readFileSync(file('sf'), 'utf8').trimEnd().split(' ');
    expect(words.join(' ')).toBe(`${username} project deploy start --source-dir force-app --wait 60`);
    expect(await signedIn(token)).toBe(true);
    await run(end);
    expect(await signedIn(token)).toBe(false);
    expect(existsSync(file('tool-session-7'))).toBe(false);
    rmSync(file('tool-7'), { recursive: true });
    await run({ ...check, text: check.text.replace(/^node .*$/m, '$& || test $? = 1') });
    expect(readFileSync(file('certificates.xml'), 'utf8').match(/<failure /g)).toHaveLength(1);
  });

  it('azure: later steps map the masked variable that the template sets', async () => {
    const { perform, expectAll } = await machine('azure');
    const variables: Values = { SF_PRIVATE_KEY: pair.privateKey.replaceAll('\n', ' ') };
    for (const script of scriptsOf.azure) {
      const mapped = Object.entries(script.env).map(([name, text]) => [
        name,
        text.replace(/^\$\((\w+)\)$/, (_, variable: string) => variables[variable] ?? 'NOT SET'),
      ]);
      const done = await perform(script, Object.fromEntries(mapped) as Values);
      for (const [, name = '', value = ''] of done.err.matchAll(
        /^##vso\[task\.setvariable variable=(\w+)[^\]]*\](.*)$/gm,
      ))
        variables[name] = value;
      if (script.name === 'Log in to Salesforce')
        expect(done.err).toMatch(/^##vso\[task\.setvariable variable=SF_ACCESS_TOKEN;issecret=true\]00D/m);
    }
    expect(scriptsOf.azure).toHaveLength(3);
    await expectAll(variables['SF_ACCESS_TOKEN'] ?? none);
  });

  it('jenkins: a file that is gone afterwards, and nothing of it in a log that shows every command', async () => {
    const { perform, expectAll, file, mode, place } = await machine('jenkins');
    const [login, use, end] = scriptsOf.jenkins;
    if (login === undefined || use === undefined || end === undefined) throw new Error('three scripts');
    const tmp = { WORKSPACE_TMP: place };
    await perform(login, { SF_KEY_FILE: keyFile, ...tmp }, ['-xe']);
    expect(mode('salesforce.sh')).toBe(0o600);
    const token = tokenIn(readFileSync(file('salesforce.sh'), 'utf8'));
    await perform(use, tmp, ['-xe']);
    await perform(end, tmp, ['-xe']);
    expect(existsSync(file('salesforce.sh'))).toBe(false);
    await expectAll(token);
    // Nothing to end: the part that always runs succeeds.
    await perform(end, tmp, ['-xe']);
  });

  it('circleci: every later step reads the session from BASH_ENV', async () => {
    const { perform, expectAll, read, mode } = await machine('circleci');
    const key = { SF_KEYPAIR_PRIVATE_KEY: pair.privateKey.replaceAll('\n', '\\n') };
    for (const script of scriptsOf.circleci) await perform(script, key, ['-eo', 'pipefail']);
    expect(scriptsOf.circleci).toHaveLength(3);
    expect(mode('bash_env')).toBe(0o600);
    await expectAll(tokenIn(read('bash_env')));
  });

  it('bitbucket: a file in the clone, which the script and what comes after it read', async () => {
    const { perform, expectAll, read, mode } = await machine('bitbucket');
    const variables = {
      SF_KEYPAIR_PRIVATE_KEY: Buffer.from(pair.privateKey).toString('base64'),
      SF_KEYPAIR_INSTANCE_URL: 'https://acme.my.salesforce.com',
      SF_KEYPAIR_CLIENT_ID: clientId,
      SF_KEYPAIR_USERNAME: username,
    };
    for (const script of scriptsOf.bitbucket) await perform(script, variables, ['-e']);
    expect(mode('sf-keypair.env')).toBe(0o600);
    await expectAll(tokenIn(read('sf-keypair.env')));
  });

  it("buildkite: the agent's redactor has the token, and the file with it is gone", async () => {
    const { perform, expectAll, read } = await machine('buildkite');
    for (const script of scriptsOf.buildkite) await perform(script);
    const asked = read('agent');
    expect(asked.startsWith('redactor add --format json\n')).toBe(true);
    const token = tokenIn(asked);
    const destination = read('git').trimEnd().split(' ').at(-1) ?? '/';
    expect(existsSync(destination)).toBe(false);
    await expectAll(token);
  });

  it('forgejo: later steps have the outputs of the step that logged in', async () => {
    const { perform, expectAll, file, variables } = await machine('forgejo');
    for (const name of ['OUTPUT', 'ENV', 'STEP_SUMMARY']) {
      writeFileSync(file(name), '');
      variables[`GITHUB_${name}`] = file(name);
    }
    const outputs = () => new Map(readPairs(textOf(readFileSync(file('OUTPUT')))));
    for (const script of scriptsOf.forgejo) {
      const env = Object.entries(script.env).map(([name, text]) => [
        name,
        text
          .replace('${{ secrets.SF_PRIVATE_KEY }}', pair.privateKey)
          .replace(
            /^\$\{\{ steps\.salesforce\.outputs\.([a-z-]+) \}\}$/,
            (_, output: string) => outputs().get(output) ?? '',
          ),
      ]);
      await perform(script, Object.fromEntries(env) as Values, ['-e', '-o', 'pipefail']);
    }
    await expectAll(outputs().get('access-token') ?? none);
  });
});

describe('the scripts of docs/PIPELINES.md', () => {
  it('run as they stand, one after the other, in a system that is not named', async () => {
    const { perform, expectAll, file } = await machine('circleci');
    expect(pageScripts.map((script) => script.split('\n')[0])).toEqual([
      '# log in',
      '# a session for this script alone',
      '# watch certificates',
    ]);
    mkdirSync(file('certificates'));
    writeFileSync(file('certificates/broken.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const [login = '', session = '', check = ''] = pageScripts;
    const own = login.replace(/^node .*\n/m, '');
    expect(own).not.toBe(login);
    const script = (text: string): Script => ({ example: 'page', name: 'x', shell: 'bash', env: {}, text });
    const given = {
      CIRCLECI: '',
      SF_KEYPAIR_INSTANCE_URL: 'https://acme.my.salesforce.com',
      SF_KEYPAIR_CLIENT_ID: clientId,
      SF_KEYPAIR_USERNAME: username,
      SF_KEYPAIR_PRIVATE_KEY: keyFile,
    };
    // The second says how a session stays with one script, and the check fails: what it was pointed at cannot be read.
    await perform(script(`${own}${session}${check.trimEnd()} || test $? = 1`), given, ['-eu']);
    expect(readFileSync(file('certificates.xml'), 'utf8')).toContain('<testsuite');
    await expectAll(readFileSync(file('curl'), 'utf8').split('\n')[4] ?? none);
    await perform(script(login), given, ['-eu']);
  });
});

describe('the files of the examples', () => {
  it('are there for every system that has a dialect', () => {
    const folders = new Set(exampleNames.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
    expect([...folders].sort()).toEqual(Object.keys(scriptsOf).sort());
  });

  it.each(exampleNames.filter((name) => name.endsWith('.yml')))('%s is YAML', (name) => {
    expect(documentsOf(example(name)).length).toBeGreaterThan(0);
  });

  it.each(exampleNames)('%s names no way to run the command that does not exist', (name) => {
    expect(example(name)).not.toMatch(/\bnpx\b|npm (?:install|i|exec) (?:--global |-g )?sf-keypair/);
  });
});
