import { describe, expect, it } from '@jest/globals';
import { judgeSoapAnswer, listMetadataCall, readMetadataCall } from '../../../src/org/metadata/soap.ts';
import { childOf, readXml, textOf } from '../../../src/org/metadata/xml.ts';
import { Secret } from '../../../src/secret.ts';

const session = new Secret('00D!<&token');

async function contents(call: ReturnType<typeof listMetadataCall>) {
  const envelope = await readXml(call.body.reveal());
  const header = childOf(childOf(envelope, 'Header'), 'SessionHeader');
  return { sessionId: textOf(header, 'sessionId'), content: childOf(envelope, 'Body')?.children[0] };
}

describe('a call', () => {
  it('asks for one component, with the session in the header and nowhere else', async () => {
    const call = readMetadataCall('66.0', session, 'Type', 'Acme_glbloauth');
    expect(call.path).toBe('/services/Soap/m/66.0');
    expect(call.headers).toEqual({ 'content-type': 'text/xml; charset=UTF-8', soapaction: '""' });
    expect(JSON.stringify(call)).not.toContain('token');
    const { sessionId, content } = await contents(call);
    expect(sessionId).toBe('00D!<&token');
    expect([content?.name, textOf(content, 'type'), textOf(content, 'fullNames')]).toEqual([
      'readMetadata',
      'Type',
      'Acme_glbloauth',
    ]);
    expect(call.body.reveal()).toContain('<readMetadata xmlns="http://soap.sforce.com/2006/04/metadata">');
  });

  it('lists one type', async () => {
    const { content } = await contents(listMetadataCall('66.0', session, 'Type'));
    expect([content?.name, textOf(childOf(content, 'queries'), 'type'), textOf(content, 'asOfVersion')]).toEqual([
      'listMetadata',
      'Type',
      '66.0',
    ]);
  });
});

const envelope = (body: string) =>
  `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="urn:e"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

describe('an answer', () => {
  it('is a response', async () => {
    const answer = await judgeSoapAnswer(
      200,
      envelope('<readMetadataResponse><result/></readMetadataResponse>'),
      session,
    );
    expect(answer).toMatchObject({ kind: 'response', response: { name: 'readMetadataResponse' } });
  });

  it('is a fault by its code and words', async () => {
    const fault =
      '<soapenv:Fault><faultcode>sf:INSUFFICIENT_ACCESS</faultcode><faultstring>INSUFFICIENT_ACCESS: use of the Metadata API</faultstring></soapenv:Fault>';
    expect(await judgeSoapAnswer(500, envelope(fault), session)).toEqual({
      kind: 'fault',
      code: 'INSUFFICIENT_ACCESS',
      text: 'use of the Metadata API',
    });
  });

  it('that quotes the session is told without it', async () => {
    const quoting = `<soapenv:Fault><faultcode>sf:X</faultcode><faultstring>bad session 00D!&lt;&amp;token here</faultstring></soapenv:Fault>`;
    expect(await judgeSoapAnswer(500, envelope(quoting), session)).toMatchObject({ text: 'bad session *** here' });
  });

  it.each([
    [200, '<html><body>secret</body></html>'],
    [200, 'secret'],
    [200, envelope('')],
    [503, envelope('<readMetadataResponse>secret</readMetadataResponse>')],
  ])('of %s %s is unreadable, and not a word of it is told', async (status, body) => {
    const answer = await judgeSoapAnswer(status, body, session);
    expect(answer.kind).toBe('unreadable');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
