import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { makeAction, removeActions } from './fixture.ts';
import { closeJobs, findLeaks, haystacksOf, Job, runAction } from './index.ts';

afterAll(() => {
  closeJobs();
  removeActions();
});

const printEnvironment = 'console.log(JSON.stringify(env));';
const environmentOf = (run: { rawStdout: string }): Record<string, string> => JSON.parse(run.rawStdout);

describe('what an action is started with', () => {
  it('Node.js 24, in the workspace, with its inputs and nothing of this process', async () => {
    process.env['LEFT_OVER_FROM_THE_TEST'] = 'x';
    const action = makeAction({
      main: `${printEnvironment}; console.error(process.version, process.cwd())`,
      inputs: '  private-key: {}\n  mode: { default: login }\n  actor: { default: "${{ github.actor }}" }',
    });
    const run = await runAction({ action, inputs: { 'private-key': ' a\nb ', extra: '1' } });
    const seen = environmentOf(run);
    const inputs = Object.entries(seen).filter(([name]) => name.startsWith('INPUT_'));
    expect(Object.fromEntries(inputs)).toEqual({
      'INPUT_PRIVATE-KEY': ' a\nb ',
      INPUT_MODE: 'login',
      INPUT_ACTOR: 'octocat',
      INPUT_EXTRA: '1',
    });
    expect(seen).not.toHaveProperty('LEFT_OVER_FROM_THE_TEST');
    expect(run.rawStderr).toMatch(/^v24\./);
    expect(run.rawStderr).toContain(run.job.workspace);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'extra', valid inputs are ['private-key', 'mode', 'actor']",
    ]);
    delete process.env['LEFT_OVER_FROM_THE_TEST'];
  });

  it('the GITHUB_ and RUNNER_ variables, the event, the runtime and its own home', async () => {
    const run = await runAction({
      action: makeAction({
        main: `${printEnvironment}; console.error(require('node:fs').readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))`,
      }),
      eventName: 'pull_request',
      event: { number: 7 },
      github: { repository: 'octo/repo', actor: 'hubot' },
      machine: { PATH: '/usr/bin:/bin', https_proxy: 'http://proxy.example', HOME: undefined },
    });
    expect(environmentOf(run)).toMatchObject({
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_REPOSITORY: 'octo/repo',
      GITHUB_REPOSITORY_OWNER: 'octo',
      GITHUB_ACTOR: 'hubot',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_WORKSPACE: run.job.workspace,
      GITHUB_ACTION_REPOSITORY: 'acme/sf-keypair',
      RUNNER_TEMP: run.job.temporary,
      RUNNER_OS: expect.stringMatching(/^(Linux|macOS)$/),
      ACTIONS_RUNTIME_TOKEN: run.job.runtimeToken,
      https_proxy: 'http://proxy.example',
      PATH: '/usr/bin:/bin',
    });
    expect(environmentOf(run)).not.toHaveProperty('HOME');
    expect(environmentOf(run)).not.toHaveProperty('RUNNER_DEBUG');
    expect(JSON.parse(run.rawStderr)).toEqual({ number: 7 });
    expect(run.log).not.toContain(run.job.runtimeToken);
  });

  it('RUNNER_DEBUG in a debug run, whose log shows debug lines', async () => {
    const run = await runAction({
      action: makeAction({ main: 'console.log(`::debug::${env.RUNNER_DEBUG}`)' }),
      debug: true,
    });
    expect(run.body).toContain('##[debug]1');
  });

  it('a closed standard input', async () => {
    const main = "process.stdin.on('data', () => {}).on('end', () => console.log('ended'))";
    expect((await runAction({ action: makeAction({ main }) })).body).toBe('ended');
  });
});

describe('the log of an action', () => {
  it('begins with its inputs and environment, masked where the job knows the secret', async () => {
    const run = await runAction({
      action: makeAction({ main: '' }),
      uses: 'some/action@v2',
      secrets: { KEY: 'line one\nline two\n', ACTIONS_STEP_DEBUG: 'true' },
      inputs: { key: 'line one\nline two\n', mode: 'true', empty: '' },
      env: { OWN: 'line two' },
    });
    const lines = run.log.split('\n');
    expect(lines.slice(1)).toEqual([
      '##[group]Run some/action@v2',
      'with:',
      '  key: ***',
      '',
      '  mode: true',
      'env:',
      '  OWN: ***',
      '##[endgroup]',
    ]);
    expect(run.body).toBe('');
    expect(run.files['stdout']).toEqual(Buffer.alloc(0));
  });

  it('carries commands of both streams, in the order in which they came', async () => {
    const main = `
      console.log('::add-mask::hunter2');
      setTimeout(() => console.error('x ##[error]hunter2'), 100);
      setTimeout(() => process.stdout.write('a\\r::warning::w hunter2\\rlast'), 200);`;
    const run = await runAction({ action: makeAction({ main }) });
    expect(run.body.split('\n')).toEqual(['##[error]***', 'a', '##[warning]w ***', 'last']);
    expect(run.commands.map(({ name, stream }) => [name, stream])).toEqual([
      ['add-mask', 'stdout'],
      ['error', 'stderr'],
      ['warning', 'stdout'],
    ]);
    expect(run.masks).toContain('hunter2');
    expect(run.rawStdout).toContain('hunter2');
  });
});

describe('the files of the runner', () => {
  it('give outputs, environment, path, state and summary', async () => {
    const main = `
      console.log('::add-mask::hunter2');
      write('GITHUB_OUTPUT', 'token<<E\\nhunter2\\nE\\nalias=prod\\n');
      write('GITHUB_ENV', 'EXPORTED=hunter2\\n');
      write('GITHUB_PATH', '/opt/a\\n/opt/b\\n/opt/a\\n');
      write('GITHUB_STATE', 'kept=1\\n');
      write('GITHUB_STEP_SUMMARY', '# hunter2\\n');`;
    const run = await runAction({ action: makeAction({ main }) });
    expect(run).toMatchObject({
      conclusion: 'success',
      outputs: { token: 'hunter2', alias: 'prod' },
      env: { EXPORTED: 'hunter2' },
      path: ['/opt/b', '/opt/a'],
      state: { kept: '1' },
      summary: '# ***\n',
    });
    expect(run.files['GITHUB_STEP_SUMMARY']?.toString()).toBe('# hunter2\n');
    expect(run.files['GITHUB_OUTPUT']?.toString()).toContain('hunter2');
  });

  it('are fresh and empty for every step', async () => {
    const job = new Job();
    const main =
      "console.log(env.GITHUB_OUTPUT); write('GITHUB_OUTPUT', `size=${require('node:fs').statSync(env.GITHUB_OUTPUT).size}\\n`)";
    const action = makeAction({ main });
    const [one, two] = [await job.runAction({ action }), await job.runAction({ action })];
    expect(one.rawStdout).not.toBe(two.rawStdout);
    expect(two.outputs).toEqual({ size: '0' });
  });

  it('that are broken fail the step with the words of the runner, and keep what stood in front', async () => {
    const main =
      "write('GITHUB_OUTPUT', 'a=1\\nb<<E\\n2\\n'); write('GITHUB_ENV', '=x\\n'); write('GITHUB_STATE', 'ok=1')";
    const run = await runAction({ action: makeAction({ main }) });
    expect(run).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { a: '1' }, state: { ok: '1' } });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'env' successfully.",
      "Value cannot be null. (Parameter 'name')",
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'E'",
    ]);
  });

  it('refuse NODE_OPTIONS without failing the step', async () => {
    const run = await runAction({
      action: makeAction({ main: "write('GITHUB_ENV', 'A=1\\nnode_options=--x\\nB=2\\n')" }),
    });
    expect(run).toMatchObject({ conclusion: 'success', env: { A: '1', B: '2' } });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    ]);
  });

  it('leave a summary that is too large out and say so, without failing the step', async () => {
    const run = await runAction({ action: makeAction({ main: "write('GITHUB_STEP_SUMMARY', 'x'.repeat(1048577))" }) });
    expect(run).toMatchObject({ conclusion: 'success', summary: '' });
    expect(run.annotations[0]?.message).toContain('supports content up to a size of 1024k');
  });

  it('may be missing at the end, and a link in their place is refused', async () => {
    const gone = await runAction({ action: makeAction({ main: "require('node:fs').rmSync(env.GITHUB_OUTPUT)" }) });
    expect(gone.conclusion).toBe('success');
    const main =
      "const fs = require('node:fs'); fs.rmSync(env.GITHUB_ENV); fs.symlinkSync('/etc/hosts', env.GITHUB_ENV)";
    const linked = await runAction({ action: makeAction({ main }) });
    expect(linked.conclusion).toBe('failure');
    expect(linked.annotations[1]?.message).toContain('Refusing to access symbolic link');
  });
});

describe('how an action ends', () => {
  it.each([
    ['process.exitCode = 0', 0, 'success'],
    ["process.exitCode = 1; console.log('::error::told')", 1, 'failure'],
    ["console.log('::error::told')", 0, 'success'],
    ["console.log('::stop-commands::add-mask')", 0, 'failure'],
    ["console.log('::set-env name=a::b')", 0, 'failure'],
  ])('%s', async (main, exitCode, conclusion) => {
    const run = await runAction({ action: makeAction({ main }) });
    expect(run.conclusion).toBe(conclusion);
    if (!run.signal) expect(run.exitCode).toBe(exitCode);
    // An exit code alone is no annotation: an action says itself what went wrong.
    expect(run.log).not.toContain('exit code');
  });

  it('a program that cannot be started is a failure that says why', async () => {
    const run = await runAction({ action: makeAction({ main: '' }), node: '/nowhere/node' });
    expect(run).toMatchObject({ conclusion: 'failure', exitCode: null });
    expect(run.annotations[0]?.message).toContain('ENOENT');
  });

  it('continue-on-error hides a failure from the job and keeps it as the outcome', async () => {
    const job = new Job();
    const run = await job.runAction({ action: makeAction({ main: 'process.exitCode = 3' }), continueOnError: true });
    expect([run.outcome, run.conclusion, job.status]).toEqual(['failure', 'success', 'success']);
  });
});

describe('post', () => {
  it('gets state, inputs and what was exported, once; its outputs go nowhere', async () => {
    const action = makeAction({
      main: "write('GITHUB_STATE', 'token=t\\n'); write('GITHUB_ENV', 'EXPORTED=1\\n'); write('GITHUB_OUTPUT', 'a=1\\n')",
      post: `${printEnvironment}; write('GITHUB_OUTPUT', 'b=2\\n')`,
      inputs: '  mode: { default: login }',
    });
    const run = await runAction({ action, env: { OWN: 'x' } });
    const post = await run.runPost();
    expect(environmentOf(post)).toMatchObject({ STATE_token: 't', INPUT_MODE: 'login', EXPORTED: '1', OWN: 'x' });
    expect(post.conclusion).toBe('success');
    expect(post.outputs).toEqual({});
    expect(post.log.split('\n')[0]).toBe('Post job cleanup.');
    expect((await run.runPost()).conclusion).toBe('skipped');
  });

  it('runs after a failed main, with the state that main had kept', async () => {
    const action = makeAction({
      main: "write('GITHUB_STATE', 'a=1'); process.exitCode = 1",
      post: 'console.log(env.STATE_a)',
    });
    const run = await runAction({ action });
    expect(run.job.status).toBe('failure');
    expect((await run.runPost()).body).toBe('1');
  });

  it('runs when post-if says so, judged by the job', async () => {
    const action = makeAction({ main: 'process.exitCode = 1', post: '', postIf: 'success()' });
    const failed = await runAction({ action });
    expect((await failed.runPost()).conclusion).toBe('skipped');
    const other = makeAction({ main: 'process.exitCode = 1', post: '', postIf: "failure() && env.CLEAN == 'yes'" });
    expect((await (await runAction({ action: other })).runPost()).conclusion).toBe('skipped');
    expect((await (await runAction({ action: other, env: { CLEAN: 'yes' } })).runPost()).conclusion).toBe('success');
    // Unlike the condition of a step it does not imply success.
    const always = makeAction({ main: 'process.exitCode = 1', post: '', postIf: "env.CLEAN == 'yes'" });
    expect((await (await runAction({ action: always, env: { CLEAN: 'yes' } })).runPost()).conclusion).toBe('success');
  });

  it('is skipped without a post, and when main was skipped', async () => {
    expect((await (await runAction({ action: makeAction({ main: '' }) })).runPost()).conclusion).toBe('skipped');
    const skipped = await runAction({ action: makeAction({ main: '', post: '' }), if: 'failure()' });
    expect([skipped.conclusion, (await skipped.runPost()).conclusion]).toEqual(['skipped', 'skipped']);
  });
});

describe('what is left', () => {
  it('stands in the files of a run: streams, RUNNER_TEMP and HOME', async () => {
    const main = "writeFileSync(env.RUNNER_TEMP + '/t', 'in temp'); writeFileSync(env.HOME + '/h', 'in home')";
    const run = await runAction({ action: makeAction({ main }) });
    expect(run.files['RUNNER_TEMP/t']?.toString()).toBe('in temp');
    expect(run.files['HOME/h']?.toString()).toBe('in home');
    expect(Object.keys(run.files).sort()).toEqual([
      'GITHUB_ENV',
      'GITHUB_OUTPUT',
      'GITHUB_PATH',
      'GITHUB_STATE',
      'GITHUB_STEP_SUMMARY',
      'HOME/h',
      'RUNNER_TEMP/_github_workflow/event.json',
      'RUNNER_TEMP/t',
      'stderr',
      'stdout',
    ]);
  });

  it('can be searched for a secret, with the requests for masks left out', async () => {
    const secret = 'correct horse battery';
    const main = `
      const secret = env.INPUT_SECRET;
      console.log('::add-mask::' + secret);
      console.log('a line ' + secret);
      console.error('::warning title=' + secret + '::w');
      write('GITHUB_OUTPUT', 'a=' + Buffer.from(secret).toString('base64') + '\\n');
      write('GITHUB_STEP_SUMMARY', secret);
      writeFileSync(env.HOME + '/h', encodeURIComponent(secret));`;
    const run = await runAction({ action: makeAction({ main, inputs: '  secret: {}' }), inputs: { secret } });
    const found = findLeaks({ secret }, haystacksOf(run)).map(({ haystack, form }) => `${haystack}: ${form}`);
    expect(found.sort()).toEqual([
      'GITHUB_OUTPUT: base64',
      'GITHUB_STEP_SUMMARY: raw',
      'HOME/h: form raw',
      'HOME/h: percent raw',
      'annotations: raw',
      'stderr: raw',
      'stdout: raw',
    ]);
    const silent = await runAction({
      action: makeAction({ main: "console.log('::add-mask::' + env.INPUT_SECRET)", inputs: '  secret: {}' }),
      inputs: { secret },
    });
    expect(silent.rawStdout).toContain(secret);
    expect(findLeaks({ secret }, haystacksOf(silent))).toEqual([]);
  });

  it('is removed with the job, but for folders of the caller', async () => {
    const home = makeAction({ main: '' });
    const run = await runAction({
      action: makeAction({ main: "writeFileSync(env.HOME + '/h', 'x')" }),
      home,
      workspace: home,
    });
    expect(run.job.workspace).toBe(home);
    const temporary = run.job.temporary;
    expect(readdirSync(temporary)).not.toEqual([]);
    run.job.close();
    expect(existsSync(temporary)).toBe(false);
    expect(readFileSync(join(home, 'h'), 'utf8')).toBe('x');
  });
});
