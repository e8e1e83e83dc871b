import { type Block, lineOf } from './blocks.ts';
import { findDays } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import type { PageHead } from './page-head.ts';

/** A shorter paragraph is hardly a summary. */
const MIN_LENGTH = 40;
const elsewhere =
  'ul, ol, menu, caption, figcaption, figure, aside, [role="complementary"], blockquote, dl, address, label, .meta, .byline, [class*="__meta"], [class*="-meta"], [class*="-date"], [class*="__date"]';
const byline =
  /^(?:teksti|kirjoittaja|kirjoittanut|kuvat?|kuvaaja|text|foto|bild|skribent|author|photo|tekijä)(?: ja kuvat?| och \p{L}+)?\s*:/iu;
const dateLabel =
  /^(?:sivu |artikkeli )?(?:viimeksi |senast |last )?(?:luotu|julkaistu|muokattu|päivitetty|publicerad|uppdaterad|ändrad|published|updated|modified)(?!\p{L})/iu;
const contactLabel =
  /^(?:lisätie(?:toja|dot)|yhteystiedot|yhteyshenkilö|ota yhteyttä|mer(?:a)? information|kontakt\p{L}*|further information|more information|contact)(?!\p{L})[^.!?]*:?/iu;
const contactDetail = /\(at\)|\[at\]|\S@\S|(?:^|\s)(?:p|puh|tel|tfn|gsm)\.\s*[\d+(]|\+358/iu;

/** The page's summary outside Innokylä's labels: its first real paragraph, else its own description for machines. */
export function readSummary(blocks: readonly Block[], head: PageHead): Evidence<string> | undefined {
  return firstOf(
    () => firstParagraph(blocks),
    () => {
      const description = head.metas.get('description') ?? '';
      return description === '' ? undefined : evidence(description, 'meta', description);
    },
  );
}

/** The first paragraph that says something: no date line, byline or contact, and not part of a list or table. */
export function firstParagraph(blocks: readonly Block[]): Evidence<string> | undefined {
  for (const paragraph of paragraphsOf(blocks)) {
    if (saysSomething(paragraph)) return evidence(paragraph, 'text', paragraph);
  }
  return undefined;
}

/** Paragraphs with the lines that a break within them made. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  let element: Element | undefined;
  let labelled: Element | undefined;
  for (const block of blocks) {
    const isPart = block.element === labelled && block.gap === '\n';
    if (!isPart) labelled = isLabelled(block) ? block.element : undefined;
    if (block.kind !== 'paragraph' || isElsewhere(block.element) || labelled !== undefined) {
      element = undefined;
    } else if (block.element === element && block.gap === '\n') {
      paragraphs[paragraphs.length - 1] += `\n${block.text}`;
    } else {
      element = block.element;
      paragraphs.push(block.text);
    }
  }
  return paragraphs;
}

/** A longer paragraph that begins with words in bold is running text. */
const MAX_LABELLED = 120;

/** Whether a paragraph stands wholly in bold, as headings do on pages without headings, or begins with a short labelled line. */
function isLabelled({ element, text }: Block): boolean {
  if (text.length > MAX_LABELLED) return false;
  let first: Element | null = element.firstElementChild;
  while (first?.localName === 'span') first = first.firstElementChild;
  if (first === null || !/^(?:strong|b)$/.test(first.localName)) return false;
  const words = lineOf(first);
  return (
    words === text ||
    (words !== '' && text.startsWith(words) && /:/.test(`${words.slice(-1)}${text.charAt(words.length)}`))
  );
}

/** Whether an element is part of something else than running text. A picture with the page's heading is its head. */
function isElsewhere(element: Element): boolean {
  const place = element.closest(elsewhere);
  return place !== null && !(place.localName === 'figure' && place.querySelector('h1') !== null);
}

function saysSomething(paragraph: string): boolean {
  if (paragraph.length < MIN_LENGTH || byline.test(paragraph) || dateLabel.test(paragraph)) return false;
  if (contactDetail.test(paragraph)) return false;
  if ((contactLabel.exec(paragraph)?.[0].length ?? 0) > paragraph.length * 0.6) return false;
  const words = findDays(paragraph)
    .reduce((rest, { words: date }) => rest.replace(date, ''), paragraph)
    .replace(/\d{1,2}[.:]\d{2}|\p{P}/gu, '');
  return words.trim().length >= MIN_LENGTH / 2;
}
