import { createPrivateKey } from 'node:crypto';
import { issueCertificate } from '../../../src/certificate/issue.ts';
import { makePair } from '../../stories/org.ts';
import { Authority } from '../../world/certificates.ts';
import { authority } from '../fault-stage.ts';
import { type Fault, type Row, twice } from './fault.ts';

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

export const tlsFaults: readonly Row[] = [
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
    ([name, play, words]): Row => ({
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
