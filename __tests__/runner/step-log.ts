import type { Annotation, AnnotationLevel } from './annotation.ts';
import { annotationLimits, placeOf } from './annotation.ts';
import type { Stream } from './child.ts';
import type { Command } from './command.ts';
import { getIgnoringCase, parseCommand, setIgnoringCase } from './command.ts';
import type { Masker } from './mask.ts';
import * as words from './words.ts';

/** A command that was carried out, with its data as they came: a mask's value stands here in the clear. */
export interface SeenCommand extends Command {
  readonly stream: Stream;
  readonly line: string;
}

export interface StepLogOptions {
  readonly masker: Masker;
  /** As with RUNNER_DEBUG=1: debug lines are shown and commands are echoed. */
  readonly debug: boolean;
  readonly workspace: string;
  readonly repository: string;
  /** The variable of the job's environment, for the switches that allow old commands. */
  readonly variable: (name: string) => string | undefined;
}

const registered = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];
const neverEchoed = new Set(['add-mask', 'debug', 'error', 'notice', 'warning']);

/** What one step says: its log as the runner prints it, and what the commands in its output did. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly commands: SeenCommand[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly environment = new Map<string, string>();
  readonly path: string[] = [];
  /** A command that could not be carried out fails the step whatever its exit code. */
  failed = false;
  /** An error outside every command's care: the rest of the output is lost, the step fails. */
  fatal: Error | undefined;

  readonly #options: StepLogOptions;
  readonly #names = new Set(registered);
  #echo: boolean;
  #stopToken: string | undefined;

  constructor(options: StepLogOptions) {
    this.#options = options;
    this.#echo = options.debug;
  }

  /** One line that the step's process wrote. */
  receive(line: string, stream: Stream): void {
    if (this.fatal) return;
    try {
      if (!this.#process(line, stream)) this.write(line);
    } catch (error) {
      this.fatal = error as Error;
    }
  }

  /** Prints a text, masked. */
  write(text: string): void {
    this.lines.push(this.#options.masker.mask(text));
  }

  debug(text: string): void {
    if (!this.#options.debug) return;
    for (const line of text.split(/\r?\n/)) this.write(`##[debug]${line}`);
  }

  /** Prints a message of that level and keeps it as an annotation while the level has room. */
  annotate(level: AnnotationLevel, text: string, properties: Readonly<Record<string, string>> = {}): void {
    const message = this.#options.masker.mask(text).slice(0, annotationLimits.messageCharacters);
    const sameLevel = this.annotations.filter((annotation) => annotation.level === level).length;
    if (sameLevel < annotationLimits.perLevel) this.annotations.push({ level, message, properties });
    if (message !== '') this.write(`##[${level}]${message}`);
  }

  /** An error of the runner's own, also as an annotation. */
  error(text: string): void {
    this.annotate('error', text);
  }

  #process(line: string, stream: Stream): boolean {
    const command = parseCommand(line, (name) => this.#names.has(name.toLowerCase()));
    if (!command) return false;
    const name = command.name.toLowerCase();
    if (this.#stopToken !== undefined) {
      if (!this.#resume(line, name)) return false;
    } else if (name === 'stop-commands') {
      this.#stop(line, command.data);
    } else {
      if (this.#echo && !neverEchoed.has(name)) this.write(line);
      this.#carryOut(name, command, line);
    }
    this.commands.push({ ...command, stream, line });
    return true;
  }

  #stop(line: string, token: string): void {
    const lower = token.toLowerCase();
    const refused = token === '' || lower === 'pause-logging' || this.#names.has(lower);
    const allowed = /^(1|\$?true)$/i.test(this.#options.variable('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS') ?? '');
    if (refused && !allowed) throw new Error(words.stopTokenRefused);
    this.#stopToken = lower;
    this.#names.add(lower);
    if (token.length > 6) this.#options.masker.addValue(token);
    this.write(line);
    this.debug('Paused processing commands until the token you called ::stopCommands:: with is received');
  }

  #resume(line: string, name: string): boolean {
    if (name !== this.#stopToken || name === '') return false;
    this.write(line);
    this.debug('Resume processing commands');
    this.#names.delete(name);
    this.#stopToken = undefined;
    return true;
  }

  #carryOut(name: string, command: Command, line: string): void {
    try {
      this.#act(name, command);
    } catch (error) {
      this.error(`Unable to process command '${neverEchoed.has(name) ? name : line}' successfully.`);
      this.error((error as Error).message);
      this.failed = true;
    }
  }

  #act(name: string, command: Command): void {
    switch (name) {
      case 'add-mask':
        this.#addMask(command.data);
        break;
      case 'notice':
      case 'warning':
      case 'error':
        this.annotate(name, command.data, placeOf(command, this.#options));
        break;
      case 'group':
        this.write(`##[group]${command.data}`);
        break;
      case 'endgroup':
        this.write('##[endgroup]');
        break;
      case 'debug':
        this.debug(command.data);
        break;
      case 'echo':
        this.#switchEcho(command.data);
        break;
      case 'set-output':
        this.#deprecated(name);
        setIgnoringCase(this.outputs, nameOf(command, name), command.data);
        break;
      case 'save-state':
        this.#deprecated(name);
        setIgnoringCase(this.state, nameOf(command, name), command.data);
        break;
      case 'set-env':
        this.#refuseUnsecure(name);
        this.#setEnvironment(nameOf(command, name), command.data);
        break;
      case 'add-path':
        this.#refuseUnsecure(name);
        if (command.data === '') throw new Error("Value cannot be null. (Parameter 'path')");
        this.addPath(command.data);
        break;
      default:
        // Problem matchers are taken note of and match nothing here.
        break;
    }
  }

  /** Puts a folder behind the others; the last one added comes first on PATH. */
  addPath(folder: string): void {
    const known = this.path.indexOf(folder);
    if (known >= 0) this.path.splice(known, 1);
    this.path.push(folder);
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.write('::add-mask::***');
    this.#options.masker.addValueAndLines(value);
  }

  #switchEcho(value: string): void {
    const wanted = value.trim().toLowerCase();
    if (wanted !== 'on' && wanted !== 'off') {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`);
    }
    this.#echo = wanted === 'on';
    this.debug(`Setting echo command value to '${wanted}'`);
  }

  #deprecated(name: string): void {
    this.annotate('warning', words.deprecated(name));
  }

  #refuseUnsecure(name: string): void {
    if (/^\s*true\s*$/i.test(this.#options.variable('ACTIONS_ALLOW_UNSECURE_COMMANDS') ?? '')) return;
    throw new Error(words.disabled(name));
  }

  #setEnvironment(name: string, value: string): void {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      this.error("Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
      return;
    }
    this.environment.set(name, value);
  }
}

function nameOf(command: Command, kind: string): string {
  const name = getIgnoringCase(command.properties, 'name');
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${kind}] command.`);
  return name;
}
