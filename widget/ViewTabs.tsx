import { LANGUAGES } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { Scene } from './scene.ts';

/** Props of the row above a view. */
export type ViewTabsProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The views as links, when there are several, and the languages of the publication as buttons, each in its own language. */
export function ViewTabs({ scene }: ViewTabsProps) {
  const { options, view, voice, publication, addressOf, acts } = scene;
  const { language, words } = voice;
  const spoken = LANGUAGES.filter((choice) => publication?.languages.includes(choice) || choice === language);
  return (
    <div class="head">
      {options.views.length > 1 && (
        <nav class="tabs" part="tabs">
          {options.views.map((name) => (
            <a
              key={name}
              part="tab"
              href={addressOf(name)}
              aria-current={name === view && !scene.entry ? 'page' : undefined}
            >
              {words.views[name]}
            </a>
          ))}
        </nav>
      )}
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
