/** What people type who know the `sf` CLI: its command in each of its spellings. All are a login. */
const spellings: readonly string[] = ['org:login:jwt', 'auth:jwt:grant', 'force:auth:jwt:grant'];
const programs: readonly string[] = ['sf', 'sfdx'];

/** What stands behind the words of `sf org login jwt`; `undefined` when a command line does not begin with them. */
export function behindBorrowedWords(argv: readonly string[]): readonly string[] | undefined {
  const rest = programs.includes(argv[0] ?? '') ? argv.slice(1) : argv;
  for (let count = 1; count <= 4; count++) {
    if (spellings.includes(rest.slice(0, count).join(':'))) return rest.slice(count);
  }
  return undefined;
}

/** Short flags that `sf` keeps from its early days, and what they are called now. */
const former: Readonly<Record<string, string>> = { '-u': '-o', '-l': '-r' };

/**
 * The flags of `sf org login jwt` in our words: letters of its early days, and what has no meaning here (`--no-prompt`,
 * `--loglevel`) left out.
 * @param whole whether the command line began with the words of `sf`: then `-v`, which is `--verbose` here, is the Dev Hub
 */
export function inOurWords(argv: readonly string[], whole: boolean): readonly string[] {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const translated: string[] = [];
  const words = flags.values();
  for (const word of words) {
    if (['-p', '--no-prompt', '--noprompt'].includes(word) || word.startsWith('--loglevel=')) continue;
    if (word === '--loglevel') words.next();
    else if (whole && word === '-v') translated.push('-d');
    else translated.push(`${former[word.slice(0, 2)] ?? word.slice(0, 2)}${word.slice(2)}`);
  }
  return [...translated, ...argv.slice(flags.length)];
}
