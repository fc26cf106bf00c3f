import { createClock } from './clock.ts';
import { createFiles } from './files.ts';
import { createMachine } from './machine.ts';
import { createNetwork } from './network.ts';
import { createProcesses } from './processes.ts';
import type { Keystores, Tls, World } from './world.ts';

/** Where the program that the keystore thread runs lies, seen from whichever bundle this has become a part of. */
const keystoreThread = ['..', 'keystore-thread', 'index.js'].join('/');

/**
 * The real world. Making it loads nothing: the modules that talk to the network, start programs or read files are asked
 * for when that is done.
 */
export function createWorld(environment: Readonly<Record<string, string | undefined>>): World {
  const machine = createMachine(environment);
  return {
    machine,
    clock: createClock(),
    network: createNetwork(machine.environment),
    tls: laterTls(machine.environment),
    files: createFiles(machine),
    keystores: laterKeystores(),
    processes: createProcesses(machine),
  };
}

function laterTls(environment: World['machine']['environment']): Tls {
  return { presented: async (...asked) => (await import('./tls.ts')).createTls(environment).presented(...asked) };
}

function laterKeystores(): Keystores {
  let keystores: Keystores | undefined;
  return {
    async search(...asked) {
      const { createKeystores } = await import('./keystores.ts');
      keystores ??= createKeystores(new URL(keystoreThread, import.meta.url));
      return keystores.search(...asked);
    },
    async close() {
      await keystores?.close();
    },
  };
}
