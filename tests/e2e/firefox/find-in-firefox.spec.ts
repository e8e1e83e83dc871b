import type { Page } from 'puppeteer-core';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import { expect, test } from './firefox-fixture.ts';
import { click, libraryOfTwo, textOf } from './firefox-page.ts';

const { find, history } = words;

const titlesIn = (library: Page) =>
  library.$$eval('[data-row]', (rows) => rows.map((row) => row.textContent));

/** The values of the facets with their counts, as one who hears them is told. */
const facetsIn = (library: Page) =>
  library.$$eval('.facet-value', (values) => values.map((value) => value.textContent));

test('the search worker of Firefox finds a clipped practice by an inflected word and counts facets', async ({
  firefox,
}) => {
  test.slow();
  const { library, complaints } = await libraryOfTwo(firefox);
  const { 'partnership-table': table, 'welfare-voucher': voucher } = words.practiceKinds;
  const counted = (name: string) => expect.stringMatching(new RegExp(`^${name}.*${find.valueCount(1)}$`));
  await expect.poll(() => facetsIn(library)).toEqual([counted(table), counted(voucher)]);
  await click(library, words.library.search);
  await library.keyboard.type('kumppanuuspöydissä');
  await expect.poll(() => textOf(library)).toContain(words.library.found(1));
  expect(await titlesIn(library)).toEqual([expect.stringMatching(/kumppanuuspöytä/i)]);
  // Only the worker tells where a practice was met.
  await expect.poll(() => library.$$eval('.row-passage mark', (marks) => marks.length)).toBeGreaterThan(0);
  await expect.poll(() => facetsIn(library)).toEqual([counted(table)]);
  expect(complaints).toEqual([]);
});

test('a practice is tagged, put in the trash and taken back in Firefox, and every section opens', async ({
  firefox,
}) => {
  test.slow();
  const { library, complaints } = await libraryOfTwo(firefox);
  await expect.poll(() => titlesIn(library)).toHaveLength(2);
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await expect.poll(() => textOf(library)).toContain(find.selected(1));
  await library.keyboard.press('t');
  await expect.poll(() => textOf(library)).toContain(find.bulk.tagsOf(1));
  await library.keyboard.type('kokouksen aihe');
  await library.keyboard.press('Enter');
  await expect.poll(() => textOf(library)).toContain(find.bulk.commonTags);
  await click(library, find.bulk.done);
  await expect.poll(() => facetsIn(library)).toContainEqual(expect.stringMatching(/^kokouksen aihe/));

  await click(library, find.bulk.trash);
  await expect.poll(() => titlesIn(library)).toHaveLength(1);
  await click(library, history.undo);
  await expect.poll(() => titlesIn(library)).toHaveLength(2);
  await expect.poll(() => facetsIn(library)).toContainEqual(expect.stringMatching(/^kokouksen aihe/));

  for (const section of ['adoptions', 'workshops', 'surveys', 'collections', 'trash'] as const) {
    await click(library, history.sections[section]);
    await expect.poll(() => library.title()).toContain(history.sections[section]);
    await expect.poll(() => library.$$eval('main h2', (headings) => headings.length)).toBeGreaterThan(0);
    expect(await library.$$('[role=alert]:not(:empty)')).toEqual([]);
  }
  expect(complaints).toEqual([]);
});
