import { describe, expect, it } from '@jest/globals';
import { checkOptions, checkOutputs } from '../../src/check/options.ts';
import { makeReport } from '../../src/check/report.ts';
import { reportOutputs } from '../../src/check/report-output.ts';
import { parseThresholds } from '../../src/check/thresholds.ts';
import { type OptionSpec, readOptions } from '../../src/option.ts';
import { now, thresholds } from './fixture.ts';

const files = ['report-file', 'csv-file', 'junit-file', 'sarif-file', 'calendar-file', 'metrics-file', 'html-file'];

function read(given: Readonly<Record<string, string>>) {
  return readOptions(checkOptions, (name) => given[name]);
}

describe('the options of check', () => {
  it('are the rows of the contract, with their defaults', () => {
    const rows = checkOptions.map((spec: OptionSpec) => [spec.name, spec.default ?? null]);
    expect(Object.fromEntries(rows)).toEqual({
      certificates: null,
      'keystore-passphrase': null,
      'org-certificates': 'false',
      'notice-within': '90d',
      'warn-within': '60d',
      'fail-within': '30d',
      merge: null,
      'fail-on': 'critical',
      'leaves-only': 'false',
      ignore: null,
      'ignore-file': null,
      'write-ignore-file': null,
      ...Object.fromEntries(files.map((name) => [name, null])),
      'tracking-issue': 'false',
      'github-token': null,
      'issue-labels': null,
      'issue-assignees': null,
      'issue-in-public': 'false',
    });
  });

  it('keep secrets secret', () => {
    const secrets = checkOptions.filter(({ kind }) => kind === 'secret').map(({ name }) => name);
    expect(secrets).toEqual(['keystore-passphrase', 'github-token']);
  });

  it('leave lines with commas as they are', () => {
    const { values } = read({ certificates: 'a/*.{pem,crt}\nb.p12', ignore: 'CN=acme,O=Acme\nx/**' });
    expect(values.certificates).toBe('a/*.{pem,crt}\nb.p12');
    expect(values.ignore).toBe('CN=acme,O=Acme\nx/**');
  });

  it('read without a problem when nothing is given', () => {
    const { values, problems } = read({});
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      'fail-on': 'critical',
      'leaves-only': false,
      'tracking-issue': false,
      'issue-labels': [],
    });
    const texts = { notice: values['notice-within'], warning: values['warn-within'], critical: values['fail-within'] };
    expect(parseThresholds(texts)).toHaveProperty('thresholds');
  });

  it('do not take an empty fail-on for the default', () => {
    expect(read({ 'fail-on': '' }).problems).toMatchObject([{ option: 'fail-on' }]);
    expect(read({ 'fail-on': 'sometimes' }).problems).toMatchObject([{ option: 'fail-on' }]);
    expect(read({ 'fail-on': 'never' }).values['fail-on']).toBe('never');
    expect(read({ 'fail-on': 'critical' }).values['fail-on']).toBe('critical');
  });

  it('are described in lines that a table can hold', () => {
    for (const { description } of [...checkOptions, ...checkOutputs]) {
      expect(description).toMatch(/^[^\n|]+\.$/);
    }
  });
});

describe('the outputs of check', () => {
  it('are those that the report gives and the paths of its files', () => {
    const report = makeReport({ findings: [], skipped: [], thresholds: thresholds(), now });
    expect(checkOutputs.map(({ name }) => name)).toEqual([...Object.keys(reportOutputs(report)), ...files]);
  });
});
