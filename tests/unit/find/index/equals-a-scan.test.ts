import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindRequest } from '#shared/find/find-request.ts';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { languageBit } from '#shared/find/index/analyser.ts';
import { findPractices } from '#shared/find/index/find-practices.ts';
import type { IndexEntry } from '#shared/find/index/index-entry.ts';
import { emptyBase, joinedTerms, LiveIndex, SHORTEST_BEGINNING } from '#shared/find/index/live-index.ts';
import { mergeBase } from '#shared/find/index/merge-base.ts';
import { CARD_BITS } from '#shared/find/index/term-code.ts';
import { strengthOf } from '#shared/find/index/word-match.ts';
import { typedRequest } from '#shared/find/typed-request.ts';
import { anEntry, Chunks, practiceWith } from '../../../builders/index-entry.ts';

/*
 * The index against its definition: whatever came, changed, went and was merged, a search finds what a scan of all
 * practices with the same keys finds, with the same counts.
 */

const WORDS = [
  'sopimus',
  'sopimuksen',
  'elinvoimasopimus',
  'elinvoimasopimuksessa',
  'seteli',
  'setelin',
  'hyvinvointiseteli',
  'hyvinvointiseteleitä',
  'kunta',
  'kunnassa',
  'kuntien',
  'pöytä',
  'kumppanuuspöytä',
  'kumppanuspöytä',
  'ii',
  'iin',
  'yhdistys',
];
const TOPICS = ['yhteistyö', 'nuoret', 'terveys'];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('add' as const),
        title: texts,
        page: texts,
        topic: fc.constantFrom(...TOPICS),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('card' as const),
        at: fc.nat(20),
        title: texts,
        topic: fc.constantFrom(...TOPICS),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('page' as const), at: fc.nat(20), page: texts }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('trash' as const), at: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('merge' as const) }) },
  ),
  { minLength: 1, maxLength: 30 },
);
const requests = fc.record({
  words: fc
    .tuple(
      fc.array(fc.constantFrom(...WORDS, 'hyv', 'k', 'kumppanuspöydän'), { minLength: 0, maxLength: 2 }),
      fc.constantFrom('', ' -setelin', ' -kunta'),
    )
    .map(([words, out]) => words.join(' ') + (words.length > 0 ? out : '')),
  isTyping: fc.boolean(),
  topic: fc.constantFrom<string | undefined>(undefined, ...TOPICS),
});

type Known = { entry: IndexEntry; pages: string; title: string; topic: string };

test('a search of the index finds what a scan finds, after any changes and merges', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(requests, { minLength: 1, maxLength: 5 }), async (done, asked) => {
      let chunks = new Chunks();
      let index = new LiveIndex(emptyBase(), chunks.read);
      const known: Known[] = [];
      for (const step of done) {
        if (step.does === 'merge') {
          const next = new Chunks();
          index = new LiveIndex(await mergeBase(index, chunks.read, next), next.read);
          chunks = next;
          continue;
        }
        if (step.does === 'add') known.push(added(step));
        else {
          const one = known[step.at % Math.max(1, known.length)];
          if (one === undefined || !one.entry.isLiving) continue;
          change(one, step);
        }
        const changed = step.does === 'add' ? known.at(-1) : known[step.at % known.length];
        if (changed === undefined) continue;
        const { pages, ...card } = changed.entry;
        index.apply(
          step.does === 'card' || step.does === 'trash' ? card : { ...card, ...(pages && { pages }) },
        );
      }
      expect(index.catalogue.livingCount).toBe(known.filter(({ entry }) => entry.isLiving).length);
      for (const { words, isTyping, topic } of asked) {
        const request = {
          ...EVERYTHING,
          words,
          isTyping,
          choices: topic === undefined ? {} : { topic: [topic] },
        };
        const found = await findPractices(index, request, { offset: 0, limit: 100 }, async () => new Map());
        const scanned = scan(known, request);
        expect([...found.ids].sort()).toEqual(scanned.ids.sort());
        expect(found.total).toBe(scanned.ids.length);
        expect(
          Object.fromEntries(
            found.facets.topic?.values
              .filter(({ count }) => count > 0)
              .map(({ value, count }) => [value, count]) ?? [],
          ),
        ).toEqual(scanned.topics);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

let minute = 0;

function added({ title, page, topic }: { title: string; page: string; topic: string }): Known {
  minute += 1;
  const practice = practiceWith(
    { title: `Käytäntö ${title}`, topics: [topic] },
    { createdAt: new Date(minute * 60_000).toISOString() },
  );
  return { entry: anEntry(practice, { pageTexts: [page] }), pages: page, title, topic };
}

function change(
  one: Known,
  step: { does: 'card'; title: string; topic: string } | { does: 'page'; page: string } | { does: 'trash' },
): void {
  if (step.does === 'card') Object.assign(one, { title: step.title, topic: step.topic });
  if (step.does === 'page') one.pages = step.page;
  const practice = practiceWith(
    { title: `Käytäntö ${one.title}`, topics: [one.topic] },
    { id: one.entry.id, createdAt: one.entry.createdAt },
  );
  one.entry = { ...anEntry(practice, { pageTexts: [one.pages] }), isLiving: step.does !== 'trash' };
}

function scan(
  known: readonly Known[],
  request: FindRequest,
): { ids: string[]; topics: Record<string, number> } {
  const { wanted, alternatives, leftOut } = typedRequest(request);
  const living = known.map(({ entry }) => entry).filter(({ isLiving }) => isLiving);
  const strengthsOf = (word: (typeof wanted)[number], entry: IndexEntry) =>
    [...joinedTerms(entry.card, entry.pages)].map(([form, code]) => {
      const languages = languageBit(entry.language);
      if ((code & CARD_BITS) !== 0 || word.form.length >= SHORTEST_BEGINNING)
        return strengthOf(word, form, languages);
      // On pages a short beginning alone is not looked for.
      return strengthOf({ ...word, isBeginning: false }, form, languages);
    });
  const meets = (word: (typeof wanted)[number], entry: IndexEntry) =>
    strengthsOf(word, entry).some((strength) => strength > 0);
  const met = living.filter(
    (entry) =>
      wanted.every(
        (word, place) =>
          meets(word, entry) ||
          alternatives.some(
            ({ first, count, all }) =>
              first <= place && place < first + count && all.every((other) => meets(other, entry)),
          ),
      ) && !leftOut.some((word) => meets(word, entry)),
  );
  const topics: Record<string, number> = {};
  for (const topic of met.flatMap(({ facets }) => facets.topic ?? []))
    topics[topic] = (topics[topic] ?? 0) + 1;
  const chosen = request.choices.topic;
  const found = met.filter(
    ({ facets }) => chosen === undefined || chosen.some((value) => facets.topic?.includes(value)),
  );
  return { ids: found.map(({ id }) => id), topics };
}
