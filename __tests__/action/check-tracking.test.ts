import { describe, expect, it } from '@jest/globals';
import { track } from '../../src/action/check-tracking.ts';
import type { Check } from '../../src/check/check.ts';
import { prepareCheck } from '../../src/check/prepare.ts';
import { assemble } from '../../src/check/report.ts';
import { finding, hex } from '../check/fixture.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

/** What is said of the issue of a check with these inputs, outside of a workflow. */
async function said(given: Record<string, string>) {
  const world = scriptedWorld(() => ({}));
  const { options } = await prepareCheck((name) => ({ certificates: 'a.pem', ...given })[name], world, recordingCi());
  const report = assemble({
    generatedAt: '2027-03-01T12:00:00Z',
    thresholds: null,
    skipped: [],
    findings: [finding({ verdict: 'critical', identity: hex('one') })],
  });
  const ci = recordingCi();
  await track({ report } as Check, options, world, ci);
  return ci.events;
}

describe('the tracking issue of a check', () => {
  it('is nothing that is spoken of without a token', async () => {
    expect(await said({})).toEqual([]);
  });

  it('that no repository is named for is a warning, and the verdict stands', async () => {
    const [warning, ...more] = await said({ 'github-token': 'made-here-for-this-test' });
    expect(warning).toMatch(/^warning .*GITHUB_REPOSITORY/);
    expect(more).toEqual([expect.stringMatching(/^info Tracking issue: failed, ERR_ISSUE_\w+\.$/)]);
  });
});
