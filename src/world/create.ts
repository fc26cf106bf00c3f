import { createClock } from './clock.ts';
import { createFiles } from './files.ts';
import { createMachine } from './machine.ts';
import { createNetwork } from './network.ts';
import { createProcesses } from './processes.ts';
import type { Keystores, Tls, World } from './world.ts';

/** The argument with which a program that passes its own URL to {@link createWorld} is started as the keystore thread. */
export const keystoreThread = 'keystore-thread';

/**
 * The real world. Making it loads nothing: the modules that talk to the network, start programs or read files are asked
 * for when that is done.
 * @param program the running program's own URL, which is started once more as the thread that opens keystores; without
 *   it none can be opened
 */
export function createWorld(environment: Readonly<Record<string, string | undefined>>, program?: string): World {
  const machine = createMachine(environment);
  return {
    machine,
    clock: createClock(),
    network: createNetwork(machine.environment),
    tls: laterTls(machine.environment),
    files: createFiles(machine),
    keystores: laterKeystores(program),
    processes: createProcesses(machine),
  };
}

function laterTls(environment: World['machine']['environment']): Tls {
  return { presented: async (...asked) => (await import('./tls.ts')).createTls(environment).presented(...asked) };
}

function laterKeystores(program: string | undefined): Keystores {
  let keystores: Keystores | undefined;
  return {
    async search(...asked) {
      if (program === undefined) return { kind: 'failed', detail: 'this program opens no keystores' };
      const { createKeystores } = await import('./keystores.ts');
      keystores ??= createKeystores(new URL(program), keystoreThread);
      return keystores.search(...asked);
    },
    async close() {
      await keystores?.close();
    },
  };
}
