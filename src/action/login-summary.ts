import { markdownText } from '../ci/line.ts';
import { keyOf } from '../key/ring.ts';
import type { Login } from '../login/login.ts';
import type { PreparedLogin } from '../login/prepare.ts';
import { rfc3339 } from '../time.ts';

/**
 * The job summary of a login, as Markdown.
 * @param discreet leaves out user, org and host, as in a public repository
 */
export function loginSummary(login: Login, prepared: PreparedLogin, discreet: boolean): string {
  const { session } = login;
  const key = keyOf(prepared.keys, login.keyUsed);
  const rows: (readonly [string, string])[] = [
    ...(discreet
      ? []
      : ([
          ['Org', `${session.orgId} at ${new URL(session.instanceUrl).host}`],
          ['User', prepared.request.username],
        ] as const)),
    ['Type', session.orgKind],
    ['Key', `${login.keyUsed}, RSA ${key.bits} bits, ${key.fingerprint.slice(0, 16)}…`],
    ...certificateRow(prepared),
    ['Scopes', session.scopes.join(' ') || 'not told'],
    [
      'Token',
      session.tokenFormat === 'jwt' ? 'JWT format: REST APIs take it, SOAP from API version 68.0 on only' : 'opaque',
    ],
    ...(session.expiresAt === undefined ? [] : [['Ends', rfc3339(session.expiresAt)] as const]),
  ];
  const lines = rows.map(([name, value]) => `| ${name} | ${markdownText(value)} |`);
  return `### Logged in to Salesforce\n\n| | |\n| --- | --- |\n${lines.join('\n')}\n`;
}

function certificateRow({ certificate, keys }: PreparedLogin): (readonly [string, string])[] {
  if (certificate === undefined) return [];
  const { notAfter } = certificate.certificate;
  const end = notAfter === null ? 'no end' : rfc3339(notAfter);
  const left = certificate.daysLeft === null ? '' : `, ${certificate.daysLeft} days left`;
  const nobodys = keys.next === undefined ? 'another key' : 'neither key';
  const owner = certificate.belongsTo === undefined ? nobodys : `${certificate.belongsTo} key`;
  return [['Certificate', `${end}${left} (${owner})`]];
}
