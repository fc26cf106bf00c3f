const suffixLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a record id: three letters that tell which of the 15 are capitals. An id that has them
 * already, or is no id at all, comes back as it is.
 */
export function longIdentifier(id: string): string {
  if (!/^[0-9A-Za-z]{15}$/.test(id)) return id;
  const letters = [0, 5, 10].map((start) => {
    const capitals = [...id.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
    return suffixLetters[capitals.reduce((sum, capital, bit) => (capital ? sum + 2 ** bit : sum), 0)];
  });
  return id + letters.join('');
}

/** The n-th id of an object, by its three-letter prefix (`00D` orgs, `005` users), in the long form. */
export function numberedIdentifier(prefix: string, number: number): string {
  return longIdentifier(`${prefix}5E${number.toString(36).toUpperCase().padStart(10, '0')}`);
}
