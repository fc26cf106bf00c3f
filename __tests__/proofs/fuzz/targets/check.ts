import fc from 'fast-check';
import { parseGlob } from '../../../../src/check/glob.ts';
import { ignoreTable } from '../../../../src/check/ignore.ts';
import { parseIgnoreLines } from '../../../../src/check/ignore-line.ts';
import { parseSourceLines } from '../../../../src/check/sources/line.ts';
import { parsePassphrases } from '../../../../src/check/sources/passphrases.ts';
import { parseThresholds } from '../../../../src/check/thresholds.ts';
import { Secret } from '../../../../src/secret.ts';
import { certificateFiles } from '../material.ts';
import { promise, type Target, utf8 } from '../target.ts';

const hex = 'ab'.repeat(32);

export const check: readonly Target[] = [
  {
    name: 'thresholds',
    weight: 80,
    mayRefuse: false,
    seeds: ['90d\n60d\n30d', '90d,33%\n60d\n10%', '36h\n2w\n7', '0%\n100%\n33.33%'],
    words: ['%', ',', 'd', 'h', 'w', '\n', '.', '0', '100%'],
    fresh: fc.string({ unit: 'binary' }),
    feed(input) {
      const [notice, warning, critical] = utf8(input).split('\n');
      const read = parseThresholds({ notice, warning, critical });
      if ('problems' in read) return promise(read.problems.length > 0, 'a reason');
      for (const { seconds, basisPoints } of Object.values(read.thresholds)) {
        promise(seconds !== null || basisPoints !== null, 'a bound');
        promise(Number.isSafeInteger(seconds ?? 0) && Number.isSafeInteger(basisPoints ?? 0), 'whole numbers');
      }
    },
  },
  {
    name: 'ignore lines',
    weight: 60,
    mayRefuse: false,
    seeds: [
      `${hex} until=2027-01-31 old`,
      '"certs/old one/**" # why',
      'CN=odd, O=Acme until=2027-01-31',
      'org:00D5f000000AbCd/Cert',
    ],
    words: [hex, ' until=', '2027-02-29', '"', '#', '**', '*', '{a,b}', '[!a-z]', '\\', 'CN=', 'org:', '\n'],
    fresh: fc.string({ unit: 'binary', maxLength: 200 }),
    feed(input) {
      const { lines, problems } = parseIgnoreLines(utf8(input), 'ignore');
      ignoreTable(lines);
      promise(
        problems.every(({ sentence }) => sentence.length < 20_000),
        'sentences for people',
      );
    },
  },
  {
    name: 'patterns over paths',
    weight: 40,
    mayRefuse: false,
    seeds: ['certs/**/*.pem\ncerts/a/b/c.pem', '{a,b}/[!x-z]?.crt\na/bc.crt', 'a/**\na/b/c'],
    words: ['**', '*', '?', '/', '{', '}', ',', '[', ']', '!', '\\', '**/**/**/', '*a*a*a', '{a,{b,c}}'],
    fresh: fc.string({ unit: fc.constantFrom('a', '*', '/', '{', '}', ',', '[', ']', '?', '\\', '\n'), maxLength: 80 }),
    feed(input) {
      const [pattern = '', ...paths] = utf8(input).slice(0, 8192).split('\n');
      parseGlob(pattern)?.matches(paths.join('/'));
    },
  },
  {
    name: 'sources',
    weight: 40,
    mayRefuse: false,
    seeds: [
      ...certificateFiles,
      'tls://acme.example:8443\nhttps://acme.example/metadata\n!certs/old/**\n# why\ncerts/*.pem',
    ],
    words: [
      'tls://',
      'https://',
      '!',
      '#',
      ':443',
      '[::1]',
      '\n',
      '-----BEGIN CERTIFICATE-----',
      '-----END CERTIFICATE-----',
    ],
    feed(input) {
      parseSourceLines(utf8(input), 'certificates');
      parsePassphrases(new Secret(utf8(input))).at('certs/acme.p12');
    },
  },
];
