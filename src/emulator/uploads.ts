/** A certificate that took the place of another one, and when. */
interface Upload {
  readonly certificate: string | undefined;
  readonly previous: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How an upload reaches the servers of an org; both times in milliseconds. */
export interface Spreading {
  /** For so long every server holds the certificate from before. */
  readonly delayMilliseconds: number;
  /** For so long after that, some hold the one and some the other. */
  readonly flappingMilliseconds: number;
  /** Which server answers which request follows from it. */
  readonly seed: number;
}

/** What the servers of an org know of certificates that were replaced, by app. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>();
  #asked = 0;

  /** Notes that an app holds another certificate from now on, or none. */
  note(app: string, certificate: string | undefined, previous: string | undefined, at: number): void {
    this.#uploads.set(app, { certificate, previous, at });
  }

  /** What the app holds, wherever one looks for it. */
  held(app: string, configured: string | undefined): string | undefined {
    const upload = this.#uploads.get(app);
    return upload === undefined ? configured : upload.certificate;
  }

  /** What it held before the last upload. */
  previous(app: string): string | undefined {
    return this.#uploads.get(app)?.previous;
  }

  /** What the server knows that answers the next request. */
  answering(app: string, configured: string | undefined, now: number, spreading: Spreading): string | undefined {
    const upload = this.#uploads.get(app);
    if (upload === undefined) return configured;
    const age = now - upload.at - spreading.delayMilliseconds;
    if (age < 0) return upload.previous;
    if (age >= spreading.flappingMilliseconds) return upload.certificate;
    this.#asked += 1;
    return chance(spreading.seed, this.#asked) < 0.5 ? upload.previous : upload.certificate;
  }
}

/** A number in [0, 1) that follows from seed and place (SplitMix32). */
function chance(seed: number, place: number): number {
  let bits = (seed * 0x9e3779b1 + place * 0x85ebca77) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}
