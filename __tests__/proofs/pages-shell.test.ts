import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { emulated } from '../contract/github-steps.ts';
import { nameOf, type ShellRun, shellRuns } from '../contract/shell-runs.ts';
import { type ShellLines, shellLines, snippetsOf } from '../contract/snippets.ts';
import { closeVaults, startVault } from '../scripted/github-vault.ts';
import { folder as commands, type Run, runProgram, tokenPattern } from '../stories/command-line.ts';
import { assertionsOf, clientId, pair } from '../stories/org.ts';
import { describeHere, openTown, orgsOf, type Town, written } from './pages/town.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const towns: Town[] = [];
const town = async () => {
  const opened = await openTown();
  towns.push(opened);
  return opened;
};
afterEach(async () => {
  await Promise.all(towns.splice(0).map((opened) => opened.close()));
  await closeVaults();
});
afterAll(() => rmSync(commands, { recursive: true, force: true }));

type Values = Readonly<Record<string, string>>;

/** What the environment of a pipeline gives. */
const given = (here: Town): Values => ({
  SF_KEYPAIR_INSTANCE_URL: 'https://acme.my.salesforce.com',
  SF_KEYPAIR_CLIENT_ID: clientId,
  SF_KEYPAIR_USERNAME: 'ci@acme.example',
  SF_KEYPAIR_PRIVATE_KEY: here.file('key.pem'),
});

/** Runs lines as somebody types them, and ends with the first that fails. */
function type(here: Town, lines: string, more: Values = {}): Promise<Run> {
  const script = join(here.folder, '..', 'script');
  writeFileSync(script, written(lines));
  return runProgram('bash', ['-e', '-u', '-o', 'pipefail', script], {
    cwd: here.folder,
    environment: { ...here.environment, ...more },
    timeout: 120_000,
  });
}

/** What the lines are run with, and what has to be true afterwards. */
interface Wanted {
  readonly environment?: (here: Town) => Values;
  readonly before?: (here: Town) => Promise<void> | void;
  /** Lines that show what the lines of the page left behind in the shell. */
  readonly after?: string;
  readonly logins?: number;
  readonly see?: (run: Run, here: Town) => Promise<void> | void;
}

const token = async (here: Town) => {
  const done = await type(here, 'sf-keypair login --json --print-token', given(here));
  return String((JSON.parse(done.out) as { accessToken: string }).accessToken);
};
const isEnded = async (here: Town, accessToken: string) => {
  const curl = `curl --silent --output /dev/null --write-out '%{http_code}' --oauth2-bearer '${accessToken}' https://acme.my.salesforce.com/services/data/v66.0/limits`;
  return (await type(here, curl)).out === '401';
};
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

const wanted: Readonly<Record<string, Wanted>> = {
  'README.md: npm run demo': {
    see: ({ out }) => expect(out).toMatch(/add-mask|\*\*\*/),
  },
  'README.md: openssl req -x509 -newkey rsa:2048 -sha256 -days 365 -nodes \\': {
    see: async (_, here) => {
      const certificate = readFileSync(here.file('certificate.pem'), 'utf8');
      expect(new X509Certificate(certificate).subject).toBe('CN=github-actions');
      here.orgs.reconfigure({ orgs: orgsOf([certificate]) });
      const login = 'sf-keypair login --private-key private-key.pem --certificate certificate.pem --json';
      const done = await type(here, login, { ...given(here), SF_KEYPAIR_PRIVATE_KEY: '' });
      expect([done.code, json(done.out)]).toEqual([
        0,
        expect.objectContaining({ authenticated: true, certificateDaysLeft: expect.any(Number) }),
      ]);
      expect((await type(here, 'sf-keypair check certificate.pem')).code).toBe(0);
    },
  },
  'docs/CLI.md: git clone --quiet --depth 1 --branch v1 https://github.com/sf-keypair/sf-keypair .sf-keypair': {
    see: ({ out }) => expect(out).toContain('login'),
  },
  'docs/CLI.md: npm install --global ./sf-keypair-VERSION.tgz': {
    before: (here) => {
      rmSync(join(here.folder, '../bin/sf-keypair'));
      const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', here.folder];
      expect(spawnSync('npm', args, { cwd: root }).status).toBe(0);
    },
    environment: (here) => ({
      npm_config_prefix: join(here.folder, '../bin/..'),
      npm_config_offline: 'true',
      PATH: `${join(here.folder, '../bin')}:${process.env['PATH']}`,
    }),
    see: ({ out }) => expect(out).toContain('login'),
  },
  'docs/CLI.md: sf-keypair login -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com -a acme': {
    logins: 1,
    see: (_, here) =>
      expect(json(readFileSync(join(here.folder, '../home/.sfdx/alias.json'), 'utf8'))).toMatchObject({
        orgs: { acme: 'ci@acme.example' },
      }),
  },
  'docs/CLI.md: eval "$(sf-keypair login --format shell)"': {
    environment: given,
    after: 'echo "$SF_ACCESS_TOKEN at $SF_ORG_INSTANCE_URL"',
    logins: 1,
    see: ({ out }) => expect(out).toMatch(/^00D\w{12,15}![\w.]+ at https:\/\/acme\.my\.salesforce\.com\n$/),
  },
  'docs/CLI.md: sf-keypair login --format dotenv --output-file salesforce.env': {
    environment: given,
    logins: 1,
    see: ({ out }, here) => {
      expect(out).not.toMatch(tokenPattern);
      expect(readFileSync(here.file('salesforce.env'), 'utf8')).toMatch(tokenPattern);
      expect(statSync(here.file('salesforce.env')).mode & 0o777).toBe(0o600);
    },
  },
  'docs/CLI.md: sf-keypair login --format json --print-token | jq --raw-output .accessToken': {
    environment: given,
    logins: 1,
    see: ({ out }) => expect(out).toMatch(/^00D\w{12,15}![\w.]+\n$/),
  },
  'docs/CLI.md: sf-keypair login --config salesforce.json --org uat': {
    logins: 1,
    see: ({ out }) => expect(out).toContain('ci@acme.example.uat'),
  },
  'docs/CLI.md: sf-keypair login --config salesforce.json --all --output-file sessions.jsonl': {
    logins: 2,
    see: (_, here) =>
      expect(readFileSync(here.file('sessions.jsonl'), 'utf8').trim().split('\n').map(json)).toHaveLength(2),
  },
  'docs/CLI.md: vault read -field=key secret/ci | sf-keypair login --private-key -': {
    environment: (here) => ({ ...given(here), SF_KEYPAIR_PRIVATE_KEY: '' }),
    logins: 1,
  },
  "docs/CLI.md: sf-keypair check certificates/server.pem 'keystores/**/*.jks' tls://acme.my.salesforce.com:443": {
    see: ({ out }) => {
      for (const place of ['certificates/server.pem', 'keystores/of/an-org.jks', 'tls://acme.my.salesforce.com:443'])
        expect(out).toContain(place);
    },
  },
  'docs/CLI.md: sf-keypair check server.pem --fail-within 14d --html-file certificates.html': {
    see: (_, here) => expect(readFileSync(here.file('certificates.html'), 'utf8')).toContain('server.pem'),
  },
  'docs/CLI.md: sf-keypair check --config salesforce.json --all': {
    logins: 2,
    see: ({ out }) => expect(out).toContain('Signing'),
  },
  "docs/CLI.md: sf-keypair check server.pem --format json | jq '.findings[] | {subject, daysLeft}'": {
    see: ({ out }) => expect(json(out)).toEqual({ subject: expect.any(String), daysLeft: expect.any(Number) }),
  },
  'docs/CLI.md: sf-keypair doctor -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com': {
    logins: 1,
    see: ({ out }) => expect(out).toContain('login.exchange'),
  },
  'docs/CLI.md: sf-keypair doctor --offline -f key.pem --certificate certificate.pem': {
    before: async (here) => {
      const subject = '-subj /CN=offline -days 90';
      await type(here, `openssl req -x509 -key key.pem -sha256 ${subject} -out certificate.pem`);
    },
    logins: 0,
    see: ({ out }) => expect(out).toContain('certificate.matches'),
  },
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --output-file private-key.pem': {
    see: (_, here) =>
      expect([existsSync(here.file('private-key.pem')), existsSync(here.file('certificate.pem'))]).toEqual([
        true,
        true,
      ]),
  },
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com -f private-key.pem -i 3MVG9…': {
    before: (here) => writeFileSync(here.file('private-key.pem'), pair.privateKey, { mode: 0o600 }),
    logins: 1,
    see: ({ out }) => expect(out).toMatch(/Logged in to 00D/),
  },
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --secret-targets acme/app --rotate-token @token':
    {
      before: async (here) => {
        const vault = await startVault({ slug: 'acme/app' });
        writeFileSync(here.file('token'), vault.app.token);
        writeFileSync(here.file('api-url'), vault.apiUrl);
      },
      environment: (here) => ({ GITHUB_API_URL: readFileSync(here.file('api-url'), 'utf8') }),
      see: ({ out, err }) => expect(`${out}${err}`).toContain('SF_PRIVATE_KEY'),
    },
  'docs/CLI.md: sf-keypair rotate -o ci@acme.example -i 3MVG9… -r https://acme.my.salesforce.com -f key.pem --secret-targets acme/app --rotate-token @token --dry-run':
    {
      before: async (here) => {
        const vault = await startVault({ slug: 'acme/app' });
        vault.stores.seed('repository', 'SF_PRIVATE_KEY', pair.privateKey);
        const [value, now] = [readFileSync(here.file('app.pem'), 'utf8'), new Date()];
        const { variables } = vault.stores.repository('acme/app');
        variables.set('SF_CERTIFICATE', { value, createdAt: now, updatedAt: now });
        writeFileSync(here.file('token'), vault.app.token);
        writeFileSync(here.file('api-url'), vault.apiUrl);
      },
      environment: (here) => ({ GITHUB_API_URL: readFileSync(here.file('api-url'), 'utf8') }),
      see: ({ out, err }) => expect(`${out}${err}`).toContain('Key pair: settled'),
    },
  'docs/CLI.md: sf-keypair assertion -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com': {
    logins: 0,
    see: async ({ out }, here) => {
      const curl = /^printf .*$/m.exec(out)?.[0] ?? 'false';
      const done = await type(here, curl);
      expect([done.code, done.out]).toEqual([0, expect.stringMatching(tokenPattern)]);
    },
  },
  'docs/CLI.md: sf-keypair assertion --json | jq --raw-output .assertion': {
    environment: given,
    logins: 0,
    see: ({ out }) => expect(out).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/),
  },
  'docs/CLI.md: sf-keypair revoke': {
    before: async (here) => writeFileSync(here.file('token'), await token(here)),
    environment: (here) => ({
      SF_ACCESS_TOKEN: readFileSync(here.file('token'), 'utf8'),
      SF_ORG_INSTANCE_URL: 'https://acme.my.salesforce.com',
    }),
    see: async (_, here) => expect(await isEnded(here, readFileSync(here.file('token'), 'utf8'))).toBe(true),
  },
  'docs/CLI.md: sf-keypair revoke --access-token - --instance-url https://acme.my.salesforce.com < token': {
    before: async (here) => writeFileSync(here.file('token'), await token(here)),
    see: async (_, here) => expect(await isEnded(here, readFileSync(here.file('token'), 'utf8'))).toBe(true),
  },
  'docs/CONFIGURATION.md: sf-keypair login --config salesforce.json --org uat': {
    logins: 6,
    see: ({ out }) => expect(out).toContain('ci@acme.example.uat'),
  },
};

/** How many times the token endpoint is asked before the first login works. */
const emulations: Readonly<Record<string, number>> = {
  'docs/CLI.md: sf-keypair emulate --new-app ./app': 1,
  'docs/CLI.md: sf-keypair emulate --new-app ./app --fault status:503*2': 3,
  'docs/EMULATOR.md: node dist/cli/index.js emulate --new-app ./app': 1,
};

/** Starts an org with a line of a page, gives what it printed to the work, and ends it. */
async function whileServing(here: Town, line: string, work: (facts: Values) => Promise<void>): Promise<number | null> {
  const script = line.replace('node dist/', `node '${root}/dist/`).replace('index.js', "index.js'");
  const child = spawn('bash', ['-c', `exec ${line.startsWith('node') ? script : line}`], {
    cwd: here.folder,
    env: { PATH: here.environment['PATH'], HOME: here.environment['HOME'] },
    timeout: 60_000,
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const first = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
      if (said.includes('\n')) resolve(said);
    });
    void ended.then((code) => reject(new Error(`it ended with ${code}`)));
  });
  await work(json(first) as Values).finally(() => child.kill('SIGTERM'));
  return ended;
}

const isHere = (lines: ShellLines) => (shellRuns[nameOf(lines)] as ShellRun | undefined) === 'here';
const ours = shellLines.filter(isHere);
const commandsOf = (text: string) => text.replace(/^#.*\n/gm, '').trim();

describeHere('a shell snippet', () => {
  it.each(ours.filter((lines) => emulations[nameOf(lines)] === undefined).map((lines) => [nameOf(lines), lines]))(
    '%s: does what it says',
    async (name, lines) => {
      const { environment, before, after = '', logins, see } = wanted[String(name)] ?? {};
      if (see === undefined && logins === undefined) throw new Error('nothing says what these lines have to do');
      const here = await town();
      await before?.(here);
      const requests = assertionsOf(here.orgs).length;
      // The demo is one of the repository itself.
      const place = String(name) === 'README.md: npm run demo' ? { ...here, folder: root } : here;
      const { text } = lines as ShellLines;
      const done =
        place === here
          ? await type(here, `${text}\n${after}`, environment?.(here))
          : await runProgram('npm', ['run', '--silent', 'demo'], {
              cwd: root,
              environment: { PATH: process.env['PATH'] ?? '' },
              timeout: 120_000,
            });
      expect([done.code, done.code === 0 ? '' : `${done.out}${done.err}`]).toEqual([0, '']);
      // What a page shows gives no cause for a warning, but for the one that the README speaks of.
      expect(done.err).not.toMatch(/^WARNING(?!.*without a passphrase, so the integrity)/m);
      if (logins !== undefined) expect(assertionsOf(here.orgs).length - requests).toBe(logins);
      await see?.(done, here);
    },
    120_000,
  );

  it.each(ours.filter((lines) => emulations[nameOf(lines)] !== undefined).map((lines) => [nameOf(lines), lines]))(
    '%s: serves an org that one can log in to',
    async (name, lines) => {
      const here = await town();
      const code = await whileServing(here, commandsOf((lines as ShellLines).text), async (facts) => {
        const shown = snippetsOf('docs/EMULATOR.md').find(({ language }) => language === 'json')?.text ?? '';
        expect(Object.keys(facts)).toEqual(Object.keys(json(shown)));
        expect(Object.keys(facts)).toEqual(emulated);
        const { instanceUrl, clientId: id, username, privateKeyFile } = facts;
        const done = await type(
          here,
          `sf-keypair login -r '${instanceUrl}' -i '${id}' -o '${username}' -f '${privateKeyFile}'`,
          { HTTPS_PROXY: '' },
        );
        expect([done.code, done.code === 0 ? '' : done.err]).toEqual([0, '']);
        const journal = await (await fetch(`${instanceUrl}/__emulator/journal`)).json();
        const { entries } = journal as { entries: { path: string }[] };
        const asked = entries.filter(({ path }) => path === '/services/oauth2/token');
        expect(asked).toHaveLength(emulations[String(name)] ?? 0);
      });
      expect(code).toBe(0);
    },
    120_000,
  );

  it.each(shellLines.map((lines) => [nameOf(lines), lines.text]))('%s: is read by bash', (_, text) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: String(text), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
