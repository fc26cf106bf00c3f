import { type RotateSetup, rotateSetup } from '../../src/action/rotate-setup.ts';
import { occasionIn } from '../../src/cli/pipeline.ts';
import type { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';
import { pair } from '../scripted/pair.ts';
import { type Script, type ScriptedWorld, scriptedWorld } from '../scripted/world.ts';

type Texts = Readonly<Record<string, string>>;

/** The inputs of a rotation that can be made. */
export const inputs: Texts = {
  'private-key': pair.privateKey,
  'client-id': '3MVG9acme.client.of.the.app',
  username: 'ci@acme.example',
  'instance-url': 'https://acme.my.salesforce.com',
  'secret-targets': 'acme/app',
  'rotate-token': 'made-here-for-this-test',
};

const orgId = '00D5f000000AbCdEAK';
/** What the org of these inputs answers to a login that it accepts. */
export const session = JSON.stringify({
  access_token: `${orgId}!madeUpForThisTest`,
  instance_url: 'https://acme.my.salesforce.com',
  id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
});

/** What a test says of the place where a rotation is set up. */
interface Place {
  readonly environment?: Record<string, string>;
  readonly files?: Record<string, string | Uint8Array>;
  readonly script?: Script;
  /** Inputs that are not given at all. */
  readonly without?: readonly string[];
  readonly world?: (world: ScriptedWorld) => ScriptedWorld;
}

/** GitHub tells a default branch; nobody else answers anything of use. */
const defaultBranch: Script = () => ({ body: JSON.stringify({ default_branch: 'main' }) });

/** Sets a rotation up; one of `setup` and `failure` is there. */
export async function rotation(given: Texts = {}, place: Place = {}) {
  const { environment = {}, files = {}, script = defaultBranch, without = [], world: changed = (same) => same } = place;
  const world = changed(scriptedWorld(script, { environment, files }));
  const ci = recordingCi();
  const cancelling = new AbortController();
  const raw = (name: string) => (without.includes(name) ? undefined : { ...inputs, ...given }[name]);
  let setup: RotateSetup | undefined;
  let failure: Failure | undefined;
  try {
    setup = await rotateSetup(raw, occasionIn(world), world, ci, cancelling.signal);
  } catch (error) {
    failure = error as Failure;
  }
  return { setup, failure, world, ci, cancelling };
}

/** A rotation that was set up, or why it was not. */
export async function ready(given: Texts = {}, place: Place = {}) {
  const { setup, failure, ...rest } = await rotation(given, place);
  if (setup === undefined) throw failure;
  return { ...setup, ...rest };
}
