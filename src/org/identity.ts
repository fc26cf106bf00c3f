/** Fifteen or eighteen letters and digits that begin with the prefix of organizations. */
const orgIdForm = /^00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

/** Whether the text has the form of an organization's id, in 15 or 18 characters. */
export function isOrgId(text: string): boolean {
  return orgIdForm.test(text);
}

/**
 * The 18-character form of a Salesforce id: its 15 case-sensitive characters and three that encode which of them are
 * capitals. An id that has 18 characters already comes back with its suffix made anew.
 * @see Salesforce Help, "How to convert a 15 character ID to an 18 character ID" (000385585)
 */
export function longId(id: string): string {
  const short = id.slice(0, 15);
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let position = 0; position < 5; position++) {
      const character = short[block * 5 + position] ?? '';
      if (character >= 'A' && character <= 'Z') bits |= 1 << position;
    }
    suffix += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
  }
  return short + suffix;
}

/** Whether two ids, each in either form, name the same record. The first 15 characters are case-sensitive. */
export function sameId(one: string, other: string): boolean {
  return one.slice(0, 15) === other.slice(0, 15);
}
