import { describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../src/world/child-environment.ts';

const passing = {
  PATH: '/usr/bin',
  HOME: '/home/ci',
  TMPDIR: '/tmp',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  CI: 'true',
  https_proxy: 'http://user:password@proxy:3128',
  NO_PROXY: 'acme.example',
  NODE_EXTRA_CA_CERTS: '/etc/acme.pem',
  XDG_RUNTIME_DIR: '/run/user/1000',
  RUNNER_TRACKING_ID: 'github_1',
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SFDX_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SF_DISABLE_TELEMETRY: 'true',
  SF_LOG_LEVEL: 'debug',
  SF_ORG_API_VERSION: '65.0',
  SF_AUTOUPDATE_DISABLE: 'true',
  SYSTEMROOT: 'C:\\Windows',
};

const stopped = {
  'INPUT_PRIVATE-KEY': 'x',
  INPUT_MODE: 'x',
  STATE_token: 'x',
  SF_KEYPAIR_PRIVATE_KEY: 'x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  GITHUB_TOKEN: 'x',
  GITHUB_OUTPUT: 'x',
  GITHUB_ENV: 'x',
  RUNNER_TEMP: 'x',
  SF_ACCESS_TOKEN: 'x',
  SFDX_ACCESS_TOKEN: 'x',
  SFDX_AUTH_URL: 'x',
  SF_AUDIENCE_URL: 'x',
  SF_ORG_INSTANCE_URL: 'x',
  SF_NPM_REGISTRY: 'x',
  SF_TARGET_ORG: 'x',
  NODE_OPTIONS: '--require ./x.js',
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  NODE_PATH: 'x',
  LD_PRELOAD: 'x',
  DYLD_INSERT_LIBRARIES: 'x',
  BASH_ENV: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  MY_SECRET: 'x',
  LC_: 'x',
  path: 'x',
};

describe('the environment of a child process', () => {
  it('has what is on the list', () => {
    expect({ ...childEnvironment(passing, {}) }).toEqual(passing);
  });

  it('has nothing else', () => {
    expect({ ...childEnvironment(stopped, {}) }).toEqual({});
  });

  it('has what is added for it, over what was there', () => {
    const added = { PATH: '/opt/bin', SF_ACCESS_TOKEN: '00D!token', ANYTHING: '1' };
    expect({ ...childEnvironment({ PATH: '/usr/bin' }, added) }).toEqual(added);
  });

  it.each(['INPUT_KEY', 'input_key', 'STATE_x', 'SF_KEYPAIR_KEY', 'ACTIONS_x', 'GITHUB_OUTPUT', 'github_token'])(
    'has no %s, whoever adds it',
    (name) => {
      expect({ ...childEnvironment({}, { [name]: 'x' }) }).toEqual({});
    },
  );
});
