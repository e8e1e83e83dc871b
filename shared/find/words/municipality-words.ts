import { ambiguousNames } from '#shared/municipality/ambiguous-names.ts';
import {
  mergedMunicipalities,
  municipalities,
  municipalityByCode,
} from '#shared/municipality/municipalities.ts';
import nameForms from '#shared/municipality/name-forms.json' with { type: 'json' };
import { foldWord, hasMarks, withoutMarks } from './fold.ts';

/** A municipality a word may name. */
export interface NamedMunicipality {
  /** Its code; a merged one's successor's. */
  code: string;
  /** The form is another word as well (Salo), or is typed without its marks. */
  doubtful: boolean;
}

/** What may hang on a name's case: Oulussakin. */
const CLITIC = /(?:kin|kaan|kään|han|hän|ko|kö)$/;

let byForm: Map<string, NamedMunicipality> | undefined;

/** The municipality that a folded word names, in any case, in Finnish or Swedish. */
export function municipalityOfWord(word: string): NamedMunicipality | undefined {
  byForm ??= buildForms();
  return byForm.get(word) ?? byForm.get(word.replace(CLITIC, ''));
}

function buildForms(): Map<string, NamedMunicipality> {
  const forms = new Map<string, NamedMunicipality>();
  const add = (form: string, code: string, name: string) => {
    const folded = foldWord(form);
    if (!forms.has(folded)) forms.set(folded, { code, doubtful: ambiguousNames.has(name) });
  };
  for (const { code, fi, sv } of municipalities) {
    add(fi, code, fi);
    add(sv, code, sv);
    add(`${sv}s`, code, sv);
  }
  for (const { code, fi } of municipalities) {
    const written = (nameForms[code as keyof typeof nameForms] ?? '').split('|').filter(Boolean);
    for (const form of [...written, ...furtherForms(written)]) add(form, code, fi);
  }
  for (const { oldName, oldCode } of mergedMunicipalities) {
    add(oldName, municipalityByCode(oldCode)?.code ?? oldCode, oldName);
  }
  addUnmarked(forms);
  return forms;
}

/** The cases that the table leaves out, made of those it has: Vaalana, Vaalaksi, Vaalaa. */
function furtherForms([genitive, inessive = '', , , , , illative = '']: readonly string[]): string[] {
  if (genitive === undefined) return [];
  const vowel = inessive.slice(-1);
  const strong = illative.replace(/(?:h.n|seen|.n)$/, '');
  return [`${strong}n${vowel}`, `${inessive.slice(0, -3)}ksi`, partitiveOf(strong, vowel)];
}

/** Alavutta, Kannusta, Espoota, Vaalaa. */
function partitiveOf(strong: string, vowel: string): string {
  if (/[aeiouyäö]te$/.test(strong)) return `${strong.slice(0, -1)}t${vowel}`;
  if (/[aeiouyäö]kse$/.test(strong)) return `${strong.slice(0, -3)}st${vowel}`;
  if (/[aeiouyäö]{2}$/.test(strong) && !strong.endsWith('i')) return `${strong}t${vowel}`;
  return strong + vowel;
}

function addUnmarked(forms: Map<string, NamedMunicipality>): void {
  for (const [form, { code }] of [...forms]) {
    if (!hasMarks(form)) continue;
    const plain = withoutMarks(form);
    if (!forms.has(plain)) forms.set(plain, { code, doubtful: true });
  }
}
