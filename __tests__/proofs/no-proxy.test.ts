import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bypassed, bypassedByCurl, bypassedByGo, proxied, proxiedByCurl, type Row } from '../world/no-proxy-table.ts';
import { proxyServer } from '../world/servers.ts';

/** Whether a tool is here; a proof without its judge says so aloud. */
function has(tool: string, ...version: string[]): boolean {
  const found = spawnSync(tool, version).status === 0;
  if (!found) console.warn(`SKIPPED: ${tool} is not installed, so it cannot judge the rules of NO_PROXY`);
  return found;
}

const hasCurl = has('curl', '--version');
const hasGo = has('go', 'version');
/** No name of this ending resolves, so what goes past the proxy fails at once. */
const nowhere = (text: string) => text.replaceAll(/\bexample\b/gi, 'invalid');

describe('the table of NO_PROXY, judged by curl', () => {
  let proxy: Awaited<ReturnType<typeof proxyServer>>;
  beforeAll(async () => {
    proxy = await proxyServer();
  });
  afterAll(() => proxy.close());

  /** What the proxy sees is proxied; the rest fails to connect. */
  async function goesPast([noProxy, host, port]: Row): Promise<boolean> {
    const before = proxy.seen.length;
    const env = { PATH: process.env['PATH'], http_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: nowhere(noProxy) };
    const url = `http://${nowhere(host)}:${port}/`;
    await once(spawn('curl', ['-s', '-g', '--connect-timeout', '0.3', url], { env, stdio: 'ignore' }), 'close');
    return proxy.seen.length === before;
  }

  (hasCurl ? it : it.skip).each([...bypassed, ...bypassedByCurl])('%j covers %s port %i', async (...row) => {
    expect(await goesPast(row)).toBe(true);
  });

  (hasCurl ? it : it.skip).each([...proxied, ...proxiedByCurl])('%j does not cover %s port %i', async (...row) => {
    expect(await goesPast(row)).toBe(false);
  });
});

describe("the table of NO_PROXY, judged by Go's net/http", () => {
  const folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  const program = join(folder, 'judge');
  beforeAll(() => {
    if (!hasGo) return;
    const source = `package main
import ("fmt"; "net/http"; "os")
func main() {
  request, err := http.NewRequest("GET", os.Args[1], nil)
  if err != nil { panic(err) }
  proxy, err := http.ProxyFromEnvironment(request)
  if err != nil { panic(err) }
  fmt.Print(proxy == nil)
}`;
    writeFileSync(join(folder, 'judge.go'), source);
    execFileSync('go', ['build', '-o', program, 'judge.go'], { cwd: folder });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  function goesPast([noProxy, host, port]: Row): boolean {
    const env = { HTTPS_PROXY: 'http://proxy.invalid:3128', NO_PROXY: noProxy };
    return execFileSync(program, [`https://${host}:${port}/`], { env, encoding: 'utf8' }) === 'true';
  }

  (hasGo ? it : it.skip).each([...bypassed, ...bypassedByGo])('%j covers %s port %i', (...row) => {
    expect(goesPast(row)).toBe(true);
  });

  (hasGo ? it : it.skip).each(proxied)('%j does not cover %s port %i', (...row) => {
    expect(goesPast(row)).toBe(false);
  });
});
