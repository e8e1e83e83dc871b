import { municipalities, municipalityByCode } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';
import nameForms from './name-forms.json' with { type: 'json' };

const codeByAdministration = new Map<string, string>();
for (const { code, fi, sv, en } of municipalities) {
  const genitive = (nameForms[code as keyof typeof nameForms] ?? '').split('|')[0] ?? '';
  const finnish = [genitive, fi].filter((name) => name !== '');
  const swedish = [sv, sv.endsWith('s') ? sv : `${sv}s`];
  const names = [
    ...finnish.flatMap((name) => [`${name} kunta`, `${name} kaupunki`]),
    ...swedish.flatMap((name) => [`${name} kommun`, `${name} stad`]),
    ...[en, fi, sv].flatMap((name) => [`city of ${name}`, `town of ${name}`, `municipality of ${name}`]),
    ...[en, fi, sv].flatMap((name) => [`${name} municipality`, `${name} city`]),
  ];
  for (const name of names) codeByAdministration.set(comparable(name), code);
}

function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');
}

/**
 * The municipality that a name of its administration stands for, as sites call themselves: "Siikajoen kunta",
 * "Vasa stad", "City of Tampere". A name alone stands for none here: it may be a company's.
 */
export function municipalityByAdministration(name: string): Municipality | undefined {
  const code = codeByAdministration.get(comparable(name));
  return code === undefined ? undefined : municipalityByCode(code);
}
