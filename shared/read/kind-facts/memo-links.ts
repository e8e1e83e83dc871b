import type { PracticeLink } from '../../practice/field-shapes.ts';
import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { filled, linksOf } from '../section-values.ts';

const memo =
  /^(?:kokous|tapaamis|pöydän )?muistio(?:t|ita)?(?![\p{L}])|(?:\s|-)muistio(?:\s|$)|^(?:minnesanteckning|promemoria|mötesanteckning)|^(?:memo|notes|minutes)(?![\p{L}])/iu;
/** Type and size at the end of a link's words: `(PDF, 120 kt)`. */
const fileInfo = /(?:\s*\([^()]{0,30}(?:pdf|docx?|odt|\d\s?(?:kt|kb|mt|mb))[^()]{0,30}\))+\s*$/i;

/** Links without what is said of their files. */
export function memoLinks(links: readonly PracticeLink[]): PracticeLink[] | undefined {
  const memos = links.map(({ text, address }) => ({ text: text.replace(fileInfo, '') || text, address }));
  return memos.length === 0 ? undefined : memos;
}

/** The memos a page links to outside a section of their own, by the links' first words. */
export function findMemos({ main, blocks }: Page): Evidence<PracticeLink[]> | undefined {
  const inside = blocks.filter(({ element }) => main.some((root) => root.contains(element)));
  const links = filled(linksOf(inside).filter(({ text }) => memo.test(text)));
  const memos = memoLinks(links ?? []);
  return memos === undefined
    ? undefined
    : evidence(memos, 'pattern', memos.map(({ text }) => text).join(', '));
}
