import { describe, expect, it } from '@jest/globals';
import { GithubLog } from '../../src/ci/github-log.ts';
import { Secret } from '../../src/secret.ts';

function logWith(...secrets: string[]) {
  let text = '';
  const log = new GithubLog({ RUNNER_DEBUG: '1' }, (written) => {
    text += written;
  });
  for (const secret of secrets) log.mask(new Secret(secret));
  text = '';
  return { log, shown: () => text };
}

describe("GitHub's log", () => {
  it.each([
    ['info', (log: GithubLog, words: string) => log.info(words)],
    ['debug', (log: GithubLog, words: string) => log.debug(words)],
    ['annotate', (log: GithubLog, words: string) => log.annotate('error', words)],
    ['title', (log: GithubLog, words: string) => log.annotate('error', 'x', { title: words })],
    ['group', (log: GithubLog, words: string) => log.group(words, [words])],
  ] as const)('hides the whole of a secret although another one is a part of it: %s', (_, say) => {
    const { log, shown } = logWith('-abcdefgh', 'START-secret-abcdefgh-END');
    say(log, 'you said START-secret-abcdefgh-END');
    expect(shown()).toContain('you said ***');
    expect(shown()).not.toMatch(/START|END/);
  });
});
