import { isDesk, isOrganisation, isRole, isRoleWord } from '../../contact/contact-words.ts';
import { findNames, isPersonName } from '../../contact/person-names.ts';
import { cleanText } from '../clean-text.ts';
import { contactPartOf, withoutContactLabel } from './contact-labels.ts';

/** Who is spoken of: as much of it as some words tell. */
export interface Who {
  /** A person's or a desk's name. */
  name?: string;
  /** What the person does. */
  role?: string;
  /** Where. */
  organisation?: string;
}

/** The sign that stands between two parts of a line that the page's mark-up keeps apart. */
export const PART = '\u241f';

const separators = /[,;|•·()\t\u241f]| [–—-] |: | \/ /;
/** Words between a name and a number that belong to neither. */
const wayWords =
  /(?:^|[\s,;:(.–/-])(?:p|puh|puhelin|puhelinnumero|puhelimitse|puhelimella|gsm|matkapuh|matkapuhelin|numerosta|numeroon|numero|tfn|tel|telefon|mobil|per telefon|på numret|på telefon|phone|mobile|by phone|at|call|soita|soittamalla|sähköposti|sähköpostilla|sähköpostitse|sähköpostiosoite|sähköpostiin|s-posti|email|e-mail|by e-?mail|e-post|e-postadress|per e-post|osoitteesta|osoitteeseen|osoite|tai|ja|och|eller|or|and|lähetä|skicka|send)[\s.:]*$/iu;
/** The most connecting words taken off one after another: "tai sähköpostitse osoitteesta". */
const MAX_WAY_WORDS = 4;
/** How a description of a person begins that is no role: "joka vastaa hakemuksista". */
const clause =
  /^(?:joka|jolta|jonka|jolle|jotka|kun|jos|että|ja|tai|sekä|som|och|eller|who|and|or|jotta|myös|tai)(?!\p{L})/iu;
/** The longest role that no word list knows, in characters. */
const MAX_ROLE = 80;
/** More than a line of a card is never looked at, in characters. */
const MAX_TEXT = 1_000;
/** In running text only what stands right before a number tells whose it is, in characters. */
const REACH = 160;

/**
 * Who the words of one line are about: a name, a role and an organisation, in any order and parted by commas or not at
 * all (`kulttuurisihteeri Maija Malli`). Undefined parts are not told. In running text only its last sentence counts.
 */
export function whoIn(text: string, isProse: boolean): Who {
  const words = withoutWayWords(isProse ? lastSentence(text) : text.slice(-MAX_TEXT));
  const who: Who = {};
  const segments = words
    .split(separators)
    .map(cleanText)
    .filter((segment) => segment !== '');
  for (const segment of isProse ? segments.slice(-3) : segments.slice(0, 12))
    addSegment(who, segment, isProse);
  if (who.name === undefined && words.includes(PART)) {
    const whole = cleanText(words.replaceAll(PART, ' '));
    if (isPersonName(whole)) who.name = whole;
  }
  return who;
}

/** Whether words tell anything of whom they are about. */
export function tells(who: Who): boolean {
  return who.name !== undefined || who.role !== undefined || who.organisation !== undefined;
}

/** Words without those that only lead to a number or an address. */
export function withoutWayWords(text: string): string {
  let words = text.replace(/[\s,;:(–/-]+$/, '');
  for (let count = 0; count < MAX_WAY_WORDS && words !== ''; count++) {
    const tail = words.slice(-40);
    const found = wayWords.exec(tail);
    if (found === null) break;
    words = words.slice(0, words.length - tail.length + found.index).replace(/[\s,;:(–/-]+$/, '');
  }
  return words;
}

function lastSentence(text: string): string {
  const near = text.slice(-REACH);
  const ends = [...near.matchAll(/[.!?] (?=\p{Lu})/gu)].at(-1);
  return ends === undefined ? near : near.slice(ends.index + 2);
}

function addSegment(who: Who, segment: string, isProse: boolean): void {
  const value = withoutContactLabel(segment.replace(/^[.:\s–-]+|[:\s–-]+$/g, ''));
  if (value === '' || contactPartOf(value) !== undefined) return;
  const name = findNames(value).at(-1);
  if (name !== undefined && (who.name === undefined || isProse)) {
    if (isProse && who.name !== undefined) delete who.role;
    who.name = name.text;
    addRoleBeside(who, cleanText(value.slice(0, name.start)), cleanText(value.slice(name.end)), isProse);
    return;
  }
  if (/\d/.test(value) || clause.test(value)) return;
  if (isDesk(value)) who.name ??= value;
  else if (isProse && who.name === undefined) addRoleAtEnd(who, value);
  else if (isRole(value)) who.role = who.role === undefined ? value : `${who.role}, ${value}`;
  else if (isOrganisation(value))
    who.organisation = who.organisation === undefined ? value : `${who.organisation}, ${value}`;
  else if (who.name !== undefined && who.role === undefined && isShort(value)) who.role = value;
}

/** The role right before or after a name: `vastaava ohjaaja Maija Malli`, `Maija Malli suunnittelija`. */
function addRoleBeside(who: Who, before: string, after: string, isProse: boolean): void {
  const isWhole = !isProse && isRole(before) && isShort(before) && before.split(' ').length <= 4;
  const leading = isWhole ? before : roleAtEnd(before);
  if (leading !== undefined) who.role = leading;
  else if (isShort(after) && isRole(after)) who.role = after;
}

function addRoleAtEnd(who: Who, value: string): void {
  const role = roleAtEnd(value);
  if (role !== undefined) who.role = role;
  else if (isOrganisation(value) && value.split(' ').length <= 4 && /^\p{Lu}/u.test(value))
    who.organisation = value;
}

const qualifier =
  /^(?:vs|va|ma|vt|tf|vastaava|johtava|apulais|erityis|vik|projekti|yhteys|vanhempi|tillförordnad|ledande|senior|project|and|ja|och)[.-]?$/i;

/** The words at the end of a text that name a role, with what qualifies it. */
function roleAtEnd(text: string): string | undefined {
  const words = text.split(' ');
  let begin = words.length;
  if (!isRoleWord(words[begin - 1] ?? '')) return isRole(text) && isShort(text) ? text : undefined;
  begin--;
  while (begin > 0 && (qualifier.test(words[begin - 1] ?? '') || isRoleWord(words[begin - 1] ?? ''))) begin--;
  return words
    .slice(begin)
    .join(' ')
    .replace(/^(?:ja|och|and) /i, '');
}

/** Whether words can be a title: few, without figures, no sentence. */
export function isShort(text: string): boolean {
  return text.length <= MAX_ROLE && !/\d|[.!?]$/.test(text) && text.split(' ').length <= 8;
}
