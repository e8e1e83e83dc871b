/** What a period of validity begins with: a day, a number, a word for one, the year. */
const begin = {
  fi: '(?:\\d|yhden |kahden |kolmen |puoli |vuoden |vuosi|kalenteri|kuluvan |kunkin |toistaiseksi|valtuustokauden)',
  sv: '(?:\\d|ett |en |två |tre |till |t\\.o\\.m|tills |i |hela |fullmäktige|den )',
  en: '(?:\\d|one |two |three |for |until |till |through |to |from )',
};
/** A value ends with its clause; the full stops of a date end none. */
const end = '(?=\\s*(?:[,;)]|[.!](?:\\s|$)|$)|\\s(?:ja|och|and)\\s)';

const shapes: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})voimassa (${begin.fi}.{0,80}?)${end}`, 'iu'),
  /(?<!\p{L})(toistaiseksi) voimassa/iu,
  new RegExp(`(?<!\\p{L})(?:gäller|är i kraft|giltigt?a?) (${begin.sv}.{0,80}?)${end}`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:valid|in force) (${begin.en}.{0,80}?)${end}`, 'iu'),
];

/** How long a sentence says that something is valid: `12 kuukautta luovutuspäivästä`, `31.12.2026 asti`. */
export function findValidity(sentence: string): string | undefined {
  for (const shape of shapes) {
    const words = shape.exec(sentence)?.[1]?.trim();
    if (words !== undefined && words.length > 1) return words;
  }
  return undefined;
}
