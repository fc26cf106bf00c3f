// Parses workflows with GitHub's own parser. usage: node parse.mjs FOLDER (with node_modules) FILE.yml… ; prints errors as JSON.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The parser imports its schema as bundlers let it: without saying that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const [folder, ...files] = process.argv.slice(2);
const parser = join(folder, 'node_modules/@actions/workflow-parser/dist/index.js');
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(pathToFileURL(parser).href);
const found = {};
for (const path of files) {
  const { context, value } = parseWorkflow(
    { name: path, content: readFileSync(path, 'utf8') },
    new NoOperationTraceWriter(),
  );
  const errors = context.errors.getErrors().map(({ message }) => message);
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  found[path] = {
    errors: [...errors, ...(template?.errors ?? []).map(({ Message }) => Message)],
    jobs: (template?.jobs ?? []).map((job) => job.id.value),
  };
}
console.log(JSON.stringify(found));
