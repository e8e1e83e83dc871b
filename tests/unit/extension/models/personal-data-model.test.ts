// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PersonalMask } from '#shared/contact/personal-mask.ts';
import { maskFragment } from '#shared/html/mask-markup.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { PersonalDataModel } from '../../../../extension/models/personal-data-model.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';

const words = extensionFi.contacts.masks;
const person = 'Kanerva Kanarialintu, p. 044 987 6543, kanerva.kanarialintu@x.example';
/** Any piece of the planted person. */
const canary = /kanarial|987 ?65|6543|@x\.example/i;
const TABLES = [
  ...['practices', 'practiceRows', 'clips', 'clipBodies', 'publications', 'clipTables'],
  ...['clipImages', 'snapshots', 'comparisons', 'versions', 'quotes'],
];

/** The mark-up of these tests is ours: it needs no cleaning, which this light DOM could not do. */
function maskMarkup(html: string, mask: PersonalMask): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  maskFragment(holder.content, mask);
  return holder.innerHTML;
}

const selector = {
  exact: person,
  prefix: 'telee Kanerva Kanarialintu. Kysy lisää: ',
  suffix: ' tai numerosta 044 987 65',
  ...{ start: 40, end: 110, heading: 'Kysy: Kanerva Kanarialintu' },
};

function planted(told: Partial<PracticeFields> = {}): Partial<PracticeFields> {
  return {
    title: 'Kanerva Kanarialintu kutsuu',
    summary: person,
    contacts: [
      {
        name: 'Kanerva Kanarialintu',
        phones: ['044 987 6543'],
        emails: ['kanerva.kanarialintu@x.example'],
        isPersonal: true,
      },
    ],
    author: 'Kanerva Kanarialintu',
    links: [
      { text: 'Kirjoita', address: 'mailto:kanerva.kanarialintu@x.example' },
      { text: 'Kanerva Kanarialintu', address: 'https://koivula.example/kanerva-kanarialintu' },
    ],
    parties: ['Koivulan kunta', person],
    ...told,
  };
}

function plantedReading(told: Partial<PracticeFields> = {}): PageReading {
  const draft = aDraft(planted(told));
  const cell = (text: string, more = {}) => ({ text, role: 'data' as const, ...more });
  const address = 'mailto:kanerva.kanarialintu@x.example';
  return aReading({
    draft: {
      ...draft,
      provenance: {
        title: { source: 'heading', passage: person, selector },
        contacts: { source: 'pattern', passage: person },
        author: { source: 'meta', passage: 'Kanerva Kanarialintu' },
      },
    },
    body: {
      text: `Pöytä kokoontuu.\n\nKanerva Kanarialintu\n\n${person}`,
      html: `<p>Pöytä kokoontuu.</p><h2>Kanerva Kanarialintu</h2><p title="${person}"><b>Kanerva</b> <i>Kanarialintu</i>, p. 044 <b>987 6543</b>, <a href="${address}">kanerva.kanarialintu@x.example</a></p>`,
      headings: [{ text: 'Kanerva Kanarialintu', level: 2, start: 17, end: 37 }],
    },
    tables: [
      {
        caption: person,
        headerRowCount: 0,
        headerColumnCount: 0,
        rows: [
          [
            cell(person, { links: [{ text: person, address }] }),
            cell('12,5 %', { value: { kind: 'percentage', number: 12.5 } }),
          ],
        ],
        footnotes: [{ mark: '*', text: person }],
        notes: [],
      },
    ],
    images: [
      {
        address: 'https://koivula.example/kuvat/kanerva-kanarialintu.jpg',
        alt: 'Kanerva Kanarialintu hymyilee',
        caption: person,
        credit: 'Kanerva Kanarialintu',
      },
    ],
    quotes: [
      { selector, section: { heading: person, level: 2, path: [person], opening: person, position: 0.5 } },
    ],
    snapshot: `<p>${person}</p><img alt="Kanerva Kanarialintu" data-image="0">`,
  });
}

/** Every row of the library that may name a person. */
async function allRows(name: string): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    rows[table] = await new Promise<unknown[]>((resolve) => {
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
  }
  db.close();
  return rows;
}

/** A practice brought up to date, with a third clip of its page that waits: the planted person stands everywhere. */
async function everywhere() {
  const test = aLibrary();
  const { library } = test;
  const clip = async () => {
    const begun = await library.beginClip(
      aClipStart({
        tabTitle: 'Kanerva Kanarialintu | Koivula',
        target: 'mailto:kanerva.kanarialintu@x.example',
      }),
    );
    return { begun, practice: await library.fillClip(begun.id, plantedReading()) };
  };
  const { practice } = await clip();
  const second = await clip();
  await library.resolveKnown(second.begun.id, 'update');
  await clip();
  if (practice === undefined) throw new Error('The first clip makes a practice');
  return { ...test, practice };
}

describe('PersonalDataModel', () => {
  test('leaves no planted person in any row of the library', async () => {
    const { library, name, practice } = await everywhere();
    for (const [table, rows] of Object.entries(await allRows(name))) {
      if (table !== 'publications') expect(JSON.stringify(rows), table).toMatch(canary);
    }
    const model = new PersonalDataModel(library, maskMarkup);
    await model.removeAll(practice.id, words);
    expect(model.hasFailed.value).toBe(false);
    for (const [table, rows] of Object.entries(await allRows(name))) {
      expect(JSON.stringify(rows), table).not.toMatch(canary);
    }
  });

  test('keeps the facts, the pictures and whole evidence', async () => {
    const { library, practice } = await everywhere();
    await new PersonalDataModel(library, maskMarkup).removeAll(practice.id, words);
    const found = await library.practice(practice.id);
    expect(found?.practice.fields).toMatchObject({
      kind: 'partnership-table',
      title: '[nimi poistettu] kutsuu',
      summary: '[nimi poistettu], p. [puhelinnumero poistettu], [sähköpostiosoite poistettu]',
      parties: ['Koivulan kunta', expect.stringContaining('[nimi poistettu]')],
    });
    expect(found?.practice.fields).not.toHaveProperty('contacts');
    expect(found?.practice.fields).not.toHaveProperty('author');
    expect(found?.evidence).toHaveLength(2);
    const [first] = found?.evidence ?? [];
    expect(first?.body?.text).toContain('Pöytä kokoontuu.');
    expect(first?.body?.headings).toEqual([{ text: '[nimi poistettu]', level: 2, start: 17, end: 33 }]);
    expect(first?.tables[0]?.rows[0]?.[1]?.value).toEqual({ kind: 'percentage', number: 12.5 });
    expect(first?.images[0]?.address).toBe('https://koivula.example/');
    expect(await library.snapshot(first?.clip.id ?? '')).toContain('data-image="0"');
  });

  test('brings everything back as it was', async () => {
    const { library, name, practice } = await everywhere();
    // When a record was written, and in which order a text joins its fields, tells nothing of what it says.
    const timeless = (rows: unknown) =>
      JSON.parse(
        JSON.stringify(rows, (key, value) => {
          if (/^(revision|updatedAt)$/.test(key)) return 0;
          return key === 'text' && typeof value === 'string' ? value.split('\n').sort() : value;
        }),
      );
    const before = timeless(await allRows(name));
    const model = new PersonalDataModel(library, maskMarkup);
    await model.removeAll(practice.id, words);
    expect(timeless(await allRows(name))).not.toEqual(before);
    await model.takeBack();
    expect(timeless(await allRows(name))).toEqual(before);
    expect(model.removed.value).toBeUndefined();
  });

  test('brings back all but what was changed since', async () => {
    const { library, practice } = await everywhere();
    const model = new PersonalDataModel(library, maskMarkup);
    await model.removeAll(practice.id, words);
    await library.editPractice(practice.id, { title: 'Oma nimi' });
    await model.takeBack();
    const found = await library.practice(practice.id);
    expect(found?.practice.fields).toMatchObject({ title: 'Oma nimi', author: 'Kanerva Kanarialintu' });
  });

  test('takes one contact off the card and brings it back', async () => {
    const { library } = aLibrary();
    const office = {
      organisation: 'Kirjaamo',
      phones: [],
      emails: ['kirjaamo@x.example'],
      isPersonal: false,
    };
    const contacts = [...(planted().contacts ?? []), office];
    const practice = await clipped(library, { contacts });
    const model = new PersonalDataModel(library, maskMarkup);
    await model.removeContact(practice, 0);
    expect((await library.practice(practice.id))?.practice.fields.contacts).toEqual([office]);
    await model.takeBack();
    expect((await library.practice(practice.id))?.practice.fields.contacts).toEqual(contacts);
  });

  test('says so when nothing could be written', async () => {
    const { library } = aLibrary();
    const model = new PersonalDataModel(library, maskMarkup);
    await model.removeAll('01900000-0000-7000-8000-000000000000', words);
    expect(model.hasFailed.value).toBe(true);
    expect(model.removed.value).toBeUndefined();
  });
});
