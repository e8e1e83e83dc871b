import type { PublishedLeaf } from '#shared/desk/check/published-leaves.ts';
import { formatDay, formatMomentDay, formatNumber, formatTime } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { Wording } from '../parts/wording.ts';

/** A published value as people read it: days and numbers written out, kinds and states by their names, goals by their words. */
export function valueWords(
  { path, value }: Pick<PublishedLeaf, 'path' | 'value'>,
  publication: Publication | undefined,
  wording: Wording,
): string {
  const name = path.at(-1) ?? '';
  const values = typeof value === 'object' ? value : [value];
  return values.map((each) => oneValue(name, path, each, publication, wording)).join(', ');
}

function oneValue(
  name: string,
  path: readonly string[],
  value: string | number | boolean,
  publication: Publication | undefined,
  wording: Wording,
): string {
  const { language } = wording;
  // Years and counts of savings are no quantities.
  const isCount = !/Year$|revision|version|section/.test(name);
  if (typeof value === 'number') return isCount ? formatNumber(value, language) : String(value);
  if (typeof value === 'boolean') return String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value))
    return `${formatMomentDay(value, language)} ${formatTime(value, language)}`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, language);
  if (name === 'goalIds') return goalWords(value, publication, wording);
  return namesOf(name, path, wording)[value] ?? value;
}

function goalWords(id: string, publication: Publication | undefined, { language }: Wording): string {
  const goal = publication?.agreement.goals.find((each) => each.id === id);
  return goal === undefined ? id : chooseText(goal.name, language).text;
}

/** The names of what a field may say, when it is one of a few. */
function namesOf(
  name: string,
  path: readonly string[],
  { words, domain }: Wording,
): Readonly<Record<string, string>> {
  switch (name) {
    case 'kind':
      return { ...domain.agreementKinds, ...(path.length === 1 && domain.partnerKind) };
    case 'state':
      return { ...domain.signatureStates, ...domain.planStates, ...domain.targetStates };
    case 'scope':
      return domain.targetScopes;
    case 'elements':
      return domain.elements;
    case 'lifeStages':
      return domain.lifeStages;
    case 'languages':
      return domain.languageNames;
    case 'basis':
      return words.desk.contact.bases;
    default:
      return {};
  }
}
