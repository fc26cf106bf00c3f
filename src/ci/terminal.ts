import type { Ci, Level } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, dotenvLine, valuesFile } from './values-file.ts';

const colours: Readonly<Record<Level, string>> = { notice: '36', warning: '33', error: '31' };

/**
 * A person's terminal, or a pipeline that nobody knows: plain lines, coloured only where somebody sees the colour. Public
 * outputs go to standard output as `name=value`, everything with a values file into that; a secret goes nowhere else.
 * @see https://no-color.org
 */
export function terminal(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Terminal(environment, streams, means);
}

class Terminal extends PlainPipeline {
  readonly name = 'terminal';
  protected override readonly blanks = true;

  protected override label(level: Level): string {
    const plain = super.label(level);
    const noColour = (this.variables['NO_COLOR'] ?? '') !== '' || this.variables['TERM'] === 'dumb';
    return this.streams.interactive && !noColour ? `\u001b[${colours[level]}m${plain}\u001b[0m` : plain;
  }

  protected async keep(kind: 'output' | 'environment', name: string, value: string, secret: boolean): Promise<void> {
    if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
      this.streams.stdout(`${name}=${this.safe(value)}\n`);
      return;
    }
    const path = valuesFile(this.means.valuesFile, 'A terminal', name);
    const line = dotenvLine(kind === 'output' ? outputVariable(name) : name, value);
    if (line === undefined)
      throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
    appendValues(path, line);
  }
}
