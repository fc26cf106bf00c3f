import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Certificate } from '../../../src/certificate/certificate.ts';
import { type Gathered, startCollection } from '../../../src/check/collect.ts';
import type { Collecting } from '../../../src/check/sources/collecting.ts';
import { parseSourceLines } from '../../../src/check/sources/line.ts';
import { parsePassphrases } from '../../../src/check/sources/passphrases.ts';
import { readSources } from '../../../src/check/sources/read-sources.ts';
import { Secret } from '../../../src/secret.ts';
import { createFiles } from '../../../src/world/files.ts';
import type { World } from '../../../src/world/world.ts';
import { commonName, name, odd, utcTime } from '../../certificate/writers.ts';
import { pem } from '../../keystore/writers.ts';
import { type Script, scriptedWorld } from '../../scripted/world.ts';

/** A certificate of that name; its signature is nobody's. */
export const certificate = (subject: string): Buffer =>
  odd({ subject: name(commonName(subject)), notAfter: utcTime('310101000000Z') });

export const asPem = (bytes: Uint8Array, label = 'CERTIFICATE'): string => pem(label, bytes);

/** A folder in which a test may do as it likes. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));

  put(path: string, content: string | Uint8Array): string {
    const full = this.at(path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  }

  at(path: string): string {
    return join(this.root, path);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface Reading {
  readonly certificates?: string;
  readonly certificate?: string;
  readonly passphrase?: string;
  readonly workspace?: Workspace;
  readonly script?: Script;
  readonly world?: Partial<World>;
  readonly patience?: Partial<Collecting['patience']>;
}

const nobody: Script = () => ({ kind: 'outage', code: 'ECONNREFUSED', final: true });

/** The world of a test: real files, everything else scripted. */
export function worldOf({ workspace, script = nobody, world = {} }: Reading): World & { readonly sleeps: number[] } {
  const scripted = scriptedWorld(script, workspace === undefined ? {} : { workspace: workspace.root });
  return { ...scripted, files: createFiles({ environment: {} }), ...world };
}

/** Reads what the inputs name, as a check does. */
export async function read(reading: Reading): Promise<{ gathered: Gathered; witnessed: Certificate[] }> {
  const collector = startCollection();
  const witnessed: Certificate[] = [];
  const collecting: Collecting = {
    collector,
    world: worldOf(reading),
    passphrases: parsePassphrases(reading.passphrase === undefined ? undefined : new Secret(reading.passphrase)),
    witness: (found) => void witnessed.push(found),
    patience: { attemptMilliseconds: 5000, retries: 0, endsAt: Number.POSITIVE_INFINITY, ...reading.patience },
  };
  const inputs = (['certificate', 'certificates'] as const).map((input) =>
    parseSourceLines(reading[input] ?? '', input),
  );
  await readSources(inputs, collecting);
  return { gathered: collector.finish(), witnessed };
}

/** Everything that was gathered, a line each and sorted: `place#index line: name`, `place#index: reason (detail)`, `place skipped: reason`. */
export async function told(reading: Reading): Promise<string[]> {
  const { gathered } = await read(reading);
  const { files, withCertificates, skipped, unreadable } = gathered.tally;
  if (files !== withCertificates + skipped + unreadable) throw new Error('files were lost');
  const place = (origin: { location: string; index: number }) => `${origin.location}#${origin.index}`;
  return [
    ...gathered.certificates.flatMap(({ facts, origins, warnings }) =>
      origins.map((origin) => {
        const line = origin.line === undefined ? '' : ` line ${origin.line}`;
        const odd = warnings
          .filter(({ message }) => message.startsWith(`${origin.location}:`))
          .map(({ code }) => ` [${code}]`);
        return `${place(origin)}${line}: ${facts.subject}${odd.join('')}`;
      }),
    ),
    ...gathered.unreadable.flatMap(({ origins, reason, detail }) =>
      origins.map((origin) => `${place(origin)}: ${reason}${detail === undefined ? '' : ` (${detail})`}`),
    ),
    ...gathered.skipped.map(({ location, reason }) => `${location} skipped: ${reason}`),
  ].sort();
}
