import type { Certificate } from '../certificate/certificate.ts';
import { ownerOf } from '../certificate/match.ts';
import type { KeyRing } from '../key/ring.ts';
import type { World } from '../world/world.ts';
import { type Gathered, startCollection, type Tally } from './collect.ts';
import type { Origin } from './finding.ts';
import { type Judged, type Judging, judgeAll } from './findings.ts';
import { makeReport, type Report } from './report.ts';
import { bounds } from './sources/bounds.ts';
import type { Collecting, InputName } from './sources/collecting.ts';
import type { SourceLines } from './sources/line.ts';
import { type OrgAccess, orgPlace, readOrg } from './sources/org.ts';
import type { Passphrases } from './sources/passphrases.ts';
import { readSources } from './sources/read-sources.ts';

/** Everything that a check needs to know, read and checked. */
export interface CheckRequest {
  readonly inputs: readonly SourceLines[];
  readonly passphrases: Passphrases;
  /** The org whose own certificates are checked too; `undefined` when they are not asked for. */
  readonly org: OrgAccess | undefined;
  /** Private keys; one of the given certificates is to belong to them. */
  readonly keys: KeyRing | undefined;
  readonly judging: Omit<Judging, 'now'>;
  readonly timeoutMilliseconds: number;
  readonly retries: number;
  readonly signal?: AbortSignal;
}

export interface Check {
  readonly report: Report;
  readonly tally: Tally;
  /** Keys and certificates were given, and no certificate was made from any of the keys. */
  readonly keyMismatch: boolean;
  readonly endedLines: Judged['endedLines'];
  readonly unusedLines: Judged['unusedLines'];
}

/**
 * Collects every certificate that is named, judges all of them at one moment, and makes the report. What cannot be read
 * is a finding in it; nothing that was named is left out in silence. Never rejects for the sake of a source.
 */
export async function check(request: CheckRequest, world: Omit<World, 'processes'>): Promise<Check> {
  const { gathered, keyMismatch } = await collect(request, world);
  const now = world.clock.now();
  const { findings, endedLines, unusedLines } = judgeAll(gathered, { ...request.judging, now });
  const report = makeReport({ findings, skipped: gathered.skipped, thresholds: request.judging.thresholds, now });
  return { report, tally: gathered.tally, keyMismatch, endedLines, unusedLines };
}

/** What collecting needs is let go before judging begins: with a hundred thousand certificates both would be much. */
async function collect(
  request: CheckRequest,
  world: Omit<World, 'processes'>,
): Promise<{ readonly gathered: Gathered; readonly keyMismatch: boolean }> {
  const collector = startCollection();
  const pair = new PairWatch(request);
  const collecting: Collecting = {
    collector,
    world,
    passphrases: request.passphrases,
    witness: (certificate, origin, input) => {
      const login = pair.see(certificate, origin, input);
      if (login !== undefined) collector.add({ kind: 'certificate', certificate, origin: login });
    },
    patience: {
      attemptMilliseconds: request.timeoutMilliseconds,
      retries: request.retries,
      endsAt: world.clock.monotonic() + bounds.collectingMilliseconds,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    },
  };
  try {
    await readSources(request.inputs, collecting);
    if (request.org !== undefined) await readOrg(request.org, collecting);
  } finally {
    await world.keystores.close();
  }
  const { stranger } = pair;
  if (stranger !== undefined) collector.add({ kind: 'certificate', ...stranger, warnings: ['key-mismatch'] });
  return { gathered: collector.finish(nowhere(request)), keyMismatch: stranger !== undefined };
}

/** Which place holds nothing when nothing was found: the org's, where nothing else was named. */
function nowhere({ inputs, org }: CheckRequest): Origin | undefined {
  if (org === undefined || 'failure' in org || inputs.some(({ lines }) => lines.length > 0)) return undefined;
  return orgPlace(org.session);
}

/** Watches whether one of the certificates that were given belongs to the keys that were given. */
class PairWatch {
  readonly #keys: KeyRing | undefined;
  readonly #input: InputName | undefined;
  #first: { readonly certificate: Certificate; readonly origin: Origin } | undefined;
  #belongs = false;
  #loginIndex = 0;

  constructor({ keys, inputs, org }: CheckRequest) {
    this.#keys = keys;
    const isGiven = inputs.some(({ input, lines }) => input === 'certificate' && lines.length > 0);
    // `certificate` is the app's own. Without it the keys are there for the login, where there is one, or to be compared.
    this.#input = isGiven ? 'certificate' : org === undefined ? 'certificates' : undefined;
  }

  /** @returns the login as a second place of the certificate, when it is the one of the login */
  see(certificate: Certificate, origin: Origin, input: InputName): Origin | undefined {
    if (this.#keys === undefined || input !== this.#input) return undefined;
    this.#first ??= { certificate, origin };
    const belongs = ownerOf(certificate, this.#keys) !== undefined;
    if (!belongs) return undefined;
    this.#belongs = true;
    return { kind: 'login', location: 'certificate', index: this.#loginIndex++ };
  }

  /** A certificate to say it of, when none belongs. */
  get stranger(): { readonly certificate: Certificate; readonly origin: Origin } | undefined {
    return this.#belongs ? undefined : this.#first;
  }
}
