import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Ci, Level, Occasion, Place } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { PlainPipeline } from './plain-pipeline.ts';
import { unreadMasks } from './unread.ts';
import { appendValues } from './values-file.ts';

export const azureHere = (environment: Environment): boolean => environment['TF_BUILD']?.toLowerCase() === 'true';

/**
 * Azure Pipelines: everything is a command in the log, and all of them go to one stream, so that masks come first.
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function azure(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Azure(environment, streams, means);
}

class Azure extends PlainPipeline {
  readonly name = 'Azure Pipelines';
  protected override readonly blanks = true;
  #warned = false;

  protected override hide(pieces: readonly string[]): void {
    if (this.streams.stderrIsFile === true) {
      if (!this.#warned) this.annotate('warning', unreadMasks);
      this.#warned = true;
      return;
    }
    for (const piece of pieces) this.say(`##vso[task.setsecret]${escapeData(piece)}`);
  }

  override debug(text: string): void {
    if (this.means.verbose === true || this.variables['SYSTEM_DEBUG']?.toLowerCase() === 'true') {
      this.say(`##vso[task.debug]${escapeData(this.safe(text))}`);
    }
  }

  /** Azure knows warnings and errors; a notice is a line. */
  override annotate(level: Level, text: string, place: Place = {}): void {
    if (level === 'notice') {
      super.annotate(level, text, place);
      return;
    }
    const { title, file, line } = place;
    const source = file === undefined ? '' : `;sourcepath=${escapeProperty(this.safe(file))}`;
    const number = line === undefined ? '' : `;linenumber=${line}`;
    const message = `${title === undefined ? '' : `${title}: `}${text}`;
    this.say(`##vso[task.logissue type=${level}${source}${number}]${escapeData(this.safe(message))}`);
  }

  override group(title: string, lines: readonly string[]): void {
    this.say(`##[group]${this.safe(title)}`);
    for (const line of lines) this.say(this.safe(line));
    this.say('##[endgroup]');
  }

  override async summary(markdown: string): Promise<void> {
    const folder = this.variables['AGENT_TEMPDIRECTORY'] ?? '';
    if (folder === '') {
      this.debug('This agent names no folder for a summary.');
      return;
    }
    const path = join(folder, `sf-keypair-${randomUUID()}.md`);
    appendValues(path, this.redact(markdown));
    this.say(`##vso[task.uploadsummary]${escapeData(path)}`);
  }

  protected async keep(kind: 'output' | 'environment', name: string, value: string, secret: boolean): Promise<void> {
    if (secret && /[\r\n]/.test(value)) throw this.refuse(name, 'a secret variable has one line there');
    const properties = [
      `variable=${escapeProperty(name)}`,
      ...(kind === 'output' ? ['isoutput=true'] : []),
      ...(secret ? ['issecret=true'] : []),
    ];
    this.say(`##vso[task.setvariable ${properties.join(';')}]${escapeData(value)}`);
  }
}

/**
 * A percent sign is escaped only where it would be read as an escape: agents on which DECODE_PERCENTS is off leave
 * `%AZP25` as it is.
 */
function escapeData(text: string): string {
  return text
    .replace(/%(?=0D|0A|3B|5D|AZP25)/gi, '%AZP25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/;/g, '%3B').replace(/]/g, '%5D');
}

/** What set off a run. A fork's build that holds secrets at all does so by a setting of the pipeline. */
export function azureOccasion(environment: Environment): Occasion {
  return {
    event: environment['BUILD_REASON'] ?? '',
    fork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: environment['BUILD_SOURCEVERSION'] ?? '',
  };
}
