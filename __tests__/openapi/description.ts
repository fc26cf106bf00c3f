import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** A cut of GitHub's OpenAPI description, and ajv to hold requests and answers against it. */
export interface Description {
  /** The operation behind a method and a path without its query; `undefined` when none is described. */
  match(method: string, path: string): Match | undefined;
  /** What is wrong with a request: unknown or malformed parameters, a body that does not fit. */
  requestProblems(match: Match, query: URLSearchParams, body: unknown): string[];
  /** What is wrong with an answer; a status that is not described must come as one of `extraStatuses`. */
  answerProblems(match: Match, status: number, body: unknown, extraStatuses: readonly number[]): string[];
  /** A fresh copy of the description's own example of an answer. */
  example(method: string, template: string, status: number): Node;
}

export interface Match {
  readonly method: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a description is a tree of anything
type Node = any;

const read = new Map<string, Description>();

/** Read and compiled once in a test file. */
export function readDescription(name: 'api.github.com' | 'ghes-3.17'): Description {
  const known = read.get(name) ?? makeDescription(name);
  read.set(name, known);
  return known;
}

function makeDescription(name: string): Description {
  const root: Node = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
  const resolve = (node: Node): Node =>
    node.$ref === undefined
      ? node
      : (node.$ref as string)
          .slice(2)
          .split('/')
          .reduce((at: Node, member) => at[member], root);
  const operation = ({ method, template }: Pick<Match, 'method' | 'template'>): Node =>
    root.paths[template][method.toLowerCase()];
  const judge = makeJudge(root);

  return {
    match(method, path) {
      for (const [template, methods] of Object.entries<Node>(root.paths)) {
        if (!(method.toLowerCase() in methods)) continue;
        const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
        const found = new RegExp(`^${pattern}$`).exec(path);
        if (found === null) continue;
        const parameters = Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
        return { method, template, parameters: Object.fromEntries(parameters) };
      }
      return undefined;
    },

    requestProblems(match, query, body) {
      const { parameters = [], requestBody } = operation(match);
      const described: Node[] = parameters.map(resolve);
      const problems: string[] = [];
      for (const name of new Set(query.keys())) {
        if (!described.some((parameter) => parameter.in === 'query' && parameter.name === name)) {
          problems.push(`the query parameter ${name} is not described`);
        }
      }
      for (const { name, in: place, required, schema } of described) {
        const value = place === 'path' ? match.parameters[name] : query.get(name);
        if (value === null || value === undefined) {
          if (required === true) problems.push(`the parameter ${name} is missing`);
        } else problems.push(...judge.parameter(schema, value, name));
      }
      const schema = requestBody?.content?.['application/json']?.schema;
      if (schema === undefined) {
        if (body !== undefined) problems.push('a body is not described');
      } else if (body !== undefined || requestBody.required === true) problems.push(...judge.request(schema, body));
      return problems;
    },

    answerProblems(match, status, body, extraStatuses) {
      const described = operation(match).responses[String(status)];
      if (described === undefined) {
        return extraStatuses.includes(status) ? [] : [`the status ${status} is not described`];
      }
      const schema = resolve(described).content?.['application/json']?.schema;
      return schema === undefined ? [] : judge.answer(schema, body);
    },

    example(method, template, status) {
      const content = operation({ method, template }).responses[String(status)].content['application/json'];
      const [first] = Object.values<Node>(content.examples);
      return structuredClone(first.value);
    },
  };
}

function makeJudge(root: Node) {
  const options = { strict: false, allErrors: true } as const;
  const plain = new Ajv(options);
  const coercing = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [plain, coercing]) {
    // The typings of ajv-formats tell of a default export inside the default export, which is not there at run time.
    (formats as unknown as (ajv: Ajv) => void)(ajv);
    ajv.addFormat('int64', true);
    ajv.addSchema({ $id: 'github', components: { schemas: schemasOf(root.components.schemas, false) } });
  }
  const compiled = new Map<Node, ValidateFunction>();
  const problems = (ajv: Ajv, schema: Node, value: unknown, closed: boolean, what: string): string[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(pointed(jsonSchema(schema, closed)));
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };
  return {
    parameter: (schema: Node, value: string, name: string) => problems(coercing, schema, value, false, name),
    request: (schema: Node, body: unknown) => problems(plain, schema, body, true, 'the body'),
    answer: (schema: Node, body: unknown) => problems(plain, schema, body, false, 'the answer'),
  };
}

function schemasOf(schemas: Node, closed: boolean): Node {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema, closed)]));
}

const pointed = (schema: Node): Node =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"github#/components'));

/**
 * OpenAPI 3.0's dialect as JSON Schema: `nullable` becomes a choice. `closed`: members that are not described are
 * refused, which GitHub itself does not do, and which is how a mistyped one is noticed.
 */
function jsonSchema(node: Node, closed: boolean, keywords = true): Node {
  if (Array.isArray(node)) return node.map((item) => jsonSchema(item, closed));
  if (node === null || typeof node !== 'object') return node;
  const copy: Node = {};
  for (const [name, value] of Object.entries(node)) {
    if (keywords && /^(?:nullable|discriminator|examples?|x-.*|deprecated|readOnly)$/.test(name)) continue;
    copy[name] = jsonSchema(value, closed, !(keywords && name === 'properties'));
  }
  if (!keywords) return copy;
  if (closed && copy.properties !== undefined) copy.additionalProperties ??= false;
  return node.nullable === true ? { anyOf: [copy, { type: 'null' }] } : copy;
}
