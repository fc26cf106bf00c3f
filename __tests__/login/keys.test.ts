import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readKey } from '../../src/login/keys.ts';
import { Secret } from '../../src/secret.ts';
import type { FileRefusal } from '../../src/world/world.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const given = (text: string) => ({ text: new Secret(text), passphrase: undefined, input: 'next-private-key' });

describe('a key that is given', () => {
  it('as text is masked piece by piece', async () => {
    const ci = recordingCi();
    await readKey(
      given(pem),
      scriptedWorld(() => ({})),
      ci,
    );
    expect(ci.masked.length).toBeGreaterThan(1);
    expect(ci.events.filter((event) => event !== 'mask')).toEqual([]);
  });

  it('as a path is masked by what lies there, before it is read', async () => {
    const ci = recordingCi();
    const world = scriptedWorld(() => ({}), { files: { 'key.pem': pem, 'bad.pem': 'hunter2hunter2' } });
    await readKey(given('key.pem'), world, ci);
    expect(ci.masked[0]).toBe(Buffer.from(pem).toString('base64'));
    await expect(readKey(given('bad.pem'), world, ci)).rejects.toMatchObject({ name: 'Failure' });
    expect(ci.masked).toContain(Buffer.from('hunter2hunter2').toString('base64'));
  });

  it('with a passphrase that it does not need is said to be', async () => {
    const ci = recordingCi();
    await readKey(
      { ...given(pem), passphrase: new Secret('never needed') },
      scriptedWorld(() => ({})),
      ci,
    );
    expect(ci.events.filter((event) => event.startsWith('notice'))).toHaveLength(1);
  });

  it.each<[FileRefusal, string]>([
    ['missing', 'does not exist'],
    ['not-a-file', 'is no regular file'],
    ['link', 'is a link'],
    ['too-large', 'is larger than 1 MB'],
    ['forbidden', 'may not be read by this process'],
    ['outside', 'leads out of the workspace'],
    ['failed', 'cannot be read'],
  ])('as a path that cannot be read (%s) is refused with the reason, and without the path', async (refusal, words) => {
    const world = scriptedWorld(() => ({}), { files: { 'secret/key.pem': pem } });
    const files = { ...world.files, read: async () => refusal };
    await expect(readKey(given('secret/key.pem'), { ...world, files }, recordingCi())).rejects.toMatchObject({
      code: 'ERR_KEY_UNREADABLE_FILE',
      message: `\`next-private-key\` names a path that ${words}.`,
    });
  });

  it('as a folder is refused', async () => {
    const world = scriptedWorld(() => ({}), { files: { 'secret/key.pem': pem } });
    await expect(readKey(given('secret'), world, recordingCi())).rejects.toThrow(
      'names a path that is no regular file',
    );
  });
});
