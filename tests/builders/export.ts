import { v7 as uuidv7 } from 'uuid';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { ExportSource } from '#shared/exchange/practice-for-export.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import type { WorkerPort } from '../../extension/browser/own-worker.ts';
import { answerExport } from '../../extension/models/answer-export.ts';
import { anAdoption } from './adoption.ts';
import { aPractice } from './practice.ts';
import { aTable } from './table.ts';

/** Rents of rooms, with a number, a percentage and a footnote. */
export const RENTS: TableData = aTable(
  [
    ['Tila', 'Hinta', 'Yhdistykset'],
    ['Järjestötalo, iso sali', '12,50 €', '0 €'],
    ['Åvikin nuorisotila', '8,00 €', '0 €'],
  ],
  { caption: 'Tilojen vuokrat' },
);

/** A practice with a page, a table, a quote, an adoption and a collection, ready to be exported. */
export function anExportSource(
  fields: Partial<PracticeFields> = {},
  told: Partial<ExportSource> = {},
): ExportSource {
  const practice = aPractice();
  const clip = aClip({ address: 'https://www.koivula.example/kumppanuuspöytä' });
  return {
    practice: {
      ...practice,
      fields: { ...practice.fields, site: 'Koivulan kunta', ...fields },
      organised: {
        tags: ['esiteltävä'],
        collectionIds: [],
        notes: [
          {
            id: practice.id,
            text: 'Kysy kustannuksista.',
            writtenAt: '2026-11-22T10:00:00.000Z',
          },
        ],
      },
    },
    clips: [clip],
    tables: [RENTS],
    quotes: [aQuote({ clipId: clip.id, exact: 'Kahvi on aina tarjolla.', heading: 'Näin pöytä toimii' })],
    adoptions: [anAdoption({ practiceId: practice.id })],
    collectionNames: ['Osallisuus'],
    ...told,
  };
}

/** The worker that makes files, in the test's own thread: it knows these practices, and nothing comes from it once it is ended. */
export function anExportWorker(sources: readonly ExportSource[]): WorkerPort & { isEnded: () => boolean } {
  let hear: (message: unknown) => void = () => undefined;
  let hasEnded = false;
  const practicesForExport = async (ids: readonly string[]) =>
    sources.filter(({ practice }) => ids.includes(practice.id));
  return {
    send: (order) =>
      void answerExport(order, { practicesForExport }, (reply) => {
        if (!hasEnded) hear(reply);
      }),
    listen(take) {
      hear = take;
    },
    onEnd: () => undefined,
    end() {
      hasEnded = true;
    },
    isEnded: () => hasEnded,
  };
}

const CLIPPED = new Date('2026-11-22T10:00:00.000Z');

function aClip(told: Partial<Clip> = {}): Clip {
  return {
    ...newRecord(CLIPPED),
    address: 'https://www.koivula.example/',
    addressKey: 'koivula.example/',
    tabTitle: 'Kumppanuuspöytä | Koivula',
    clippedAt: CLIPPED.toISOString(),
    scope: 'page',
    state: 'saved',
    ...told,
  };
}

function aQuote({ clipId, exact, heading }: { clipId: string; exact: string; heading: string }): Quote {
  return {
    ...newRecord(CLIPPED),
    practiceId: uuidv7(),
    clipId,
    addressKey: 'koivula.example/',
    selector: { exact, prefix: '', suffix: '', start: 0, end: exact.length, heading },
    state: 'in-place',
    checkedAt: CLIPPED.toISOString(),
  };
}
