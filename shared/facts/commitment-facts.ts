import type { Goal } from '../agreement/agreement-schema.ts';
import { fill } from '../language/fill.ts';
import { formatDay, formatNumber } from '../language/formats.ts';
import { chooseText } from '../language/localized-text.ts';
import type { Voice } from '../language/voice.ts';
import type { Measure } from '../partner/commitment-schema.ts';
import { measureProgress } from '../partner/measure-progress.ts';
import type { PublishedCommitment } from '../partner/partner-entry.ts';
import { type FactLine, factOf, type Phrase, type Piece, phraseOf, quiet, say } from './phrase.ts';

/** What is told of a commitment beside its words: for whom it is, when it holds, how it is measured and how it is going. */
export function commitmentFacts(
  commitment: PublishedCommitment,
  goals: readonly Goal[],
  voice: Voice,
): FactLine[] {
  const { words, domain, language } = voice;
  const { lifeStages, elements, measure, progress, reportedOn } = commitment;
  const period = periodWords(commitment, voice);
  return [
    ...factOf(words.lifeStages, [named(lifeStages, domain.lifeStages)]),
    ...factOf(words.elements, [named(elements, domain.elements)]),
    ...factOf(
      words.goals,
      goals.filter(({ id }) => commitment.goalIds.includes(id)).map(({ name }) => [say(name, voice)]),
    ),
    ...factOf(words.period, [phraseOf(period && { text: period })]),
    ...(measure ? factOf(words.measure, measurePhrases(measure, voice), { measure }) : []),
    ...factOf(words.progress, [
      phraseOf(
        progress && say(progress, voice),
        progress && reportedOn && onDay(words.reportedOn, reportedOn, language),
      ),
    ]),
  ];
}

/** Several of the field's own words on one line. */
export function named<Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
): Phrase {
  return keys.length === 0 ? [] : [{ text: keys.map((key) => names[key]).join(', ') }];
}

/** A measure in words: what is measured, and on the next line where it stands. */
function measurePhrases(measure: Measure, voice: Voice): Phrase[] {
  const { words, language } = voice;
  const { value, day } = measureProgress(measure);
  const told = fill(day === undefined ? words.measureUnread : words.measureWords, {
    value: formatNumber(value, language),
    target: formatNumber(measure.target, language),
    start: formatNumber(measure.start, language),
    unit: chooseText(measure.unit, language).text,
  });
  return [[say(measure.name, voice)], phraseOf({ text: told }, day && onDay(words.readOn, day, language))];
}

/** After what is told: on which day it was. */
function onDay(template: string, day: string, language: Voice['language']): Piece {
  return quiet(` · ${fill(template, { day: formatDay(day, language) })}`);
}

function periodWords({ startsOn, endsOn }: PublishedCommitment, voice: Voice): string | undefined {
  const { words, language } = voice;
  const start = startsOn && formatDay(startsOn, language);
  const end = endsOn && formatDay(endsOn, language);
  if (start && end) return `${start} – ${end}`;
  if (start) return fill(words.periodFrom, { day: start });
  return end && fill(words.periodUntil, { day: end });
}
