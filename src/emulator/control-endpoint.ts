import { Failure } from '../failure.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { Configuration } from './configuration.ts';
import type { Inquiry } from './inquiry.ts';
import type { JournalEntry } from './journal.ts';

/** What the emulator's own paths can reach. */
export interface Controls {
  readonly journal: readonly JournalEntry[];
  readonly configure: (partial: Configuration) => void;
}

/**
 * The paths below `/__emulator/`, which no org has: `GET journal` and `POST configuration` (members to replace, as
 * JSON). Only for requests that name loopback as their host, so that no web page can reach them under another name.
 * @returns `undefined` when the request is for the org.
 */
export function controlAnswer(inquiry: Inquiry, { journal, configure }: Controls): Answer | undefined {
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(inquiry.host)) return undefined;
  if (inquiry.headers.origin !== undefined) return undefined;
  if (inquiry.path === '/__emulator/journal' && inquiry.method === 'GET') return jsonAnswer({ entries: journal });
  const asked = inquiry.path === '/__emulator/configuration' && inquiry.method === 'POST';
  if (!asked || !/^application\/json\b/i.test(inquiry.headers['content-type'] ?? '')) return undefined;
  try {
    configure(JSON.parse(inquiry.body) as Configuration);
    return jsonAnswer({ configured: true });
  } catch (error) {
    const message = error instanceof Failure ? error.message : 'The body is not JSON.';
    return jsonAnswer({ configured: false, message }, 'refused', 400);
  }
}
