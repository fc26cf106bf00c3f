import type { Pipeline } from '../ci/detect.ts';

/** Formats that hand an answer's values to the pipeline's own places, beside an answer in words. */
export const pipelineFormats = [
  'github',
  'gitlab',
  'azure',
  'jenkins',
  'bitbucket',
  'circleci',
  'buildkite',
] as const satisfies readonly Pipeline[];

export type PipelineFormat = (typeof pipelineFormats)[number];

/** The formats of an answer that is a set of named values. */
export const loginFormats = ['text', 'json', 'shell', 'dotenv', ...pipelineFormats] as const;

/** The formats of an answer that is a report. */
export const reportFormats = ['text', 'json', ...pipelineFormats] as const;

/** The format of a pipeline; `undefined` for a terminal. Forgejo and Gitea take values as GitHub does. */
export function formatOf(pipeline: Pipeline): PipelineFormat | undefined {
  if (pipeline === 'forgejo' || pipeline === 'gitea') return 'github';
  return pipelineFormats.find((format) => format === pipeline);
}

export function isPipelineFormat(format: string): format is PipelineFormat {
  return pipelineFormats.some((name) => name === format);
}

/** Systems with places of their own for values, so that a file has no part in it. */
export function hasOwnPlaces(format: PipelineFormat): boolean {
  return format === 'github' || format === 'azure';
}
