import { homedir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { createMachine, frozenCopy } from '../../src/world/machine.ts';

describe('the machine', () => {
  it('has a copy of the environment that nobody changes and that has no names of its own', () => {
    const environment: Record<string, string> = { HOME: '/home/ci', A: '1' };
    const machine = createMachine(environment);
    environment['A'] = '2';
    expect(machine.environment['A']).toBe('1');
    expect(() => Object.assign(machine.environment, { A: '3' })).toThrow(TypeError);
    expect(machine.environment['constructor']).toBeUndefined();
  });

  it('has the names in capitals on Windows, where Path and PATH are one', () => {
    expect({ ...frozenCopy({ Path: 'C:\\bin', https_proxy: 'p' }, 'win32') }).toEqual({
      PATH: 'C:\\bin',
      HTTPS_PROXY: 'p',
    });
    expect({ ...frozenCopy({ Path: 'C:\\bin' }, 'linux') }).toEqual({ Path: 'C:\\bin' });
  });

  it('knows the home folder from the environment and otherwise from the system', () => {
    const home = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    expect(createMachine({ [home]: '/home/ci' }).homeDirectory).toBe('/home/ci');
    expect(createMachine({ [home]: '' }).homeDirectory).toBe(homedir());
    expect(createMachine({}).homeDirectory).toBe(homedir());
  });

  it.each([
    ['GITHUB_WORKSPACE', '/home/runner/work/a/a', '/home/runner/work/a/a'],
    ['CI_PROJECT_DIR', '/builds/a', '/builds/a'],
    ['BUILD_SOURCESDIRECTORY', '/agent/1/s', '/agent/1/s'],
    ['BITBUCKET_CLONE_DIR', '/opt/build', '/opt/build'],
    ['BUILDKITE_BUILD_CHECKOUT_PATH', '/var/b', '/var/b'],
    ['CIRCLE_WORKING_DIRECTORY', '~/project', '/home/ci/project'],
    ['WORKSPACE', '/var/jenkins/a', '/var/jenkins/a'],
    ['GITHUB_WORKSPACE', 'relative', undefined],
    ['GITHUB_WORKSPACE', '', undefined],
    ['OTHER', '/x', undefined],
  ])('with %s=%s has the workspace %s', (name, value, workspace) => {
    expect(createMachine({ HOME: '/home/ci', USERPROFILE: '/home/ci', [name]: value }).workspace).toBe(workspace);
  });

  it('of Windows has its home from USERPROFILE', () => {
    const machine = createMachine({ HOME: '/home/ci', UserProfile: 'C:\\Users\\ci' }, 'win32');
    expect([machine.platform, machine.homeDirectory]).toEqual(['win32', 'C:\\Users\\ci']);
  });

  it.each([
    ['linux', 'linux'],
    ['darwin', 'darwin'],
    ['win32', 'win32'],
    ['freebsd', 'other'],
    ['aix', 'other'],
  ])('of %s is %s', (system, platform) => {
    expect(createMachine({}, system).platform).toBe(platform);
  });

  it('names its platform and version', () => {
    const machine = createMachine({});
    expect(['linux', 'darwin', 'win32', 'other']).toContain(machine.platform);
    expect(machine.nodeVersion).toBe(process.versions.node);
  });
});
