import { ambiguousNames } from './ambiguous-names.ts';
import { mergedMunicipalities, municipalities, municipalityByCode } from './municipalities.ts';
import nameForms from './name-forms.json' with { type: 'json' };

/** One place in a text that names a municipality. */
export interface MunicipalityMention {
  /** The municipality's code; of a merged one, its successor's. */
  code: string;
  /** The name as the text has it, inflected or not. */
  words: string;
  /** Where in the text it begins. */
  index: number;
}

/** What a written form of a name stands for. */
interface NameForm {
  code: string;
  /** The form is a common word or a person's name as well. */
  ambiguous: boolean;
  /** The form ends in a local case ("Salossa"), in which a word is hardly ever the first of its sentence by chance. */
  local: boolean;
  /** The form is the name as it stands in a dictionary, not inflected. */
  plain: boolean;
}

const forms = buildForms();
const namePattern = /(?<![\p{L}\p{N}-])(?:S:t \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+| Tl| Adolfs)?)/gu;
const administration = /^\s+(?:kaupun[gk]i|kun(?:ta|na)|kommun|stad|municipality|city)/;

function buildForms(): Map<string, NameForm> {
  const found = new Map<string, NameForm>();
  const add = (form: string, code: string, name: string, local: boolean) => {
    if (!found.has(form))
      found.set(form, { code, ambiguous: ambiguousNames.has(name), local, plain: form === name });
  };
  for (const { code, fi } of municipalities) add(fi, code, fi, false);
  for (const { code, sv } of municipalities) {
    add(sv, code, sv, false);
    if (!sv.endsWith('s')) add(`${sv}s`, code, sv, false);
  }
  for (const { code, fi } of municipalities) {
    const [genitive, ...locals] = (nameForms[code as keyof typeof nameForms] ?? '').split('|');
    if (genitive) add(genitive, code, fi, false);
    for (const form of locals) add(form, code, fi, true);
  }
  for (const { oldName, oldCode } of mergedMunicipalities) {
    add(oldName, municipalityByCode(oldCode)?.code ?? oldCode, oldName, false);
  }
  return found;
}

/** The last word of what stands before a name in the same sentence; empty at the beginning of a sentence. */
function wordBefore(text: string): string {
  return /([\p{L}\p{N}-]+)[ \u00a0]$/u.exec(text)?.[1] ?? '';
}

/** Whether an ambiguous form means the municipality here. */
function meansPlace(form: NameForm, before: string, after: string): boolean {
  if (administration.test(after)) return true;
  const previous = wordBefore(before);
  if (/^\p{Lu}/u.test(previous) || /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after)) return false;
  if (before.trim() === '') return !form.plain || /^\s*(?:$|[,;:|–—])/.test(after);
  return previous !== '' || form.local || /[,(–/•]\s*$/.test(before);
}

/**
 * Every place in a text that names one of the municipalities, in Finnish (seven cases) or Swedish, with a
 * capital initial and as a whole word. A name that is also a word or a surname (Salo, Aura, Pori) counts only
 * when nothing speaks for the other meaning: not after or before another capitalised word ("Matti Salo"),
 * and at the beginning of a sentence only in a local case or before "kaupunki", "kunta" or the like.
 */
export function municipalitiesInText(text: string): MunicipalityMention[] {
  const plain = text.normalize('NFC');
  const mentions: MunicipalityMention[] = [];
  for (const match of plain.matchAll(namePattern)) {
    const words = match[0];
    const form = forms.get(words);
    const after = plain.slice(match.index + words.length, match.index + words.length + 20);
    if (form === undefined || /^[\p{L}\p{N}-]/u.test(after)) continue;
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    if (form.ambiguous && !meansPlace(form, before, after)) continue;
    mentions.push({ code: form.code, words, index: match.index });
  }
  return mentions;
}
