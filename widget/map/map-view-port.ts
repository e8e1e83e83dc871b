import type { Location } from '#shared/partner/partner-schema.ts';

/** The side of a tile in pixels. */
export const TILE = 256;

/** From a country to a single house. */
const ZOOMS = { least: 3, most: 18 };

/** Free room around the partners when all are shown, in pixels. */
const MARGIN = 40;

/** What of the world is shown: its middle, and how large. The world is a square of side 1, north up (Web Mercator). */
export type ViewPort = {
  /** The middle from west to east. */
  readonly x: number;
  /** The middle from north to south. */
  readonly y: number;
  /** The scale: the world is 256 pixels wide at 0, and twice as wide at each following one. */
  readonly zoom: number;
};

/** A size in pixels. */
export type Size = {
  /** From left to right. */
  readonly width: number;
  /** From top to bottom. */
  readonly height: number;
};

/** Where a place is in the world's square. */
export function project({ latitude, longitude }: Location): { x: number; y: number } {
  const y = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  return { x: (longitude + 180) / 360, y: (1 - y) / 2 };
}

/** The closest view in which all the places are seen. */
export function fitAll(places: readonly Location[], { width, height }: Size): ViewPort {
  const points = places.map(project);
  const [left, right] = endsOf(points.map(({ x }) => x));
  const [top, bottom] = endsOf(points.map(({ y }) => y));
  const scale = Math.min(
    Math.max(1, width - 2 * MARGIN) / (right - left),
    Math.max(1, height - 2 * MARGIN) / (bottom - top),
  );
  // One place alone is shown with its neighbourhood.
  const zoom = within(Math.min(15, Math.floor(Math.log2(scale / TILE))));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

/** The view moved by pixels. */
export function moved({ x, y, zoom }: ViewPort, right: number, down: number): ViewPort {
  const side = TILE * 2 ** zoom;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return { x: clamp(x + right / side), y: clamp(y + down / side), zoom };
}

/** The view closer by steps, farther when they are negative. */
export function zoomed(view: ViewPort, steps: number): ViewPort {
  return { ...view, zoom: within(view.zoom + steps) };
}

/** Where a point of the world is in the view, in pixels from its top left. */
export function pixelsOf(point: { x: number; y: number }, view: ViewPort, { width, height }: Size) {
  const side = TILE * 2 ** view.zoom;
  return { left: (point.x - view.x) * side + width / 2, top: (point.y - view.y) * side + height / 2 };
}

/** The tiles that cover the view: column and row, and where each is in pixels. */
export function tilesOf(view: ViewPort, size: Size) {
  const count = 2 ** view.zoom;
  const { left, top } = pixelsOf({ x: 0, y: 0 }, view, size);
  const spread = (start: number, room: number) => {
    const first = Math.max(0, Math.floor(-start / TILE));
    const last = Math.min(count - 1, Math.floor((room - start) / TILE));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  };
  return spread(top, size.height).flatMap((row) =>
    spread(left, size.width).map((column) => ({
      column,
      row,
      left: left + column * TILE,
      top: top + row * TILE,
    })),
  );
}

function endsOf(values: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

function within(zoom: number): number {
  return Math.min(ZOOMS.most, Math.max(ZOOMS.least, zoom));
}
