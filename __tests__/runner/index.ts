/**
 * The rules of a GitHub Actions runner (actions/runner 2.336) without a runner, for end-to-end tests on Linux and macOS.
 *
 * ```ts
 * afterAll(closeJobs);
 * const job = new Job({ secrets: { KEY: pem }, eventName: 'push' });
 * const login = await job.runAction({ id: 'login', action: folder, inputs: { 'private-key': pem } });
 * const later = await job.runStep({ run: 'curl -H "Authorization: Bearer $SF_ACCESS_TOKEN" …' });
 * const [post] = await job.runPosts();
 * expect(findLeaks(keyMaterial(pem), haystacksOf(login))).toEqual([]);
 * ```
 *
 * Where it is less than a runner: problem matchers match nothing, expressions know what a condition needs and no functions
 * but those of status, nothing listens at the runtime's addresses, and a container, a composite action and `pre` are refused or
 * ignored. Everything else in this folder is how.
 */
export type { Annotation, AnnotationLevel } from './annotation.ts';
export { haystacksOf } from './haystacks.ts';
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
