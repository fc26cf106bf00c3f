// Cuts the paths that the tracking issue and a rotation use out of GitHub's own OpenAPI description, unaltered but for the prose:
// descriptions, links and summaries are left out, and one example is kept of each answer.
//
//   npm pack @octokit/openapi@23.0.2
//   tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json package/generated/ghes-3.17.json
//   node __tests__/proofs/cut-openapi.mjs package/generated/api.github.com.json > __tests__/openapi/api.github.com.json
//   node __tests__/proofs/cut-openapi.mjs package/generated/ghes-3.17.json > __tests__/openapi/ghes-3.17.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const operations = [
  ['/user', 'get'],
  ['/repos/{owner}/{repo}', 'get'],
  ['/repos/{owner}/{repo}/issues', 'get'],
  ['/repos/{owner}/{repo}/issues', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'patch'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/assignees', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/labels', 'post'],
  ...[
    '/repos/{owner}/{repo}/actions/secrets',
    '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
    '/repos/{owner}/{repo}/dependabot/secrets',
    '/orgs/{org}/actions/secrets',
    '/orgs/{org}/dependabot/secrets',
  ].flatMap((path) => [
    [`${path}/public-key`, 'get'],
    [`${path}/{secret_name}`, 'get'],
    [`${path}/{secret_name}`, 'put'],
    [`${path}/{secret_name}`, 'delete'],
    ...(path.startsWith('/orgs/') ? [[`${path}/{secret_name}/repositories`, 'get']] : []),
  ]),
  ['/repos/{owner}/{repo}/actions/variables', 'get'],
  ['/repos/{owner}/{repo}/actions/variables', 'post'],
  ['/repos/{owner}/{repo}/actions/variables/{name}', 'get'],
  ['/repos/{owner}/{repo}/actions/variables/{name}', 'patch'],
  ['/repos/{owner}/{repo}/actions/variables/{name}', 'delete'],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', 'get'],
];
/** Prose, and what belongs to documentation; as keywords alone, never as the names of properties. */
const prose = ['description', 'summary', 'externalDocs', 'tags', 'x-octokit', 'x-github-breaking-changes', 'example'];

const file = process.argv[2];
if (file === undefined) throw new TypeError('Name the description to cut from.');
const text = readFileSync(file);
const source = JSON.parse(text.toString());
const found = {};

process.stdout.write(`${JSON.stringify(cut(), null, 1)}\n`);

function cut() {
  const paths = {};
  for (const [path, method] of operations) {
    paths[path] ??= {};
    paths[path][method] = keep(source.paths[path][method], true);
  }
  return {
    openapi: source.openapi,
    info: { title: source.info.title, version: source.info.version, license: source.info.license },
    'x-cut-from': { file: file.split('/').at(-1), sha256: createHash('sha256').update(text).digest('hex') },
    paths,
    components: sorted(found),
  };
}

/** A copy without prose, in which every reference is followed and what it leads to is kept among the components. */
function keep(node, keywords) {
  if (Array.isArray(node)) return node.map((item) => keep(item, true));
  if (node === null || typeof node !== 'object') return node;
  const copy = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === '$ref' && typeof value === 'string') follow(value);
    if (keywords && name === 'examples') {
      copy.examples = firstExample(value);
    } else if (!keywords || !prose.includes(name)) {
      copy[name] = keep(value, !(keywords && ['properties', 'headers'].includes(name)));
    }
  }
  return copy;
}

function firstExample(examples) {
  const [first] = Object.entries(examples);
  if (first === undefined) return {};
  const [name, value] = first;
  if (value.$ref === undefined) return { [name]: { value: value.value } };
  return { [name]: { value: resolve(value.$ref).value } };
}

function resolve(reference) {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((node, name) => node[name], source);
}

function follow(reference) {
  const [, , room, name] = reference.split('/');
  found[room] ??= {};
  if (found[room][name] !== undefined) return;
  found[room][name] = {};
  found[room][name] = keep(resolve(reference), true);
}

function sorted(rooms) {
  const order = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return order(Object.fromEntries(Object.entries(rooms).map(([room, members]) => [room, order(members)])));
}
