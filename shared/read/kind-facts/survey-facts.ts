import { textOfBlocks } from '../blocks.ts';
import { type Evidence, evidence, firstOf } from '../evidence.ts';
import type { Page } from '../page.ts';
import type { KindSection } from './kind-rule.ts';
import { pageNames } from './page-names.ts';
import { sentencesOfPage } from './page-sentences.ts';
import { findYear, findYearSpan } from './year-spans.ts';

const months = {
  fi: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuussa|keväällä|kesällä|syksyllä|talvella|alkuvuonna|loppuvuonna',
  sv: '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|våren|sommaren|hösten|vintern',
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)|spring|summer|autumn|winter',
};
/** A month or a season with its year, as sentences tell when something was asked: `lokakuussa 2024`, `hösten 2023`. */
const time = new RegExp(
  `(?<!\\p{L})(?:${months.fi}|${months.sv}|${months.en}) (?:of )?20\\d{2}(?!\\d)`,
  'iu',
);
const asked =
  /kysyi|kysyt|kysely|kartoitu|kartoitet|vastasi|frågade|enkät|kartläg|genomför|svarade|survey|asked|responded|carried out|conducted/iu;

/** The year of a survey: the one in its name, else when its sentences say that it was asked. */
export function findSurveyTerm(page: Page): Evidence<string> | undefined {
  return firstOf(
    ...pageNames(page).map(({ words, source }) => () => {
      const year = findYearSpan(words) ?? findYear(words);
      return year === undefined ? undefined : evidence(year, source, words);
    }),
    () => {
      for (const sentence of sentencesOfPage(page)) {
        if (!asked.test(sentence)) continue;
        const found = time.exec(sentence)?.[0] ?? /(?:vuonna|år|in) (20\d{2})(?!\d)/iu.exec(sentence)?.[1];
        if (found !== undefined) return evidence(found, 'pattern', sentence);
      }
      return undefined;
    },
  );
}

/** The year or the time in what stands under a label for it. */
export function readSurveyTerm({ blocks }: KindSection): string | undefined {
  const text = textOfBlocks(blocks);
  if (text.length > 200) return undefined;
  return findYearSpan(text) ?? time.exec(text)?.[0] ?? (/(?<!\d)20\d{2}/.test(text) ? text : undefined);
}

const answered =
  /(?<!\p{L})(?:vastasi(?!vat? oikein)|vastasivat|vastanneita|vastausta|vastauksia|vastaajaa|vastaajia|svarade|svar|svaren|responded|replied|answered|responses|replies|respondents)(?!\p{L})/iu;

/** The sentence that says how many answered; one that only asks for answers has no number. */
export function findRespondents(page: Page): Evidence<string> | undefined {
  const told = sentencesOfPage(page).find(
    (sentence) => sentence.length <= 300 && answered.test(sentence) && countOf(sentence) !== undefined,
  );
  return told === undefined ? undefined : evidence(told, 'pattern', told);
}

/** A number that is no year, no part of a date and no time. */
function countOf(sentence: string): string | undefined {
  return /(?<![\d.:/])(?!20\d{2}(?!\d))\d[\d {2}]{0,9}(?![.:/–-]?\d)(?! ?(?:min|kysymy|frågor|questions))/u.exec(
    sentence,
  )?.[0];
}
