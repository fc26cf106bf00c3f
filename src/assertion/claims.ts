/** What an assertion says: RFC 7523 §3, in Salesforce's terms. Times are **seconds** since 1970. */
export interface Claims {
  /** The consumer key of the app. */
  readonly iss: string;
  /** The Salesforce username. */
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
  /** Fresh for every attempt, so that no assertion is ever presented twice. */
  readonly jti: string;
}

/** How long an assertion lives. Salesforce asks for at most three minutes; the rest is margin for clocks. */
export const lifetimeSeconds = 120;

/**
 * The claims of one attempt.
 * @param now the machine's time, moved by the clock skew where one is known
 * @param jti a fresh identifier that nobody can guess
 */
export function claims(clientId: string, username: string, audience: string, now: Date, jti: string): Claims {
  return {
    iss: clientId,
    sub: username,
    aud: audience,
    exp: Math.floor(now.getTime() / 1000) + lifetimeSeconds,
    jti,
  };
}
