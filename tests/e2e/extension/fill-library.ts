import type { Practice } from '#shared/practice/practice-schema.ts';
import { toPracticeRow } from '../../../extension/database/to-practice-row.ts';
import { aPractice } from '../../builders/practice.ts';

const TOPICS = ['kyläkahvila', 'etsivä nuorisotyö', 'kulttuurikaveri', 'liikuntaneuvonta', 'ruoka-apu'];

/** What invented practices are divided by, so that there is something to narrow a list by. */
const KINDS = [
  'operating-model',
  'grant',
  'partnership-table',
  'welfare-voucher',
  'article',
  'survey',
] as const;
const MUNICIPALITY_CODES = [
  '139',
  '091',
  '179',
  '837',
  '564',
  '405',
  '275',
  '172',
  '049',
  '398',
  '286',
  '905',
  '743',
];
const STAGES = ['children-and-families', 'youth', 'working-age', 'older-people', 'everyone'] as const;
const TAGS = ['budjetti 2027', 'esiteltävä', 'kysy lisää'];

/** A page of either browser's driver, in which something can be run. */
type RunningPage = { evaluate(run: typeof putRows, rows: Record<string, unknown[]>): Promise<unknown> };

/** Puts `count` invented practices into the library behind an extension page, a minute apart, straight into its tables. */
export async function fillLibrary(page: RunningPage, count: number): Promise<void> {
  const practices = Array.from({ length: count }, (_, index) => inventedPractice(index));
  await page.evaluate(putRows, {
    practices,
    practiceRows: practices.map((practice) => toPracticeRow(practice, undefined)),
    facts: [{ name: 'practiceCount', value: count }],
  });
}

/** The practice number `index` + 1: its kind, place, stage, year and tags follow from the number. */
function inventedPractice(index: number): Practice {
  const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
  const topic = inTurn(TOPICS, index);
  const tag = inTurn(TAGS, index >> 2);
  const isTagged = index % 4 === 0;
  const practice = aPractice({ createdAt, updatedAt: createdAt });
  return {
    ...practice,
    fields: {
      ...practice.fields,
      title: `Käytäntö ${index + 1}: ${topic}`,
      kind: inTurn(KINDS, index),
      municipalityCode: inTurn(MUNICIPALITY_CODES, index * 3),
      site: `kunta-${(index % 7) + 1}.example`,
      topics: [topic],
      lifeStages: [inTurn(STAGES, index)],
      publishedOn: `${2019 + (index % 7)}-0${(index % 9) + 1}-15`,
    },
    ...(isTagged && {
      organised: {
        tags: [tag],
        collectionIds: [],
        notes: [],
        ...(index % 40 === 0 && { pinnedAt: createdAt }),
      },
    }),
  };
}

function inTurn<Value>(values: readonly [Value, ...Value[]] | readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}

/** Runs in the page. The search index knows nothing of these practices: it is forgotten, and made anew at the next search. */
function putRows(rowsByTable: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction([...Object.keys(rowsByTable), 'indexParts'], 'readwrite');
      change.objectStore('indexParts').clear();
      for (const [table, rows] of Object.entries(rowsByTable)) {
        for (const row of rows) change.objectStore(table).put(row);
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
