import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import { loadJournal } from './home.ts';
import { lay } from './lay.ts';
import { locked, readLogin, remember, setAlias, writeLogin } from './login.ts';
import { type HandedKey, type Handing, timeLeft } from './request.ts';
import { homeVariables, judgeSf, keyCommand } from './sf-command.ts';
import { stateFolder, withAccessToken } from './sf-files.ts';
import { keyFileName, removeKey, type Undo, uncover } from './undo.ts';

/** `sf` may ask several hosts, one after the other. */
const longestMilliseconds = 60_000;

/**
 * Hands the key over: it stays in a file until the post step, and `sf` logs in with it now and whenever it must.
 * @throws Failure ERR_SF_LOGIN when there is no `sf` or it does not log in; then nothing is left behind
 */
export async function handOffKey(
  handing: Handing,
  key: HandedKey,
): Promise<{ readonly route: 'key'; readonly undo: Undo }> {
  const { world } = handing;
  const program = await world.processes.find('sf');
  if (program === undefined) {
    throw new Failure('ERR_SF_LOGIN', 'There is no `sf` on PATH outside the workspace, and `sf-login: key` needs it.', {
      hint: 'Install the CLI in an earlier step (`npm install --global @salesforce/cli`), or leave `sf-login` at `token`.',
    });
  }
  const keyFolder = await world.files.temporaryDirectory();
  try {
    const undo = await remember(handing, keyFolder);
    const keyFile = join(keyFolder, keyFileName);
    await world.files.write(keyFile, key.privateKeyPem.reveal(), 0o600);
    const timeout = timeLeft(handing, longestMilliseconds);
    await locked(handing, timeout, () => logIn(handing, key, program, keyFile, timeout));
    return { route: 'key', undo };
  } catch (error) {
    await removeKey(keyFolder, world);
    throw error;
  }
}

async function logIn(
  handing: Handing,
  key: HandedKey,
  program: string,
  keyFile: string,
  timeout: number,
): Promise<void> {
  const { world, ci, home, layer, file } = handing;
  const places = await lay(handing, keyFile);
  try {
    const isFree = places.some((place) => place.file === file && place.below === 'nothing');
    if (isFree) await writeLogin(handing, await letSf(handing, key, program, keyFile, timeout));
    else await logInElsewhere(handing, key, program, keyFile, timeout);
    await setAlias(handing);
  } catch (error) {
    await uncover(await loadJournal(home, world), new Set([layer]), home, world, ci);
    throw error;
  }
}

/**
 * Where there is a login already, `sf` would log it out first, with its aliases and a default that names it, and for a
 * while another job with this home folder would have none. So it logs in in a home of its own, and what it wrote takes
 * the old login's place in one step, with our token for the one that only that home can decrypt.
 */
async function logInElsewhere(
  handing: Handing,
  key: HandedKey,
  program: string,
  keyFile: string,
  timeout: number,
): Promise<void> {
  const { world, request } = handing;
  const elsewhere = await world.files.temporaryDirectory();
  try {
    const text = await letSf(handing, key, program, keyFile, timeout, elsewhere);
    await writeLogin(handing, withAccessToken(text, request.session.accessToken.reveal()));
  } finally {
    await world.files.remove(elsewhere);
  }
}

/** @returns the text of the login that `sf` wrote */
async function letSf(
  handing: Handing,
  { clientId, audience, loginUrl }: HandedKey,
  program: string,
  keyFile: string,
  timeout: number,
  elsewhere?: string,
): Promise<string> {
  const { request, world, home } = handing;
  const { session, username } = request;
  const login = { username, keyFile, clientId, audience, loginUrl: loginUrl ?? session.instanceUrl };
  const command = keyCommand(program, login, world.machine.platform, timeout);
  const environment = { ...command.environment, ...(elsewhere === undefined ? {} : homeVariables(elsewhere)) };
  const outcome = judgeSf(await world.processes.run({ ...command, environment }), session, username, timeout);
  if (!outcome.done) throw refused(outcome.because);
  const folder = elsewhere === undefined ? home.folder : join(elsewhere, stateFolder);
  const text = await readLogin(handing, folder, keyFile);
  if (text === undefined) throw refused('it left no login behind');
  return text;
}

function refused(because: string): Failure {
  return new Failure('ERR_SF_LOGIN', `\`sf org login jwt\` did not log in: ${because}.`);
}
