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
  let distance = domain.length;
  for (const [i, letter] of [...tail].entries()) {
    let diagonal = i;
    distance = i + 1;
    row = row.map((above, j) => {
      if (j > 0) distance = Math.min(diagonal + (letter === domain[j - 1] ? 0 : 1), above + 1, distance + 1);
      diagonal = above;
      return distance;
    });
  }
  return distance <= 2;
}
