import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { World } from '../world/world.ts';
import { examineCertificate } from './certificate.ts';
import { examineHost, skipHost } from './host.ts';
import { type ExaminedKeys, examineKeys } from './key.ts';
import { type ExaminedLogin, examineLogin, refuseIdentity, skipLogin } from './login.ts';
import { type ExaminedNetwork, examineNetwork, skipNetwork } from './network.ts';
import { examineOrg } from './org.ts';
import { withRefresh } from './refresh.ts';
import { type DoctorReport, makeReport } from './report.ts';
import { limitsOf, type Setup } from './setup.ts';
import { examineSf } from './sf.ts';
import { examineTarget } from './target.ts';

const offline = 'Left out: `offline: true`.';

/**
 * Examines a set-up from the key to the org, step by step; what an earlier step found decides whether a later one can
 * be made, and every examination is in the report. What is wrong with the set-up is never thrown.
 * @throws Failure ERR_CANCELLED
 */
export async function doctor(setup: Setup, world: World, ci: Ci): Promise<DoctorReport> {
  const keys = await examineKeys(setup, ci);
  const certificate = await examineCertificate(setup, keys.ring, world);
  const target = examineTarget(setup);
  const network = await wayTo(setup, world, ci);
  goOn(setup);
  const host = await hostOf(setup, network, world);
  goOn(setup);
  const login = await loginWith(setup, keys, network, ci);
  const org = await examineOrg(setup, login, host.seen, world);
  goOn(setup);
  const all = [
    ...keys.examinations,
    ...certificate,
    ...target,
    ...network.examinations,
    host.clock,
    ...login.examinations,
    ...org,
    await examineSf(world),
  ];
  return makeReport(withRefresh(all, setup.target.url, login.session));
}

/** What a cancelled question found says nothing about the set-up. */
function goOn({ signal }: Setup): void {
  if (signal?.aborted === true) throw new Failure('ERR_CANCELLED', 'The examination was cancelled.');
}

async function wayTo(setup: Setup, world: World, ci: Ci): Promise<ExaminedNetwork> {
  const { url } = setup.target;
  if (setup.offline) return skipNetwork(offline);
  if (url === undefined) return skipNetwork('There is no address to reach.');
  ci.info(`Trying the way to ${url.host}.`);
  return examineNetwork(url, limitsOf(setup), world);
}

async function hostOf(setup: Setup, { reached }: ExaminedNetwork, world: World) {
  const { url } = setup.target;
  if (setup.offline) return skipHost(offline);
  if (url === undefined) return skipHost('There is no address to ask.');
  if (!reached) return skipHost(`${url.host} was not reached.`);
  return examineHost(url, limitsOf(setup), world);
}

/** Logs in when everything that a login needs is there. */
async function loginWith(
  setup: Setup,
  keys: ExaminedKeys,
  { reached }: ExaminedNetwork,
  ci: Ci,
): Promise<ExaminedLogin> {
  const { loginMeant, identityFailures, target } = setup;
  if (!loginMeant) return skipLogin('Neither `client-id` nor `username` was given.');
  if (identityFailures.length > 0) return refuseIdentity(identityFailures);
  if (setup.offline) return skipLogin(offline);
  if (!keys.usable) return skipLogin('There is no key that could sign.');
  if (target.url === undefined || target.failures.length > 0) return skipLogin('There is no address to send it to.');
  if (!reached) return skipLogin(`${target.url.host} was not reached.`);
  ci.info(`Logging in to ${target.url.host}.`);
  return examineLogin(setup);
}
