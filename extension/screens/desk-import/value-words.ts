import type { ValueKey } from '#shared/desk/import/told-values.ts';
import { formatDay } from '#shared/language/formats.ts';
import { contentLanguageSchema } from '#shared/language/language.ts';
import type { Wording } from '../parts/wording.ts';

/** The name of a value that can be filled or told otherwise. */
export function nameOfValue(key: ValueKey, { words, domain }: Wording): string {
  const told = words.deskImport;
  const [path = '', tag] = key.split(':');
  const language = contentLanguageSchema.safeParse(tag).data;
  const name = nameOfPath(path, words);
  const named = path.startsWith('contact.') ? told.conflicts.publicField(name) : name;
  return language === undefined ? named : `${named}, ${domain.languageNames[language]}`;
}

function nameOfPath(path: string, { deskImport: { fields }, desk }: Wording['words']): string {
  const names: Readonly<Record<string, string>> = {
    ...fields,
    ...{ step: fields.state, internalNote: fields.note },
    ...{ 'internal.name': fields.person, 'internal.role': desk.internal.role },
    ...{ 'internal.email': desk.internal.email, 'internal.phone': desk.internal.phone },
    ...{ 'internal.note': desk.internal.note, 'contact.role': fields.role },
    ...{ 'contact.email': fields.email, 'contact.phone': fields.phone },
    ...{ 'contact.basis': desk.contact.basis, 'contact.until': desk.contact.until },
    'contact.source': desk.contact.source,
  };
  return names[path] ?? path;
}

/** A value in words: codes by their names, days as they are written. */
export function wordsOfValue(key: ValueKey, value: string, { words, domain, language }: Wording): string {
  const namesOf = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code;
  if (key === 'kind') return namesOf(domain.partnerKind, value);
  if (key === 'contact.basis') return namesOf(words.desk.contact.bases, value);
  if (key === 'contact.until') return formatDay(value, language);
  if (key === 'languages') {
    return value
      .split(', ')
      .map((code) => namesOf(domain.languageNames, code))
      .join(', ');
  }
  if (key !== 'step') return value;
  const [state = '', day] = value.split(' ');
  const named = namesOf(domain.signatureStates, state);
  return day === undefined ? named : `${named} ${formatDay(day, language)}`;
}
