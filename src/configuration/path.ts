/** Of names that are shown; a longer one may be a key that went astray. */
const shownName = /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/;

/**
 * Where a member stands, `orgs.uat.instance-url`. Names are foreign text: one that does not look like a name is shown as
 * `…`, since it could be a secret.
 */
export function pathOf(names: readonly string[]): string {
  if (names.length === 0) return 'the document';
  return names.map((name) => (/^\d{1,6}$/.test(name) || shownName.test(name) ? name : '…')).join('.');
}
