import { Fragment, h } from 'preact';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import { isProductLanguage } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { MapParts } from '../map/map.ts';
import type { Scene } from '../scene.ts';

/** Props of the way to the map. */
export type MapOpenerProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The map's parts once they have come. */
let parts: MapParts | undefined;

/** What the map takes from here instead of bringing it along. */
const kitOfMap = { h, Fragment, chooseText, isProductLanguage };

/** The map's style sheet, once it has come. */
export function mapStyles(): string {
  return parts?.styles ?? '';
}

/** The button that opens the map, and the map: nothing of it is asked for before a reader opens it. */
export function MapOpener({ scene }: MapOpenerProps) {
  const { memory, acts, voice, entries } = scene;
  if (!entries.some(({ partner }) => partner.location)) return null;
  const { showMap, failed } = furtherWordsOf(voice);
  const state = memory.get('map');
  const open = async () => {
    memory.set('map', state === 'open' ? '' : 'open');
    try {
      // From beside this script. Browsers remember a module that failed, so each attempt asks under another fragment.
      const address = `./map.js#${Date.now()}`;
      parts ??= ((await import(/* @vite-ignore */ address)).default as (kit: object) => MapParts)(kitOfMap);
    } catch {
      memory.set('map', 'failed');
    }
    acts.change();
  };
  return (
    <div>
      <button type="button" part="button" aria-expanded={state === 'open'} onClick={open}>
        {showMap}
      </button>
      <p role="status">{state === 'failed' && failed}</p>
      {state === 'open' && parts?.draw(scene)}
    </div>
  );
}
