import { mergedMunicipalities, municipalities, municipalityByCode } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';

const suffixes = /\s+(?:kunta|kaupunki|kommun|stad)$/;

/** A name as it is compared: no case, no "kunta" or "stad" after it. */
function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi').replace(suffixes, '');
}

const codeByName = new Map<string, string>([
  ...mergedMunicipalities.map((merged) => [comparable(merged.oldName), merged.oldCode] as const),
  ...municipalities.flatMap(({ code, fi, sv, en }) =>
    [en, sv, fi].map((name) => [comparable(name), code] as const),
  ),
]);

/** The municipality with this Finnish, Swedish or English name; the name of a merged one gives its successor. */
export function municipalityByName(name: string): Municipality | undefined {
  const code = codeByName.get(comparable(name));
  return code === undefined ? undefined : municipalityByCode(code);
}
