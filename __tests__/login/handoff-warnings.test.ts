import { describe, expect, it } from '@jest/globals';
import { handOffWarnings } from '../../src/login/handoff/warnings.ts';

describe('a session in the hands of the sf CLI', () => {
  it.each([[['api']], [['refresh_token', 'api', 'web']], [['full', 'refresh_token']], [[]]])(
    'gives no cause for a warning with the scopes %j',
    (scopes) => {
      expect(handOffWarnings({ scopes, tokenFormat: 'opaque' })).toStrictEqual([]);
    },
  );

  it('is warned of without the scope `api`, with the place where to add it', () => {
    const [warning, ...more] = handOffWarnings({ scopes: ['id', 'web'], tokenFormat: 'opaque' });
    expect(warning).toMatch(/scope `id web` without `api`.*OAuth Scopes/);
    expect(more).toStrictEqual([]);
  });

  it('is warned of with a token in JWT format, with all ways out', () => {
    const [warning, ...more] = handOffWarnings({ scopes: ['api'], tokenFormat: 'jwt' });
    expect(warning).toMatch(/68\.0.*SF_ORG_METADATA_REST_DEPLOY.*named users/);
    expect(more).toStrictEqual([]);
  });

  it('is warned of both', () => {
    expect(handOffWarnings({ scopes: ['web'], tokenFormat: 'jwt' })).toHaveLength(2);
  });
});
