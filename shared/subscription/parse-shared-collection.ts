import type { z } from 'zod/mini';
import { describePath } from '../publication/read-envelope.ts';
import {
  type CollectionPage,
  collectionPageSchema,
  isSharedFormat,
  PAGE_FORMAT,
  SHARED_VERSION,
  type SharedCollection,
  sharedCollectionSchema,
} from './shared-collection-schema.ts';

/** Why a text could not be read as a shared collection. */
export type SharedFileProblem =
  | { readonly kind: 'not-json' | 'not-collection' | 'newer-version' | 'too-many' }
  /** `where` is the path of the first wrong part, for instance `practices[3].title`. */
  | { readonly kind: 'invalid'; readonly where: string };

/** A page with what it says as JSON, or why it could not be read. */
export type ParsedPage<Page> =
  | { readonly ok: true; readonly page: Page; readonly raw: unknown }
  | { readonly ok: false; readonly problem: SharedFileProblem };

/** How deep a file may be nested; the format's own depth is under ten. */
const MAX_DEPTH = 40;

/** The longest place that is told, in characters. */
const MAX_PLACE = 120;

/** Keys by which a file could reach for what every object has in common. */
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a text as a shared collection, or as the first page of one. */
export function parseSharedCollection(text: string): ParsedPage<SharedCollection> {
  return parsePage(text, sharedCollectionSchema, (format) => format !== PAGE_FORMAT);
}

/** Reads a text as a further page of a shared collection. */
export function parseCollectionPage(text: string): ParsedPage<CollectionPage> {
  return parsePage(text, collectionPageSchema, (format) => format === PAGE_FORMAT);
}

function parsePage<Page>(
  text: string,
  schema: z.ZodMiniType<Page>,
  isWanted: (format: unknown) => boolean,
): ParsedPage<Page> {
  const failed = (problem: SharedFileProblem) => ({ ok: false, problem }) as const;
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failed({ kind: 'not-json' });
  }
  const { format, version } = Object(raw);
  if (!isSharedFormat(format) || !isWanted(format)) return failed({ kind: 'not-collection' });
  if (typeof version === 'number' && version > SHARED_VERSION) return failed({ kind: 'newer-version' });
  const odd = oddPlace(raw, []);
  if (odd !== undefined) return failed({ kind: 'invalid', where: placeIn(odd) });
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, page: result.data, raw };
  const { code, path = [] } = result.error.issues[0] ?? {};
  const where = placeIn(path);
  return failed(
    code === 'too_big' && where === 'practices' ? { kind: 'too-many' } : { kind: 'invalid', where },
  );
}

/** A place in a file in words; its keys are the file’s own and may be of any length. */
function placeIn(path: readonly PropertyKey[]): string {
  return describePath(path).slice(0, MAX_PLACE);
}

/** The path to a part that no honest file has: a key that reaches for the common ancestor, or a nest without end. */
function oddPlace(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (path.length > MAX_DEPTH) return path.slice(0, 3);
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value) && REACHING.has(key)) return here;
    const odd = oddPlace(inner, here);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
