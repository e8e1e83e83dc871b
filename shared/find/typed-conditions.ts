import { domainWords } from '../language/domain/domain-words.ts';
import { cardNamesEn } from '../language/extension/card-names-en.ts';
import { cardNamesFi } from '../language/extension/card-names-fi.ts';
import { cardNamesSv } from '../language/extension/card-names-sv.ts';
import { languageName } from '../language/formats.ts';
import { CONTENT_LANGUAGES, LANGUAGES } from '../language/language.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { municipalityByName } from '../municipality/municipality-by-name.ts';
import { regionByName, wellbeingCounties } from '../municipality/regions.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import { PRACTICE_KINDS } from '../practice/practice-kind.ts';
import type { Facet } from './facets.ts';

/** What the name before a colon means: a facet, or an end of a time. */
export type ConditionName = Exclude<Facet, 'likeness'> | 'after' | 'before';

/** The names of conditions as people type them, in Finnish, Swedish and English. */
const NAMES: Record<ConditionName, readonly string[]> = {
  kind: ['laji', 'slag', 'typ', 'kind'],
  municipality: ['kunta', 'kaupunki', 'kommun', 'stad', 'municipality'],
  region: ['maakunta', 'landskap', 'region'],
  'wellbeing-county': ['hyvinvointialue', 'välfärdsområde', 'county'],
  topic: ['aihe', 'ämne', 'topic'],
  'target-group': ['kohderyhmä', 'målgrupp', 'audience'],
  element: ['osa-alue', 'delområde', 'element'],
  'life-stage': ['elämänvaihe', 'livsskede', 'lifestage', 'life-stage'],
  phase: ['vaihe', 'fas', 'phase'],
  status: ['tila', 'status'],
  language: ['kieli', 'språk', 'language'],
  site: ['sivusto', 'webbplats', 'site'],
  year: ['vuosi', 'år', 'year'],
  has: ['on', 'har', 'has'],
  tag: ['tunniste', 'etikett', 'tagg', 'tag'],
  collection: ['kokoelma', 'samling', 'collection'],
  theme: ['teema', 'tema', 'theme'],
  pinned: ['kiinnitetty', 'fäst', 'pinned'],
  after: ['jälkeen', 'efter', 'after'],
  before: ['ennen', 'före', 'before'],
};

const byName = new Map(
  (Object.entries(NAMES) as [ConditionName, readonly string[]][]).flatMap(([condition, names]) =>
    names.map((name) => [name, condition] as const),
  ),
);

/** What a typed name before a colon means; undefined when it is none of ours, as in an address. */
export function conditionNamed(name: string): ConditionName | undefined {
  return byName.get(comparable(name));
}

/** A text as conditions compare it. */
export function comparable(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Names of a closed list's values in all our languages. */
type NamedValues = readonly (readonly [value: string, names: readonly string[]])[];

const CARRIED_NAMES: NamedValues = [
  ['table', ['taulukko', 'tabell', 'table']],
  ['image', ['kuva', 'bild', 'image', 'picture']],
  ['evaluation', ['arviointi', 'utvärdering', 'evaluation']],
  ['attachment', ['liite', 'bilaga', 'attachment']],
];

/** Made when a condition is typed: asking the browser for names of languages takes long, and most searches have none. */
const CLOSED: Partial<Record<ConditionName, () => NamedValues>> = {
  kind: () => {
    const names = [cardNamesFi, cardNamesSv, cardNamesEn];
    return PRACTICE_KINDS.map((kind) => [
      kind,
      [kind, ...names.map(({ practiceKinds }) => practiceKinds[kind])],
    ]);
  },
  element: () =>
    ELEMENTS.map((element) => [
      element,
      [element, ...LANGUAGES.map((language) => domainWords[language].elements[element])],
    ]),
  'life-stage': () =>
    LIFE_STAGES.map((stage) => [
      stage,
      [stage, ...LANGUAGES.map((language) => domainWords[language].lifeStages[stage])],
    ]),
  'wellbeing-county': () => wellbeingCounties.map(({ code, fi, sv, en }) => [code, [code, fi, sv, en]]),
  language: () =>
    CONTENT_LANGUAGES.map((tag) => [tag, [tag, ...LANGUAGES.map((language) => languageName(tag, language))]]),
  has: () => CARRIED_NAMES,
  pinned: () => [['yes', ['kyllä', 'ja', 'yes']]],
};

/**
 * The values that a typed value means in a facet whose values we know beforehand: none when we know of no such value;
 * undefined when the facet's values are people's own words, which only the library knows.
 */
export function closedValues(facet: ConditionName, typed: string): string[] | undefined {
  if (facet === 'municipality') return municipalityValues(typed);
  if (facet === 'region') return codesOf(regionByName(typed));
  const named = CLOSED[facet]?.();
  if (named === undefined) return undefined;
  const wanted = comparable(typed);
  const exact = named.filter(([, names]) => names.some((name) => comparable(name) === wanted));
  const inside = named.filter(([, names]) => names.some((name) => comparable(name).includes(wanted)));
  const found = exact.length > 0 || wanted.length < 3 ? exact : inside;
  return found.map(([value]) => value);
}

function municipalityValues(typed: string): string[] {
  return codesOf(/^\d{3}$/.test(typed) ? municipalityByCode(typed) : municipalityByName(typed));
}

function codesOf(found: { code: string } | undefined): string[] {
  return found === undefined ? [] : [found.code];
}

/**
 * The values among those of the library that a typed value means: the same but for case, else those that begin so, else
 * those that hold it.
 */
export function openValues(values: readonly string[], typed: string): string[] {
  const wanted = comparable(typed);
  const compared = values.map((value) => [value, comparable(value)] as const);
  const tests = [
    (text: string) => text === wanted,
    (text: string) => text.startsWith(wanted),
    (text: string) => text.includes(wanted),
  ];
  for (const isMeant of tests) {
    const found = compared.filter(([, text]) => isMeant(text)).map(([value]) => value);
    if (found.length > 0) return found;
  }
  return [];
}
