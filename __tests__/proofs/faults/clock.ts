import { parts } from '../fault-parts.ts';
import type { Scene, Stage } from '../fault-stage.ts';
import type { Row } from './fault.ts';

const quoted = (path: string) => `'${path}'`;
const expired = '{"error":"invalid_grant","error_description":"expired authorization code"}';
const json = { 'content-type': 'application/json' };
/** The machine's clock is off, by a library that answers in the place of the system's. */
const faked = (stage: Stage, offset: string, scene: Scene): Scene => {
  const preload = `LD_PRELOAD=${quoted(parts.faketime ?? '')} FAKETIME=${offset} FAKETIME_DONT_FAKE_MONOTONIC=1`;
  return { ...scene, options: { node: stage.nodeBy(`env ${preload}`) } };
};

/** A date header tells whole seconds. */
const tenMinutesAhead = /The org's clock is (?:10 min|9 min 59 s) ahead of this machine's/;

export const clocks: readonly Row[] = [
  {
    name: 'the org is 10 minutes ahead: signed anew by its clock',
    play: (stage) => stage.org({ strict: true, faults: ['clock:600'] }),
    code: 'none',
    words: [tenMinutesAhead, /this machine is (?:10 min|9 min 59 s) behind/, 'Logged in to org'],
    requests: 2,
  },
  {
    name: 'the org is 90 seconds behind: a warning',
    play: (stage) => stage.org({ faults: ['clock:-90'] }),
    code: 'none',
    words: [/The clock of this machine is 1 min 30 s ahead of the org's|1 min (?:29|31) s ahead/, 'Logged in to org'],
    requests: 1,
  },
  {
    name: 'the org is ahead, and says the same after the correction',
    play: (stage) => stage.org({ faults: ['clock:600', 'expired-authorization-code*'] }),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    log: [tenMinutesAhead, /this machine is (?:10 min|9 min 59 s) behind/],
    requests: 2,
  },
  {
    name: 'the org is three days ahead: no assertion is made that lives so long',
    play: (stage) => stage.org({ faults: ['clock:259200'] }),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    log: [/The clock of this machine is (?:3 d|2 d 23 h|71 h 59 min|72 h) behind/],
    requests: 1,
  },
  {
    name: 'the org is ten million years ahead',
    play: (stage) => stage.answering(400, { ...json, date: 'Thu, 01 Jan 10002026 00:00:00 GMT' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    requests: 1,
  },
  {
    name: 'the org is as far in the past as a date can tell',
    play: (stage) => stage.answering(400, { ...json, date: 'Thu, 01 Jan 1970 00:00:00 GMT' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired'],
    requests: 1,
  },
  {
    name: 'the org tells no time',
    play: (stage) => stage.answering(400, { ...json, 'no-date': '1' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired'],
    requests: 1,
  },
  {
    name: 'this machine is 10 minutes behind',
    play: async (stage) => faked(stage, '-10m', await stage.org({ strict: true })),
    code: 'none',
    words: [tenMinutesAhead, 'Logged in to org'],
    requests: 2,
    needs: 'faketime',
  },
  {
    name: 'this machine is 50 years behind',
    play: async (stage) => faked(stage, '-50y', await stage.org()),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    requests: 1,
    needs: 'faketime',
  },
];
