import { describe, expect, it } from 'vitest';
import { MAX_TAGS } from '#shared/practice/organised-schema.ts';
import {
  cleanTag,
  isSameTag,
  mergedCounts,
  suggestTags,
  withoutTag,
  withRenamedTag,
  withTag,
} from '#shared/practice/tags.ts';

describe('a tag', () => {
  it('is kept on one line with single spaces', () => {
    expect(cleanTag('  kylät ja\n kylätalot ')).toBe('kylät ja kylätalot');
  });

  it('is the same whatever its case and spaces', () => {
    expect(isSameTag('HYTE  työ', 'hyte työ')).toBe(true);
  });

  it('is another when a letter is another: ä is no a', () => {
    expect(isSameTag('talo', 'tälo')).toBe(false);
  });
});

describe('adding and taking away', () => {
  it('puts a new tag at the end and keeps the spelling that is there', () => {
    expect(withTag(['kylä'], 'setelit')).toEqual(['kylä', 'setelit']);
    const tags = ['Kylä'];
    expect(withTag(tags, ' kylä ')).toBe(tags);
  });

  it('leaves out an empty tag and one too many', () => {
    expect(withTag(['a'], '  ')).toEqual(['a']);
    const full = Array.from({ length: MAX_TAGS }, (_, index) => `t${index}`);
    expect(withTag(full, 'one more')).toBe(full);
  });

  it('takes a tag away however it is written', () => {
    expect(withoutTag(['Kylä', 'setelit'], 'KYLÄ')).toEqual(['setelit']);
    const tags = ['a'];
    expect(withoutTag(tags, 'b')).toBe(tags);
  });
});

describe('renaming', () => {
  it('keeps the place', () => {
    expect(withRenamedTag(['a', 'hyte', 'b'], 'HYTE', 'hyvinvointi')).toEqual(['a', 'hyvinvointi', 'b']);
  });

  it('makes one of two when the other is there already', () => {
    expect(withRenamedTag(['hyvinvointi', 'hyte'], 'hyte', 'hyvinvointi')).toEqual(['hyvinvointi']);
    expect(withRenamedTag(['hyte', 'b', 'hyvinvointi'], 'hyte', 'hyvinvointi')).toEqual(['hyvinvointi', 'b']);
  });

  it('changes the case of a tag', () => {
    expect(withRenamedTag(['hyte'], 'hyte', 'Hyte')).toEqual(['Hyte']);
  });
});

describe('counts', () => {
  it('take the spellings of one tag together under the commonest', () => {
    expect(
      mergedCounts([
        { tag: 'Kylä', count: 1 },
        { tag: 'kylä', count: 4 },
        { tag: 'setelit', count: 9 },
      ]),
    ).toEqual([
      { tag: 'setelit', count: 9 },
      { tag: 'kylä', count: 5 },
    ]);
  });
});

describe('suggestions', () => {
  const inUse = [
    { tag: 'etsivä nuorisotyö', count: 9 },
    { tag: 'nuoret', count: 5 },
    { tag: 'kylä', count: 3 },
  ];

  it('are those that begin with what is typed before those that have it inside', () => {
    expect(suggestTags(inUse, 'NUO', [], 10).map(({ tag }) => tag)).toEqual(['nuoret', 'etsivä nuorisotyö']);
  });

  it('leave out those that are there, and stop at the limit', () => {
    expect(suggestTags(inUse, '', ['Kylä'], 1)).toEqual([{ tag: 'etsivä nuorisotyö', count: 9 }]);
  });
});
