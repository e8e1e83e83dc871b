import { z } from 'zod/mini';

/**
 * What a search can be narrowed by, in the order it is offered. Values are what the records hold: codes of municipalities,
 * regions and counties, names of kinds and stages, topics and tags as written. `status` is the state of our own adoption,
 * `none` included; `likeness` is what a practice's municipality has in common with ours; `has` is what a practice carries. `collection` and
 * `theme` are both found by the ids of collections and themes alike; counted are in each only its own.
 */
export const FACETS = [
  'kind',
  'municipality',
  'region',
  'wellbeing-county',
  'likeness',
  'topic',
  'target-group',
  'element',
  'life-stage',
  'phase',
  'status',
  'language',
  'site',
  'year',
  'has',
  'tag',
  'collection',
  'theme',
  'pinned',
] as const;

/** What a search can be narrowed by. */
export const facetSchema = z.enum(FACETS);
/** What a search can be narrowed by. */
export type Facet = z.infer<typeof facetSchema>;

/** What a practice may carry, as values of the facet `has`. `evaluation`: its results are told. */
export const CARRIED = ['table', 'image', 'evaluation', 'attachment'] as const;
/** What a practice may carry. */
export type Carried = (typeof CARRIED)[number];

/**
 * What a practice's municipality may have in common with ours, as values of the facet `likeness`; `alike`: type, size
 * and a language at once.
 */
export const LIKENESSES = ['alike', 'type', 'size', 'language', 'region', 'county'] as const;
/** What a practice's municipality may have in common with ours. */
export type Likeness = (typeof LIKENESSES)[number];

/** The value of the facet `status` of a practice that we have not taken up. */
export const NO_STATUS = 'none';

/** The only value of the facet `pinned`. */
export const PINNED = 'yes';
