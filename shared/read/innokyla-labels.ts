import type { PracticeFieldName } from '../practice/practice-schema.ts';

/** How the value of a label is read. */
export type LabelShape = 'line' | 'story' | 'day' | 'tags' | 'links';

/** One of Innokylä's labels. */
export interface InnokylaLabel {
  /** The label's words. */
  label: string;
  /** The field it fills. */
  field: PracticeFieldName;
  /** How its value is read. */
  shape: LabelShape;
  /** The label means this only after the label "Kehittämisen vaihe": a tag list at the end of the card. */
  afterPhase?: true;
}

/** The label after which the tag lists come. */
export const PHASE_LABEL = 'Kehittämisen vaihe';

/** Innokylä's labels as they stand on its pages, old and new, in Finnish: no others are known. */
export const innokylaLabels: readonly InnokylaLabel[] = [
  { label: 'Toimintamallin nimi', field: 'title', shape: 'line' },
  { label: 'Kokonaisuuden nimi', field: 'title', shape: 'line' },
  { label: 'Toimintamallin lyhyt kuvaus', field: 'summary', shape: 'story' },
  { label: 'Lyhyt kuvaus', field: 'summary', shape: 'story' },
  { label: 'Toteutuspaikka', field: 'place', shape: 'line' },
  { label: 'Paikkakunta tai maakunta', field: 'locality', shape: 'line' },
  { label: 'Paikkakunta, maakunta tai hyvinvointialue', field: 'locality', shape: 'line' },
  { label: 'Toimintamallin rahoittaja', field: 'funder', shape: 'line' },
  { label: 'Toimintamallin kokonaisuus', field: 'collection', shape: 'line' },
  { label: 'Liitteet ja linkit', field: 'links', shape: 'links' },
  { label: 'Tekijä', field: 'author', shape: 'line' },
  { label: 'Luotu', field: 'publishedOn', shape: 'day' },
  { label: 'Viimeksi muokattu', field: 'modifiedOn', shape: 'day' },
  { label: 'Kokonaisuuden tarkoitus ja tavoitteet', field: 'purpose', shape: 'story' },
  { label: 'Ratkaisun perusidea', field: 'idea', shape: 'story' },
  { label: 'Toimintaympäristö', field: 'context', shape: 'story' },
  { label: 'Kohderyhmä ja asiakasymmärrys', field: 'audience', shape: 'story' },
  { label: 'Toimivuuden ja käyttöönoton ehdot', field: 'conditions', shape: 'story' },
  { label: 'Arvioinnin tulokset tiivistettynä', field: 'results', shape: 'story' },
  { label: 'Vinkit toimintamallin soveltajille', field: 'tips', shape: 'story' },
  { label: PHASE_LABEL, field: 'phase', shape: 'line' },
  { label: 'Aihealueet', field: 'topics', shape: 'tags', afterPhase: true },
  { label: 'Kohderyhmä', field: 'targetGroups', shape: 'tags', afterPhase: true },
];

/** Words between the labels that end a value and begin no field. */
export const sectionWords: readonly string[] = [
  'Perustiedot',
  'Toimintamallin kuvaus',
  'Toimintamalli',
  'Kehittämisen polku',
  'Kansikuva',
  'Kuva',
];
