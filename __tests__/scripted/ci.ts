import type { Ci } from '../../src/ci/ci.ts';
import { Secret } from '../../src/secret.ts';

export interface RecordingCi extends Ci {
  /** What happened, in order: `mask …`, `info …`, `warning …`, `output name=value`. */
  readonly events: string[];
  readonly masked: string[];
}

/** A pipeline that writes everything down. */
export function recordingCi(state: Record<string, string> = {}): RecordingCi {
  const events: string[] = [];
  const masked: string[] = [];
  const show = (value: string | Secret) => (value instanceof Secret ? `secret:${value.reveal()}` : value);
  return {
    name: 'recorder',
    events,
    masked,
    mask: (secret) => {
      const value = secret.reveal();
      masked.push(typeof value === 'string' ? value : Buffer.from(value).toString('base64'));
      events.push('mask');
    },
    wouldBlank: (value) => masked.some((piece) => piece !== '' && value.includes(piece)),
    output: async (name, value) => {
      events.push(`output ${name}=${show(value)}`);
    },
    environment: async (name, value) => {
      events.push(`environment ${name}=${show(value)}`);
    },
    remember: async (name, value) => {
      events.push(`remember ${name}=${show(value)}`);
    },
    recall: (name) => state[name] ?? '',
    info: (text) => {
      events.push(`info ${text}`);
    },
    debug: (text) => {
      events.push(`debug ${text}`);
    },
    annotate: (level, text) => {
      events.push(`${level} ${text}`);
    },
    group: (title, lines) => {
      events.push(`group ${title}`, ...lines.map((line) => `  ${line}`));
    },
    summary: async (markdown) => {
      events.push(`summary ${markdown}`);
    },
  };
}
