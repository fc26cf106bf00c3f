// docs/MUTATION.md: the figures of the rooms, and every mutant that no test noticed.
import { figures, percent, survivors } from './figures.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;

function roomRow(name, all, mutants, seconds, scoreInstead) {
  const { killed, timeout, survived, noCoverage, invalid, disabled, score } = figures(mutants);
  const counts = [all, mutants.length, killed, timeout, survived, noCoverage, invalid, disabled];
  return row([name, ...counts, percent(scoreInstead ?? score), seconds]);
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

/** By how much the score of all mutants may differ from that of the sample, in 95 of 100 draws. */
function margin(mutants, all) {
  const share = (figures(mutants).score ?? 0) / 100;
  const finite = (all - mutants.length) / Math.max(1, all - 1);
  return 196 * Math.sqrt(((share * (1 - share)) / Math.max(1, mutants.length)) * finite);
}

const partOf = ({ room, mutants, all, drawn, sample, complete }) =>
  `- \`${room}\`: ${mutants.length} of ${all} mutants, drawn at random (seed ${sample.seed}, share ${sample.share}), ` +
  `so ± ${margin(mutants, all).toFixed(1)} %` +
  `${complete ? '' : `; the time sufficed for ${mutants.length} of the ${drawn} that were drawn`}`;

/** Of all rooms together: each room counts by its size, whether all of it was judged or a sample. */
export function scoreOfAll(reports) {
  const judged = reports.flatMap(({ mutants, all }) => {
    const { score } = figures(mutants);
    return score === undefined ? [] : [{ score, all }];
  });
  const sum = judged.reduce((total, { all }) => total + all, 0);
  return sum === 0 ? undefined : judged.reduce((total, { score, all }) => total + score * all, 0) / sum;
}

/** The page for the kept reports; `floor` is the score that is asked, `changedSince` gives what a report is no longer about. */
export function summary(reports, floor, changedSince) {
  const judged = reports.flatMap(({ mutants }) => mutants);
  const { disabled } = figures(judged);
  const dates = [...new Set(reports.map(({ date }) => date))].sort();
  const versions = [...new Set(reports.map(({ node }) => node))].sort();
  const partial = reports.filter(({ mutants, all }) => mutants.length < all);
  const sum = (of) => reports.reduce((total, report) => total + of(report), 0);
  return `${[
    '# Mutation figures',
    '',
    'What happens when the sources are broken in small ways and only the tests of the same room are asked: do they notice?',
    'Printed by `node __tests__/mutation/run.mjs --summary`; nothing here is written by hand.',
    '',
    `${dates.join(' to ')}, Node.js ${versions.join(', ')}, Stryker with the tests of \`__tests__/<room>\` alone: neither the`,
    'stories nor the proofs nor a neighbour room’s tests may kill a mutant. The one exception is `keystore`, which is tried',
    'through the two rooms that it serves as well: `key` and `certificate`. A test file that takes longer than 15 seconds is',
    'asked only about what no quicker one reaches. All mutators, all files of the room, code that runs while a module loads',
    `included. At least ${floor} % is asked.`,
    '',
    row('room,mutants,judged,killed,timed out,survived,no coverage,invalid,disabled,score,seconds'.split(',')),
    row(['---', ...Array(10).fill('---:')]),
    ...reports.map(({ room, mutants, all, seconds }) => roomRow(`\`${room}\``, all, mutants, seconds, undefined)),
    roomRow(
      'all',
      sum(({ all }) => all),
      judged,
      sum(({ seconds }) => seconds),
      scoreOfAll(reports),
    ),
    '',
    'The score is killed and timed out of all that were judged; what survived and what no test reaches counts against it.',
    'Invalid are mutants with which a test file could not even be loaded; they count neither way.',
    ...(partial.length === 0
      ? []
      : ['', 'Judged in part; in the score of all, a room counts by its whole size:', '', ...partial.map(partOf)]),
    '',
    ...staleFiles(reports.flatMap(changedSince)),
    '## Disabled',
    '',
    `${disabled} of ${judged.length} judged mutants.`,
    '',
    ...disabledMutants(judged),
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
