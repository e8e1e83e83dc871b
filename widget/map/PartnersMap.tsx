import { chooseText } from '#shared/language/localized-text.ts';
import { mapWordsOf } from '#shared/language/map/map-words.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Scene } from '../scene.ts';
import { dragging } from './dragging.ts';
import {
  fitAll,
  moved,
  pixelsOf,
  project,
  type Size,
  tilesOf,
  type ViewPort,
  zoomed,
} from './map-view-port.ts';

/** Props of the map. */
export type PartnersMapProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** How far one press moves the map, in pixels. */
const STEP = 100;

/** The arrows on the buttons that move the map, and the keys that do the same. */
const MOVES = {
  left: { sign: '←', key: 'ArrowLeft', right: -STEP, down: 0 },
  up: { sign: '↑', key: 'ArrowUp', right: 0, down: -STEP },
  down: { sign: '↓', key: 'ArrowDown', right: 0, down: STEP },
  right: { sign: '→', key: 'ArrowRight', right: STEP, down: 0 },
} as const;

/**
 * The partners on a map. It is written here and not taken from Leaflet, which is 42 kB and writes markup from strings,
 * as strict pages forbid; tiles, pins, keys and dragging are all that is needed.
 */
export function PartnersMap({ scene }: PartnersMapProps) {
  const { memory, acts, voice, options, found, entries } = scene;
  const words = mapWordsOf(voice.language);
  const size = (memory.get('map-size') ?? { width: 0, height: 0 }) as Size;
  const places = entries.flatMap(({ partner }) => partner.location ?? []);
  const view = (memory.get('map-view') as ViewPort | undefined) ?? fitAll(places, size);
  const show = (next: ViewPort | undefined) => {
    memory.set('map-view', next);
    acts.change();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = Object.values(MOVES).find(({ key }) => key === event.key);
    const steps = { '+': 1, '-': -1 }[event.key];
    if (move === undefined && steps === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    show(move ? moved(view, move.right, move.down) : zoomed(view, steps ?? 0));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no more meaning */}
      <div
        class="map"
        role="group"
        aria-label={words.map}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the map need a place
        tabIndex={0}
        ref={measuring(scene)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => dragging(event, (right, down) => show(moved(view, -right, -down)))}
      >
        {size.width > 0 && (
          <div class="map-layer">
            {tilesOf(view, size).map(({ column, row, left, top }) => (
              <img
                key={`${view.zoom}/${column}/${row}`}
                src={tileAddress(options.written('map'), view.zoom, column, row)}
                alt=""
                referrerPolicy="no-referrer"
                draggable={false}
                style={{ left: `${left}px`, top: `${top}px` }}
              />
            ))}
            {found.map((entry) => (
              <Pin key={entry.partner.id} scene={scene} entry={entry} view={view} size={size} />
            ))}
          </div>
        )}
      </div>
      <div class="notice-acts">
        <button type="button" onClick={() => show(zoomed(view, 1))}>
          {words.closer}
        </button>
        <button type="button" onClick={() => show(zoomed(view, -1))}>
          {words.farther}
        </button>
        {(['left', 'up', 'down', 'right'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-label={words.moves[name]}
            onClick={() => show(moved(view, MOVES[name].right, MOVES[name].down))}
          >
            {MOVES[name].sign}
          </button>
        ))}
        <button type="button" onClick={() => show(undefined)}>
          {words.all}
        </button>
      </div>
      <p class="quiet">
        {words.note} {options.written('map-credit')}
      </p>
    </>
  );
}

type PinProps = PartnersMapProps & { entry: PartnerEntry; view: ViewPort; size: Size };

/** A partner's place, as a link to the partner; none for one without a place or outside what is shown. */
function Pin({ scene, entry, view, size }: PinProps) {
  const { id, name, location } = entry.partner;
  if (location === undefined) return null;
  const { left, top } = pixelsOf(project(location), view, size);
  if (left < 0 || top < 0 || left > size.width || top > size.height) return null;
  const { text, language } = chooseText(name, scene.voice.language);
  return (
    <a
      class="map-pin"
      href={scene.addressOf(id)}
      draggable={false}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <span lang={language}>{text}</span>
    </a>
  );
}

/** Keeps the map's size in the widget's memory, so that it is drawn again when it changes; the same function at every drawing. */
function measuring({ memory, acts }: Scene): (map: Element | null) => void {
  const kept = memory.get('map-measuring') as ((map: Element | null) => void) | undefined;
  if (kept) return kept;
  const observer = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    memory.set('map-size', { width, height });
    acts.change();
  });
  const measure = (map: Element | null) => {
    observer.disconnect();
    if (map) observer.observe(map);
  };
  memory.set('map-measuring', measure);
  return measure;
}

function tileAddress(template = '', zoom: number, column: number, row: number): string {
  return template.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row));
}
