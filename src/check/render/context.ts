import type { FailOn } from '../report.ts';

/** What a renderer needs beside the report itself. */
export interface RenderContext {
  /** What the report is called: heading, calendar name, test suite. Foreign text. */
  readonly title: string;
  /** The version of this product, `1.2.3`. */
  readonly version: string;
  /** From which verdict on the build fails, so that every format says the same about it. */
  readonly failOn: FailOn;
  /** Where the product is at home, an https address without a fragment; left out where nobody knows. */
  readonly homepage?: string;
  /** The absolute path of the checkout: absolute places in it are shown as a repository knows them. */
  readonly workspace?: string;
}

export const productName = 'sf-keypair';
