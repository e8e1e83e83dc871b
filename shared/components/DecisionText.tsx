import type { Agreement } from '../agreement/agreement-schema.ts';
import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a decision in words. */
export type DecisionTextProps = {
  /** The decision. */
  decision: NonNullable<Agreement['decision']>;
  /** The reader's language. */
  language: Language;
};

/** A decision as minutes are referred to: body, day, section, diary number; a link when the minutes can be read. */
export function DecisionText({ decision, language }: DecisionTextProps) {
  const { body, day, section, diaryNumber, address } = decision;
  const rest = [
    formatDay(day, language),
    section !== undefined && `§\u00a0${section}`,
    diaryNumber !== undefined && `(${diaryNumber})`,
  ];
  const words = (
    <>
      <LocalizedSpan texts={body} language={language} isName /> {rest.filter(Boolean).join(' ')}
    </>
  );
  return address === undefined ? words : <a href={address}>{words}</a>;
}
