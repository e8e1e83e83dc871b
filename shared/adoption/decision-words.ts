import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { decisionReference } from '../read/kind-facts/decision-references.ts';
import type { AdoptionDecision } from './adoption-schema.ts';

/** A decision as minutes are referred to: `Kunnanhallitus 27.8.2018 § 112, KONDno-2018-123`; undefined when nothing of it is known. */
export function decisionWords(
  { body, day, section, diaryNumber }: AdoptionDecision,
  language: Language,
): string | undefined {
  return decisionReference({
    ...(body !== undefined && { body }),
    ...(day !== undefined && { day: formatDay(day, language) }),
    ...(section !== undefined && { section: `§\u00a0${section}` }),
    ...(diaryNumber !== undefined && { diary: diaryNumber }),
  });
}
