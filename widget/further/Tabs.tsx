import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { Scene } from '../scene.ts';

/** Props of the row of views. */
export type TabsProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The views a page asks for, as links. */
export function Tabs({ scene }: TabsProps) {
  const { options, view, voice, entry, addressOf } = scene;
  const names = furtherWordsOf(voice).views;
  return (
    <nav class="tabs" part="tabs">
      {options.views.map((name) => (
        <a
          key={name}
          part="tab"
          href={addressOf(name)}
          aria-current={name === view && !entry ? 'page' : undefined}
        >
          {names[name]}
        </a>
      ))}
    </nav>
  );
}
