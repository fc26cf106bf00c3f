import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld } from '../../src/world/create.ts';
import { Authority } from './certificates.ts';
import { sendElsewhere } from './sender.ts';
import { httpServer, httpsServer, type Running } from './servers.ts';

const undici = 'internal/deps/undici/undici';

describe('the real world', () => {
  let plain: Running;
  let secure: Running;
  beforeAll(async () => {
    plain = await httpServer((_, response) => response.end('ok'));
    secure = await httpsServer(new Authority().leaf(['127.0.0.1']), (_, response) => response.end('ok'));
  });
  afterAll(async () => {
    await plain.close();
    await secure.close();
  });

  it('costs no builtin module to make', async () => {
    const { afterCreation } = await sendElsewhere({ HOME: '/home/ci', USERPROFILE: '/home/ci' }, []);
    const costly = ['http', 'https', 'tls', 'crypto', 'child_process', 'dns', 'os', undici];
    expect(afterCreation.filter((name) => costly.includes(name))).toEqual([]);
  });

  it('loads for a request what that needs: no TLS for http, and never https, undici or child processes', async () => {
    const overHttp = await sendElsewhere({}, [{ method: 'GET', url: `http://127.0.0.1:${plain.port}/` }]);
    expect(overHttp.answers[0]).toMatchObject({ body: 'ok' });
    expect(overHttp.afterSending).toContain('http');
    const overHttps = await sendElsewhere({}, [{ method: 'GET', url: `https://127.0.0.1:${secure.port}/` }]);
    expect(overHttps.answers[0]).toMatchObject({ phase: 'tls' });
    expect(overHttps.afterSending).toContain('tls');
    for (const { afterSending } of [overHttp, overHttps]) {
      expect(afterSending.filter((name) => ['https', undici, 'child_process'].includes(name))).toEqual([]);
    }
    expect(overHttp.afterSending).not.toContain('tls');
  });

  it('looks at TLS servers, and knows the credentials of its proxies', async () => {
    const world = createWorld({ HTTPS_PROXY: 'http://ci:verysecret@proxy.acme.example:3128' });
    const shown = await world.tls.presented('127.0.0.1', secure.port, { timeoutMilliseconds: 5000 });
    expect(shown).toMatchObject({ kind: 'chain', certificates: [expect.any(Uint8Array)] });
    expect(world.network.secrets().map((secret) => secret.reveal())).toContain('verysecret');
  });

  it('says nothing of its own accord', async () => {
    const body = 'grant_type=x&assertion=verysecret';
    const request = { method: 'POST', url: `http://127.0.0.1:${plain.port}/`, body, bearer: 'verysecret' } as const;
    const { stderr, answers } = await sendElsewhere({ DEBUG: '*' }, [request]);
    expect(stderr).toBe('');
    expect(JSON.stringify(answers)).not.toContain('verysecret');
  });
});
