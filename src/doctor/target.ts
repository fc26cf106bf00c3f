import { audienceOf, secondAudience } from '../assertion/audience.ts';
import { type Examination, failedByAll, passed, skipped, warned } from './examination.ts';
import type { GivenTarget, Setup } from './setup.ts';

/** `target.form` and `target.kind`: by the address alone, nothing is sent. */
export function examineTarget({ target, loginMeant }: Setup): readonly Examination[] {
  if (!target.given && !loginMeant) {
    const nothing = 'Neither `instance-url` nor `org-type` was given.';
    return [skipped('target.form', nothing), skipped('target.kind', nothing)];
  }
  return [form(target), kind(target)];
}

function form({ url, failures, audience }: GivenTarget): Examination {
  const wrong = failures.filter(({ code }) => code !== 'ERR_TARGET_KIND');
  if (wrong.length > 0) return failedByAll('target.form', wrong);
  if (url === undefined) return skipped('target.form', 'There is no address.');
  const sent = audienceOf(url, audience);
  const facts = { origin: url.origin, sitePath: url.sitePath, audience: sent };
  const seen = `Assertions go to ${url.origin} and name the audience ${sent}.`;
  if (url.foreign) {
    return warned(
      'target.form',
      `${seen} ${url.host} is not one of Salesforce's hosts: it can replay an assertion to whoever accepts that audience.`,
      'See that this gateway is really meant; otherwise remove `allowed-hosts` and `audience`.',
      facts,
    );
  }
  const second = secondAudience(url, audience);
  const otherwise = second === undefined ? '' : ` Should the org refuse it, ${second} is tried there once.`;
  return passed('target.form', `${seen}${otherwise}`, facts);
}

function kind({ url, failures, orgType }: GivenTarget): Examination {
  const mismatch = failures.find(({ code }) => code === 'ERR_TARGET_KIND');
  const facts = { kind: url?.kind ?? null, generic: url?.generic ?? null, orgType: orgType ?? null };
  if (mismatch !== undefined) return failedByAll('target.kind', [mismatch], facts);
  if (url === undefined) return skipped('target.kind', 'There is no address.', facts);
  if (url.generic) {
    return warned(
      'target.kind',
      `${url.host} stands for every ${url.kind} org; External Client Apps are not found there, and it fails more often than an org's own address.`,
      'Set `instance-url` to the My Domain address of the org (Setup → My Domain).',
      facts,
    );
  }
  if (url.kind === 'unknown') {
    return skipped(
      'target.kind',
      `The name ${url.host} does not tell of what type the org is.${guarded(orgType)}`,
      facts,
    );
  }
  return passed('target.kind', `${url.host} is the address of a ${url.kind} org.`, facts);
}

function guarded(orgType: GivenTarget['orgType']): string {
  return orgType === undefined ? '' : ` A login compares \`org-type: ${orgType}\` with the reply.`;
}
