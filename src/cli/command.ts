import type { World } from '../world/world.ts';

/** What a command runs in. Answers go to stdout, everything else to stderr. */
export interface Terminal {
  readonly world: World;
  /** One line of an answer. */
  readonly answer: (line: string) => void;
  /** Aborts when the process is asked to end (SIGINT, SIGTERM). */
  readonly ended: AbortSignal;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, a line each. */
  readonly usage: readonly string[];
  /**
   * Does its work and resolves to the exit code.
   * @param argv what stands after the command's name
   * @throws Failure
   */
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number>;
}
