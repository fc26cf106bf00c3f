/** A runner's rules without a runner: what end-to-end tests use. Everything else in this folder is how. */

export type { Annotation, AnnotationLevel } from './annotation.ts';
export type { JobOptions, JobOutputs } from './job.ts';
export { closeJobs, Job } from './job.ts';
export { keyMaterial } from './key-material.ts';
export type { Content, Leak, LeakSearchOptions } from './leak-search.ts';
export { describeLeaks, findLeaks } from './leak-search.ts';
export type { Manifest } from './manifest.ts';
export { readManifest, toManifest } from './manifest.ts';
export { Masker } from './mask.ts';
export type { ActionOptions, ActionRun } from './run-action.ts';
export { actionNode, runAction } from './run-action.ts';
export type { ScriptOptions } from './run-script.ts';
export type { Conclusion, StepRun, StopOptions } from './step.ts';
export type { SeenCommand } from './step-log.ts';
export { readTree } from './tree.ts';
