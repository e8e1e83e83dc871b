import { municipalityByCode } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';

/**
 * Whether two municipalities, by their codes, are of the same statistical type and nearly the same size, and serve in a
 * common language: what works in one may be tried in the other. One is not said to be like itself, nor is one that is
 * not known. Sizes are near when their classes are the same or next to each other.
 */
export function areSimilarMunicipalities(code: string, otherCode: string): boolean {
  const one = municipalityByCode(code);
  const other = municipalityByCode(otherCode);
  if (one === undefined || other === undefined || one.code === other.code) return false;
  return one.type === other.type && Math.abs(one.size - other.size) <= 1 && haveCommonLanguage(one, other);
}

/** Whether two municipalities serve in a common language. */
export function haveCommonLanguage(one: Municipality, other: Municipality): boolean {
  const languages = other.languages.split('-');
  return one.languages.split('-').some((language) => languages.includes(language));
}
