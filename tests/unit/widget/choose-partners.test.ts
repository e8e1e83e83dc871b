import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voiceOf } from '#shared/language/voice.ts';
import { choosePartners, readFilter, writeFilter } from '../../../widget/further/choose-partners.ts';
import type { PartnerFilter } from '../../../widget/partner-filter.ts';
import { aPartnerEntry, aPublication } from '../../builders/publication.ts';

const club = aPartnerEntry({ kind: 'association', name: { fi: 'Pallo' } }, [{ lifeStages: ['youth'] }]);
const shop = aPartnerEntry({ kind: 'company', name: { fi: 'Kauppa' } }, [{}, {}]);
const entries = [club, shop];

function chosen(filter: Partial<PartnerFilter>) {
  return choosePartners({
    entries,
    found: entries,
    filter: { words: '', choices: {}, ...filter },
    voice: voiceOf('fi'),
    publication: aPublication(),
  });
}

describe('choosePartners', () => {
  test('keeps those that fit the choices', () => {
    expect(chosen({ choices: { kind: ['company'] } })).toEqual([shop]);
    expect(chosen({ choices: { kind: ['company', 'association'] } })).toEqual([club, shop]);
  });

  test('puts them in the order asked for', () => {
    expect(chosen({ sort: 'name' })).toEqual([shop, club]);
    expect(chosen({ sort: 'commitments' })).toEqual([shop, club]);
  });
});

describe('readFilter', () => {
  test('reads back every search that writeFilter wrote, whatever letters are in it', () => {
    const filters = fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 20 }),
      choices: fc.constantFrom({}, { kind: ['company'] }, { area: ['Ylikylä & co'], goal: ['a', 'b'] }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const place = writeFilter(filter);
        expect(place).toMatch(/^find-[\w-]*$/);
        expect(readFilter(place)).toEqual({ ...filter, words: filter.words.toWellFormed() });
      }),
    );
  });

  test.each(['find-', 'find-%', 'find-åäö', `find-${'A'.repeat(9_000)}`, 'find-c29ydD14'])(
    'makes of %s a search for nothing',
    (place) => {
      expect(readFilter(place)).toMatchObject({ words: '', choices: {} });
    },
  );
});
