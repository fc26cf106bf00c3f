import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { node24 } from '../world/sender.ts';

const alone = ['--net', '--mount', 'sh', '-c'];
const possible = spawnSync('unshare', [...alone, 'ip link set lo up && ip link show lo']).status === 0;
if (!possible) console.warn('SKIPPED: a silent name server needs `unshare`, `ip` and the right to use them');

describe('a name server that never answers', () => {
  (possible ? it : it.skip)('does not hold a request longer than its limit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
    const resolver = join(folder, 'resolv.conf');
    writeFileSync(resolver, 'nameserver 127.0.0.1\noptions timeout:1 attempts:2\n');
    const script = fileURLToPath(new URL('./silent-name-server.mjs', import.meta.url));
    const inside = 'ip link set lo up && mount --bind "$1" /etc/resolv.conf && exec "$2" "$3"';
    const { stdout } = spawnSync('unshare', [...alone, inside, 'sh', resolver, node24, script], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      kind: 'outage',
      phase: 'dns',
      code: 'TIMEOUT',
      detail: 'the name acme.my.salesforce.com was not resolved within 500 ms',
      sent: false,
      final: false,
    });
    expect(answer.elapsedMilliseconds).toBeLessThan(500 * 1.5 + 150);
  });
});
