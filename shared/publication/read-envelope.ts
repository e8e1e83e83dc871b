import { PUBLICATION_FORMAT, PUBLICATION_VERSION, type Publication } from './publication-schema.ts';

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

/** What a text is before its contents have been checked. */
export type ReadEnvelope =
  | { readonly ok: true; readonly raw: object }
  | { readonly ok: false; readonly problem: PublicationProblem };

/** Reads a text as JSON and looks only at what it calls itself: a publication, of a version known here. */
export function readEnvelope(text: string): ReadEnvelope {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  const { format, version } = Object(raw);
  if (format !== PUBLICATION_FORMAT) return { ok: false, problem: { kind: 'not-publication' } };
  if (typeof version === 'number' && version > PUBLICATION_VERSION) {
    return { ok: false, problem: { kind: 'newer-version', version } };
  }
  return { ok: true, raw: Object(raw) };
}

/** A path into a publication in words: `partners[3].name`. */
export function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
