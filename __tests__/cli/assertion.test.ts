import { createVerify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assertion } from '../../src/cli/assertion.ts';
import type { Terminal } from '../../src/cli/command.ts';
import { pair } from '../scripted/pair.ts';
import { runCommand } from './terminal.ts';

const clientId = '3MVG9.madeUpConsumerKey.forTests';
const line = ['-r', 'https://acme.my.salesforce.com', '-i', clientId, '-o', 'ci@acme.example'];

/** Runs the command with a key from the environment. */
async function run(argv: readonly string[], terminal: Partial<Terminal> = {}) {
  const answers: string[] = [];
  let said = '';
  const code = await runCommand(assertion, [...line, ...argv], {
    environment: { SF_KEYPAIR_PRIVATE_KEY: pair.privateKey },
    answer: (text) => void answers.push(text),
    said: (text) => {
      said += text;
    },
    ...terminal,
  });
  return { code, answer: answers.join('\n'), said };
}

describe('sf-keypair assertion', () => {
  it('signs with the key what it says that it claims', async () => {
    const { code, answer } = await run(['--json']);
    const { assertion: signed, claims, secondsLeft } = JSON.parse(answer) as Record<string, never>;
    const [header, body, signature] = String(signed).split('.');
    expect(code).toBe(0);
    expect([120, 119, 118]).toContain(secondsLeft);
    expect(JSON.parse(Buffer.from(String(body), 'base64url').toString())).toEqual(claims);
    expect(claims).toMatchObject({ iss: clientId, sub: 'ci@acme.example', aud: 'https://acme.my.salesforce.com' });
    const verify = createVerify('RSA-SHA256').update(`${header}.${body}`);
    expect(verify.verify(pair.publicKey, String(signature), 'base64url')).toBe(true);
  });

  it('shows in a job of a pipeline the claims alone, and says where the rest can go', async () => {
    const { answer, said } = await run([], { inPipeline: true });
    expect(answer).toMatch(/^header {3}\{"alg":"RS256","typ":"JWT"\}\n/);
    expect(answer).not.toMatch(/eyJ|curl/);
    expect(said).toContain('The assertion is not shown in a job of a pipeline.');
    expect(JSON.parse((await run(['--json'], { inPipeline: true })).answer)).toMatchObject({
      assertion: null,
      curl: null,
    });
  });

  it('that was called off shows nothing', async () => {
    const answers: string[] = [];
    const answer = (text: string) => void answers.push(text);
    await expect(run([], { ended: AbortSignal.abort(), answer })).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
    expect(answers).toEqual([]);
  });
});
