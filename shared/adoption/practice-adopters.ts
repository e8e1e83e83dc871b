import type { PracticeFields } from '../practice/practice-schema.ts';
import { type AdoptingBody, isSameBody } from './adopting-body.ts';
import type { Adoption, AdoptionState } from './adoption-schema.ts';
import { presentEntry } from './adoption-state.ts';

/** One who has a practice. */
export interface PracticeAdopter {
  /** Who it is. */
  body: AdoptingBody;
  /** Whether the practice is theirs. */
  isSource: boolean;
  /** How and since when they have taken it; absent of one whose it is. */
  adoption?: Adoption;
  /** From whom they took it, when that is another than the one whose it is. */
  from?: AdoptingBody;
}

/** States in which a practice lives in a municipality. */
const LIVING: ReadonlySet<AdoptionState> = new Set(['decided', 'trial', 'in-use']);

/** Whose a practice is: the municipality the card names, or the place it names in words. */
export function practiceSource(
  fields: Pick<PracticeFields, 'municipalityCode' | 'locality' | 'site'>,
): AdoptingBody | undefined {
  if (fields.municipalityCode !== undefined) return { municipalityCode: fields.municipalityCode };
  const organisation = (fields.locality ?? fields.site)?.trim().slice(0, 200);
  return organisation === undefined || organisation === '' ? undefined : { organisation };
}

/** Who has a practice, the one whose it is first, then those who have decided on it, try it or use it, the earliest first. */
export function practiceAdopters(
  source: AdoptingBody | undefined,
  adoptions: readonly Adoption[],
): PracticeAdopter[] {
  const adopters = adoptions
    .filter(({ state, deletedAt }) => LIVING.has(state) && deletedAt === undefined)
    .filter((adoption) => source === undefined || !isSameBody(adoption, source))
    .toSorted((a, b) => presentEntry(a).since.localeCompare(presentEntry(b).since))
    .map((adoption) => adopterOf(source, adoption));
  return source === undefined ? adopters : [{ body: source, isSource: true }, ...adopters];
}

function adopterOf(source: AdoptingBody | undefined, adoption: Adoption): PracticeAdopter {
  const { source: from } = adoption;
  const isFromAnother = from !== undefined && (source === undefined || !isSameBody(from, source));
  return { body: adoption, isSource: false, adoption, ...(isFromAnother && { from }) };
}
