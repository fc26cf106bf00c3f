import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { systemCode } from '../world/system-code.ts';
import type { World } from '../world/world.ts';
import type { AnswerPlace } from './answer.ts';

/**
 * Fails before anything is asked of an org where its answer could not be written: a session that nobody has cannot be
 * ended by anybody. Looks at what lies at the path, and makes a file beside it for a moment, as the writing will do.
 * @throws Failure ERR_FILE_WRITE
 */
export async function tryAnswerFile(
  { outputFile }: Pick<AnswerPlace<string>, 'outputFile'>,
  { files, clock }: Pick<World, 'files' | 'clock'>,
): Promise<void> {
  if (outputFile === undefined) return;
  const kind = outputFile.endsWith('/') ? 'directory' : await files.kind(outputFile);
  if (kind === 'directory' || kind === 'other') throw unwritable(outputFile, 'not a regular file');
  const beside = join(dirname(outputFile), `.sf-keypair-${clock.random().toString(36).slice(2)}.tmp`);
  try {
    if (await files.createExclusive(beside, '')) await files.remove(beside);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw unwritable(outputFile, systemCode(error.cause), error);
  }
}

function unwritable(path: string, why: string, cause?: Failure): Failure {
  return new Failure('ERR_FILE_WRITE', `The file ${path} cannot be written: ${why}.`, { cause });
}
