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
async function foreignContent(trustedCommit: string, { files, machine }: World): Promise<string | undefined> {
  if (machine.workspace === undefined || (await files.list(machine.workspace)).length === 0) return undefined;
  const checkouts = await checkoutsBelow(machine.workspace, files);
  if (checkouts === undefined) return 'folders that cannot all be looked through';
  for (const folder of checkouts) {
    const commit = await headCommit(`${folder}/.git`, files);
    if (commit !== trustedCommit || commit === '') return "a checkout that is not the base repository's commit";
  }
  return checkouts.length === 0 ? 'files of unknown origin' : undefined;
}

/** How far down checkouts are looked for: the `path:` of one has seldom more than two parts. */
const deepestLevel = 4;
const mostFolders = 20_000;
const mostEntries = 20_000;

/** Every folder that holds a `.git`, the workspace itself among them; `undefined` when there is too much to look at. */
async function checkoutsBelow(workspace: string, files: Files): Promise<readonly string[] | undefined> {
  const folders = [{ path: workspace, level: 0 }];
  const checkouts: string[] = [];
  for (const { path, level } of folders) {
    const entries = await files.entries(path, mostEntries);
    if (typeof entries === 'string' || folders.length > mostFolders) return undefined;
    if (entries.some(({ name }) => name === '.git')) checkouts.push(path);
    for (const { name, kind } of level < deepestLevel ? entries : []) {
      const below = `${path}/${name}`;
      if (kind === 'directory' && name !== '.git') folders.push({ path: below, level: level + 1 });
      // A link may lead to a checkout that lies elsewhere; nothing else behind it is part of the workspace.
      if (kind === 'link' && (await files.kind(`${below}/.git`)) !== 'missing') checkouts.push(below);
    }
  }
  return checkouts;
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
