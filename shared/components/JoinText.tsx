import type { Agreement } from '../agreement/agreement-schema.ts';
import type { Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of how to join. */
export type JoinTextProps = {
  /** How to join. */
  join: NonNullable<Agreement['join']>;
  /** The reader's language. */
  language: Language;
};

/** How a new partner can join: the words, the page and the mailbox. */
export function JoinText({ join, language }: JoinTextProps) {
  return (
    <>
      <LocalizedSpan texts={join.text} language={language} />
      {join.address && (
        <div>
          <a href={join.address}>{widgetWords[language].joinLink}</a>
        </div>
      )}
      {join.email && (
        <div>
          <a href={`mailto:${join.email}`}>{join.email}</a>
        </div>
      )}
    </>
  );
}
