import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { Purse } from '../../../src/keystore/price.ts';

/** Rounds that are paid for while fuzzing; the product pays ten million, which would be most of the time spent here. */
const dearest = 2_000;

/**
 * Makes key stretching cheap, so that an input that takes long took long for another reason: whatever costs more is
 * refused as too costly, and scrypt is given parameters of no weight. To be called before a reader is loaded.
 */
export function makeStretchingCheap(): void {
  const { pay } = Purse.prototype;
  Purse.prototype.pay = function (rounds: number, inputName: string): void {
    pay.call(this, rounds > dearest ? Number.MAX_SAFE_INTEGER : rounds, inputName);
  };
  const { scrypt } = crypto;
  const light = { cost: 16, blockSize: 8, parallelization: 1 };
  const patched = (...[passphrase, salt, length, , done]: Parameters<typeof scrypt>) =>
    scrypt(passphrase, salt, length, light, done);
  Object.assign(crypto, { scrypt: patched });
  syncBuiltinESMExports();
}
