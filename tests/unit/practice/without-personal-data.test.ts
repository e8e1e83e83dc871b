import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import { type PracticeFields, practiceFieldsSchema } from '#shared/practice/practice-schema.ts';
import { withoutPersonalData } from '#shared/practice/without-personal-data.ts';

const words = {
  name: '[nimi poistettu]',
  phone: '[numero poistettu]',
  email: '[osoite poistettu]',
  'personal-id': '[tunnus poistettu]',
};
const canary = 'Kanerva Kanarialintu, p. 044 987 6543, kanerva.kanarialintu@x.example';
const contacts = [
  {
    name: 'Kanerva Kanarialintu',
    phones: ['044 987 6543'],
    emails: ['kanerva.kanarialintu@x.example'],
    isPersonal: true,
  },
];

/** A card with the same planted person in every field that holds words. */
function planted(text: string): PracticeFields {
  const link = { text, address: 'https://x.example/kanerva-kanarialintu.pdf' };
  const period = { text, opensOn: '2026-01-01' };
  const values: Record<string, unknown> = {
    ...{ line: text, story: text, tags: [text], names: [text], periods: [period], licence: { name: text } },
    links: [
      link,
      { text, address: 'mailto:kanerva.kanarialintu@x.example' },
      { text, address: 'https://x.example/a' },
    ],
    attachments: [
      { title: text, address: 'https://x.example/a.pdf?to=kanerva.kanarialintu%40x.example', type: 'pdf' },
    ],
    contacts,
  };
  const filled = Object.entries(FIELD_SHAPES).flatMap(([name, shape]) =>
    values[shape] === undefined ? [] : [[name, values[shape]]],
  );
  return practiceFieldsSchema.parse({ ...Object.fromEntries(filled), kind: 'page' });
}

describe('withoutPersonalData', () => {
  test('leaves no planted person in any field', () => {
    const shared = withoutPersonalData(planted(canary), words);
    expect(JSON.stringify(shared)).not.toMatch(/kanarialintu|kanerva|987 ?6543/i);
    expect(shared.contacts).toBeUndefined();
    expect(shared.author).toBeUndefined();
    expect(shared.links).toEqual([
      { text: '[nimi poistettu], p. [numero poistettu], [osoite poistettu]', address: 'https://x.example/a' },
    ]);
    expect(shared.attachments).toBeUndefined();
  });

  test('gives a card that a library can hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kanerva Kanarialintu', '044 987 6543', 'kylä', ' ', ', '), {
          maxLength: 12,
        }),
        (parts) => {
          const text = `x${parts.join('')}`.slice(0, 190);
          expect(practiceFieldsSchema.safeParse(withoutPersonalData(planted(text), words)).success).toBe(
            true,
          );
        },
      ),
    );
  });

  test('knows the author as a person, and leaves the card itself as it was', () => {
    const fields = {
      kind: 'page',
      title: 'Maija Mallin ilta',
      author: 'Maija Malli',
      decisionReference: '§ 5, MALdno-2022-3319',
      publishedOn: '2026-01-02',
    } as const;
    const before = structuredClone(fields);
    expect(withoutPersonalData(fields, words)).toEqual({
      kind: 'page',
      title: '[nimi poistettu] ilta',
      decisionReference: '§ 5, MALdno-2022-3319',
      publishedOn: '2026-01-02',
    });
    expect(fields).toEqual(before);
  });
});
