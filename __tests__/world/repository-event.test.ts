import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { openRepository } from '../../src/world/repository.ts';
import { scriptedWorld } from '../scripted/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
const before = process.env['GITHUB_EVENT_PATH'];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env['GITHUB_EVENT_PATH'];
  else process.env['GITHUB_EVENT_PATH'] = before;
});

// A file of its own: Octokit reads the event once, as it is loaded.
describe('an event that cannot be read', () => {
  it('is a failure of the repository that does not quote it', async () => {
    const path = join(folder, 'event.json');
    writeFileSync(path, 'what nobody may see');
    process.env['GITHUB_EVENT_PATH'] = path;
    const options = { token: new Secret('made-here'), slug: 'acme/orgs', apiUrl: 'https://api.github.com' };
    const failure = await openRepository(options, scriptedWorld(() => ({})).clock)
      .about()
      .catch((thrown) => thrown);
    expect(failure).toMatchObject({ name: 'Failure', code: 'ERR_INTERNAL' });
    expect(failure.hint).toContain('GITHUB_EVENT_PATH');
    expect(JSON.stringify([failure.message, failure.hint, failure.cause])).not.toContain('nobody');
  });
});
