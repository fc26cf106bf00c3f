import { describe, expect, it } from '@jest/globals';
import { Purse, priceScrypt } from '../../src/keystore/price.ts';

const costly = (message: string) => expect.objectContaining({ code: 'ERR_KEYSTORE_COSTLY', message });

describe('what opening a file may cost', () => {
  it('is ten million rounds in all', () => {
    const purse = new Purse();
    purse.pay(9_999_999, 'private-key');
    purse.pay(1, 'private-key');
    expect(() => purse.pay(1, 'private-key')).toThrow(
      costly(
        'Opening `private-key` would take 1 rounds of key stretching; the most that is paid for one file is 10000000.',
      ),
    );
    purse.pay(0, 'private-key');
  });

  it('is nothing of what was asked for in vain', () => {
    const purse = new Purse();
    expect(() => purse.pay(10_000_001, 'x')).toThrow('10000001 rounds');
    expect(() => purse.pay(10_000_000, 'x')).not.toThrow();
  });

  it('is 256 MiB of memory for scrypt, all blocks counted', () => {
    // 128 · r · (N + p) bytes, RFC 7914 §2 with the blocks that p needs beside.
    expect(() => priceScrypt(2 ** 18 - 1, 8, 1, 'x')).not.toThrow();
    expect(() => priceScrypt(2 ** 18, 8, 1, 'x')).toThrow(
      costly('Opening `x` would take 256 MiB of memory for scrypt; the most that is paid for one file is 256 MiB.'),
    );
    expect(() => priceScrypt(2 ** 19, 8, 1, 'x')).toThrow('512 MiB of memory for scrypt');
    expect(() => priceScrypt(2, 2 ** 20, 2, 'x')).toThrow('512 MiB of memory for scrypt');
  });

  it('is 2^23 of work for scrypt', () => {
    expect(() => priceScrypt(2 ** 14, 8, 64, 'x')).not.toThrow();
    expect(() => priceScrypt(2 ** 14, 8, 65, 'x')).toThrow(
      costly('Opening `x` would take scrypt with N × r × p = 8519680; the most that is paid for one file is 8388608.'),
    );
  });
});
