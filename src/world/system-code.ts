/** The system's own code of an error, `ENOENT`; words where there is none. */
export function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
}
