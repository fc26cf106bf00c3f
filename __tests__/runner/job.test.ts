import { afterAll, describe, expect, it } from '@jest/globals';
import { makeAction, removeActions } from './fixture.ts';
import { closeJobs, Job } from './index.ts';

afterAll(() => {
  closeJobs();
  removeActions();
});

describe('what later steps see', () => {
  it('exported variables and folders, but neither inputs nor state nor the runtime token', async () => {
    const job = new Job({ env: { FROM_JOB: 'j' } });
    const main =
      "write('GITHUB_ENV', 'FROM_STEP=s\\n'); write('GITHUB_PATH', '/opt/a\\n/opt/b\\n'); write('GITHUB_STATE', 'x=1\\n')";
    await job.runAction({ action: makeAction({ main }), inputs: { key: 'k' }, env: { ONLY_HERE: '1' } });
    const run = await job.runStep({ run: 'env; true' });
    expect(run.rawStdout).toContain('FROM_JOB=j\n');
    expect(run.rawStdout).toContain('FROM_STEP=s\n');
    expect(run.rawStdout).toMatch(/^PATH=\/opt\/b:\/opt\/a:/m);
    expect(run.rawStdout).not.toMatch(/^(INPUT_|STATE_|ONLY_HERE|ACTIONS_RUNTIME_TOKEN)/m);
  });

  it('GITHUB_ and RUNNER_ variables of the runner, whatever a step exports', async () => {
    const job = new Job();
    await job.runStep({
      run: 'printf "GITHUB_REPOSITORY=evil/repo\\nRUNNER_TEMP=/evil\\nGITHUB_OTHER=mine\\nCI=false\\n" >> "$GITHUB_ENV"',
    });
    const run = await job.runStep({ run: 'echo "$GITHUB_REPOSITORY $GITHUB_OTHER $CI"; [ "$RUNNER_TEMP" != /evil ]' });
    expect(run).toMatchObject({ body: 'acme/app mine false', conclusion: 'success' });
  });

  it('masks of earlier steps, but not their stopped commands', async () => {
    const job = new Job();
    await job.runStep({ run: 'echo ::add-mask::hunter2; echo ::stop-commands::x1' });
    const run = await job.runStep({ run: 'echo hunter2; echo ::warning::hunter2' });
    expect(run.body).toBe('***\n##[warning]***');
  });
});

describe('a script', () => {
  it('stops at its first error and tells the exit code', async () => {
    const job = new Job();
    const run = await job.runStep({ run: 'echo a\nfalse\necho b', name: 'Some step' });
    expect(run).toMatchObject({ name: 'Some step', exitCode: 1, conclusion: 'failure' });
    expect(run.body).toBe('a\n##[error]Process completed with exit code 1.');
    expect(job.status).toBe('failure');
  });

  it('fails inside a pipe only where its shell is named', async () => {
    const job = new Job();
    expect((await job.runStep({ run: 'false | true' })).conclusion).toBe('success');
    expect((await job.runStep({ run: 'false | true', shell: 'bash' })).conclusion).toBe('failure');
  });

  it('may be one for Node.js, or a program with its arguments and input', async () => {
    const job = new Job();
    const module = "import { cwd, version } from 'node:process'; console.log(version.split('.')[0], cwd())";
    expect((await job.runStep({ run: module, shell: 'node' })).body).toBe(`v24 ${job.workspace}`);
    expect((await job.runStep({ command: ['cat', '-'], input: '$HOME "x"' })).body).toBe('$HOME "x"');
  });

  it('is shown with its text and environment, masked', async () => {
    const job = new Job({ secrets: { KEY: 'hunter2' }, env: { A: 'hunter2' } });
    const run = await job.runStep({ run: 'echo hunter2\ntrue' });
    const lines = run.log.split('\n');
    expect(lines.slice(0, 3)).toEqual(['##[group]Run echo ***', 'echo ***', 'true']);
    expect(lines.slice(4)).toEqual(['env:', '  A: ***', '##[endgroup]', '***']);
  });

  it('runs by its condition: success unless it says otherwise', async () => {
    const job = new Job();
    const login = await job.runStep({ id: 'login', run: 'echo alias=prod >> "$GITHUB_OUTPUT"; false' });
    expect(login.outputs).toEqual({ alias: 'prod' });
    const conclusions = [];
    for (const condition of [
      undefined,
      "steps.login.outputs.alias == 'prod'",
      'failure()',
      "always() && steps.login.outcome == 'failure'",
    ]) {
      conclusions.push((await job.runStep({ run: 'true', ...(condition ? { if: condition } : {}) })).conclusion);
    }
    expect(conclusions).toEqual(['skipped', 'skipped', 'success', 'success']);
    expect(job.status).toBe('failure');
  });
});

describe('posts', () => {
  it('run at the end, the last action first, and those that ran already not again', async () => {
    const job = new Job();
    const action = (name: string) => makeAction({ main: '', post: `console.log('${name}')` });
    await job.runAction({ action: action('one'), id: 'one' });
    const two = await job.runAction({ action: action('two'), id: 'two' });
    await job.runAction({ action: action('three'), id: 'three' });
    await two.runPost();
    expect((await job.runPosts()).map(({ body }) => body)).toEqual(['three', 'one']);
    expect(await job.runPosts()).toEqual([]);
  });
});

describe('outputs of a job', () => {
  it('are dropped when a mask touches them, those of steps are not', async () => {
    const job = new Job({ secrets: { USER: 'admin@acme.example' } });
    const main = `console.log('::add-mask::hunter2');
      write('GITHUB_OUTPUT', 'token=hunter2\\nurl=https://acme.example/?u=admin%40acme.example\\nalias=prod\\nempty=\\n')`;
    const run = await job.runAction({ action: makeAction({ main }) });
    expect(run.outputs).toMatchObject({ token: 'hunter2', alias: 'prod' });
    expect(run.jobOutputs()).toEqual({
      outputs: { alias: 'prod' },
      warnings: ["Skip output 'token' since it may contain secret.", "Skip output 'url' since it may contain secret."],
      log: [
        'Evaluate and set job outputs',
        "##[warning]Skip output 'token' since it may contain secret.",
        "##[warning]Skip output 'url' since it may contain secret.",
        "Set output 'alias'",
      ].join('\n'),
    });
    expect(run.jobOutputs({ other: 'x', again: 'hunter2' }).outputs).toEqual({ other: 'x' });
  });

  it('are dropped for masks that came after them, and all of them by a mask of one letter', async () => {
    const job = new Job();
    const run = await job.runStep({ run: 'echo alias=prod >> "$GITHUB_OUTPUT"' });
    expect(run.jobOutputs().outputs).toEqual({ alias: 'prod' });
    await job.runStep({ run: "echo 'CN=##[add-mask]o'" });
    expect(run.jobOutputs().outputs).toEqual({});
  });
});

it('the tokens of the workflow are masked from the start', async () => {
  const job = new Job();
  const basic = Buffer.from(`x-access-token:${job.token}`).toString('base64');
  const run = await job.runStep({ run: `echo ${job.token} ${basic} ${job.runtimeToken}` });
  expect(run.body).toBe('*** *** ***');
});
