import { describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../runner/index.ts';
import { asPem, day, ending } from './checking.ts';
import { checkout } from './checkout.ts';
import { inputs, runLogin, startOrg } from './org.ts';

const hostile: readonly string[] = [
  '##[stop-commands]t',
  '##[add-mask]a',
  '##[group]x',
  '::error::x',
  '::stop-commands::t',
  '\r::add-mask::a',
  '\n::stop-commands::t',
  '\n##[add-mask]a\n',
  '%0A::add-mask::a',
  '\u001b[2J\u001b]0;x\u0007',
  '\u009b31m',
  '\u202e\u2066txt.exe',
  '<script>alert(1)</script>',
  '</td></tr></table><img src=x onerror=alert(1)>',
  '| a | b |\n| --- | --- |\n',
  '](https://evil.example) ![x](https://evil.example/x.png)',
  '```\n</details>\n# heading',
  '@octocat closes #1 GH-1',
  '=HYPERLINK("https://evil.example")',
  `${'\u0301'.repeat(400)}`,
  '\ud800',
];

/** Nothing but our own commands was acted upon, and nothing masked but what we masked. */
function expectHarmless(run: ActionRun): void {
  expect([...new Set(run.commands.map(({ name }) => name))].filter((name) => !ours.has(name))).toEqual([]);
  expect(run.masks).not.toContain('a');
  expect(run.masks).not.toContain('t');
  expect(run.rawStdout).not.toMatch(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
  );
  expect(run.summary).not.toMatch(/\]\(https|!\[x|^# heading|@octocat|[\u001b\u202e\u2066]/m);
  const tags = run.summary.match(/<\/?[a-z][^>\s]*/gi) ?? [];
  expect([...new Set(tags.map((tag) => tag.replace(/[<>/]/g, '')))].filter((tag) => !summaryTags.has(tag))).toEqual([]);
  for (const { level, properties } of run.annotations) {
    expect(['error', 'warning', 'notice']).toContain(level);
    expect(Object.keys(properties).filter((name) => !['title', 'file', 'line', 'repo'].includes(name))).toEqual([]);
  }
}
const summaryTags = new Set(['wbr', 'br', 'code', 'details', 'summary', 'sub']);
const ours = new Set(['add-mask', 'error', 'warning', 'notice', 'debug']);

describe('foreign text in a check', () => {
  it.each(hostile.map((words) => [words]))(
    'does nothing in log, annotations and summary as a subject: %j',
    async (words) => {
      checkout.put('expired.pem', asPem(ending(words, -day)));
      checkout.put('soon.pem', asPem(ending(`soon ${words}`, 10 * day)));
      checkout.put('fine.pem', asPem(ending(`${words} fine`, 300 * day)));
      const run = await checkout.check({
        certificates: '*.pem',
        'keystore-passphrase': 'a-passphrase-made-up',
        'html-file': 'out/index.html',
        'fail-on': 'expired',
      });
      expect([run.exitCode, run.outputs['worst']]).toEqual([1, 'expired']);
      expectHarmless(run);
      expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
      const later = await run.job.runStep({
        run: 'echo a-passphrase-made-up; echo "::add-mask::later-secret"; echo later-secret',
        if: 'always()',
      });
      expect(later.body).not.toMatch(/a-passphrase-made-up|^later-secret/m);
    },
  );

  it('does nothing as a path, in what is found, skipped or unreadable', async () => {
    for (const [index, words] of hostile.entries()) {
      const name = words.replaceAll('/', '∕').replaceAll('\ud800', 'x').slice(0, 60);
      checkout.put(`${index}/${name}.pem`, asPem(ending(`c${index}`, -day)));
      checkout.put(`${index}/bad ${name}.crt`, 'nothing');
      checkout.put(`${index}/skipped ${name}.txt`, 'nothing');
    }
    const run = await checkout.check({
      certificates: '**\n!report.json',
      'sarif-file': 'out.sarif',
      'junit-file': 'out.xml',
    });
    expect(run.exitCode).toBe(1);
    const { counts, skipped } = checkout.report();
    expect([counts.expired, counts.unreadable, skipped.length]).toEqual([
      hostile.length,
      hostile.length,
      hostile.length,
    ]);
    expectHarmless(run);
  });

  it('does nothing as what an input names, and ten thousand characters of it are cut', async () => {
    const lines = hostile.map((words) => `none ${words.replace(/[\r\n]/g, ' ')}.pem`);
    const run = await checkout.check({ certificates: [...lines, `none${'x'.repeat(4000)}.pem`].join('\n') });
    expect(run.outputs['worst']).toBe('unreadable');
    expectHarmless(run);
    checkout.put('long.pem', asPem(ending('x'.repeat(10_000), -day)));
    const long = await checkout.check({ certificates: 'long.pem' });
    expect(long.annotations[0]?.message.length).toBeLessThan(4096);
    expect(Math.max(...long.rawStdout.split('\n').map((line) => line.length))).toBeLessThan(4200);
    expectHarmless(long);
  });

  it("does nothing as what an org calls its certificates, and the org's token stays masked", async () => {
    const certificates = hostile.map((words) => ({ DeveloperName: words, ExpirationDate: '2020-01-31' }));
    const samlConfigs = hostile.map((words) => ({ DeveloperName: words, ValidationCert: asPem(ending(words, -day)) }));
    const emulator = await startOrg({ org: { certificates, samlConfigs } });
    const { outputs } = await runLogin(inputs(emulator.url));
    const run = await checkout.check(inputs(emulator.url, { 'org-certificates': 'true' }));
    expect(checkout.report().counts.expired).toBe(2 * hostile.length);
    expectHarmless(run);
    const later = await run.job.runStep({ run: `echo ${outputs['access-token']}`, if: 'always()' });
    expect(later.rawStdout).toContain(outputs['access-token']);
    expect(later.body).not.toContain(outputs['access-token']);
  });
});
