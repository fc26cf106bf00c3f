/** The domains that are Salesforce's. */
export const salesforceDomains = [
  'salesforce.com',
  'salesforce.mil',
  'force.com',
  'site.com',
  'cloudforce.com',
  'crmforce.mil',
  'sfcrmproducts.cn',
  'salesforce-sites.com',
] as const;

/** What to do about a host that lies in none of them. */
export function foreignHint(hostname: string): string {
  const lookalike = salesforceDomains.find(
    (domain) => hostname.includes(domain) || distanceAtMostTwo(hostname, domain),
  );
  if (lookalike === undefined) {
    return 'Give the My Domain address of the org (Setup → My Domain). Only when this host is really meant, name it in `allowed-hosts` and set `audience`.';
  }
  return `It only looks like ${lookalike}: compare it letter by letter with Setup → My Domain before anything is sent to it.`;
}

/** A registrable name that differs from Salesforce's by a slip of the fingers. */
function distanceAtMostTwo(hostname: string, domain: string): boolean {
  const tail = hostname.split('.').slice(-2).join('.');
  if (Math.abs(tail.length - domain.length) > 2) return false;
  let row = Array.from({ length: domain.length + 1 }, (_, index) => index);
  for (let i = 1; i <= tail.length; i++) {
    const next = [i];
    for (let j = 1; j <= domain.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (tail[i - 1] === domain[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[domain.length] ?? 99) <= 2;
}
