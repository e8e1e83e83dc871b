import { municipalities, municipalityByCode } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';
import nameForms from './name-forms.json' with { type: 'json' };

/** Made when a name is first asked for: the list of practices opens without it. */
let codeByAdministration: ReadonlyMap<string, string> | undefined;

function administrations(): ReadonlyMap<string, string> {
  return new Map(
    municipalities.flatMap((each) =>
      administrationsOf(each).map((name) => [comparable(name), each.code] as const),
    ),
  );
}

function administrationsOf({ code, fi, sv, en }: Municipality): string[] {
  const genitive = (nameForms[code as keyof typeof nameForms] ?? '').split('|')[0] ?? '';
  const finnish = [genitive, fi].filter((name) => name !== '');
  const swedish = [sv, sv.endsWith('s') ? sv : `${sv}s`];
  return [
    ...finnish.flatMap((name) => [`${name} kunta`, `${name} kaupunki`]),
    ...swedish.flatMap((name) => [`${name} kommun`, `${name} stad`]),
    ...[en, fi, sv].flatMap((name) => [`city of ${name}`, `town of ${name}`, `municipality of ${name}`]),
    ...[en, fi, sv].flatMap((name) => [`${name} municipality`, `${name} city`]),
  ];
}

function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');
}

/**
 * The municipality that a name of its administration stands for, as sites call themselves: "Siikajoen kunta",
 * "Vasa stad", "City of Tampere". A name alone stands for none here: it may be a company's.
 */
export function municipalityByAdministration(name: string): Municipality | undefined {
  codeByAdministration ??= administrations();
  const code = codeByAdministration.get(comparable(name));
  return code === undefined ? undefined : municipalityByCode(code);
}
