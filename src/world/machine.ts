import type { Machine } from './world.ts';

/** Where each pipeline says that the checkout lies; the first that is set counts. */
const workspaceVariables = [
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'BUILD_SOURCESDIRECTORY',
  'BITBUCKET_CLONE_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'DRONE_WORKSPACE',
  'CIRCLE_WORKING_DIRECTORY',
  'WORKSPACE',
] as const;

/** The facts of this machine; the environment is copied once and frozen. @param system as `process.platform` has it */
export function createMachine(
  environment: Readonly<Record<string, string | undefined>>,
  system: string = process.platform,
): Machine {
  const platform = platformName(system);
  const frozen = frozenCopy(environment, platform);
  const homeDirectory = home(frozen, platform);
  return {
    platform,
    homeDirectory,
    workspace: workspace(frozen, homeDirectory),
    environment: frozen,
    nodeVersion: process.versions.node,
  };
}

function platformName(name: string): Machine['platform'] {
  return name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other';
}

/**
 * Without a prototype, so that no name is there unless the environment has it. On Windows the names are in capitals:
 * there `Path` and `PATH` are one variable, and a copy would tell them apart.
 */
export function frozenCopy(
  environment: Readonly<Record<string, string | undefined>>,
  platform: Machine['platform'],
): Machine['environment'] {
  const copy: Record<string, string | undefined> = Object.create(null);
  for (const [name, value] of Object.entries(environment)) {
    copy[platform === 'win32' ? name.toUpperCase() : name] = value;
  }
  return Object.freeze(copy);
}

function home(environment: Machine['environment'], platform: Machine['platform']): string {
  const named = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  return named === undefined || named === '' ? process.getBuiltinModule('node:os').homedir() : named;
}

function workspace(environment: Machine['environment'], homeDirectory: string): string | undefined {
  const path = process.getBuiltinModule('node:path');
  for (const name of workspaceVariables) {
    const value = environment[name]?.replace(/^~(?=$|\/)/, () => homeDirectory);
    if (value !== undefined && path.isAbsolute(value)) return value;
  }
  return undefined;
}
