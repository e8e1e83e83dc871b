import type { Area, Municipality } from '#shared/municipality/municipality-schema.ts';

/** The places a practice may be in: handed to screens and models, so that tests need only a few. */
export type Places = {
  /** Finland's municipalities. */
  municipalities: readonly Municipality[];
  /** Finland's regions. */
  regions: readonly Area[];
};
