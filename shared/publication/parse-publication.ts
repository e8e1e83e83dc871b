import { PUBLICATION_FORMAT, PUBLICATION_VERSION, type Publication, publicationSchema } from './publication-schema.ts';

/** Why a text could not be read as a publication. */
export type PublicationProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-publication' }
  /** Made by a newer program; `version` is what it calls itself. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** `where` is the path of the first wrong part, for instance `partners[3].name`. */
  | { readonly kind: 'invalid'; readonly where: string };

/** A publication, or why the text is not one. */
export type ParsedPublication =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly problem: PublicationProblem };

/** Reads a publication's JSON text. What it does not know is dropped, what is wrong is named; it never throws. */
export function parsePublication(text: string): ParsedPublication {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse({ kind: 'not-json' });
  }
  if (!isPublicationLike(raw)) return refuse({ kind: 'not-publication' });
  const { version } = raw;
  if (typeof version === 'number' && version > PUBLICATION_VERSION) return refuse({ kind: 'newer-version', version });
  const parsed = publicationSchema.safeParse(raw);
  if (parsed.success) return { ok: true, publication: parsed.data };
  return refuse({ kind: 'invalid', where: describePath(parsed.error.issues[0]?.path ?? []) });
}

function refuse(problem: PublicationProblem): ParsedPublication {
  return { ok: false, problem };
}

function isPublicationLike(raw: unknown): raw is { version?: unknown } {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === PUBLICATION_FORMAT;
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
