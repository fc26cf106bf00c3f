import type { Claims } from '../assertion/claims.ts';
import { configOptions } from '../configuration/options.ts';
import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { rfc3339 } from '../time.ts';
import { answerPlace, deliver, opened, shellQuoted } from './answer.ts';
import type { Command } from './command.ts';
import { audienceVariable, loginFlags } from './login.ts';
import { answerOptions, printTokenOption } from './options.ts';

const formats = ['text', 'json'] as const;

const taken: readonly string[] = [
  'instance-url',
  'org-type',
  'audience',
  'allowed-hosts',
  'private-key',
  'private-key-passphrase',
  'client-id',
  'username',
  'allow-untrusted-checkout',
];

/** `sf-keypair assertion` */
export const assertion: Command = {
  name: 'assertion',
  summary: 'writes a signed assertion, for trying out an app by hand',
  about: [
    'Signs what a login would send and sends nothing. Whoever holds the assertion can log in with it until it ends, two minutes later: treat it as a password.',
  ],
  options: [
    ...configOptions,
    ...loginFlags.filter(({ name }) => taken.includes(name)),
    ...answerOptions(formats),
    printTokenOption,
  ],
  variables: audienceVariable,
  examples: [
    [
      'sf-keypair assertion -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com',
      'The assertion, its claims, and the curl command that exchanges it',
    ],
    [
      'sf-keypair assertion --json | jq --raw-output .assertion',
      'The assertion alone, with what the environment gives',
    ],
  ],
  exits: { 0: 'signed' },
  run: async (given, terminal) => {
    const { world, ci, occasion, ended } = terminal;
    const place = answerPlace(given, formats, terminal, formats);
    const [{ prepareLogin }, { audienceOf }, { claims }, { freshIdentifier, signAssertion }, { tokenPath }] =
      await Promise.all([
        import('../login/prepare.ts'),
        import('../assertion/audience.ts'),
        import('../assertion/claims.ts'),
        import('../assertion/sign.ts'),
        import('../token/request.ts'),
      ]);
    const raw = (name: string) => (taken.includes(name) ? given.raw(name) : undefined);
    const prepared = await prepareLogin(raw, occasion, world, ci, ended);
    if ('skipped' in prepared) throw new TypeError('only `if-missing` skips a login, and it is not taken');
    const { url, audience, username, current } = prepared.request;
    const said = claims(current.clientId, username, audienceOf(url, audience), world.clock.now(), freshIdentifier());
    const signed = await signAssertion(said, current.key);
    ci.mask(signed);
    if (ended.aborted) throw new Failure('ERR_CANCELLED', 'The command was cancelled.');
    const answer: Signed = {
      assertion: place.open ? signed : undefined,
      claims: said,
      endsAt: new Date(said.exp * 1000),
      secondsLeft: Math.floor(said.exp - world.clock.now().getTime() / 1000),
      tokenEndpoint: `${url.origin}${tokenPath}`,
    };
    await deliver(place.format === 'json' ? jsonOf(answer) : textOf(answer), place, terminal);
    if (!place.open) {
      const how = '--output-file FILE writes it to a file that its owner alone can read; --print-token shows it.';
      ci.annotate('notice', `The assertion is not shown in a job of a pipeline. ${how}`);
    }
    return 0;
  },
};

interface Signed {
  /** `undefined` where it must not be shown. */
  readonly assertion: Secret | undefined;
  readonly claims: Claims;
  readonly endsAt: Date;
  readonly secondsLeft: number;
  readonly tokenEndpoint: string;
}

const header = { alg: 'RS256', typ: 'JWT' } as const;

function jsonOf({ assertion: signed, claims, endsAt, secondsLeft, tokenEndpoint }: Signed): string {
  const members = {
    assertion: signed === undefined ? null : opened(signed),
    header,
    claims,
    endsAt: rfc3339(endsAt),
    secondsLeft,
    tokenEndpoint,
    curl: signed === undefined ? null : curl(signed, tokenEndpoint),
  };
  return JSON.stringify(members, null, 2);
}

function textOf({ assertion: signed, claims, endsAt, secondsLeft, tokenEndpoint }: Signed): string {
  const what = [
    `header   ${JSON.stringify(header)}`,
    ...Object.entries(claims).map(([name, value]) => `${name.padEnd(8)} ${value}`),
    '',
    `It ends in ${secondsLeft} s, at ${rfc3339(endsAt)}.`,
  ];
  if (signed === undefined) return what.join('\n');
  return [opened(signed), '', ...what, 'Until then this exchanges it:', '', curl(signed, tokenEndpoint)].join('\n');
}

/** The assertion goes through a pipe: what stands in a program's arguments, other users of the machine can read. */
function curl(signed: Secret, tokenEndpoint: string): string {
  return [
    `printf %s ${shellQuoted(opened(signed))} |`,
    'curl --silent --show-error',
    '--data-urlencode grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
    `--data-urlencode assertion@- ${shellQuoted(tokenEndpoint)}`,
  ].join(' ');
}
