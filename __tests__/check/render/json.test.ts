import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readReport } from '../../../src/check/read-report.ts';
import { jsonReport, jsonText } from '../../../src/check/render/json.ts';
import { hostileTexts } from './hostile.ts';
import { fleet, hostileReport } from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(schema);

describe('the JSON report', () => {
  it.each([3, 30, 300])('of %i certificates is the report, by its schema, and can be read again', (size) => {
    const text = jsonReport(fleet(size));
    expect(JSON.parse(text)).toEqual(fleet(size));
    expect(validate(JSON.parse(text))).toBe(true);
    expect(readReport(text)).toEqual({ report: fleet(size) });
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('keeps every text of strangers to the letter', () => {
    const report = hostileReport(hostileTexts);
    expect(JSON.parse(jsonReport(report))).toEqual(report);
  });

  it('shows no character that a log, a terminal or a page acts upon', () => {
    for (const text of hostileTexts) {
      expect(jsonText({ text })).not.toMatch(
        /##\w*\[|::|[<>&\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/,
      );
    }
  });
});
