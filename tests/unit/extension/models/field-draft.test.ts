import { describe, expect, test } from 'vitest';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { parseDraft, toDraft } from '../../../../extension/models/field-draft.ts';

const filled: PracticeFields = {
  kind: 'grant',
  title: 'Kyläavustus',
  summary: 'Kylä päättää.\n\nKunta maksaa.',
  municipalityCode: '216',
  regionCode: '13',
  publishedOn: '2018-05-21',
  topics: ['Osallisuus', 'Kylät'],
  elements: ['services', 'participation'],
  lifeStages: ['everyone'],
  links: [{ text: 'Hakuohje', address: 'https://koivula.example/ohje' }],
  language: 'fi',
  members: ['Yhdistykset', 'Koivulan kunta, hyvinvointi'],
  memos: [{ text: 'Muistio 1', address: 'https://koivula.example/muistio' }],
  applicationPeriods: [
    { text: '1.2.–28.2.2026 klo 15.00', opensOn: '2026-02-01', closesOn: '2026-02-28', closesAt: '15:00' },
  ],
  contacts: [
    {
      name: 'Maija Malli',
      role: 'suunnittelija',
      phones: ['044 000 0000', '09 000 000'],
      emails: ['maija.malli@koivula.example'],
      isPersonal: true,
    },
  ],
  attachments: [
    { title: 'Hakuohje', address: 'https://koivula.example/ohje.pdf', type: 'pdf', bytes: 12_000 },
  ],
  licence: {
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
    code: 'cc-by-4.0',
  },
  alternates: [{ language: 'sv', address: 'https://koivula.example/sv' }],
};

describe('a field in its editor', () => {
  const filledNames = FIELD_ORDER.filter((name) => filled[name] !== undefined);
  test.each(filledNames)('%s comes back as it was when nothing is changed', (name) => {
    expect(parseDraft(name, toDraft(filled, name, 'fi'), filled)).toEqual({
      changes: { [name]: filled[name] },
    });
  });

  test.each(FIELD_ORDER.filter((name) => name !== 'title' && name !== 'kind'))(
    '%s can be emptied',
    (name) => {
      expect(parseDraft(name, '  ')).toEqual({ changes: { [name]: undefined } });
    },
  );

  test('the title cannot be emptied', () => {
    expect(parseDraft('title', ' ')).toEqual({ error: 'title-missing' });
  });

  test.each([
    ['21.5.2018', '2018-05-21'],
    [' 1. 5. 2018', '2018-05-01'],
    ['2018-05-21', '2018-05-21'],
  ])('the day %s is understood', (typed, day) => {
    expect(parseDraft('publishedOn', typed)).toEqual({ changes: { publishedOn: day } });
  });

  test.each(['31.11.2018', 'toukokuussa', '5/21/2018', '29.2.2023'])('the day %s is refused', (typed) => {
    expect(parseDraft('publishedOn', typed)).toEqual({ error: 'day-unknown' });
  });

  test.each(['Kyyjärvi', 'kyyjärvi ', 'KYYJÄRVI'])('the municipality is found by its name: %s', (typed) => {
    expect(parseDraft('municipalityCode', typed)).toEqual({ changes: { municipalityCode: '312' } });
  });

  test('a municipality is found by its Swedish name', () => {
    expect(parseDraft('municipalityCode', 'Esbo')).toEqual({ changes: { municipalityCode: '049' } });
  });

  test('a municipality that is not one is refused', () => {
    expect(parseDraft('municipalityCode', 'Koivula')).toEqual({ error: 'municipality-unknown' });
  });

  test('tags are split at commas, and an equal one is kept once', () => {
    expect(parseDraft('topics', 'kylät, , nuoret,kylät')).toEqual({
      changes: { topics: ['kylät', 'nuoret'] },
    });
  });

  test('a link that could run is refused', () => {
    expect(parseDraft('links', 'javascript:alert(1) Lue')).toEqual({ error: 'link-unknown' });
  });

  test('a line that is too long is refused', () => {
    expect(parseDraft('funder', 'x'.repeat(2_001))).toEqual({ error: 'too-long' });
  });

  test('names stand one a line, so that a name may hold a comma', () => {
    expect(parseDraft('members', 'Yhdistykset\n\nKoivulan kunta, hyvinvointi\nYhdistykset')).toEqual({
      changes: { members: ['Yhdistykset', 'Koivulan kunta, hyvinvointi'] },
    });
  });

  test('a contact is typed as its parts', () => {
    expect(
      parseDraft('contacts', 'Olli Esimerkki; sihteeri; 044 000 0000, 09 000 000; olli@koivula.example'),
    ).toEqual({
      changes: {
        contacts: [
          {
            name: 'Olli Esimerkki',
            role: 'sihteeri',
            phones: ['044 000 0000', '09 000 000'],
            emails: ['olli@koivula.example'],
            isPersonal: true,
          },
        ],
      },
    });
  });

  test('terms of use are recognised by their name or address', () => {
    expect(parseDraft('licence', 'CC BY 4.0')).toEqual({
      changes: { licence: { name: 'CC BY 4.0', code: 'cc-by-4.0' } },
    });
  });

  test('a period whose days are not understood keeps its words', () => {
    expect(parseDraft('applicationPeriods', 'Keväällä\n1.2.–28.2.2026')).toEqual({
      changes: {
        applicationPeriods: [
          { text: 'Keväällä' },
          { text: '1.2.–28.2.2026', opensOn: '2026-02-01', closesOn: '2026-02-28' },
        ],
      },
    });
  });

  test('a file that is no longer chosen goes, the others stay as they were', () => {
    expect(parseDraft('attachments', ['https://koivula.example/muu.pdf'], filled)).toEqual({
      changes: { attachments: [] },
    });
  });
});
