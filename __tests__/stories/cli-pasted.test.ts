import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { bundle, folder, keyFile, runProgram } from './command-line.ts';
import { assertionsOf, clientId, closeOrgs, pair, startOrg, username } from './org.ts';

afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of the shapes that public workflows have: flags, their order and spelling, quotes, variables. */
const shapes = {
  'long flags, bare variables':
    'sf org login jwt --client-id $SF_CONSUMER_KEY --jwt-key-file $SF_KEY --username $SF_USER --instance-url $SF_URL --alias target-org',
  'short flags, an alias and a Dev Hub':
    'sf org login jwt -i $SF_CONSUMER_KEY -f key.pem -o $SF_USER -r $SF_URL -d -a hub',
  'short and long mixed':
    'sf org login jwt -i ${SF_CONSUMER_KEY} --username ${SF_USER} -r ${SF_URL} -f ${SF_KEY} -d -a ${SF_ALIAS}',
  'equals signs':
    'sf org login jwt --client-id=$SF_CONSUMER_KEY --jwt-key-file=key.pem --username=$SF_USER --instance-url=$SF_URL',
  'quotes, and names of variables in variables':
    'PREFIX=SF; ID="${PREFIX}_CONSUMER_KEY"; sf org login jwt -i "${!ID}" -f "${SF_KEY}" -o "${SF_USER}" -a "prod" -r "${SF_URL}" ',
  'lines that are continued': `sf org login jwt --client-id "$SF_CONSUMER_KEY" \\
    --jwt-key-file key.pem \\
    --username "$SF_USER" \\
    --instance-url "$SF_URL" \\
    --set-default`,
  'flags of early days':
    'sf org login jwt --username $SF_USER --jwtkeyfile ./key.pem --clientid $SF_CONSUMER_KEY --instanceurl $SF_URL --setalias dev --setdefaultdevhubusername',
  'a program in a folder, and no questions':
    '"${TOOLS}/sf" org login jwt --instance-url ${SF_URL} --client-id ${SF_CONSUMER_KEY} --username ${SF_USER} --jwt-key-file ${SF_KEY} --set-default-dev-hub --alias HubOrg --no-prompt',
  'JSON, and a level of logs':
    'sf org login jwt -o $SF_USER -f "./key.pem" -i $SF_CONSUMER_KEY -r $SF_URL --json --loglevel TRACE',
  'a key that is written by a process':
    'sf org login jwt --client-id $SF_CONSUMER_KEY --jwt-key-file <(printf \'%s\' "$SF_KEY_TEXT") --username $SF_USER --instance-url $SF_URL --alias prod',
  'an answer that goes to a file':
    'sf org login jwt --alias DevHub --client-id $SF_CONSUMER_KEY --json --jwt-key-file key.pem --set-default-dev-hub --username $SF_USER --instance-url $SF_URL > login.json',
  'the former letter of the user':
    'sf org login jwt -u "$SF_USER" -f key.pem -i "$SF_CONSUMER_KEY" -a ci -s -r "$SF_URL"',
  'the former command':
    'sfdx force:auth:jwt:grant --clientid $SF_CONSUMER_KEY --jwtkeyfile key.pem --username $SF_USER --instanceurl $SF_URL -a ci -s',
  'no address, which a variable of the job gives':
    'export SF_KEYPAIR_INSTANCE_URL="$SF_URL"; sf org login jwt --username $SF_USER --jwt-key-file key.pem --client-id $SF_CONSUMER_KEY -a DevHub -s',
} as const;

/** The line as it stands, in a shell in which `sf` is this program. */
const replay = (line: string, url: string) =>
  runProgram(
    'bash',
    [
      '-c',
      `mkdir -p bin; printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$BUNDLE" > bin/sf; chmod +x bin/sf; cp bin/sf bin/sfdx\n${line}`,
    ],
    {
      environment: {
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        NODE: process.execPath,
        BUNDLE: bundle,
        TOOLS: join(folder, 'bin'),
        SF_CONSUMER_KEY: clientId,
        SF_KEY: keyFile,
        SF_KEY_TEXT: pair.privateKey,
        SF_USER: username,
        SF_URL: url,
        SF_ALIAS: 'mixed',
      },
    },
  );

describe('a line of `sf org login jwt` that is pasted', () => {
  it('comes in more than ten shapes', () => expect(Object.keys(shapes).length).toBeGreaterThan(10));

  it.each(Object.entries(shapes))('%s', async (_, line) => {
    const org = await startOrg();
    const done = await replay(line, org.url);
    expect([done.code, done.err]).toEqual([0, expect.stringContaining('Logged in to org 00D')]);
    expect(assertionsOf(org)).toHaveLength(1);
    const answer =
      line.includes('>') && line.endsWith('.json') ? readFileSync(join(folder, 'login.json'), 'utf8') : done.out;
    if (line.includes('--json')) expect(JSON.parse(answer)).toMatchObject({ authenticated: true, username });
    else expect(answer).toMatch(/^username +ci@acme\.example$/m);
    const [, alias] = /(?:-a|--alias|--setalias) "?([\w-]+|\$\{SF_ALIAS\})/.exec(line) ?? [];
    if (alias !== undefined) {
      const named = alias.startsWith('$') ? 'mixed' : alias;
      const file = join(folder, 'home/.sfdx/alias.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ orgs: { [named]: username } });
    }
  });

  it('without an address anywhere is refused, and nobody is sent to production', async () => {
    const org = await startOrg();
    const done = await replay('sf org login jwt -o $SF_USER -f key.pem -i $SF_CONSUMER_KEY -a DevHub -s', org.url);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain('`instance-url`');
    expect(org.journal).toHaveLength(0);
  });
});
