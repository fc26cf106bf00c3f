import { Failure } from '../failure.ts';

/** The most rounds of key stretching that one try of one passphrase may cost. */
const dearestRounds = 10_000_000;

/** The most memory, in bytes, and the most work (N × r × p) that scrypt may ask for (RFC 7914 §2). */
const dearestScrypt = { memory: 256 * 1024 * 1024, work: 2 ** 23 };

/** What may be spent on opening: every stretching is paid for before it is begun. */
export class Purse {
  #left = dearestRounds;

  /** @throws Failure ERR_KEYSTORE_COSTLY when this and what was paid before exceed what there is. */
  pay(rounds: number, inputName: string): void {
    if (rounds > this.#left) throw costly(`${rounds} rounds of key stretching`, `${dearestRounds}`, inputName);
    this.#left -= rounds;
  }
}

/** @throws Failure ERR_KEYSTORE_COSTLY when scrypt's parameters ask for too much memory or work. */
export function priceScrypt(cost: number, blockSize: number, parallelization: number, inputName: string): void {
  const memory = 128 * blockSize * (cost + parallelization);
  if (memory > dearestScrypt.memory)
    throw costly(`${Math.round(memory / 2 ** 20)} MiB of memory for scrypt`, '256 MiB', inputName);
  if (cost * blockSize * parallelization > dearestScrypt.work)
    throw costly(`scrypt with N × r × p = ${cost * blockSize * parallelization}`, `${dearestScrypt.work}`, inputName);
}

function costly(seen: string, most: string, inputName: string): Failure {
  return new Failure(
    'ERR_KEYSTORE_COSTLY',
    `Opening \`${inputName}\` would take ${seen}; the most that is paid for one file is ${most}.`,
  );
}
