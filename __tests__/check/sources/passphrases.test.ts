import { describe, expect, it } from '@jest/globals';
import { parsePassphrases } from '../../../src/check/sources/passphrases.ts';
import { Secret } from '../../../src/secret.ts';

const given = (text: string) => parsePassphrases(new Secret(text));
const at = (text: string, location: string) => {
  const found = given(text).at(location);
  return found === undefined ? undefined : `${found.own ? 'own' : 'all'} ${found.secret.reveal()}`;
};

describe('`keystore-passphrase`', () => {
  it('that is not given, or empty, is none anywhere', () => {
    expect(parsePassphrases(undefined).at('a.p12')).toBeUndefined();
    expect(given('').at('a.p12')).toBeUndefined();
  });

  it('of one line is for all, with its line end, which the reader tries both ways', () => {
    expect(at('changeit', 'a.p12')).toBe('all changeit');
    expect(at('changeit\n', 'a.p12')).toBe('all changeit\n');
    expect(at(' two words ', 'a.p12')).toBe('all  two words ');
  });

  it('of lines is for the paths and patterns that they name', () => {
    const lines = 'certs/a.p12=first\n./certs/b.jks=se=cond\n\nold/**=third\n';
    expect(at(lines, 'certs/a.p12')).toBe('own first');
    expect(at(lines, 'certs/b.jks')).toBe('own se=cond');
    expect(at(lines, 'old/x/c.p12')).toBe('own third');
    expect(at(lines, 'certs/d.p12')).toBeUndefined();
  });

  it('may name a path that holds an equals sign, and give an empty passphrase', () => {
    expect(at('a=b.p12=secret\nc.p12=', 'a=b.p12')).toBe('own secret');
    expect(at('a=b.p12=secret\nc.p12=', 'c.p12')).toBe('own ');
  });

  it('of one line with an equals sign is both: a line for its path, and a passphrase everywhere else', () => {
    expect(at('certs/a.p12=secret', 'certs/a.p12')).toBe('own secret');
    expect(at('q9/aB3==', 'certs/a.p12')).toBe('all q9/aB3==');
  });

  it('keeps spaces at the end of a line, since they may belong to the passphrase', () => {
    expect(at('  a.p12=x \nb.p12=y', 'a.p12')).toBe('own x ');
  });

  it('of several lines names each line that is none, and never quotes it', () => {
    const { problems } = given('a.p12=x\nsecret word\n=y');
    expect(problems).toEqual([
      { option: 'keystore-passphrase', sentence: 'line 2 is not path=passphrase.' },
      { option: 'keystore-passphrase', sentence: 'line 3 is not path=passphrase.' },
    ]);
  });

  it('gives every passphrase by itself, to be masked', () => {
    expect(given('a.p12=first\nb.p12=second').pieces.map((piece) => piece.reveal())).toEqual(['first', 'second']);
  });
});
