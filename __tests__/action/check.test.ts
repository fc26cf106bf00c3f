import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckDuties, runCheck } from '../../src/action/check.ts';
import type { Report } from '../../src/check/report.ts';
import type { Files } from '../../src/world/world.ts';
import { commonName, generalizedTime, name, odd } from '../certificate/writers.ts';
import { asPem, Workspace, worldOf } from '../check/sources/reading.ts';
import { recordingCi } from '../scripted/ci.ts';
import { pushed } from '../scripted/occasions.ts';
import { pair } from '../scripted/pair.ts';

// The clock of a scripted world stands at 2026-11-20T12:00:00Z.
const ending = (subject: string, notAfter: string) =>
  asPem(
    odd({
      subject: name(commonName(subject)),
      notBefore: generalizedTime('20260101000000Z'),
      notAfter: generalizedTime(notAfter),
    }),
  );
const critical = ending('critical', '20261201000000Z');
const warning = ending('warning', '20270105000000Z');
const expired = ending('expired', '20261101000000Z');

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

interface Place {
  readonly duties?: Partial<CheckDuties>;
  readonly signal?: AbortSignal;
  readonly files?: Partial<Files>;
  readonly environment?: Record<string, string>;
  readonly nowhere?: boolean;
}

/** A check with these inputs in the workspace, in a repository that is closed. */
async function play(given: Record<string, string>, place: Place = {}) {
  const { duties = {}, signal = new AbortController().signal, environment = {}, nowhere = false } = place;
  const base = worldOf(nowhere ? {} : { workspace });
  const world = {
    ...base,
    files: { ...base.files, ...place.files },
    machine: { ...base.machine, environment },
  };
  const ci = recordingCi();
  const shown: Report[] = [];
  const show = (report: Report) => void shown.push(report);
  const done = runCheck((option) => given[option], pushed, world, ci, signal, { show, ...duties });
  const error = await done.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const failures = error === undefined ? (await done).failures.map(({ code }) => code) : undefined;
  return { error, failures, ci, shown };
}

describe('the secrets of a check', () => {
  const short =
    'warning `private-key-passphrase` has fewer than 8 characters, which is too short to be masked in logs.';
  const secrets = { 'private-key': pair.privateKey, 'private-key-passphrase': 'abcd' };
  const opening = (events: readonly string[]) => events.filter((event) => event !== 'mask')[0];

  it('are masked before anything is said, also when an option is wrong; one too short to be masked is warned of', async () => {
    for (const given of [{ certificate: warning }, { certificates: 'a.pem', 'fail-on': 'sometimes' }, {}]) {
      const { ci } = await play({ ...secrets, ...given });
      expect([ci.events[0], opening(ci.events)]).toEqual(['mask', short]);
      expect(ci.masked).toEqual(expect.arrayContaining(Object.values(secrets)));
      expect(ci.events.filter((event) => event === short)).toHaveLength(1);
    }
  });

  it('are warned of once where a login warns of them as well', async () => {
    const { ci } = await play({ ...secrets, 'org-certificates': 'true', username: 'ci@acme.example' });
    expect(ci.events.filter((event) => event === short)).toHaveLength(1);
  });
});

describe('a check with a tracking issue', () => {
  const tracked = { certificates: 'a.pem', 'tracking-issue': 'true', 'github-token': 'made-here-for-this-test' };

  it('is refused where there are no issues, before anything is looked at', async () => {
    const { error, shown } = await play(tracked);
    expect(error).toMatchObject({
      code: 'ERR_OPTIONS',
      message: '`tracking-issue` is kept by the GitHub Action alone.',
    });
    expect(shown).toEqual([]);
  });

  it('is refused where any machine could take its token', async () => {
    let kept = 0;
    const track = async () => {
      kept += 1;
    };
    const environment = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { error } = await play(tracked, { duties: { track }, environment });
    expect(error).toMatchObject({ code: 'ERR_REFUSED_TLS', message: expect.stringContaining('`github-token`') });
    expect(kept).toBe(0);
  });

  it('keeps it when the report is there, and not without being told', async () => {
    workspace.put('a.pem', critical);
    const kept: string[] = [];
    const track: CheckDuties['track'] = async ({ report }) => void kept.push(report.worst);
    expect((await play(tracked, { duties: { track } })).failures).toEqual(['ERR_CHECK_FAILED']);
    expect(kept).toEqual(['critical']);
    await play({ certificates: 'a.pem' }, { duties: { track } });
    expect(kept).toEqual(['critical']);
  });
});

describe('a check that is cancelled', () => {
  it('shows no report, since what it has not read would be missing in it', async () => {
    workspace.put('a.pem', critical);
    const { error, shown, ci } = await play({ certificates: '*.pem' }, { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ code: 'ERR_CANCELLED' });
    expect([shown, ci.events.filter((event) => event.startsWith('output '))]).toEqual([[], []]);
  });
});

describe('an ignore file that is written', () => {
  it.each([
    ['never', ['critical', 'expired']],
    ['critical', ['critical', 'expired']],
    ['warning', ['warning', 'critical', 'expired']],
  ])(
    'holds what fails on %s (and on what is critical where nothing fails), and the step succeeds',
    async (failOn, names) => {
      workspace.put('a.pem', `${critical}${warning}${expired}`);
      const given = { certificates: 'a.pem', 'write-ignore-file': 'new/ignored.txt', 'fail-on': failOn };
      const { failures, ci } = await play(given);
      const text = readFileSync(workspace.at('new/ignored.txt'), 'utf8');
      expect([...text.matchAll(/: CN=(\w+) in/g)].map(([, subject]) => subject).sort()).toEqual([...names].sort());
      expect(failures).toEqual([]);
      expect(ci.events).toContainEqual(
        expect.stringMatching(/^notice Wrote new\/ignored\.txt from what fails today\./),
      );
    },
  );
});

describe('lines of ignore that do nothing', () => {
  it('are told, twenty of them, and how many more there are', async () => {
    workspace.put('a.pem', critical);
    const lines = Array.from({ length: 23 }, (_, index) => index.toString(16).padStart(64, '0'));
    const remarks = async (count: number) => {
      const { ci } = await play({ certificates: 'a.pem', ignore: lines.slice(0, count).join('\n') });
      return ci.events.filter((event) => /^info (?:The line that ignores|…)/.test(event));
    };
    const many = await remarks(23);
    expect(many).toHaveLength(21);
    expect(many[0]).toBe(
      `info The line that ignores ${lines[0]} (line 1) ignores no finding: it matches nothing, or not every place of a certificate.`,
    );
    expect(many.at(-1)).toBe('info … and 3 more such lines.');
    expect(await remarks(20)).toHaveLength(20);
  });

  it('are told with the day on which they ended', async () => {
    workspace.put('a.pem', critical);
    const { ci } = await play({ certificates: 'a.pem', ignore: 'a.pem until=2026-11-01 old' });
    expect(ci.events).toContain('info The line that ignores a.pem (line 1) ended on 2026-11-01.');
  });
});

describe('the files of a report', () => {
  /** Where folders are made and files written, without any being so. */
  const wherever = () => {
    const done: string[] = [];
    const files: Partial<Files> = {
      makeDirectory: async (path) => void done.push(`folder ${path}`),
      write: async (path) => void done.push(`file ${path}`),
    };
    return { done, files };
  };

  it('lie in the folder where the program runs when nothing is checked out, or where an absolute path leads', async () => {
    const certificates = critical;
    for (const [path, written] of [
      ['report.json', ['folder .', 'file ./report.json']],
      ['no/such/report.json', ['folder ./no/such', 'file ./no/such/report.json']],
      ['/report.json', ['folder /', 'file /report.json']],
    ] as const) {
      const { done, files } = wherever();
      const { ci } = await play({ certificates, 'report-file': path }, { files, nowhere: true });
      expect(done).toEqual(written);
      expect(ci.events).toContain(`output report-file=${path}`);
    }
  });

  it('have paths that are outputs, so what a mask would blank of them is said, with what to do', async () => {
    const { files } = wherever();
    const given = { certificates: critical, 'keystore-passphrase': 'quarterly', 'fail-on': 'never' };
    const { ci } = await play({ ...given, 'report-file': '/quarterly/report.json' }, { files, nowhere: true });
    const told = ci.events.indexOf(
      'warning The output `report-file` holds text that is masked as a secret: the runner blanks it in logs and drops it between jobs. Give a path without it.',
    );
    expect(told).not.toBe(-1);
    expect(ci.events[told + 1]).toBe('output report-file=/quarterly/report.json');
  });

  it("that a mistake of ours keeps from being written end the step, and are no failure of the user's", async () => {
    const write = () => Promise.reject(new TypeError('a mistake'));
    const { error } = await play({ certificates: critical, 'report-file': 'report.json' }, { files: { write } });
    expect(error).toEqual(new TypeError('a mistake'));
  });
});
