import { describe, expect, it } from '@jest/globals';
import { commandLine } from '../../src/world/command-line.ts';

const windows = { platform: 'win32', environment: { SYSTEMROOT: 'C:\\Windows' } } as const;
const program = 'C:\\Program Files (x86)\\sf\\bin\\sf.cmd';

describe('how a program is started', () => {
  it('is with its arguments as they stand, whatever is in them', () => {
    const given = ['org', 'login', '--alias', 'a b"&|%PATH%', ''];
    const expected = { file: '/usr/bin/sf', arguments: given, verbatim: false };
    expect(commandLine('/usr/bin/sf', given, { platform: 'linux', environment: {} })).toEqual(expected);
    const exe = 'C:\\sf\\sf.exe';
    expect(commandLine(exe, given, windows)).toEqual({ ...expected, file: exe });
  });

  it('is through cmd.exe of the system for a batch file, everything in quotes', () => {
    expect(commandLine(program, ['org', '--username', "o'neil+ci@acme.example", 'two words', ''], windows)).toEqual({
      file: 'C:\\Windows\\System32\\cmd.exe',
      arguments: ['/d', '/s', '/c', `""${program}" "org" "--username" "o'neil+ci@acme.example" "two words" """`],
      verbatim: true,
    });
  });

  it('keeps a backslash at the end from taking the quote', () => {
    expect(commandLine('C:\\a.bat', ['D:\\x\\'], windows)).toMatchObject({
      arguments: ['/d', '/s', '/c', '""C:\\a.bat" "D:\\x\\\\""'],
    });
  });

  it.each([
    'a"b',
    'a&b',
    'a|b',
    'a<b',
    'a>b',
    'a^b',
    '%PATH%',
    'a!b!',
    'a\nb',
    'a\rb',
    'a\0b',
    'a\tb',
    '`a`',
    'ä',
    '*',
    '$x',
  ])('is refused for a batch file with the argument %j, which is not quoted back', (argument) => {
    const why = 'an argument has a character that is not safe in a Windows batch file';
    expect(commandLine(program, ['org', argument], windows)).toBe(why);
    expect(commandLine(`C:\\${argument}\\sf.cmd`, [], windows)).toBe(why);
  });

  it('is refused for a batch file when nobody says where cmd.exe is', () => {
    const why = 'SystemRoot is not set, so cmd.exe cannot be found';
    expect(commandLine(program, [], { platform: 'win32', environment: {} })).toBe(why);
  });
});
