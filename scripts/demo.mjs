// `npm run demo`: logs in with the committed bundle as a runner would, needs nothing installed and nothing configured.
// It starts the embedded org of the command line unless these variables name a real one:
//   SF_KEYPAIR_PRIVATE_KEY, SF_KEYPAIR_PRIVATE_KEY_PASSPHRASE (where it has one), SF_KEYPAIR_CLIENT_ID,
//   SF_KEYPAIR_USERNAME, SF_KEYPAIR_INSTANCE_URL (or SF_KEYPAIR_ORG_TYPE)
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bundle = (door) => fileURLToPath(new URL(`../dist/${door}/index.js`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-demo-'));
const say = (text) => process.stdout.write(`${text}\n`);
const heading = (text) => say(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);

/** The inputs of the action: from the documented variables, or from an embedded org that is started for it. */
async function choose() {
  const names = [
    'private-key',
    'private-key-passphrase',
    'client-id',
    'username',
    'instance-url',
    'org-type',
    'audience',
  ];
  const given = Object.fromEntries(
    names.map((name) => [name, process.env[`SF_KEYPAIR_${name.toUpperCase().replaceAll('-', '_')}`] ?? '']),
  );
  if (given['private-key'] !== '') {
    heading('A real org');
    say(`Logging in to ${given['instance-url'] || given['org-type']} as ${given.username}.`);
    return { inputs: given, stop: () => {} };
  }
  heading('An embedded org');
  const emulator = spawn(process.execPath, [bundle('cli'), 'emulate', '--new-app', scratch], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await Promise.race([
    new Promise((resolve) => createInterface(emulator.stdout).once('line', (text) => resolve([text]))),
    new Promise((_, reject) =>
      emulator.once('exit', (code) => reject(new Error(`the emulator ended with code ${code}`))),
    ),
  ]);
  const org = JSON.parse(line);
  say(`An org listens at ${org.instanceUrl} (loopback only), with an External Client App of its own.`);
  say('An RSA key pair and a certificate were made; the app holds the certificate, the key stays here.');
  return {
    inputs: {
      'private-key': readFileSync(join(scratch, 'key.pem'), 'utf8'),
      certificate: readFileSync(join(scratch, 'certificate.pem'), 'utf8'),
      'client-id': org.clientId,
      username: org.username,
      'instance-url': org.instanceUrl,
    },
    stop: () => emulator.kill(),
  };
}

/** Runs a bundle as a runner does: inputs as INPUT_…, command files, state; prints its log masked. */
async function step(door, environment) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [
      name,
      join(scratch, `${door}-${name}`),
    ]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const keep = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'TMP',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
  ];
  const base = Object.fromEntries(
    keep.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const child = spawn(process.execPath, [bundle(door)], {
    env: { ...base, ...files, RUNNER_TEMP: scratch, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) print(line);
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  return { code, read: (name) => readFileSync(files[name], 'utf8') };
}

const masks = new Set();
const unescaped = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** What the runner makes of a line: masks are kept and not shown, annotations are shown, secrets are blanked. */
function print(line) {
  const command = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line);
  if (command?.[1] === 'add-mask') {
    for (const part of [unescaped(command[2]), ...unescaped(command[2]).split(/\r?\n/)])
      if (part.trim() !== '') masks.add(part);
    return;
  }
  say(masked(command === null ? line : `[${command[1]}] ${unescaped(command[2])}`));
}

function masked(text) {
  return [...masks]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

/** The runner's file grammar: NAME<<DELIMITER, lines, DELIMITER. */
function values(text) {
  const found = {};
  for (const [, name, , value] of text.matchAll(/^(.+)<<(.+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm)) found[name] = value;
  return found;
}

const { inputs, stop } = await choose();
try {
  heading('The log of the step, as the runner shows it');
  const main = await step('main', {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    INPUT_REVOKE: 'true',
    INPUT_SUMMARY: 'true',
  });
  const outputs = values(main.read('GITHUB_OUTPUT'));
  if (main.code !== 0) throw new Error(`The login failed with ${outputs['failure-code']}.`);

  heading('Its outputs');
  for (const [name, value] of Object.entries(outputs)) if (value !== '') say(`${name.padEnd(22)} ${masked(value)}`);

  heading('Its job summary');
  say(masked(main.read('GITHUB_STEP_SUMMARY')).trim());

  const ask = async () => {
    const url = `${outputs['instance-url']}/services/oauth2/userinfo`;
    const reply = await fetch(url, { headers: { authorization: `Bearer ${outputs['access-token']}` } });
    return { status: reply.status, body: await reply.text() };
  };
  heading("The org's API, asked with the token");
  const first = await ask();
  if (first.status !== 200) throw new Error(`The API answered ${first.status}.`);
  const who = JSON.parse(first.body);
  say(`GET /services/oauth2/userinfo → ${first.status}: ${who.preferred_username} of org ${who.organization_id}`);

  heading('The post step');
  const state = Object.entries(values(main.read('GITHUB_STATE'))).map(([name, value]) => [`STATE_${name}`, value]);
  const post = await step('post', Object.fromEntries(state));
  if (post.code !== 0) throw new Error('The post step failed.');
  const second = await ask();
  say(
    `GET /services/oauth2/userinfo → ${second.status}: the token is ${second.status === 200 ? 'still alive' : 'dead'}.`,
  );
  if (second.status === 200) throw new Error('The session was not ended.');
  say('\nDone: logged in, called the API, and left nothing behind.');
} catch (error) {
  process.exitCode = 1;
  say(`\nThe demo failed. ${error.message}`);
} finally {
  stop();
  rmSync(scratch, { recursive: true, force: true });
}
