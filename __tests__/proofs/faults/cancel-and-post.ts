import { inputs } from '../../stories/org.ts';
import { blackHole } from '../../world/black-hole.ts';
import { foreign, type Scene } from '../fault-stage.ts';
import { alone, invalidName, lossyLine, type Row } from './fault.ts';

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

export const cancelAndPost: readonly Row[] = [
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
    ([name, faults, words, requests]): Row => ({
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
