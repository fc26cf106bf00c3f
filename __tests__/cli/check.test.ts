import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/cli/check.ts';
import { forked } from '../scripted/occasions.ts';
import { runCommand } from './terminal.ts';

const line = [
  '-r',
  'https://acme.my.salesforce.com',
  '-i',
  '3MVG9.madeUpConsumerKey.forTests',
  '-o',
  'ci@acme.example',
];

describe('sf-keypair check', () => {
  it('has no report where a fork has no key and nothing else was named, and says why', async () => {
    const answers: string[] = [];
    let said = '';
    const code = await runCommand(check, [...line, '--org-certificates', '--if-missing', 'skip'], {
      environment: {},
      occasion: forked,
      answer: (text) => void answers.push(text),
      said: (text) => {
        said += text;
      },
    });
    expect([code, answers]).toEqual([0, []]);
    expect(said).toContain("The org's own certificates were not checked (`if-missing: skip`).");
  });
});
