import { describe, expect, it } from '@jest/globals';
import {
  firstPagePath,
  judgeQueryPage,
  readOrgCertificate,
  readOrgIdentityProvider,
  setupPaths,
} from '../../src/org/certificates.ts';

const page = (value: unknown): string => JSON.stringify(value);

describe('the first page', () => {
  it('is asked of the Tooling API for certificates, and of SOQL for identity providers', () => {
    const certificates = new URL(firstPagePath('certificates'), 'https://acme.my.salesforce.com');
    expect(certificates.pathname).toMatch(/^\/services\/data\/v\d\d\.0\/tooling\/query$/);
    expect(certificates.searchParams.get('q')).toContain('FROM Certificate');
    const providers = new URL(firstPagePath('identity-providers'), 'https://acme.my.salesforce.com');
    expect(providers.pathname).toMatch(/^\/services\/data\/v\d\d\.0\/query$/);
    expect(providers.searchParams.get('q')).toContain('FROM SamlSsoConfig');
  });

  it('has a page in Setup beside it where people see the same list', () => {
    expect(setupPaths).toEqual({
      certificates: '/lightning/setup/CertificatesAndKeyManagement/home',
      'identity-providers': '/lightning/setup/SingleSignOn/home',
    });
  });
});

describe('a page of a query', () => {
  const rows = [{ DeveloperName: 'a' }];
  const next = '/services/data/v60.0/tooling/query/01g5f00000AbCdE-2000';

  it('gives its rows, and the path of the next one until it says that it is the last', () => {
    expect(judgeQueryPage(200, page({ done: true, records: rows, nextRecordsUrl: next }))).toEqual({
      kind: 'rows',
      rows,
      next: undefined,
    });
    expect(judgeQueryPage(200, page({ done: false, records: rows, nextRecordsUrl: next }))).toEqual({
      kind: 'rows',
      rows,
      next,
    });
    const plain = '/services/data/v60.0/query/01g5f00000AbCdE-2000';
    expect(judgeQueryPage(200, page({ done: false, records: rows, nextRecordsUrl: plain }))).toHaveProperty(
      'next',
      plain,
    );
  });

  it.each([
    ['text that is no JSON', 'Data Not Available'],
    ['nothing', ''],
    ['a list', page([])],
    ['no records', page({ done: true })],
    ['records that are none', page({ done: true, records: ['a'] })],
    ['records of which one is none', page({ done: true, records: [...rows, 'a'] })],
  ])('is never an empty list when the org answers with %s', (_, body) => {
    expect(judgeQueryPage(200, body)).toEqual({ kind: 'failed', seen: 'an answer that is no page of a query' });
  });

  it.each([
    ['a page that is not the last and names no next one', page({ done: false, records: [] })],
    ['a page without `done`', page({ records: [] })],
    ['a next page on another host', page({ done: false, records: [], nextRecordsUrl: 'https://evil.example/x' })],
    ['a next page at another place', page({ done: false, records: [], nextRecordsUrl: '/services/oauth2/revoke' })],
    ['a next page that leads upwards', page({ done: false, records: [], nextRecordsUrl: `${next}/../../..` })],
    ['a next page without a scheme', page({ done: false, records: [], nextRecordsUrl: '//evil.example/query/a-1' })],
    ['a next page behind another path', page({ done: false, records: [], nextRecordsUrl: `/x${next}` })],
    ['a list of next pages', page({ done: false, records: [], nextRecordsUrl: [next] })],
  ])('is never the last one when the org answers with %s', (_, body) => {
    expect(judgeQueryPage(200, body)).toEqual({
      kind: 'failed',
      seen: 'a page that does not say where the next one is',
    });
  });

  it.each([
    [403, 'INSUFFICIENT_ACCESS', 'forbidden'],
    [403, 'API_DISABLED_FOR_ORG', 'forbidden'],
    [403, undefined, 'forbidden'],
    [400, 'INVALID_TYPE', 'forbidden'],
    [403, 'REQUEST_LIMIT_EXCEEDED', 'failed'],
    [400, 'MALFORMED_QUERY', 'failed'],
    [401, 'INVALID_SESSION_ID', 'failed'],
    [404, 'NOT_FOUND', 'failed'],
    [404, 'INVALID_TYPE', 'failed'],
    [503, undefined, 'failed'],
    [204, undefined, 'failed'],
  ])('with status %i and code %s is %s, and both are told', (status, code, kind) => {
    const judged = judgeQueryPage(status, code === undefined ? '<html>' : page([{ errorCode: code, message: 'x' }]));
    expect(judged).toEqual({ kind, seen: `status ${status}${code === undefined ? '' : `, ${code}`}` });
  });
});

describe('a row', () => {
  it('of Certificate gives its name, day, bits, and whether it is a request without a certificate', () => {
    const row = { DeveloperName: 'jwt', ExpirationDate: '2027-01-31', KeySize: 4096, OptionsIsUnusable: false };
    expect(readOrgCertificate(row)).toEqual({
      developerName: 'jwt',
      expirationDate: '2027-01-31',
      keyBits: 4096,
      request: false,
    });
    expect(readOrgCertificate({ DeveloperName: 'csr', OptionsIsUnusable: true })).toEqual({
      developerName: 'csr',
      expirationDate: null,
      keyBits: null,
      request: true,
    });
  });

  it('with members of other kinds gives null for them, and without a name it is none', () => {
    expect(readOrgCertificate({ DeveloperName: 'a', ExpirationDate: 5, KeySize: '2048' })).toEqual({
      developerName: 'a',
      expirationDate: null,
      keyBits: null,
      request: false,
    });
    expect(readOrgCertificate({ DeveloperName: 'a', ExpirationDate: '', KeySize: 2048.5 })).toMatchObject({
      expirationDate: null,
      keyBits: null,
    });
    for (const row of [{}, { DeveloperName: '' }, { DeveloperName: 7 }]) {
      expect(readOrgCertificate(row)).toBeUndefined();
      expect(readOrgIdentityProvider(row)).toBeUndefined();
    }
  });

  it('of SamlSsoConfig gives its name and certificate', () => {
    expect(readOrgIdentityProvider({ DeveloperName: 'okta', ValidationCert: 'MIIC' })).toEqual({
      developerName: 'okta',
      validationCertificate: 'MIIC',
    });
    expect(readOrgIdentityProvider({ DeveloperName: 'okta', ValidationCert: null })).toEqual({
      developerName: 'okta',
      validationCertificate: null,
    });
  });
});
