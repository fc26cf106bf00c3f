import type { Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { Files, World } from '../world/world.ts';

/**
 * Refuses to log in where a login would be given away: with certificate checks switched off, and beside a fork's code
 * in a run that has the repository's secrets.
 * @throws Failure `ERR_REFUSED_TLS` or `ERR_REFUSED_UNTRUSTED_CHECKOUT`
 */
export async function refuseUnsafeCircumstances(
  occasion: Occasion,
  allowUntrustedCheckout: boolean,
  world: World,
): Promise<void> {
  if (world.machine.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new Failure(
      'ERR_REFUSED_TLS',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: any machine on the way could pose as the org.',
    );
  }
  if (!occasion.privileged || !occasion.fork || allowUntrustedCheckout) return;
  const foreign = await foreignContent(occasion.commit, world);
  if (foreign === undefined) return;
  throw new Failure(
    'ERR_REFUSED_UNTRUSTED_CHECKOUT',
    `This is a ${occasion.event} run for a fork, and the workspace holds ${foreign}: its code could take the token.`,
  );
}

/** What lies in the workspace that is not the commit of the base repository; `undefined` when there is nothing. */
async function foreignContent(trustedCommit: string, world: World): Promise<string | undefined> {
  const { files, machine } = world;
  if (machine.workspace === undefined) return undefined;
  const names = await files.list(machine.workspace);
  if (names.length === 0) return undefined;
  const folders = [machine.workspace, ...names.map((name) => `${machine.workspace}/${name}`)];
  let checkouts = 0;
  for (const folder of folders) {
    const kind = await files.kind(`${folder}/.git`);
    if (kind === 'missing') continue;
    checkouts += 1;
    const commit = kind === 'directory' ? await headCommit(`${folder}/.git`, files) : undefined;
    if (commit === undefined || commit !== trustedCommit) return "a checkout that is not the base repository's commit";
  }
  return checkouts === 0 ? 'files of unknown origin' : undefined;
}

/** The commit that HEAD stands on, through one symbolic reference, loose or packed. */
async function headCommit(gitFolder: string, files: Files): Promise<string | undefined> {
  const head = await text(`${gitFolder}/HEAD`, files);
  const reference = /^ref: (refs\/[\w./-]+)\s*$/.exec(head ?? '')?.[1];
  if (reference === undefined) return head?.trim();
  if (reference.includes('..')) return undefined;
  const loose = await text(`${gitFolder}/${reference}`, files);
  if (loose !== undefined) return loose.trim();
  const packed = await text(`${gitFolder}/packed-refs`, files);
  return packed
    ?.split('\n')
    .find((line) => line.endsWith(` ${reference}`))
    ?.split(' ')[0];
}

async function text(path: string, files: Files): Promise<string | undefined> {
  const bytes = await files.read(path, 4_194_304);
  return typeof bytes === 'string' ? undefined : Buffer.from(bytes).toString('utf8');
}
