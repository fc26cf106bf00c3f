import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Below,
  emptyJournal,
  isAbandoned,
  type Journal,
  keptFiles,
  type Layer,
  readJournal,
  takeOff,
} from '../../src/login/handoff/layers.ts';

const day = 86_400_000;
const now = new Date('2026-11-20T12:00:00Z');

function layer(id: string, members: Partial<Layer> = {}): Layer {
  return {
    id,
    job: { id: `job-${id}`, runner: undefined },
    laidAt: now.getTime(),
    orgId: '00D000000000001AAA',
    keyFile: null,
    places: [{ file: 'ci@acme.example.json', below: 'nothing' }],
    claim: null,
    ...members,
  };
}

const kept = (name: string): Below => ({ kept: name });
const place = (below: Below, file = 'ci@acme.example.json') => ({ file, below });

describe('layers over one login', () => {
  const bottom = layer('a1', { places: [place(kept('0'))] });
  const middle = layer('b2', { places: [place(kept('1'))] });
  const top = layer('c3', { places: [place(kept('2'))] });
  const journal: Journal = { ...emptyJournal, layers: [bottom, middle, top] };

  it('give back what the top one covered when it is taken off', () => {
    const { places, journal: left } = takeOff(journal, new Set(['c3']));
    expect(places).toStrictEqual([place(kept('2'))]);
    expect(left.layers).toStrictEqual([bottom, middle]);
  });

  it('pass on to the next above what a lower one covered, and give nothing back', () => {
    const { places, journal: left } = takeOff(journal, new Set(['a1']));
    expect(places).toStrictEqual([]);
    expect(left.layers).toStrictEqual([{ ...middle, places: [place(kept('0'))] }, top]);
  });

  it('give back what the lowest of several covered', () => {
    expect(takeOff(journal, new Set(['c3', 'b2'])).places).toStrictEqual([place(kept('1'))]);
    expect(takeOff(journal, new Set(['a1', 'b2', 'c3'])).places).toStrictEqual([place(kept('0'))]);
    const { places, journal: left } = takeOff(journal, new Set(['a1', 'c3']));
    expect(places).toStrictEqual([place(kept('2'))]);
    expect(left.layers).toStrictEqual([{ ...middle, places: [place(kept('0'))] }]);
  });

  it('stay as they are for an id that is none of theirs', () => {
    expect(takeOff(journal, new Set(['d4']))).toStrictEqual({ journal, places: [], claims: [] });
  });

  it('leave other logins alone', () => {
    const elsewhere = layer('d4', { places: [place(kept('3'), 'qa@acme.example.json')] });
    const { places, journal: left } = takeOff({ ...journal, layers: [bottom, elsewhere] }, new Set(['a1']));
    expect(places).toStrictEqual([place(kept('0'))]);
    expect(left.layers).toStrictEqual([elsewhere]);
  });
});

describe('layers over one alias', () => {
  const claim = (username: string, below: string | null) => ({ alias: 'staging', username, below });
  const first = layer('a1', { claim: claim('a@x.example', 'before@x.example') });
  const second = layer('b2', {
    places: [place('nothing', 'b@x.example.json')],
    claim: claim('b@x.example', 'a@x.example'),
  });
  const journal: Journal = { ...emptyJournal, aliasFile: kept('f'), layers: [first, second] };

  it('hand it back from the top down', () => {
    const { claims, journal: left } = takeOff(journal, new Set(['b2']));
    expect(claims).toStrictEqual([second.claim]);
    expect(left.aliasFile).toStrictEqual(kept('f'));
  });

  it('pass it on from further down', () => {
    const { claims, journal: left } = takeOff(journal, new Set(['a1']));
    expect(claims).toStrictEqual([]);
    expect(left.layers[0]?.claim).toStrictEqual(claim('b@x.example', 'before@x.example'));
  });

  it('pass on that nobody had it', () => {
    const free = { ...first, claim: claim('a@x.example', null) };
    const { claims, journal: left } = takeOff({ ...journal, layers: [free, second] }, new Set(['a1']));
    expect(claims).toStrictEqual([]);
    expect(left.layers[0]?.claim).toStrictEqual(claim('b@x.example', null));
  });

  it('go from the topmost user to the lowest owner when both are taken off, and need the kept file no longer', () => {
    const { claims, journal: left } = takeOff(journal, new Set(['a1', 'b2']));
    expect(claims).toStrictEqual([claim('b@x.example', 'before@x.example')]);
    expect(left).toStrictEqual({ version: 1, aliasFile: null, layers: [] });
  });
});

describe('any number of layers', () => {
  it('leave every place as it was, in whatever order they come and go', () => {
    const step = fc.record({ job: fc.nat(5), files: fc.uniqueArray(fc.nat(2), { minLength: 1 }) });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.dictionary(fc.constantFrom('0', '1', '2'), fc.string()),
        (steps, before) => {
          const world = new Map(Object.entries(before));
          const store = new Map<string, string>();
          let journal = emptyJournal;
          const remove = (id: string) => {
            const uncovered = takeOff(journal, new Set([id]));
            for (const { file, below } of uncovered.places) {
              const name = file.slice(0, 1);
              if (below === 'nothing') world.delete(name);
              else world.set(name, store.get(below.kept) ?? 'lost');
            }
            journal = uncovered.journal;
            for (const name of keptFiles(journal)) expect(store.has(name)).toBe(true);
          };
          steps.forEach(({ job, files }, index) => {
            const id = String(job);
            if (journal.layers.some((one) => one.id === id)) {
              remove(id);
              return;
            }
            const places = files.map((file) => {
              const content = world.get(String(file));
              const name = `${index}-${file}`;
              if (content !== undefined) store.set(name, content);
              world.set(String(file), `of job ${id}`);
              return place(content === undefined ? 'nothing' : kept(name), `${file}@acme.example.json`);
            });
            journal = { ...journal, layers: [...journal.layers, layer(id, { places })] };
            for (const one of journal.layers) {
              for (const { file } of one.places) {
                const topmost = journal.layers.findLast(({ places: theirs }) =>
                  theirs.some((other) => other.file === file),
                );
                expect(world.get(file.slice(0, 1))).toBe(`of job ${topmost?.id}`);
              }
            }
          });
          for (const { id } of journal.layers) remove(id);
          expect(Object.fromEntries(world)).toEqual({ ...before });
        },
      ),
    );
  });
});

describe('a layer', () => {
  const mine = { id: 'job-9', runner: 'one' };

  it('is abandoned when its runner has gone on to another job', () => {
    expect(isAbandoned(layer('a1', { job: { id: 'job-8', runner: 'one' } }), mine, now)).toBe(true);
    expect(isAbandoned(layer('a1', { job: { id: 'job-9', runner: 'one' } }), mine, now)).toBe(false);
    expect(isAbandoned(layer('a1', { job: { id: 'job-8', runner: 'two' } }), mine, now)).toBe(false);
  });

  it('is not abandoned merely because neither names a runner', () => {
    expect(isAbandoned(layer('a1'), { id: 'job-9', runner: undefined }, now)).toBe(false);
  });

  it('is abandoned after six days, and when it comes from as far ahead', () => {
    expect(isAbandoned(layer('a1', { laidAt: now.getTime() - 6 * day }), mine, now)).toBe(false);
    expect(isAbandoned(layer('a1', { laidAt: now.getTime() - 6 * day - 1 }), mine, now)).toBe(true);
    expect(isAbandoned(layer('a1', { laidAt: now.getTime() + 6 * day + 1 }), mine, now)).toBe(true);
  });
});

describe('the text of a journal', () => {
  const journal: Journal = {
    version: 1,
    aliasFile: kept('0f'),
    layers: [layer('a1', { claim: { alias: 'a', username: 'x@y.z', below: null }, keyFile: '/tmp/k/key.pem' })],
  };

  it('comes back as it was written', () => {
    const { job, ...rest } = layer('a1', { job: { id: 'j', runner: 'r' } });
    const full: Journal = { ...journal, layers: [...journal.layers.map((one) => ({ ...one, job })), { job, ...rest }] };
    expect(readJournal(JSON.stringify(full))).toStrictEqual(full);
  });

  it.each<[string, unknown]>([
    ['another version', { ...journal, version: 2 }],
    ['a kept file elsewhere', { ...journal, aliasFile: kept('../../x') }],
    ['a login elsewhere', { ...journal, layers: [layer('a1', { places: [place('nothing', '../x@y.z.json')] })] }],
    ['no login', { ...journal, layers: [layer('a1', { places: [place('nothing', 'key.json')] })] }],
    ['a kept login elsewhere', { ...journal, layers: [layer('a1', { places: [place(kept('/etc/passwd'))] })] }],
    ['an id that is a path', { ...journal, layers: [layer('../a1')] }],
    ['no layers', { version: 1, aliasFile: null }],
    ['a layer that is nothing', { version: 1, aliasFile: null, layers: [null] }],
    ['nothing', null],
  ])('is refused with %s', (_, text) => {
    expect(readJournal(JSON.stringify(text))).toBeUndefined();
  });

  it('is refused when it is no JSON', () => {
    expect(readJournal('{"version":1,')).toBeUndefined();
  });
});
