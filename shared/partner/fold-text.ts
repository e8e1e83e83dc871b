/** All but plain letters, and å, ä and ö: those are letters of their own in Finnish and Swedish and keep their marks. */
const MARKED = /[^\0-\x7fåäö]/g;

/** Letters that canonical decomposition does not open, each followed by its plain form; as texts, which scripts in ASCII can hold. */
const PLAIN_FORMS = new Map(
  ['đd', 'ŧt', 'ŋn', 'øö', 'æä', 'ßss', 'ǥg', 'ʒz'].map((forms) => [forms.slice(0, 1), forms.slice(1)]),
);

/** Marks that pages carry inside words and readers never type: soft hyphen, zero-width signs, Skolt Sámi's prime. */
const UNTYPED = /[\u00ad\u200b-\u200d\u2060\ufeff\u02b9\u02bc]/g;

/**
 * A text as search compares it: lower case, accents off (á → a, š → s, đ → d),
 * but å, ä and ö kept, because in Finnish and Swedish they are other letters than a and o.
 */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(UNTYPED, '').replace(MARKED, foldLetter);
}

function foldLetter(letter: string): string {
  return PLAIN_FORMS.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}
