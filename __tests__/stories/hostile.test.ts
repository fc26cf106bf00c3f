import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { only } from '../platform.ts';
import { closeJobs } from '../runner/index.ts';
import { kept } from '../world/kept.ts';
import { httpServer } from '../world/servers.ts';
import { assertionsOf, closeOrgs, inputs, leaksOf, makePair, pair, runLogin, startOrg } from './org.ts';

afterEach(closeOrgs);
afterAll(closeJobs);

/** A host that answers every request like this. */
async function hostAnswering(status: number, body: string, headers: Record<string, string> = {}) {
  let requests = 0;
  const server = await httpServer((_, response) => {
    requests += 1;
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  await kept(server);
  return { url: `http://127.0.0.1:${server.port}`, requests: () => requests };
}

const orgId = '00D5f000000AbCdEAK';
const success = (url: string, changes: object = {}) =>
  JSON.stringify({
    access_token: `${orgId}!madeUpForThisTest`,
    scope: 'api',
    instance_url: url,
    id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
    token_type: 'Bearer',
    ...changes,
  });

describe('a host with bad intentions', () => {
  it.each([
    ['##[stop-commands]t'],
    ['##[add-mask]a'],
    ['::error::x'],
    ['\r::add-mask::a'],
    ['\n::stop-commands::t'],
    ['\u001b[2J\u001b]0;x\u0007'],
    ['\u202e\u2066'],
    ['x'.repeat(10_000)],
    ['%0A::add-mask::a'],
  ])('cannot make the log act: %j', async (words) => {
    const { url } = await hostAnswering(400, JSON.stringify({ error: 'unknown_error', error_description: words }));
    // Tried again once: the words stand in a plain line and in an annotation.
    const run = await runLogin(inputs(url, { retries: '1' }));
    expect(run.outputs['failure-code']).toBe('ERR_ORG_UNAVAILABLE');
    expect(run.body.match(/unknown_error/g)).toHaveLength(2);
    expect([...new Set(run.commands.map(({ name }) => name))].sort()).toEqual(['add-mask', 'error']);
    expect(run.masks).not.toContain('a');
    expect(run.masks).not.toContain('t');
    expect(run.rawStdout).not.toMatch(/[\u001b\u202e\u2066]/);
    const later = await run.job.runStep({
      run: `echo "::add-mask::later-secret"; echo "later-secret"`,
      if: 'always()',
    });
    expect(later.body).not.toContain('later-secret\n');
    expect(later.body).toContain('***');
  });

  it.each([
    ['an instance_url of its own', { instance_url: 'https://evil.example' }],
    ['an id of its own', { id: `https://evil.example/id/${orgId}/0055f000000AbCdAAK` }],
    ['a token of another org', { access_token: '00D5f000000ZZZZ!madeUpForThisTest' }],
  ])('is not believed with %s, and nothing more is sent', async (_, changes) => {
    const host: { url: string } = { url: '' };
    let requests = 0;
    const server = await httpServer((_request, response) => {
      requests += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(success(host.url, changes));
    });
    await kept(server);
    host.url = `http://127.0.0.1:${server.port}`;
    const run = await runLogin(inputs(host.url, { revoke: 'true', 'export-env': 'true' }));
    const post = await run.runPost();
    expect(run.outputs).toEqual({ authenticated: 'false', 'failure-code': 'ERR_REPLY_UNTRUSTED' });
    expect([run.env, run.state, requests]).toEqual([{}, {}, 1]);
    expect(post.body).toContain('Nothing to clean up.');
    expect(leaksOf([run, post], { token: '!madeUpForThisTest', key: pair.privateKey })).toBe('');
  });

  it('that redirects gets no second request, and the log names where it points', async () => {
    const elsewhere = await hostAnswering(200, success('https://evil.example'));
    const { url, requests } = await hostAnswering(307, '', { location: `${elsewhere.url}/services/oauth2/token` });
    const run = await runLogin(inputs(url));
    expect(run.outputs['failure-code']).toBe('ERR_TOKEN_REDIRECT');
    expect(run.log).toContain(elsewhere.url);
    expect([requests(), elsewhere.requests()]).toEqual([1, 0]);
  });
});

describe('later steps of the job', () => {
  it('can print the key, its lines or their base64, and the log shows none of it', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    const lines = pair.privateKey.trim().split('\n').slice(1, -1);
    const encoded = [0, 1, 2].map((shift) => Buffer.from(' '.repeat(shift) + lines[3]).toString('base64'));
    const program = [...lines, ...encoded, run.outputs['access-token']].map(
      (line) => `console.log(${JSON.stringify(line)})`,
    );
    const later = await run.job.runStep({ shell: 'node', run: program.join('\n') });
    expect(later.rawStdout).toContain(lines[7]);
    for (const line of lines) expect(later.body).not.toContain(line);
    for (const [shift, text] of encoded.entries()) expect(later.body).not.toContain(text.slice(shift + 1, -4));
    expect(later.body).not.toContain(run.outputs['access-token']);
  });

  only('posix', 'Windows has no base64').it('can print them by base64, in its lines, or in a URL', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url));
    const token = run.outputs['access-token'] ?? '';
    const url = `https://acme.my.salesforce.com/secur/frontdoor.jsp?${new URLSearchParams({ sid: token })}`;
    const program = `printf '%s' "$KEY" | base64; echo "$TOKEN" | base64; echo '${url}'`;
    const later = await run.job.runStep({ shell: 'bash', run: program, env: { KEY: pair.privateKey, TOKEN: token } });
    const printed =
      Buffer.from(pair.privateKey)
        .toString('base64')
        .match(/.{1,76}/g) ?? [];
    for (const line of printed) expect(later.rawStdout).toContain(line);
    for (const line of printed) expect(later.body).not.toContain(line.slice(0, 40));
    for (const text of [Buffer.from(token).toString('base64').slice(0, 76), token.slice(20)]) {
      expect(later.rawStdout).toContain(text);
      expect(later.body).not.toContain(text);
    }
  });

  it('can print the token although it was no output', async () => {
    const org = await startOrg();
    const known = (await runLogin(inputs(org.url))).outputs['access-token'];
    const run = await runLogin(inputs(org.url, { 'token-output': 'false', summary: 'false' }));
    const later = await run.job.runStep({ shell: 'node', run: `console.log(${JSON.stringify(known)})` });
    expect(later.rawStdout).toContain(known);
    expect(later.body).not.toContain(known);
  });

  it('cannot find the assertion anywhere', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url), { debug: true, env: { NODE_DEBUG: 'http,net,tls' } });
    const assertion = run.masks.find((mask) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(mask)) ?? '';
    expect(assertion.split('.')).toHaveLength(3);
    const signature = assertion.split('.')[2] ?? '';
    expect(leaksOf([run], { signature })).toBe('');
  });
});

describe('a rejection that blames neither key nor app', () => {
  it('is final: one request, whatever other credentials there are', async () => {
    const org = await startOrg({ user: { ipRestricted: true } });
    const run = await runLogin(
      inputs(org.url, { 'next-private-key': makePair().privateKey, 'next-client-id': '3MVG9.another' }),
    );
    expect(run.outputs['failure-code']).toBe('ERR_TOKEN_IP_RESTRICTED');
    expect(assertionsOf(org)).toHaveLength(1);
    expect(run.annotations.find(({ level }) => level === 'error')?.message).toContain('Login IP Ranges');
  });
});
