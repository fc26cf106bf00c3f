import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { FailureCode } from '../../src/failure.ts';
import { inputs, makePair, pair } from '../stories/org.ts';
import { Authority } from '../world/certificates.ts';
import { deadPort, proxyServer, rawServer } from '../world/servers.ts';
import { blackHole, type Part, parts, squid, tinyproxy, toxiproxy } from './fault-parts.ts';
import { authority, foreign, proxyPassword, type Scene, type Stage } from './fault-stage.ts';

/** What is given to `timeout`, `retries` and `deadline`, and what else may be waited for. Milliseconds. */
export interface Limits {
  readonly timeout: number;
  readonly retries: number;
  readonly deadline: number;
  /** Waits that have their own reason: Retry-After, a second chance after a rejection. */
  readonly waits: number;
}

export interface Fault {
  readonly group: 'dns and tcp' | 'proxy' | 'tls' | 'body' | 'clock' | 'cancel and post' | 'local' | 'slow line';
  readonly name: string;
  readonly play: (stage: Stage) => Promise<Scene> | Scene;
  /** `none` when the step succeeds. */
  readonly code: FailureCode | 'none';
  /** What the message says (of a step that succeeds and of post: the log), the phase and the host among it. */
  readonly words: readonly (string | RegExp)[];
  /** What the log says besides. */
  readonly log?: readonly (string | RegExp)[];
  /** Requests that reached the org's token endpoint; for post its revocation endpoint. */
  readonly requests: number;
  /** How often it was tried, as the message tells. */
  readonly attempts?: number;
  readonly limits?: Partial<Limits>;
  /** What the row is about happens in the post step; the main step before it succeeds unless it is cancelled. */
  readonly post?: 'after success' | 'after cancellation';
  readonly needs?: Part;
}

export function limitsOf({ limits, post }: Fault): Limits {
  // What the post step allows itself: three tries of 5 s, 15 s for all.
  if (post !== undefined) return { timeout: 5_000, retries: 2, deadline: 15_000, waits: 0, ...limits };
  return { timeout: 2_000, retries: 0, deadline: 60_000, waits: 0, ...limits };
}

/** The longest that the limits of a row allow: its attempts, the longest waits between them, and no more than its deadline. */
export function computedMilliseconds(fault: Fault): number {
  const { timeout, retries, deadline, waits } = limitsOf(fault);
  const jitter = Array.from({ length: retries }, (_, index) => 500 * 2 ** index).reduce((sum, each) => sum + each, 0);
  return Math.min(deadline, (retries + 1) * timeout + jitter + waits);
}

const twice = { retries: 1, timeout: 1_000 };
const invalidName = 'https://acme.example.invalid';
const onTest = 'https://192.0.2.7';
const quoted = (path: string) => `'${path}'`;

/** A network of its own with nothing but loopback, or with a line on which everything is lost. */
function alone(stage: Stage, lines: readonly string[], given: Scene['given']): Scene {
  const resolver = stage.file('resolv.conf', 'nameserver 192.0.2.53\noptions timeout:1 attempts:1\n');
  const commands = ['ip link set lo up', ...lines, `mount --bind ${resolver} /etc/resolv.conf`, 'exec "$@"'];
  const script = stage.file('alone', `#!/bin/bash\n${commands.join('\n')}\n`, 0o755);
  const node = stage.nodeBy(`unshare --net --mount ${script}`);
  return { given, options: { node }, requests: () => 0 };
}
// What is sent to an address that nobody has comes back by loopback, where it is dropped without a word.
const lossyLine = ['ip route add 192.0.2.0/24 dev lo'];

const dnsAndTcp: readonly Omit<Fault, 'group'>[] = [
  {
    name: 'a name that does not exist',
    play: () => ({ given: foreign(invalidName), requests: () => 0 }),
    code: 'ERR_NETWORK_DNS',
    words: ['the name acme.example.invalid cannot be resolved', 'phase dns', /after \d/],
    requests: 0,
    attempts: 1,
    limits: { timeout: 5_000 },
  },
  {
    name: 'a name that does not exist, three times',
    play: () => ({ given: foreign(invalidName), requests: () => 0 }),
    code: 'ERR_NETWORK_DNS',
    words: ['phase dns'],
    requests: 0,
    attempts: 3,
    limits: { retries: 2, timeout: 5_000 },
  },
  {
    name: 'a name server that never answers',
    play: (stage) => alone(stage, lossyLine, foreign(invalidName)),
    code: 'ERR_NETWORK_DNS',
    words: ['the name acme.example.invalid was not resolved within 500 ms', 'phase dns'],
    requests: 0,
    attempts: 2,
    limits: { retries: 1, timeout: 500, waits: 1_000 },
    needs: 'namespaces',
  },
  {
    name: 'a name server that cannot be reached',
    play: (stage) => alone(stage, [], foreign(invalidName)),
    code: 'ERR_NETWORK_DNS',
    words: ['EAI_AGAIN', 'phase dns'],
    requests: 0,
    attempts: 1,
    needs: 'namespaces',
  },
  {
    name: 'nobody listens',
    play: async () => ({ given: inputs(`http://127.0.0.1:${await deadPort()}`), requests: () => 0 }),
    code: 'ERR_NETWORK_TCP',
    words: [/127\.0\.0\.1:\d+ refuses connections/, 'ECONNREFUSED', 'phase tcp'],
    requests: 0,
    attempts: 1,
  },
  {
    name: 'nobody listens, three times',
    play: async () => ({ given: inputs(`http://127.0.0.1:${await deadPort()}`), requests: () => 0 }),
    code: 'ERR_NETWORK_TCP',
    words: ['phase tcp'],
    requests: 0,
    attempts: 3,
    limits: { retries: 2 },
  },
  {
    name: 'nobody listens on any address of a name',
    play: async () => ({ given: inputs(`http://localhost:${await deadPort()}`), requests: () => 0 }),
    code: 'ERR_NETWORK_TCP',
    words: [/localhost:\d+ refuses connections/, 'phase tcp'],
    requests: 0,
    attempts: 1,
  },
  {
    name: 'connection requests are dropped by a full backlog',
    play: async (stage) => {
      const hole = stage.kept(await blackHole());
      return { given: inputs(`http://127.0.0.1:${hole.port}`), requests: () => 0 };
    },
    code: 'ERR_NETWORK_TCP',
    words: ['did not take the connection within 1 s', 'phase tcp'],
    requests: 0,
    attempts: 2,
    limits: twice,
    needs: 'linux',
  },
  {
    name: 'connection requests are lost on the way',
    play: (stage) => alone(stage, lossyLine, foreign(onTest)),
    code: 'ERR_NETWORK_TCP',
    words: ['192.0.2.7:443 did not take the connection within 1 s', 'phase tcp'],
    requests: 0,
    attempts: 2,
    limits: twice,
    needs: 'namespaces',
  },
  {
    name: 'no way leads to the network',
    play: (stage) => alone(stage, [], foreign(onTest)),
    code: 'ERR_NETWORK_TCP',
    words: ['192.0.2.7:443 cannot be reached', 'ENETUNREACH', 'phase tcp'],
    requests: 0,
    attempts: 1,
    needs: 'namespaces',
  },
  {
    name: 'no way leads to the network of version 6',
    play: (stage) => alone(stage, [], foreign('https://[2001:db8::7]')),
    code: 'ERR_NETWORK_TCP',
    words: ['[2001:db8::7]:443 cannot be reached', 'phase tcp'],
    requests: 0,
    attempts: 1,
    needs: 'namespaces',
  },
];

/** Without a proxy between: the value of HTTPS_PROXY decides. */
const through = (proxy: string): Scene => ({
  given: inputs('https://acme.my.salesforce.com'),
  options: { machine: { HTTPS_PROXY: proxy } },
  requests: () => 0,
});
const known = (port: number) => `http://pipeline:${proxyPassword}@127.0.0.1:${port}`;
const wrong = (port: number) => `http://pipeline:not-the-password@127.0.0.1:${port}`;
const forbidden = { host: 'forbidden.my.salesforce.com' };

/** What a real proxy must do; it passes on to one of ours, which knows where the names lead. */
const realProxy = (part: 'tinyproxy' | 'squid', start: typeof squid): readonly Omit<Fault, 'group'>[] => {
  const by = (stage: Stage, url: (port: number) => string, more = {}) =>
    stage.trueOrg(async (ours) => url(stage.kept(await start(ours.port)).port), more);
  return [
    {
      name: `${part} lets the right credentials pass`,
      play: (stage) => by(stage, known),
      code: 'none',
      words: [/By way of proxy http:\/\/127\.0\.0\.1:\d+\./, 'By way of extra CA', 'Logged in to org'],
      requests: 1,
      limits: { timeout: 5_000 },
      needs: part,
    },
    {
      name: `${part} refuses wrong credentials`,
      play: (stage) => by(stage, wrong),
      code: 'ERR_NETWORK_PROXY',
      words: ['wants other credentials than it was given', /PROXY_40[17]/, 'phase proxy'],
      requests: 0,
      attempts: 1,
      limits: { retries: 2 },
      needs: part,
    },
    {
      name: `${part} refuses who gives no credentials`,
      play: (stage) => by(stage, (port) => `http://127.0.0.1:${port}`),
      code: 'ERR_NETWORK_PROXY',
      words: ['wants other credentials than it was given (Basic)', 'phase proxy'],
      requests: 0,
      attempts: 1,
      limits: { retries: 2 },
      needs: part,
    },
    {
      name: `${part} does not allow the host`,
      play: (stage) => by(stage, known, forbidden),
      code: 'ERR_NETWORK_PROXY',
      words: ['answered 403 to CONNECT forbidden.my.salesforce.com:443', 'phase proxy'],
      requests: 0,
      attempts: 1,
      limits: { retries: 2 },
      needs: part,
    },
    {
      name: `${part} cannot reach what is behind it`,
      play: async (stage) => through(known(stage.kept(await start(await deadPort())).port)),
      code: 'ERR_NETWORK_PROXY',
      words: [/answered 5\d\d to CONNECT acme\.my\.salesforce\.com:443|closed the connection/, 'phase proxy'],
      requests: 0,
      attempts: 2,
      limits: { retries: 1, timeout: 3_000 },
      needs: part,
    },
  ];
};

const proxies: readonly Omit<Fault, 'group'>[] = [
  {
    name: 'a proxy that is not there, twice',
    play: async () => through(`http://127.0.0.1:${await deadPort()}`),
    code: 'ERR_NETWORK_PROXY',
    words: [/the proxy http:\/\/127\.0\.0\.1:\d+ refuses connections/, 'phase proxy'],
    requests: 0,
    attempts: 2,
    limits: twice,
  },
  {
    name: 'a proxy whose name does not exist',
    play: () => through('http://proxy.example.invalid:3128'),
    code: 'ERR_NETWORK_PROXY',
    words: ['the name of the proxy http://proxy.example.invalid:3128 cannot be resolved', 'phase proxy'],
    requests: 0,
    attempts: 1,
    limits: { timeout: 5_000 },
  },
  {
    name: 'a proxy that forbids',
    play: (stage) =>
      stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`, { proxy: { answer: 'HTTP/1.1 403 No\r\n\r\n' } }),
    code: 'ERR_NETWORK_PROXY',
    words: ['answered 403 to CONNECT acme.my.salesforce.com:443', 'phase proxy'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy that wants credentials',
    play: (stage) => stage.trueOrg(({ port }) => wrong(port), { proxy: { credentials: `pipeline:${proxyPassword}` } }),
    code: 'ERR_NETWORK_PROXY',
    words: ['wants other credentials', 'phase proxy'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy that is overloaded, three times',
    play: (stage) =>
      stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`, { proxy: { answer: 'HTTP/1.1 503 Later\r\n\r\n' } }),
    code: 'ERR_NETWORK_PROXY',
    words: ['answered 503 to CONNECT', 'phase proxy'],
    requests: 0,
    attempts: 3,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy that talks nonsense',
    play: async (stage) => {
      const proxy = stage.kept(await rawServer((socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n')));
      return through(`http://127.0.0.1:${proxy.port}`);
    },
    code: 'ERR_NETWORK_PROXY',
    words: ['answered CONNECT with something that is not HTTP', 'phase proxy'],
    requests: 0,
    attempts: 1,
  },
  {
    name: 'a proxy that is silent',
    play: async (stage) => through(`http://127.0.0.1:${stage.kept(await rawServer(() => {})).port}`),
    code: 'ERR_NETWORK_PROXY',
    words: ['did not open the way to acme.my.salesforce.com:443 within 1 s', 'phase proxy'],
    requests: 0,
    attempts: 2,
    limits: twice,
  },
  {
    name: 'a proxy that hangs up',
    play: async (stage) =>
      through(`http://127.0.0.1:${stage.kept(await rawServer((socket) => void socket.end())).port}`),
    code: 'ERR_NETWORK_PROXY',
    words: ['closed the connection', 'phase proxy'],
    requests: 0,
    attempts: 2,
    limits: twice,
  },
  {
    name: 'a proxy behind TLS that nobody vouches for',
    play: async (stage) => {
      const certified = new Authority().leaf(['127.0.0.1']);
      return through(`https://127.0.0.1:${stage.kept(await proxyServer({ certified })).port}`);
    },
    code: 'ERR_NETWORK_PROXY',
    words: ['the certificate of the proxy', 'is not trusted by this machine', 'phase proxy'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy of another kind',
    play: () => through(`socks5://pipeline:${proxyPassword}@127.0.0.1:1080`),
    code: 'ERR_NETWORK_PROXY',
    words: ['HTTPS_PROXY (socks5://) cannot be used', 'phase proxy'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy that re-signs with an authority that this machine does not know',
    play: async (stage) => {
      const scene = await stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`);
      const { NODE_EXTRA_CA_CERTS: _, ...machine } = scene.options?.machine ?? {};
      return { ...scene, options: { machine } };
    },
    code: 'ERR_NETWORK_TLS',
    words: ['the certificate of acme.my.salesforce.com:443 is not trusted', 'phase tls', 'NODE_EXTRA_CA_CERTS'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a proxy that leads into silence',
    play: (stage) =>
      stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`, { proxy: { answer: 'HTTP/1.1 200 OK\r\n\r\n' } }),
    code: 'ERR_NETWORK_TLS',
    words: ['acme.my.salesforce.com:443 did not finish the TLS handshake within 2 s', 'phase tls'],
    requests: 0,
    attempts: 1,
  },
  {
    name: 'a sandbox behind a proxy that refuses the audience twice',
    play: (stage) =>
      stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`, {
        host: 'acme--uat.sandbox.my.salesforce.com',
        configuration: { faults: ['audience-invalid*'] },
      }),
    code: 'ERR_TOKEN_AUDIENCE',
    words: ['audience https://test.salesforce.com', 'invalid_grant: audience is invalid'],
    requests: 2,
  },
  {
    name: 'a sandbox behind a proxy that was refreshed',
    play: (stage) =>
      stage.trueOrg(({ port }) => `http://127.0.0.1:${port}`, {
        host: 'acme--uat.sandbox.my.salesforce.com',
        configuration: { faults: ['app-not-found*'] },
      }),
    code: 'ERR_TOKEN_APP_NOT_FOUND',
    words: ['If the sandbox was refreshed', "usernames end with the sandbox's name"],
    requests: 2,
    limits: { waits: 3_000, retries: 1 },
  },
  ...realProxy('tinyproxy', tinyproxy),
  ...realProxy('squid', squid),
];

const loopback = ['127.0.0.1'];
const selfSigned = async () => {
  const { privateKey: key } = makePair();
  const chain = await issueCertificate({
    key: createPrivateKey(key),
    commonName: '127.0.0.1',
    notBefore: new Date(),
    days: 2,
  });
  return { key, chain };
};
const seclevel0 = 'DEFAULT@SECLEVEL=0';

const tlsFaults: readonly Omit<Fault, 'group'>[] = [
  ...(
    [
      ['of an unknown authority', (stage) => stage.secured(new Authority().leaf(loopback)), 'is not trusted'],
      [
        'of an authority that nobody named',
        (stage) => stage.secured(authority.leaf(loopback), {}, false),
        'is not trusted',
      ],
      ['that has expired', (stage) => stage.secured(authority.leaf(loopback, [-3, -2])), 'has expired'],
      ['that is not valid yet', (stage) => stage.secured(authority.leaf(loopback, [2, 3])), 'is not valid yet'],
      ['for another host', (stage) => stage.secured(authority.leaf(['acme.example'])), 'is for another name'],
      ['that signed itself', async (stage) => stage.secured(await selfSigned()), 'is not trusted'],
    ] as readonly (readonly [string, Fault['play'], string])[]
  ).map(
    ([name, play, words]): Omit<Fault, 'group'> => ({
      name: `a certificate ${name}`,
      play,
      code: 'ERR_NETWORK_TLS',
      words: [new RegExp(`the certificate of 127\\.0\\.0\\.1:\\d+ ${words}`), 'phase tls'],
      requests: 0,
      attempts: 1,
      limits: { retries: 2 },
    }),
  ),
  {
    name: 'no TLS on that port',
    play: async (stage) => {
      const { given, requests } = await stage.answering(200, {}, '{}');
      return {
        given: { ...given, 'instance-url': String(given['instance-url']).replace('http:', 'https:') },
        requests,
      };
    },
    code: 'ERR_NETWORK_TLS',
    words: ['does not speak TLS on this port', 'phase tls'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'TLS 1.1 and nothing newer',
    play: (stage) =>
      stage.secured(authority.leaf(loopback), { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: seclevel0 }),
    code: 'ERR_NETWORK_TLS',
    words: [/the TLS handshake with 127\.0\.0\.1:\d+ failed/, /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/, 'phase tls'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'no cipher in common',
    play: (stage) =>
      stage.secured(authority.leaf(loopback), { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' }),
    code: 'ERR_NETWORK_TLS',
    words: [/the TLS handshake with 127\.0\.0\.1:\d+ failed/, 'phase tls'],
    requests: 0,
  },
  {
    name: 'a server that wants a client certificate (TLS 1.2)',
    play: (stage) => stage.secured(authority.leaf(loopback), { requestCert: true, maxVersion: 'TLSv1.2' }),
    code: 'ERR_NETWORK_TLS',
    words: [/127\.0\.0\.1:\d+/, 'phase tls'],
    requests: 0,
  },
  {
    name: 'a server that wants a client certificate (TLS 1.3)',
    play: (stage) => stage.secured(authority.leaf(loopback), { requestCert: true }),
    code: 'ERR_NETWORK_TLS',
    words: [/127\.0\.0\.1:\d+ wants a client certificate/, 'phase tls'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a reset in the handshake, three times',
    play: (stage) => stage.talking((socket) => socket.resetAndDestroy(), 'https'),
    code: 'ERR_NETWORK_TLS',
    words: ['closed the connection during the TLS handshake', 'ECONNRESET', 'phase tls'],
    requests: 0,
    attempts: 3,
    limits: { retries: 2 },
  },
  {
    name: 'an end in the handshake',
    play: (stage) => stage.talking((socket) => void socket.end(), 'https'),
    code: 'ERR_NETWORK_TLS',
    words: ['closed the connection during the TLS handshake', 'phase tls'],
    requests: 0,
    attempts: 1,
  },
  {
    name: 'silence in the handshake, twice',
    play: (stage) => stage.talking(() => {}, 'https'),
    code: 'ERR_NETWORK_TLS',
    words: ['did not finish the TLS handshake within 1 s', 'phase tls'],
    requests: 0,
    attempts: 2,
    limits: twice,
  },
  {
    name: 'noise in the handshake',
    play: (stage) => stage.talking((socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n'), 'https'),
    code: 'ERR_NETWORK_TLS',
    words: ['does not speak TLS on this port', 'phase tls'],
    requests: 0,
    attempts: 1,
    limits: { retries: 2 },
  },
];

const evil = 'https://acme.my.salesforce.com.evil.example';
const stranger = 'https://login.salesforce.com/id/00D000000000099AAA/005000000000001AAA';
const bodies: readonly Omit<Fault, 'group'>[] = [
  ...(
    [
      ['HTML and 200', ['html'], 'answered 200 with a page of HTML where JSON belongs', 1],
      ['nothing and 200, twice', ['empty*'], 'answered 200 with an empty body where JSON belongs', 2],
      ['a list', ['body:[]*'], 'answered 200 with 2 characters', 1],
      ['JSON without a token', ['body:{"id":"x"}*'], 'answered 200 with JSON that holds no access token', 1],
      ['503 three times', ['status:503*'], 'answered 503', 3],
      ['429 and words', ['status:429*'], 'answered 429', 1],
      ['408 and words', ['status:408*'], 'answered 408', 1],
      ['unknown_error, four times', ['unknown-error*'], 'unknown_error: retry your request', 4],
    ] as const
  ).map(
    ([name, faults, words, requests]): Omit<Fault, 'group'> => ({
      name,
      play: (stage) => stage.org({ faults: [...faults] }),
      code: 'ERR_ORG_UNAVAILABLE',
      words: [words, ...(requests > 1 ? [`That was attempt ${requests} of ${requests}.`] : [])],
      requests,
      limits: { retries: requests - 1 },
    }),
  ),
  ...(
    [
      ['half an answer, twice', ['truncate*'], 'closed the connection before its answer was complete', 2, 2],
      ['two megabytes', ['big:2097152*'], 'answered with more than 1 MiB', 1, 1],
      ['a drip', ['drip:100*'], 'did not answer completely within 2 s', 1, 1],
      ['no answer, twice', ['hang*'], 'did not answer completely within 2 s', 2, 2],
      ['a reset, three times', ['reset*'], 'closed the connection before its answer was complete', 3, 3],
      ['noise', ['garbage*'], 'answered with something that is not HTTP', 1, 1],
      ['an answer that comes too late', ['slow:60000*'], 'did not answer completely within 2 s', 1, 1],
    ] as const
  ).map(
    ([name, faults, words, requests, attempts]): Omit<Fault, 'group'> => ({
      name,
      play: (stage) => stage.org({ faults: [...faults] }),
      code: 'ERR_NETWORK_HTTP',
      words: [words, 'phase http'],
      requests,
      attempts,
      limits: { retries: attempts - 1 },
    }),
  ),
  {
    name: 'an encoding that nobody asked for',
    play: (stage) => stage.answering(200, { 'content-encoding': 'gzip' }, 'not really'),
    code: 'ERR_NETWORK_HTTP',
    words: ['encoded its answer although no encoding was asked for (gzip)', 'phase http'],
    requests: 1,
    attempts: 1,
    limits: { retries: 2 },
  },
  {
    name: 'headers without end',
    play: (stage) =>
      stage.talking((socket) => void socket.write(`HTTP/1.1 200 OK\r\n${`X: ${'a'.repeat(8_000)}\r\n`.repeat(20)}`)),
    code: 'ERR_NETWORK_HTTP',
    words: ['answered with headers that are too long', 'phase http'],
    requests: 1,
    attempts: 1,
  },
  {
    name: 'another protocol, unasked',
    play: (stage) =>
      stage.talking(
        (socket) => void socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      ),
    code: 'ERR_NETWORK_HTTP',
    words: ['closed the connection', 'phase http'],
    requests: 1,
    attempts: 1,
  },
  ...(
    [
      [
        'an instance_url of somebody else',
        { instanceUrl: evil },
        {},
        'an `instance_url` on acme.my.salesforce.com.evil.example',
      ],
      ['an instance_url with a path', { instanceUrl: 'https://acme.my.salesforce.com/evil' }, {}, 'an `instance_url`'],
      ['an instance_url without TLS', { instanceUrl: 'http://acme.my.salesforce.com' }, {}, 'an `instance_url`'],
      ['an id of somebody else', { idOrigin: evil }, {}, 'an `id` that is not the identity of a user of an org'],
      [
        'a token of another org',
        { reply: { id: stranger } },
        {},
        'an identity of org 00D000000000099AAA beside a token of another org',
      ],
      ['a token of another kind', { reply: { token_type: 'mac' } }, {}, 'a token that is no bearer token'],
      [
        'a token that a shell would act on',
        { reply: { access_token: '00D000000000001!$(id)`id`' } },
        {},
        'an access token that is none',
      ],
    ] as const
  ).map(
    ([name, org, given, words]): Omit<Fault, 'group'> => ({
      name,
      play: (stage) => stage.org({ org }, given),
      code: 'ERR_REPLY_UNTRUSTED',
      words: [words, 'Nothing was exposed.'],
      requests: 1,
      limits: { retries: 2 },
    }),
  ),
  {
    name: 'an instance_url of somebody else after an outage',
    play: (stage) => stage.org({ org: { instanceUrl: evil }, faults: ['status:503'] }),
    code: 'ERR_REPLY_UNTRUSTED',
    words: ['evil.example'],
    requests: 2,
    limits: { retries: 1 },
  },
  {
    name: 'a page that no org has',
    play: (stage) => stage.answering(404, { 'content-type': 'text/plain' }, 'URL No Longer Exists'),
    code: 'ERR_REPLY_UNTRUSTED',
    words: ['answered 404 with 20 characters'],
    requests: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a redirect',
    play: (stage) => stage.org({ faults: ['redirect:https://acme.my.salesforce.com/x?secret=1*'] }),
    code: 'ERR_TOKEN_REDIRECT',
    words: ['answered 302 and points to https://acme.my.salesforce.com.'],
    requests: 1,
    limits: { retries: 2 },
  },
  {
    name: 'a redirect after two outages',
    play: (stage) => stage.org({ faults: ['status:500', 'reset', 'redirect*'] }),
    code: 'ERR_TOKEN_REDIRECT',
    words: ['answered 302'],
    requests: 3,
    limits: { retries: 2 },
  },
  {
    name: 'a Retry-After that the deadline has no time for',
    play: (stage) => stage.org({ faults: ['retry-after:60*'] }),
    code: 'ERR_ORG_UNAVAILABLE',
    words: ['answered 503', 'The deadline leaves no time for another attempt.'],
    requests: 1,
    limits: { retries: 4, deadline: 5_000 },
  },
  {
    name: 'silence until the deadline',
    play: (stage) => stage.org({ faults: ['hang*'] }),
    code: 'ERR_NETWORK_HTTP',
    words: ['did not answer completely', 'The deadline leaves no time for another attempt.', 'phase http'],
    requests: 2,
    limits: { retries: 4, deadline: 3_000 },
  },
  {
    name: 'two outages and then an answer',
    play: (stage) => stage.org({ faults: ['status:503', 'reset'] }),
    code: 'none',
    words: ['Logged in to org', '3 assertions', 'before attempt 3 of 3'],
    requests: 3,
    limits: { retries: 2 },
  },
  {
    name: 'a Retry-After and then an answer',
    play: (stage) => stage.org({ faults: ['retry-after:1'] }),
    code: 'none',
    words: [/Waiting 1(?:\.\d)? s before attempt 2 of 2/, 'Logged in to org'],
    requests: 2,
    limits: { retries: 1, waits: 1_000 },
  },
  {
    name: 'an outage and then a no',
    play: (stage) => stage.org({ faults: ['empty:502', 'ip-restricted*'] }),
    code: 'ERR_TOKEN_IP_RESTRICTED',
    words: ['The org said "invalid_grant: ip restricted"'],
    requests: 2,
    limits: { retries: 2 },
  },
  {
    name: 'a no to both keys, and no time to wait',
    play: (stage) => stage.org({ faults: ['invalid-assertion*'] }, { 'next-private-key': makePair().privateKey }),
    code: 'ERR_TOKEN_ASSERTION',
    words: ['The signature does not fit'],
    requests: 2,
    limits: { deadline: 4_000, timeout: 4_000 },
  },
  {
    name: 'a no to both keys, three times',
    play: (stage) => stage.org({ faults: ['invalid-assertion*'] }, { 'next-private-key': makePair().privateKey }),
    code: 'ERR_TOKEN_ASSERTION',
    words: ['The signature does not fit'],
    requests: 6,
    limits: { waits: 20_000 },
  },
  {
    name: 'an app that nobody has heard of yet, within the propagation',
    play: (stage) => stage.org({ faults: ['invalid-client-id*2'] }, { 'wait-for-propagation': '2s' }),
    code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
    words: ['The org does not know the consumer key'],
    requests: 2,
    limits: { waits: 2_000 },
  },
  {
    name: 'another org than the one that is allowed',
    play: (stage) => stage.org({}, { 'allowed-org-ids': '00D000000000099AAA' }),
    code: 'ERR_TARGET_REFUSED_ORG',
    words: ['00D'],
    requests: 1,
  },
  {
    name: 'a sandbox where production was expected',
    play: (stage) => stage.org({ org: { kind: 'sandbox' } }, { 'org-type': 'production' }),
    code: 'ERR_TARGET_KIND',
    words: ['sandbox'],
    requests: 1,
  },
];

const expired = '{"error":"invalid_grant","error_description":"expired authorization code"}';
const json = { 'content-type': 'application/json' };
/** The machine's clock is off, by a library that answers in the place of the system's. */
const faked = (stage: Stage, offset: string, scene: Scene): Scene => {
  const preload = `LD_PRELOAD=${quoted(parts.faketime ?? '')} FAKETIME=${offset} FAKETIME_DONT_FAKE_MONOTONIC=1`;
  return { ...scene, options: { node: stage.nodeBy(`env ${preload}`) } };
};

/** A date header tells whole seconds. */
const tenMinutesAhead = /The org's clock is (?:10 min|9 min 59 s) ahead of this machine's/;

const clocks: readonly Omit<Fault, 'group'>[] = [
  {
    name: 'the org is 10 minutes ahead: signed anew by its clock',
    play: (stage) => stage.org({ strict: true, faults: ['clock:600'] }),
    code: 'none',
    words: [tenMinutesAhead, /this machine is (?:10 min|9 min 59 s) behind/, 'Logged in to org'],
    requests: 2,
  },
  {
    name: 'the org is 90 seconds behind: a warning',
    play: (stage) => stage.org({ faults: ['clock:-90'] }),
    code: 'none',
    words: [/The clock of this machine is 1 min 30 s ahead of the org's|1 min (?:29|31) s ahead/, 'Logged in to org'],
    requests: 1,
  },
  {
    name: 'the org is ahead, and says the same after the correction',
    play: (stage) => stage.org({ faults: ['clock:600', 'expired-authorization-code*'] }),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    log: [tenMinutesAhead, /this machine is (?:10 min|9 min 59 s) behind/],
    requests: 2,
  },
  {
    name: 'the org is three days ahead: no assertion is made that lives so long',
    play: (stage) => stage.org({ faults: ['clock:259200'] }),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    log: [/The clock of this machine is (?:3 d|2 d 23 h|71 h 59 min|72 h) behind/],
    requests: 1,
  },
  {
    name: 'the org is ten million years ahead',
    play: (stage) => stage.answering(400, { ...json, date: 'Thu, 01 Jan 10002026 00:00:00 GMT' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    requests: 1,
  },
  {
    name: 'the org is as far in the past as a date can tell',
    play: (stage) => stage.answering(400, { ...json, date: 'Thu, 01 Jan 1970 00:00:00 GMT' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired'],
    requests: 1,
  },
  {
    name: 'the org tells no time',
    play: (stage) => stage.answering(400, { ...json, 'no-date': '1' }, expired),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired'],
    requests: 1,
  },
  {
    name: 'this machine is 10 minutes behind',
    play: async (stage) => faked(stage, '-10m', await stage.org({ strict: true })),
    code: 'none',
    words: [tenMinutesAhead, 'Logged in to org'],
    requests: 2,
    needs: 'faketime',
  },
  {
    name: 'this machine is 50 years behind',
    play: async (stage) => faked(stage, '-50y', await stage.org()),
    code: 'ERR_TOKEN_EXPIRED',
    words: ['has expired', 'NTP'],
    requests: 1,
    needs: 'faketime',
  },
];

const cancelAfterMs = 1_200;
const cancelled = { code: 'ERR_CANCELLED', words: ['The login was cancelled.'] } as const;
/** In the runner's own time: interrupt, 7.5 s later terminate. The given times would outlast every bound. */
const cancelling = (scene: Scene): Scene => ({
  ...scene,
  given: { ...scene.given, timeout: '40s', deadline: '50s', retries: '4' },
  options: { ...scene.options, timeScale: 1, cancelAfterMs },
});
const revoking = { revoke: 'true' };
const ended = 'It ends with the session timeout of the org.';

const cancelAndPost: readonly Omit<Fault, 'group'>[] = [
  {
    name: 'cancelled while a connection is made',
    play: async (stage) => {
      const hole = stage.kept(await blackHole());
      return cancelling({ given: inputs(`http://127.0.0.1:${hole.port}`), requests: () => 0 });
    },
    ...cancelled,
    requests: 0,
    needs: 'linux',
  },
  {
    name: 'cancelled while a name is looked up',
    play: (stage) => cancelling(alone(stage, lossyLine, foreign(invalidName))),
    ...cancelled,
    requests: 0,
    limits: { waits: 3_000 },
    needs: 'namespaces',
  },
  {
    name: 'cancelled in the TLS handshake',
    play: async (stage) => cancelling(await stage.talking(() => {}, 'https')),
    ...cancelled,
    requests: 0,
  },
  {
    name: 'cancelled while an answer is awaited',
    play: async (stage) => cancelling(await stage.org({ faults: ['hang*'] })),
    ...cancelled,
    requests: 1,
  },
  {
    name: 'cancelled in the body of an answer',
    play: async (stage) => cancelling(await stage.org({ faults: ['drip:100*'] })),
    ...cancelled,
    requests: 1,
  },
  {
    name: 'cancelled between two attempts',
    play: async (stage) => cancelling(await stage.org({ faults: ['retry-after:20*'] })),
    ...cancelled,
    requests: 1,
  },
  {
    name: 'cancelled before a second chance',
    play: async (stage) => cancelling(await stage.org({ faults: ['user-not-approved*'] })),
    ...cancelled,
    requests: 1,
  },
  {
    name: 'post with nothing to do',
    play: (stage) => stage.org(),
    code: 'none',
    words: ['Nothing to clean up.'],
    requests: 0,
    post: 'after success',
  },
  {
    name: 'post after a cancellation',
    play: async (stage) => cancelling(await stage.org({ faults: ['hang*'] }, revoking)),
    code: 'none',
    words: ['Nothing to clean up.'],
    requests: 0,
    post: 'after cancellation',
  },
  ...(
    [
      ['ends the session', [], ['The session has been ended.'], 1],
      ['finds the session ended', ['revoke/invalid-token'], ['The session had ended already.'], 1],
      ['is refused', ['revoke/status:403'], ['The session could not be ended: the org answered 403.', ended], 1],
      ['is sent elsewhere', ['revoke/redirect*'], ['the org answered 302', ended], 1],
      ['meets an outage and then ends the session', ['revoke/status:503'], ['The session has been ended.'], 2],
      ['meets an outage three times', ['revoke/reset*'], ['closed the connection', ended], 3],
      ['meets silence', ['revoke/hang*'], ['did not answer completely', ended], 3],
    ] as const
  ).map(
    ([name, faults, words, requests]): Omit<Fault, 'group'> => ({
      name: `post ${name}`,
      play: (stage) => stage.org({ faults: [...faults] }, revoking),
      code: 'none',
      words,
      requests,
      post: 'after success',
    }),
  ),
  {
    name: "post puts the sf CLI's files back",
    play: (stage) => stage.org({}, { alias: 'uat' }, { machine: { PATH: '/nonexistent' } }),
    code: 'none',
    words: ["The sf CLI's files are as they were before."],
    requests: 0,
    post: 'after success',
  },
];

const ecKey = () =>
  String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }));
const halfKey = () => {
  const whole = String(createPrivateKey(pair.privateKey).export({ type: 'pkcs1', format: 'pem' }));
  return `${whole.slice(0, 600)}\n-----END RSA PRIVATE KEY-----\n`;
};
const passphrase = 'a passphrase of the test';
const encrypted = () =>
  createPrivateKey(pair.privateKey)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
    .toString();
const named = (path: string) => ({ 'private-key': path });

/** The org is there, and nothing may reach it. */
const local = (
  name: string,
  code: FailureCode,
  words: Fault['words'],
  given: (stage: Stage) => Scene['given'] | Promise<Scene['given']>,
  options: (stage: Stage) => Scene['options'] = () => ({}),
  needs?: Part,
): Omit<Fault, 'group'> => ({
  name,
  code,
  words,
  requests: 0,
  play: async (stage) => stage.org({}, await given(stage), options(stage)),
  ...(needs === undefined ? {} : { needs }),
});

const forkEvent = {
  pull_request: { head: { repo: { full_name: 'stranger/acme' }, sha: 'f'.repeat(40) }, user: { login: 'stranger' } },
};
function forkWorkspace(stage: Stage): string {
  const workspace = join(stage.folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'package.json'), '{}');
  return workspace;
}

/** The output file lies on a disk of one page, and that is taken. */
function fullDisk(stage: Stage): string {
  const disk = join(stage.folder, 'disk');
  mkdirSync(disk);
  const fill = `: > ${disk}/output && head -c 4096 /dev/zero > ${disk}/rest`;
  const commands = [`mount -t tmpfs -o size=4k tmpfs ${disk} && ${fill}`, `export GITHUB_OUTPUT=${disk}/output`];
  return stage.file('full-disk', `#!/bin/bash\n${commands.join('\n')}\nexec "$@"\n`, 0o755);
}

const locals: readonly Omit<Fault, 'group'>[] = [
  local('a key file that does not exist', 'ERR_KEY_WRONG_MATERIAL', ['looks like the path of a file'], () =>
    named('no/such/key.pem'),
  ),
  local('a key file that is a folder', 'ERR_KEY_UNREADABLE_FILE', ['is no regular file'], (stage) =>
    named(stage.folder),
  ),
  local('a key file that is too large', 'ERR_KEY_UNREADABLE_FILE', ['is larger than 1 MB'], (stage) =>
    named(stage.file('large.pem', new Uint8Array(2_000_000))),
  ),
  local(
    'a key file that cannot be read',
    'ERR_KEY_UNREADABLE_FILE',
    ['cannot be read'],
    () => named('/proc/self/mem'),
    undefined,
    'linux',
  ),
  local('an empty key', 'ERR_KEY_EMPTY', ['`private-key` is empty', 'fork', 'Dependabot'], () => named('')),
  local('noise as a key', 'ERR_KEY_UNRECOGNISED', ['private-key'], () => named('x'.repeat(300))),
  local('half a key', 'ERR_KEY_DAMAGED', ['private-key'], () => named(halfKey())),
  local('a public key', 'ERR_KEY_WRONG_MATERIAL', ['private-key'], () => named(pair.publicKey)),
  local('a key on a curve', 'ERR_KEY_NOT_RSA', ['P-256'], () => named(ecKey())),
  local('a short key', 'ERR_KEY_WEAK', ['1024'], () => named(makePair(1024).privateKey)),
  local('no passphrase', 'ERR_KEYSTORE_PASSPHRASE_MISSING', ['private-key-passphrase'], () => named(encrypted())),
  local('a wrong passphrase', 'ERR_KEYSTORE_PASSPHRASE_WRONG', ['private-key-passphrase'], () => ({
    ...named(encrypted()),
    'private-key-passphrase': 'another passphrase',
  })),
  {
    name: 'noise as a certificate: said, and the org decides',
    play: (stage) => stage.org({}, { certificate: 'noise' }),
    code: 'none',
    words: ['`certificate` holds no certificate that can be read'],
    requests: 1,
  },
  local('an empty mode', 'ERR_MODE', ['mode'], () => ({ mode: '' })),
  local('an empty org type', 'ERR_OPTIONS', ['`org-type`'], () => ({ 'org-type': '' })),
  local('no org', 'ERR_TARGET_MISSING', ['instance-url'], () => ({ 'instance-url': undefined })),
  local('a page in the place of an org', 'ERR_TARGET_URL', ['https://acme.my.salesforce.com'], () => ({
    'instance-url': 'https://acme.lightning.force.com',
  })),
  local('a host of somebody else', 'ERR_TARGET_HOST', ['evil.example'], () => ({ 'instance-url': evil })),
  local('a sandbox that is to be production', 'ERR_TARGET_KIND', ['sandbox'], () => ({
    'instance-url': 'https://acme--uat.sandbox.my.salesforce.com',
    'org-type': 'production',
  })),
  local('a user who is none', 'ERR_USERNAME', ['username'], () => ({ username: 'ci' })),
  local('a masked client id', 'ERR_CLIENT_ID', ['client-id'], () => ({ 'client-id': '***' })),
  local(
    'certificate checks that are switched off',
    'ERR_REFUSED_TLS',
    ['NODE_TLS_REJECT_UNAUTHORIZED=0'],
    () => ({}),
    () => ({
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    }),
  ),
  local(
    "a fork's code in the workspace",
    'ERR_REFUSED_UNTRUSTED_CHECKOUT',
    ['pull_request_target'],
    () => ({}),
    (stage) => ({
      event: forkEvent,
      eventName: 'pull_request_target',
      github: { repository: 'acme/acme' },
      workspace: forkWorkspace(stage),
    }),
  ),
  local(
    'no output file',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({
      node: stage.nodeBy('env -u GITHUB_OUTPUT'),
    }),
  ),
  local(
    'an output file that is not there',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({
      node: stage.nodeBy('env GITHUB_OUTPUT=/nonexistent/file'),
    }),
  ),
  local(
    'a device in the place of an output file',
    'ERR_REFUSED_NO_COMMAND_FILE',
    ['GITHUB_OUTPUT'],
    () => ({}),
    (stage) => ({ node: stage.nodeBy('env GITHUB_OUTPUT=/dev/full') }),
    'linux',
  ),
  local(
    'a full disk',
    'ERR_FILE_WRITE',
    ['ENOSPC'],
    () => ({}),
    (stage) => ({ node: stage.nodeBy(`unshare --mount ${fullDisk(stage)}`) }),
    'namespaces',
  ),
  {
    name: 'a pipe in the place of a key file',
    play: async (stage) => {
      const pipe = join(stage.folder, 'pipe');
      const { spawnSync } = await import('node:child_process');
      spawnSync('mkfifo', [pipe]);
      return stage.org({}, named(pipe));
    },
    code: 'ERR_KEY_UNREADABLE_FILE',
    words: ['is no regular file'],
    requests: 0,
  },
];

/** A line between the login and the org that toxiproxy spoils. The audience stays the org's own. */
const spoilt = async (stage: Stage, type: string, attributes: Readonly<Record<string, number>>): Promise<Scene> => {
  const org = await stage.org();
  const port = await toxiproxy(Number(new URL(org.url).port), type, attributes);
  return { ...org, given: { ...org.given, 'instance-url': `http://127.0.0.1:${port}`, audience: org.url } };
};
const toxic = (
  name: string,
  [type, attributes]: readonly [string, Readonly<Record<string, number>>],
  rest: Pick<Fault, 'code' | 'words' | 'requests'> & Partial<Fault>,
): Omit<Fault, 'group'> => ({ name, play: (stage) => spoilt(stage, type, attributes), needs: 'toxiproxy', ...rest });

const late = { code: 'ERR_NETWORK_HTTP', words: ['did not answer completely within 1 s', 'phase http'] } as const;
const broken = {
  code: 'ERR_NETWORK_HTTP',
  words: ['closed the connection before its answer was complete', 'phase http'],
} as const;
const fine = { code: 'none', words: ['Logged in to org'], requests: 1 } as const;

const slowLines: readonly Omit<Fault, 'group'>[] = [
  toxic('300 ms of latency', ['latency', { latency: 300, jitter: 50 }], fine),
  toxic('more latency than a try may take, twice', ['latency', { latency: 5_000 }], {
    ...late,
    requests: 2,
    attempts: 2,
    limits: twice,
  }),
  toxic('one kilobyte a second', ['bandwidth', { rate: 1 }], { ...fine, limits: { timeout: 4_000 } }),
  toxic('no bandwidth at all', ['bandwidth', { rate: 0 }], {
    ...late,
    requests: 1,
    attempts: 1,
    limits: { timeout: 1_000, waits: 500 },
  }),
  toxic('a reset instead of an answer, twice', ['reset_peer', { timeout: 0 }], {
    ...broken,
    requests: 2,
    attempts: 2,
    limits: twice,
  }),
  toxic('a close that comes late', ['slow_close', { delay: 30_000 }], fine),
  toxic('an end after 100 bytes', ['limit_data', { bytes: 100 }], { ...broken, requests: 1, attempts: 1 }),
  toxic('silence and then an end', ['timeout', { timeout: 500 }], { ...broken, requests: 1, attempts: 1 }),
];

const grouped = (group: Fault['group'], rows: readonly Omit<Fault, 'group'>[]): Fault[] =>
  rows.map((row) => ({ ...row, group }));

/** Every fault that a login is tried with. */
export const faults: readonly Fault[] = [
  ...grouped('dns and tcp', dnsAndTcp),
  ...grouped('proxy', proxies),
  ...grouped('tls', tlsFaults),
  ...grouped('body', bodies),
  ...grouped('clock', clocks),
  ...grouped('cancel and post', cancelAndPost),
  ...grouped('local', locals),
  ...grouped('slow line', slowLines),
];
