import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readAccount, readIssue, readList } from '../../src/world/repository-answer.ts';
import { Patience } from '../../src/world/repository-patience.ts';
import {
  type Call,
  judgeRefusal,
  limitMilliseconds,
  messageOf,
  saysAlreadyExists,
} from '../../src/world/repository-refusal.ts';
import { scriptedWorld } from '../scripted/world.ts';

const call: Call = { host: 'api.github.com', purpose: 'open the issue', kind: 'creation' };
const now = new Date('2026-11-20T12:00:00Z');

describe('an answer about issues', () => {
  it('that lacks what may be missing is read with that empty', () => {
    expect(readIssue({ number: 1, state: 'open', body: null }, 'x')).toEqual({
      number: 1,
      state: 'open',
      body: '',
      author: undefined,
      labels: [],
      url: '',
    });
    expect(readIssue({ number: 1, state: 'open', labels: ['bare', { name: 'full' }, {}, null] }, 'x').labels).toEqual([
      'bare',
      'full',
      '',
      '',
    ]);
    expect(readAccount({ login: 'octocat', id: '1' })).toEqual({ login: 'octocat', id: undefined });
  });

  it.each([undefined, null, {}, 'text'])('that should be a list and is %j is not taken for an empty one', (value) => {
    expect(() => readList(value, 'list the issues')).toThrow(
      expect.objectContaining({ code: 'ERR_ISSUE_UNEXPECTED', message: expect.stringContaining('list the issues') }),
    );
  });

  it('that is not understood is not asked for again', async () => {
    const { clock, sleeps } = scriptedWorld(() => ({}));
    const failure = new Failure('ERR_ISSUE_UNEXPECTED', 'This is none.');
    let attempts = 0;
    const asked = new Patience(clock).call({ ...call, kind: 'look' }, async () => {
      attempts += 1;
      throw failure;
    });
    await expect(asked).rejects.toBe(failure);
    expect([attempts, sleeps]).toEqual([1, []]);
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'ERR_ISSUE_REJECTED'],
    [422, 'ERR_ISSUE_REJECTED'],
    [410, 'ERR_ISSUE_DISABLED'],
    [418, 'ERR_ISSUE_UNEXPECTED'],
    [308, 'ERR_ISSUE_UNEXPECTED'],
  ])('with HTTP %i is %s and final', (status, code) => {
    const refusal = judgeRefusal({ status, headers: {}, data: {} }, call, now);
    expect([refusal.kind, refusal.failure.code]).toEqual(['final', code]);
  });

  it('of a limit is waited out by the own clock where the server tells no time', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now.getTime() / 1000 + 90) };
    expect(limitMilliseconds({ status: 403, headers, data: {} }, now)).toBe(90_000);
    const early = { ...headers, date: 'Fri, 20 Nov 2026 11:59:50 GMT' };
    expect(limitMilliseconds({ status: 403, headers: early, data: {} }, now)).toBe(100_000);
  });

  it('is quoted with its errors, be they words or objects', () => {
    expect(messageOf({ message: 'No', errors: ['first', { code: 'custom' }] })).toBe('No first {"code":"custom"}');
  });

  it.each([
    [{ status: 422, data: { errors: [{ code: 'already_exists' }] } }, true],
    [{ status: 422, data: { errors: [{ code: 'invalid' }, null] } }, false],
    [{ status: 422, data: { errors: 'already_exists' } }, false],
    [{ status: 422, data: { message: 'No' } }, false],
    [{ status: 422, data: null }, false],
    [{ status: 422, data: '' }, false],
    [{ status: 403, data: { errors: [{ code: 'already_exists' }] } }, false],
  ])('%j says that it exists already: %j', (answer, exists) => {
    expect(saysAlreadyExists({ headers: {}, ...answer })).toBe(exists);
  });
});
