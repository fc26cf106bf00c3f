import { describe, expect, it } from '@jest/globals';
import { Masker } from './mask.ts';
import { StepLog } from './step-log.ts';

interface Setting {
  debug?: boolean;
  variables?: Record<string, string>;
}

function logOf(lines: readonly string[], { debug = false, variables = {} }: Setting = {}): StepLog {
  const log = new StepLog({
    masker: new Masker(),
    debug,
    workspace: '/home/runner/app',
    repository: 'acme/app',
    variable: (name) => variables[name],
  });
  for (const line of lines) log.receive(line, 'stdout');
  return log;
}
const printed = (lines: readonly string[], setting?: Setting) => logOf(lines, setting).lines;

describe('plain lines', () => {
  it('stay in the log, unknown commands too', () => {
    const lines = ['a', '', '  b', '::unknown::x', '##[unknown]x', '::add-mask'];
    expect(printed(lines)).toEqual(lines);
  });
});

describe('add-mask', () => {
  it('covers what comes after it and is not printed', () => {
    expect(printed(['hunter2', '::add-mask::hunter2', 'a hunter2'])).toEqual(['hunter2', 'a ***']);
    expect(printed(['Subject: ##[add-mask]e', 'eel'])).toEqual(['***l']);
  });

  it('of several lines covers each of them', () => {
    expect(printed(['::add-mask::one%0A two %0D%0Athree', 'one', 'two.', 'three'])).toEqual(['***', '***.', '***']);
  });

  it('of nothing is a warning', () => {
    expect(printed(['::add-mask:: '])).toEqual([
      "##[warning]Can't add secret mask for empty string in ##[add-mask] command.",
    ]);
  });
});

describe('annotations', () => {
  it('are printed masked and kept with their properties', () => {
    const log = logOf(['::add-mask::hunter2', '::error file=a.ts,line=3,title=hunter2::be%0Ahunter2', '##[notice]x']);
    expect(log.lines).toEqual(['##[error]be\n***', '##[notice]x']);
    expect(log.annotations).toEqual([
      // The title is left as it is: a runner masks the message alone.
      { level: 'error', message: 'be\n***', properties: { file: 'a.ts', line: '3', title: 'hunter2' } },
      { level: 'notice', message: 'x', properties: {} },
    ]);
    expect(log.failed).toBe(false);
  });

  it('point into the repository when they point into the workspace', () => {
    const [inside, outside] = logOf([
      '::error file=/home/runner/app/src/a.ts::x',
      '::error file=/etc/passwd::x',
    ]).annotations;
    expect(inside?.properties).toEqual({ file: 'src/a.ts', repo: 'acme/app' });
    expect(outside?.properties).toEqual({ file: '/etc/passwd' });
  });

  it('are ten a level and step; the log has the others', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `::warning::${at}`);
    const log = logOf([...lines, '::error::e']);
    expect(log.annotations.map(({ message }) => message)).toEqual([...'0123456789', 'e']);
    expect(log.lines).toHaveLength(13);
  });

  it('have 4,096 characters at most, in the log too, cut after masking', () => {
    const log = logOf(['::add-mask::abcdef', `::error::${'x'.repeat(4094)}abcdef${'y'.repeat(9)}`]);
    expect(log.annotations[0]?.message).toBe(`${'x'.repeat(4094)}**`);
    expect(log.lines).toEqual([`##[error]${'x'.repeat(4094)}**`]);
  });
});

describe('stop-commands', () => {
  it('ends every command until its token comes; both are printed, a longer token masked', () => {
    const log = logOf([
      '::stop-commands::resume-here',
      '::add-mask::hunter2',
      '::error::hunter2',
      '::resume-here::',
      '::add-mask::hunter2',
      'hunter2',
      '::resume-here::',
    ]);
    expect(log.lines).toEqual([
      '::stop-commands::***',
      '::add-mask::hunter2',
      '::error::hunter2',
      '::***::',
      '***',
      '::***::',
    ]);
    expect(log.annotations).toEqual([]);
    expect(log.commands.map(({ name }) => name)).toEqual(['stop-commands', 'resume-here', 'add-mask']);
  });

  it('works from the middle of a line: a foreign text can switch masking off', () => {
    const log = logOf([
      'CN=##[stop-commands]x',
      '::add-mask::hunter2',
      'hunter2',
      'more ##[X]',
      '::add-mask::hunter2',
      'hunter2',
    ]);
    expect(log.lines).toEqual(['CN=##[stop-commands]x', '::add-mask::hunter2', 'hunter2', 'more ##[X]', '***']);
  });

  it.each(['', 'pause-logging', 'Add-Mask'])('with the token %j fails the step and loses the rest', (token) => {
    const log = logOf([`::stop-commands::${token}`, 'after']);
    expect(log.fatal?.message).toContain('You cannot use a endToken that is an empty string');
    expect(log.lines).toEqual([]);
  });

  it('with such a token is let through by the switch for it', () => {
    const variables = { ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS: 'true' };
    expect(printed(['::stop-commands::warning', '::error::x', '::warning::'], { variables })).toEqual([
      '::stop-commands::***',
      '::error::x',
      '::***::',
    ]);
  });
});

describe('old commands', () => {
  it('set-output and save-state work and are warned of', () => {
    const log = logOf(['::set-output name=a::1%0A2', '::save-state name=b::3']);
    expect(Object.fromEntries(log.outputs)).toEqual({ a: '1\n2' });
    expect(Object.fromEntries(log.state)).toEqual({ b: '3' });
    expect(log.lines[0]).toContain('##[warning]The `set-output` command is deprecated and will be disabled soon.');
    expect(log.lines[1]).toContain('##[warning]The `save-state` command is deprecated and will be disabled soon.');
    expect(log.failed).toBe(false);
  });

  it('without a name fail the step', () => {
    const log = logOf(['::set-output::1']);
    expect(log.failed).toBe(true);
    expect(log.lines.slice(1)).toEqual([
      "##[error]Unable to process command '::set-output::1' successfully.",
      "##[error]Required field 'name' is missing in ##[set-output] command.",
    ]);
  });

  it('set-env and add-path fail the step unless they are allowed', () => {
    const lines = ['::set-env name=A::1', '::add-path::/x'];
    const refused = logOf(lines);
    expect(refused.failed).toBe(true);
    expect(refused.lines[1]).toContain('The `set-env` command is disabled.');
    expect(refused.lines[3]).toContain('The `add-path` command is disabled.');
    const allowed = logOf([...lines, '::set-env name=node_options::x'], {
      variables: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' },
    });
    expect(Object.fromEntries(allowed.environment)).toEqual({ A: '1' });
    expect(allowed.path).toEqual(['/x']);
    expect(allowed.lines).toEqual([
      "##[error]Can't update NODE_OPTIONS environment variable using ::set-env:: command.",
    ]);
  });
});

describe('what else a line can ask for', () => {
  it('groups', () => {
    expect(printed(['::group::a%25', 'x', '::endgroup::ignored'])).toEqual(['##[group]a%', 'x', '##[endgroup]']);
  });

  it('debug lines, shown in debug runs only', () => {
    expect(printed(['::debug::a%0Ab'])).toEqual([]);
    expect(printed(['::debug::a%0Ab'], { debug: true })).toEqual(['##[debug]a', '##[debug]b']);
  });

  it('echo, which prints commands but never a mask', () => {
    const lines = ['::echo::on', '::group::x', '::add-mask::hunter2', '::error::e', '::echo::off', '::group::y'];
    expect(printed(lines)).toEqual([
      '::group::x',
      '##[group]x',
      '::add-mask::***',
      '##[error]e',
      '::echo::off',
      '##[group]y',
    ]);
    expect(printed(['::echo::loud'])[1]).toContain("Possible values can be: 'on', 'off'. Current value is: 'loud'.");
    // A debug run echoes from the start.
    expect(printed(['::group::x'], { debug: true })).toEqual(['::group::x', '##[group]x']);
  });

  it('problem matchers, which are taken off the log', () => {
    expect(printed(['::add-matcher::m.json', '::remove-matcher owner=x::', 'y'])).toEqual(['y']);
  });

  it('every command that was carried out is told with its stream and data', () => {
    const log = logOf([]);
    log.receive(' ::add-mask::hunter2', 'stderr');
    expect(log.commands).toEqual([
      { name: 'add-mask', properties: new Map(), data: 'hunter2', stream: 'stderr', line: ' ::add-mask::hunter2' },
    ]);
  });
});
