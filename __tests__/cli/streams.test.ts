import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readPipe, StandardOutput, writeDiagnostics } from '../../src/cli/streams.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** Standard output that may say that it is broken. */
function standardOutput() {
  const stream = new PassThrough();
  jest.spyOn(process, 'stdout', 'get').mockReturnValue(stream as never);
  const written: string[] = [];
  stream.on('data', (piece) => written.push(String(piece)));
  const output = new StandardOutput();
  const breakBy = (code?: string) => stream.emit('error', Object.assign(new Error('write'), code && { code }));
  return { output, written, breakBy };
}

describe('standard output', () => {
  it('takes lines and is well', async () => {
    const { output, written } = standardOutput();
    output.line('one');
    output.write('two');
    expect(await output.failure()).toBeUndefined();
    expect(written.join('')).toBe('one\ntwo');
  });

  it('that its reader has closed hears no more, and that is no failure', async () => {
    const { output, written, breakBy } = standardOutput();
    breakBy('EPIPE');
    output.line('more');
    expect(await output.failure()).toBeUndefined();
    expect(written).toEqual([]);
  });

  it.each(['ENOSPC', 'EIO'])('that fails with %s is a failure, by its first word', async (code) => {
    const { output, breakBy } = standardOutput();
    breakBy(code);
    breakBy('EPIPE');
    expect(await output.failure()).toMatchObject({
      code: 'ERR_FILE_WRITE',
      message: `The answer cannot be written to standard output: ${code}.`,
    });
  });
});

describe('standard error', () => {
  it('takes whole lines, and nobody is told when nobody reads it', () => {
    const stream = new PassThrough();
    jest.spyOn(process, 'stderr', 'get').mockReturnValue(stream as never);
    writeDiagnostics('first\n');
    writeDiagnostics('second\n');
    expect(String(stream.read())).toBe('first\nsecond\n');
    expect(() => stream.emit('error', new Error('EPIPE'))).not.toThrow();
    expect(stream.listenerCount('error')).toBe(1);
  });
});

describe('a pipe', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const holding = (content: string): number => {
    writeFileSync(join(folder, 'content'), content);
    return openSync(join(folder, 'content'), 'r');
  };

  it('is read to its end', async () => {
    expect(Buffer.from(await readPipe(holding('the key'))).toString()).toBe('the key');
  });

  it('that is standard input is read, too', async () => {
    const stream = new PassThrough();
    jest.spyOn(process, 'stdin', 'get').mockReturnValue(stream as never);
    stream.end('the key');
    expect(Buffer.from(await readPipe(0)).toString()).toBe('the key');
    const empty = new PassThrough();
    jest.spyOn(process, 'stdin', 'get').mockReturnValue(empty as never);
    empty.end();
    await expect(readPipe(0)).rejects.toMatchObject({ code: 'ERR_OPTIONS', message: 'Standard input is empty.' });
  });

  it.each<[string, () => number, RegExp]>([
    ['is empty', () => holding(''), /^\/dev\/fd\/\d+ is empty\.$/],
    ['holds too much', () => holding('x'.repeat(1_048_577)), /^\/dev\/fd\/\d+ holds more than 1 MB\.$/],
    [
      'is not there',
      () => {
        const descriptor = holding('x');
        closeSync(descriptor);
        return descriptor;
      },
      /^\/dev\/fd\/\d+ cannot be read: EBADF\.$/,
    ],
  ])('that %s is refused', async (_, open, words) => {
    await expect(readPipe(open())).rejects.toMatchObject({
      code: 'ERR_OPTIONS',
      message: expect.stringMatching(words),
    });
  });
});
