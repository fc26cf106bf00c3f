import { read } from './markdown.ts';

/** What docs/ROTATION.md draws: from which state to which, by which step. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly step: string;
}

const [, picture = ''] = /^```mermaid\nstateDiagram-v2\n([\s\S]*?)^```$/m.exec(read('docs/ROTATION.md')) ?? [];

/** Without the one that leads in. A line that is no arrow throws. */
export const arrows: readonly Arrow[] = picture
  .trim()
  .split('\n')
  .filter((line) => !line.includes('[*]'))
  .map((line) => {
    const [, from = '', to = '', step = ''] =
      /^ {2}(\w+) --> (\w+) : (\w+)(?:, forced)?$/.exec(`  ${line.trim()}`) ?? [];
    if (from === '') throw new Error(`no arrow: ${line}`);
    return { from, to, step };
  });
