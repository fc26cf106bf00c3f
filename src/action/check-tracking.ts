import type { Check } from '../check/check.ts';
import type { CheckOptions } from '../check/prepare.ts';
import { type Tracking, trackIssue } from '../check/tracking-issue.ts';
import type { Ci } from '../ci/ci.ts';
import { openRepository } from '../world/repository.ts';
import type { World } from '../world/world.ts';

/** Whatever becomes of the issue, the verdict on the certificates stands. */
export async function track({ report }: Check, options: CheckOptions, world: World, ci: Ci): Promise<void> {
  const token = options['github-token'];
  if (token === undefined) return;
  const read = (name: string): string => world.machine.environment[name] ?? '';
  const slug = read('GITHUB_REPOSITORY');
  const { outcome, issue, failure, warnings } = await trackIssue(
    {
      report,
      reportName: `${read('GITHUB_WORKFLOW')} / ${read('GITHUB_JOB')}`,
      runUrl: `${read('GITHUB_SERVER_URL')}/${slug}/actions/runs/${read('GITHUB_RUN_ID')}`,
      labels: options['issue-labels'],
      assignees: options['issue-assignees'],
      inPublic: options['issue-in-public'],
    },
    openRepository({ token, slug, apiUrl: read('GITHUB_API_URL') }, world.clock),
    world,
  );
  for (const each of failure === undefined ? warnings : [...warnings, failure]) {
    const reply = each.reply === undefined ? '' : ` The platform said "${each.reply}".`;
    ci.annotate('warning', `${each.message}${reply} ${each.hint}`, { title: each.code });
  }
  const link = issue === undefined ? '' : `, ${issue.url}`;
  ci.info(
    failure === undefined ? `Tracking issue: ${outcomes[outcome]}${link}.` : `Tracking issue: failed, ${failure.code}.`,
  );
}

const outcomes: Readonly<Record<Tracking['outcome'], string>> = {
  nothing: 'none is needed',
  opened: 'opened',
  reopened: 'opened again',
  updated: 'updated',
  checked: 'unchanged but for the moment of the check',
  closed: 'closed',
  failed: 'failed',
};
