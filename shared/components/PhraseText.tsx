import type { Phrase, Piece } from '../facts/phrase.ts';

/** Props of a value in words. */
export type PhraseTextProps = {
  /** The words. */
  phrase: Phrase;
};

/** A value in words; pieces that lead to one place are one link. */
export function PhraseText({ phrase }: PhraseTextProps) {
  const runs = Object.groupBy(phrase, ({ href = '' }) => href);
  return (
    <>
      {Object.entries(runs).map(([href, pieces]) => {
        const words = pieces?.map((piece) => <PieceText piece={piece} />);
        return href ? <a href={href}>{words}</a> : words;
      })}
    </>
  );
}

/** Props of a run of words. */
export type PieceTextProps = {
  /** The words. */
  piece: Piece;
};

/** A run of words, marked with `lang` and a short note when it is not in the reader's language. */
export function PieceText({ piece: { text, lang, note, isQuiet } }: PieceTextProps) {
  return (
    <>
      <span class={isQuiet ? 'text quiet' : 'text'} lang={lang}>
        {text}
      </span>
      {note && <span class="language-note"> ({note})</span>}
    </>
  );
}
