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

/** What stands around a name. */
interface Around {
  /** The text before it. */
  before: string;
  /** The text after it. */
  after: string;
}

/** Whether a name stands as a part of a person's: after or before another capitalised word ("Matti Salo"). */
function isInPersonName({ before, after }: Around): boolean {
  return /^\p{Lu}/u.test(wordBefore(before)) || /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after);
}

/** Whether an ambiguous form means the municipality here. */
function meansPlace(form: NameForm, around: Around, isPersonElsewhere: boolean): boolean {
  const { before, after } = around;
  if (administration.test(after)) return true;
  const previous = wordBefore(before);
  if (isInPersonName(around)) return false;
  // A person who has been named in full goes on by the surname.
  if (isPersonElsewhere && !form.local) return false;
  if (before.trim() === '') return !form.plain || /^\s*(?:$|[,;:|–—])/.test(after);
  return previous !== '' || form.local || /[,(–/•]\s*$/.test(before);
}

/**
 * Every place in a text that names one of the municipalities, in Finnish (seven cases) or Swedish, with a
 * capital initial and as a whole word. A name that is also a word or a surname (Salo, Aura, Pori) counts only
 * when nothing speaks for the other meaning: not after or before another capitalised word ("Matti Salo"),
 * and at the beginning of a sentence only in a local case or before "kaupunki", "kunta" or the like. A person named
 * in full in the same text keeps the name.
 */
export function municipalitiesInText(text: string): MunicipalityMention[] {
  const found = [...formsIn(text.normalize('NFC'))];
  const persons = new Set(
    found.filter(({ form, around }) => form.ambiguous && isSurname(around)).map(({ form }) => form.code),
  );
  return found
    .filter(({ form, around }) => !form.ambiguous || meansPlace(form, around, persons.has(form.code)))
    .map(({ form, words, index }) => ({ code: form.code, words, index }));
}

/** A written form of a name in a text. */
interface FoundForm {
  form: NameForm;
  words: string;
  index: number;
  around: Around;
}

function* formsIn(plain: string): Iterable<FoundForm> {
  for (const match of plain.matchAll(namePattern)) {
    const words = match[0];
    const form = forms.get(words);
    const end = match.index + words.length;
    const after = plain.slice(end, end + 20);
    if (form === undefined || /^[\p{L}\p{N}-]/u.test(after)) continue;
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    yield { form, words, index: match.index, around: { before, after } };
  }
}

/** Words for municipalities that begin a sentence before their names: "Kunnat Aura ja Ii". */
const groupWord =
  /^(?:kun(?:ta|nat|nista|nissa|tien)|kotikun|kaupun|kommun|städer|municipalit|cit(?:y|ies))/i;

/** Whether a name stands after a capitalised word, as a surname does. */
function isSurname({ before, after }: Around): boolean {
  const previous = wordBefore(before);
  return /^\p{Lu}\p{Ll}/u.test(previous) && !groupWord.test(previous) && !administration.test(after);
}
