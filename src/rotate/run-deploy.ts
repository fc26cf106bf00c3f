import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { cancelRequest, deployRequest, deployStatusPath } from '../org/metadata/deploy.ts';
import {
  type DeployStart,
  type DeployStatus,
  judgeDeployStart,
  judgeDeployStatus,
} from '../org/metadata/deploy-status.ts';
import { deployFailure } from '../org/metadata/refusal.ts';
import type { MetadataLine } from './metadata-line.ts';

const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 10_000;

/** Stands in no package: base64 has no `_`, and the rest of a package is compressed or ours. */
const boundary = '__sf_keypair_deploy__';

const words = { check: 'The check', deploy: 'The deploy' } as const;

/**
 * Deploys a package, or only checks it, and waits for the end, telling how it goes.
 * @throws Failure ERR_PUBLISH_… ; after ERR_PUBLISH_TIMEOUT the deploy was asked to give up and may end either way
 */
export async function runDeploy(zip: Uint8Array, stage: 'check' | 'deploy', line: MetadataLine, ci: Ci): Promise<void> {
  const version = await line.version();
  const request = deployRequest(version, zip, { checkOnly: stage === 'check', boundary });
  const { id } = await line.rest<DeployStart>(request, judgeDeployStart, stage);
  let told = '';
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
    const path = deployStatusPath(version, id);
    const status = await line.rest<DeployStatus>(path, judgeDeployStatus, 'ask for a deploy');
    if (status.kind === 'succeeded') {
      ci.info(`${words[stage]} ${id} succeeded.`);
      return;
    }
    if (status.kind === 'failed') throw deployFailure(status, stage);
    if (status.progress !== told) ci.info(`${words[stage]} ${id}: ${status.progress}.`);
    told = status.progress;
    if (line.left() <= pause) throw await giveUp(id, version, told, { stage, line });
    await line.pause(pause);
  }
}

/** A deploy that nobody waits for could undo what comes after it. */
async function giveUp(
  id: string,
  version: string,
  told: string,
  { stage, line }: { readonly stage: 'check' | 'deploy'; readonly line: MetadataLine },
): Promise<Failure> {
  const asked = await line
    .rest(cancelRequest(version, id), (status) => ({ kind: 'asked', status }), stage)
    .then(
      ({ status }) => status >= 200 && status < 300,
      () => false,
    );
  const cancelled = asked ? 'It was asked to give up.' : 'It could not be asked to give up.';
  const unchanged = stage === 'check' ? ' It changes nothing.' : '';
  return new Failure('ERR_PUBLISH_TIMEOUT', `${words[stage]} ${id} is still ${told}. ${cancelled}${unchanged}`);
}
