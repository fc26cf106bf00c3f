/** Longer texts are no paths on any system. */
const longestPath = 4_096;
/** Larger files hold neither a key nor its certificate. */
const largestFile = 1_048_576;

/** What can look at files; the world's own words for what it refuses to read. */
interface Reader<Refusal> {
  kind(path: string): Promise<'file' | 'directory' | 'other' | 'missing'>;
  read(path: string, maximumBytes: number): Promise<Uint8Array | Refusal>;
}

/** Whether a text could be a path: one line that holds no PEM. */
export function mayBePath(text: string): boolean {
  return text.length <= longestPath && !/[\r\n\0]|-----/.test(text);
}

/**
 * The bytes of the file that a text names, where a path or the content itself may be given; space around a path is not
 * part of it.
 * @returns `undefined` when nothing lies there, so that the text is the content; a refusal when what lies there cannot
 * be read
 */
export async function fileNamedBy<Refusal>(
  text: string,
  files: Reader<Refusal>,
): Promise<Uint8Array | Refusal | 'not-a-file' | undefined> {
  const path = text.trim();
  if (path === '' || !mayBePath(path)) return undefined;
  const kind = await files.kind(path);
  if (kind === 'missing') return undefined;
  return kind === 'file' ? files.read(path, largestFile) : 'not-a-file';
}
