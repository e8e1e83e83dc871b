/*
 * A term code says in five bits where a practice has a word: in which part of its card, and how often in the text of its
 * pages. It stands beside the practice's number in every posting.
 */

/** The parts of a card by weight; 0 when the card lacks the word. The title weighs most, then what people have added. */
export const CARD_PARTS = { none: 0, rest: 1, summary: 2, added: 3, title: 4 } as const;

/** The bits of a code that tell of the card. */
export const CARD_BITS = 0b11100;
/** The bits of a code that tell of the pages' text. */
export const PAGE_BITS = 0b00011;
/** How many bits a code has. */
export const CODE_BITS = 5;

/** The code of a word in a part of the card and so many times in the pages' text. */
export function termCode(cardPart: number, timesOnPages: number): number {
  const often = timesOnPages >= 4 ? 3 : timesOnPages >= 2 ? 2 : timesOnPages;
  return (cardPart << 2) | often;
}

/** What a part of the card adds to a practice's rank, by part. */
const CARD_WEIGHTS = [0, 2, 3, 5, 8];
/** What the pages' text adds, by how often the word is there. */
const PAGE_WEIGHTS = [0, 1, 1.3, 1.6];

/** What each code adds to a practice's rank. */
export const CODE_WEIGHTS: Float32Array = Float32Array.from({ length: 32 }, (_, code) => {
  const onCard = CARD_WEIGHTS[code >> 2] ?? 0;
  const onPages = PAGE_WEIGHTS[code & PAGE_BITS] ?? 0;
  return onCard === 0 ? onPages : onCard + onPages / 2;
});
