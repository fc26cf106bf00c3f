import { toxiproxy } from '../fault-parts.ts';
import type { Scene, Stage } from '../fault-stage.ts';
import { type Fault, type Row, twice } from './fault.ts';

/** A line between the login and the org that toxiproxy spoils. The audience stays the org's own. */
const spoilt = async (stage: Stage, type: string, attributes: Readonly<Record<string, number>>): Promise<Scene> => {
  const org = await stage.org();
  const port = await toxiproxy(Number(new URL(org.url).port), type, attributes);
  return { ...org, given: { ...org.given, 'instance-url': `http://127.0.0.1:${port}`, audience: org.url } };
};
const toxic = (
  name: string,
  [type, attributes]: readonly [string, Readonly<Record<string, number>>],
  rest: Pick<Fault, 'code' | 'words' | 'requests'> & Partial<Fault>,
): Row => ({ name, play: (stage) => spoilt(stage, type, attributes), needs: 'toxiproxy', ...rest });

const late = { code: 'ERR_NETWORK_HTTP', words: ['did not answer completely within 1 s', 'phase http'] } as const;
const broken = {
  code: 'ERR_NETWORK_HTTP',
  words: ['closed the connection before its answer was complete', 'phase http'],
} as const;
const fine = { code: 'none', words: ['Logged in to org'], requests: 1 } as const;

export const slowLines: readonly Row[] = [
  toxic('300 ms of latency', ['latency', { latency: 300, jitter: 50 }], fine),
  toxic('more latency than a try may take, twice', ['latency', { latency: 5_000 }], {
    ...late,
    requests: 2,
    attempts: 2,
    limits: twice,
  }),
  toxic('one kilobyte a second', ['bandwidth', { rate: 1 }], { ...fine, limits: { timeout: 4_000 } }),
  toxic('no bandwidth at all', ['bandwidth', { rate: 0 }], {
    ...late,
    requests: 1,
    attempts: 1,
    limits: { timeout: 1_000, waits: 500 },
  }),
  toxic('a reset instead of an answer, twice', ['reset_peer', { timeout: 0 }], {
    ...broken,
    requests: 2,
    attempts: 2,
    limits: twice,
  }),
  toxic('a close that comes late', ['slow_close', { delay: 30_000 }], fine),
  toxic('an end after 100 bytes', ['limit_data', { bytes: 100 }], { ...broken, requests: 1, attempts: 1 }),
  toxic('silence and then an end', ['timeout', { timeout: 500 }], { ...broken, requests: 1, attempts: 1 }),
];
