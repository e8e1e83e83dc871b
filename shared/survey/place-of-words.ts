import { municipalitiesInText } from '../municipality/municipalities-in-text.ts';
import { municipalityByAdministration } from '../municipality/municipality-by-administration.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName } from '../municipality/regions.ts';
import type { LeftReason } from './survey-schema.ts';

/** Which municipality words mean, whether they mean all of them, or why neither is known. */
export type RowPlace =
  | { kind: 'municipality'; code: string }
  | { kind: 'region' }
  | { kind: 'left'; reason: LeftReason };

/** Words for all respondents together, in Finnish, Swedish and English. */
const whole =
  /^(?:(?:koko|kaikki|hela|alla|samtliga|whole|all|entire)(?: [\p{L}-]+){0,2}|maakunta|alue|seutu|landskapet|regionen|region|yhteensä|yht\.?|summa|keskiarvo|totalt|sammanlagt|medeltal|total|average)$/u;

/** What a cell says beside the name: `(n=12)`, a number of its place before it, a sign after it. */
const beside = /\([^()]*\)|^\s*\d{1,3}[.)]\s+|[*:\u00b9\u00b2\u00b3]+\s*$/g;

/**
 * What the words of a table’s first column mean: a municipality by its name in Finnish, Swedish or English, inflected
 * or not and in any letter case, alone or with “kunta”, or the whole region. Two names in one cell are neither.
 */
export function placeOfWords(words: string): RowPlace {
  const bare = words.replace(beside, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return { kind: 'left', reason: 'no-name' };
  if (whole.test(bare.toLocaleLowerCase('fi')) || regionByName(bare) !== undefined) return { kind: 'region' };
  const named = municipalityByName(bare) ?? municipalityByAdministration(bare);
  if (named !== undefined) return { kind: 'municipality', code: named.code };
  const codes = new Set(municipalitiesInText(capitalised(bare)).map(({ code }) => code));
  const [code] = codes;
  if (codes.size > 1) return { kind: 'left', reason: 'several-names' };
  return code === undefined ? { kind: 'left', reason: 'unknown-name' } : { kind: 'municipality', code };
}

/** `JOUTSASSA` and `joutsassa` as names are written; a text in which capitals tell something stays. */
function capitalised(text: string): string {
  const isShouted = text === text.toLocaleUpperCase('fi');
  if (!isShouted && text !== text.toLocaleLowerCase('fi')) return text;
  return text
    .toLocaleLowerCase('fi')
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fi'));
}
