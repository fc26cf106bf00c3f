import { expect, it } from '@jest/globals';
import { question } from '../../src/org/question.ts';
import { Secret } from '../../src/secret.ts';
import { sessionOf } from '../scripted/session.ts';

it('asks the org that gave the session, and keeps the token out of address and headers', () => {
  const session = sessionOf({ accessToken: new Secret('the token') });
  const asked = question(session, '/services/data/v60.0/limits');
  expect(asked).toEqual({
    method: 'GET',
    url: 'https://acme.my.salesforce.com/services/data/v60.0/limits',
    headers: { accept: 'application/json' },
    bearer: session.accessToken,
  });
  expect(JSON.stringify(asked)).not.toContain('the token');
});
