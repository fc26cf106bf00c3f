import { describe, expect, it } from '@jest/globals';
import { judgeDeployStart, judgeDeployStatus } from '../../../src/org/metadata/deploy-status.ts';

const state = (deployResult: unknown, status = 200) => judgeDeployStatus(status, JSON.stringify({ deployResult }));
const failed = (deployResult: object) => {
  const judged = state({ status: 'Failed', ...deployResult });
  return judged.kind === 'failed' ? judged.problems : judged.kind;
};

describe('the answer to the start of a deploy', () => {
  it.each([
    [199, 'unreadable'],
    [200, 'begun'],
    [299, 'begun'],
    [300, 'unreadable'],
  ])('with status %i is %s', (status, kind) => {
    expect(judgeDeployStart(status, '{"id":"0Af5E0000000001"}').kind).toBe(kind);
  });

  it.each(['0Af5E000000001', '0Af5E00000000012', '0Af5E0000000001CAAX', 'x0Af5E0000000001', '00D5E0000000001'])(
    'begins nothing with the id %s',
    (id) => {
      expect(judgeDeployStart(201, JSON.stringify({ id }))).toEqual({
        kind: 'unreadable',
        seen: 'status 201 and no id of a deploy',
      });
    },
  );

  it('that refuses may be one object or a list, with or without words, none of them endless', () => {
    const refusal = { errorCode: 'NO', message: 'x' };
    for (const value of [refusal, [refusal]])
      expect(judgeDeployStart(400, JSON.stringify(value))).toEqual({ kind: 'refused', code: 'NO', text: 'x' });
    expect(judgeDeployStart(400, '[{"errorCode":"NO"}]')).toEqual({ kind: 'refused', code: 'NO', text: '' });
    const long = { errorCode: 'C'.repeat(99), message: 'm'.repeat(999) };
    expect(judgeDeployStart(400, JSON.stringify([long]))).toEqual({
      kind: 'refused',
      code: 'C'.repeat(80),
      text: 'm'.repeat(500),
    });
    for (const value of [[], [null], [{ errorCode: 7 }], 'x', null])
      expect(judgeDeployStart(400, JSON.stringify(value))).toEqual({ kind: 'unreadable', seen: 'status 400' });
  });
});

describe('the answer to a question about a deploy', () => {
  it('is believed with status 200 alone', () => {
    expect(state({ status: 'Succeeded' }).kind).toBe('succeeded');
    expect(state({ status: 'Succeeded' }, 201)).toEqual({ kind: 'unreadable', seen: 'status 201' });
    expect(judgeDeployStatus(404, '[{"errorCode":"NOT_FOUND","message":"gone"}]')).toEqual({
      kind: 'refused',
      code: 'NOT_FOUND',
      text: 'gone',
    });
  });

  it.each([[{}], [{ status: 7 }], [['Succeeded']], ['Succeeded'], [null]])('is unreadable when it is %j', (result) => {
    expect(state(result)).toEqual({ kind: 'unreadable', seen: 'no state of a deploy' });
  });

  it.each([
    [{ status: 'Pending' }, 'Pending'],
    [{ status: 'NotSucceeded' }, 'NotSucceeded'],
    [{ status: 'FailedToStart' }, 'FailedToStart'],
    [{ status: 'NotCanceled' }, 'NotCanceled'],
    [{ status: 'CanceledSoon' }, 'CanceledSoon'],
    [{ status: 'InProgress', numberComponentsDeployed: 0, numberComponentsTotal: 0 }, 'InProgress'],
    [{ status: 'InProgress', numberComponentsDeployed: 0, numberComponentsTotal: 1 }, 'InProgress, 0 of 1'],
    [{ status: 'InProgress', numberComponentsTotal: 'many' }, 'InProgress'],
    [{ status: 'S'.repeat(70) }, 'S'.repeat(60)],
  ])('runs on as %j', (result, progress) => {
    expect(state(result)).toEqual({ kind: 'running', progress });
  });

  it('names each problem by what it knows, twenty of them, none endless', () => {
    expect(failed({ details: { componentFailures: {} } })).toEqual([
      { component: 'package', text: 'no reason given', isWarning: false },
    ]);
    expect(
      failed({ details: { componentFailures: [{ fullName: 'N'.repeat(200), problem: 'p'.repeat(900) }] } }),
    ).toEqual([{ component: 'N'.repeat(120), text: 'p'.repeat(500), isWarning: false }]);
    const many = Array.from({ length: 30 }, (_, index) => ({ fullName: `c${index}`, fileName: 'f' }));
    expect(failed({ details: { componentFailures: many } })).toHaveLength(20);
    for (const componentFailures of [undefined, null, 'x', [7]])
      expect(failed({ details: { componentFailures } })).toEqual([]);
    for (const details of [undefined, null, []]) expect(failed({ details })).toEqual([]);
  });

  it('names the error of the whole where there is one', () => {
    const whole = (errorMessage: unknown, errorStatusCode?: unknown) => failed({ errorMessage, errorStatusCode });
    expect(whole('it broke')).toEqual([{ component: 'deploy', text: 'it broke', isWarning: false }]);
    expect(whole('it broke', 'C'.repeat(99))).toEqual([
      { component: 'deploy', text: `${'C'.repeat(80)}: it broke`, isWarning: false },
    ]);
    expect(whole('m'.repeat(900))).toEqual([{ component: 'deploy', text: 'm'.repeat(500), isWarning: false }]);
    for (const message of ['', 7, null, undefined]) expect(whole(message, 'CODE')).toEqual([]);
  });
});
