import { describe, expect, it } from '@jest/globals';
import { audienceOf, secondAudience } from '../../src/assertion/audience.ts';
import { loginUrl } from '../../src/assertion/login-url.ts';

describe('the audience', () => {
  it('is the origin of the host, with the path of a site', () => {
    expect(audienceOf(loginUrl('acme.my.salesforce.com'), undefined)).toBe('https://acme.my.salesforce.com');
    expect(audienceOf(loginUrl('https://acme.my.site.com/customers/s'), undefined)).toBe(
      'https://acme.my.site.com/customers',
    );
  });

  it("is the user's own value as it stands, slash and all", () => {
    expect(audienceOf(loginUrl('acme.my.salesforce.com'), 'https://test.salesforce.com/')).toBe(
      'https://test.salesforce.com/',
    );
  });

  it.each([
    ['acme.my.salesforce.com', 'https://login.salesforce.com'],
    ['acme--uat.sandbox.my.salesforce.com', 'https://test.salesforce.com'],
    ['x.scratch.my.salesforce.com', 'https://test.salesforce.com'],
  ])('has a second chance for %s: %s', (host, audience) => {
    expect(secondAudience(loginUrl(host), undefined)).toBe(audience);
  });

  it.each([
    'login.salesforce.com',
    'test.salesforce.com',
    'acme.my.site.com',
    'http://127.0.0.1:8000',
    'https://gateway.example',
  ])('has no second chance for %s, where another could replay it or it was sent already', (host) => {
    expect(secondAudience(loginUrl(host, ['gateway.example']), undefined)).toBeUndefined();
  });

  it('has no second chance when the user chose it', () => {
    expect(secondAudience(loginUrl('acme.my.salesforce.com'), 'x')).toBeUndefined();
  });
});
