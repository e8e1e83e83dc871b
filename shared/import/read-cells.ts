import { safeUrl } from '../html/safe-url.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import { CONTENT_LANGUAGES, type ContentLanguage, LANGUAGES } from '../language/language.ts';
import { foldText } from '../partner/fold-text.ts';
import { SIGNATURE_STATES, type Signature } from '../partner/partner-schema.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import { daySchema } from '../record/record.ts';

/** A web address; one written without `https://` is given it. Undefined when the words are none. */
export function addressOfCell(text: string): string | undefined {
  const first = text.split(/[\s,;]+/).find((word) => word.includes('.')) ?? '';
  const address = safeUrl(/^[a-z]+:/i.test(first) ? first : `https://${first}`);
  return address !== undefined && /^https?:\/\/[^/]+\.[^/]+/.test(address) ? address : undefined;
}

/** A day written `21.5.2018`, `21/5/2018` or `2018-05-21`. */
export function dayOfCell(text: string): string | undefined {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})$/.exec(text.trim()) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim().slice(0, 10);
  return daySchema.safeParse(day).data;
}

/** How registers write where a body stands in signing; a cross or a yes is a signature. */
const STATES: readonly (readonly [Signature['state'], RegExp])[] = [
  ['left', /^(?:irtau|eronn|poistu|lämna|utträd|left|withdr)/],
  ['renewed', /^(?:uusi|förny|renew)/],
  ['promised', /^(?:lupa|luvan|lova|promis)/],
  ['invited', /^(?:kutsu|inbj|invit|bjud)/],
  ['signed', /^(?:allekirj|underteck|signe|kyllä$|on$|ja$|yes$|x$|✓)/],
];

/** Where a partner stands in signing, in words. */
export function stateOfCell(text: string): Signature['state'] | undefined {
  const folded = foldText(text).trim();
  return (
    namedKeys(folded, SIGNATURE_STATES, 'signatureStates')[0] ??
    STATES.find(([, sign]) => sign.test(folded))?.[0]
  );
}

/** Languages by their names in three languages or their codes; `unknown` when some word is none. */
export function languagesOfCell(text: string): { keys: ContentLanguage[]; unknown: boolean } {
  const shortNames: Record<string, ContentLanguage> = { finska: 'fi', svenska: 'sv', engelska: 'en' };
  const read = partsOf(text, true).map(
    (part) =>
      namedKeys(part, CONTENT_LANGUAGES, 'languageNames')[0] ??
      CONTENT_LANGUAGES.find((code) => code === part) ??
      shortNames[part],
  );
  return keysOf(read);
}

/** Life stages by their names in three languages. */
export function lifeStagesOfCell(text: string) {
  return keysOf(partsOf(text, false).map((part) => namedKeys(part, LIFE_STAGES, 'lifeStages')[0]));
}

/** Elements of everyday security by their names in three languages. */
export function elementsOfCell(text: string) {
  return keysOf(partsOf(text, true).map((part) => namedKeys(part, ELEMENTS, 'elements')[0]));
}

/** The lines of a cell without the signs of a list. */
export function linesOfCell(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•·*–-]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

function partsOf(text: string, isSplitAtAnd: boolean): string[] {
  const parts = text.split(isSplitAtAnd ? /[,;/\n]|\s(?:ja|sekä|och|samt|and)\s/ : /[,;/\n]/);
  return parts.map((part) => foldText(part).trim()).filter((part) => part !== '');
}

type NamedGroup = 'signatureStates' | 'languageNames' | 'lifeStages' | 'elements';

function namedKeys<Key extends string>(folded: string, keys: readonly Key[], group: NamedGroup): Key[] {
  return keys.filter((key) =>
    LANGUAGES.some((language) => {
      const names: Readonly<Record<string, string>> = domainWords[language][group];
      return foldText(names[key] ?? '') === folded;
    }),
  );
}

function keysOf<Key>(read: readonly (Key | undefined)[]): { keys: Key[]; unknown: boolean } {
  const known = read.filter((key) => key !== undefined);
  return { keys: [...new Set(known)], unknown: known.length < read.length };
}
