import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import type { Voice } from '#shared/language/voice.ts';
import type { PartnerFacet } from '#shared/partner/partner-facets.ts';

/** Tells what a facet's value is called: the field's own word for it, or the name it brings itself. */
export function domainNames(
  voice: Voice,
): (facet: PartnerFacet, value: string, name?: LocalizedText) => string {
  const { partnerKinds, elements, lifeStages, languageNames } = voice.domain;
  const known: Partial<Record<PartnerFacet, Readonly<Record<string, string>>>> = {
    kind: partnerKinds,
    element: elements,
    lifeStage: lifeStages,
    language: languageNames,
  };
  return (facet, value, name) =>
    name ? chooseText(name, voice.language).text : (known[facet]?.[value] ?? value);
}
