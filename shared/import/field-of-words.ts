import { z } from 'zod/mini';
import { safeUrl } from '../html/safe-url.ts';
import { extensionWords } from '../language/extension/extension-words.ts';
import { LANGUAGES } from '../language/language.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName, regions } from '../municipality/regions.ts';
import { foldText } from '../partner/fold-text.ts';
import { ATTACHMENT_TYPES, type Attachment } from '../practice/attachment-schema.ts';
import { FIELD_SHAPES, type FieldShape } from '../practice/field-order.ts';
import { linesOf, parseContacts, parseLicence, parsePeriods } from '../practice/listed-drafts.ts';
import { PRACTICE_KINDS, type PracticeKind } from '../practice/practice-kind.ts';
import {
  type PracticeFieldName,
  type PracticeFields,
  practiceFieldsSchema,
} from '../practice/practice-schema.ts';
import { folded } from '../read/clean-text.ts';
import { kindStems } from '../read/kind-stems.ts';
import { addressOfWords } from './address-of-words.ts';
import { dayOfWords } from './day-of-words.ts';
import type { RemarkReason } from './incoming-practice.ts';
import { plainLine, plainText } from './plain-words.ts';
import { elementsOfCell, languagesOfCell, lifeStagesOfCell } from './read-cells.ts';

const partialFieldsSchema = z.partial(practiceFieldsSchema);

/** What words mean as a field's value: the value, the reason why some or all of them are no part of it, or both. */
export type FieldOfWords = { fields?: Partial<PracticeFields>; problem?: RemarkReason };

/** Reads words as the value of a field, in the form in which the card and our own exports show it. */
export function fieldOfWords(name: PracticeFieldName, text: string): FieldOfWords {
  const { value, problem } = READERS[FIELD_SHAPES[name]](text);
  if (value === undefined) return { problem: problem ?? 'unknown' };
  const parsed = partialFieldsSchema.safeParse({ [name]: value });
  if (!parsed.success) return { problem: 'too-long' };
  return { fields: parsed.data as Partial<PracticeFields>, ...(problem && { problem }) };
}

type Read = { value?: unknown; problem?: RemarkReason };

const READERS: Readonly<Record<FieldShape, (text: string) => Read>> = {
  line: (text) => ({ value: plainLine(text) }),
  story: (text) => ({ value: plainText(text) }),
  kind: (text) => found(kindOfWords(text), 'kind'),
  municipality: (text) => found(municipalityOfWords(text), 'municipality'),
  region: (text) => found(regionOfWords(text), 'region'),
  day: (text) => found(dayOfWords(text), 'day'),
  tags: (text) => ({ value: [...new Set(partsOf(text))] }),
  names: (text) => ({
    value: [...new Set(linesOf(/\n/.test(text) ? text : text.replaceAll(';', '\n')).map(plainLine))],
  }),
  elements: (text) => coded(elementsOfCell(text), 'element'),
  'life-stages': (text) => coded(lifeStagesOfCell(text), 'life-stage'),
  language: (text) => found(languageOfWords(text), 'language'),
  links: linksOfWords,
  attachments: attachmentsOfWords,
  contacts: (text) => ({ value: parseContacts(plainText(text), []) }),
  periods: (text) => ({ value: parsePeriods(plainText(text), []) }),
  licence: (text) => found(parseLicence(plainLine(text)), 'licence'),
  alternates: alternatesOfWords,
};

function found(value: unknown, problem: RemarkReason): Read {
  return value === undefined ? { problem } : { value };
}

function coded(
  { keys, unknown }: { keys: readonly string[]; unknown: boolean },
  problem: RemarkReason,
): Read {
  return { ...(keys.length > 0 && { value: keys }), ...(unknown && { problem }) };
}

/** The parts of a list in one value: at line ends where there are some, else at semicolons, else at commas. */
export function partsOf(text: string): string[] {
  const plain = plainText(text);
  return plain
    .split(['\n', ';'].find((sign) => plain.includes(sign)) ?? ',')
    .map((part) => plainLine(part.replace(/^\s*•\s/, '')))
    .filter((part) => part !== '');
}

const KINDS_BY_NAME = new Map<string, PracticeKind>(
  PRACTICE_KINDS.flatMap((kind) => [
    [kind, kind] as const,
    ...LANGUAGES.map((language) => [foldText(extensionWords[language].practiceKinds[kind]), kind] as const),
  ]),
);

/** The kind that words name: by its name in three languages, else by the stem of a word such as municipal pages use. */
export function kindOfWords(text: string): PracticeKind | undefined {
  const words = plainLine(text);
  const named = KINDS_BY_NAME.get(foldText(words));
  if (named !== undefined || words.length > 100) return named;
  return kindStems.find(([, stem]) => stem.test(folded(words)))?.[0];
}

/** A municipality's code by its code or its name in three languages, perhaps with "kunta" or "stad" behind it. */
export function municipalityOfWords(text: string): string | undefined {
  const words = plainLine(text);
  return /^\d{3}$/.test(words) ? municipalityByCode(words)?.code : municipalityByName(words)?.code;
}

function regionOfWords(text: string): string | undefined {
  const words = plainLine(text);
  return regions.find(({ code }) => code === words)?.code ?? regionByName(words)?.code;
}

/** One language by its name or its tag: `suomi`, `sv`, `fi-FI`. */
function languageOfWords(text: string): string | undefined {
  const words = plainLine(text);
  return languagesOfCell(/^[a-z]{2,3}[-_]/i.test(words) ? (words.split(/[-_]/)[0] ?? '') : words).keys[0];
}

/** Lines with an address at their beginning or their end, in brackets perhaps, and a name beside it. */
function linksOfWords(text: string): Read {
  const lines = linesOf(plainText(text));
  const links = lines.flatMap((line) => {
    const { address, words } = addressInLine(line);
    return address === undefined ? [] : [{ address, text: words || address }];
  });
  return {
    ...(links.length > 0 && { value: links }),
    ...(links.length < lines.length && { problem: 'link' }),
  };
}

function addressInLine(line: string): { address?: string; words: string } {
  for (const word of line.split(/\s+/)) {
    const bare = word.replace(/^[(<]+|[)>,;]+$/g, '');
    const address = /^(?:https?:\/\/|mailto:|tel:)/i.test(bare) ? safeUrl(bare) : undefined;
    if (address !== undefined) return { address, words: plainLine(line.replace(word, ' ')) };
  }
  return { words: line };
}

const TYPE_OF_ENDING: readonly (readonly [Attachment['type'], RegExp])[] = [
  ['pdf', /pdf/i],
  ['text-document', /docx?|odt|rtf|txt/i],
  ['spreadsheet', /xlsx?|ods|csv/i],
  ['slides', /pptx?|odp/i],
  ['image', /png|jpe?g|gif|svg|webp/i],
  ['video', /mp4|webm|mov/i],
  ['audio', /mp3|ogg|wav|m4a/i],
  ['archive', /zip|7z|tar|gz/i],
];

const TYPES_BY_NAME = new Map<string, Attachment['type']>(
  ATTACHMENT_TYPES.flatMap((type) =>
    LANGUAGES.map((language) => [foldText(extensionWords[language].attachmentTypes[type]), type] as const),
  ),
);

/** Lines of files: a title, its kind in brackets or by the address's ending, an address. A file of no known kind stays words. */
function attachmentsOfWords(text: string): Read {
  const lines = linesOf(plainText(text));
  const files = lines.flatMap((line) => {
    const { address, words } = addressInLine(line);
    const [, title = words, named = ''] = /^(.*?)\s*\(([^()]+)\)$/.exec(words) ?? [];
    const ending = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(address ?? '')?.[1] ?? '';
    const byName = TYPES_BY_NAME.get(foldText(named.split(',')[0] ?? ''));
    const type =
      byName ?? TYPE_OF_ENDING.find(([, sign]) => new RegExp(`^(?:${sign.source})$`, 'i').test(ending))?.[0];
    if (address === undefined || type === undefined) return [];
    return [{ title: (byName === undefined ? words : title) || address, address, type }];
  });
  return {
    ...(files.length > 0 && { value: files }),
    ...(files.length < lines.length && { problem: 'link' }),
  };
}

/** Lines of an address and a language, by its name or its tag, before or after it. */
function alternatesOfWords(text: string): Read {
  const lines = linesOf(plainText(text));
  const pages = lines.flatMap((line) => {
    const { address = '', words } = addressInLine(line);
    const named = words.replace(/:$/, '');
    const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(named);
    const language = isTag ? named : languageOfWords(named);
    return language === undefined || addressOfWords(address) === undefined ? [] : [{ language, address }];
  });
  return {
    ...(pages.length > 0 && { value: pages }),
    ...(pages.length < lines.length && { problem: 'link' }),
  };
}
