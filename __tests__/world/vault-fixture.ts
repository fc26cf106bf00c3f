import { afterEach, expect } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { Secret } from '../../src/secret.ts';
import { type ApiOptions, GitHubApi } from '../../src/world/github-api.ts';
import { createNetwork } from '../../src/world/network.ts';
import type { Clock } from '../../src/world/world.ts';
import { closeVaults, type Fault, type Vault, type VaultHolder } from '../scripted/github-vault.ts';

afterEach(closeVaults);

/** A clock on which waiting takes no time. */
export function impatientClock(): Clock & { readonly sleeps: number[] } {
  let ahead = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => new Date(Date.now() + ahead),
    monotonic: () => performance.now() + ahead,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      ahead += milliseconds;
    },
  };
}

/** The product's client over the real network, for a holder of a token. */
export function clientOf(vault: Vault, holder: VaultHolder = vault.app, options: Partial<ApiOptions> = {}) {
  const clock = impatientClock();
  const api = new GitHubApi(
    { token: new Secret(holder.token), apiUrl: vault.apiUrl, ...options },
    { network: createNetwork({}), clock },
  );
  return { api, sleeps: clock.sleeps };
}

/** What a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Failure);
  return thrown as Failure;
}

/** The first request with that method below that path goes wrong. */
export const faultAt = (method: string, path: string, kind: Fault['kind'], more: Partial<Fault> = {}): Fault => ({
  kind,
  at: (request) => request.method === method && request.path.includes(path),
  ...more,
});

/** Methods and paths in the order of their coming. */
export const requestsOf = ({ journal }: Vault): string[] => journal.map(({ method, path }) => `${method} ${path}`);
