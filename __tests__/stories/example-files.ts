import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url));
export const example = (name: string) => readFileSync(join(examplesFolder, name), 'utf8');

/** Every example, by its path below the folder. */
export const exampleNames: readonly string[] = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.yml$|Jenkinsfile$/.test(name))
  .sort();

/** One script of a pipeline, as its system gives it to a shell. */
export interface Script {
  readonly example: string;
  readonly name: string;
  readonly shell: 'bash' | 'sh';
  readonly text: string;
  /** What stands beside it in `env`, before the system has put its own values in. */
  readonly env: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string>>;
interface Step {
  readonly bash?: string;
  readonly run?: string | { readonly name: string; readonly command: string };
  readonly name?: string;
  readonly displayName?: string;
  readonly env?: Env;
}

const lines = (text: string | readonly string[]) => (typeof text === 'string' ? text : text.join('\n'));

/** The job of the GitLab component with its inputs in their places, by their defaults where none is given. */
export function gitlabComponent(given: Readonly<Record<string, string>>): {
  readonly name: string;
  readonly text: string;
  readonly job: { readonly variables: Env; readonly script: readonly string[] };
} {
  const [head, body = ''] = example('gitlab/templates/login.yml').split(/^---$/m);
  const { spec } = parse(head ?? '') as { spec: { inputs: Record<string, { default?: string }> } };
  const text = body.replace(/\$\[\[ inputs\.([a-z-]+) \]\]/g, (_, name: string) => {
    const value = given[name] ?? spec.inputs[name]?.default;
    if (value === undefined) throw new Error(`the component has no value for its input ${name}`);
    return value;
  });
  const [[name, job] = ['', undefined]] = Object.entries(parse(text) as Record<string, unknown>);
  return { name, text, job: job as { variables: Env; script: readonly string[] } };
}

/** The inputs with which the pipeline beside the component includes it. */
export function gitlabInputs(): Readonly<Record<string, string>> {
  const { include } = parse(example('gitlab/.gitlab-ci.yml')) as { include: { inputs: Env }[] };
  return include[0]?.inputs ?? {};
}

function gitlabScripts(): Script[] {
  const { job } = gitlabComponent(gitlabInputs());
  const pipeline = parse(example('gitlab/.gitlab-ci.yml')) as Record<
    string,
    { script: string[]; after_script: string[] }
  >;
  const { script = [], after_script = [] } = pipeline['limits'] ?? {};
  const of = (name: string, text: readonly string[], env: Env = {}): Script => ({
    example: name === 'log in' ? 'gitlab/templates/login.yml' : 'gitlab/.gitlab-ci.yml',
    name,
    shell: 'bash',
    text: lines(text),
    env,
  });
  return [
    of('log in', job.script, job.variables),
    of('use', script),
    of('end', after_script),
    ...gitlabDeployScripts(),
  ];
}

/** Jobs that extend others have what those have, and a name of their own goes before. */
function gitlabDeployScripts(): Script[] {
  const file = 'gitlab/deploy.gitlab-ci.yml';
  type Job = { readonly extends?: string; readonly variables?: Env } & Readonly<
    Partial<Record<'before_script' | 'script' | 'after_script', readonly string[]>>
  >;
  const jobs = parse(example(file)) as Record<string, Job>;
  const whole = (name: string): Job => {
    const job = jobs[name] ?? {};
    return { ...(job.extends === undefined ? {} : whole(job.extends)), ...job };
  };
  const of = (name: string, part: 'script' | 'after_script'): Script => {
    const { variables = {}, before_script = [], ...job } = whole(name);
    const text = [...(part === 'script' ? before_script : []), ...(job[part] ?? [])];
    return { example: file, name: `${name}: ${part}`, shell: 'bash', text: lines(text), env: variables };
  };
  return [of('sandbox', 'script'), of('sandbox', 'after_script'), of('certificates', 'script')];
}

function azureScripts(): Script[] {
  const pipeline = parse(example('azure/azure-pipelines.yml')) as {
    steps: (Step & { template?: string; parameters?: Env })[];
  };
  const { parameters = {} } = pipeline.steps.find(({ template }) => template !== undefined) ?? {};
  const template = parse(example('azure/sf-keypair-login.yml')) as {
    parameters: { name: string; default?: string }[];
    steps: Step[];
  };
  const value = (name: string) => parameters[name] ?? template.parameters.find((each) => each.name === name)?.default;
  const inserted = (text: string) => text.replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name) => String(value(name)));
  const of = (file: string, steps: readonly Step[]) =>
    steps.flatMap(({ bash, displayName = '', env = {} }): Script[] =>
      bash === undefined
        ? []
        : [
            {
              example: file,
              name: displayName,
              shell: 'bash',
              text: bash,
              env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, inserted(text)])),
            },
          ],
    );
  return [...of('azure/sf-keypair-login.yml', template.steps), ...of('azure/azure-pipelines.yml', pipeline.steps)];
}

function jenkinsScripts(): Script[] {
  const file = example('jenkins/Jenkinsfile');
  const env = Object.fromEntries(
    [...file.matchAll(/^ {4}(SF_\w+) = '([^']*)'$/gm)].map(([, name, text]) => [name, text]),
  );
  // What Groovy makes of the text between its quotes.
  return [...file.matchAll(/sh '''\n([\s\S]*?)'''/g)].map(([, text = ''], at) => ({
    example: 'jenkins/Jenkinsfile',
    name: `script ${at + 1}`,
    shell: 'sh',
    text: text.replace(/\\\n/g, ''),
    env,
  }));
}

function circleciScripts(): Script[] {
  const { jobs } = parse(example('circleci/config.yml')) as {
    jobs: Record<string, { environment: Env; steps: Step[] }>;
  };
  return Object.values(jobs).flatMap(({ environment, steps }) =>
    steps.flatMap(({ run }): Script[] =>
      typeof run !== 'object'
        ? []
        : [{ example: 'circleci/config.yml', name: run.name, shell: 'bash', text: run.command, env: environment }],
    ),
  );
}

function bitbucketScripts(): Script[] {
  const file = parse(example('bitbucket/bitbucket-pipelines.yml')) as {
    pipelines: { branches: { main: { step: { script: string[]; 'after-script': string[] } }[] } };
  };
  const { step } = file.pipelines.branches.main[0] ?? {};
  const of = (name: string, text: readonly string[] = []): Script => ({
    example: 'bitbucket/bitbucket-pipelines.yml',
    name,
    shell: 'bash',
    text: lines(text),
    env: {},
  });
  return [of('script', step?.script), of('after-script', step?.['after-script'])];
}

function buildkiteScripts(): Script[] {
  const { steps } = parse(example('buildkite/pipeline.yml')) as {
    steps: { label: string; env: Env; command: string }[];
  };
  return steps.map(({ label, env, command }) => ({
    example: 'buildkite/pipeline.yml',
    name: label,
    shell: 'bash',
    text: command.replaceAll('$$', '$'),
    env,
  }));
}

function forgejoScripts(): Script[] {
  const { jobs } = parse(example('forgejo/salesforce.yml')) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.map(({ name = '', run, env = {} }) => ({
      example: 'forgejo/salesforce.yml',
      name,
      shell: 'bash',
      text: String(run),
      env,
    })),
  );
}

/** The scripts of each system's examples, in the order in which they run. */
export const scriptsOf = {
  gitlab: gitlabScripts(),
  azure: azureScripts(),
  jenkins: jenkinsScripts(),
  circleci: circleciScripts(),
  bitbucket: bitbucketScripts(),
  buildkite: buildkiteScripts(),
  forgejo: forgejoScripts(),
} as const;

/** The scripts that docs/PIPELINES.md shows, one after the other: each begins with what it is for. */
export const pageScripts: readonly string[] = [
  ...readFileSync(new URL('../../docs/PIPELINES.md', import.meta.url), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm),
].map(([, script = '']) => script);

/** Documents of a YAML file; throws where it is none. */
export function documentsOf(text: string): readonly unknown[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}
