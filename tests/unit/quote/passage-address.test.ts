import { describe, expect, test } from 'vitest';
import { passageAddress } from '#shared/quote/passage-address.ts';
import type { QuoteSelector } from '#shared/quote/quote-selector-schema.ts';

function selector(exact: string, more: Partial<QuoteSelector> = {}): QuoteSelector {
  return {
    exact,
    prefix: 'sanoja ennen tätä: ',
    suffix: ' ja sen jälkeen',
    start: 19,
    end: 19 + exact.length,
    ...more,
  };
}

const address = 'https://kunta.example/avustukset?vuosi=2026';

describe('passageAddress', () => {
  test('gives a quote of some words whole', () => {
    expect(passageAddress(address, selector('Haku alkaa maaliskuun alussa'))).toBe(
      `${address}#:~:text=Haku%20alkaa%20maaliskuun%20alussa`,
    );
  });

  test('gives a long quote by its first and last words', () => {
    const long = 'Haku alkaa maaliskuun alussa ja kestää neljä viikkoa, minkä jälkeen hakemukset luetaan';
    expect(passageAddress(address, selector(long))).toBe(
      `${address}#:~:text=Haku%20alkaa%20maaliskuun%20alussa,minkä%20jälkeen%20hakemukset%20luetaan`.replaceAll(
        'ä',
        '%C3%A4',
      ),
    );
  });

  test('gives words of one paragraph only, where it is known where paragraphs end', () => {
    const over = selector('Otsikko Haku alkaa', { breaks: [-7, 7, 18] });
    expect(passageAddress(address, over)).toMatch(/text=t%C3%A4t%C3%A4%3A-,Otsikko,alkaa,-ja%20sen$/);
    const item = selector('20 euroa', { suffix: ' ja sen', breaks: [-1, 8, 11] });
    expect(passageAddress(address, item)).toMatch(/text=ennen%20t%C3%A4t%C3%A4%3A-,20%20euroa,-ja$/);
  });

  test('gives a short quote with what stands beside it', () => {
    expect(passageAddress(address, selector('20 euroa'))).toBe(
      `${address}#:~:text=t%C3%A4t%C3%A4%3A-,20%20euroa,-ja`,
    );
  });

  test('gives a quote that stands twice with what stands beside it', () => {
    const twice = selector('Haku alkaa maaliskuun alussa', {
      rivals: [{ quoteFit: 1, fit: 0.6, start: 400 }],
    });
    expect(passageAddress(address, twice)).toContain(
      't%C3%A4t%C3%A4%3A-,Haku%20alkaa%20maaliskuun%20alussa,-ja',
    );
  });

  test('encodes the signs that have a meaning in a text directive', () => {
    expect(passageAddress(address, selector('sosiaali- ja terveys, A&B 50 %'))).toBe(
      `${address}#:~:text=sosiaali%2D%20ja%20terveys%2C%20A%26B%2050%20%25`,
    );
  });

  test('keeps the fragment an address has, and replaces an older text directive', () => {
    const words = selector('Haku alkaa maaliskuun alussa');
    expect(passageAddress(`${address}#haku`, words)).toMatch(/#haku:~:text=Haku/);
    expect(passageAddress(`${address}#haku:~:text=vanha`, words)).toMatch(/#haku:~:text=Haku[^:]*$/);
  });

  test('takes a quote with half a sign in it', () => {
    expect(passageAddress(address, selector('yksi kaksi kolme \ud83d'))).toContain('%EF%BF%BD');
  });
});
