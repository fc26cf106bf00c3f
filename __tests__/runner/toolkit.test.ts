import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { makeAction, removeActions } from './fixture.ts';
import { closeJobs, runAction } from './index.ts';

afterAll(() => {
  closeJobs();
  removeActions();
});

it('what the toolkit of GitHub writes is understood as the toolkit means it', async () => {
  const core = fileURLToPath(new URL('../../node_modules/@actions/core/lib/core.js', import.meta.url));
  const main = `import(${JSON.stringify(core)}).then(async (core) => {
    core.setSecret('first, 100%: line\\nsecond line');
    core.setOutput('multi', 'a\\nb=c<<d');
    core.setOutput('number', 7);
    core.exportVariable('EXPORTED', 'x\\n');
    core.addPath('/opt/x');
    core.saveState('kept', 'first, 100%: line');
    core.startGroup('a, b: 100%');
    core.info('second line; first, 100%: line');
    core.endGroup();
    core.warning('50%, a: b\\nsecond line', { title: 'c, d: 1%', file: 'e.ts', startLine: 3, endLine: 4, startColumn: 5 });
    core.debug('unseen');
    await core.summary.addHeading('second line').write();
    console.log(JSON.stringify([core.getInput('private-key', { required: true }), core.getBooleanInput('flag')]));
    core.setFailed('over');
  })`;
  const inputs = '  private-key: {}\n  flag: { default: false }';
  const action = makeAction({
    main,
    post: `import(${JSON.stringify(core)}).then((core) => core.info(core.getState('kept')))`,
    inputs,
  });
  const run = await runAction({ action, inputs: { 'private-key': 'a\n' } });
  expect(run).toMatchObject({
    exitCode: 1,
    conclusion: 'failure',
    outputs: { multi: 'a\nb=c<<d', number: '7' },
    env: { EXPORTED: 'x\n' },
    path: ['/opt/x'],
    state: { kept: 'first, 100%: line' },
  });
  expect(run.summary).toBe('<h1>***</h1>\n');
  expect(run.body.split('\n')).toEqual([
    '##[group]a, b: 100%',
    '***; ***',
    '##[endgroup]',
    '##[warning]50%, a: b',
    '***',
    '["a",false]',
    '##[error]over',
  ]);
  expect(run.annotations[0]).toEqual({
    level: 'warning',
    message: '50%, a: b\n***',
    properties: { title: 'c, d: 1%', file: 'e.ts', line: '3', endLine: '4', col: '5' },
  });
  expect((await run.runPost()).body).toBe('***');
});
