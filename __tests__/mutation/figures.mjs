// The figures of a list of judged mutants, and the words they are told in.

/** Stryker's words: a mutant is detected when a test fails or never ends; one that does not even load says nothing. */
const detected = ['Killed', 'Timeout'];
const undetected = ['Survived', 'NoCoverage'];

/** A score is undefined where nothing was judged. */
export function figures(mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const judged = count(...detected, ...undetected);
  return {
    mutants: mutants.length,
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    invalid: count('RuntimeError', 'CompileError'),
    disabled: count('Ignored'),
    score: judged === 0 ? undefined : (100 * count(...detected)) / judged,
  };
}

/** Rounded down, so that 85 is never said of less. */
export const percent = (score) => (score === undefined ? '–' : `${(Math.floor(score * 10) / 10).toFixed(1)} %`);

export const inWords = ({ mutants, killed, timeout, survived, noCoverage, invalid, disabled, score }) =>
  `${mutants} mutants: ${killed} killed, ${timeout} timed out, ${survived} survived, ${noCoverage} without coverage, ` +
  `${invalid} invalid, ${disabled} disabled; score ${percent(score)}`;

/** `src/org/versions.ts: 12 EqualityOperator, 14 StringLiteral (2)`, a line for each file. */
export function survivors(mutants) {
  const places = new Map();
  for (const { file, line, mutator, status } of mutants) {
    if (!undetected.includes(status)) continue;
    const inFile = places.get(file) ?? new Map();
    places.set(file, inFile);
    const key = `${line} ${mutator}${status === 'NoCoverage' ? ', not covered' : ''}`;
    inFile.set(key, { line, times: (inFile.get(key)?.times ?? 0) + 1 });
  }
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, inFile]) => {
      const told = [...inFile]
        .sort(([, one], [, other]) => one.line - other.line)
        .map(([key, { times }]) => (times > 1 ? `${key} (${times})` : key));
      return { file, told };
    });
}
