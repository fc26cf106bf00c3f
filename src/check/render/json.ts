import type { Report } from '../report.ts';

/** The report as a JSON file, indented, with a final line end (docs/report.schema.json). */
export function jsonReport(report: Report): string {
  return `${jsonText(report, 2)}\n`;
}

/**
 * JSON that means the same and is harmless wherever it is shown: characters that a terminal, a pipeline's log or a page
 * would act upon stand as `\u` escapes, which every parser gives back as they were.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb<>&]/g, unicodeEscape)
    .replace(/##(?=[a-z]*\[)/gi, '#\\u0023')
    .replace(/::/g, ':\\u003a');
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
