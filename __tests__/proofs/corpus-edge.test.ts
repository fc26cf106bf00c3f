import { expect, it } from '@jest/globals';
import { isCertificate } from '../../src/certificate/parse.ts';
import { searchCertificates } from '../../src/certificate/search.ts';
import { rfc3339 } from '../../src/time.ts';
import { corpusFile, withCorpus } from './corpus-rows.ts';

interface Expected {
  readonly certs: number;
  readonly note: string;
  readonly notAfter: string | null;
}

/** Ends that the table tells in words. */
const inWords: Readonly<Record<string, string>> = {
  't13-year0000.pem': '0000-01-01T00:00:00Z',
  't14-year0030.pem': '0030-12-31T23:59:59Z',
  't15-year0099.pem': '0099-12-31T23:59:59Z',
  't21-na-before-nb.pem': '2020-01-01T00:00:00Z',
};

withCorpus('the edge cases of the corpus', () => {
  it('are right in 57 of 57, and an error in the other 12', async () => {
    const table = JSON.parse(corpusFile('edge/expected.json').toString('utf8')) as Record<string, Expected>;
    expect(Object.keys(table)).toHaveLength(69);
    const counts = { right: 0, unreadableDate: 0, none: 0 };
    for (const [file, { certs, notAfter }] of Object.entries(table)) {
      const { found, others } = await searchCertificates(corpusFile(`edge/${file}`));
      const certificates = found.map(({ parsed }) => parsed).filter(isCertificate);
      const reasons = found.flatMap(({ parsed }) => ('reason' in parsed ? [parsed.reason] : []));
      if (certs === 0) {
        expect({ file, certificates: certificates.length, named: reasons.length + others.length }).toEqual({
          file,
          certificates: 0,
          named: 1,
        });
        counts.none += 1;
      } else if (/error/.test(notAfter ?? '')) {
        expect({ file, certificates: certificates.length, reasons }).toEqual({
          file,
          certificates: 0,
          reasons: [expect.stringMatching(/^date-/)],
        });
        counts.unreadableDate += 1;
      } else {
        const said = /^\d{4}-\d\d-\d\dT[\d:]+/.exec(notAfter ?? '')?.[0];
        const expected = inWords[file] ?? (said === undefined ? undefined : `${said}Z`);
        expect({ file, count: certificates.length }).toEqual({ file, count: certs });
        if (expected !== undefined) {
          const ends = certificates.map((each) =>
            each.notAfter === null ? '9999-12-31T23:59:59Z' : rfc3339(each.notAfter),
          );
          expect({ file, ends }).toEqual({ file, ends: Array(certs).fill(expected) });
        }
        expect({ file, reasons }).toEqual({ file, reasons: file.startsWith('22-') ? ['base64-damaged'] : [] });
        counts.right += 1;
      }
    }
    console.log('edge cases', counts);
    expect(counts).toEqual({ right: 57, unreadableDate: 8, none: 4 });
  });
});
