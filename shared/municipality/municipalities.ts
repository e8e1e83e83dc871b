import rows from './municipalities.json' with { type: 'json' };
import type { Municipality } from './municipality-schema.ts';
import successors from './successors.json' with { type: 'json' };

/** Finland's 308 municipalities, in the order of the official classification. */
export const municipalities = rows as readonly Municipality[];

/** A municipality that was merged into another. */
export interface MergedMunicipality {
  /** The code it had. */
  oldCode: string;
  /** The name it had. */
  oldName: string;
  /** The year from whose beginning it no longer was. */
  year: number;
  /** The code of the municipality it became part of. */
  successorCode: string;
}

/** The municipalities merged since 2015: old pages, plans and agreements still name them. */
export const mergedMunicipalities: readonly MergedMunicipality[] = successors;

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const successorOf = new Map(mergedMunicipalities.map((merged) => [merged.oldCode, merged.successorCode]));

/** The municipality with this code; the code of a merged one gives the municipality it became part of. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(successorOf.get(code) ?? code);
}
