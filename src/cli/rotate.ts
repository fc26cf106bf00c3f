import { rotatedLoginOptions } from '../action/rotate-options.ts';
import { jsonText } from '../check/render/json.ts';
import { configOptions } from '../configuration/options.ts';
import type { Instructions } from '../rotate/instructions.ts';
import { rotateOptions } from '../rotate/options.ts';
import { answerPlace, deliver, wordsOf } from './answer.ts';
import type { Command } from './command.ts';
import { audienceVariable, loginFlags } from './login.ts';
import { answerOptions } from './options.ts';
import { occasionIn } from './pipeline.ts';

const formats = ['text', 'json'] as const;

const taken: readonly string[] = rotatedLoginOptions.map(({ name }) => name);

/** `sf-keypair rotate` */
export const rotate: Command = {
  name: 'rotate',
  summary: 'moves a key pair one safe step through a rollover',
  about: [
    'Looks at what is true (which key each org accepts, when the secrets were written, when the certificate ends), does the one next step, and says what comes next or what is left for a person. Run it on a schedule; --dry-run changes nothing.',
    'Outside of a workflow of GitHub it takes the secrets as they are given now; keys are kept on GitHub (--secret-targets) or by a command of yours (--store-command), and what is known about the rollover in a variable on GitHub.',
  ],
  options: [
    ...configOptions,
    ...loginFlags.filter(({ name }) => taken.includes(name)),
    ...rotateOptions,
    ...answerOptions(formats),
  ],
  variables: audienceVariable,
  examples: [
    [
      'sf-keypair rotate -o ci@acme.example -i 3MVG9… -r https://acme.my.salesforce.com -f key.pem --secret-targets acme/app --rotate-token @token --dry-run',
      'What would the next run do?',
    ],
  ],
  exits: {
    0: 'the step is done, or nothing is to be done now',
    1: 'the rollover stopped (2 and 3 where the question or the world is why), and the message says why',
  },
  run: async (given, terminal) => {
    const place = answerPlace(given, formats, terminal);
    const { runRotate } = await import('../action/rotate.ts');
    const { world, ci, ended } = terminal;
    // Whatever `--ci` says of the log: what set off this run is for the environment alone to tell.
    const { outcome, told } = await runRotate(given.raw, occasionIn(world), world, ci, ended);
    const { state, nextStep, certificate, certificateNotAfter, text } = told;
    const { failure } = outcome;
    const answer =
      place.format === 'json'
        ? jsonText(
            {
              schemaVersion: 1,
              state,
              nextStep,
              done: outcome.done,
              message: text,
              certificate: certificate === '' ? null : certificate,
              certificateNotAfter: certificateNotAfter === '' ? null : certificateNotAfter,
              failure:
                failure === undefined ? null : { code: failure.code, message: failure.message, hint: failure.hint },
            },
            2,
          )
        : await plainWords(told, failure?.hint);
    await deliver(answer, wordsOf(place), terminal);
    return failure === undefined ? 0 : failure.exitCode;
  },
};

/** For a terminal: what the summary says in Markdown, without its spelling. */
async function plainWords(
  { state, nextStep, certificate, text }: Instructions,
  hint: string | undefined,
): Promise<string> {
  const [{ setupPaths }, { disarm }] = await Promise.all([
    import('../rotate/instructions.ts'),
    import('../foreign-text.ts'),
  ]);
  const { externalClientApp, connectedApp } = setupPaths;
  return [
    `Key pair: ${state === '' ? 'state unknown' : state}`,
    text,
    ...(hint === undefined ? [] : [hint]),
    ...(nextStep === 'upload-certificate'
      ? [`External Client App: ${externalClientApp}`, `Connected app: ${connectedApp}`]
      : []),
    ...certificate.trimEnd().split('\n'),
  ]
    .map(disarm)
    .join('\n');
}
