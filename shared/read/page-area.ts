import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName } from '../municipality/regions.ts';
import type { Block } from './blocks.ts';
import { comparable, folded } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { findMarks, openSections } from './labelled-sections.ts';
import { languageOfText } from './page-language.ts';

/** What a page's village or area is judged by. */
export interface AreaClues {
  /** The page's own heading. */
  heading: string;
  /** The main text. */
  text: string;
}

/** The village or area below the municipality that a page is about: by a label, or by the page's own heading. */
export function readArea(blocks: readonly Block[], clues: AreaClues): Evidence<string> | undefined {
  return firstOf(
    () => labelledArea(blocks, clues.text),
    () => headingArea(clues),
  );
}

const labels: ReadonlySet<string> = new Set(
  [
    ...[
      'kylä',
      'kylät',
      'kaupunginosa',
      'kaupunginosat',
      'asuinalue',
      'kyläalue',
      'taajama',
      'alue',
      'kohdealue',
    ],
    ...['stadsdel', 'bydel', 'bostadsområde', 'område'],
    ...['village', 'district', 'neighbourhood', 'area'],
  ].map(comparable),
);
/** In English this is the label of an author. */
const swedishLabels: ReadonlySet<string> = new Set(['by', 'byar']);

/** A longer value is a sentence. */
const MAX_AREA = 60;
/** What "Alue" and "Område" also tell: a field of work, or how wide something reaches. */
const noArea =
  /hyvinvoin|terve|kulttuuri|liikun|osallis|sivisty|kasvatus|nuoris|palvelu|koko (?:kunta|kaupunki|maa|suomi)|valtakun|valfard|kultur|halsa|idrott|ungdom|tjanst|hela (?:kommunen|staden|landet)|culture|health|wellbeing|sport|service|whole/;

function labelledArea(blocks: readonly Block[], text: string): Evidence<string> | undefined {
  const known = languageOfText(text) === 'sv' ? new Set([...labels, ...swedishLabels]) : labels;
  const labelOf = (words: string) => {
    const label = comparable(words);
    return known.has(label) ? label : undefined;
  };
  const sections = openSections(blocks, findMarks(blocks, { labelOf }));
  for (const { words, isHeading, blocks: value } of sections) {
    const area = isHeading || value.length !== 1 ? '' : (value[0]?.text ?? '').replace(/\s*\t\s*/g, ', ');
    if (isArea(area)) return evidence(area, 'label', `${words}: ${area}`);
  }
  return undefined;
}

function isArea(words: string): boolean {
  if (words.length < 2 || words.length > MAX_AREA || !/^\p{Lu}/u.test(words)) return false;
  if (/[.!?;@]|\d{2}/.test(words) || noArea.test(folded(words))) return false;
  if (/hyvinvointialue|maakunta|välfärdsområde|landskap/i.test(words)) return false;
  return municipalityByName(words) === undefined && regionByName(words) === undefined;
}

const name = '(\\p{Lu}[\\p{L}-]{1,40})';
const before = '(?<![\\p{L}-])';
const after = '(?!\\p{L})';
/** "Käylän kylä" in the singular: "Vaalan kylät" are all the villages of a municipality. */
const finnishArea = new RegExp(
  `${before}(\\p{Lu}[\\p{L}-]{1,40}n) (kylä|kaupunginosa|asuinalue|taajama)(?:[äa]?n|[äa]|ss[äa]|st[äa]|ll[äa]|lt[äa]|lle|ksi|[äa]{2}n|een|en|essa|esta|ella|elle|eeseen)?${after}`,
  'u',
);
const finnishNamed = new RegExp(`${before}[Kk]aupunginosa(?:n|ssa|sta)? ${name}${after}`, 'u');
const swedishArea = new RegExp(`${before}(?:[Bb]yn|[Ss]tadsdelen|[Bb]yarna) ${name}${after}`, 'u');
const englishArea = new RegExp(
  `${before}(?:[Vv]illage|[Dd]istrict|[Nn]eighbourhood) of ${name}${after}`,
  'u',
);
/** Words before "kylä" that are no village's name. */
const noName =
  /^(?:vuoden|oman|omien|koko|meidan|teidan|jokaisen|joka|elavan|hyvan|alykkaan|pienen|suuren|uuden|vanhan|yhteisen|toimivan|hyvinvoivan|digitaalisen|kunnan|kaupungin|suomen|maakunnan|lahimman|lapsen|kasvun|aktiivisen|kestavan)$/;

function headingArea({ heading, text }: AreaClues): Evidence<string> | undefined {
  const finnish = finnishArea.exec(heading);
  if (finnish?.[1] !== undefined && finnish[2] !== undefined && isNamed(finnish[1], finnish, text)) {
    return evidence(`${finnish[1]} ${finnish[2]}`, 'heading', heading);
  }
  const found = [finnishNamed, swedishArea, englishArea]
    .map((shape) => shape.exec(heading)?.[1])
    .find((area) => area !== undefined && municipalityByName(area) === undefined);
  return found === undefined ? undefined : evidence(found, 'heading', heading);
}

/**
 * Whether a capitalised genitive is a name. Every first word of a heading has a capital, so there it must be all the
 * heading says before the village, or stand with a capital within a sentence too.
 */
function isNamed(genitive: string, match: RegExpExecArray, text: string): boolean {
  if (noName.test(folded(genitive))) return false;
  if (match.index > 0 || match[0] === match.input.trim()) return true;
  const stem = genitive.slice(0, Math.max(3, genitive.length - 3));
  return [...text.slice(0, 20_000).matchAll(/\p{Ll},? (\p{Lu}[\p{L}-]{2,40})/gu)].some((word) =>
    word[1]?.startsWith(stem),
  );
}
