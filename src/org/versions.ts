import { parsedJson } from '../json.ts';

/**
 * The newest version in the answer to `GET /services/data`, such as `66.0`; `undefined` when the answer is not such a
 * list, which tells that the host is no org (or none that works).
 * @see REST API Developer Guide, "Versions" (dome_versions)
 */
export function newestVersion(status: number, body: string): string | undefined {
  if (status !== 200) return undefined;
  const rows = parsedJson(body);
  if (!Array.isArray(rows) || rows.length === 0) return undefined;
  const versions = rows.map(versionOf);
  if (versions.includes(undefined)) return undefined;
  return versions.reduce((newest, version) => (Number(version) > Number(newest) ? version : newest));
}

function versionOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('version' in row)) return undefined;
  return typeof row.version === 'string' && /^\d{2,3}\.0$/.test(row.version) ? row.version : undefined;
}
