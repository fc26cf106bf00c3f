import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { reportFailure } from '../../src/action/report-failure.ts';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import { catalogue } from '../../src/failure-catalogue.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { type LoginRequest, login } from '../../src/login/login.ts';
import { Secret } from '../../src/secret.ts';
import { humanDuration } from '../../src/time.ts';
import { rejectionOf } from '../../src/token/rejection.ts';
import { type RejectionRow, rejections } from '../../src/token/rejection-catalogue.ts';
import { judgeTokenReply } from '../../src/token/response.ts';
import { recordingCi } from '../scripted/ci.ts';
import { loginRequest } from '../scripted/login-request.ts';
import { type Script, scriptedWorld } from '../scripted/world.ts';
import { anchors, brokenLinks, links } from './markdown.ts';
import { type GivenAsKey, keyWords, otherAnswers } from './other-words.ts';
import {
  type KeyMessages,
  literals,
  printTroubleshooting,
  rejectionTriedAgain,
  slug,
} from './print-troubleshooting.ts';

const file = new URL('../../docs/TROUBLESHOOTING.md', import.meta.url);
/** `UPDATE_TABLES=1 npm test -- __tests__/contract` writes the page anew. */
const updating = process.env['UPDATE_TABLES'] === '1';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const encrypted = pair.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'correct horse' })
  .toString();
const given: Record<GivenAsKey, readonly [text: string, passphrase?: string]> = {
  text: ['a text that is not a key'],
  cut: [pem.slice(0, 400)],
  certificate: [
    await issueCertificate({ key: pair.privateKey, commonName: 'acme', notBefore: new Date(0), days: 365 }),
  ],
  path: ['server.key'],
  encrypted: [encrypted],
  'wrong passphrase': [encrypted, 'battery staple'],
};

const readGiven = ([text, passphrase]: readonly [string, string?]) =>
  readSigningKey(new Secret(text), passphrase === undefined ? undefined : new Secret(passphrase), 'private-key');

async function keyMessages(): Promise<KeyMessages> {
  const entries = Object.entries(given).map(async ([name, values]) => {
    const failure = await readGiven(values).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(failure instanceof Failure)) throw new Error(`${name} was read as a key`);
    return [name, { code: failure.code, text: `${failure.message} ${failure.hint}` }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as KeyMessages;
}

let page = '';
beforeAll(async () => {
  if (updating) writeFileSync(file, printTroubleshooting(await keyMessages()));
  page = readFileSync(file, 'utf8');
});

/** What stands under the heading with that anchor, down to the next heading of its level or above. */
function under(anchor: string): string {
  const lines = page.split('\n');
  const level = (line: string) => /^(#+) /.exec(line)?.[1]?.length ?? 0;
  const start = lines.findIndex((line) => level(line) > 0 && anchors(line).has(anchor));
  if (start < 0) throw new Error(`no heading has the anchor ${anchor}`);
  const own = level(lines[start] ?? '');
  const length = lines.slice(start + 1).findIndex((line) => level(line) > 0 && level(line) <= own);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

const url = loginUrl('acme.my.salesforce.com');

/** Every answer of the endpoint that is on record, as it came: HTTP status, `error`, `error_description`. */
const onRecord: readonly (readonly [status: number, error: string, description: string, code: FailureCode])[] = [
  [400, 'invalid_grant', "user hasn't approved this consumer", 'ERR_TOKEN_USER_NOT_APPROVED'],
  [400, 'invalid_app_access', 'user is not admin approved to access this app', 'ERR_TOKEN_USER_NOT_ASSIGNED'],
  [400, 'app_not_found', 'External client app is not installed in this org', 'ERR_TOKEN_APP_NOT_FOUND'],
  [400, 'invalid_client_id', 'client identifier invalid', 'ERR_TOKEN_CLIENT_ID_UNKNOWN'],
  [400, 'invalid_client', 'invalid client credentials', 'ERR_TOKEN_CLIENT_CREDENTIALS'],
  [400, 'invalid_client', 'app must be installed into org', 'ERR_TOKEN_APP_NOT_INSTALLED'],
  [400, 'invalid_grant', 'audience is invalid', 'ERR_TOKEN_AUDIENCE'],
  [400, 'invalid_grant', 'invalid assertion', 'ERR_TOKEN_ASSERTION'],
  [400, 'invalid_grant', 'expired authorization code', 'ERR_TOKEN_EXPIRED'],
  [400, 'invalid_grant', 'ip restricted', 'ERR_TOKEN_IP_RESTRICTED'],
  [400, 'invalid_grant', 'no valid scopes defined', 'ERR_TOKEN_NO_SCOPES'],
  [400, 'invalid_request', 'scope parameter not supported', 'ERR_TOKEN_SCOPE_PARAMETER'],
  [400, 'invalid_grant', 'request not supported on this domain', 'ERR_TOKEN_DOMAIN'],
  [400, 'invalid_grant', 'authentication failure', 'ERR_TOKEN_AUTHENTICATION'],
  [400, 'inactive_user', 'user is inactive', 'ERR_TOKEN_USER_INACTIVE'],
  [400, 'inactive_org', '', 'ERR_TOKEN_ORG_INACTIVE'],
  [400, 'rate_limit_exceeded', 'login rate exceeded', 'ERR_TOKEN_LOGIN_RATE'],
  [400, 'unsupported_grant_type', 'grant type not supported', 'ERR_TOKEN_GRANT_TYPE'],
  [400, 'unknown_error', 'retry your request', 'ERR_ORG_UNAVAILABLE'],
  [400, 'invalid_grant', 'Audience validation failed', 'ERR_TOKEN_AUDIENCE'],
  [400, 'invalid_grant', 'expired access/refresh token', 'ERR_TOKEN_EXPIRED'],
  [400, 'OAUTH_APPROVAL_ERROR_GENERIC', '', 'ERR_TOKEN_APP_NOT_INSTALLED'],
  [400, 'OAUTH_EC_APP_NOT_FOUND', '', 'ERR_TOKEN_APP_NOT_FOUND'],
  [400, 'OAUTH_ACCESS_DENIED', '', 'ERR_TOKEN_APP_NOT_INSTALLED'],
  [400, '', 'Cross-org OAuth flows are not supported for this external client app', 'ERR_TOKEN_CROSS_ORG'],
];

function judgedCode(reply: Parameters<typeof judgeTokenReply>[0]): FailureCode | undefined {
  const judgement = judgeTokenReply(reply, url);
  if (judgement.kind === 'rejected') return judgement.rejection.code;
  if (judgement.kind === 'refused') return judgement.failure.code;
  return judgement.kind === 'unavailable' ? 'ERR_ORG_UNAVAILABLE' : undefined;
}

describe('the page on troubleshooting', () => {
  it('is what the catalogues print', async () => {
    expect(page).toBe(printTroubleshooting(await keyMessages()));
  });

  it.each(Object.keys(catalogue) as FailureCode[])('has %s where the log points to, with all its words', (code) => {
    const ci = recordingCi();
    reportFailure(new Failure(code, 'Something was seen.'), ci);
    const [, anchor = ''] = /docs\/TROUBLESHOOTING\.md#(\S+)$/m.exec(ci.events.join('\n')) ?? [];
    const text = under(anchor);
    const { title, cause, hint, exit } = catalogue[code];
    const ownHints = rejections.filter((row) => row.code === code && row.hint === undefined).length > 0;
    expect(text.startsWith(`\n${title}.\n`)).toBe(true);
    expect(text).toContain(cause);
    if (ownHints || !rejections.some((row) => row.code === code)) expect(text).toContain(hint);
    expect(text).toContain(`**Exit code:** ${exit}`);
  });

  it.each(onRecord)('has the answer %s %s: %s under its code', (status, error, description, code) => {
    const reply = { status, headers: {}, body: JSON.stringify({ error, error_description: description }) };
    expect(judgedCode(reply)).toBe(code);
    const words = [error, description].filter((word) => word !== '').join(': ');
    expect(under(code.toLowerCase())).toContain(`#### \`${words}\`\n`);
    expect(under('by-the-words')).toContain(`| [\`${words}\`](#${slug(words)}) | [\`${code}\`](#${slug(code)}) |`);
  });

  it.each(otherAnswers)('has the answer $words under $code', ({ words, code, ...reply }) => {
    expect(judgedCode(reply)).toBe(code);
    expect(under(code.toLowerCase())).toContain(`#### \`${words}\`\n`);
  });

  it('has every row of the catalogue of rejections, under words that lead to that row', () => {
    const strayed = rejections.filter(({ words, code }) => {
      const [, error = words, description = words] = /^(\w+): (.+)$/.exec(words) ?? [];
      return rejectionOf(error, description).code !== code;
    });
    expect(strayed).toEqual([]);
    expect(literals().length).toBe(onRecord.length);
  });

  it('says on a line of its own what a refresh of a sandbox changes, where that can be the cause', () => {
    expect(under(slug('invalid_grant: invalid assertion'))).toContain(
      '- **After a refresh:** If the sandbox was refreshed',
    );
    expect(under(slug('invalid_grant: ip restricted'))).not.toContain('refresh');
  });

  it('has no link that leads nowhere, and no heading twice', () => {
    expect(links(page).length).toBeGreaterThan(60);
    expect(brokenLinks('docs/TROUBLESHOOTING.md')).toEqual([]);
    expect(
      [...anchors(page)].filter((anchor) => /-\d$/.test(anchor) && anchors(page).has(anchor.slice(0, -2))),
    ).toEqual([]);
  });

  it('breaks no table and no heading by what it prints', () => {
    const cells = page.split('\n').filter((line) => line.startsWith('|') && line.split(/(?<!\\)\|/).length !== 4);
    expect(cells).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|\*\*\*\*|\.\.(?!\.)/);
  });
});

describe('what other tools say about a key', () => {
  it.each(keyWords.filter(({ saidByNode }) => saidByNode === true))('is said by Node.js itself: $words', (entry) => {
    const [key = '', passphrase] = given[entry.given ?? 'text'];
    const read = () => createPrivateKey(passphrase === undefined ? key : { key, passphrase });
    expect(read).toThrow(entry.words);
  });

  it.each([
    ['\\n', 'escapes'],
    [' ', 'spaces'],
    ['', 'nothing'],
  ])('is not said here of a key whose line ends became %j', async (between) => {
    const mangled = pem.trim().split('\n').join(between);
    if (between !== '') expect(() => createPrivateKey(mangled)).toThrow('DECODER routines::unsupported');
    await expect(readGiven([mangled])).resolves.toMatchObject({ bits: 2048 });
  });
});

/** Logs in to an org that always answers the same, and counts what is sent and waited for. */
async function play(script: Script, changes: Partial<LoginRequest> = {}) {
  const world = scriptedWorld(script);
  const request = loginRequest(pair.privateKey, changes);
  await expect(login(request, world, recordingCi())).rejects.toBeInstanceOf(Failure);
  return { sent: world.requests.length, waits: world.sleeps.map(humanDuration) };
}

const answering =
  ({ words }: RejectionRow, date?: string): Script =>
  () => {
    const [, error = words, error_description = words] = /^(\w+): (.+)$/.exec(words) ?? [];
    const headers: Record<string, string> = date === undefined ? {} : { date };
    return { status: 400, headers, body: JSON.stringify({ error, error_description }) };
  };

describe('what the page says is tried again', () => {
  const rows = literals().filter(({ verdict }) => verdict !== 'outage');
  const next = { name: 'next', clientId: '3MVG9current', key: pair.privateKey } as const;

  it.each(rows)('is what a login does after $words', async (row) => {
    const said = rejectionTriedAgain(row);
    expect(under(slug(row.words))).toContain(`- **Tried again:** ${said}\n`);
    const alone = await play(answering(row));
    expect(alone.sent).toBe(/^Once, (?!signed)/.test(said) ? 2 : 1);
    for (const wait of alone.waits) expect(said).toContain(`after ${wait}`);

    const skewed = await play(answering(row, 'Fri, 20 Nov 2026 12:10:00 GMT'));
    expect(skewed.sent - alone.sent).toBe(said.includes('by the clock of the org') ? 1 : 0);

    const another = await play(answering(row), { next: { ...next, clientId: '3MVG9next' } });
    const same = await play(answering(row), { next });
    expect(another.sent > alone.sent).toBe(/With `next-(?:client-id|private-key)`/.test(said));
    expect(same.sent > alone.sent).toBe(said.includes('With `next-private-key`'));
    expect(same.waits).toEqual([...said.matchAll(/after (\d+ s)/g)].map(([, wait]) => wait));

    const waiting = await play(answering(row), { propagationMilliseconds: 60_000 });
    expect(waiting.sent > alone.sent).toBe(said.includes('With `wait-for-propagation`, every 15 s'));
  });

  it.each([
    ['ERR_NETWORK_DNS', 'dns', 'ENOTFOUND'],
    ['ERR_NETWORK_TCP', 'tcp', 'ECONNREFUSED'],
    ['ERR_NETWORK_PROXY', 'proxy', 'ECONNREFUSED'],
    ['ERR_NETWORK_TLS', 'tls', 'ECONNRESET'],
    ['ERR_NETWORK_HTTP', 'http', 'ECONNRESET'],
  ] as const)('is what a login does after %s', async (code, phase, cause) => {
    const outage = { kind: 'outage', phase, code: cause } as const;
    expect((await play(() => outage)).sent).toBe(5);
    expect((await play(() => ({ ...outage, final: true }))).sent).toBe(1);
    expect(under(code.toLowerCase())).toContain('**Tried again:** Up to `retries` times (4)');
  });

  it('is what a login does when the org is not available', async () => {
    expect((await play(() => ({ status: 503, body: 'down' }))).sent).toBe(5);
    expect((await play(answering({ words: 'unknown_error: retry your request' } as RejectionRow))).sent).toBe(5);
    expect(under('err_org_unavailable')).toContain('**Tried again:** Up to `retries` times (4)');
  });
});
