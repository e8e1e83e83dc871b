import { type Block, lineOf } from './blocks.ts';

/** The rank of words that nothing in the mark-up shows to be a label. */
export const PLAIN_RANK = 10;
const TERM_RANK = 9;
const EMPHASIS_RANK = 8;
const BUTTON_RANK = 7;
/** Longer words before a colon are a sentence. */
const MAX_LABEL = 60;

/** Elements that hold the name of what follows. */
const terms = 'dt, label, legend, caption, summary';
/** Class names that content systems give to the words before a value. */
const labelClass = /(?:^|[\s_-])(?:label|title|heading|question|term|key|otsikko|rubrik)(?:$|[\s_-])/;

/**
 * How strongly the mark-up of a page shows that a block is a label, the strongest first: 1–6 headings by level,
 * 7 buttons of accordions, 8 lines in bold, 9 terms and boxes named as labels, 10 nothing. A section of one rank
 * ends at the next block of the same or a stronger one.
 */
export class LabelRanks {
  private readonly emphasised = new Map<Element, ReadonlySet<string>>();

  /** The rank of a block. */
  of(block: Block): number {
    const { element } = block;
    if (block.kind === 'heading') return Math.min(Math.max(block.level, 1), 6);
    if (block.kind === 'row') return PLAIN_RANK;
    if (element.closest('button, summary, [role="button"]') !== null) return BUTTON_RANK;
    if (this.emphasisedIn(element).has(block.text) || this.beginsInBold(block)) return EMPHASIS_RANK;
    const named = element.matches(terms) || labelClass.test(element.getAttribute('class') ?? '');
    return named ? TERM_RANK : PLAIN_RANK;
  }

  /** A line that begins with a label in bold and a colon, `Paikka: kylätalo`. */
  private beginsInBold({ element, text }: Block): boolean {
    const colon = text.indexOf(':');
    if (colon < 1 || colon > MAX_LABEL) return false;
    const words = this.emphasisedIn(element);
    return words.has(text.slice(0, colon)) || words.has(text.slice(0, colon + 1));
  }

  /** Counted once for an element, however many lines it is broken into. */
  private emphasisedIn(element: Element): ReadonlySet<string> {
    const known = this.emphasised.get(element);
    if (known !== undefined) return known;
    const words = new Set([...element.querySelectorAll('strong, b')].map(lineOf));
    this.emphasised.set(element, words);
    return words;
  }
}
