import { type Facet, NO_STATUS } from '#shared/find/facets.ts';
import { languageName } from '#shared/language/formats.ts';
import { regions, wellbeingCounties } from '#shared/municipality/regions.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { Wording } from '../parts/wording.ts';

/** Names of collections and themes, by their ids. */
export type CollectionNames = ReadonlyMap<string, string>;

/** A value of a facet in words: names for codes and ids, and what people wrote as it is. */
export function facetValueName(
  facet: Facet,
  value: string,
  wording: Wording,
  collections: CollectionNames,
): string {
  const { language, words, domain } = wording;
  const { find } = words;
  switch (facet) {
    case 'municipality':
      return municipalityName(value, language) ?? value;
    case 'region':
      return regions.find(({ code }) => code === value)?.[language] ?? value;
    case 'wellbeing-county':
      return wellbeingCounties.find(({ code }) => code === value)?.[language] ?? value;
    case 'language':
      return languageName(value, language);
    case 'kind':
      return nameIn(words.practiceKinds, value);
    case 'likeness':
      return nameIn(find.likenesses, value);
    case 'element':
      return nameIn(domain.elements, value);
    case 'life-stage':
      return nameIn(domain.lifeStages, value);
    case 'has':
      return nameIn(find.carried, value);
    case 'status':
      return statusName(value, wording);
    case 'collection':
    case 'theme':
      return collections.get(value) ?? find.unknownCollection;
    case 'pinned':
      return find.pinnedYes;
    default:
      return value;
  }
}

/** The state of our own adoption in words. */
export function statusName(status: string, { words }: Wording): string {
  return status === NO_STATUS ? words.find.noStatus : nameIn(words.adoption.states, status);
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value;
}
