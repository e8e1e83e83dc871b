import type { ContentLanguage } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import type { PracticeDraft, PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import { MAX_PASSAGE_LENGTH, type Provenance } from '#shared/practice/provenance.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';

/**
 * The draft with what the page's publication says of the agreement. An agreement's own data is surer than the page
 * around it, so it takes the place of what the page gave; fields it does not speak of stay.
 */
export function withPublication(draft: PracticeDraft, publication: Publication): PracticeDraft {
  const told = fieldsOf(publication, draft.fields.language ?? publication.languages[0] ?? 'fi');
  const names = Object.keys(told) as PracticeFieldName[];
  const provenance: PracticeDraft['provenance'] = { ...draft.provenance };
  for (const name of names) provenance[name] = provenanceOf(told[name]);
  return { fields: { ...draft.fields, ...told }, provenance };
}

/** The fields of the card that an agreement fills, in the language of the page where the publisher has it. */
function fieldsOf(
  publication: Publication,
  language: ContentLanguage,
): Partial<PracticeFields> & { kind: 'agreement' } {
  const { agreement, commitments } = publication;
  const elements = ELEMENTS.filter((element) => commitments.some((made) => made.elements.includes(element)));
  const stages = LIFE_STAGES.filter((stage) => commitments.some((made) => made.lifeStages.includes(stage)));
  const themes = [
    ...new Set(agreement.themes.map((theme) => chooseText(theme, language).text.slice(0, 200))),
  ];
  const { code, name } = agreement.municipality;
  return {
    kind: 'agreement',
    title: line(chooseText(agreement.name, language).text),
    summary: chooseText(agreement.purpose, language).text,
    locality: line(chooseText(name, language).text),
    ...(code !== undefined && { municipalityCode: code }),
    ...(themes.length > 0 && { topics: themes.slice(0, 100) }),
    ...(elements.length > 0 && { elements }),
    ...(stages.length > 0 && { lifeStages: stages }),
  };
}

/** A publication's texts may be longer than a card's one-line fields. */
function line(text: string): string {
  return text.slice(0, 2_000).trim();
}

function provenanceOf(value: unknown): Provenance {
  return typeof value === 'string'
    ? { source: 'publication', passage: value.slice(0, MAX_PASSAGE_LENGTH) }
    : { source: 'publication' };
}
