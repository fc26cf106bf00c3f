import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { abortOnSignals } from '../../src/action/cancellation.ts';
import { only } from '../platform.ts';
import { actionNode } from '../runner/index.ts';

const room = new URL('../../src/action/cancellation.ts', import.meta.url).href;

/** A process that is interrupted as soon as it is ready, and does that when it hears of it. */
async function interrupted(onAbort: string, again = false) {
  const script = `
    import { abortOnSignals } from '${room}';
    const waiting = setInterval(() => {}, 1000);
    abortOnSignals().addEventListener('abort', () => { console.log('aborted'); ${onAbort} });
    console.log('ready');`;
  const child = spawn(actionNode(), ['--no-warnings', '--input-type=module', '-e', script]);
  let output = '';
  let begun = 0;
  child.stdout.on('data', (piece) => {
    output += piece;
    if (/ready\n$/.test(output)) {
      begun = performance.now();
      child.kill('SIGINT');
    }
    if (again && /aborted\n$/.test(output)) child.kill('SIGTERM');
  });
  const end = await new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  return { end, output, milliseconds: performance.now() - begun };
}

only('posix', 'Windows knows no signals').describe('a job that is cancelled', () => {
  it('may end by itself, with an exit code of its own', async () => {
    const { end, milliseconds } = await interrupted('clearInterval(waiting); process.exitCode = 7;');
    expect(end).toBe(7);
    expect(milliseconds).toBeLessThan(1500);
  });

  it('is ended by the interrupt when it has not ended after three seconds, and what it wrote arrives', async () => {
    const { end, output, milliseconds } = await interrupted("process.stdout.write('x'.repeat(200_000));");
    expect(end).toBe('SIGINT');
    expect(milliseconds).toBeGreaterThan(2900);
    expect(milliseconds).toBeLessThan(5500);
    expect(output.match(/x/g)).toHaveLength(200_000);
  });

  it('hears the signal until then, so that nobody else acts on it before what was begun is taken back', async () => {
    const { output } = await interrupted("console.log(process.listenerCount('SIGINT')); clearInterval(waiting);");
    expect(output).toContain('aborted\n1\n');
  });

  it('is ended by a second signal at once', async () => {
    const { end, milliseconds } = await interrupted('', true);
    expect(end).toBe('SIGTERM');
    expect(milliseconds).toBeLessThan(1500);
  });
});

describe('a signal', () => {
  const kill = jest.spyOn(process, 'kill');
  beforeEach(() => {
    kill.mockReset();
    kill.mockReturnValue(true);
    jest.useFakeTimers();
    // What was said before has left at once.
    jest.spyOn(process.stdout, 'write').mockImplementation(((_: string, left: () => void) => left()) as never);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.mocked(process.stdout.write).mockRestore();
  });

  it('aborts, and has its own effect three seconds later', () => {
    const cancelled = abortOnSignals();
    expect(cancelled.aborted).toBe(false);
    process.emit('SIGTERM', 'SIGTERM');
    expect([cancelled.aborted, kill.mock.calls]).toEqual([true, []]);
    jest.advanceTimersByTime(2_999);
    expect(kill).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('that comes a second time has its effect at once', () => {
    abortOnSignals();
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGTERM', 'SIGTERM');
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
  });
});
