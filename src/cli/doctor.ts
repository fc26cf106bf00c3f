import { configOptions } from '../configuration/options.ts';
import { doctorOptions, examinedOptions } from '../doctor/options.ts';
import { answerPlace, deliver, wordsOf } from './answer.ts';
import type { Command } from './command.ts';
import { isPipelineFormat, reportFormats } from './formats.ts';
import { handOn } from './hand-on.ts';
import { audienceVariable, loginFlags } from './login.ts';
import { answerOptions } from './options.ts';

const examined: readonly string[] = examinedOptions;

/** `sf-keypair doctor` */
export const doctor: Command = {
  name: 'doctor',
  summary: 'examines a set-up step by step and says what to mend',
  about: [
    'Takes what a login takes, or some of it, and goes from the key to the org. With --offline it looks at key, certificate and address alone.',
  ],
  options: [
    ...configOptions,
    ...doctorOptions,
    ...loginFlags.filter(({ name }) => examined.includes(name)),
    ...answerOptions(reportFormats),
  ],
  variables: audienceVariable,
  examples: [
    [
      'sf-keypair doctor -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com',
      'Find out why a login does not work',
    ],
    ['sf-keypair doctor --offline -f key.pem --certificate certificate.pem', 'Does the certificate belong to the key?'],
  ],
  exits: { 0: 'no examination failed', 1: 'one failed' },
  run: async (given, terminal) => {
    const place = answerPlace(given, reportFormats, terminal);
    const [{ doctor: examine }, { doctorSetup }, { headline }, { tableLines }, { disarm }] = await Promise.all([
      import('../doctor/doctor.ts'),
      import('../action/doctor-setup.ts'),
      import('../doctor/report.ts'),
      import('../doctor/table.ts'),
      import('../foreign-text.ts'),
    ]);
    const { world, ci, occasion, ended } = terminal;
    const report = await examine(doctorSetup(given.raw, occasion, world, ci, ended), world, ci);
    if (isPipelineFormat(place.format)) {
      const { tellDoctor } = await import('../action/doctor.ts');
      await tellDoctor(report, given.raw('summary'), occasion, ci);
      await handOn(place.format, terminal, place.outputFile);
    }
    const text =
      place.format === 'json'
        ? (await import('../check/render/json.ts')).jsonText(report, 2)
        : [...tableLines(report).map(disarm), '', headline(report)].join('\n');
    await deliver(text, wordsOf(place), terminal);
    return report.worst === 'failed' ? 1 : 0;
  },
};
