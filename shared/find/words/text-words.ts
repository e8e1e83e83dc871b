import { foldWord } from './fold.ts';
import { completeSuspended } from './suspended-hyphens.ts';

/** A word of a text and its place. */
export interface TextWord {
  /** The word, folded; a suspended one is completed ("-suunnitelma" → hyvinvointisuunnitelma). */
  word: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** A word as it stands in the text, with the hyphens that say that a part of it is left out. */
export interface WrittenWord extends TextWord {
  /** A hyphen stands before it: its first part is that of the word before. */
  lacksStart: boolean;
  /** A hyphen stands after it: its last part is that of a word after. */
  lacksEnd: boolean;
}

const HYPHEN = '[-\\u2010\\u2011]';
const LETTERS = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const WORD = new RegExp(`${HYPHEN}?${LETTERS}+(?:(?:${HYPHEN}|[:'’](?=\\p{L}))${LETTERS}+)*${HYPHEN}?`, 'gu');
const EDGE_HYPHEN = /^[-\u2010\u2011]|[-\u2010\u2011]$/;

/** The words of a text in order, each with its place, suspended hyphens completed. */
export function wordsOf(text: string): readonly TextWord[] {
  const written: WrittenWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = writtenWord(match[0], match.index, text);
    if (word.word !== '') written.push(word);
  }
  if (!written.some(({ lacksStart, lacksEnd }) => lacksStart || lacksEnd)) return written.map(bare);
  return completeSuspended(written, text).map(bare);
}

function writtenWord(matched: string, index: number, text: string): WrittenWord {
  const lacksStart = EDGE_HYPHEN.test(matched[0] ?? '') && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '');
  const lacksEnd =
    EDGE_HYPHEN.test(matched.at(-1) ?? '') && !/[\p{L}\p{N}]/u.test(text[index + matched.length] ?? '');
  const start = index + (EDGE_HYPHEN.test(matched[0] ?? '') ? 1 : 0);
  const end = index + matched.length - (EDGE_HYPHEN.test(matched.at(-1) ?? '') ? 1 : 0);
  const word = foldWord(text.slice(start, end))
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'");
  return { word, start, end, lacksStart, lacksEnd };
}

const bare = ({ word, start, end }: WrittenWord): TextWord => ({ word, start, end });
