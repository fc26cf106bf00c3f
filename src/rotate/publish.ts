import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import {
  certificateOf,
  compareSettings,
  isDeveloperName,
  isSameCertificate,
  isSameSecret,
  type OauthSettings,
  type Outcome,
  withCertificate,
} from '../org/metadata/component.ts';
import { packageOf } from '../org/metadata/deploy.ts';
import { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';
import { AppFinder } from './find-app.ts';
import { type LineOptions, MetadataLine } from './metadata-line.ts';
import type { Publisher } from './ports.ts';
import { runDeploy } from './run-deploy.ts';

/** The app that is published to, and the login that does it. */
export interface PublishOptions extends LineOptions {
  /** `app-api-name`: the API name of the External Client App, or of the component that holds its certificate. */
  readonly app: string;
  /** The consumer key that the app must have. */
  readonly clientId: string;
}

/** An org may show the old settings for a moment after a deploy. */
const pausesMilliseconds: readonly number[] = [1_000, 3_000, 6_000, 10_000];

/**
 * Changes the certificate of an External Client App through the Metadata API. The app's settings, consumer secret
 * included, are in memory only: masked as they are read, never sent back, never shown.
 * @throws Failure ERR_OPTIONS when `app` is no API name
 */
export function metadataPublisher(options: PublishOptions, world: World, ci: Ci): Publisher {
  if (!isDeveloperName(options.app)) {
    throw new Failure('ERR_OPTIONS', '`app-api-name` must be an API name: letters, digits and `_`.', {
      hint: 'Take it from Setup → External Client App Manager → the app.',
    });
  }
  const line = new MetadataLine(options, world, ci);
  const finder = new AppFinder(options.app, line, ci);
  const read = async (): Promise<OauthSettings> => {
    const settings = await finder.read();
    if (settings.consumerKey === undefined) {
      const which = `that its app is the one of \`client-id\` rests on \`app-api-name\` alone`;
      ci.annotate('warning', `The org does not show the consumer key of ${settings.fullName}: ${which}.`);
    } else if (!isSameSecret(settings.consumerKey, new Secret(options.clientId))) {
      throw new Failure('ERR_PUBLISH_OTHER_APP', `${settings.fullName} does not have the consumer key of the login.`);
    }
    return settings;
  };
  return {
    read: async () => {
      line.begin();
      return certificateOf(await read());
    },
    publish: async (certificatePem) => {
      line.begin();
      const before = await read();
      if (before.certificate !== undefined && isSameCertificate(before.certificate, certificatePem)) {
        ci.info(`${before.fullName} holds the certificate already.`);
        return;
      }
      const version = await line.version();
      const zip = await packageOf(before.fullName, withCertificate(before, certificatePem), version);
      await runDeploy(zip, 'check', line, ci);
      refuseConcurrent(before, await read());
      await runDeploy(zip, 'deploy', line, ci);
      await confirm(before, certificatePem, { read, line, ci });
    },
  };
}

/** There is no compare-and-swap for a deploy: the best that can be had is to look right before it. */
function refuseConcurrent(before: OauthSettings, now: OauthSettings): void {
  const outcome = compareSettings(before, now, before.certificate ?? '');
  if (outcome.kind === 'published' || outcome.kind === 'untold') return;
  const what = outcome.kind === 'changed' ? outcome.members.join(', ') : 'certificate';
  throw new Failure('ERR_PUBLISH_CONCURRENT', `${before.fullName} was changed while the deploy was checked (${what}).`);
}

interface Confirming {
  readonly read: () => Promise<OauthSettings>;
  readonly line: MetadataLine;
  readonly ci: Ci;
}

/** Reads again and compares, a few times while the org still shows the certificate from before. */
async function confirm(before: OauthSettings, certificatePem: string, { read, line, ci }: Confirming): Promise<void> {
  let outcome: Outcome = compareSettings(before, await read(), certificatePem);
  for (const milliseconds of pausesMilliseconds) {
    if (outcome.kind !== 'other-certificate' || line.left() <= milliseconds) break;
    await line.pause(milliseconds);
    outcome = compareSettings(before, await read(), certificatePem);
  }
  const { fullName } = before;
  if (outcome.kind === 'changed') {
    const members = outcome.members.join(', ');
    throw new Failure('ERR_PUBLISH_CHANGED', `${fullName} differs from before in ${members}.`);
  }
  if (outcome.kind === 'other-certificate') {
    throw new Failure('ERR_PUBLISH_NOT_TAKEN', `${fullName} does not hold the certificate that was deployed.`);
  }
  if (outcome.kind === 'untold') {
    ci.annotate('notice', `The org does not show the certificate of ${fullName}; a login with its key is the proof.`);
    return;
  }
  ci.info(`${fullName} holds the certificate that was deployed, and is as it was in everything else.`);
}
