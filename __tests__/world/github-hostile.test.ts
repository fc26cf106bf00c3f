import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { GitHubApi } from '../../src/world/github-api.ts';
import { openSecretStore } from '../../src/world/github-secrets.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';
import { failureOf } from './vault-fixture.ts';

const token = new Secret('made-here-for-this-test-alone');

function storeAt(script: Script) {
  const world = scriptedWorld(script);
  const api = new GitHubApi({ token, apiUrl: 'https://api.github.com' }, world);
  return { store: openSecretStore('repository', 'acme/app', api), world };
}

describe('an answer of the API that is not meant well', () => {
  it.each([280, 290, 299])('that quotes the token after %i characters shows no part of it', async (length) => {
    const message = `${'x'.repeat(length)}${token.reveal()}`;
    const { store } = storeAt(() => ({ status: 422, body: JSON.stringify({ message }) }));
    const { reply, message: sentence } = await failureOf(store.look('SF_KEY'));
    expect(reply).toMatch(new RegExp(`x{${length}}[*…]*$`));
    expect(sentence).not.toContain('made');
  });

  it('that gives a public key with which no secret can be agreed on is no answer, and nothing is stored', async () => {
    for (const point of [Buffer.alloc(32), Buffer.alloc(32).fill(1, 0, 1)]) {
      const { store, world } = storeAt(() => ({
        body: JSON.stringify({ key_id: '1', key: point.toString('base64') }),
      }));
      const failure = await failureOf(store.put('SF_KEY', new Secret('the next key'), 'SF_KEY'));
      expect(failure.code).toBe('ERR_STORE_UNEXPECTED');
      expect(world.requests.map(({ method }) => method)).toEqual(['GET']);
    }
  });
});
