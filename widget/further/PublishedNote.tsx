import { fill } from '#shared/language/fill.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import type { Scene } from '../scene.ts';

/** Props of the last line of what is fetched from elsewhere. */
export type PublishedNoteProps = {
  /** What the widget is drawn from. */
  scene: Scene;
  /** Who publishes it, or what it is. */
  by: LocalizedText;
  /** When it was published. */
  at: string;
};

/** Who has published what is shown, and when. */
export function PublishedNote({ scene, by, at }: PublishedNoteProps) {
  const { language, words } = scene.voice;
  return (
    <p class="foot" part="foot">
      {fill(words.publishedBy, {
        publisher: chooseText(by, language).text,
        day: formatMomentDay(at, language),
      })}
    </p>
  );
}
