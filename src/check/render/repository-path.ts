import type { Origin } from '../finding.ts';

/**
 * The path of a file as its repository knows it: relative, with `/`, without `.` and `..`.
 * @returns `undefined` when the place is no file, or lies outside the checkout.
 */
export function repositoryPath(origin: Origin, workspace: string | undefined): string | undefined {
  if (origin.kind !== 'file') return undefined;
  const location = origin.location.replaceAll('\\', '/');
  const root = workspace?.replaceAll('\\', '/').replace(/\/+$/, '');
  const inside =
    root !== undefined && root !== '' && location.startsWith(`${root}/`) ? location.slice(root.length + 1) : location;
  if (/^(?:\/|[a-z]:\/)/i.test(inside)) return undefined;
  const segments = inside.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}

/** The place that tells most to somebody who looks at the repository: a file in it, else whatever comes first. */
export function mainOrigin(origins: readonly Origin[], workspace: string | undefined): Origin | undefined {
  return origins.find((origin) => repositoryPath(origin, workspace) !== undefined) ?? origins[0];
}
