import { describe, expect, test } from 'vitest';
import { titleParts } from '#shared/read/title-parts.ts';

describe('titleParts', () => {
  test.each([
    ['Sivu | Kunta', 'Sivu', 'Sivu', 'Kunta'],
    ['Sivu - Kunta', '', 'Sivu', 'Kunta'],
    ['Sivu – Kunta', 'Sivu', 'Sivu', 'Kunta'],
    ['Sivu :: Kunta', 'Sivu', 'Sivu', 'Kunta'],
    ['Kunta - Sivu', 'Sivu', 'Sivu', 'Kunta'],
    ['Sivu [Kunta - Osio - Alaosio]', 'Sivu', 'Sivu', 'Kunta'],
    ['Pöytä — hyvä kunta', 'Pöytä — hyvä kunta', 'Pöytä — hyvä kunta', undefined],
    ['Kunta-järjestötyö', '', 'Kunta-järjestötyö', undefined],
    ['Mikkeli', 'Avustukset', 'Mikkeli', undefined],
    ['', '', '', undefined],
  ])('takes "%s" with the heading "%s" apart', (title, heading, page, site) => {
    expect(titleParts(title, heading)).toEqual({ page, site });
  });
});
