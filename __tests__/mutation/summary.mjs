// docs/MUTATION.md: the figures of the rooms, and every mutant that no test noticed.
import { figures, percent, survivors } from './figures.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;

function roomRow(name, mutants, rest) {
  const { killed, timeout, survived, noCoverage, invalid, disabled, score } = figures(mutants);
  return row([name, mutants.length, killed, timeout, survived, noCoverage, invalid, disabled, percent(score), ...rest]);
}

function disabledMutants(mutants) {
  const places = new Map();
  for (const { file, line, mutator, status, reason } of mutants) {
    if (status === 'Ignored') places.set(`- \`${file}:${line}\` ${mutator}: ${reason}`, true);
  }
  return places.size === 0 ? ['None.'] : [...places.keys()];
}

const staleFiles = (files) =>
  files.length === 0
    ? []
    : [
        'Changed since they were mutated, so that the figures are about what was there before:',
        '',
        ...files.map((file) => `- \`${file}\``),
        '',
      ];

/** The page for the kept reports; `floor` is the score that is asked, `changedSince` gives what a report is no longer about. */
export function summary(reports, floor, changedSince) {
  const all = reports.flatMap(({ mutants }) => mutants);
  const { disabled } = figures(all);
  const dates = [...new Set(reports.map(({ date }) => date))].sort();
  const versions = [...new Set(reports.map(({ node }) => node))].sort();
  const partial = reports.filter(({ complete }) => !complete);
  return `${[
    '# Mutation figures',
    '',
    'What happens when the sources are broken in small ways and only the tests of the same room are asked: do they notice?',
    'Printed by `node __tests__/mutation/run.mjs --summary`; nothing here is written by hand.',
    '',
    `${dates.join(' to ')}, Node.js ${versions.join(', ')}, Stryker with the tests of \`__tests__/<room>\` alone: neither the`,
    'stories nor the proofs nor a neighbour room’s tests may kill a mutant. All mutators, all files of the room, code that runs',
    `while a module loads included. At least ${floor} % is asked of all together.`,
    '',
    row([
      'room',
      'mutants',
      'killed',
      'timed out',
      'survived',
      'no coverage',
      'invalid',
      'disabled',
      'score',
      'seconds',
    ]),
    row(['---', ...Array(9).fill('---:')]),
    ...reports.map(({ room, mutants, seconds }) => roomRow(`\`${room}\``, mutants, [seconds])),
    roomRow('all', all, [reports.reduce((sum, { seconds }) => sum + seconds, 0)]),
    '',
    'The score is killed and timed out of all that were judged; what survived and what no test reaches counts against it.',
    'Invalid are mutants with which a test file could not even be loaded; they count neither way.',
    ...(partial.length === 0
      ? []
      : [
          '',
          ...partial.map(
            ({ room, mutants, planned }) => `\`${room}\` is a part: ${mutants.length} of ${planned} mutants.`,
          ),
        ]),
    '',
    ...staleFiles(reports.flatMap(changedSince)),
    '## Disabled',
    '',
    `${disabled} of ${all.length} mutants.`,
    '',
    ...disabledMutants(all),
    '',
    '## What no test noticed',
    '',
    'Line and mutator; a number in brackets where several of one kind lie in a line.',
    ...reports.flatMap(({ room, mutants }) => [
      '',
      '<details>',
      `<summary>${room}</summary>`,
      '',
      ...survivors(mutants).map(({ file, told }) => `- \`${file}\`: ${told.join(', ')}`),
      '',
      '</details>',
    ]),
  ].join('\n')}\n`;
}
