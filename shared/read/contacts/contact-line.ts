import type { Contact } from '../../contact/contact-schema.ts';
import { findEmails } from '../../contact/email-addresses.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { headingLevel } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { type ContactPart, contactPartOf } from './contact-labels.ts';
import { readMarkedContact } from './marked-contact.ts';
import { PART } from './who.ts';

/** One line of a page as contacts are looked for in it. */
export interface ContactLine {
  /** Its words as they are shown. */
  words: string;
  /** Its words with the addresses and numbers of its links, its parts kept apart by a unit separator. */
  said: string;
  /** The level of its heading; 0 for others. */
  level: number;
  /** What the head of its column says of it. */
  column: ContactPart | undefined;
  /** Whether nothing before it belongs together with it: a new row, a new card. */
  begins: boolean;
  /** The card it stands in, by the class name of its element. */
  card: Element | undefined;
  /** The contact, where the mark-up tells it part by part. */
  marked: Contact | undefined;
}

const blockNames = new Set(
  'address article aside blockquote button caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul body'.split(
    ' ',
  ),
);
const cardName =
  /(?:^| )(?:[\p{L}-]*-)?(?:contact|person|kontakt|yhteyshenkilo|yhteyshenkilö|yhteystieto|yhteystiedot)(?:-?(?:card|block|box|info|item|kortti|details))?(?= |$)/u;
/** Words of links that only say what pressing them does. */
const actionWords =
  /^(?:lähetä|kirjoita|soita|sähköposti|email|e-mail|mail|send|call|phone|puhelin|skicka|ring|e-post|epost|telefon|ota yhteyttä|kontakta|contact)(?!\p{L})/iu;

/** The lines of elements in reading order, for reading contacts. */
export function contactLines(roots: readonly Element[]): ContactLine[] {
  const reader = new LineReader();
  for (const root of roots) {
    reader.begin();
    reader.readElement(root, { level: 0, column: undefined, card: undefined });
    reader.flush();
  }
  return reader.lines;
}

interface Place {
  level: number;
  column: ContactPart | undefined;
  card: Element | undefined;
}

class LineReader {
  readonly lines: ContactLine[] = [];
  private words = '';
  private said = '';
  private hasWords = false;
  private place: Place = { level: 0, column: undefined, card: undefined };
  private begins = false;
  private readonly columns = new Map<Element, readonly (ContactPart | undefined)[]>();

  /** Says that the next line begins something new. */
  begin(): void {
    this.flush();
    this.begins = true;
  }

  readElement(element: Element, around: Place): void {
    const name = element.localName;
    const place = this.placeOf(element, around);
    const marked = readMarkedContact(element);
    if (place.card !== around.card) this.begin();
    if (name === 'br') this.flush();
    else if (marked !== undefined) this.putMarked(element, place, marked);
    else if (name === 'a') this.readLink(element, place);
    else if (name === 'tr') this.readRow(element, place);
    else if (blockNames.has(name)) this.readBlock(element, place);
    else this.readInline(element, place);
    if (place.card !== around.card) this.begin();
  }

  flush(): void {
    const words = cleanText(this.words);
    const said = this.said
      .split(PART)
      .map(cleanText)
      .filter((part) => part !== '')
      .join(PART);
    this.words = '';
    this.said = '';
    this.hasWords = false;
    if (said === '') return;
    this.lines.push({ words, said, ...this.place, begins: this.begins, marked: undefined });
    this.begins = false;
  }

  private placeOf(element: Element, around: Place): Place {
    const level = headingLevel(element) || around.level;
    const isCard = cardName.test(element.getAttribute('class') ?? '');
    return { ...around, level, card: isCard ? element : around.card };
  }

  private readChildren(parent: Element, place: Place): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) this.readElement(node as Element, place);
      else if (node.nodeType === 3) this.addWords(node.textContent ?? '', place);
    }
  }

  private addWords(words: string, place: Place): void {
    this.placeWords(words, place);
    this.words += words;
    this.said += words.replaceAll(PART, ' ');
  }

  /** A line stands where its first words do. */
  private placeWords(words: string, place: Place): void {
    if (!this.hasWords) this.place = place;
    this.hasWords ||= /\S/.test(words);
  }

  private readBlock(element: Element, place: Place): void {
    this.flush();
    this.readChildren(element, place);
    this.flush();
  }

  /** Boxes among the words of a line are parts of it; emphasis is not. */
  private readInline(element: Element, place: Place): void {
    const isPart =
      element.localName === 'label' || (element.localName === 'span' && element.hasAttribute('class'));
    if (isPart) this.said += PART;
    this.readChildren(element, place);
    if (isPart) this.said += PART;
  }

  /** A link's own number or address stands for words that do not tell it. */
  private readLink(link: Element, place: Place): void {
    const target = link.getAttribute('href') ?? '';
    const isMail = target.startsWith('mailto:');
    if (!isMail && !target.startsWith('tel:')) {
      this.readChildren(link, place);
      return;
    }
    this.placeWords(link.textContent ?? '', place);
    const text = cleanText(link.textContent ?? '');
    const tells = isMail ? findEmails(text).length > 0 : findPhones(`puh. ${text}`).length > 0;
    const value = tells ? '' : targetOf(target);
    this.words += link.textContent ?? '';
    const said = actionWords.test(text) && !tells ? '' : text;
    this.said += `${PART}${said}${value === '' ? '' : `${PART}${isMail ? '' : 'puh. '}${value}`}${PART}`;
  }

  private readRow(row: Element, place: Place): void {
    const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
    const table = row.closest('table');
    const columns = table === null ? [] : this.columnsOf(table);
    const isHead = cells.every((cell) => cell.localName === 'th') && cells.length > 1;
    if (isHead && columns.some((column) => column !== undefined)) return;
    if (contactPartOf(cells[0]?.textContent ?? '') === undefined) this.begin();
    let index = 0;
    for (const cell of cells) {
      this.readBlock(cell, { ...place, column: columns[index] });
      index += Math.min(Number(cell.getAttribute('colspan')) || 1, 50);
    }
    if (columns.some((column) => column !== undefined)) this.begin();
  }

  /** What the heads of a table's columns say, when its first row holds two or more of the known words. */
  private columnsOf(table: Element): readonly (ContactPart | undefined)[] {
    const known = this.columns.get(table);
    if (known !== undefined) return known;
    const first = table.querySelector('tr');
    const heads = [...(first?.children ?? [])].flatMap((cell) => {
      const span = Math.min(Number(cell.getAttribute('colspan')) || 1, 50);
      return Array.from({ length: span }, () => columnPartOf(cleanText(cell.textContent ?? '')));
    });
    const columns = heads.filter((head) => head !== undefined).length >= 2 ? heads : [];
    this.columns.set(table, columns);
    return columns;
  }

  private putMarked(element: Element, place: Place, marked: Contact): void {
    this.flush();
    const words = cleanText(element.textContent ?? '');
    this.lines.push({ words, said: words, ...place, begins: true, marked });
    this.begins = true;
  }
}

function columnPartOf(head: string): ContactPart | undefined {
  return /^(?:yhteyshenkilö|kontaktperson|contact person|vastuuhenkilö)t?$/i.test(head)
    ? 'name'
    : contactPartOf(head);
}

/** The number or the first address of a `tel:` or `mailto:` link, decoded. */
function targetOf(target: string): string {
  const raw = target.slice(target.indexOf(':') + 1).split('?')[0] ?? '';
  try {
    return decodeURIComponent(raw).split(',')[0] ?? '';
  } catch {
    return raw;
  }
}
