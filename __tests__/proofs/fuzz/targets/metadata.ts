import fc from 'fast-check';
import { parseXml } from '../../../../src/emulator/xml.ts';
import {
  certificateOf,
  compareSettings,
  isDeveloperName,
  listedNames,
  readSettings,
  recordsIn,
  withCertificate,
} from '../../../../src/org/metadata/component.ts';
import { judgeDeployStart, judgeDeployStatus } from '../../../../src/org/metadata/deploy-status.ts';
import { deployFailure, refusalFailure } from '../../../../src/org/metadata/refusal.ts';
import { judgeSoapAnswer } from '../../../../src/org/metadata/soap.ts';
import { Secret } from '../../../../src/secret.ts';
import { promise, type Target, utf8 } from '../target.ts';

const session = new Secret('00D5f000000AbCd!madeUpForThisTest');
const pem = '-----BEGIN CERTIFICATE-----\nTUFERVVQ\n-----END CERTIFICATE-----';
const record = `<records xsi:type="ExtlClntAppGlobalOauthSettings"><fullName>Acme_glbloauth</fullName><callbackUrl>https://acme.example/?a=1&amp;b=2</callbackUrl><certificate>${pem}</certificate><consumerKey>3MVG9.madeUp</consumerKey><consumerSecret>MADEUPSECRETOFTHEAPP</consumerSecret><externalClientApplication>Acme</externalClientApplication><idTokenConfig><idTokenAudience>a</idTokenAudience></idTokenConfig><isPkceRequired>true</isPkceRequired><shouldRotateConsumerKey>false</shouldRotateConsumerKey></records>`;
const envelope = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="urn:e" xmlns:xsi="urn:x"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
const answers = [
  envelope(`<readMetadataResponse><result>${record}</result></readMetadataResponse>`),
  envelope('<readMetadataResponse><result><records xsi:nil="true"/></result></readMetadataResponse>'),
  envelope(
    '<listMetadataResponse><result><fullName>Acme_glbloauth</fullName></result><result><fullName>B</fullName></result></listMetadataResponse>',
  ),
  envelope(
    '<soapenv:Fault><faultcode>sf:INSUFFICIENT_ACCESS</faultcode><faultstring>INSUFFICIENT_ACCESS: no</faultstring></soapenv:Fault>',
  ),
  '<html><body>Down</body></html>',
];

/** An input is a status in its first line, and a body. */
const soap: Target = {
  name: 'metadata answer',
  weight: 60,
  mayRefuse: false,
  seeds: [...answers.map((body) => `200\n${body}`), ...answers.map((body) => `500\n${body}`)],
  words: [
    ...[
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE a [',
      '<!ENTITY b "c">',
      '&b;',
      '&#0;',
      '&#xD800;',
      '&lt;',
      '&amp;',
    ],
    ...[
      '<consumerSecret>',
      '</consumerSecret>',
      '<certificate>',
      '<records>',
      '</records>',
      ' xsi:nil="true"',
      '__proto__',
    ],
    session.reveal(),
  ],
  fresh: fc
    .array(
      fc.tuple(
        fc.constantFrom('fullName', 'certificate', 'consumerKey', 'consumerSecret', 'label', 'shouldRotateConsumerKey'),
        fc.oneof(fc.string(), fc.constantFrom('Acme', 'a&amp;b', '<x>y</x>', '<![CDATA[z]]>')),
      ),
    )
    .map((members) => members.map(([name, value]) => `<${name}>${value}</${name}>`).join(''))
    .map(
      (content) =>
        `200\n${envelope(`<readMetadataResponse><result><records>${content}</records></result></readMetadataResponse>`)}`,
    ),
  async feed(input) {
    const [status = '', ...body] = utf8(input).split('\n');
    const answer = await judgeSoapAnswer(Number.parseInt(status, 10) || 200, body.join('\n'), session);
    if (answer.kind === 'unreadable') return;
    if (answer.kind === 'fault') {
      const { reply } = refusalFailure(answer, 'read');
      promise(!`${answer.text}${reply}`.includes(session.reveal()), 'a fault does not repeat the session');
      promise(answer.text.length <= 500 && /^\w{1,80}$/.test(answer.code), 'a fault is short');
      return;
    }
    promise(listedNames(answer.response.children).every(isDeveloperName), 'names that can be asked for');
    for (const settings of recordsIn(answer.response).flatMap((each) => readSettings(each) ?? [])) {
      const text = withCertificate(settings, pem);
      const root = parseXml(text);
      const names = root?.children.map(({ name }) => name) ?? [];
      promise(root !== undefined, 'what is deployed is XML to another reader');
      promise(names.filter((name) => name === 'certificate').length === 1, 'what is deployed has one certificate');
      promise(!names.some((name) => /^consumer|^shouldRotate/.test(name)), 'neither key nor secret nor an order');
      promise(!/consumer(?:Key|Secret)":"[^*]/.test(JSON.stringify(settings)), 'a secret stays closed');
      promise(
        compareSettings(settings, settings, certificateOf(settings) ?? '').kind !== 'changed',
        'it equals itself',
      );
    }
  },
};

const state = (deployResult: unknown) => JSON.stringify({ id: '0Af5f000000AbCdAAK', deployResult });
const states = [
  state({ status: 'InProgress', done: false, numberComponentsTotal: 2, numberComponentsDeployed: 1 }),
  state({ status: 'Succeeded', done: true, details: { componentFailures: [] } }),
  state({
    status: 'Failed',
    done: true,
    details: { componentFailures: [{ fullName: 'A', problem: 'no', problemType: 'Error' }] },
  }),
  '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]',
];

const deploy: Target = {
  name: 'deploy answer',
  weight: 40,
  mayRefuse: false,
  seeds: [...states.map((body) => `200\n${body}`), ...states.map((body) => `401\n${body}`)],
  words: [
    '"status":',
    '"done":true',
    '"deployResult":',
    '"componentFailures":',
    'Succeeded',
    'Warning',
    'null',
    '1e400',
    '{',
    '}',
    '[',
    ']',
  ],
  fresh: fc
    .record({
      status: fc.constantFrom('Pending', 'Succeeded', 'SucceededPartial', 'Failed', 'x', null),
      done: fc.oneof(fc.boolean(), fc.jsonValue()),
      errorMessage: fc.jsonValue(),
      details: fc.oneof(fc.jsonValue(), fc.record({ componentFailures: fc.jsonValue() })),
    })
    .map((result) => `200\n${state(result)}`),
  feed(input) {
    const [first = '', ...rest] = utf8(input).split('\n');
    const [status, body] = [Number.parseInt(first, 10) || 200, rest.join('\n')];
    const begun = judgeDeployStart(status, body);
    if (begun.kind === 'begun') promise(/^0Af\w{12,15}$/.test(begun.id), 'an id that may stand in a path');
    const judged = judgeDeployStatus(status, body);
    if (judged.kind === 'succeeded') promise(/"Succeeded"|\\u/.test(body), 'a success was said to be one');
    if (judged.kind !== 'failed') return;
    promise(judged.problems.length <= 21, 'problems are bounded');
    promise((deployFailure(judged, 'check').reply ?? '').length < 21 * 700, 'a reply is bounded');
  },
};

export const metadata: readonly Target[] = [soap, deploy];
