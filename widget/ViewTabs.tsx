import { LANGUAGES } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import { MoreView } from './MoreView.tsx';
import type { Scene } from './scene.ts';

/** Props of the row above a view. */
export type ViewTabsProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The views, when there are several, and the languages of the publication as buttons, each in its own language. */
export function ViewTabs({ scene }: ViewTabsProps) {
  const { options, voice, publication, acts } = scene;
  const { language, words } = voice;
  const spoken = LANGUAGES.filter((choice) => publication?.languages.includes(choice) || choice === language);
  return (
    <div class="head">
      {options.views.length > 1 && <MoreView name="tabs" scene={scene} />}
      {spoken.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no more meaning
        <div class="languages" role="group" aria-label={words.languageChoice}>
          {spoken.map((choice) => (
            <button
              key={choice}
              type="button"
              class="plain"
              lang={choice}
              aria-pressed={choice === language}
              onClick={() => acts.speak(choice)}
            >
              {widgetWords[choice].languageName}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
