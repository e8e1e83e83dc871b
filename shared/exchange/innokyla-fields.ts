import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import type { ExportWording } from './export-wording.ts';
import { exportedFields } from './exported-field.ts';

/**
 * The fields of Innokylä’s card (toimintamalli) in the order of its page, under its own labels, which are Finnish in
 * every language of ours: no official ones in others are known.
 */
const INNOKYLA_FIELDS: readonly (readonly [label: string, name: PracticeFieldName])[] = [
  ['Toimintamallin nimi', 'title'],
  ['Toimintamallin lyhyt kuvaus', 'summary'],
  ['Toteutuspaikka', 'place'],
  ['Paikkakunta, maakunta tai hyvinvointialue', 'locality'],
  ['Toimintamallin rahoittaja', 'funder'],
  ['Toimintamallin kokonaisuus', 'collection'],
  ['Kokonaisuuden tarkoitus ja tavoitteet', 'purpose'],
  ['Liitteet ja linkit', 'links'],
  ['Ratkaisun perusidea', 'idea'],
  ['Toimintaympäristö', 'context'],
  ['Kohderyhmä ja asiakasymmärrys', 'audience'],
  ['Toimivuuden ja käyttöönoton ehdot', 'conditions'],
  ['Arvioinnin tulokset tiivistettynä', 'results'],
  ['Vinkit toimintamallin soveltajille', 'tips'],
  ['Kehittämisen vaihe', 'phase'],
  ['Aihealueet', 'topics'],
  ['Kohderyhmä', 'targetGroups'],
];

/** One field of Innokylä’s form. */
export type InnokylaField = {
  /** Innokylä’s label. */
  label: string;
  /** What to write in it; absent when the practice does not tell it. */
  text?: string;
};

/** A practice’s texts by the fields of Innokylä’s form, those that are missing too. Dates and the author Innokylä notes itself. */
export function innokylaFields(fields: PracticeFields, wording: ExportWording): InnokylaField[] {
  const told = new Map(exportedFields(fields, wording).map((field) => [field.name, field]));
  return INNOKYLA_FIELDS.map(([label, name]) => {
    if (name === 'title') return { label, text: fields.title };
    const place = name === 'locality' ? (told.get('municipalityCode') ?? told.get('regionCode')) : undefined;
    const items = (told.get(name) ?? place)?.items ?? [];
    const text = items
      .map((item) => (item.address === undefined ? item.text : `${item.text}: ${item.address}`))
      .join(name === 'topics' || name === 'targetGroups' ? ', ' : '\n');
    return text === '' ? { label } : { label, text };
  });
}

/** All filled fields as one text, each below its label. */
export function innokylaText(fields: readonly InnokylaField[]): string {
  return fields.flatMap(({ label, text }) => (text === undefined ? [] : [`${label}\n${text}`])).join('\n\n');
}
