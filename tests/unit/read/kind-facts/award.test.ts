import { describe, expect, test } from 'vitest';
import {
  findAwardTerm,
  findNominating,
  findReason,
  findWinner,
} from '#shared/read/kind-facts/award-words.ts';
import { pageOf } from '../page-of.ts';

describe('findWinner', () => {
  test.each([
    ['Palkinnon sai Alakylän kyläyhdistys ry, joka avasi talonsa.', 'Alakylän kyläyhdistys ry'],
    ['Vuoden yhdistykseksi valittiin Kuoro Sointu ry.', 'Kuoro Sointu ry'],
    ['Palkinnon saaja on Mallilan Martat.', 'Mallilan Martat'],
    ['Priset gick till Byakören rf för sitt arbete.', 'Byakören rf'],
    ['The award goes to Village Hall Club for its open doors.', 'Village Hall Club'],
    ['Palkinto myönnetään joka vuosi.', undefined],
  ])('in %j is %j', (text, winner) => {
    expect(findWinner(pageOf(`<p>${text}</p>`))?.value).toBe(winner);
  });
});

describe('findReason', () => {
  test('takes the sentence that gives reasons', () => {
    const page = pageOf('<p>Juhla pidettiin. Raati perusteli valintaa sillä, että ovi on auki.</p>');
    expect(findReason(page)?.value).toBe('Raati perusteli valintaa sillä, että ovi on auki.');
  });
});

describe('findAwardTerm', () => {
  test.each([
    ['<p>Ehdotuksia otetaan vastaan 15.1.–28.2.2026.</p>', '15.1.–28.2.2026'],
    ['<h2>Palkitut 2025</h2><p>Kolme.</p>', '2025'],
    ['<p>Vuoden 2024 Hyvän kierre -palkinto on jaettu.</p>', '2024'],
    ['<p>Yhdistys perustettiin 1987.</p>', undefined],
  ])('of %j is %j', (body, term) => {
    expect(findAwardTerm(pageOf(body))?.value).toBe(term);
  });
});

describe('findNominating', () => {
  test('takes a sentence only when it tells by what means', () => {
    expect(findNominating(pageOf('<p>Tee ehdotus lomakkeella.</p>'))?.value).toBe('Tee ehdotus lomakkeella.');
    expect(findNominating(pageOf('<p>Ehdotuksia tuli 40.</p>'))).toBeUndefined();
  });
});
