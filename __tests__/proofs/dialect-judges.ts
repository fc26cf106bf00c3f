import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './render-judges.ts';

/** Names with their values, as a judge read them. */
export type Values = ReadonlyMap<string, string>;

export const scratch = () => mkdtempSync(join(tmpdir(), 'dialects-'));

/** Node.js 24 of the project's own packages; other people's tools need no older one. */
export const node24 = new URL('../../node_modules/node/bin/node', import.meta.url).pathname;

/** The environment that a program gets which bash started after it read a file, as CircleCI has every step do it. */
export function readByBash(file: string, how: 'BASH_ENV' | 'dotenv'): { values: Values; said: string; left: string[] } {
  const folder = scratch();
  const source = how === 'BASH_ENV' ? 'exec env -0' : 'set -a; . "$1"; exec env -0';
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-c', source, 'bash', file], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...(how === 'BASH_ENV' ? { BASH_ENV: file } : {}) },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 60_000,
  });
  const own = new Set(['PATH', 'LC_ALL', 'BASH_ENV', 'PWD', 'SHLVL', '_', 'OLDPWD']);
  return {
    values: new Map([...fromEnvironment(stdout)].filter(([name]) => !own.has(name))),
    said: status === 0 ? stderr : `status ${status}: ${stderr}`,
    left: readdirSync(folder),
  };
}

function fromEnvironment(text: string): Values {
  const entries = text.split('\0').filter((entry) => entry !== '');
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

/** What `dotenv` of npm reads. */
export function readByDotenv(packages: string, file: string): Values {
  const { parse } = createRequire(join(packages, 'x.js'))('dotenv') as {
    parse(text: string | Buffer): Record<string, string>;
  };
  return new Map(Object.entries(parse(readFileSync(file))));
}

/** What the second job of a pipeline has in its environment when the first handed out the file as its dotenv report. */
export function readByGitlabCiLocal(packages: string, file: string): Values {
  const folder = scratch();
  const seen = join(folder, 'seen');
  const jobs = [
    'make:',
    '  stage: build',
    '  script: ["cp given.env sf-keypair.env"]',
    '  artifacts: { reports: { dotenv: sf-keypair.env } }',
    'read:',
    '  stage: test',
    '  needs: [{ job: make, artifacts: true }]',
    `  script: ["env -0 > ${seen}"]`,
    '',
  ];
  writeFileSync(join(folder, '.gitlab-ci.yml'), jobs.join('\n'));
  cpSync(file, join(folder, 'given.env'));
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], folder);
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://gitlab.example/acme/pipeline.git');
  git('add', '--all');
  git('commit', '--quiet', '--message=x');
  const done = run(node24, [join(packages, 'node_modules/gitlab-ci-local/dist/index.js')], folder);
  if (done.status !== 0 || !existsSync(seen)) throw new Error(`gitlab-ci-local: ${done.stdout}${done.stderr}`);
  return new Map([...fromEnvironment(readFileSync(seen, 'utf8'))].filter(([name]) => /^V_?\d/.test(name)));
}

/** What java.util.Properties reads: names and values in base64, a line each. */
export function readByJava(file: string): Values {
  const source = join(scratch(), 'Read.java');
  writeFileSync(
    source,
    `import java.io.*; import java.nio.charset.StandardCharsets; import java.util.*;
public class Read { public static void main(String[] args) throws Exception {
  Properties all = new Properties();
  try (Reader reader = new InputStreamReader(new FileInputStream(args[0]), StandardCharsets.UTF_8)) { all.load(reader); }
  StringBuilder said = new StringBuilder(); Base64.Encoder encoder = Base64.getEncoder();
  for (String name : all.stringPropertyNames()) said
    .append(encoder.encodeToString(name.getBytes(StandardCharsets.UTF_8))).append(' ')
    .append(encoder.encodeToString(all.getProperty(name).getBytes(StandardCharsets.UTF_8))).append('\\n');
  System.out.print(said); } }\n`,
  );
  const { status, stdout, stderr } = run('java', [source, file]);
  if (status !== 0) throw new Error(`java: ${stderr}`);
  const text = (encoded = '') => Buffer.from(encoded, 'base64').toString('utf8');
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [text(line.split(' ')[0]), text(line.split(' ')[1])]),
  );
}

/** A command of Azure's log as its own library reads it. */
export interface AzureCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export function azureParser(packages: string): (line: string) => AzureCommand {
  const { commandFromString } = createRequire(join(packages, 'x.js'))('azure-pipelines-task-lib/taskcommand') as {
    commandFromString(line: string): AzureCommand;
  };
  return commandFromString;
}

/** `buildkite-agent` on PATH, else built from its module with Go; `undefined`, with a warning, where neither is possible. */
export function buildkiteAgent(): string | undefined {
  const present = run('sh', ['-c', 'command -v buildkite-agent']).stdout.trim();
  if (present !== '') return present;
  const place = join(tmpdir(), `sf-keypair-judges-go-buildkite-agent-${agentVersion}`);
  const program = join(place, 'buildkite-agent');
  if (existsSync(program)) return program;
  mkdirSync(place, { recursive: true });
  const script = `set -e
cd "$(mktemp -d)"
go mod init fetch >/dev/null 2>&1
# Not by the unpacked folder: an older Go downloads the module and then refuses its go.mod, which is mended below.
zip=$(go mod download -json github.com/buildkite/agent/v3@${agentVersion} | sed -n 's/.*"Zip": "\\(.*\\)".*/\\1/p')
python3 -m zipfile -e "$zip" . && cd github.com/buildkite/agent/v3@${agentVersion}
# A dependency whose vanity address module proxies may not have is the same code under its repository's address.
go mod edit -go=1.26.0 -toolchain=none -replace drjosh.dev/zzglob=github.com/DrJosh9000/zzglob@v0.4.3
GOFLAGS='-mod=mod -p=1' timeout 540 go build -o ${program} .`;
  const built = run('bash', ['-c', script]);
  if (built.status === 0) return program;
  console.warn(`buildkite-agent can be neither found nor built, its judgement is skipped: ${built.stderr.slice(-300)}`);
  return undefined;
}
const agentVersion = 'v3.138.2';

/** The job's interface and Buildkite's own, as far as `redactor add` and `meta-data set` use them; remembers what came. */
export async function buildkiteStage() {
  const redacted: string[] = [];
  const metaData: { key: string; value: string }[] = [];
  const unexpected: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const given = JSON.parse(body || '{}') as { redact?: string; key?: string; value?: string };
      if (request.url?.endsWith('/redactions') === true && given.redact !== undefined) {
        redacted.push(given.redact);
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"redacted":"ok"}');
      } else if (request.url?.endsWith('/data/set') === true) {
        metaData.push({ key: given.key ?? '', value: given.value ?? '' });
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      } else {
        unexpected.push(`${request.method} ${request.url}`);
        response.writeHead(404).end();
      }
    });
  });
  const socket = join(scratch(), 'job.sock');
  await new Promise<void>((done) => server.listen(socket, done));
  const http = createServer((request, response) => void server.emit('request', request, response));
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = http.address();
  return {
    redacted,
    metaData,
    unexpected,
    environment: {
      BUILDKITE: 'true',
      BUILDKITE_AGENT_JOB_API_SOCKET: socket,
      BUILDKITE_AGENT_JOB_API_TOKEN: 'made-up-job-token',
      BUILDKITE_AGENT_ACCESS_TOKEN: 'made-up-agent-token',
      BUILDKITE_AGENT_ENDPOINT: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v3`,
      BUILDKITE_JOB_ID: '01900000-0000-7000-8000-000000000000',
    },
    close: () => {
      server.close();
      http.close();
    },
  };
}
