import { fail, input } from './step.mjs';

if (input('package-manager-cache') !== 'false') fail('package-manager-cache is not false');
if (input('node-version') !== process.versions.node.split('.')[0]) fail(`this is Node.js ${process.versions.node}`);
