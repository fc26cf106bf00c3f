/** Which job of a pipeline we belong to. */
export interface JobIdentity {
  /** The same for all steps of one job, different for every other job. */
  readonly id: string;
  /** What runs one job at a time: as soon as it runs another one, the first is over. `undefined` where nothing says so. */
  readonly runner: string | undefined;
}

/**
 * Reads from the environment which job this is. Only the runner of GitHub Actions sets RUNNER_TRACKING_ID, fresh for
 * each job, and it runs one job at a time; its name and its temporary folder tell it apart from the other runners of a
 * machine.
 */
export function jobOf(environment: Readonly<Record<string, string | undefined>>): JobIdentity {
  const text = (...names: readonly string[]) =>
    names
      .map((name) => environment[name] ?? '')
      .join(' ')
      .trim();
  const tracking = text('RUNNER_TRACKING_ID');
  if (tracking !== '') return { id: tracking, runner: text('RUNNER_NAME', 'RUNNER_TEMP') || undefined };
  const id = [
    text('GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TEMP'),
    text('CI_JOB_ID'),
    text('SYSTEM_JOBID'),
    text('BUILDKITE_JOB_ID'),
    text('BUILD_TAG'),
  ].find((candidate) => candidate !== '');
  return { id: id ?? '', runner: undefined };
}
