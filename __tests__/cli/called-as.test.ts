import { describe, expect, it } from '@jest/globals';
import { calledAs, callsIn } from '../../src/cli/called-as.ts';

describe('the words that start the program again', () => {
  it.each([
    ['/work/tool/dist/cli/index.js', '/work/tool', 'node dist/cli/index.js'],
    ['/work/tool/dist/cli/index.js', '/work/tool/docs', 'node ../dist/cli/index.js'],
    ['/tmp/tool/dist/cli/index.js', '/home/somebody/code/app', 'node /tmp/tool/dist/cli/index.js'],
    ['/work/my tool/dist/cli/index.js', '/work', "node 'my tool/dist/cli/index.js'"],
    [
      '/work/app/node_modules/sf-keypair/dist/cli/index.js',
      '/work/app',
      'node node_modules/sf-keypair/dist/cli/index.js',
    ],
    ['/usr/local/bin/sf-keypair', '/usr/local', 'sf-keypair'],
    ['/work/app/node_modules/.bin/sf-keypair', '/work/app', 'sf-keypair'],
    [undefined, '/work', 'sf-keypair'],
  ])('of %j in %s are %s', (script, folder, words) => {
    expect(calledAs(script, folder, 'linux')).toBe(words);
  });

  it('are those of the command where a package was installed on Windows: what starts it there names the file behind it', () => {
    const script = 'C:\\Users\\x\\AppData\\npm\\node_modules\\sf-keypair\\dist\\cli\\index.js';
    expect(calledAs(script, 'C:\\work', 'win32')).toBe('sf-keypair');
    expect(calledAs('C:\\work\\tool\\dist\\cli\\index.js', 'C:\\work', 'win32')).toBe('node tool\\dist\\cli\\index.js');
    expect(calledAs('D:\\my tool\\index.js', 'C:\\work', 'win32')).toBe('node "D:\\my tool\\index.js"');
  });

  it('stand in the place of the name, in lines to be typed and nowhere else', () => {
    const line = 'eval "$(sf-keypair login)" && sf-keypair revoke # not sf-keypair.env';
    expect(callsIn(line, "node '$&/index.js'")).toBe(
      "eval \"$(node '$&/index.js' login)\" && node '$&/index.js' revoke # not sf-keypair.env",
    );
  });
});
