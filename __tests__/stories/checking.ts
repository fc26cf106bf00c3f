import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/check/finding.ts';
import type { Report } from '../../src/check/report.ts';
import { commonName, name, odd, utcTime } from '../certificate/writers.ts';
import { pem } from '../keystore/writers.ts';
import type { ActionRun, JobOptions } from '../runner/index.ts';
import { runLogin } from './org.ts';

export const day = 86_400;

/** A certificate of one year that ends so many seconds from now; its name is foreign text, its signature nobody's. */
export function ending(subject: string, seconds: number): Buffer {
  const moment = (offset: number) =>
    utcTime(
      new Date(Date.now() + offset * 1000)
        .toISOString()
        .slice(2)
        .replace(/[-:T]|\.\d+/g, ''),
    );
  return odd({
    subject: name(commonName(subject)),
    notBefore: moment(seconds - 365 * day),
    notAfter: moment(seconds),
  });
}

export const asPem = (bytes: Uint8Array): string => pem('CERTIFICATE', bytes);

/** A folder that is a runner's workspace. */
export class Checkout {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-story-')));

  put(path: string, content: string | Uint8Array): string {
    const full = join(this.root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  report(): Report {
    return JSON.parse(this.read('report.json')) as Report;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Runs mode `check` as a runner does; the JSON report is always written. */
  check(inputs: Record<string, string | undefined>, options: JobOptions = {}): Promise<ActionRun> {
    return runLogin(
      { mode: 'check', 'report-file': 'report.json', retries: '0', ...inputs },
      { workspace: this.root, ...options },
    );
  }

  /** The findings of the last run: `verdict reason location`. */
  findings(): string[] {
    return this.report().findings.map(
      ({ verdict, reason, origins }: Finding) =>
        `${verdict}${reason === null ? '' : ` ${reason}`} ${origins[0]?.location}`,
    );
  }
}
