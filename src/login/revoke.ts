import { loginUrl } from '../assertion/login-url.ts';
import { Failure, orFailure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { waitMilliseconds } from '../token/retry.ts';
import { judgeRevocation, revocationRequest } from '../token/revocation.ts';
import type { World } from '../world/world.ts';

/** How the end of a session went. `because` is a clause for the log. */
export type Ending =
  | { readonly kind: 'revoked' }
  | { readonly kind: 'already-ended' }
  | { readonly kind: 'failed'; readonly because: string };

const attemptMilliseconds = 5_000;
const attempts = 3;

/**
 * Ends a session at the org that gave it, within `deadlineMilliseconds`; tries again on outages. Never throws: the end
 * of a session must not fail a job that went well.
 * @param allowedHosts hosts outside Salesforce's domains that the user names, in the form of `loginUrl`
 * @see RFC 7009; Salesforce Help, "Revoke OAuth Tokens" (remoteaccess_revoke_token)
 */
export async function revoke(
  accessToken: Secret,
  instanceUrl: string,
  deadlineMilliseconds: number,
  world: World,
  allowedHosts: readonly string[] = [],
): Promise<Ending> {
  const origin = trustedOrigin(instanceUrl, allowedHosts);
  if (origin === undefined)
    return { kind: 'failed', because: 'the address that was kept is not one to send a token to' };
  const endsAt = world.clock.monotonic() + deadlineMilliseconds;
  let because = 'no time was left';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const left = endsAt - world.clock.monotonic();
    if (left <= 0) break;
    const answer = await world.network.send(revocationRequest(origin, accessToken), {
      timeoutMilliseconds: Math.min(attemptMilliseconds, left),
    });
    if (answer.kind === 'reply') {
      const judged = judgeRevocation(answer.status, answer.body);
      if (judged !== 'refused') return { kind: judged };
      because = `the org answered ${answer.status}`;
      if (answer.status < 500 && answer.status !== 429) break;
    } else {
      because = `${answer.detail} (${answer.code})`;
      if (answer.final) break;
    }
    const wait = waitMilliseconds(attempt, world.clock.random());
    if (attempt < attempts && world.clock.monotonic() + wait < endsAt) await world.clock.sleep(wait);
  }
  return { kind: 'failed', because };
}

/** The address was judged when the session began; it is judged again because it has lain in a file since. */
function trustedOrigin(instanceUrl: string, allowedHosts: readonly string[]): string | undefined {
  const url = orFailure(() => loginUrl(instanceUrl, allowedHosts));
  return url instanceof Failure ? undefined : url.origin;
}
