import { findDays } from '../read/days.ts';
import type { CellValue } from './table-schema.ts';

/** Longer texts are never values. */
const MAX_VALUE_LENGTH = 60;

const spaces = '[ \\u00a0\\u2007\\u2009\\u202f]';
const number = new RegExp(
  `^([+\\-\\u2212\\u2013]?)${spaces}?(\\d{1,3}(?:${spaces}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d{1,3}(?:,\\d{3})+(?=\\.\\d)|\\d{1,15})(?:([.,])(\\d{1,6}))?(?![\\d.,:])`,
);
const currencyBefore = new RegExp(`^(€|\\$|£|EUR|SEK|USD)${spaces}?(?=[\\d+\\-\\u2212\\u2013])`, 'i');
const currency = /^(?:€|eur|euroa?|e|snt|kr|sek|\$|usd|£)$/i;

/** Words that follow a number as its unit, in Finnish, Swedish and English; `€/kk` is made of two. */
const units = new Set(
  [
    '€ e eur euro euroa snt senttiä kr sek $ usd £ m€ milj. mrd. ‰ s min minuuttia h t tunti',
    'tuntia timme timmar hour hours minuter minutes pv vrk päivä päivää dygn dag dagar day days',
    'arkipäivää vk vko viikko viikkoa vecka veckor week weeks kk kuukausi kuukautta mån månad',
    'månader month months v v. vuosi vuotta år year years krt kerta kertaa gång gånger times',
    'lukukausi kpl st st. pcs hlö hlöä henkilö henkilöä pers. person personer persons people as.',
    'asukas asukasta invånare inhabitants paikka paikkaa platser lapsi lasta oppilas oppilasta',
    'ryhmä ryhmää htv op sp ov m km cm mm m2 m² m3 m³ i-m3 k-m2 k-m² h-m2 h-m² km2 km² ha kg g',
    'mg tn l dl ml kw kwh mwh gwh mw °c km/h kerros sivu sivua auto ajoneuvo käynti käyntiä',
    'tilaisuus ateria tapahtuma hakemus lupa',
  ].flatMap((line) => line.split(' ')),
);

const percentSign = /^(?:%|prosenttia|prosent(?:ti)?|procent|per ?cent)$/i;
/** A reference to a footnote at the end: `*`, `¹⁾`, ` 1)`. */
const endMark = /\s*(?:\*{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?|(?<=\s)\d{1,2}\))$/u;
const weekday =
  /^(?:ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|mån|tis|ons|tors|fre|lör|sön)(?:na|\.)?,? /i;

/**
 * The value a cell’s text is, when the whole text is one and it can be only that one. Identifiers (phone numbers,
 * business ids, whatever begins with a zero), ranges, times of day, and numbers whose point or comma may mean two
 * things (`1.234`, `1.2`) have none.
 */
export function cellValueOf(text: string): CellValue | undefined {
  if (text === '' || text.length > MAX_VALUE_LENGTH || text.includes('\n') || !/\d/.test(text)) {
    return undefined;
  }
  const plain = text.replace(endMark, '');
  return dayOf(text) ?? numberOf(text) ?? (plain === text ? undefined : (dayOf(plain) ?? numberOf(plain)));
}

function dayOf(text: string): CellValue | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const words = text.replace(weekday, '');
  const found = findDays(words)[0];
  return found !== undefined && found.words === words ? { kind: 'day', day: found.day } : undefined;
}

function numberOf(text: string): CellValue | undefined {
  const before = currencyBefore.exec(text);
  const rest = before === null ? text : text.slice(before[0].length);
  const match = number.exec(rest);
  if (match === null) return undefined;
  const [whole, sign = '', digits = '', point, decimals] = match;
  const unit = before?.[1] ?? rest.slice(whole.length).trim();
  if (before !== null && rest.slice(whole.length).trim() !== '') return undefined;
  if (!isCertain({ sign, digits, point, decimals, unit })) return undefined;
  const amount = Number(`${digits.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`);
  const signed = /^[-\u2212\u2013]$/.test(sign) && amount !== 0 ? -amount : amount;
  if (percentSign.test(unit)) return { kind: 'percentage', number: signed };
  if (unit === '') return { kind: 'number', number: signed };
  return isUnit(unit) ? { kind: 'number', number: signed, unit } : undefined;
}

interface Parts {
  sign: string;
  digits: string;
  point: string | undefined;
  decimals: string | undefined;
  unit: string;
}

function isCertain({ sign, digits, point, decimals, unit }: Parts): boolean {
  if (/^0\d/.test(digits)) return false;
  if (sign === '+' && digits.replace(/\D/g, '').length > 6) return false;
  if (point === undefined) return true;
  const grouped = /\D/.test(digits);
  if (point === ',') return grouped || decimals?.length !== 3 || digits === '0';
  if (grouped) return digits.includes(',') || decimals?.length !== 3;
  return currency.test(unit.split('/')[0] ?? '') && decimals?.length === 2;
}

/** Whether every part of a unit is known: `€ / kk`, `€/h/hlö`. */
function isUnit(unit: string): boolean {
  const parts = unit.toLowerCase().split(/\s*\/\s*|\s+/);
  return unit.length <= 40 && parts.length <= 4 && parts.every((part) => units.has(part));
}

/** Headings of columns that hold identifiers, whose digits are no amounts. */
const identifierHeading =
  /posti(?:numero|nro)|postnummer|postal|puhelin|\bpuh\b|telefon|\btfn\b|phone|y-tunnus|fo-nummer|business id|tunnus|tunniste|koodi|\bkod\b|\bcode\b|diaari|viite|tilinumero|konto|\bid\b|§|numero$|\bnro\b|\bnr\b/i;

/**
 * Whether the numbers of a column are identifiers and not amounts: its heading says so, or it holds numbers of equal
 * length of which some begin with a zero, as postal codes do.
 */
export function holdsIdentifiers(heading: string, texts: readonly string[]): boolean {
  if (identifierHeading.test(heading)) return true;
  const filled = texts.filter((text) => text !== '');
  if (!filled.some((text) => /^0\d+$/.test(text))) return false;
  return filled.every((text) => /^\d+$/.test(text) && text.length === filled[0]?.length);
}
