import type { Block } from './blocks.ts';
import { cleanText, folded } from './clean-text.ts';
import { firstDay } from './days.ts';
import { isOfType } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

/** What tells that a page describes no practice. */
export interface NoPracticeClues {
  /** Its own heading, if it has one. */
  heading: string;
  /** The document's title without the site's name. */
  title: string;
  /** What it tells machines. */
  head: PageHead;
  /** How many labelled fields its largest form has. */
  fields: number;
  /** The elements that hold its main content. */
  main: readonly Element[];
  /** The blocks of its main content. */
  blocks: readonly Block[];
  /** Whether it tells machines that it is an article. */
  isArticle: boolean;
}

/** Whether a page is only a form, the answer of a search, an error, or a listing of other pages: nothing to clip. */
export function isNoPractice(clues: NoPracticeClues): boolean {
  return isError(clues) || isSearch(clues) || isForm(clues) || isListing(clues);
}

const errorWords =
  /^(?:(?:virhe|fel|error)?\s*40[0-9](?:\b|$)|(?:hakemaasi |etsimaasi |pyytamaasi )?sivua ei loy|(?:oho|hups|hoppsan|oops)[ !,:-]|sidan (?:hittades inte|finns inte|kunde inte|saknas)|page not found|(?:this |the )?page (?:could not be|was not|does not|cannot be)|not found|(?:paasy|kaytto) (?:estetty|kielletty|evatty)|access denied|atkomst nekad|(?:sisaltoa|sivustoa) ei loy|palvelu ei ole kaytettavissa|service unavailable)/;

/** A site's answer that there is no such page; its address may still name a practice. */
function isError({ heading, title }: NoPracticeClues): boolean {
  return [heading, title].some((words) => errorWords.test(folded(words.slice(0, MAX_NAME))));
}

const searchWords =
  /^(?:haku|hae|etsi|hakutulo\w*|haun tulo\w*|sivustohaku|hae sivustolta|haku sivustolta|sok|sokning|sokresultat\w*|sok pa (?:webbplatsen|sidan)|search|search results?)(?:\s*[:("”»–-].*|\s+(?:hakusanalla|sanalla|sanalle|haulle|for|efter|pa)\b.*|\s*\d.*)?$/;

/** A search page or its results: many words of practices, none of its own. */
function isSearch({ heading, title, head }: NoPracticeClues): boolean {
  if (head.things.some((thing) => isOfType(thing, ['SearchResultsPage']))) return true;
  return searchWords.test(folded((heading || title).slice(0, MAX_NAME)));
}

const formHeading =
  /lomake(?:$|\s|,|:)|lomakkeet?$|blankett(?:en)?(?:$|\s)|formular(?:et)?$|^ilmoittautuminen$|(?<![a-z])(?:application|registration|nomination|order|feedback|contact) form(?![a-z])/;
/** More fields than a search or a feedback box in a page of text has. */
const MANY_FIELDS = 6;
/** Prose of this length tells about something, whatever form stands under it. */
const PROSE = 600;

/**
 * A page that is only a form: its heading says so, or it has many fields and little running text. The names of the
 * fields would be taken for a practice's facts.
 */
function isForm({ heading, fields, blocks }: NoPracticeClues): boolean {
  const prose = proseOf(blocks);
  if (formHeading.test(folded(heading.slice(0, MAX_NAME)))) return prose < PROSE * 2;
  return fields >= MANY_FIELDS && prose < PROSE;
}

/** How much running text there is: sentences outside labels. */
function proseOf(blocks: readonly Block[]): number {
  return blocks
    .filter(({ kind, text, element }) => {
      const running = kind === 'paragraph' || kind === 'item';
      return running && text.length >= 60 && element.closest('label, legend') === null;
    })
    .reduce((sum, { text }) => sum + text.length, 0);
}

const listingHeading =
  /^(?:(?:kaikki |uusimmat |muut )?(?:ajankohtaista|ajankohtaiset|uutiset|tiedotteet|uutisarkisto|uutislista(?:us)?|artikkelit|blogi|blogit|tapahtumat|tapahtumakalenteri|ilmoitukset|kuulutukset)|(?:alla )?(?:nyheter|aktuellt|nyhetsarkiv|meddelanden|evenemang|kungorelser)|(?:latest |all )?(?:news|news archive|current|articles|blog|events))(?:$|\s*[|:–-].*|\s+(?:aiheesta|avainsanalla|om|about)\s.*)$|^(?:avainsana|kategoria|aihe|asiasana|arkisto|arkistot|kategori|nyckelord|arkiv|tag|category|archives?)\s*[:"”»–-]/;

const cardSelector =
  'article, li, [class*="teaser"], [class*="listing"], [class*="card"], [class*="news-item"]';
/** Fewer cards stand at the end of many pages. */
const MANY_CARDS = 4;
/** More need not be looked at. */
const MAX_CARDS = 500;
/** A longer one, in characters, is an article. */
const MAX_CARD = 3_000;
/** So many characters of cards are looked at. */
const MAX_LOOKED_AT = 2_000_000;
/** A longer heading is running text. */
const MAX_NAME = 500;

/**
 * A listing of news or other pages: its heading says so and it has little text of its own, or it is made of dated cards
 * that lead elsewhere. What its cards speak of is on other pages.
 */
function isListing({ heading, head, main, blocks, isArticle }: NoPracticeClues): boolean {
  const cards = datedCards(main);
  const prose = () => proseOf(blocks.filter(({ element }) => !isWithin(element, cards)));
  if (listingHeading.test(folded(heading.slice(0, MAX_NAME)))) return prose() < PROSE / 2;
  const outermost = [...cards].filter((card) => !isWithin(card.parentElement, cards));
  if (outermost.length < MANY_CARDS) return false;
  if (head.things.some((thing) => isOfType(thing, ['CollectionPage']))) return true;
  return !isArticle && prose() < PROSE / 2;
}

function datedCards(main: readonly Element[]): Set<Element> {
  const cards = new Set<Element>();
  let length = 0;
  for (const card of main.flatMap((root) => [...root.querySelectorAll(cardSelector)]).slice(0, MAX_CARDS)) {
    const text = card.textContent ?? '';
    length += text.length;
    if (length > MAX_LOOKED_AT) break;
    if (text.length <= MAX_CARD && isDatedCard(card, cleanText(text))) cards.add(card);
  }
  return cards;
}

function isWithin(element: Element | null, cards: ReadonlySet<Element>): boolean {
  let card = element?.closest(cardSelector) ?? null;
  while (card !== null && !cards.has(card)) card = card.parentElement?.closest(cardSelector) ?? null;
  return card !== null;
}

/** Something dated with a link to a page: not to a file, and with the date beside the link's words. */
function isDatedCard(card: Element, text: string): boolean {
  const address = card.querySelector('a[href]')?.getAttribute('href');
  if (address === undefined || address === null) return false;
  if (/\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#])|download/i.test(address)) return false;
  return card.querySelector('time') !== null || firstDay(text) !== undefined;
}
