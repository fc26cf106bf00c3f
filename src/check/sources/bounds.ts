/** What a check spends at most; whoever reaches a bound says so in the report (`too-large`, `too-many`, `too-deep`, `timeout`). */
export const bounds = {
  /** Larger files are not read, in bytes. */
  fileBytes: 16 * 1024 * 1024,
  /** Files that all paths and patterns together may name. */
  files: 250_000,
  /** Names in one folder. */
  folderEntries: 250_000,
  /** Folders within folders, below the one where a pattern begins. */
  depth: 64,
  /** Lines of `certificates`. */
  lines: 10_000,
  /** Pages of one list of an org. */
  pages: 200,
  /** Servers that are asked at the same time. */
  servers: 8,
  /** Everything together, in milliseconds. */
  collectingMilliseconds: 900_000,
} as const;
