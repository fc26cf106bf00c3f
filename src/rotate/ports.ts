import type { Secret } from '../secret.ts';
import type { Run, SecretStore, VariableStore } from '../world/stores.ts';
import type { ShownCertificate } from './facts.ts';

/** An org that knows the key pair: one line of `orgs`. */
export interface RotatedOrg {
  /** Unique among the orgs: `<username>@<host>`-like, for messages and the state. */
  readonly name: string;
  readonly clientId: string;
  readonly username: string;
  readonly instanceUrl: string;
}

/** A key that a run was given, or has made. */
export interface HeldKey {
  /** SHA-256 of the public key's SPKI as DER, lower-case hex. */
  readonly fingerprint: string;
  /** As it is to be stored: container, encoding and passphrase of the current one. */
  readonly stored: Secret;
}

/** What one login said about one key: `unknown` is an outage or a refusal that does not blame the key. */
export type Proof =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reply: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Changes the certificate of the app by itself (`publish: metadata`). */
export interface Publisher {
  /** The certificate that the app holds now, as PEM; `undefined` when it holds none. */
  read(): Promise<string | undefined>;
  /**
   * Checks, deploys, waits for the end, reads again and compares.
   * @throws Failure ERR_PUBLISH_… ; whether the app was changed is then for {@link Publisher.read} to say
   */
  publish(certificatePem: string): Promise<void>;
}

/** Everything outside that a rotation touches; the doors wire it, tests script it. */
export interface RotatePorts {
  /** One login with that key alone, as a session that is thrown away. Rejects only when the run is cancelled. */
  prove(org: RotatedOrg, key: HeldKey): Promise<Proof>;
  /** A fresh key pair, stored form included; its text is masked before the promise resolves. */
  makeKey(): Promise<HeldKey>;
  /** A self-signed certificate over a key that the run was given, as PEM; below 4 KB, not blanked by a mask. */
  issue(key: HeldKey, notBefore: Date): Promise<string>;
  /** Reads a public certificate; `undefined` when it is none. `shownCertificate` does it. */
  inspect(pem: string): ShownCertificate | undefined;
  readonly orgs: readonly RotatedOrg[];
  readonly stores: readonly SecretStore[];
  readonly variables: VariableStore;
  readonly publisher: Publisher | undefined;
  readonly run: Run;
  now(): Date;
  /** Resolves after that many milliseconds, or when the run is cancelled. */
  sleep(milliseconds: number): Promise<void>;
}
