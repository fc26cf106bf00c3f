/** Whether a path lies in a folder; both absolute and without links. A folder lies in itself. */
export function liesIn(path: string, folder: string): boolean {
  const separator = folder.includes('\\') ? '\\' : '/';
  return path === folder || path.startsWith(folder.endsWith(separator) ? folder : `${folder}${separator}`);
}
