// `sf` as far as a deployment needs it: takes the session over where the action left it, and asks the org who it is.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { record } from '../stand-ins/step.mjs';

const username = process.env.SF_TARGET_ORG;
if (username === undefined) {
  console.error('No default environment found.');
  process.exit(1);
}
const read = (name) => JSON.parse(readFileSync(join(homedir(), '.sfdx', name), 'utf8'));
const { accessToken, instanceUrl } = read(`${username}.json`);
const [alias = 'none'] = Object.entries(read('alias.json').orgs).find(([, org]) => org === username) ?? [];
const reply = await fetch(`${instanceUrl}/services/oauth2/userinfo`, {
  headers: { authorization: `Bearer ${accessToken}` },
});
const { preferred_username: who, organization_id: org } = reply.ok ? await reply.json() : {};
record(`sf ${process.argv.slice(2).join(' ')} (alias ${alias}, ${who} of ${org})`);
process.exitCode = reply.ok ? 0 : 1;
