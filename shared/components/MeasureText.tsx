import { formatDay, formatNumber } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import type { Measure } from '../partner/commitment-schema.ts';
import { measureProgress } from '../partner/measure-progress.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a measure. */
export type MeasureTextProps = {
  /** The measure with its readings. */
  measure: Measure;
  /** The reader's language. */
  language: Language;
};

/** A measure in words, with a bar that repeats what the words say. */
export function MeasureText({ measure, language }: MeasureTextProps) {
  const words = widgetWords[language];
  const progress = measureProgress(measure);
  const unit = chooseText(measure.unit, language);
  const given = {
    value: formatNumber(progress.value, language),
    target: formatNumber(measure.target, language),
    start: formatNumber(measure.start, language),
    unit: unit.text,
  };
  const isRead = progress.day !== undefined;
  return (
    <>
      <LocalizedSpan texts={measure.name} language={language} />
      <div class="measure-words">
        {isRead ? words.measureWords(given) : words.measureUnread(given)}
        {progress.day && <span class="quiet"> · {words.readOn(formatDay(progress.day, language))}</span>}
      </div>
      {isRead && <progress class="measure-bar" max={1} value={progress.share} aria-hidden="true" />}
    </>
  );
}
