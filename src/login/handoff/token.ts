import { isLoopbackHost, isSalesforceHost } from '../../assertion/login-url.ts';
import { loadJournal } from './home.ts';
import { lay } from './lay.ts';
import { locked, readLogin, remember, setAlias, writeTokenLogin } from './login.ts';
import { type Handing, timeLeft } from './request.ts';
import { judgeSf, tokenCommand } from './sf-command.ts';
import type { Undo } from './undo.ts';

/** `sf` takes two to five seconds; on a slow machine more. */
const longestMilliseconds = 30_000;

/**
 * Hands the access token over. The CLI's files come first: they hold from that moment on, while `sf` works on them and
 * whatever becomes of it.
 */
export async function handOffToken(handing: Handing): Promise<{ readonly route: 'sf' | 'files'; readonly undo: Undo }> {
  const { world, ci, file } = handing;
  const undo = await remember(handing, null);
  const otherSpelling = await locked(handing, 0, async () => {
    const places = await lay(handing, null);
    await writeTokenLogin(handing);
    await setAlias(handing);
    return places.some((place) => place.file !== file && place.below !== 'nothing');
  });
  const program = await world.processes.find('sf');
  let because = 'there is no `sf` on PATH';
  if (program !== undefined) {
    // Into the other one it would put the token, beside what makes it somebody else's login.
    const instead = otherSpelling ? 'there is a login under another spelling of the username' : undefined;
    const refused = instead ?? (await letSfTakeToken(handing, program));
    if (refused === undefined) return { route: 'sf', undo };
    because = refused;
  }
  ci.info(`The sf CLI's own login was not used (${because}); its files were written instead.`);
  return { route: 'files', undo };
}

/** @returns why `sf` did not take the token; `undefined` when it did */
async function letSfTakeToken(handing: Handing, program: string): Promise<string | undefined> {
  const { request, world, home, layer, file } = handing;
  const { session, username } = request;
  const { hostname } = new URL(session.instanceUrl);
  // `sf` writes under whatever name the host answers, so it is sent only to hosts that do not make names up.
  if (!isSalesforceHost(hostname) && !isLoopbackHost(hostname)) return `${hostname} is not one of Salesforce's hosts`;
  const timeout = timeLeft(handing, longestMilliseconds);
  if (timeout < 1000) return 'no time was left';
  const result = await world.processes.run(tokenCommand(program, session, world.machine.platform, timeout));
  const outcome = judgeSf(result, session, username, timeout);
  if (outcome.done && (await readLogin(handing, home.folder)) !== undefined) return undefined;
  // It may have been ended in the middle of a write. A login that another job has laid over ours is that job's.
  await locked(handing, 0, async () => {
    const { layers } = await loadJournal(home, world);
    const top = layers.findLast(({ places }) => places.some((place) => place.file === file));
    if (top?.id === layer) await writeTokenLogin(handing);
  });
  return outcome.done ? 'it left no login behind' : outcome.because;
}
