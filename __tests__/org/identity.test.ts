import { describe, expect, it } from '@jest/globals';
import { isOrgId, longId, sameId } from '../../src/org/identity.ts';

describe('the id of an organization', () => {
  it.each(['00D5f000000AbCd', '00D5f000000AbCdEAK'])('has the form of %s', (id) => {
    expect(isOrgId(id)).toBe(true);
  });

  it.each([
    '',
    '00D',
    '0055f000000AbCd',
    '00D5f000000AbC',
    '00D5f000000AbCdE',
    'x00D5f000000AbCd',
    '00D5f000000AbCdEAKx',
  ])('has not the form of "%s"', (id) => {
    expect(isOrgId(id)).toBe(false);
  });
});

describe('the long form of an id', () => {
  // The suffix has a letter for each five characters: the first of them is its lowest bit, A is none and 5 is all.
  it.each([
    ['000000000000000', '000000000000000AAA'],
    ['ABCDE0000000000', 'ABCDE00000000005AA'],
    ['A0000Z0000A0000', 'A0000Z0000A0000BBB'],
    ['0A0000A0000A000', '0A0000A0000A000CCC'],
    ['abcdefghijklmno', 'abcdefghijklmnoAAA'],
    ['@[{`/:0000000ZZ', '@[{`/:0000000ZZAAY'],
    ['0000A0000A0000A', '0000A0000A0000AQQQ'],
    ['00D5f000000AbCd', '00D5f000000AbCdEAK'],
  ])('of %s is %s', (short, long) => {
    expect(longId(short)).toBe(long);
  });

  it('is made anew from an id that has one already', () => {
    expect(longId('00D5f000000AbCdXXX')).toBe('00D5f000000AbCdEAK');
    expect(longId(longId('001A0000006Vm9r'))).toBe('001A0000006Vm9rIAC');
  });

  it('of an id that is cut short counts what is there', () => {
    expect(longId('A')).toBe('ABAA');
  });
});

describe('two ids', () => {
  it('name the same record in either form', () => {
    expect(sameId('00D5f000000AbCd', '00D5f000000AbCdEAK')).toBe(true);
    expect(sameId('00D5f000000AbCdEAK', '00D5f000000AbCd')).toBe(true);
  });

  it('name two records when a letter differs in case', () => {
    expect(sameId('00D5f000000AbCd', '00D5f000000Abcd')).toBe(false);
  });
});
