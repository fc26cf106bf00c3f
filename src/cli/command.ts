import type { Occasion } from '../ci/ci.ts';
import type { Failure } from '../failure.ts';
import type { OptionSpec } from '../option.ts';
import type { World } from '../world/world.ts';
import type { Speaker } from './pipeline.ts';
import type { StartProgress } from './progress.ts';

/** What a command runs in. Answers go to stdout, everything else to stderr. */
export interface Terminal {
  readonly world: World;
  /** One line of an answer, or several. */
  readonly answer: (text: string) => void;
  /** Speaks on stderr, in the pipeline's dialect where there is a pipeline. */
  readonly ci: Speaker;
  /** Shows how far something is that has many parts. */
  readonly progress: StartProgress;
  /** What set off this run. */
  readonly occasion: () => Promise<Occasion>;
  /** Whether this is a job of a pipeline, whose output others can read. */
  readonly inPipeline: boolean;
  /** Asks a person at the terminal for a line; `undefined` when there is nobody or nothing was answered. */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string | undefined>;
  /** The words that start this program again, for lines that somebody may type: `node dist/cli/index.js`. */
  readonly calledAs: string;
  /** Aborts when the process is asked to end (SIGINT, SIGTERM). */
  readonly ended: AbortSignal;
}

/** The options as they were given: from argv, else from the environment, else from a config file. */
export interface Given {
  /** The text of an option; `undefined` when it was not given. A list's items stand on lines of their own. */
  readonly raw: (name: string) => string | undefined;
  /** With `--all`, every org of the config file, in its order. */
  readonly orgs?: readonly GivenOrg[];
}

/** The options for one org of several. */
export interface GivenOrg extends Pick<Given, 'raw'> {
  /** Its name in the config file. */
  readonly name: string;
  /** Why nothing can be done with it, where that is known before. */
  readonly problem: Failure | undefined;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** A few sentences for the command's own page, a paragraph each. */
  readonly about: readonly string[];
  /** Its own options; those of every command come beside them. */
  readonly options: readonly OptionSpec[];
  /** Other programs' variables that an option is read from when its own is not set, by the option's name. */
  readonly variables?: Readonly<Record<string, readonly string[]>>;
  /** The option, a text or a list, that takes what stands on the command line without a flag. */
  readonly positional?: { readonly option: string; readonly shown: string };
  /** Lines that can be pasted, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** What the exit codes other than 2 and 3, which are the same everywhere, mean here. */
  readonly exits: Readonly<Partial<Record<0 | 1, string>>>;
  /**
   * Does its work and resolves to the exit code.
   * @throws Failure
   */
  readonly run: (given: Given, terminal: Terminal) => Promise<number>;
}
