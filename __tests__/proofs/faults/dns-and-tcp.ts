import { inputs } from '../../stories/org.ts';
import { blackHole } from '../../world/black-hole.ts';
import { deadPort } from '../../world/servers.ts';
import { foreign } from '../fault-stage.ts';
import { alone, invalidName, lossyLine, onTest, type Row, twice } from './fault.ts';

export const dnsAndTcp: readonly Row[] = [
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
