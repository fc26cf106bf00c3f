import { Failure } from '../failure.ts';

/** Hosts that show pages and files; the login service lives on the My Domain host beside them. */
const pageHosts =
  /\.(?:(?:lightning|visual|vf|content|file)\.force\.com|visualforce\.com|salesforce-setup\.(?:com|mil)|lightning\.crmforce\.mil|sfcrmapps\.cn)$/;

/** @throws Failure ERR_TARGET_URL for a host that shows pages, with the one that it stands for where that is told */
export function refuseWrongDoor(hostname: string): void {
  if (!pageHosts.test(hostname)) return;
  const right = myDomainOf(hostname);
  throw new Failure(
    'ERR_TARGET_URL',
    `${hostname} shows pages (Lightning, Setup or Visualforce) and takes no logins.`,
    right === undefined ? {} : { hint: `Use https://${right}, the My Domain address that it stands for.` },
  );
}

/** The My Domain host that a page host stands for; `undefined` when the host is none, or does not tell. */
export function myDomainOf(hostname: string): string | undefined {
  const rules: readonly (readonly [RegExp, string])[] = [
    [
      /^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.force\.com|my\.salesforce-setup\.com|file\.force\.com)$/,
      '$1.my.salesforce.com',
    ],
    [/^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.crmforce\.mil|my\.salesforce-setup\.mil)$/, '$1.my.salesforce.mil'],
    // `acme--c` is a page of the org `acme`, `acme--uat--c.sandbox` one of its sandbox `acme--uat.sandbox`.
    [/^([a-z0-9-]+?)--[a-z0-9]+((?:\.[a-z]+)?)\.(?:vf\.force|visualforce)\.com$/, '$1$2.my.salesforce.com'],
    // Before enhanced domains the instance stood in between: `acme--c.na85.visual.force.com`.
    [/^([a-z0-9-]+?)--[a-z0-9]+\.[a-z]+\d+\.(?:visual|content)\.force\.com$/, '$1.my.salesforce.com'],
    [/^([a-z0-9-]+(?:\.sandbox)?)\.(?:lightning\.)?sfcrmapps\.cn$/, '$1.my.sfcrmproducts.cn'],
  ];
  const rule = rules.find(([pattern]) => pattern.test(hostname));
  return rule === undefined ? undefined : hostname.replace(rule[0], rule[1]);
}
