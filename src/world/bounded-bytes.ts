const smallestCapacity = 4096;

/** Collects bytes up to a bound; what it costs does not depend on how small the pieces are that they come in. */
export class BoundedBytes {
  readonly #maximum: number;
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  #overflowed = false;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** Keeps as much of the piece as there is room for; `false` as soon as something had to be dropped. */
  add(piece: Uint8Array): boolean {
    const kept = piece.subarray(0, this.#maximum - this.#length);
    if (kept.length < piece.length) this.#overflowed = true;
    this.#reserve(this.#length + kept.length);
    this.#bytes.set(kept, this.#length);
    this.#length += kept.length;
    return !this.#overflowed;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** As UTF-8; a character that the bound cut through is dropped. */
  text(): string {
    const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#length).toString('utf8');
    return this.#overflowed ? text.replace(/\ufffd$/, '') : text;
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.min(this.#maximum, Math.max(length, this.#bytes.length * 2, smallestCapacity)));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}
