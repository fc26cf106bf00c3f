import { describe, expect, it } from '@jest/globals';
import { judgeDeployStatus } from '../../src/org/metadata/deploy-status.ts';
import { MetadataLine } from '../../src/rotate/metadata-line.ts';
import { recordingCi } from '../scripted/ci.ts';
import { sessionOf } from '../scripted/session.ts';
import { scriptedWorld } from '../scripted/world.ts';

describe('the line to the Metadata API', () => {
  const session = sessionOf();
  const patience = { timeoutMilliseconds: 1_000, deadlineMilliseconds: 10_000, retries: 0 };

  it.each([470, 490, 499])('shows no part of a session that an answer quotes after %i characters', async (length) => {
    const message = `${'x'.repeat(length)}${session.accessToken.reveal()}`;
    const body = JSON.stringify([{ errorCode: 'STRANGE', message }]);
    const world = scriptedWorld(() => ({ status: 400, body }));
    const line = new MetadataLine({ ...patience, openSession: async () => session }, world, recordingCi());
    line.begin();
    const asked = line.rest('/services/data/v66.0/metadata/deployRequest/0Af', judgeDeployStatus, 'ask for a deploy');
    await expect(asked).rejects.toMatchObject({
      code: 'ERR_PUBLISH_REJECTED',
      reply: expect.stringMatching(/^STRANGE: x+\**$/),
    });
  });
});
