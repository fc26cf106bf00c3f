import { createHash, generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto';
import type { App, Org, User } from './org.ts';

/** A session that the org keeps; the token is its only name. */
export interface Session {
  readonly token: string;
  readonly orgId: string;
  readonly userId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly format: 'opaque' | 'jwt';
  /** Seconds since 1970. */
  readonly issuedAt: number;
  expiresAt: number;
}

/** The sessions of one emulator. Times are seconds since 1970. */
export class SessionStore {
  readonly #byToken = new Map<string, Session>();
  readonly #byHolder = new Map<string, Session>();
  #signer: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | undefined;

  /** The session that this app and user hold already, or a new one; always a new one when `fresh`. */
  open(org: Org, app: App, user: User, facts: SessionFacts): Session {
    const holder = JSON.stringify([org.id, app.clientId, user.id]);
    const held = this.#byHolder.get(holder);
    const reusable = held !== undefined && this.#byToken.has(held.token) && held.expiresAt > facts.now;
    if (!facts.fresh && reusable && held.format === app.tokenFormat && same(held.scopes, app.scopes)) {
      held.expiresAt = facts.now + facts.lifetimeSeconds;
      return held;
    }
    const session: Session = {
      token: app.tokenFormat === 'jwt' ? this.#jwtToken(org, app, user, facts) : opaqueToken(org),
      orgId: org.id,
      userId: user.id,
      clientId: app.clientId,
      scopes: app.scopes,
      format: app.tokenFormat,
      issuedAt: facts.now,
      expiresAt: facts.now + facts.lifetimeSeconds,
    };
    this.#byToken.set(session.token, session);
    this.#byHolder.set(holder, session);
    return session;
  }

  /** The session of a token while it lives; a look does not prolong it. */
  find(token: string, now: number): Session | undefined {
    const session = this.#byToken.get(token);
    return session !== undefined && session.expiresAt > now ? session : undefined;
  }

  /** Ends a session; `false` when there was none. */
  revoke(token: string): boolean {
    return this.#byToken.delete(token);
  }

  /** The public key of JWT-format tokens, as the org publishes it. */
  jsonWebKey(): Record<string, unknown> {
    const { publicKey } = this.#keys();
    return { ...publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: this.#keyId() };
  }

  #keys(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
    this.#signer ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
    return this.#signer;
  }

  #keyId(): string {
    const der = this.#keys().publicKey.export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(der).digest('hex').slice(0, 16).toUpperCase();
  }

  #jwtToken(org: Org, app: App, user: User, facts: SessionFacts): string {
    const header = {
      tnk: `core/prod/${org.id}`,
      ver: '1.0',
      kid: this.#keyId(),
      tty: 'sfdc-core-token',
      typ: 'JWT',
      alg: 'RS256',
    };
    const claims = {
      scp: app.scopes.join(' '),
      aud: [facts.instanceUrl],
      sub: `uid:${user.id}`,
      nbf: facts.now,
      mty: 'oauth',
      iss: facts.instanceUrl,
      exp: facts.now + facts.lifetimeSeconds,
      iat: facts.now,
      jti: randomUUID(),
      client_id: app.clientId,
    };
    const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.#keys().privateKey).toString('base64url')}`;
  }
}

/** What opening a session needs to know beside who it is for. */
export interface SessionFacts {
  readonly now: number;
  readonly lifetimeSeconds: number;
  readonly fresh: boolean;
  readonly instanceUrl: string;
}

/** `00D…!…`: the org's short id, then 96 characters of letters, digits, dots and underscores. */
function opaqueToken(org: Org): string {
  const secret = randomBytes(72).toString('base64url').replaceAll('-', '.');
  return `${org.id.slice(0, 15)}!AQ${secret.slice(2)}`;
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((scope, place) => scope === right[place]);
}
