import type { Content } from './leak-search.ts';
import { linesOf } from './lines.ts';
import type { StepRun } from './step.ts';

/**
 * Everything that a step left for others to see, by name, for a search of leaks: both streams without the lines that asked for
 * a mask (`stdout`, `stderr`), the step's part of the log (`log`), `annotations`, `summary`, and its files. The runner's own
 * files, `GITHUB_OUTPUT` and the like, are among them: where a secret is meant to be, the caller leaves the name out.
 */
export function haystacksOf(run: StepRun): Record<string, Content> {
  const { stdout: _, stderr: __, ...files } = run.files;
  return {
    ...files,
    stdout: withoutMasks(run, 'stdout'),
    stderr: withoutMasks(run, 'stderr'),
    log: run.body,
    annotations: JSON.stringify(run.annotations),
    summary: run.summary,
  };
}

function withoutMasks(run: StepRun, stream: 'stdout' | 'stderr'): string {
  const masks = new Set(
    run.commands
      .filter((command) => command.stream === stream && command.name.toLowerCase() === 'add-mask')
      .map((command) => command.line),
  );
  return linesOf(stream === 'stdout' ? run.rawStdout : run.rawStderr)
    .filter((line) => !masks.has(line))
    .join('\n');
}
