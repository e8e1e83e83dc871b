import type { ContentLanguage } from '../language/language.ts';
import { chooseText, type LocalizedText } from '../language/localized-text.ts';
import type { Voice } from '../language/voice.ts';
import type { Measure } from '../partner/commitment-schema.ts';

/** A run of words that share what is said of them. */
export type Piece = {
  /** The words. */
  readonly text: string;
  /** The language they are in, when it is not the one around them. */
  readonly lang?: ContentLanguage;
  /** The note that tells of that language, in the reader's own. */
  readonly note?: string;
  /** Where they lead. */
  readonly href?: string;
  /** Whether they are less weighty than what is around them. */
  readonly isQuiet?: boolean;
};

/** One value in words: its pieces follow each other on the line. */
export type Phrase = readonly Piece[];

/**
 * One labelled fact. What is said of an agreement, a partner or a commitment is made as facts first; the widget, the
 * library and the page without scripts draw the same ones, so that they cannot say different things.
 */
export type FactLine = {
  /** What the fact is about. */
  readonly label: string;
  /** The values, each on a line of its own. */
  readonly values: readonly Phrase[];
  /** Whether the values are short words that stand on one line. */
  readonly isInline?: boolean;
  /** The measure that the values tell of, for its bar and the table of its readings. */
  readonly measure?: Measure;
};

/** How a text of several languages is said. */
export type Manner = {
  /** Leaves out the note about the language: for names, which are seldom translated. */
  readonly isName?: boolean;
  /** Where the words lead. */
  readonly href?: string | undefined;
  /** Whether they are less weighty than what is around them. */
  readonly isQuiet?: boolean;
};

/** A text in the reader's language, or else in another one, marked with that language and a short note. */
export function say(texts: LocalizedText, voice: Voice, { isName, href, isQuiet }: Manner = {}): Piece {
  const { text, language } = chooseText(texts, voice.language);
  return {
    text,
    ...(language !== voice.language && { lang: language }),
    ...(language !== voice.language && !isName && { note: voice.words.writtenIn[language] }),
    ...(href !== undefined && { href }),
    ...(isQuiet && { isQuiet }),
  };
}

/** Words that are the product's own, less weighty than what is around them. */
export function quiet(text: string): Piece {
  return { text, isQuiet: true };
}

/** A value of the pieces that there are. */
export function phraseOf(...pieces: readonly (Piece | false | '' | undefined)[]): Phrase {
  return pieces.filter((piece) => !!piece);
}

/** A fact with the values that have something in them; none when there is nothing to tell. */
export function factOf(
  label: string,
  values: readonly Phrase[],
  more?: Pick<FactLine, 'isInline' | 'measure'>,
): FactLine[] {
  const told = values.filter((value) => value.length > 0);
  return told.length === 0 ? [] : [{ label, values: told, ...more }];
}
