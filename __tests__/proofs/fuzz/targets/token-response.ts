import fc from 'fast-check';
import { loginUrl } from '../../../../src/assertion/login-url.ts';
import { rejections } from '../../../../src/token/rejection-catalogue.ts';
import { judgeTokenReply } from '../../../../src/token/response.ts';
import { promise, type Target, utf8 } from '../target.ts';

const asked = loginUrl('acme.my.salesforce.com');
const orgId = '00D5f000000AbCdEAK';
const accepted = {
  access_token: `${orgId}!madeUpForThisTest`,
  scope: 'api refresh_token',
  instance_url: 'https://acme.my.salesforce.com',
  id: `https://login.salesforce.com/id/${orgId}/0055f000000AbCdAAK`,
  token_type: 'Bearer',
  issued_at: '1790000000000',
};
const jwt = ['{}', JSON.stringify({ org_id: orgId, exp: 1_790_000_000 }), 'x'].map((part) =>
  Buffer.from(part).toString('base64url'),
);
const replies = [
  ['200', JSON.stringify(accepted)],
  ['200', JSON.stringify({ ...accepted, access_token: jwt.join('.') })],
  ['200', JSON.stringify([])],
  ['503', '<html><body>Down</body></html>'],
  ['302', ''],
  ...rejections.map(({ error, description }) => ['400', JSON.stringify({ error, error_description: description })]),
];
const statuses = ['200', '302', '400', '401', '403', '404', '408', '418', '429', '500', '503'];

/** An input is a status in its first line, a `location` in its second, and a body. */
export const tokenResponse: Target = {
  name: 'token response',
  weight: 80,
  mayRefuse: false,
  seeds: replies.map(([status, body]) => `${status}\nhttps://elsewhere.example/\n${body}`),
  words: [
    ...Object.keys(accepted),
    ...Object.values(accepted),
    ...statuses,
    '"',
    ':',
    '{',
    '}',
    'null',
    '1e400',
    '\\u0000',
    '@',
    '[::1]',
  ],
  fresh: fc
    .record({
      status: fc.constantFrom(...statuses),
      body: fc.oneof(
        fc.json(),
        fc
          .record({
            ...Object.fromEntries(
              Object.entries(accepted).map(([name, value]) => [name, fc.oneof(fc.constant(value), fc.jsonValue())]),
            ),
          })
          .map((members) => JSON.stringify(members)),
      ),
    })
    .map(({ status, body }) => `${status}\n${''}\n${body}`),
  feed(input) {
    const [status = '', location = '', ...body] = utf8(input).split('\n');
    const reply = { status: Number.parseInt(status, 10) || 200, headers: { location }, body: body.join('\n') };
    const judgement = judgeTokenReply(reply, asked);
    if (judgement.kind !== 'accepted') return;
    const { session } = judgement;
    const { protocol, hostname, origin } = new URL(session.instanceUrl);
    promise(protocol === 'https:' && origin === session.instanceUrl, 'a token goes to an origin over https');
    promise(
      /\.(?:salesforce|force|site|cloudforce|salesforce-sites)\.(?:com|mil)$|\.crmforce\.mil$|\.sfcrmproducts\.cn$/.test(
        hostname,
      ),
      'a token goes to Salesforce',
    );
    promise(/^00D\w{12,15}$/.test(session.orgId), 'the id of an org');
    promise(session.expiresAt === undefined || !Number.isNaN(session.expiresAt.getTime()), 'a moment');
  },
};
