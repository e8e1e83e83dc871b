import type { Publication } from '../../publication/publication-schema.ts';
import { publicationSchema } from '../../publication/publication-schema.ts';
import { readEnvelope } from '../../publication/read-envelope.ts';

/** Why a data file that lies in a folder already is not to be written over without asking. */
export type OverwriteConcern =
  /** It was published later than what would take its place. */
  | { readonly kind: 'newer'; readonly publishedAt: string }
  /** It is another agreement; its name when it can be read. */
  | { readonly kind: 'other'; readonly name: string | undefined }
  /** A newer program made it. */
  | { readonly kind: 'newer-version' }
  /** It is no publication. */
  | { readonly kind: 'unknown' };

/** Whether a data file may be written over by a publication: nothing when it is an older publication of the same agreement. */
export function overwriteConcern(
  present: string,
  publication: Pick<Publication, 'id' | 'publishedAt'>,
): OverwriteConcern | undefined {
  const envelope = readEnvelope(present);
  if (!envelope.ok) {
    return { kind: envelope.problem.kind === 'newer-version' ? 'newer-version' : 'unknown' };
  }
  const { id, publishedAt, agreement } = Object(envelope.raw);
  if (id !== publication.id) return { kind: 'other', name: nameIn(agreement) };
  if (typeof publishedAt !== 'string' || Number.isNaN(Date.parse(publishedAt))) return { kind: 'unknown' };
  if (Date.parse(publishedAt) > Date.parse(publication.publishedAt)) return { kind: 'newer', publishedAt };
  return undefined;
}

function nameIn(agreement: unknown): string | undefined {
  const { data } = publicationSchema.shape.agreement.shape.name.safeParse(Object(agreement).name);
  return data && Object.values(data).find((name) => name !== undefined);
}
