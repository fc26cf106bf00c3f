// What `login --all` and `check --all` cost for 1, 10, 100 and 500 orgs of a config file: time and peak memory of the
// command, against orgs on loopback that answer at their true names behind a proxy. Builds nothing: run `npm run build` before.
//   --counts N,N (1,10,100,500)   --rounds N (3)   --action FOLDER (with dist/ and build/; this checkout's)   --json FILE
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import forge from 'node-forge';

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,10,100,500' },
    rounds: { type: 'string', default: '3' },
    action: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    json: { type: 'string' },
  },
});
/** One more org may cost at most so many times what it costs among few: less is linear, with room for a busy machine. */
const linear = 2;
const counts = options.counts.split(',').map(Number);
const most = Math.max(...counts);
const node = [join(options.action, 'node_modules/.bin/node'), process.execPath].find((path) => existsSync(path));
if (!existsSync(join(options.action, 'build'))) throw new Error('there is no build/: run `npm run build` before');
const { startEmulator } = await import(pathToFileURL(join(options.action, 'build/emulator/start.js')).href);
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-bench-orgs-'));
const clientId = '3MVG9.madeUpConsumerKey.ofTheBench';
const hostOf = (at) => `acme-${at}.my.salesforce.com`;
const userOf = (at) => `ci-${at}@acme.example`;
const day = 86_400_000;

/** A certificate for every host, signed by itself: the command is told to trust it. */
function serverIdentity() {
  const key = String(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }),
  );
  const { n, e } = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(n, e);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + day);
  certificate.setSubject([{ name: 'commonName', value: 'Orgs of a bench' }]);
  certificate.setIssuer([{ name: 'commonName', value: 'Orgs of a bench' }]);
  certificate.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.my.salesforce.com' }] }]);
  certificate.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  return { key, cert: forge.pki.certificateToPem(certificate) };
}

/** A proxy that leads wherever it is asked to one port. */
async function proxyTo(port) {
  const proxy = http.createServer().on('connect', (_, client) => {
    const server = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy()).on('close', () => server.destroy());
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const tls = serverIdentity();
const ends = new Date(Date.now() + 300 * day).toISOString().slice(0, 10);
// As many orgs as ever, so that the server costs the same however few are asked.
const emulator = await startEmulator(
  {
    freshTokens: true,
    orgs: Array.from({ length: most }, (_, at) => ({
      apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }],
      users: [{ username: userOf(at) }],
      myDomain: `https://${hostOf(at)}`,
      certificates: [{ DeveloperName: 'Signing', ExpirationDate: ends }],
    })),
  },
  { tls },
);
const proxy = await proxyTo(Number(new URL(emulator.url).port));
writeFileSync(join(scratch, 'authority.pem'), tls.cert);

function configOf(count) {
  const path = join(scratch, `${count}.json`);
  const orgs = Array.from({ length: count }, (_, at) => [
    `org-${at}`,
    { username: userOf(at), 'instance-url': `https://${hostOf(at)}` },
  ]);
  const defaults = { 'client-id': clientId, 'private-key-variable': 'BENCH_KEY' };
  writeFileSync(path, JSON.stringify({ defaults, orgs: Object.fromEntries(orgs) }));
  return path;
}

/** Peak memory is what the system saw of the process. */
async function measure(command, count) {
  const peak = join(scratch, 'peak');
  const note = `process.on('exit',()=>process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const entry = [
    '--import',
    `data:text/javascript,${encodeURIComponent(note)}`,
    join(options.action, 'dist/cli/index.js'),
  ];
  const environment = {
    PATH: process.env.PATH,
    HOME: scratch,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.address().port}`,
    NODE_EXTRA_CA_CERTS: join(scratch, 'authority.pem'),
    BENCH_KEY: pair.privateKey,
  };
  const begun = process.hrtime.bigint();
  const child = spawn(node, [...entry, command, '--config', configOf(count), '--all', '--json', '--quiet'], {
    cwd: scratch,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answer = '';
  child.stdout.on('data', (piece) => {
    answer += piece;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const entries = status === 0 ? JSON.parse(answer) : [];
  if (entries.length !== count || entries.some(({ failure }) => failure !== null)) {
    throw new Error(`${command} --all of ${count} orgs ended with ${status}: ${answer.slice(0, 2000)}`);
  }
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** What one more org costs between two counts; below the noise of a measurement it is nothing. */
const slope = (few, many, figure, noise) => Math.max(0, many[figure] - few[figure] - noise) / (many.count - few.count);

const figures = {};
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, best of ${options.rounds} rounds\n`);
try {
  for (const command of ['login', 'check']) {
    const rows = counts.map((count) => ({
      count,
      seconds: Number.POSITIVE_INFINITY,
      megabytes: Number.POSITIVE_INFINITY,
      runs: [],
    }));
    for (let round = 0; round < Number(options.rounds); round += 1) {
      for (const row of rows) {
        const { seconds, megabytes } = await measure(command, row.count);
        row.seconds = Math.min(row.seconds, seconds);
        row.megabytes = Math.min(row.megabytes, megabytes);
        row.runs.push({ seconds, megabytes });
      }
    }
    for (const { count, seconds, megabytes } of rows) {
      console.log(
        `${command} --all, ${String(count).padStart(4)} orgs: ${seconds.toFixed(2).padStart(6)} s, peak ${megabytes.toFixed(0).padStart(4)} MB`,
      );
    }
    const [first, , middle, last] = rows;
    if (last === undefined) {
      figures[command] = { rows, growth: null, linear: null };
      continue;
    }
    const growth = {
      seconds: slope(middle, last, 'seconds', 0) / slope(first, middle, 'seconds', 0),
      megabytes: slope(middle, last, 'megabytes', 8) / Math.max(slope(first, middle, 'megabytes', 0), 0.01),
    };
    console.log(
      `one more org beyond ${middle.count}, against one below: ${growth.seconds.toFixed(2)} times the time, ${growth.megabytes.toFixed(2)} times the memory (each at most ${linear})\n`,
    );
    figures[command] = { rows, growth, linear: growth.seconds <= linear && growth.megabytes <= linear };
  }
} finally {
  proxy.closeAllConnections();
  proxy.close();
  await emulator.close();
  rmSync(scratch, { recursive: true, force: true });
}
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(figures, null, 2));
process.exitCode = Object.values(figures).every(({ linear }) => linear !== false) ? 0 : 1;
