import { describe, expect, it } from '@jest/globals';
import { fileNamedBy, mayBePath } from '../src/path-or-text.ts';

const bytes = new Uint8Array([1, 2]);

/** Files of which each is what its name says; counts who asks. */
function files() {
  const asked: string[] = [];
  return {
    asked,
    kind: async (path: string) => {
      asked.push(path);
      return path === '/folder' ? 'directory' : path.startsWith('/') ? 'file' : 'missing';
    },
    read: async (path: string, maximumBytes: number) => (path === '/large' || maximumBytes < 2 ? 'too-large' : bytes),
  } as const;
}

describe('a text that may be a path', () => {
  it.each(['key.pem', 'C:\\keys\\key.pem', '', 'a b', 'x'.repeat(4096)])('%j may', (text) => {
    expect(mayBePath(text)).toBe(true);
  });

  it.each(['a\nb', 'a\rb', 'a\0b', '-----BEGIN X-----', 'x'.repeat(4097)])('%j may not', (text) => {
    expect(mayBePath(text)).toBe(false);
  });
});

describe('the file that a text names', () => {
  it('is read, whatever space stands around its path', async () => {
    expect(await fileNamedBy(' /key.pem\n', files())).toBe(bytes);
  });

  it('is refused when it is none, or cannot be read', async () => {
    expect(await fileNamedBy('/folder', files())).toBe('not-a-file');
    expect(await fileNamedBy('/large', files())).toBe('too-large');
  });

  it('is not there where nothing lies, and a content is not even looked for', async () => {
    const some = files();
    expect(await fileNamedBy('MIIC', some)).toBeUndefined();
    expect(some.asked).toEqual(['MIIC']);
    for (const content of ['', ' \n', '/one\n/two', '/-----BEGIN']) {
      expect(await fileNamedBy(content, some)).toBeUndefined();
    }
    expect(some.asked).toEqual(['MIIC']);
  });
});
