import { describe, expect, it } from '@jest/globals';
import { mainOrigin, repositoryPath } from '../../../src/check/render/repository-path.ts';

const file = (location: string) => ({ kind: 'file', location, index: 0 }) as const;

describe('a path as the repository knows it', () => {
  it.each([
    ['certs/a.pem', 'certs/a.pem'],
    ['./certs//a.pem', 'certs/a.pem'],
    ['certs\\a.pem', 'certs/a.pem'],
    ['/home/runner/work/acme/certs/a.pem', 'certs/a.pem'],
  ])('%s is %s', (location, path) => {
    expect(repositoryPath(file(location), '/home/runner/work/acme/')).toBe(path);
  });

  it.each(['/etc/ssl/a.pem', 'C:/certs/a.pem', '../a.pem', 'a/../../b.pem', '/home/runner/work/acme-2/a.pem', '', '.'])(
    '%s is outside',
    (location) => {
      expect(repositoryPath(file(location), '/home/runner/work/acme')).toBeUndefined();
    },
  );

  it('takes drives of Windows with either slash', () => {
    expect(repositoryPath(file('D:\\a\\acme\\certs\\a.pem'), 'D:\\a\\acme')).toBe('certs/a.pem');
  });

  it('is nothing for what is no file', () => {
    expect(repositoryPath({ kind: 'tls', location: 'tls://acme.example:443', index: 0 }, undefined)).toBeUndefined();
  });

  it('makes the first file of the repository the main place', () => {
    const origins = [{ kind: 'tls', location: 'tls://a:1', index: 0 } as const, file('/etc/a.pem'), file('b.pem')];
    expect(mainOrigin(origins, '/work')).toEqual(file('b.pem'));
    expect(mainOrigin(origins.slice(0, 2), '/work')).toEqual(origins[0]);
    expect(mainOrigin([], '/work')).toBeUndefined();
  });
});
