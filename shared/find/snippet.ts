import type { Mark, MarkedText, Snippet } from './find-answer.ts';
import { placedWords } from './index/analyser.ts';

/** How long a passage is at most, in characters. */
const LONGEST_PASSAGE = 220;
/** How much of it stands before the first met word. */
const LEAD = 60;
/** How far into a page's text passages are looked for, in characters: as far as it is indexed. */
const LONGEST_TEXT = 20_000;

/** What a snippet is made of. */
export type SnippetSource = {
  /** The title as the list row has it. */
  title: string;
  /** The other texts of the card, the weightiest first. */
  cardTexts: readonly string[];
  /** The texts of the pages. */
  pageTexts: readonly string[];
};

/** How strongly a word is meant by what was looked for; 0 when it is not. */
type Meaning = (word: string) => number;

/** Why a practice was found: its title and the passage that has most of the meant words, with those marked. */
export function snippetOf({ title, cardTexts, pageTexts }: SnippetSource, meaning: Meaning): Snippet {
  const marked = { text: title, marks: marksIn(title, meaning).map(({ start, end }) => ({ start, end })) };
  const onCard = bestPassage(cardTexts, meaning);
  // The card is our own telling of it: the page is quoted only when it says more.
  const onPage = bestPassage(pageTexts, meaning);
  if (onCard === undefined && onPage === undefined) return { title: marked };
  const isOnPage = onCard === undefined || (onPage !== undefined && onPage.worth > onCard.worth);
  const { text, marks } = (isOnPage ? onPage : onCard) ?? marked;
  return { title: marked, passage: { text, marks, from: isOnPage ? 'page' : 'card' } };
}

type MeantWord = Mark & { word: string; strength: number };

function marksIn(text: string, meaning: Meaning): MeantWord[] {
  return placedWords(text).flatMap(({ form, start, end }) => {
    const strength = meaning(form);
    return strength > 0 ? [{ start, end, word: form, strength }] : [];
  });
}

type Passage = MarkedText & { worth: number };

function bestPassage(texts: readonly string[], meaning: Meaning): Passage | undefined {
  let best: { text: string; from: MeantWord; marks: MeantWord[]; worth: number } | undefined;
  for (const text of texts) {
    const short = text.slice(0, LONGEST_TEXT);
    const marks = marksIn(short, meaning);
    for (const [place, from] of marks.entries()) {
      const near = marks.slice(place).filter(({ end }) => end <= from.start + LONGEST_PASSAGE - LEAD);
      const worth = worthOf(near);
      if (best === undefined || worth > best.worth) best = { text: short, from, marks: near, worth };
    }
  }
  return best && { ...cut(best.text, best.from.start, best.marks), worth: best.worth };
}

/** Different words count more than one word again and again. */
function worthOf(marks: readonly MeantWord[]): number {
  const strongest = new Map<string, number>();
  for (const { word, strength } of marks) strongest.set(word, Math.max(strength, strongest.get(word) ?? 0));
  return [...strongest.values()].reduce((sum, strength) => sum + strength, 0) + marks.length / 100;
}

/** The passage around the met words, cut between words, on one line. */
function cut(text: string, firstMet: number, marks: readonly Mark[]): MarkedText {
  const wantedStart = Math.max(0, firstMet - LEAD);
  const start = wantedStart === 0 ? 0 : afterSpace(text, wantedStart, firstMet);
  const wantedEnd = Math.min(text.length, start + LONGEST_PASSAGE);
  const lastMet = Math.max(firstMet, ...marks.map(({ end }) => end));
  const end = wantedEnd === text.length ? wantedEnd : beforeSpace(text, wantedEnd, lastMet);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const moved = before.length - start;
  // A line break is one character and becomes one space, so that the places stay.
  return {
    text: `${before}${text.slice(start, end).replace(/\s/g, ' ')}${after}`,
    marks: marks.map((mark) => ({ start: mark.start + moved, end: mark.end + moved })),
  };
}

function afterSpace(text: string, from: number, atMost: number): number {
  for (let at = from; at < atMost; at += 1) if (/\s/.test(text[at] ?? '')) return at + 1;
  return atMost;
}

function beforeSpace(text: string, from: number, atLeast: number): number {
  for (let at = from; at > atLeast; at -= 1) if (/\s/.test(text[at] ?? '')) return at;
  return atLeast;
}
