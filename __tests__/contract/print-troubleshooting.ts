import type { FailureCode } from '../../src/failure.ts';
import { type CatalogueEntry, catalogue } from '../../src/failure-catalogue.ts';
import { loginOptions } from '../../src/login/options.ts';
import { afterRefresh, mayComeFromRefresh, rejectionHint } from '../../src/token/rejection.ts';
import { type RejectionRow, rejections } from '../../src/token/rejection-catalogue.ts';
import { type GivenAsKey, keyWords, type OtherWords, otherAnswers, sessionWords } from './other-words.ts';

/** Our own message for each thing that was given as a key: `ERR_…: sentence hint`. */
export type KeyMessages = Readonly<Record<GivenAsKey, { readonly code: FailureCode; readonly text: string }>>;

/** The chapters for codes, in the order in which people meet them; the first whose pattern fits has the code. */
const chapters: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['What the org says no to', /^ERR_(?:TOKEN|REPLY)_/],
  ['Outages and networks', /^ERR_(?:NETWORK_|ORG_|DEADLINE|CANCELLED)/],
  ['Keys and certificates', /^ERR_(?:KEY|KEYSTORE|CERTIFICATE)_/],
  ['Inputs and targets', /^ERR_(?:OPTIONS|MODE|TARGET_|USERNAME|CLIENT_ID)/],
  ['Refusals', /^ERR_REFUSED_/],
  ['Hand-off to the sf CLI, and files', /^ERR_(?:HANDOFF|SF_|FILE_)/],
  ['Check and its tracking issue', /^ERR_(?:CHECK|ISSUE)_/],
  ['Doctor', /^ERR_DOCTOR_/],
  ['Rotate', /^ERR_ROTATE_/],
  ['The emulator', /^ERR_EMULATOR_/],
  ['Everything else', /^ERR_/],
];

const codes = Object.keys(catalogue) as FailureCode[];

/** The text of docs/TROUBLESHOOTING.md. */
export function printTroubleshooting(keyMessages: KeyMessages): string {
  const parts = [
    introduction,
    index(),
    ...chapters.flatMap(([title], position) => chapter(title, position)),
    '## What other tools say about the key',
    ...keyWords.map((words) => otherTool(words, keyMessages)),
    '## What the org says after a login that worked',
    ...sessionWords.map((words) => otherTool(words, keyMessages)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const introduction = `<!-- Printed from src/failure-catalogue.ts and src/token/rejection-catalogue.ts: change those, then run \`UPDATE_TABLES=1 npm test -- __tests__/contract\`. -->
# Troubleshooting

A failure says what was seen, what the org said, what to do, and a code \`ERR_…\`; the log links to that code's part of this
page. Search the page for the words in your log: every answer that Salesforce's token endpoint is known to give has a heading.

- **Tried again** says what the action does by itself before it fails. Every attempt signs a fresh assertion; \`timeout\`
  bounds one attempt, \`deadline\` all of them; \`wait-for-propagation\` comes on top.
- **Exit code** is that of the command line: 1 the answer is bad, 2 the question was wrong, 3 the world failed. A step of
  the action fails with 1, and its output \`failure-code\` holds the code.
- **Setup** paths are those of Lightning Experience; the Quick Find box takes the word behind the first arrow.`;

/** Every text that people search for, with the code it stands for. */
function index(): string {
  const rows = [
    ...literals().map(({ words, code }) => [words, code] as const),
    ...otherAnswers.map(({ words, code }) => [words, code] as const),
  ].map(([words, code]) => `| [\`${words}\`](#${slug(words)}) | [\`${code}\`](#${slug(code)}) |`);
  const others = [...keyWords, ...sessionWords].map(({ words }) => `| [\`${words}\`](#${slug(words)}) | – |`);
  return ['## By the words', '', '| the log says | code |', '| --- | --- |', ...rows, ...others].join('\n');
}

/** One row for each text of the token endpoint, though several rows may recognise it. */
export function literals(): readonly RejectionRow[] {
  return rejections.filter(({ words }, position) => rejections.findIndex((row) => row.words === words) === position);
}

function chapter(title: string, position: number): string[] {
  const own = codes.filter((code) => chapters.findIndex(([, pattern]) => pattern.test(code)) === position);
  return own.length === 0 ? [] : [`## ${title}`, ...own.flatMap(section)];
}

function section(code: FailureCode): string[] {
  const rows = literals().filter((row) => row.code === code);
  const answers = otherAnswers.filter((answer) => answer.code === code);
  const { title, cause, hint, exit, otherwise }: CatalogueEntry = catalogue[code];
  const own = list([
    ['Probably', cause],
    ['What to do', hint],
    ['Tried again', triedAgain(code)],
    ['Exit code', otherwise === undefined ? `${exit}` : `${exit}; ${otherwise.exit} ${otherwise.when}`],
  ]);
  // What an org's answer means stands under its words; a code that comes without words tells it itself.
  const body = rows.length > 0 && answers.length === 0 && !alsoWithoutWords.has(code) ? [] : [own];
  return [
    `### \`${code}\``,
    `${title}.`,
    ...body,
    ...rows.flatMap((row) => [`#### \`${row.words}\``, rejectionList(row)]),
    ...answers.flatMap(({ words, cause: ownCause }) => [`#### \`${words}\``, list([['Probably', ownCause], above])]),
  ];
}

/** Codes that an outage can have without any words of the endpoint. */
const alsoWithoutWords: ReadonlySet<FailureCode> = new Set(['ERR_ORG_UNAVAILABLE']);
const above = ['What to do', 'As above.'] as const;

function rejectionList(row: RejectionRow): string {
  if (row.verdict === 'outage') return list([['Means', row.sentence], above]);
  return list([
    ['Means', row.sentence],
    ['Probably', row.hint === undefined ? catalogue[row.code].cause : undefined],
    ['What to do', rejectionHint(row, false)],
    ['After a refresh', mayComeFromRefresh(row) ? afterRefresh : undefined],
    ['Tried again', rejectionTriedAgain(row)],
    ['Exit code', `${catalogue[row.code].exit}`],
  ]);
}

/** What the verdict on a rejection makes the action do before it fails. */
export function rejectionTriedAgain({ verdict, propagates, blamesApp }: RejectionRow): string {
  const said: string[] = [];
  if (verdict === 'other-audience') {
    said.push(
      'Once, on the same host with the generic audience of its kind (`https://login.salesforce.com` or `https://test.salesforce.com`), when the host is a My Domain one and `audience` is not set.',
    );
  }
  if (verdict === 'next-key') {
    said.push(
      'With `next-private-key`, when there is one; when both keys are refused, both again after 5 s and after 15 s more.',
    );
  }
  if (verdict === 'clock') {
    said.push(
      'Once, signed by the clock of the org, when its answer shows that the clocks differ by a second or more, and by a day at most.',
    );
  }
  if (verdict === 'once-more') said.push('Once, after 3 s: the servers of an org differ for a while.');
  if (blamesApp === true) said.push('With `next-client-id`, the next credential is tried.');
  if (propagates === true) said.push('With `wait-for-propagation`, every 15 s for as long as that says.');
  return said.length === 0 ? 'No, the answer is final.' : said.join(' ');
}

const outageTriedAgain = `Up to \`retries\` times (${defaultOf('retries')}), with waits that grow and are drawn by lot, within \`deadline\` (${defaultOf('deadline')}).`;

const codesTriedAgain: Partial<Record<FailureCode, string>> = {
  ERR_ORG_UNAVAILABLE: `${outageTriedAgain} \`Retry-After\` is kept to.`,
  ERR_NETWORK_DNS: outageTriedAgain,
  ERR_NETWORK_TCP: outageTriedAgain,
  ERR_NETWORK_PROXY: `${outageTriedAgain} Not after a refusal (such as 403 or 407), nor when the variable holds nothing that can be used.`,
  ERR_NETWORK_TLS: `${outageTriedAgain} Not when the certificate is not trusted, or the port speaks no TLS.`,
  ERR_NETWORK_HTTP: `${outageTriedAgain} Not when the answer is over 1 MiB, or in an encoding that was not asked for.`,
  ERR_ISSUE_RATE_LIMIT: 'When the platform says that it may be, within three minutes for everything.',
  ERR_ISSUE_UNAVAILABLE:
    'Twice, after 1 s and after 4 s. What would be there twice then (an issue, a comment) is never sent again.',
};

function triedAgain(code: FailureCode): string {
  return codesTriedAgain[code] ?? 'No.';
}

function defaultOf(name: 'retries' | 'deadline'): string {
  const option = loginOptions.find((candidate) => candidate.name === name);
  return option !== undefined && 'default' in option ? option.default : '';
}

function otherTool({ words, speaker, cause, here, given }: OtherWords, messages: KeyMessages): string {
  const message = given === undefined ? undefined : messages[given];
  const quoted = message === undefined ? '' : ` [\`${message.code}\`](#${slug(message.code)}) “${message.text}”`;
  return [
    `### \`${words}\``,
    '',
    list([
      ['Said by', `${speaker}.`],
      ['Probably', cause],
      ['Here', `${here}${quoted}`],
    ]),
  ].join('\n');
}

function list(rows: readonly (readonly [name: string, text: string | undefined])[]): string {
  return rows
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `- **${name}:** ${text}`)
    .join('\n');
}

/** The anchor that GitHub gives to a heading of that text. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
