import type { Answer } from './answer.ts';
import type { Emulation, Holder } from './emulation.ts';
import { settingsType, shownSettings } from './global-settings.ts';
import type { Inquiry } from './inquiry.ts';
import { enterMetadata, externalApps, isNo, seesSecrets } from './metadata-access.ts';
import type { App } from './org.ts';
import { type Element, elementAt, escaped, parseXml } from './xml.ts';

/** readMetadata() takes no more names at once. */
const mostNames = 10;

/** `POST /services/Soap/m/XX.X`: listMetadata() and readMetadata(). */
export function soapEndpoint(emulation: Emulation, inquiry: Inquiry): Answer {
  if (inquiry.method !== 'POST') return fault('Client', 'UNKNOWN', 'only POST is taken');
  if (inquiry.headers['soapaction'] === undefined) return fault('Client', 'UNKNOWN', 'SOAPAction HTTP header missing');
  const envelope = parseXml(inquiry.body);
  const call = elementAt(envelope, 'Body')?.children[0];
  if (envelope?.name !== 'Envelope' || call === undefined)
    return fault('Client', 'UNKNOWN', 'Unable to parse envelope');
  const token = elementAt(envelope, 'Header', 'SessionHeader', 'sessionId')?.text.trim();
  const holder = enterMetadata(emulation, inquiry, token, { overSoap: true });
  if (isNo(holder)) return fault('sf', holder.code, `${holder.code}: ${holder.message}`);
  if (call.name === 'listMetadata') return list(call, holder);
  if (call.name === 'readMetadata') return read(call, holder, emulation);
  return fault(
    'Client',
    'UNKNOWN',
    `No operation available for request {http://soap.sforce.com/2006/04/metadata}${call.name}`,
  );
}

function list(call: Element, { org, user }: Holder): Answer {
  const type = elementAt(call, 'queries', 'type')?.text ?? '';
  const names = namesOf(type, org);
  if (names === undefined) {
    return fault('sf', 'INVALID_TYPE', 'INVALID_TYPE: This type of metadata is not available for this organization');
  }
  const visible = type === settingsType && !seesSecrets(org, user) ? [] : names;
  const rows = visible.map(
    ([name, file]) =>
      `<result><fileName>${file}</fileName><fullName>${escaped(name)}</fullName><type>${type}</type></result>`,
  );
  return response('listMetadata', rows.join(''), 'listed');
}

type Named = readonly [fullName: string, fileName: string];

function namesOf(type: string, org: Holder['org']): readonly Named[] | undefined {
  const named = (apps: readonly App[], pick: (app: App) => string, folder: string, suffix: string): readonly Named[] =>
    apps.map((app) => [pick(app), `${folder}/${pick(app)}.${suffix}`]);
  const connected = [...org.apps.values()].filter((app) => app.type === 'connected');
  if (type === 'ConnectedApp') return named(connected, ({ apiName }) => apiName, 'connectedApps', 'connectedApp');
  if (type === 'ExternalClientApplication') {
    return named(externalApps(org), ({ apiName }) => apiName, 'externalClientApps', 'eca');
  }
  if (type !== settingsType || !org.metadata.consumerSecretAccess) return undefined;
  return named(externalApps(org), ({ component }) => component, 'extlClntAppGlobalOauthSets', 'ecaGlblOauth');
}

function read(call: Element, { org, user }: Holder, emulation: Emulation): Answer {
  const type = elementAt(call, 'type')?.text ?? '';
  const names = call.children.filter(({ name }) => name === 'fullNames').map(({ text }) => text.trim());
  if (names.length > mostNames) {
    return fault(
      'sf',
      'EXCEEDED_ID_LIMIT',
      `EXCEEDED_ID_LIMIT: record limit reached. cannot submit more than ${mostNames} records into this call`,
    );
  }
  if (type !== settingsType || !org.metadata.consumerSecretAccess) {
    return fault('sf', 'INVALID_TYPE', 'INVALID_TYPE: This type of metadata is not available for this organization');
  }
  const records = names.map((name) => {
    const app = externalApps(org).find(({ component }) => component.toLowerCase() === name.toLowerCase());
    if (app === undefined || !seesSecrets(org, user)) return '<records xsi:nil="true"/>';
    const certificate = org.metadata.showCertificate ? emulation.heldCertificate(org, app) : undefined;
    const members = shownSettings(app, emulation.settingsOf(org, app), certificate);
    // A member with members of its own is kept as it was sent.
    const content = members.map(
      ([member, value]) => `<${member}>${value.startsWith('<') ? value : escaped(value)}</${member}>`,
    );
    return `<records xsi:type="${settingsType}"><fullName>${app.component}</fullName>${content.join('')}</records>`;
  });
  return response('readMetadata', `<result>${records.join('')}</result>`, 'read');
}

function response(call: string, content: string, outcome: string): Answer {
  return answer(200, `<${call}Response>${content}</${call}Response>`, outcome);
}

/** As orgs write it; sent with status 500. */
function fault(space: 'sf' | 'Client', code: string, text: string): Answer {
  const name = space === 'sf' ? `sf:${code}` : `soapenv:${space}`;
  const body = `<faultcode>${name}</faultcode><faultstring>${escaped(text)}</faultstring>`;
  return answer(500, `<soapenv:Fault>${body}</soapenv:Fault>`, code);
}

function answer(status: number, content: string, outcome: string): Answer {
  const spaces =
    'xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata" ' +
    'xmlns:sf="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope ${spaces}><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`,
    outcome,
  };
}
