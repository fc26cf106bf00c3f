import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../src/failure-catalogue.ts';

describe('what is to be done about a rejection that another address can bring', () => {
  it('begins, where an app is said to be of another org, with the address that was asked', () => {
    expect(catalogue.ERR_TOKEN_CROSS_ORG.hint).toMatch(/^Compare `instance-url` with Setup → My Domain/);
  });

  it('leaves out the audience of another address, where an app is not found', () => {
    expect(catalogue.ERR_TOKEN_APP_NOT_FOUND.hint).toMatch(
      /^Set `instance-url` to the My Domain address of the org \(Setup → My Domain\) and leave `audience` out:/,
    );
  });
});
