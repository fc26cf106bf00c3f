import { createClock } from './clock.ts';
import { createFiles } from './files.ts';
import { createMachine } from './machine.ts';
import { createNetwork } from './network.ts';
import { createProcesses } from './processes.ts';
import type { World } from './world.ts';

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
    files: createFiles(machine),
    processes: createProcesses(machine),
  };
}
