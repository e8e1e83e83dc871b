import type { MaskWords } from '#shared/contact/personal-data.ts';
import { maskedValue, type PersonalMask, personalMask, personsIn } from '#shared/contact/personal-mask.ts';
import type { PracticeDraft } from '#shared/practice/practice-schema.ts';
import type { Provenance } from '#shared/practice/provenance.ts';
import { PRIVATE_FIELDS } from '#shared/practice/publishable-fields.ts';
import { maskedFields, personsOf } from '#shared/practice/without-personal-data.ts';
import { collapsed } from '#shared/quote/quotable-text.ts';
import type { PickedPassage } from '#shared/quote/quote-schema.ts';
import { MAX_CONTEXT_LENGTH, type QuoteSelector } from '#shared/quote/quote-selector-schema.ts';
import { MAX_OPENING_LENGTH } from '#shared/quote/section-selector-schema.ts';
import type { ImageWords, PersonalTexts } from '../database/personal-texts.ts';

/** Takes personal data out of stored mark-up. */
export type MaskMarkup = (html: string, mask: PersonalMask) => string;

/** The same texts without personal data, `words` in its place: the pictures, the addresses of pages and all facts stay. */
export function maskPersonalTexts(
  texts: PersonalTexts,
  words: MaskWords,
  maskMarkup: MaskMarkup,
): PersonalTexts {
  const mask = personalMask(everyone(texts), words);
  const card = (draft: PracticeDraft) => maskedCard(draft, mask);
  return {
    practiceId: texts.practiceId,
    card: card(texts.card),
    clips: texts.clips.map(({ id, tabTitle, target }) => ({
      id,
      tabTitle: mask.text(tabTitle),
      ...(target !== undefined && !mask.isPersonalAddress(target) && { target }),
    })),
    bodies: texts.bodies.map((body) => maskedBody(body, mask, maskMarkup)),
    tables: texts.tables.map(({ clipId, tables }) => ({
      clipId,
      tables: maskedValue(tables, mask, new Set(['role', 'kind', 'value', 'spanned'])) as typeof tables,
    })),
    images: texts.images.map(({ clipId, images }) => ({
      clipId,
      images: images.map((image) => maskedImage(image, mask)),
    })),
    snapshots: texts.snapshots.map((snapshot) => ({ ...snapshot, html: maskMarkup(snapshot.html, mask) })),
    unread: texts.unread.map(({ clipId, text }) => ({ clipId, text: unlimited(text, mask) })),
    comparisons: texts.comparisons.map(({ clipId, draft, quotes }) => ({
      clipId,
      draft: card(draft),
      quotes: quotes.map((passage) => maskedPassage(passage, mask)),
    })),
    versions: texts.versions.map((version) => ({ id: version.id, card: card(version.card) })),
    quotes: texts.quotes.map(({ presentText, presentSection, ...quote }) => ({
      id: quote.id,
      ...maskedPassage(quote, mask),
      ...(presentText !== undefined && { presentText: mask.text(presentText) }),
      ...(presentSection !== undefined && { presentSection: mask.text(presentSection) }),
    })),
  };
}

/** Everyone that any state of the card names, and everyone whom its texts name beside a way to reach them. */
function everyone({ card, versions, comparisons, bodies, quotes }: PersonalTexts) {
  const cards = [card, ...versions.map((version) => version.card), ...comparisons.map(({ draft }) => draft)];
  const told = cards.flatMap(({ fields }) => personsOf(fields));
  const written = [...bodies.map(({ text }) => text), ...quotes.map(({ selector }) => selector.exact)];
  return personsIn([...written, ...cards.map(({ fields }) => JSON.stringify(fields))], told);
}

type Body = PersonalTexts['bodies'][number];

/** A clip's text and mark-up; its headings at their new places. */
function maskedBody({ headings, ...body }: Body, mask: PersonalMask, maskMarkup: MaskMarkup): Body {
  const text = unlimited(body.text, mask);
  const masked = { ...body, text, html: maskMarkup(body.html, mask) };
  if (headings === undefined) return masked;
  const flat = collapsed(text).trim();
  let from = 0;
  const placed = headings.flatMap((heading) => {
    const words = mask.text(heading.text);
    const start = flat.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [{ ...heading, text: words, start, end: from }];
  });
  return { ...masked, headings: placed };
}

/** A text of any length. */
function unlimited(text: string, mask: PersonalMask): string {
  let left = text;
  for (
    let spans = mask.find(left), round = 0;
    spans.length > 0 && round < 3;
    spans = mask.find(left), round++
  ) {
    for (const { start, end, kind } of spans.toReversed()) {
      left = left.slice(0, start) + mask.words[kind] + left.slice(end);
    }
  }
  return left;
}

function maskedCard({ fields, provenance }: PracticeDraft, mask: PersonalMask): PracticeDraft {
  const told = Object.entries(provenance).filter(([name]) => !PRIVATE_FIELDS.some((each) => each === name));
  return {
    fields: maskedFields(fields, mask),
    provenance: Object.fromEntries(told.map(([name, why]) => [name, maskedProvenance(why, mask)])),
  };
}

function maskedProvenance({ passage, selector, ...why }: Provenance, mask: PersonalMask): Provenance {
  return {
    ...why,
    ...(passage !== undefined && { passage: maskedText(passage, NEARLY_CUT, mask) }),
    ...(selector !== undefined && { selector: maskedSelector(selector, mask) }),
  };
}

function maskedPassage({ selector, section }: PickedPassage, mask: PersonalMask): PickedPassage {
  return {
    selector: maskedSelector(selector, mask),
    ...(section !== undefined && {
      section: {
        ...section,
        heading: mask.text(section.heading),
        path: section.path.map((heading) => mask.text(heading)),
        opening: maskedText(section.opening, MAX_OPENING_LENGTH - 1, mask),
      },
    }),
  };
}

/** A text of at least `cutLength` characters may end in the middle of a name or a number: its last word then goes too. */
function maskedText(text: string, cutLength: number, mask: PersonalMask): string {
  const masked = mask.text(text);
  return text.length < cutLength ? masked : withoutLastWord(masked);
}

/** From this length on, in characters, the passage of a value is likely to have been shortened. */
const NEARLY_CUT = 280;

function maskedSelector(selector: QuoteSelector, mask: PersonalMask): QuoteSelector {
  const { prefix, exact, suffix, heading, ...place } = selector;
  const before = mask.find(`${prefix}${exact}`).some(({ start }) => start < prefix.length);
  const after = mask.find(`${exact}${suffix}`).some(({ end }) => end > exact.length);
  return {
    ...place,
    exact: mask.text(exact),
    prefix: before ? '' : withoutFirstWord(prefix).slice(-MAX_CONTEXT_LENGTH),
    suffix: after ? '' : withoutLastWord(suffix).slice(0, MAX_CONTEXT_LENGTH),
    ...(heading !== undefined && { heading: mask.text(heading) }),
  };
}

/** The first word of a context is likely to be the end of one, and so may a number's first digits be missing. */
function withoutFirstWord(text: string): string {
  return text.replace(/^\S*[\s\d()+-]*/, '');
}

function withoutLastWord(text: string): string {
  return text.replace(/\S*$/, '').replace(/[\s\d()+-]{2,}$/, ' ');
}

/** A picture's own file may be named for the person in it: then only the site is told. */
function maskedImage({ address, alt, caption, credit }: ImageWords, mask: PersonalMask): ImageWords {
  return {
    address: mask.isPersonalAddress(address) ? originOf(address) : address,
    alt: mask.text(alt),
    ...(caption !== undefined && { caption: mask.text(caption) }),
    ...(credit !== undefined && { credit: mask.text(credit) }),
  };
}

function originOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : `${url.origin}/`;
}
