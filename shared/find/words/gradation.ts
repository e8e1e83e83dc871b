/** Strong consonants and their weak counterparts, the longest first: the last consonants before a word's final vowels. */
const WEAK_BY_STRONG: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['t', 'd'],
  ['p', 'v'],
  ['k', ''],
];

/** Clusters whose last consonant never alternates. */
const FIXED = /(?:s[kpt]|tk|[kp]t)$/;

/** Words whose last two vowels are of two syllables, which do not alternate: valtio, tärkeä. */
const OPEN_END = /[ie][oöaä]$/;

/** A stem as its consonants before its final vowels and those vowels: kunta → kunt, a. */
function splitStem(stem: string): readonly [head: string, vowels: string] {
  let at = stem.length;
  while (at > 0 && 'aeiouyäö'.includes(stem[at - 1] ?? '')) at--;
  return [stem.slice(0, at), stem.slice(at)];
}

/** The weak grade of a strong vowel stem: kunta → kunna, puku → puvu, arke → arje; the stem itself when nothing alternates. */
export function weaken(stem: string): string {
  const special = weakenBetweenSameVowels(stem);
  if (special !== undefined) return special;
  const [head, vowels] = splitStem(stem);
  if (vowels === '' || head === '' || FIXED.test(head) || OPEN_END.test(vowels)) return stem;
  for (const [strong, weak] of WEAK_BY_STRONG) {
    if (head.endsWith(strong)) return head.slice(0, -strong.length) + weak + vowels;
  }
  return stem;
}

/** k between u and u is v (puku: puvun), after l, r or h and before e it is j (arki: arjen). */
function weakenBetweenSameVowels(stem: string): string | undefined {
  if (/[^aeiouyäö](?:uku|yky)$/.test(stem)) return `${stem.slice(0, -2)}v${stem.slice(-1)}`;
  if (/[lrh]ke$/.test(stem)) return `${stem.slice(0, -2)}je`;
  return undefined;
}

/** The strong grade where it shows from the weak one: hanke → hankke, kohde → kohte. */
export function strengthen(stem: string): string {
  const [head, vowels] = splitStem(stem);
  const last = head.at(-1) ?? '';
  const before = head.at(-2) ?? '';
  if (last === 'd') return `${head.slice(0, -1)}t${vowels}`;
  if (!'kpt'.includes(last) || last === '' || before === 's' || before === last || before === 'h')
    return stem;
  return head + last + vowels;
}

/** Every strong grade a weak stem may come from, the stem itself among them: for words that no list knows. */
export function strongGrades(stem: string): readonly string[] {
  const [head, vowels] = splitStem(stem);
  const found = [stem];
  if (/[^aeiouyäö](?:uvu|yvy)$/.test(stem)) found.push(`${stem.slice(0, -2)}k${stem.slice(-1)}`);
  for (const [strong, weak] of WEAK_BY_STRONG) {
    if (weak === '' || !head.endsWith(weak)) continue;
    if (weak.length === 1 && weak !== 'd' && /[sh]$/.test(head.slice(0, -1))) continue;
    if (weak.length === 1 && 'kpt'.includes(weak) && head.at(-2) === weak) continue;
    found.push(head.slice(0, -weak.length) + strong + vowels);
  }
  return found;
}
