import { partBase64 } from './base64-rows.ts';
import { bounds } from './bounds.ts';
import type { Collecting, InputName } from './collecting.ts';
import { examine, type Place, refuse } from './content.ts';
import { filePath, readFile, slashed } from './file.ts';
import { readHttps } from './https.ts';
import type { SourceLine, SourceLines } from './line.ts';
import { isPattern, parseExclusions, parsePattern } from './pattern.ts';
import { readTls } from './tls.ts';
import { type Walking, walkPattern } from './walk.ts';

/**
 * Reads everything that the lines of `certificates` and `certificate` name: servers first, several at a time, then
 * texts and paths, then patterns, so that a file that is named by itself is judged as such.
 */
export async function readSources(inputs: readonly SourceLines[], collecting: Collecting): Promise<void> {
  await readServers(
    inputs.flatMap(({ lines }) => lines),
    collecting,
  );
  const patterns: string[] = [];
  const read = new Set<string>();
  for (const { input, lines } of inputs) {
    const reader = new InputReader(input, collecting, patterns, read);
    for (const line of lines) await reader.read(line);
  }
  const { machine } = collecting.world;
  const excluded = inputs.flatMap((input) => input.exclusions.map((each) => slashed(each, machine)));
  const exclusions = parseExclusions(excluded);
  for (const pattern of patterns) await readPattern(pattern, { collecting, exclusions, read });
}

async function readServers(lines: readonly SourceLine[], collecting: Collecting): Promise<void> {
  const servers = lines.filter((line) => line.kind === 'tls' || line.kind === 'https');
  const waiting = servers.values();
  const work = async (): Promise<void> => {
    for (const line of waiting) {
      await (line.kind === 'tls' ? readTls(line, collecting) : readHttps(line, collecting));
    }
  };
  await Promise.all(Array.from({ length: bounds.servers }, work));
}

async function readPattern(given: string, walking: Walking): Promise<void> {
  const pattern = parsePattern(given, walking.collecting);
  if (pattern !== undefined) return walkPattern(pattern, walking);
  const place: Place = { kind: 'file', location: given, named: true, input: undefined };
  refuse(place, 'no-match', 'its braces unfold to too many patterns', 0, walking.collecting);
}

/** What stands in one input, one line after the other. */
class InputReader {
  readonly #input: InputName;
  readonly #collecting: Collecting;
  readonly #patterns: string[];
  readonly #read: Set<string>;
  /** Certificates in the input's own text count through all of it. */
  #index = 0;

  constructor(input: InputName, collecting: Collecting, patterns: string[], read: Set<string>) {
    this.#input = input;
    this.#collecting = collecting;
    this.#patterns = patterns;
    this.#read = read;
  }

  async read(line: SourceLine): Promise<void> {
    if (line.kind === 'text') await this.#content(line.text, line.line);
    else if (line.kind === 'base64') await this.#base64(line.rows, line.line);
    else if (line.kind === 'path') await this.#path(line.path, line.line);
  }

  async #base64(rows: readonly string[], line: number): Promise<void> {
    const first = String(rows[0]);
    // A path may look like base64, and what follows it is then looked at by itself.
    if ((await this.#kind(first)) !== 'missing') {
      await this.#path(first, line);
      if (rows.length > 1) await this.#base64(rows.slice(1), line + 1);
      return;
    }
    let at = line;
    for (const part of partBase64(rows)) {
      if (part.isContent) await this.#content(part.rows.join('\n'), at);
      else for (const row of part.rows) await this.#path(row, at);
      at += part.rows.length;
    }
  }

  async #path(given: string, line: number): Promise<void> {
    const path = slashed(given, this.#collecting.world.machine);
    const kind = await this.#kind(path);
    if (kind === 'missing' && mayBeSecret(path)) this.#refuse(line);
    else if ((kind === 'missing' && isPattern(path)) || (kind === 'directory' && path.endsWith('/'))) {
      this.#patterns.push(path);
    } else {
      const file = filePath(path, this.#collecting.world.machine);
      if (this.#read.has(file.location)) return;
      this.#read.add(file.location);
      await readFile(file, true, this.#collecting, this.#input);
    }
  }

  #kind(path: string): ReturnType<Collecting['world']['files']['kind']> {
    return this.#collecting.world.files.kind(filePath(path, this.#collecting.world.machine).path);
  }

  async #content(text: string, line: number): Promise<void> {
    this.#index += await examine(text, this.#place(line), this.#collecting);
  }

  /** A line that is neither a path nor a certificate may be a secret that went astray, so it is not quoted. */
  #refuse(line: number): void {
    const detail = 'this line is no path that exists, and no certificate';
    refuse(this.#place(line), 'no-certificate', detail, 0, this.#collecting);
    this.#index += 1;
  }

  #place(line: number): Place {
    return {
      kind: 'input',
      location: this.#input,
      firstIndex: this.#index,
      firstLine: line,
      named: true,
      input: this.#input,
    };
  }
}

/** Long, and made of the characters that keys and tokens are made of. */
function mayBeSecret(text: string): boolean {
  return text.length > 4096 || (text.length >= 20 && /^[A-Za-z0-9+/=_~!-]+$/.test(text)) || text.includes('-----');
}
