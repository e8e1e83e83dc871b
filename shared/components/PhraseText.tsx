import type { Phrase, Piece } from '../facts/phrase.ts';

/** Props of a value in words. */
export type PhraseTextProps = {
  /** The words. */
  phrase: Phrase;
};

/** A value in words; pieces after each other that lead to one place are one link. */
export function PhraseText({ phrase }: PhraseTextProps) {
  const shown = [];
  for (let at = 0; at < phrase.length; at += 1) {
    const href = phrase[at]?.href;
    const run = phrase.slice(at).findIndex((piece) => piece.href !== href);
    const pieces = phrase.slice(at, run < 0 ? phrase.length : at + run);
    const words = pieces.map((piece) => <PieceText piece={piece} />);
    shown.push(href === undefined ? words : <a href={href}>{words}</a>);
    at += pieces.length - 1;
  }
  return <>{shown}</>;
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
