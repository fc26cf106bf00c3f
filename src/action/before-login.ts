import type { LoginUrl } from '../assertion/login-url.ts';
import type { Ci } from '../ci/ci.ts';
import type { World } from '../world/world.ts';

/**
 * Says what has to be known of the places that assertions are about to be sent to, once each: that a host of another's
 * can replay them, that the address stands for many orgs, and by what way they go.
 * @param audience the user's own, which a host outside of Salesforce's domains requires
 */
export function remarkBeforeLogin(
  targets: readonly { readonly url: LoginUrl }[],
  audience: string | undefined,
  { network }: Pick<World, 'network'>,
  ci: Ci,
): void {
  const urls = [...new Map(targets.map(({ url }) => [url.host, url])).values()];
  for (const { host, foreign, generic } of urls) {
    if (foreign) {
      ci.annotate(
        'warning',
        `${host} is not one of Salesforce's hosts: it can replay the assertion to whoever accepts the audience ${audience}.`,
      );
    }
    if (generic) {
      ci.annotate(
        'notice',
        `${host} serves many orgs. The org's own My Domain address (Setup → My Domain) as \`instance-url\` is better: External Client Apps accept no other reliably.`,
      );
    }
  }
  for (const way of new Set(urls.flatMap(({ origin }) => network.route(origin)))) ci.info(`By way of ${way}.`);
}
