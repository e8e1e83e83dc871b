import { addressKey } from '../clip/address-key.ts';
import { isAddress, isCode, isPlain, readable } from './person-in-value.ts';
import { maskedAddress, maskedWhole } from './person-mask.ts';
import type { PersonalMask } from './personal-mask.ts';

/**
 * Any stored value without the person: contacts of them are left out, their words masked, in lists too; addresses lose
 * the parts that name them. What does not speak of them is the very same value, so that a change can be told by `===`.
 * `undefined` means that nothing is left.
 */
export function valueWithoutPerson(value: unknown, mask: PersonalMask, key = ''): unknown {
  if (typeof value === 'string') return textWithoutPerson(value, mask, key);
  if (Array.isArray(value)) return listWithoutPerson(value, mask, key);
  if (!isPlain(value)) return value;
  if (isSelector(value)) return selectorWithoutPerson(value, mask);
  const contact = isContact(value) || CONTACTS.has(key);
  if (contact && isOfPerson(value, mask)) return undefined;
  let isChanged = false;
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const left = valueWithoutPerson(each, mask, name);
    const now = mask.find(name).length > 0 ? mask.text(name) : name;
    isChanged ||= left !== each || now !== name;
    return left === undefined && each !== undefined ? [] : [[now, left] as const];
  });
  return isChanged ? Object.fromEntries(entries) : value;
}

/** Fields that hold one contact. */
const CONTACTS: ReadonlySet<string> = new Set(['contact', 'internalContact']);
/** Fields that must be what their names say, or be empty: a word in their place would be no address, no number, no name of a file. */
const EMPTIED: ReadonlySet<string> = new Set(['email', 'emails', 'phone', 'phones', 'stem', 'author']);
/** Fields shorter than a masked text may become, with the most they hold, in characters. */
const SHORT: Readonly<Record<string, number>> = { unit: 40, marks: 10, tags: 100 };
/** From this length on a text of a field that is cut may end in the middle of a name, in characters. */
const NEARLY_CUT = 280;

function textWithoutPerson(text: string, mask: PersonalMask, key: string): string | undefined {
  if (text.length < 3 || isCode(text)) return text;
  if (isAddress(text)) {
    if (!mask.isPersonalAddress(text)) return text;
    return /^https?:/i.test(text) ? maskedAddress(text, mask) : undefined;
  }
  if (key === 'addressKey') return keyWithoutPerson(text, mask);
  if (key === 'query') return queryWithoutPerson(text, mask);
  const [first] = mask.find(text);
  if (first === undefined) return text;
  const isWhole = first.start === 0 && first.end === text.length;
  if (EMPTIED.has(key) && (key !== 'author' || isWhole)) return undefined;
  const masked = maskedWhole(text, mask);
  const cut = key === 'passage' && text.length >= NEARLY_CUT ? masked.replace(/\S*$/, '') : masked;
  return cut.slice(0, SHORT[key] ?? Math.max(text.length, SHORTEST_LIMIT));
}

/** The least that other fields may hold, in characters. */
const SHORTEST_LIMIT = 200;

function keyWithoutPerson(text: string, mask: PersonalMask): string {
  return mask.isPersonalAddress(text) ? addressKey(maskedAddress(`https://${text}`, mask)) : text;
}

/** What is looked for, as it stands in an address. */
function queryWithoutPerson(text: string, mask: PersonalMask): string {
  if (mask.find(readable(text)).length === 0) return text;
  const asked = [...new URLSearchParams(text)].map((pair) => pair.map((part) => maskedWhole(part, mask)));
  return new URLSearchParams(asked).toString();
}

/** Texts that are the person and nothing else, and links to them, leave a list; other things stay in their places. */
function listWithoutPerson(list: readonly unknown[], mask: PersonalMask, key: string): unknown {
  const left = list.flatMap((each) => {
    if (typeof each === 'string' && isWholly(each, mask)) return [];
    const now = valueWithoutPerson(each, mask, key);
    if (isPlain(each) && 'address' in each && isPlain(now) && !('address' in now)) return [];
    return now === undefined ? [] : [now];
  });
  const isSame = left.length === list.length && left.every((each, index) => each === list[index]);
  return isSame ? list : left;
}

function isWholly(text: string, mask: PersonalMask): boolean {
  const [first] = mask.find(text);
  return first?.start === 0 && first.end === text.length;
}

/** A contact as cards keep it. */
function isContact(value: Record<string, unknown>): boolean {
  return Array.isArray(value.phones) && Array.isArray(value.emails);
}

/** Whether a contact is of the person: by name or mailbox, or by a number when it names no one else. */
function isOfPerson(contact: Record<string, unknown>, mask: PersonalMask): boolean {
  const { phone, phones, ...told } = contact;
  const speaks = (value: unknown) => valueWithoutPerson(value, mask) !== value;
  if ([told.name, told.email, told.emails].some(speaks)) return true;
  return told.name === undefined && (speaks(phone) || speaks(phones));
}

/** A passage of a page with what stands around it. */
type Selector = { exact: string; prefix: string; suffix: string };

function isSelector(value: Record<string, unknown>): value is Record<string, unknown> & Selector {
  return ['exact', 'prefix', 'suffix'].every((name) => typeof value[name] === 'string');
}

/** What stands around a passage is cut anywhere, also in a name: where anything of the person may stand in it, it goes. */
function selectorWithoutPerson(selector: Record<string, unknown> & Selector, mask: PersonalMask): unknown {
  const { exact, prefix, suffix, ...rest } = selector;
  const whole = `${prefix}${exact}${suffix}`;
  const places = mask.find(whole);
  const others = valueWithoutPerson(rest, mask);
  if (places.length === 0 && others === rest) return selector;
  const isBefore = places.some(({ start }) => start < prefix.length);
  const isAfter = places.some(({ end }) => end > prefix.length + exact.length);
  const kept = maskedWhole(exact, mask);
  return {
    ...(others as Record<string, unknown>),
    exact: kept,
    prefix: isBefore ? '' : prefix.replace(/^\S*[\s\d()+-]*/, ''),
    suffix: isAfter ? '' : suffix.replace(/\S*$/, ''),
  };
}
