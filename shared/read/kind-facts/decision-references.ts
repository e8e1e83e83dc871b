import { findDays } from '../days.ts';
import { sentencesOf } from '../sentences.ts';

/** A decision that a text refers to, in parts as the text writes them. */
export interface DecisionParts {
  /** The body that decided, in its basic form: `Kunnanvaltuusto`, `Stadsstyrelsen`, `KH`. */
  body?: string;
  /** The day, in the text's words: `16.6.2025`, `den 24 april 2023`. */
  day?: string;
  /** The section of the minutes: `§ 34`. */
  section?: string;
  /** The number of the matter in the diary: `PRIDno-2022-3319`, `47/00.02/2016`. */
  diary?: string;
}

/** A decision that a text refers to. */
export interface FoundDecision {
  /** Body, day, section and diary number, as far as the text tells them: `Kunnanvaltuusto 16.6.2025 § 34`. */
  reference: string;
  /** The sentence that tells it. */
  passage: string;
}

const boundary = '(?<![\\p{L}-])';
const joined = '(?:\\p{L}{1,40}- (?:ja|sekä|och) )?';

type Ending = readonly [inflected: RegExp, basic: string];

/** Bodies in the forms in which sentences about decisions name them, and how the ending becomes the basic one. */
const bodyShapes: readonly (readonly [shape: RegExp, ending: Ending])[] = [
  [
    new RegExp(`${boundary}(?:kunnan|kaupungin|alue)?valtuusto(?:n|ssa|lle)?(?!\\p{L})`, 'giu'),
    [/valtuusto(?:n|ssa|lle)$/i, 'valtuusto'],
  ],
  [
    new RegExp(
      `${boundary}(?:kunnan|kaupungin|alue|yhtymä)?hallitu(?:s|ksen|ksessa|kselle)(?!\\p{L})`,
      'giu',
    ),
    [/hallituks(?:en|essa|elle)$/i, 'hallitus'],
  ],
  [
    new RegExp(`${boundary}${joined}\\p{L}{0,40}(?:lauta|toimi)kun(?:ta|nan|nassa|nalle)(?!\\p{L})`, 'giu'),
    [/kunna(?:n|ssa|lle)$/i, 'kunta'],
  ],
  [
    new RegExp(`${boundary}${joined}\\p{L}{0,40}jaosto(?:n|ssa|lle)?(?!\\p{L})`, 'giu'),
    [/jaosto(?:n|ssa|lle)$/i, 'jaosto'],
  ],
  [
    new RegExp(`${boundary}(?:kommun|stads|välfärdsområdes)?fullmäktiges?(?!\\p{L})`, 'giu'),
    [/fullmäktiges$/i, 'fullmäktige'],
  ],
  [
    new RegExp(`${boundary}(?:kommun|stads|välfärdsområdes)?styrelsens?(?!\\p{L})`, 'giu'),
    [/styrelsens$/i, 'styrelsen'],
  ],
  [new RegExp(`${boundary}${joined}\\p{L}{1,40}nämndens?(?!\\p{L})`, 'giu'), [/nämndens$/i, 'nämnden']],
  [new RegExp(`${boundary}(?:city|municipal|town) (?:council|board|executive)(?!\\p{L})`, 'giu'), [/$/, '']],
];

/** Bodies in the shortened forms that stand right before a day or a section: `KH 13.9.2021 § 624`. */
const shortened =
  /(?<![\p{L}\d])(?:Kv|KV|Kh|KH|Khall|KHALL|Kvalt|KVALT|Kj|SivLtk|Sivltk|HyvLtk|Hyvltk|Stf|Stds|Ks|Kf)\.?(?=\s(?:\d|§))/u;

const sectionShape = /§\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?!\d)|(?<![\d.])\d{1,4}\s?§(?!\s?\d)/g;
const diaryShape =
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}{1,11}[Nn]o-\d{4}-\d{1,6}|\p{Lu}{2,8}\/\d{1,6}\/\d{2}\.[\d.]{1,14}\/\d{4}|\d{1,6}\/\d{2}\.\d{2}(?:\.\d{2}){0,4}\/\d{4}|\p{Lu}{2,8}:?\d{1,6}\/\d{4})(?!\d)/gu;

/** A section of a law is none of the minutes. */
const lawBefore =
  /(?:lai(?:n|ssa|sta)|laki|lag(?:en|ens)?|act|asetu(?:s|ksen)|\(\d{1,4}\/\d{4}\)|\d{1,4}\/\d{4})[^.]{0,15}$/i;

/** The body that a text names first. */
export function findBody(text: string): string | undefined {
  const short = shortened.exec(text);
  const named = bodyShapes
    .flatMap(([shape, ending]) => [...text.matchAll(shape)].slice(0, 1).map((match) => ({ match, ending })))
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (short !== null && (named === undefined || short.index < named.match.index)) return short[0];
  if (named === undefined) return undefined;
  const [inflected, basic] = named.ending;
  const words = named.match[0].replace(inflected, basic);
  return words.charAt(0).toLocaleUpperCase('fi') + words.slice(1);
}

/** The section of minutes that a text names first, written `§ 34`; sections of laws are passed over. */
export function findSection(text: string): string | undefined {
  const found = [...text.matchAll(sectionShape)].find(
    ({ index }) => !lawBefore.test(text.slice(Math.max(0, index - 40), index)),
  );
  return found && `§ ${found[0].replace(/[§\s]/g, '')}`;
}

/** The diary number that a text names first. */
export function findDiaryNumber(text: string): string | undefined {
  return text.match(diaryShape)?.[0];
}

/** The parts put together: `Kaupunginhallitus 27.6.2022 § 446, PRIDno-2022-3319`; undefined when there are none. */
export function decisionReference({ body, day, section, diary }: DecisionParts): string | undefined {
  const decided = [body, day, section].filter((part) => part !== undefined).join(' ');
  const reference = [decided, diary].filter((part) => part !== undefined && part !== '').join(', ');
  return reference === '' ? undefined : reference;
}

const decided =
  /hyväks(?:yi|yt|ynyt)|vahvist(?:i|ett|anut)|päät(?:ti|ett|tänyt|ös|öksen|öksellä)|merkitsi|merkitty|godkän(?:de|d|t|ts|des)(?!\p{L})|fastställ|beslut|antecknade|antog|antagen|approved|adopted|confirmed|decided|decision/iu;

/**
 * The decisions that sentences of a text refer to: a body with a day or a section, and either a section or a word of
 * deciding. What a body is going to discuss is no decision.
 */
export function findDecisions(text: string): FoundDecision[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.length > MAX_SENTENCE) return [];
    const body = findBody(sentence);
    const day = findDays(sentence)[0]?.words;
    const section = findSection(sentence);
    if (body === undefined || (day === undefined && section === undefined)) return [];
    if (section === undefined && !decided.test(sentence)) return [];
    const diary = findDiaryNumber(sentence);
    const reference = decisionReference({
      body,
      ...(day !== undefined && { day }),
      ...(section !== undefined && { section }),
      ...(diary !== undefined && { diary }),
    });
    return reference === undefined ? [] : [{ reference, passage: sentence }];
  });
}

/** A longer sentence names bodies and days of several matters. */
const MAX_SENTENCE = 500;
