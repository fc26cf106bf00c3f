import { describe, expect, it } from '@jest/globals';
import type { Terminal } from '../../src/cli/command.ts';
import { readInitRequest } from '../../src/cli/init-request.ts';
import { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

type Given = Readonly<Record<string, string>>;

const usual = { username: 'ci@acme.example', 'instance-url': 'https://acme.my.salesforce.com' };

function read(given: Given, platform: 'linux' | 'win32' = 'linux', calledAs = 'sf-keypair') {
  const scripted = scriptedWorld(() => ({}));
  const world = { ...scripted, machine: { ...scripted.machine, platform } };
  const ci = recordingCi();
  const request = readInitRequest({ raw: (name) => given[name] }, { world, ci, calledAs } as unknown as Terminal);
  return { request, ci };
}

describe('what init was asked for', () => {
  it('is judged as a whole, and masks nothing that is only a place-holder', () => {
    const { request, ci } = read({ ...usual, 'output-file': '/keys/private-key.pem' });
    expect(request).toMatchObject({
      clientId: undefined,
      keyFile: '/keys/private-key.pem',
      certificate: { file: '/keys/certificate.pem', subject: 'sf-keypair ci@acme.example', days: 365 },
    });
    expect(ci.masked).toEqual([]);
    expect(request.loginRaw('3MVG9', 'made')('private-key')).toBe('made');
    expect(request.loginRaw('3MVG9', 'made')('client-id')).toBe('3MVG9');
    expect(request.loginRaw('3MVG9', 'made')('alias')).toBeUndefined();
  });

  it('goes on with a line that holds nothing secret', () => {
    const { request, ci } = read({
      ...usual,
      'private-key': '/keys/my key.pem',
      'private-key-passphrase': 'correct horse',
    });
    expect(request.command('3MVG9.x').split(' --')).toEqual([
      'sf-keypair init',
      "private-key '/keys/my key.pem'",
      'certificate-file /keys/certificate.pem',
      'username ci@acme.example',
      'instance-url https://acme.my.salesforce.com',
      'client-id 3MVG9.x',
    ]);
    expect(ci.masked).toContain('correct horse');
    const text = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----';
    expect(read({ ...usual, 'private-key': text }).request.command(undefined)).not.toMatch(/private-key|MII/);
  });

  it('goes on as it was called', () => {
    const called = read({ ...usual, 'output-file': 'a.pem' }, 'linux', 'node dist/cli/index.js').request;
    expect(called.command(undefined)).toMatch(/^node dist\/cli\/index\.js init --private-key /);
  });

  it('is quoted for the shell of Windows where it must be', () => {
    const command = (file: string) => read({ ...usual, 'private-key': file }, 'win32').request.command('3MVG9');
    expect(command('/keys/my key.pem')).toContain('--private-key "/keys/my key.pem" ');
    expect(command('/keys/key.pem')).toContain('--private-key /keys/key.pem ');
    expect(command('/keys\\key.pem')).toContain('--private-key /keys\\key.pem ');
  });

  it('has a subject that fits, however long the username', () => {
    const username = `${'x'.repeat(60)}@acme.example`;
    expect(read({ ...usual, username, 'output-file': 'a.pem' }).request.certificate.subject).toBe('sf-keypair');
  });

  it('is a new key or one that is there, and not both', () => {
    const given = { ...usual, 'private-key': '/keys/key.pem', 'output-file': '/keys/new.pem' };
    const refused = () => read({ ...given, 'secret-targets': 'acme/app', 'rotate-token': 'made-here-for-this-test' });
    expect(refused).toThrow('`output-file` is for a new one.');
    expect(refused).toThrow('`secret-targets` are for a new one.');
  });

  it('names everything that is wrong at once', () => {
    const failure = (() => {
      try {
        read({ username: 'nobody', 'secret-targets': 'organization', wait: 'long' });
      } catch (error) {
        return error as Failure;
      }
      throw new Error('it was taken');
    })();
    expect(failure).toBeInstanceOf(Failure);
    for (const words of ['`wait`', '`instance-url`', 'username', '`rotate-token`', "organization's secret"])
      expect(failure.message).toContain(words);
  });
});
