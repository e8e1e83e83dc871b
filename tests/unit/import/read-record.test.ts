import { expect, test } from 'vitest';
import { readRecord } from '#shared/import/read-record.ts';
import type { PracticeMeaning } from '#shared/import/told-record.ts';

/** A record on line 7 whose values are named after what they tell. */
function read(values: Partial<Record<PracticeMeaning, string>>, folders: string[] = []) {
  const told = Object.entries(values).map(([meaning, text]) => ({
    meaning: meaning as PracticeMeaning,
    heading: meaning,
    text,
  }));
  return readRecord({ line: 7, values: told, folders }, 'collections');
}

test.each([
  ['titleless', { title: ' \u202e\u200e ', address: 'https://a.example/' }],
  ['address', { title: 'Kahvila', address: 'javascript:alert(1)' }],
  ['address', { title: 'Kahvila', address: 'file:///C:/a.pdf' }],
  ['address', { title: 'Kahvila', address: 'ei tiedossa' }],
  ['too-long', { title: 'x'.repeat(1_000_000) }],
  ['too-long', { title: 'Kahvila', summary: 'x'.repeat(100_001) }],
] as const)(
  'refuses a record as %s, with its line and no more of its words than can be shown',
  (reason, values) => {
    const { found } = read(values);
    expect(found).toMatchObject({ refused: { line: 7, reason } });
    expect('refused' in found && found.refused.words.length).toBeLessThanOrEqual(200);
  },
);

test('reads fields as the card shows them and says of each what stood in the file', () => {
  const { found, remarks } = read({
    title: 'Kylä\u202ekahvila\n ',
    kind: 'Partnerskapsbord',
    municipalityCode: 'Närpes stad',
    publishedOn: '21 May 2018',
    elements: 'Hyvinvointi\nOsallisuus',
    links: 'https://a.example/ Ohje\nhttps://b.example/',
    attachments: 'https://a.example/x.pdf Ohje (PDF, 340 kt)',
    contacts: 'Maija Malli; koordinaattori; 040 123 4567; maija@kunta.example',
    licence: 'https://creativecommons.org/licenses/by/4.0/ CC BY 4.0',
    alternates: 'https://a.example/sv ruotsi',
    language: 'fi-FI',
  });
  expect(remarks).toEqual([]);
  expect(found).toMatchObject({
    practice: {
      isKindTold: true,
      fields: {
        title: 'Kyläkahvila',
        kind: 'partnership-table',
        municipalityCode: '545',
        publishedOn: '2018-05-21',
        elements: ['wellbeing', 'participation'],
        links: [
          { address: 'https://a.example/', text: 'Ohje' },
          { address: 'https://b.example/', text: 'https://b.example/' },
        ],
        attachments: [{ title: 'Ohje', type: 'pdf', address: 'https://a.example/x.pdf' }],
        contacts: [{ name: 'Maija Malli', role: 'koordinaattori', emails: ['maija@kunta.example'] }],
        licence: { name: 'CC BY 4.0', code: 'cc-by-4.0' },
        alternates: [{ language: 'sv', address: 'https://a.example/sv' }],
        language: 'fi',
      },
      provenance: { kind: { source: 'file', passage: 'Partnerskapsbord' } },
    },
  });
});

test('keeps in a note what is no value of its field, under the name the file gives it', () => {
  const { found, remarks } = read({
    title: 'Kahvila',
    publishedOn: '31.2.2024',
    municipalityCode: 'Kuvitela',
  });
  expect(found).toMatchObject({
    practice: { notes: ['publishedOn: 31.2.2024\nmunicipalityCode: Kuvitela'] },
  });
  expect(remarks.map(({ line, reason }) => [line, reason])).toEqual([
    [7, 'day'],
    [7, 'municipality'],
  ]);
});

test('a text too long for its field becomes notes, and not a letter is lost', () => {
  const { found } = read({ title: 'Kahvila', place: 'ä'.repeat(25_000) });
  expect('practice' in found && found.practice.notes.join('').replace('place: ', '')).toBe(
    'ä'.repeat(25_000),
  );
});

test('tags are each once and folders name a collection by their path', () => {
  const { found } = read({ title: 'Kahvila', tags: 'kylä, Kylä, kahvila' }, ['Kunta', 'Kylät']);
  expect(found).toMatchObject({ practice: { tags: ['kylä', 'kahvila'], collections: ['Kunta / Kylät'] } });
});
