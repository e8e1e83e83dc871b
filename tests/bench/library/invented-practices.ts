import { municipalities } from '#shared/municipality/municipalities.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import { PRACTICE_KINDS } from '#shared/practice/practice-kind.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { inventedWords, seededNumbers } from './invented-words.ts';

/** An invented practice with the text of its page. */
export type InventedPractice = { practice: Practice; clipId: string; pageText: string };

/** How many words a page has on average. */
const WORDS_OF_PAGE = 240;

/** Invents practices one after another, the same ones for the same seed: cards of about 60 words and pages of about 240. */
export function inventedPractices(seed = 1): (index: number) => InventedPractice {
  const random = seededNumbers(seed);
  const word = inventedWords(random);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const oneOf = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() ** 2 * values.length)] as Value;
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = (moment: number) => {
    const time = moment.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  };
  const topics = Array.from({ length: 800 }, () => word());
  return (index) => {
    const moment = Date.UTC(2020, 0, 1) + index * 3_600_000;
    const at = new Date(moment).toISOString();
    const clipId = id(moment);
    const municipality = municipalities[Math.floor(random() * municipalities.length)];
    const kind = oneOf(PRACTICE_KINDS);
    return {
      clipId,
      pageText: words(Math.floor(WORDS_OF_PAGE * (0.5 + random()))),
      practice: {
        ...{ id: id(moment), updatedAt: at, createdAt: at, revision: 1, provenance: {}, clipIds: [clipId] },
        fields: {
          ...{ kind, title: words(5), summary: words(25), purpose: words(25), language: 'fi' },
          ...(municipality && { municipalityCode: municipality.code, site: municipality.host }),
          publishedOn: new Date(moment - random() * 1e11).toISOString().slice(0, 10),
          topics: [...new Set([oneOf(topics), oneOf(topics)])],
          ...(random() < 0.5 && { elements: [oneOf(ELEMENTS)], lifeStages: [oneOf(LIFE_STAGES)] }),
          ...(random() < 0.3 && { results: words(10) }),
        },
        organised: { tags: [oneOf(topics)], collectionIds: [], notes: [] },
      },
    };
  };
}
