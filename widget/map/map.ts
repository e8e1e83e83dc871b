import type { VNode } from 'preact';
import type { Scene } from '../scene.ts';
import styles from './map.css?inline';
import { PartnersMap } from './PartnersMap.tsx';

/** What is loaded when a reader opens the map. */
export type MapParts = {
  /** Draws the map. */
  readonly draw: (scene: Scene) => VNode;
  /** Its style sheet. */
  readonly styles: string;
};

/** The map with its style sheet. */
const parts: MapParts = { draw: (scene) => PartnersMap({ scene }), styles };

export default parts;
