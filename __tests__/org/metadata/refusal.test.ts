import { describe, expect, it } from '@jest/globals';
import { deployFailure, refusalFailure } from '../../../src/org/metadata/refusal.ts';

const refused = (code: string, text = '') => refusalFailure({ code, text }, 'deploy');

describe('a call that the org refuses', () => {
  it.each([
    ['INVALID_SESSION_ID', 'ERR_PUBLISH_SESSION'],
    ['INVALID_AUTH_HEADER', 'ERR_PUBLISH_SESSION'],
    ['INVALID_TYPE', 'ERR_PUBLISH_SECRET_ACCESS'],
    ['INVALID_CROSS_REFERENCE_KEY', 'ERR_PUBLISH_SECRET_ACCESS'],
    ['INSUFFICIENT_ACCESS', 'ERR_PUBLISH_PERMISSION'],
    ['INSUFFICIENT_ACCESS_OR_READONLY', 'ERR_PUBLISH_PERMISSION'],
    ['FORBIDDEN', 'ERR_PUBLISH_PERMISSION'],
    ['API_DISABLED_FOR_ORG', 'ERR_PUBLISH_PERMISSION'],
    ['API_CURRENTLY_DISABLED', 'ERR_PUBLISH_PERMISSION'],
    ['FUNCTIONALITY_NOT_ENABLED', 'ERR_PUBLISH_PERMISSION'],
    ['SERVER_UNAVAILABLE', 'ERR_PUBLISH_UNAVAILABLE'],
    ['REQUEST_LIMIT_EXCEEDED', 'ERR_PUBLISH_UNAVAILABLE'],
    ['UNABLE_TO_LOCK_ROW', 'ERR_PUBLISH_UNAVAILABLE'],
    ['UNKNOWN_EXCEPTION', 'ERR_PUBLISH_UNAVAILABLE'],
    ['SOMETHING_NEW', 'ERR_PUBLISH_REJECTED'],
  ])('with %s is %s', (code, failure) => {
    expect(refused(code).code).toBe(failure);
    expect(refused(`X${code}`).code).toBe('ERR_PUBLISH_REJECTED');
  });

  it.each(['INVALID_SESSION_ID', 'INVALID_TYPE', 'FORBIDDEN', 'UNKNOWN_EXCEPTION'])(
    'with more behind %s is none of them',
    (code) => {
      expect(refused(`${code}X`).code).toBe('ERR_PUBLISH_REJECTED');
    },
  );

  it('for its consumer secrets is told by the words, whatever the code is, but for a session', () => {
    expect(refused('FORBIDDEN', 'You may not see the Consumer Secret.').code).toBe('ERR_PUBLISH_SECRET_ACCESS');
    expect(refused('', 'the consumer secret').code).toBe('ERR_PUBLISH_REJECTED');
    expect(refused('INVALID_SESSION_ID', 'consumer secret').code).toBe('ERR_PUBLISH_SESSION');
  });

  it.each([
    ['list', 'The org would not list its External Client Apps (NO).'],
    ['read', "The org would not show the app's settings (NO)."],
    ['check', 'The org would not check the deploy (NO).'],
    ['deploy', 'The org would not deploy (NO).'],
    ['ask for a deploy', 'The org would not tell how the deploy goes (NO).'],
  ] as const)('says what was being done: %s', (stage, message) => {
    expect(refusalFailure({ code: 'NO', text: '' }, stage).message).toBe(message);
  });

  it('repeats the words of the org, but not those about a session', () => {
    expect(refused('NO', 'because').reply).toBe('NO: because');
    expect(refused('NO').reply).toBe('NO');
    expect(refused('INVALID_SESSION_ID', 'Session 00D!x expired').reply).toBe('INVALID_SESSION_ID');
  });
});

describe('a deploy that did not succeed', () => {
  const problem = (text: string, isWarning = false) => ({ component: 'A', text, isWarning });
  const failed = (...problems: ReturnType<typeof problem>[]) => deployFailure({ status: 'Failed', problems }, 'deploy');

  it.each([
    ['Provide a consumer key.', 'ERR_PUBLISH_CONSUMER_KEY'],
    ['The consumer key is already taken', 'ERR_PUBLISH_CONSUMER_KEY'],
    ['Consumer secret cannot be set through metadata', 'ERR_PUBLISH_SECRET_ACCESS'],
    ['consumer secrets and metadata', 'ERR_PUBLISH_SECRET_ACCESS'],
    ['insufficient access rights on object', 'ERR_PUBLISH_PERMISSION'],
    ['Insufficient Privileges', 'ERR_PUBLISH_PERMISSION'],
    ['INSUFFICIENT_ACCESS: no', 'ERR_PUBLISH_PERMISSION'],
    ['no ExternalClientApplication named X found', 'ERR_PUBLISH_APP_NOT_FOUND'],
    ['ExternalClientApplication X was not found', 'ERR_PUBLISH_APP_NOT_FOUND'],
    ['ExternalClientApplication X does not exist', 'ERR_PUBLISH_APP_NOT_FOUND'],
    ['the Certificate is too long', 'ERR_PUBLISH_CERTIFICATE'],
    ['metadata of consumers', 'ERR_PUBLISH_REJECTED'],
  ])('for "%s" is %s, unless that is a warning', (text, code) => {
    expect(failed(problem(text)).code).toBe(code);
    expect(failed(problem('first'), problem(text)).code).toBe(code);
    expect(failed(problem(text, true)).code).toBe('ERR_PUBLISH_WARNING');
    expect(failed(problem(text, true), problem('else')).code).toBe('ERR_PUBLISH_REJECTED');
  });

  it('is told by the more telling of its problems', () => {
    expect(failed(problem('certificate'), problem('provide a consumer key')).code).toBe('ERR_PUBLISH_CONSUMER_KEY');
  });

  it('says how it ended, and what was changed', () => {
    expect(failed()).toMatchObject({ code: 'ERR_PUBLISH_REJECTED', message: 'The deploy ended as Failed.' });
    expect(failed().reply).toBeUndefined();
    const checked = deployFailure({ status: 'Canceled', problems: [problem('one'), problem('two')] }, 'check');
    expect(checked.message).toBe('The check before the deploy ended as Canceled. Nothing was changed.');
    expect(checked.reply).toBe('A: one; A: two');
  });
});
