import { afterAll, afterEach, beforeEach } from '@jest/globals';
import { closeJobs } from '../runner/index.ts';
import { Checkout } from './checking.ts';
import { closeOrgs } from './org.ts';

/** The workspace of the test that runs; each has a fresh one. */
export let checkout: Checkout;

beforeEach(() => {
  checkout = new Checkout();
});
afterEach(async () => {
  checkout.remove();
  await closeOrgs();
});
afterAll(closeJobs);
