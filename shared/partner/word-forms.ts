/*
 * Finnish words bend: kunta, kunnassa, kunnille. From a typed word every stem it may have is guessed, and one expression is
 * made that meets the other forms of those stems. A guess too many costs little, because it seldom makes a word. The library's
 * search has a lexicon instead; it would not fit in what a resident downloads. `npm run words` measures both.
 */

/** What may follow a stem: of verbs the commonest, case endings, a lengthened vowel and n, possessive suffixes, clitics. */
const TAIL =
  '(?:mi(?:nen|s[ei]?))?' +
  '(?:[nt]|i?v[aä]t|(?<![aäi])j(?:[aä]|en?)|i?(?:(?:tt?|s[st]|l[lt]|n|)[aä]|lle|ks[ie]|ine|den|te?n)|ien?|siin|s?en)?' +
  '(?:i?h?(?<=(.)h?)\\1n)?' +
  '(?:mme|nne|ns[aä]|[ns]i)?' +
  '(?:k(?:in|[aä]{2}n)|h[aä]n|p[aä])?';

const TAIL_HERE = new RegExp(`${TAIL}$`, 'y');

/** From a stem and its tail, `kunna_lle`, to the stem's other shapes; ~ stands after the consonants that alternate. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  // ihminen: ihmise-, päätös: päätökse-, terveys: terveyde-, vesi: vede-
  [
    /(?<=.[aeiouyäö])(?:nen|k?s[ei]?|(?<=[eouyä])de|(?<=[uy])te?)_.*/,
    '(?:nen|k?s(?:[ei]|(?![aä]))|[dt]e|t(?=t))',
  ],
  // tullut: tullee-, työtön: työttömä-, puhelin: puhelime-
  [/n(?:[uy]t|ee)_.*/, 'n(?:[uy]t|e[ei])'],
  [/tt?([oö])(?:n|m[aä])_.*/, 'tt?$1(?:n|m[aäi])'],
  [/(?<=...)i(?:n|m[ei])_.*/, 'i(?:n|m[ei])'],
  // maa: mai-, työ: töi-
  [/(?<=^.)([aä])[aäi]_.*/, '$1[aäi]'],
  [/ty?öi?_.*/, 'ty?öi?'],
  // tuki: tue-
  [/^(.[aeiouyäö])([eou])_(?:[nls]|t$).*/, '$1k?[$2i]'],
  // kunta: kunni-, kirja: kirjoi-
  [/(?<=..)(?<![aä])([aä])_.*/, '~(?:$1|e(?=t[aäi].)|[oö](?=[ij])|(?=i))'],
  // asukas: asukkaa-, asukkai-
  [/(?<=..)([aä])[aäsi]_.*/, '~$1[aäsi]'],
  // kirjoissa: kirja- or talo-
  [/(?<=..)[oö]i?_[ij].*|(?<=..)[oö]i_.*/, '~[aoäö]'],
  // kortin and kortteja; lasi, kieli: kiele-, kiel(tä), kaunis: kaunii-; kunnissa: kunta- or kieli-
  [/(?<=..)(?:(?<![aäoö])i|i[is]|ei)_[nt].*/, '~(?:i[is]?|ei)'],
  [/(?<=..)(?:(?<![aäoö])i|i[is]|ei)_$/, '~(?:e[ei]?|i[is]?|(?=t))'],
  [/(?<=..)(?:(?<![aäoö])i|i[is]|ei)_[^nt].*/, '~(?:[aä]|e[ei]?|i[is]?|(?=t))'],
  // kielen: kieli, hanke: hankkee-
  [/(?<=..)(?<!e)e_..*/, '~(?:e[ei]?|i|(?=t))'],
  [/(?<=..)(?:(?<!e)e_|ee_.*)/, '~e[ei]?'],
  // talo, katu
  [/(?<=..)([ouyö])\1?_(?![ij]).*/, '~$1$1?'],
  [/(?<=..)([uy])\1?_.*/, '~$1$1?'],
  // nuor(ten), las(ten), jäsen
  [/s_t[aäe].*/, 'p?se?[ei]?'],
  [/([^aeiouyäös])_(?:t[aäe].*|$)/, '$1e?[ei]?'],
  // förening: föreningarna, school: schools, flicka: flickorna
  [/(?<=....)(?:(?:[ae]r(?:na)?|e[nt])s?|(?<=[^aiouyäö])s)_$/, '(?:[ae]r(?:na)?|e[nt]|)s?(?![a-zåäö])'],
  [/(?<=....)(?:an?|or(?:na)?)s?_$/, '(?:an?|or(?:na)?)s?(?![a-zåäö])'],
];

/** What the last consonants of a stem become when its syllable closes or opens. */
const GRADES: readonly (readonly [RegExp, string])[] = Object.entries({
  ik: '(?:ik?k?|j)',
  nk: 'n(?:kk?|g)',
  ng: 'n[kg]',
  kk: 'k?k',
  '([aeiouyäölrh])k': '$1(?:kk?|[jv]|)',
  pp: 'p?p',
  p: '(?:pp?|v)',
  v: '[pv]',
  'm[pm]': 'm[pm]',
  '([nlr])\\1': '$1[$1t]',
  '([nlr])t': '$1(?:$1|tt?)',
  tt: 't?t',
  t: '(?:tt?|d)',
  d: '[dt]',
  ps: 'p?s',
  '': '',
}).map(([cluster, grades]) => [new RegExp(`${cluster}~`), grades]);

/**
 * An expression that finds a folded word in a folded text, as a part of a word or in another form at a word's end. Of anything
 * but letters and hyphens, and of what is shorter than three, it makes none: nothing that has a meaning in an expression gets in.
 */
export function wordForms(word: string): RegExp | undefined {
  if (!/^[a-zåäö-]{3,}$/.test(word)) return undefined;
  const shapes: string[] = [];
  for (let length = 3; length <= word.length; length++) {
    TAIL_HERE.lastIndex = length;
    if (!TAIL_HERE.test(word)) continue;
    const split = `${word.slice(0, length)}_${word.slice(length)}`;
    for (const [stem, shape] of STEMS) if (stem.test(split)) shapes.push(split.replace(stem, shape));
  }
  if (shapes.length === 0) return undefined;
  const stems = shapes.map((shape) =>
    GRADES.reduce((made, [cluster, grades]) => made.replace(cluster, grades), shape),
  );
  return new RegExp(`${word}|(?:${stems.join('|')})${TAIL}(?![a-zåäö])`);
}
