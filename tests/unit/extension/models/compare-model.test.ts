import { describe, expect, it, vi } from 'vitest';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { CompareModel, comparedIds, shownFields } from '../../../../extension/models/compare-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aPractice, withEvidence } from '../../../builders/practice.ts';

const practice = (fields: Partial<PracticeFields> = {}) =>
  aPractice({ fields: { kind: 'welfare-voucher', title: 'Seteli', ...fields } });

/** A model that compares the given practices of a library that has them. */
async function comparing(
  practices: ReturnType<typeof practice>[],
  path = practices.map(({ id }) => id).join(','),
) {
  const compare = new CompareModel(
    inMemoryLibrary({ practices: practices.map((each) => withEvidence(each)) }),
  );
  compare.show(path);
  await vi.waitFor(() => expect(compare.comparison.value.state).not.toBe('loading'));
  return compare.comparison.value;
}

describe('the ids of an address', () => {
  it('are taken once each, strays counted', () => {
    const { id } = practice();
    expect(comparedIds(`${id},${id},x,`)).toEqual({ ids: [id], strays: 1 });
  });
});

describe('comparing', () => {
  it('gives two practices with their fields, the title left to the headings', async () => {
    const found = await comparing([practice({ value: '50 €' }), practice({ value: '60 €' })]);
    expect(found.state === 'ready' && found.fields.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['kind', 'same'],
      ['value', 'differs'],
    ]);
  });

  it('keeps the order of the address', async () => {
    const [a, b] = [practice({ title: 'A' }), practice({ title: 'B' })];
    const found = await comparing([a, b], `${b.id},${a.id}`);
    expect(found.state === 'ready' && found.found.map((each) => each.practice.fields.title)).toEqual([
      'B',
      'A',
    ]);
  });

  it('says that one is too few, six are too many, and how many are gone', async () => {
    const one = practice();
    expect(await comparing([one])).toMatchObject({ state: 'too-few', gone: 0 });
    expect(await comparing([one], `${one.id},${practice().id},stray`)).toMatchObject({
      state: 'too-few',
      gone: 2,
    });
    expect(await comparing(Array.from({ length: 6 }, () => practice()))).toMatchObject({ state: 'too-many' });
    expect(await comparing([])).toMatchObject({ state: 'too-few', gone: 0 });
  });
});

describe('the rows that are shown', () => {
  it('are all that are told, only those that differ, or those of the kind too', async () => {
    const found = await comparing([practice({ value: '50 €' }), practice({ value: '60 €' })]);
    if (found.state !== 'ready') throw new Error('not ready');
    const names = (onlyDifferences: boolean, withEmpty: boolean) =>
      shownFields(found, onlyDifferences, withEmpty).map(({ name }) => name);
    expect(names(false, false)).toEqual(['kind', 'value']);
    expect(names(true, false)).toEqual(['value']);
    expect(names(false, true)).toEqual([
      'kind',
      'value',
      'validity',
      'eligibility',
      'whereToGet',
      'whereToUse',
      'partnerPlaces',
      'howToApply',
    ]);
  });
});
