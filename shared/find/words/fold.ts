/** Letters that are in a text but not read: soft hyphens, zero-width signs. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A word as it is compared: one way of writing each letter, lower case, nothing unseen. */
export function foldWord(word: string): string {
  return word.replace(UNSEEN, '').normalize('NFC').toLowerCase().normalize('NFC');
}

const MARKED = /[åäöéèüáàâãêëíìïóòôõúùûñçšžđŧŋøæ]/;
const PLAIN: Record<string, string> = { ø: 'o', æ: 'a', đ: 'd', ŧ: 't', ŋ: 'n' };
/** Words that have no marks but these: nearly all. Taking letters apart and putting them together again is slow. */
const USUAL = /^[a-zåäö]+$/;

/** Whether a folded word has letters that people type without their marks. */
export function hasMarks(word: string): boolean {
  return MARKED.test(word);
}

/** A folded word as one types it without marks: järjestö → jarjesto, å → a. */
export function withoutMarks(word: string): string {
  if (!MARKED.test(word)) return word;
  if (USUAL.test(word)) return word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a');
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæđŧŋ]/g, (letter) => PLAIN[letter] ?? letter);
}
