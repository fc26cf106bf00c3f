import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readXml, type XmlElement } from '../../src/org/metadata/xml.ts';
import { AppFinder } from '../../src/rotate/find-app.ts';
import type { MetadataLine } from '../../src/rotate/metadata-line.ts';
import { usualSubject } from '../../src/rotate/pair-options.ts';
import { recordingCi } from '../scripted/ci.ts';
import { sessionOf } from '../scripted/session.ts';

interface Org {
  /** Components by name, with their members as XML. */
  readonly components?: Readonly<Record<string, string>>;
  readonly apps?: readonly string[];
  readonly connected?: readonly string[];
  /** Names of components that are answered with nil. */
  readonly nil?: readonly string[];
  /** Runs before each question. */
  readonly before?: (asked: string) => void;
}

/** A finder for `Acme_CI`, and what it asked, in order. */
function finderIn(org: Org, name = 'Acme_CI') {
  const asked: string[] = [];
  const ci = recordingCi();
  const element = async (xml: string): Promise<XmlElement> => {
    const read = await readXml(xml);
    if (read === undefined) throw new Error('no XML');
    return read;
  };
  const line: Pick<MetadataLine, 'soap'> = {
    soap: async (make) => {
      const body = make('66.0', sessionOf().accessToken).body.reveal();
      const component = /<fullNames>(\w+)</.exec(body)?.[1];
      const type = /<type>(\w+)</.exec(body)?.[1] ?? '';
      asked.push(component ?? type);
      org.before?.(component ?? type);
      if (component !== undefined) {
        const members = org.components?.[component];
        const nil = '<records xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="true"/>';
        if (org.nil?.includes(component))
          return element(`<readMetadataResponse><result>${nil}</result></readMetadataResponse>`);
        const record = members === undefined ? '' : `<records><fullName>${component}</fullName>${members}</records>`;
        return element(`<readMetadataResponse><result>${record}</result></readMetadataResponse>`);
      }
      const listed: Record<string, readonly string[]> = {
        ExtlClntAppGlobalOauthSettings: Object.keys(org.components ?? {}),
        ExternalClientApplication: org.apps ?? [],
        ConnectedApp: org.connected ?? [],
      };
      const rows = (listed[type] ?? []).map((each) => `<result><fullName>${each}</fullName></result>`).join('');
      return element(`<listMetadataResponse>${rows}</listMetadataResponse>`);
    },
  };
  return { finder: new AppFinder(name, line as MetadataLine, ci), asked, ci };
}

const of = (app: string, more = '') => `<externalClientApplication>${app}</externalClientApplication>${more}`;
const settings = 'ExtlClntAppGlobalOauthSettings';

describe('the component of an app', () => {
  it('is the one of that very name, in whatever case, and no other is asked for then', async () => {
    const components = { acme_ci: of('Acme_CI'), Acme_CI_z: of('Acme_CI') };
    const { finder, asked } = finderIn({ components });
    expect((await finder.read()).fullName).toBe('acme_ci');
    expect(asked).toEqual([settings, 'acme_ci']);
  });

  it('is the one of that very name, although another of the app was read before it', async () => {
    const components = { Acme_CI_glbloauth: of('Acme_CI'), ACME_ci: of('Acme_CI'), Acme_CI_z: of('Acme_CI') };
    expect((await finderIn({ components }).finder.read()).fullName).toBe('ACME_ci');
  });

  it('is looked for once, and again when it is gone', async () => {
    const components: Record<string, string> = { Acme_CI_glbloauth: of('Acme_CI') };
    const { finder, asked } = finderIn({ components });
    await finder.read();
    await finder.read();
    components['Acme_CI_new'] = of('Acme_CI');
    delete components['Acme_CI_glbloauth'];
    expect((await finder.read()).fullName).toBe('Acme_CI_new');
    expect(asked).toEqual([
      settings,
      'Acme_CI_glbloauth',
      'Acme_CI_glbloauth',
      'Acme_CI_glbloauth',
      settings,
      'Acme_CI_new',
    ]);
  });

  it('is none for which the org answers nil, and is looked for again then', async () => {
    const nil: string[] = [];
    const components = { Acme_CI: of('Acme_CI'), Acme_CI_z: of('Acme_CI') };
    const { finder, asked } = finderIn({ components, nil });
    expect((await finder.read()).fullName).toBe('Acme_CI');
    nil.push('Acme_CI');
    expect((await finder.read()).fullName).toBe('Acme_CI_z');
    expect(asked).toEqual([settings, 'Acme_CI', 'Acme_CI', settings, 'Acme_CI', 'Acme_CI_z']);
  });

  it('is looked for among twelve at most', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Acme_CI_${String(index).padStart(2, '0')}`);
    const { finder, asked } = finderIn({ components: Object.fromEntries(names.map((each) => [each, of('Other')])) });
    await expect(finder.read()).rejects.toThrow(
      'No External Client App is called Acme_CI; there are 14 of other names.',
    );
    expect(asked.filter((each) => each.startsWith('Acme_CI_'))).toHaveLength(12);
  });

  it('has its secrets masked, and those of an app that is not meant as well', async () => {
    const secrets = (name: string) =>
      `<consumerKey>key ${name}</consumerKey><consumerSecret>secret ${name}</consumerSecret>`;
    const components = {
      Acme_CI_a: of('Other', secrets('a')),
      Acme_CI_b: of('Acme_CI', secrets('b')),
      Acme_CI_c: of('Other'),
    };
    const { finder, ci } = finderIn({ components });
    expect((await finder.read()).fullName).toBe('Acme_CI_b');
    expect(ci.masked).toEqual(['key a', 'secret a', 'key b', 'secret b']);
  });
});

describe('an app that is not found', () => {
  const refused = (org: Org) =>
    finderIn(org)
      .finder.read()
      .then(
        () => 'found',
        (error: Failure) => `${error.code} ${error.message}`,
      );

  it('is none, and it is said how many there are', async () => {
    expect(await refused({})).toBe(
      'ERR_PUBLISH_APP_NOT_FOUND No External Client App is called Acme_CI; there are none at all.',
    );
    expect(await refused({ components: { Billing: of('Billing') } })).toBe(
      'ERR_PUBLISH_APP_NOT_FOUND No External Client App is called Acme_CI; there are 1 of other names.',
    );
  });

  it('is there and kept from us, or of the other kind, in whatever case', async () => {
    expect(await refused({ apps: ['Other', 'acme_ci'], connected: ['Acme_CI'] })).toBe(
      'ERR_PUBLISH_SECRET_ACCESS The org has an External Client App Acme_CI, and does not show its settings.',
    );
    expect(await refused({ apps: ['Other'], connected: ['ACME_CI'] })).toBe(
      'ERR_PUBLISH_CONNECTED_APP Acme_CI is a connected app.',
    );
  });

  it('is none where nothing else can be asked for, unless the job has ended', async () => {
    const failing = (code: 'ERR_PUBLISH_PERMISSION' | 'ERR_CANCELLED') =>
      refused({
        before: (asked) => {
          if (asked !== settings) throw new Failure(code, 'No.');
        },
      });
    expect(await failing('ERR_PUBLISH_PERMISSION')).toMatch(/^ERR_PUBLISH_APP_NOT_FOUND/);
    expect(await failing('ERR_CANCELLED')).toBe('ERR_CANCELLED No.');
  });
});

describe('the subject of a certificate', () => {
  it('has the user in it as far as 64 characters go', () => {
    expect(usualSubject('ci@acme.example')).toBe('sf-keypair ci@acme.example');
    expect([usualSubject('u'.repeat(53)).length, usualSubject('u'.repeat(54))]).toEqual([64, 'sf-keypair']);
  });
});
