import { z } from 'zod/mini';
import type { Language } from '../language/language.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';

const MAX_NAME = 200;

/** Who has a practice or takes one: a municipality by its code, or another body by its name. */
export const adoptingBodySchema = z.object({
  /** The municipality's three-digit code. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** The name of a body that is none of the 308: a joint authority, a village association. */
  organisation: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NAME))),
});
/** Who has a practice or takes one. */
export type AdoptingBody = z.infer<typeof adoptingBodySchema>;

/** The body that a typed name means: the municipality of that name in any language, or else a body so called. */
export function bodyByName(typed: string): AdoptingBody | undefined {
  const name = typed.trim();
  if (name === '' || name.length > MAX_NAME) return undefined;
  const municipality = municipalityByName(name);
  return municipality ? { municipalityCode: municipality.code } : { organisation: name };
}

/** A body's name in a language; the code of a municipality that is not known. */
export function bodyName({ municipalityCode, organisation }: AdoptingBody, language: Language): string {
  if (municipalityCode === undefined) return organisation ?? '';
  return municipalityByCode(municipalityCode)?.[language] ?? municipalityCode;
}

/** Whether two are the same body; a merged municipality is the one it became part of. */
export function isSameBody(one: AdoptingBody, other: AdoptingBody): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ municipalityCode, organisation = '' }: AdoptingBody): string {
  if (municipalityCode === undefined) return organisation.toLocaleLowerCase('fi');
  return municipalityByCode(municipalityCode)?.code ?? municipalityCode;
}
