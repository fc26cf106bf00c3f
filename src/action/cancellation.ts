const signals = ['SIGINT', 'SIGTERM'] as const;

/** The runner interrupts, asks to terminate 7.5 s later, and kills 2.5 s after that. */
const patienceMilliseconds = 3_000;

/**
 * Aborts when the pipeline gives the job up. What has not ended by itself soon after (a name that is still being looked
 * up, a lock that somebody else holds) ends with the signal's own effect, as it does at once on a second signal. Until
 * then the signal has none, so that what was begun can be taken back.
 */
export function abortOnSignals(): AbortSignal {
  const cancelled = new AbortController();
  const end = (signal: NodeJS.Signals) => {
    for (const name of signals) process.off(name, cancel);
    // Writing nothing comes back when everything before it has left; on Windows pipes take their time.
    process.stdout.write('', () => process.kill(process.pid, signal));
  };
  const cancel = (signal: NodeJS.Signals) => {
    if (cancelled.signal.aborted) return end(signal);
    cancelled.abort();
    setTimeout(end, patienceMilliseconds, signal).unref();
  };
  for (const name of signals) process.on(name, cancel);
  return cancelled.signal;
}
