import { inputs } from '../../stories/org.ts';
import { Authority } from '../../world/certificates.ts';
import { deadPort, proxyServer, rawServer } from '../../world/servers.ts';
import { squid, tinyproxy } from '../fault-parts.ts';
import { proxyPassword, type Scene, type Stage } from '../fault-stage.ts';
import { type Row, twice } from './fault.ts';

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
const realProxy = (part: 'tinyproxy' | 'squid', start: typeof squid): readonly Row[] => {
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

export const proxies: readonly Row[] = [
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
