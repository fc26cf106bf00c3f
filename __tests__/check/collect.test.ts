import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Gathered, startCollection } from '../../src/check/collect.ts';
import type { Collected } from '../../src/check/collected.ts';
import type { Origin } from '../../src/check/finding.ts';
import { certificate, file, hex } from './fixture.ts';

function collected(items: readonly Collected[], named: readonly string[] = []): Gathered {
  const collector = startCollection();
  for (const location of named) collector.name(location);
  for (const item of items) collector.add(item);
  return collector.finish();
}

function found(subject: string, origin: Origin): Collected {
  return { kind: 'certificate', certificate: certificate({ subject }), origin };
}

describe('collecting', () => {
  it('makes one entry a certificate, with every place where it lies', () => {
    const gathered = collected([
      found('CN=a', file('a.pem')),
      found('CN=b', file('bundle.pem', 0)),
      found('CN=a', file('bundle.pem', 1)),
      found('CN=a', { kind: 'tls', location: 'tls://host.example:443', index: 0 }),
    ]);
    expect(
      gathered.certificates.map(({ facts, origins }) => [facts.subject, origins.map(({ location }) => location)]),
    ).toEqual([
      ['CN=a', ['a.pem', 'bundle.pem', 'tls://host.example:443']],
      ['CN=b', ['bundle.pem']],
    ]);
  });

  it('keeps a place once, however often it is named, and for as many places as there are', () => {
    const places = Array.from({ length: 40 }, (_, index) => file(`copy-${index % 20}.pem`));
    const [entry] = collected(places.map((place) => found('CN=a', place))).certificates;
    expect(entry?.origins.map(({ location }) => location)).toEqual(places.slice(0, 20).map(({ location }) => location));
  });

  it('tells apart places that differ in kind or index alone', () => {
    const places: Origin[] = [file('x', 0), file('x', 1), { kind: 'input', location: 'x', index: 0 }];
    expect(collected(places.map((place) => found('CN=a', place))).certificates[0]?.origins).toHaveLength(3);
  });

  it('holds no bytes of the certificate', () => {
    expect(JSON.stringify(collected([found('CN=a', file('a.pem'))]).certificates)).not.toContain('"der"');
  });

  it('knows certificates of an org by org and developer name', () => {
    const org = (developerName: string, expirationDate: string | null): Collected => ({
      kind: 'org-certificate',
      orgId: '00D000000000001EAA',
      developerName,
      expirationDate,
      keyBits: 2048,
      origin: { kind: 'org', location: 'org 00D000000000001EAA', index: 0 },
    });
    const gathered = collected([
      org('One', '2028-01-01'),
      org('Two', '2028-01-01'),
      org('One', '2028-01-01'),
      org('Three', null),
    ]);
    expect(gathered.certificates.map(({ facts }) => facts.identity)).toEqual([
      'org:00D000000000001EAA/One',
      'org:00D000000000001EAA/Two',
    ]);
    expect(gathered.unreadable).toMatchObject([{ reason: 'date-malformed' }]);
  });

  it('says what a source warns of, once a place', () => {
    const mismatch: Collected = {
      kind: 'certificate',
      certificate: certificate(),
      origin: file('a.p12'),
      warnings: ['key-mismatch'],
    };
    const [entry] = collected([mismatch, mismatch, { ...mismatch, origin: file('b.p12') }]).certificates;
    expect(entry?.warnings).toEqual([
      { code: 'key-mismatch', message: 'a.p12: the private key beside it belongs to another certificate.' },
      { code: 'key-mismatch', message: 'b.p12: the private key beside it belongs to another certificate.' },
    ]);
  });

  it('makes one entry of the same damaged bytes in two places, and two of what has none', () => {
    const fingerprint = hex('damaged bytes');
    const gathered = collected([
      { kind: 'unreadable', reason: 'der-malformed', fingerprint, origin: file('a.pem') },
      { kind: 'unreadable', reason: 'der-malformed', fingerprint, origin: file('b.pem') },
      { kind: 'unreadable', reason: 'keystore-passphrase-wrong', origin: file('c.p12') },
      { kind: 'unreadable', reason: 'keystore-passphrase-wrong', origin: file('d.p12') },
    ]);
    expect(gathered.unreadable.map(({ identity, origins }) => [identity, origins.length])).toEqual([
      [`unreadable:der-malformed:${fingerprint}`, 2],
      ['unreadable:keystore-passphrase-wrong:c.p12#0', 1],
      ['unreadable:keystore-passphrase-wrong:d.p12#0', 1],
    ]);
  });
});

describe('conservation', () => {
  it('puts each named file into exactly one of three', () => {
    const gathered = collected(
      [
        found('CN=a', file('a.pem')),
        { kind: 'skipped', location: 'a.key', reason: 'private-key' },
        { kind: 'unreadable', reason: 'keystore-damaged', origin: file('b.p12') },
        found('CN=c', file('mixed.pem', 0)),
        { kind: 'unreadable', reason: 'base64-damaged', origin: file('mixed.pem', 1) },
        { kind: 'skipped', location: 'mixed.pem', reason: 'private-key' },
      ],
      ['a.pem', 'a.key', 'b.p12', 'mixed.pem'],
    );
    expect(gathered.tally).toEqual({ files: 4, withCertificates: 2, unreadable: 1, skipped: 1 });
    expect(gathered.skipped).toEqual([{ location: 'a.key', reason: 'private-key' }]);
    expect(gathered.unreadable).toHaveLength(2);
  });

  it('calls a named file unreadable when nothing was learned of it', () => {
    const gathered = collected([found('CN=a', file('a.pem'))], ['a.pem', 'lost.pem']);
    expect(gathered.unreadable).toMatchObject([{ reason: 'unaccounted', origins: [file('lost.pem')] }]);
    expect(gathered.tally).toEqual({ files: 2, withCertificates: 1, unreadable: 1, skipped: 0 });
  });

  it('calls the whole check unreadable when it saw nothing at all, or nothing but skipped files', () => {
    for (const items of [[], [{ kind: 'skipped', location: 'a.key', reason: 'private-key' }] as const]) {
      expect(collected(items).unreadable).toMatchObject([{ reason: 'nothing-found' }]);
    }
  });

  it('holds for whatever sources hand over, in any order', () => {
    const location = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const item: fc.Arbitrary<Collected> = fc.oneof(
      fc.record({
        kind: fc.constant('skipped'),
        location,
        reason: fc.constantFrom('text', 'binary'),
      }) as fc.Arbitrary<Collected>,
      fc.tuple(location, fc.nat(2)).map(([at, name]) => found(`CN=${name}`, file(at))),
      location.map((at): Collected => ({ kind: 'unreadable', reason: 'read-failed', origin: file(at) })),
    );
    fc.assert(
      fc.property(fc.array(item), fc.uniqueArray(location), (items, named) => {
        const { tally, certificates, unreadable, skipped } = collected(items, named);
        expect(tally.withCertificates + tally.unreadable + tally.skipped).toBe(tally.files);
        expect(tally.files).toBe(named.length);
        const places = [...certificates, ...unreadable].flatMap(({ origins }) =>
          origins.map((origin) => origin.location),
        );
        const seen = new Set([...places, ...skipped.map((each) => each.location)]);
        for (const each of named) expect(seen).toContain(each);
        for (const each of skipped) expect(places).not.toContain(each.location);
      }),
    );
  });
});
