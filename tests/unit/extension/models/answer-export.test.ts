import { expect, it } from 'vitest';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { answerExport } from '../../../../extension/models/answer-export.ts';
import type { ExportOrder, ExportReply } from '../../../../extension/models/export-order.ts';
import { anExportSource } from '../../../builders/export.ts';

const source = anExportSource({ title: 'Kyläkahvila' });

const anOrder = (told: Partial<ExportOrder> = {}): ExportOrder => ({
  format: 'csv',
  language: 'fi',
  ids: [source.practice.id],
  choices: { withPersons: false, withNotes: false, withTables: true },
  body: 'Äänekoski',
  day: '2026-11-27',
  ...told,
});

/** The last that is told of an order, when practices are read so. */
async function endOf(order: unknown, read: () => Promise<(typeof source)[]> = async () => [source]) {
  const told: ExportReply[] = [];
  await answerExport(order, { practicesForExport: read }, (reply) => told.push(reply));
  return told.at(-1);
}

it('makes a file of every format', async () => {
  const names = [];
  for (const format of [
    'docx',
    'pptx',
    'xlsx',
    'csv',
    'tables-csv',
    'markdown',
    'ris',
    'csl-json',
  ] as const) {
    const end = await endOf(anOrder({ format }));
    if (end?.tell !== 'made') throw new Error(`${format} was not made`);
    expect(end.made.file.size).toBeGreaterThan(100);
    names.push(end.made.name.replace(/^.*27\.11\.2026/, ''));
  }
  expect(names).toEqual(['.docx', '.pptx', '.xlsx', '.csv', '.zip', '.md', '.ris', '.json']);
});

it('tells what is in the way', async () => {
  const isFull = () => Promise.reject(new LibraryUnavailable('full', undefined));
  const isHuge = () => Promise.reject(new RangeError('Array buffer allocation failed'));
  const isOdd = () => Promise.reject(new TypeError('x is undefined'));
  expect(await endOf(anOrder(), async () => [])).toEqual({ tell: 'refused', problem: { kind: 'nothing' } });
  expect(await endOf(anOrder({ format: 'pptx', ids: Array(41).fill(source.practice.id) }))).toEqual({
    tell: 'refused',
    problem: { kind: 'pptx', most: 40 },
  });
  expect(await endOf(anOrder(), isFull)).toEqual({ tell: 'failed', reason: 'full' });
  expect(await endOf(anOrder(), isHuge)).toEqual({ tell: 'refused', problem: { kind: 'too-large' } });
  expect(await endOf(anOrder(), isOdd)).toEqual({ tell: 'failed' });
  expect(await endOf({ ...anOrder(), format: 'exe' })).toEqual({ tell: 'failed' });
});
