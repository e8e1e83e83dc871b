import { describe, expect, test } from 'vitest';
import {
  fitAll,
  moved,
  pixelsOf,
  project,
  TILE,
  tilesOf,
  zoomed,
} from '../../../../widget/map/map-view-port.ts';

const size = { width: 700, height: 350 };
const places = [
  { latitude: 60.17, longitude: 24.94 },
  { latitude: 65.01, longitude: 25.47 },
  { latitude: 62.6, longitude: 29.76 },
];

describe('the map’s view', () => {
  test('puts the equator and the prime meridian in the middle of the world, north up', () => {
    expect(project({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(project({ latitude: 85.05112878, longitude: -180 }).y).toBeCloseTo(0, 6);
  });

  test('shows all places at first, and one step closer would not', () => {
    const view = fitAll(places, size);
    const isSeen = (zoom: number) =>
      places
        .map((place) => pixelsOf(project(place), { ...view, zoom }, size))
        .every(({ left, top }) => left >= 0 && top >= 0 && left <= size.width && top <= size.height);
    expect(isSeen(view.zoom)).toBe(true);
    expect(isSeen(view.zoom + 1)).toBe(false);
  });

  test('shows one place alone with its neighbourhood', () => {
    expect(fitAll(places.slice(0, 1), size).zoom).toBe(15);
  });

  test('is covered by its tiles, without tiles beyond the world', () => {
    const view = fitAll(places, size);
    const tiles = tilesOf(view, size);
    expect(Math.min(...tiles.map(({ left }) => left))).toBeLessThanOrEqual(0);
    expect(Math.max(...tiles.map(({ left }) => left + TILE))).toBeGreaterThanOrEqual(size.width);
    expect(Math.max(...tiles.map(({ top }) => top + TILE))).toBeGreaterThanOrEqual(size.height);
    expect(tilesOf({ x: 0, y: 0, zoom: 3 }, size).every(({ column, row }) => column >= 0 && row >= 0)).toBe(
      true,
    );
  });

  test('moves by pixels but not off the world, and comes closer but not without end', () => {
    const view = { x: 0.5, y: 0.5, zoom: 3 };
    expect(moved(view, TILE, 0).x).toBeCloseTo(0.5 + 1 / 8);
    expect(moved(view, 1e9, -1e9)).toMatchObject({ x: 1, y: 0 });
    expect(zoomed(view, -5).zoom).toBe(3);
    expect(zoomed(view, 50).zoom).toBe(18);
  });
});
