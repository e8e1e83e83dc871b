import type { TranslationOf } from '../translation.ts';
import type { mapFi } from './fi.ts';

/** What the widget's map says in English. */
export const mapEn: TranslationOf<typeof mapFi> = {
  map: 'Partners on the map: the arrow keys move it, plus and minus change the scale',
  note: 'The same partners are in the list below.',
  closer: 'Zoom in',
  farther: 'Zoom out',
  all: 'Show all',
  moves: {
    left: 'Move west',
    up: 'Move north',
    down: 'Move south',
    right: 'Move east',
  },
};
