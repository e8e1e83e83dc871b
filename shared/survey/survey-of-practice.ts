import { regions } from '../municipality/regions.ts';
import { yearsIn } from '../nomination/period.ts';
import type { Practice } from '../practice/practice-schema.ts';
import { findingValue } from './finding-value.ts';
import { placeOfWords } from './place-of-words.ts';
import type { SurveyFacts } from './survey-schema.ts';
import type { NewFinding } from './take-in-findings.ts';

/** A survey as a clipped page tells of it: a person looks at it before it is kept. */
export type SurveySketch = Partial<SurveyFacts> & Pick<SurveyFacts, 'source'> & { findings: NewFinding[] };

/** The longest beginning of a line that is taken for its topic. */
const TOPIC_LENGTH = 120;

/**
 * What a practice’s card tells of a survey. `address` is the page it was clipped from, `topic` what a finding is called
 * that has no topic of its own.
 */
export function surveyOfPractice(
  { id, fields }: Pick<Practice, 'id' | 'fields'>,
  address: string | undefined,
  topic: string,
): SurveySketch {
  const year =
    yearsIn(fields.term ?? '')[0] ?? yearsIn(fields.title)[0] ?? yearsIn(fields.publishedOn ?? '')[0];
  const region = regions.find(({ code }) => code === fields.regionCode)?.fi ?? fields.locality;
  const madeBy = fields.convener ?? fields.site;
  const count = countIn(fields.respondents ?? '');
  const isWeb = address !== undefined && /^https?:\/\/\S+$/.test(address);
  return {
    name: fields.title,
    ...(year !== undefined && { year }),
    ...(region !== undefined && { region }),
    ...(madeBy !== undefined && { madeBy }),
    ...(count !== undefined && { respondentCount: count }),
    ...(fields.respondents !== undefined && { respondents: fields.respondents }),
    source: { practiceId: id, ...(isWeb && { address }) },
    findings: linesOf(fields.findings ?? '').map((line) => findingOf(line, topic)),
  };
}

/** The lines of a longer text, without the marks of lists. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?:[•–-]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

/** "Joutsa: tiloja puuttuu" is about Joutsa; "Tilat: puuttuvat" is about premises. */
function findingOf(line: string, topic: string): NewFinding {
  const [, before = '', after = ''] = /^([^:]+): +(\S.*)$/.exec(line) ?? [];
  if (before === '' || before.length > TOPIC_LENGTH) return { question: topic, ...findingValue(line) };
  const place = placeOfWords(before);
  if (place.kind === 'municipality') {
    return { municipalityCode: place.code, question: topic, ...findingValue(after) };
  }
  return { question: place.kind === 'region' ? topic : before, ...findingValue(after) };
}

/** The number of respondents that words tell: "Kyselyyn vastasi 1 412 yhdistystä". Years and shares are none. */
function countIn(words: string): number | undefined {
  const counted = /(?<![\p{N},.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,6})(?=[ \u00a0]\p{Ll})/u.exec(words)?.[1];
  const count = Number(counted?.replace(/\D/g, ''));
  return counted === undefined || /^(?:19|20)\d{2}$/.test(counted) ? undefined : count;
}
