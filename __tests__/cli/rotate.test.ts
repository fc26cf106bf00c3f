import { createHash, createPublicKey, createVerify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rotate } from '../../src/cli/rotate.ts';
import { printState } from '../../src/rotate/state.ts';
import { certificateOf } from '../doctor/fixture.ts';
import { untold } from '../scripted/occasions.ts';
import { makePair, type Pair, pair } from '../scripted/pair.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';
import { runCommand } from './terminal.ts';

const fingerprintOf = (key: string) =>
  createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest('hex');
const current = fingerprintOf(pair.privateKey);
/** What somebody who may write variables has put in the place of a target's name. */
const hostile = '##[error]x\u009b2J ::add-mask::y';
const state = printState({
  schema: 1,
  phase: 'promoted',
  since: '2026-11-01T00:00:00Z',
  lock: 1,
  current,
  previous: 'b'.repeat(64),
  targets: { [hostile]: {} },
});

/** The answers of a repository in the middle of a rollover. */
const rolling: Script = ({ url }) => {
  if (url.endsWith('/variables/SF_KEY_ROLLOVER')) return { body: JSON.stringify({ value: state }) };
  if (url.includes('/variables/')) return { status: 404 };
  if (url.includes('/variables?')) return { body: '{}' };
  if (url.includes('/secrets/')) return { body: JSON.stringify({ updated_at: '2026-11-01T00:00:00Z' }) };
  return { status: 503 };
};

/** The answers of a repository in which no rollover is noted, and of an org that accepts the key. */
const settled =
  (certificate: string): Script =>
  ({ url }) => {
    if (url.endsWith('/variables/SF_CERTIFICATE')) return { body: JSON.stringify({ value: certificate }) };
    if (url.endsWith('/secrets/SF_PRIVATE_KEY'))
      return { body: JSON.stringify({ updated_at: '2026-11-01T00:00:00Z' }) };
    if (url.endsWith('/secrets/public-key'))
      return { body: JSON.stringify({ key_id: '1', key: Buffer.alloc(32, 7).toString('base64') }) };
    if (url.includes('/oauth2/token')) return { body: reply };
    if (url.includes('/variables?')) return { body: '{}' };
    return { status: 404 };
  };

/** The same in the middle of a rollover whose next certificate no administrator has uploaded yet. */
const offered = (certificate: string, next: Pair, nextCertificate: string): Script => {
  const times = { current: '2026-11-01T00:00:00Z', next: '2026-11-01T00:00:00Z' };
  const phase = { schema: 1, phase: 'offered', since: '2026-11-10T00:00:00Z', lock: 1 } as const;
  const keys = { current, next: fingerprintOf(next.privateKey) };
  const noted = printState({ ...phase, ...keys, targets: { 'acme/app': times } });
  const usual = settled(certificate);
  return (request, index) => {
    const { url, body } = request;
    if (url.endsWith('/variables/SF_KEY_ROLLOVER')) return { body: JSON.stringify({ value: noted }) };
    if (url.endsWith('/variables/SF_CERTIFICATE_NEXT')) return { body: JSON.stringify({ value: nextCertificate }) };
    if (url.endsWith('/secrets/SF_PRIVATE_KEY_NEXT')) return { body: JSON.stringify({ updated_at: times.next }) };
    if (url.includes('/oauth2/token') && isSignedBy(next, body?.reveal() ?? ''))
      return { status: 400, body: '{"error":"invalid_grant","error_description":"invalid assertion"}' };
    return usual(request, index);
  };
};

function isSignedBy({ publicKey }: Pair, form: string): boolean {
  const [header, claims, signature] = (new URLSearchParams(form).get('assertion') ?? '').split('.');
  return createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, String(signature), 'base64url');
}

const reply = JSON.stringify({
  access_token: '00D5f000000AbCdEAK!madeUpForThisTest',
  instance_url: 'https://acme.my.salesforce.com',
  id: 'https://login.salesforce.com/id/00D5f000000AbCdEAK/0055f000000AbCdAAK',
});

async function run(environment: Record<string, string>, format = 'json', script = rolling, more: string[] = []) {
  const world = scriptedWorld(script, { environment, files: { '/key.pem': pair.privateKey } });
  const words: string[] = [];
  const argv = ['-o', 'ci@acme.example', '-i', '3MVG9acme.client.of.the.app', '-r', 'https://acme.my.salesforce.com'];
  const places = ['--secret-targets', 'acme/app', '--format', format, '--retries', '0', '-f', '/key.pem'];
  const code = await runCommand(rotate, [...argv, ...places, ...more], {
    world,
    answer: (text) => void words.push(text),
    // As `--ci terminal` has it.
    occasion: untold,
  }).catch((error: unknown) => error);
  return { code, answer: words.join('\n'), requests: world.requests.length };
}

const token = { SF_KEYPAIR_ROTATE_TOKEN: 'made-here-for-this-test' };

describe('sf-keypair rotate', () => {
  it('answers people in plain words, without the spelling of Markdown, and as harmless', async () => {
    const { answer } = await run(token, 'text');
    expect(answer).toMatch(/^Key pair: promoted\n/);
    expect(answer).toContain('add-mask');
    expect(answer).not.toMatch(/&#\d+;|\*\*|##\[|\u009b/);
  });

  it('answers people without a remedy where nothing is to be mended', async () => {
    const certificate = await certificateOf(pair.privateKey, 100);
    const { code, answer } = await run(token, 'text', settled(certificate), ['--dry-run']);
    expect(code).toBe(0);
    expect(answer).toMatch(
      /^Key pair: settled\nsettled: Nothing is to be done\. The certificate is valid until [^\n]+\n-----BEGIN/,
    );
    const json = await run(token, 'json', settled(certificate), ['--dry-run']);
    expect(JSON.parse(json.answer)).toMatchObject({
      state: 'settled',
      certificate,
      certificateNotAfter: '2027-02-28T12:00:00Z',
      failure: null,
    });
  });

  it('names to people the pages of Setup where a certificate waits to be uploaded', async () => {
    const next = makePair();
    const certificate = await certificateOf(pair.privateKey, 30);
    const nextCertificate = await certificateOf(next.privateKey, 365);
    const script = offered(certificate, next, nextCertificate);
    const { code, answer } = await run({ ...token, SF_KEYPAIR_NEXT_PRIVATE_KEY: next.privateKey }, 'text', script, [
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(answer).toMatch(/^Key pair: offered\n.*The next certificate waits for an administrator/);
    expect(answer).toMatch(/^External Client App: Setup .*\nConnected app: Setup /m);
    expect(answer).toContain(nextCertificate.trimEnd());
  });

  it('says that it does not know the state where nobody tells it', async () => {
    const { code, answer } = await run(token, 'text', () => ({ status: 503 }));
    expect(code).toBe(3);
    expect(answer).toMatch(/^Key pair: state unknown\n/);
  });

  it('answers in JSON that no log and no terminal acts upon, whatever the variable holds', async () => {
    const { code, answer } = await run(token);
    expect(code).toBe(2);
    expect(JSON.parse(answer).failure).toMatchObject({
      code: 'ERR_ROTATE_TARGET',
      message: `${hostile} was left out of \`secret-targets\` in the middle of a rollover.`,
    });
    expect(answer).not.toMatch(/##\[|::|[\u007f-\u009f]/);
  });

  it('is refused on a pull request with secrets, whatever `--ci` says', async () => {
    const job = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/app',
    };
    const { code, requests } = await run({ ...token, ...job });
    expect(code).toMatchObject({ code: 'ERR_ROTATE_OCCASION' });
    expect(requests).toBe(0);
  });
});
