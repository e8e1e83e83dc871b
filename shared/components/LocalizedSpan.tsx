import { say } from '../facts/phrase.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { Voice } from '../language/voice.ts';
import { PieceText } from './PhraseText.tsx';

/** Props of a text that may be in another language than the reader's. */
export type LocalizedSpanProps = {
  /** The text in the languages it has. */
  texts: LocalizedText;
  /** The reader's language and words. */
  voice: Voice;
  /** Leaves out the note about the language: for names, which are seldom translated. */
  isName?: boolean;
};

/** A text in the reader's language, or else in another one, marked with `lang` and a short note. */
export function LocalizedSpan({ texts, voice, isName = false }: LocalizedSpanProps) {
  return <PieceText piece={say(texts, voice, { isName })} />;
}
