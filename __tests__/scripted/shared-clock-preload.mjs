/**
 * Loaded into a process before its program (`node --import`): its time is that of the test, and whoever naps there puts
 * the time of all forward and wakes at once. Timers of other kinds, such as a request's limit, are left alone.
 */
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';

const { port, ahead: begun, kind, pidFile } = JSON.parse(process.env.SHARED_CLOCK);
if (pidFile !== undefined) writeFileSync(pidFile, String(process.pid));

let ahead = begun;
/** For a process that lives longer than one step of time. */
globalThis[Symbol.for('shared clock')] = (now) => {
  ahead = now;
};
const RealDate = globalThis.Date;
const realTimer = globalThis.setTimeout;
const monotonic = performance.now.bind(performance);

globalThis.Date = class SharedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
performance.now = () => monotonic() + ahead - begun;

globalThis.setTimeout = Object.assign((callback, milliseconds, ...given) => {
  if (!/\bnap\b/.test(new Error().stack)) return realTimer(callback, milliseconds, ...given);
  // Whoever clears it before the answer is not woken by us.
  const held = realTimer(() => {}, 600_000);
  const asked = request(
    { host: '127.0.0.1', port, method: 'POST', path: `/${kind}/${milliseconds}`, agent: false },
    (answer) => {
      let text = '';
      answer.on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => {
        ahead = Math.max(ahead, Number(text));
        if (held._destroyed) return;
        clearTimeout(held);
        callback(...given);
      });
    },
  );
  asked.end();
  return held;
}, realTimer);
