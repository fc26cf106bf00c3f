import { describe, expect, it } from '@jest/globals';
import {
  belongsTo,
  certificateOf,
  compareSettings,
  isDeveloperName,
  isSameCertificate,
  likelyComponents,
  listedNames,
  type OauthSettings,
  readSettings,
  recordsIn,
  withCertificate,
} from '../../../src/org/metadata/component.ts';
import { readXml, type XmlElement } from '../../../src/org/metadata/xml.ts';

const pem = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;

async function record(content: string): Promise<XmlElement> {
  const [found] = recordsIn(
    await readXml(`<readMetadataResponse><result><records>${content}</records></result></readMetadataResponse>`),
  );
  if (found === undefined) throw new Error('no record');
  return found;
}

async function settings(content: string): Promise<OauthSettings> {
  const read = readSettings(await record(`<fullName>Acme_glbloauth</fullName>${content}`));
  if (read === undefined) throw new Error('no settings');
  return read;
}

const usual = `
  <callbackUrl>https://acme.example/a?b=1&amp;c=2</callbackUrl>
  <certificate>${pem('AAAA')}</certificate>
  <consumerKey>3MVG9.key</consumerKey>
  <consumerSecret>the-secret-of-the-app</consumerSecret>
  <externalClientApplication>Acme</externalClientApplication>
  <idTokenConfig><idTokenAudience>a</idTokenAudience><idTokenValidityInMinutes>2</idTokenValidityInMinutes></idTokenConfig>
  <isPkceRequired>true</isPkceRequired>
  <label>Acme</label>
  <shouldRotateConsumerKey>true</shouldRotateConsumerKey>
  <shouldRotateConsumerSecret>false</shouldRotateConsumerSecret>`;

describe('the settings of an app', () => {
  it('keep key and secret closed and away from the other members', async () => {
    const read = await settings(usual);
    expect(read).toMatchObject({ fullName: 'Acme_glbloauth', app: 'Acme', certificate: pem('AAAA') });
    expect(read.consumerKey?.reveal()).toBe('3MVG9.key');
    expect(read.consumerSecret?.reveal()).toBe('the-secret-of-the-app');
    expect(JSON.stringify(read)).not.toMatch(/3MVG9|the-secret/);
    expect(String(read.consumerSecret)).toBe('***');
  });

  it.each(['<fullName/>', '', '<fullName>../../x</fullName>'])('are none without a usable name: %s', async (name) => {
    expect(readSettings(await record(`${name}<label>x</label>`))).toBeUndefined();
  });
});

describe('a deploy of another certificate', () => {
  it('changes the certificate alone, in the order of the schema, and orders no new key', async () => {
    const text = withCertificate(await settings(usual), `${pem('BBBB')}\n`);
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ExtlClntAppGlobalOauthSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    <callbackUrl>https://acme.example/a?b=1&amp;c=2</callbackUrl>
    <certificate>${pem('BBBB')}</certificate>
    <externalClientApplication>Acme</externalClientApplication>
    <idTokenConfig>
        <idTokenAudience>a</idTokenAudience>
        <idTokenValidityInMinutes>2</idTokenValidityInMinutes>
    </idTokenConfig>
    <isPkceRequired>true</isPkceRequired>
    <label>Acme</label>
</ExtlClntAppGlobalOauthSettings>
`);
  });

  it('writes base64 alone where the org did', async () => {
    const text = withCertificate(await settings('<certificate>AAAA</certificate>'), pem('BB\nBB'));
    expect(text).toContain('<certificate>BBBB</certificate>');
  });

  it('writes PEM where there was none', async () => {
    expect(withCertificate(await settings(''), pem('BBBB'))).toContain(`<certificate>${pem('BBBB')}</certificate>`);
  });
});

describe('the certificate of an app', () => {
  it('is PEM, whichever form the org wrote it in', async () => {
    expect(certificateOf(await settings(`<certificate>${pem('AAAA')}\n</certificate>`))).toBe(`${pem('AAAA')}\n`);
    expect(certificateOf(await settings(`<certificate>${'A'.repeat(72)}</certificate>`))).toBe(
      `${pem(`${'A'.repeat(64)}\n${'A'.repeat(8)}`)}\n`,
    );
    expect(certificateOf(await settings(''))).toBeUndefined();
  });

  it('is the same in any dress', () => {
    expect(isSameCertificate(pem('AA\nBB'), 'AABB')).toBe(true);
    expect(isSameCertificate(pem('AABB'), pem('AABC'))).toBe(false);
  });
});

describe('what a deploy came to', () => {
  it('is published when the certificate alone differs from before', async () => {
    const outcome = compareSettings(await settings(usual), await settings(usual.replace('AAAA', 'BBBB')), pem('BBBB'));
    expect(outcome).toEqual({ kind: 'published' });
  });

  it('is another certificate when the org kept the old one or lost it', async () => {
    const before = await settings(usual);
    expect(compareSettings(before, await settings(usual), pem('BBBB')).kind).toBe('other-certificate');
    const lost = usual.replace(/<certificate>[\s\S]*<\/certificate>/, '');
    expect(compareSettings(before, await settings(lost), pem('BBBB')).kind).toBe('other-certificate');
  });

  it('is untold when the org tells no certificate before and after', async () => {
    const silent = usual.replace(/<certificate>[\s\S]*<\/certificate>/, '');
    expect(compareSettings(await settings(silent), await settings(silent), pem('BBBB')).kind).toBe('untold');
  });

  it('names members that changed, and their values never', async () => {
    const changed = usual
      .replace('AAAA', 'BBBB')
      .replace('3MVG9.key', '3MVG9.other')
      .replace('the-secret-of', 'another-secret-of')
      .replace('>2<', '>3<')
      .replace('<isPkceRequired>true</isPkceRequired>', '');
    expect(compareSettings(await settings(usual), await settings(changed), pem('BBBB'))).toEqual({
      kind: 'changed',
      members: ['idTokenConfig', 'isPkceRequired', 'consumerKey', 'consumerSecret'],
    });
  });
});

describe('the component of an app', () => {
  it('is looked for by its name: that of Setup first, those of other apps never', () => {
    const names = ['Other_glbloauth', 'Acme_Portal_glbloauth', 'Acme_global', 'ACME_GLBLOAUTH', 'Acme', 'acmeX'];
    expect(likelyComponents(names, 'Acme')).toEqual([
      'ACME_GLBLOAUTH',
      'Acme',
      'acmeX',
      'Acme_global',
      'Acme_Portal_glbloauth',
    ]);
  });

  it('is known by the name of its app or its own', async () => {
    const read = await settings(usual);
    expect([belongsTo(read, 'acme'), belongsTo(read, 'Acme_glbloauth'), belongsTo(read, 'Acm')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is listed by names that can be asked for', async () => {
    const list = await readXml(
      '<r><result><fullName>A_b</fullName></result><result><fullName>../x</fullName></result><result/></r>',
    );
    expect(listedNames(list?.children ?? [])).toEqual(['A_b']);
    expect([isDeveloperName('Acme_1'), isDeveloperName('1Acme'), isDeveloperName('A.b')]).toEqual([true, false, false]);
  });
});
