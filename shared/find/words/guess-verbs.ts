import { strongGrades, weaken } from './gradation.ts';

const cut = (text: string, count = 1) => text.slice(0, -count);

/** Endings that only verbs take, and what grade of the stem they follow. */
const VERB_ENDINGS: readonly (readonly [
  ending: RegExp,
  infinitivesOf: (stem: string) => readonly string[],
])[] = [
  [
    /(?:v[aä]t|m[aä](?:an|än|ss[aä]|st[aä]|ll[aä]|tt[aä])|mi(?:nen|s(?:t[aä]|ten|een[a-zäö]*|e[a-zäö]*|i[a-zäö]*)))$/,
    ofStrong,
  ],
  [/(?:mme|tte)$/, ofWeak],
  [/(?<=[aeiouyäö])t(?:aan|ään|tiin|taisiin|täisiin)$/, ofPassive],
  [/n(?:ut|yt|eet|een)$/, ofStrong],
];

/** Infinitives of a word that only a verb can be, judged by its shape: kohdentaminen, tallennetaan. None when it may be a noun. */
export function guessVerbs(word: string): readonly string[] {
  for (const [ending, infinitivesOf] of VERB_ENDINGS) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= 3 && /[aeiouyäö]$/.test(stem)) return infinitivesOf(stem);
  }
  return /[^aeiouyäö](?:uu|yy|oo|öö|ii|ee|oi)$/.test(word)
    ? ofStrong(word.endsWith('i') ? word : cut(word))
    : [];
}

/** kohdenta → kohdentaa, muokkaa → muokata, opettele → opetella, kopioi → kopioida. */
function ofStrong(stem: string): readonly string[] {
  const vowel = /[aou](?=[^aouäöy]*$)/.test(stem) ? 'a' : 'ä';
  if (/[aä]{2}$/.test(stem)) return [`${weaken(cut(stem))}t${vowel}`];
  if (stem.endsWith('ele')) return [`${weaken(cut(stem, 2)).replace(/l$/, '')}ell${vowel}`];
  if (stem.endsWith('oi')) return [`${stem}d${vowel}`];
  return [stem + vowel];
}

function ofWeak(stem: string): readonly string[] {
  return strongGrades(stem).flatMap(ofStrong);
}

/** tallenne(taan) → tallentaa, kirjaudu(taan) → kirjautua. */
function ofPassive(stem: string): readonly string[] {
  if (!stem.endsWith('e')) return ofWeak(stem);
  const vowel = /[aou](?=[^aouäöy]*$)/.test(stem) ? 'a' : 'ä';
  return [...ofWeak(cut(stem) + vowel), ...ofWeak(stem)];
}
