import { ROLLING_WORDS } from '../../practice/application-period.ts';
import type { ApplicationPeriod } from '../../practice/application-period-schema.ts';
import { sentencesOf } from '../sentences.ts';
import { findClockTimes } from './clock-times.ts';
import { type DayMention, findDayMentions } from './day-mentions.ts';
import { daysOfPeriod, type YearSources } from './period-days.ts';
import { type FoundPeriod, foundPeriods } from './period-ends.ts';

/** How a text about application periods is read. */
export interface PeriodContext extends YearSources {
  /** Whether a label or heading says that the text tells application periods; else each sentence must. */
  isLabelled: boolean;
}

/** A longer sentence is no sentence. */
const MAX_SENTENCE = 1_500;
const MAX_TEXT = 500;

/** Words that make a sentence one about applying. */
const applying =
  /(?<!\p{L})(?:\p{L}*haku(?!\p{L}*(?:lomak|kone|ohje|yht))|\p{L}*hae(?:taan|tta|ttu)|haettav|hae(?!\p{L})|hakea|hakemu|hakupäiv|hakukierro|\p{L}*ansök|söka?s?(?!\p{L})|sökt|söktid|appl(?:y|ied|ication)|call for)/iu;
/** What else than applying has a last day: deciding, reporting, paying. */
const otherMatter =
  /päätetään|päätök|päätös|päättää|käsit|selvity|tility|raport|maksetaan|maksatus|käytettävä|ilmoitetaan|beslut|behandla|redovis|rapport|utbetal|used by|decision|decided|decide|processed|report|paid|settle/iu;

/** It is the activity that goes on, not the time of applying. */
const rollingActivity =
  /(?:jatkuva\p{L}*|kontinuerlig\p{L}*|fortlöpande|löpande|continuous|rolling) (?:toimin|työ|hanke|verksamhet|arbete|activit|operation|work)/iu;

/**
 * The application periods that a text tells, in its order. A period whose days do not exist (31.11.), or whose year
 * the page leaves open, keeps its words only.
 */
export function periodsInText(text: string, context: PeriodContext): ApplicationPeriod[] {
  const periods: ApplicationPeriod[] = [];
  let previous = '';
  for (const sentence of sentencesOf(text).filter(({ length }) => length <= MAX_SENTENCE)) {
    const found = periodsInSentence(sentence, context);
    const [last, first] = [periods.at(-1), found[0]];
    if (found.length === 1 && last?.text === previous && first !== undefined && isCompletedBy(last, first)) {
      periods[periods.length - 1] = {
        ...last,
        ...first,
        text: `${last.text} ${sentence}`.slice(0, MAX_TEXT),
      };
    } else {
      periods.push(...found);
    }
    previous = sentence;
  }
  return periods;
}

/** One sentence tells when it opens, the next when it closes. */
function isCompletedBy(one: ApplicationPeriod, next: ApplicationPeriod): boolean {
  if (one.opensOn === undefined || one.closesOn !== undefined) return false;
  return next.opensOn === undefined && next.closesOn !== undefined && one.opensOn <= next.closesOn;
}

function periodsInSentence(sentence: string, context: PeriodContext): ApplicationPeriod[] {
  if (!context.isLabelled && !applying.test(sentence)) return [];
  const clocks = findClockTimes(sentence);
  const mentions = findDayMentions(sentence, clocks);
  const found = foundPeriods(sentence, mentions, clocks).filter((period) => !isOtherMatter(sentence, period));
  if (found.length === 0) return wordsOnly(sentence, mentions, context);
  return found.map((period, position) => {
    const text = wordsOfPeriod(sentence, found, position);
    return {
      text,
      ...daysOfPeriod(period, found, { ...context, year: yearOfRound(sentence) ?? context.year }),
    };
  });
}

/** The year that a sentence gives the round of applying itself: not the year that the grant is for. */
const roundYear =
  /(?:kevään|kesän|syksyn|talven) (20\d{2}) (?:\p{L}+ )?haku|hakuai(?:ka|kaa) (?:vuonna )?(20\d{2})|vuonna (20\d{2}) (?:\p{L}+ ){0,2}(?:haku|haetaan)|ansökningstid(?:en)? (?:för (?:våren|hösten) |år |våren |hösten )?(20\d{2})|application period (?:in|for (?:spring|autumn)) (20\d{2})/iu;

function yearOfRound(sentence: string): number | undefined {
  const year = roundYear
    .exec(sentence)
    ?.slice(1)
    .find((group) => group !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** A sentence without days tells a period when it names a rolling one, or a month, season or day under a label. */
function wordsOnly(
  sentence: string,
  mentions: readonly DayMention[],
  { isLabelled }: PeriodContext,
): ApplicationPeriod[] {
  const isRolling =
    ROLLING_WORDS.test(sentence) && !rollingActivity.test(sentence) && !otherMatter.test(sentence);
  const vague =
    /(?:kuu(?:n|ssa|ta)?|kevääl|syksy|vuosittain|kertaa vuodessa|årligen|gånger (?:om året|per år)|times a year|every year|yearly)(?!\p{L})/iu;
  const isVague = isLabelled && (mentions.length > 0 || vague.test(sentence)) && !otherMatter.test(sentence);
  return isRolling || isVague ? [{ text: sentence.slice(0, MAX_TEXT) }] : [];
}

/** Whether the clause around a period is about something else than applying. */
function isOtherMatter(sentence: string, { index, end }: FoundPeriod): boolean {
  const before = sentence.slice(0, index).replace(/^.*[,;:]\s/su, '');
  const after = sentence.slice(end).replace(/(?:[,;]|\s(?:ja|och|and|sekä|samt)\s).*$/su, '');
  return otherMatter.test(before) || otherMatter.test(after);
}

/** The sentence where it tells one period; of several, each one's part. */
function wordsOfPeriod(sentence: string, found: readonly FoundPeriod[], position: number): string {
  if (found.length === 1) return sentence.slice(0, MAX_TEXT);
  const begin = position === 0 ? 0 : cutAfter(sentence, found[position - 1], found[position]);
  const end =
    position === found.length - 1
      ? sentence.length
      : cutAfter(sentence, found[position], found[position + 1]);
  const words = sentence
    .slice(begin, end)
    .replace(/^[\s,;]*(?:(?:ja|sekä|och|samt|and)\s+)?|[\s,;]+$/giu, '');
  return words.slice(0, MAX_TEXT);
}

/** Where the words of one period end and those of the next begin: at the first joint between them. */
function cutAfter(sentence: string, one: FoundPeriod | undefined, next: FoundPeriod | undefined): number {
  const from = one?.end ?? 0;
  const between = sentence.slice(from, next?.index ?? sentence.length);
  const joints = /[,;]\s|\s(?:ja|sekä|och|samt|and)\s/iu.exec(between);
  return joints === null ? from : from + joints.index;
}
