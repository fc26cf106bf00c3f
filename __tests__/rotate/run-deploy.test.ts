import { describe, expect, it } from '@jest/globals';
import type { DeployRequest } from '../../src/org/metadata/deploy.ts';
import type { MetadataLine } from '../../src/rotate/metadata-line.ts';
import { runDeploy } from '../../src/rotate/run-deploy.ts';
import { recordingCi } from '../scripted/ci.ts';

/** A line whose deadline comes while a deploy is pending, and what the org says when it is asked to give up. */
async function givenUp(stage: 'check' | 'deploy', cancel: () => number) {
  const asked: string[] = [];
  const line = {
    version: async () => '66.0',
    left: () => 0,
    rest: async (what: string | DeployRequest, judge: (status: number, body: string) => unknown) => {
      const path = typeof what === 'string' ? what : what.path;
      asked.push(path.replace(/.*deployRequest/, ''));
      if (path.includes('PATCH')) return judge(cancel(), '');
      return typeof what === 'string'
        ? judge(200, JSON.stringify({ deployResult: { status: 'Pending', done: false, id: '0Af5f000001AbCdCAK' } }))
        : judge(201, JSON.stringify({ id: '0Af5f000001AbCdCAK' }));
    },
  } as unknown as MetadataLine;
  const failure = await runDeploy(Uint8Array.of(1), stage, line, recordingCi()).catch((error: unknown) => error);
  return { failure, asked };
}

const refused = (): number => {
  throw new Error('the line is dead');
};

describe('a deploy that does not end in time', () => {
  it.each<['check' | 'deploy', () => number, string, string]>([
    ['check', () => 202, 'The check', 'It was asked to give up. It changes nothing.'],
    ['deploy', () => 202, 'The deploy', 'It was asked to give up.'],
    ['deploy', () => 404, 'The deploy', 'It could not be asked to give up.'],
    ['deploy', () => 302, 'The deploy', 'It could not be asked to give up.'],
    ['check', refused, 'The check', 'It could not be asked to give up. It changes nothing.'],
  ])('(%s) is asked to give up, and what came of that is said', async (stage, cancel, who, words) => {
    const { failure, asked } = await givenUp(stage, cancel);
    expect(failure).toMatchObject({
      code: 'ERR_PUBLISH_TIMEOUT',
      message: `${who} 0Af5f000001AbCdCAK is still Pending. ${words}`,
    });
    expect(asked).toEqual(['', '/0Af5f000001AbCdCAK?includeDetails=true', '/0Af5f000001AbCdCAK?_HttpMethod=PATCH']);
  });
});
