// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  NothingSelected,
  readerReportSchema,
  reportOn,
} from '../../../../extension/messaging/reader-report.ts';
import { aReading } from '../../../builders/clip.ts';

describe('reportOn', () => {
  test('reports what was read, and where', async () => {
    const report = await reportOn(document, async () => aReading());
    expect(report).toEqual({ outcome: 'read', address: document.location.href, reading: aReading() });
    expect(readerReportSchema.safeParse(report).success).toBe(true);
  });

  test('describes an error instead of failing', async () => {
    const report = await reportOn(document, () => Promise.reject(new TypeError('x'.repeat(9_000))));
    expect(report).toMatchObject({ outcome: 'failed', why: 'error' });
    expect(readerReportSchema.safeParse(report).success).toBe(true);
  });

  test('tells that nothing is selected', async () => {
    const report = await reportOn(document, () => Promise.reject(new NothingSelected('none')));
    expect(report).toMatchObject({ outcome: 'failed', why: 'no-selection' });
  });
});
