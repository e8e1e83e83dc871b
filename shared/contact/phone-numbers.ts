/** A phone number in a text. */
export interface PhoneNumber {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** The number as the text writes it. */
  text: string;
}

/** Digits with the signs that stand inside phone numbers: at most one or two of them between two digits. */
const digitRun = /(?:\+ ?)?\(?\d(?:[ \u00a0\u202f()\u2010\u2011–-]{0,3}\d){4,24}/g;
/** Words right before a number that say it is one. */
const phoneLabel =
  /(?:^|[^\p{L}])(?:p|puh|puhelin|puhelinnumero|puhelimitse|gsm|matkapuh|matkapuhelin|työpuh|vaihde|numerosta|numeroon|tfn|tel|telefon|telefonnummer|mobil|växel|numret|phone|mobile|call|soita|ring|☎|📞)\s{0,2}[.:]?\s{0,2}$/iu;
/** Words right before a number that say it is something else. */
const otherLabel =
  /(?:viite(?:numero)?|referens(?:nummer)?|y-tunnus|fo-nummer|tilinumero|tili|iban|dnro|diaarinumero|dnr|isbn|issn|ovt|verkkolaskuosoite|fakturaadress|vat|laskutusosoite|kiinteistötunnus|asianumero|ärendenummer)\s{0,2}[.:]?\s{0,2}$/iu;
/** What after a number tells an amount, a share or a size. */
const amount =
  /^\s{0,2}(?:€|(?:eur|euro|euroa|e|kpl|kt|mt|st)(?![\p{L}-])|%|prosent|m²|henkeä|henkilöä|asukas|asukkaa|invånare)/iu;
const iban = /\b[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,4})?\b/g;

/** The farthest a label can begin before its number. */
const LABEL_REACH = 24;
/** Digits of the longest number inside Finland: 050 0000 0000 has eleven, but ten is what is in use. */
const MAX_NATIONAL = 10;
/** The longest number with its country's code has fifteen digits (ITU-T E.164). */
const MAX_INTERNATIONAL = 15;
/** Digits from which a number may be whole, so that what follows after a space is something else. */
const WHOLE = 9;

/**
 * The phone numbers of a text, in every shape Finnish pages use: `+358 44 000 0000`, `044-000 0000`, `(08) 123 456`,
 * `p.014 000 000`. Years, dates, business ids, accounts, prices, diary and postal numbers are not phones. Short numbers
 * and numbers without an area code count only after a label such as `puh.`
 */
export function findPhones(text: string): PhoneNumber[] {
  if (text.search(/\d/) === -1) return [];
  const accounts = [...text.matchAll(iban)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const found: PhoneNumber[] = [];
  let account = 0;
  for (const match of text.matchAll(digitRun)) {
    while ((accounts[account]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) account++;
    if ((accounts[account]?.[0] ?? Number.POSITIVE_INFINITY) < match.index + match[0].length) continue;
    found.push(...phonesInRun(text, match.index, match[0], found.at(-1)));
  }
  return found;
}

/** A number in the form in which two are compared: its digits, with Finland's code as the 0 it stands for. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+|00)358/, '0').replace(/^\+/, '00');
}

interface Group {
  start: number;
  end: number;
  digits: string;
}

function phonesInRun(
  text: string,
  offset: number,
  run: string,
  earlier: PhoneNumber | undefined,
): PhoneNumber[] {
  const groups = [...run.matchAll(/(?:\+ ?)?\d+/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    digits: match[0].replace(' ', ''),
  }));
  const found: PhoneNumber[] = [];
  for (let index = 0; index < groups.length; ) {
    const phone = phoneFrom(text, groups, index, found.at(-1) ?? earlier);
    if (phone !== undefined) {
      found.push({ start: phone.start, end: phone.end, text: text.slice(phone.start, phone.end) });
    }
    index = phone?.next ?? index + 1;
  }
  return found;
}

interface Candidate {
  start: number;
  end: number;
  next: number;
}

function phoneFrom(
  text: string,
  groups: readonly Group[],
  index: number,
  earlier: PhoneNumber | undefined,
): Candidate | undefined {
  const first = groups[index];
  if (first === undefined) return undefined;
  const open = text[first.start - 1] === '(' ? first.start - 1 : first.start;
  const before = text.slice(Math.max(0, open - LABEL_REACH), open);
  const labelled = phoneLabel.test(before);
  const follows = earlier !== undefined && /^[\s/,–-]{1,4}$/.test(text.slice(earlier.end, open));
  if (!labelled && !follows && !mayBeginHere(text, groups, index, before)) return undefined;
  const longest = endOf(groups, index);
  for (let next = longest; next > index; next--) {
    const last = groups[next - 1] ?? first;
    const digits = groups
      .slice(index, next)
      .map((group) => group.digits)
      .join('');
    if (next < longest && digits.length < WHOLE) return undefined;
    const isPhone = isNumber(digits, text.slice(open, last.end), first.digits, labelled);
    if (isPhone && mayEndHere(text, last.end)) return { start: open, end: last.end, next };
  }
  return undefined;
}

/** A number begins a run of digits, or follows a year in it; it is no part of a word, a date or a decimal number. */
function mayBeginHere(text: string, groups: readonly Group[], index: number, before: string): boolean {
  const earlier = groups[index - 1];
  const first = groups[index];
  if (earlier !== undefined && first !== undefined && !/^(?:19|20)\d\d$/.test(earlier.digits)) {
    return /\s{2}|[–-]\s|\s[–-]/.test(text.slice(earlier.end, first.start));
  }
  return !/[\p{L}\d_/\\-]$|\d[.:,]$/u.test(before) && !otherLabel.test(before);
}

/** The index after the last group that belongs to the number beginning at `index`. */
function endOf(groups: readonly Group[], index: number): number {
  const first = groups[index]?.digits ?? '';
  const abroad = /^(?:\+|00)/.test(first);
  const whole = abroad ? WHOLE + 2 : WHOLE;
  const most = /^(?:\+|00)358/.test(first) ? MAX_NATIONAL + 3 : abroad ? MAX_INTERNATIONAL : MAX_NATIONAL;
  let count = first.replace('+', '').length;
  let next = index + 1;
  for (; next < groups.length; next++) {
    const { digits } = groups[next] ?? { digits: '' };
    if (digits.startsWith('+')) break;
    if (count >= whole && count + digits.length > most) break;
    count += digits.length;
  }
  return next;
}

function isNumber(digits: string, words: string, first: string, labelled: boolean): boolean {
  const count = digits.replace('+', '').length;
  if (/^\d{7}[-–‐‑]\d$/.test(words) || /^\d{2}[- ]\d{2}[- ](?:19|20)\d{2}$/.test(words)) return false;
  if (/^(?:\+|00)35800/.test(digits)) return false;
  if (/^(?:\+|00[1-9])/.test(digits)) return count >= 8 && count <= MAX_INTERNATIONAL;
  if (labelled && !digits.startsWith('0')) return count >= 5 && count <= MAX_NATIONAL;
  if (!/^0[1-9]/.test(digits) || count > MAX_NATIONAL + 1) return false;
  if (labelled) return count >= 5;
  if (first === digits) return count >= WHOLE;
  return first.length >= 2 && first.length <= 7 && count >= 7;
}

function mayEndHere(text: string, end: number): boolean {
  const after = text.slice(end, end + 12);
  return !/^(?:[\p{L}_]|\/[1-9]|[.,:]\d)/u.test(after) && !amount.test(after);
}
