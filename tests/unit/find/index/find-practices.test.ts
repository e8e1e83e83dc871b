import { describe, expect, test } from 'vitest';
import { EVERYTHING, type FindRequest } from '#shared/find/find-request.ts';
import { findPractices } from '#shared/find/index/find-practices.ts';
import type { LiveIndex } from '#shared/find/index/live-index.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import { anEntry, anIndex, practiceWith } from '../../../builders/index-entry.ts';

const PAGE = { offset: 0, limit: 50 };

function search(index: LiveIndex, told: Partial<FindRequest>, texts: Map<string, string[]> = new Map()) {
  return findPractices(index, { ...EVERYTHING, ...told }, PAGE, async () => texts);
}

const titled = (title: string, fields: Partial<Practice['fields']> = {}, told: Partial<Practice> = {}) =>
  practiceWith({ title, summary: 'x', ...fields }, told);

describe('what is found', () => {
  test('stands by where and how the words were met: the exact word of a title first, a page’s inflected one last', async () => {
    const title = titled('Kumppanuuspöytä');
    const summary = titled('Muu', { summary: 'Tämä on kumppanuuspöytä.' });
    const inflected = titled('Toinen', { summary: 'Kumppanuuspöydän vetäjä.' });
    const page = titled('Kolmas');
    const index = await anIndex([
      ...[title, summary, inflected].map((practice) => anEntry(practice)),
      anEntry(page, { pageTexts: ['Kokouksessa kumppanuuspöydistä.'] }),
    ]);
    const { ids } = await search(index, { words: 'kumppanuuspöytä' });
    expect(ids).toEqual([title, summary, inflected, page].map(({ id }) => id));
  });

  test('has a compound that was typed apart', async () => {
    const voucher = titled('Hyvinvointiseteli');
    const index = await anIndex([anEntry(voucher), anEntry(titled('Avustus'))]);
    expect((await search(index, { words: 'hyvinvointi seteli' })).ids).toEqual([voucher.id]);
  });

  test('is told when a word was met only as mistyped', async () => {
    const mistyped = titled('Zumppanuspöllä');
    const index = await anIndex([anEntry(mistyped)]);
    const { ids, corrected } = await search(index, { words: 'zumppanuuspöllä' });
    expect(ids).toEqual([mistyped.id]);
    expect(corrected).toEqual([{ typed: 'zumppanuuspöllä', found: 'zumppanuspöllä' }]);
  });

  test('has the words of a quotation one after another', async () => {
    const [one, other] = [titled('Hyvän kierre'), titled('Kierre hyvän')];
    const index = await anIndex([anEntry(one), anEntry(other)]);
    const texts = new Map([one, other].map(({ id, fields }) => [id, [fields.title]]));
    expect((await search(index, { words: '"hyvän kierre"' }, texts)).ids).toEqual([one.id]);
    expect((await search(index, { words: 'kierre -"hyvän kierre"' }, texts)).ids).toEqual([other.id]);
  });

  test('meets the conditions, and a condition that means nothing is told and not followed', async () => {
    const ii = titled('Seteli', { municipalityCode: '139', publishedOn: '2019-05-01' });
    const oulu = titled('Seteli', { municipalityCode: '564', publishedOn: '2022-05-01' });
    const index = await anIndex([anEntry(ii), anEntry(oulu)]);
    const idsOf = async (words: string) => (await search(index, { words })).ids;
    expect(await idsOf('kunta:Ii')).toEqual([ii.id]);
    expect(await idsOf('seteli -kunta:Ii')).toEqual([oulu.id]);
    expect(await idsOf('jälkeen:2020')).toEqual([oulu.id]);
    const { problems, total } = await search(index, { words: 'seteli tunniste:olematon' });
    expect(problems).toEqual([{ problem: 'unknown-value', typed: 'tunniste:olematon' }]);
    expect(total).toBe(2);
    expect((await search(index, { words: 'kunta:I', isTyping: true })).problems).toEqual([]);
  });
});

describe('the counts of a facet', () => {
  test('are narrowed by the choices of every other facet but not by its own', async () => {
    const index = await anIndex([
      anEntry(titled('a', { kind: 'grant', language: 'fi' })),
      anEntry(titled('b', { kind: 'grant', language: 'sv' })),
      anEntry(titled('c', { kind: 'award', language: 'fi' })),
    ]);
    const { facets, total } = await search(index, { choices: { kind: ['grant'], language: ['fi'] } });
    expect(total).toBe(1);
    expect(facets.kind?.values).toEqual([
      { value: 'award', count: 1 },
      { value: 'grant', count: 1 },
    ]);
    expect(facets.language?.values).toEqual([
      { value: 'fi', count: 1 },
      { value: 'sv', count: 1 },
    ]);
    expect(facets.status?.values).toEqual([{ value: 'none', count: 1 }]);
  });

  test('tell collections and themes apart, and still count what is chosen among the others', async () => {
    const [gathered, theme] = [newRecord(new Date()).id, newRecord(new Date()).id];
    const organised = { tags: [], collectionIds: [gathered, theme], notes: [] };
    const index = await anIndex([anEntry(titled('a', {}, { organised }))]);
    const facetsWith = async (choices: FindRequest['choices']) =>
      (await findPractices(index, { ...EVERYTHING, choices }, PAGE, async () => new Map(), new Set([theme])))
        .facets;
    const facets = await facetsWith({});
    expect(facets.collection).toEqual({ values: [{ value: gathered, count: 1 }], more: 0 });
    expect(facets.theme).toEqual({ values: [{ value: theme, count: 1 }], more: 0 });
    const chosen = await facetsWith({ collection: [theme] });
    expect(chosen.collection?.values).toContainEqual({ value: theme, count: 1 });
  });

  test('name a chosen value that nobody has, and say how many values there are beyond the listed', async () => {
    const entries = Array.from({ length: 205 }, (_, at) => anEntry(titled('a', { topics: [`aihe ${at}`] })));
    const { facets } = await search(await anIndex(entries), { choices: { topic: ['olematon'] } });
    expect(facets.topic?.values).toContainEqual({ value: 'olematon', count: 0 });
    expect(facets.topic?.more).toBe(5);
  });

  test('follow a change of the card', async () => {
    const practice = titled('a', { topics: ['vanha'] });
    const index = await anIndex([anEntry(practice)]);
    index.apply(
      anEntry({ ...practice, fields: { ...practice.fields, topics: ['uusi'] } }, { statuses: ['trial'] }),
    );
    const { facets } = await search(index, {});
    expect(facets.topic?.values).toEqual([{ value: 'uusi', count: 1 }]);
    expect(facets.status?.values).toEqual([{ value: 'trial', count: 1 }]);
  });
});

test('pinned practices stand first among the newest, and where they are met among what was looked for', async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  const pinned = { tags: [], collectionIds: [], notes: [], pinnedAt: at(9) };
  const old = titled('Muu', { summary: 'kyläkahvila' }, { createdAt: at(0), organised: pinned });
  const newer = titled('Kyläkahvila', {}, { createdAt: at(1) });
  const later = titled('Kyläkahvila', {}, { createdAt: at(2) });
  const index = await anIndex([old, newer, later].map((practice) => anEntry(practice)));
  const ids = async (told: Partial<FindRequest>) => (await search(index, told)).ids;
  expect(await ids({ sort: 'newest' })).toEqual([old.id, later.id, newer.id]);
  expect(await ids({ sort: 'relevance' })).toEqual([old.id, later.id, newer.id]);
  expect(await ids({ sort: 'relevance', words: 'kyläkahvila' })).toEqual([later.id, newer.id, old.id]);
  expect(await ids({ sort: 'newest', words: 'kyläkahvila' })).toEqual([later.id, newer.id, old.id]);
  index.apply(anEntry({ ...newer, organised: pinned }));
  index.apply(anEntry({ ...old, organised: { ...pinned, pinnedAt: undefined } }));
  expect(await ids({ sort: 'newest' })).toEqual([newer.id, later.id, old.id]);
});

test('orders are those of the Finnish alphabet and of time, and changed titles find their places', async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  const made = ['Öljy', 'Ahven', 'Äly', 'Zen', 'Åland'].map((title, minute) =>
    titled(title, {}, { createdAt: at(minute), updatedAt: at(10 - minute) }),
  );
  const index = await anIndex(made.map((practice) => anEntry(practice)));
  const titles = async (sort: FindRequest['sort']) =>
    (await search(index, { sort })).ids.map((id) => index.catalogue.titleOf(index.catalogue.numberOf(id)));
  expect(await titles('title')).toEqual(['Ahven', 'Zen', 'Åland', 'Äly', 'Öljy']);
  expect(await titles('newest')).toEqual(['Åland', 'Zen', 'Äly', 'Ahven', 'Öljy']);
  expect(await titles('changed')).toEqual(['Öljy', 'Ahven', 'Äly', 'Zen', 'Åland']);
  index.apply(anEntry(titled('Bensiini', {}, { createdAt: at(20) })));
  expect(await titles('title')).toEqual(['Ahven', 'Bensiini', 'Zen', 'Åland', 'Äly', 'Öljy']);
});
