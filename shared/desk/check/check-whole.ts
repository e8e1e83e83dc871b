import { chooseText, type LocalizedText } from '../../language/localized-text.ts';
import { foldText } from '../../partner/fold-text.ts';
import { ELEMENTS } from '../../practice/everyday-security.ts';
import { type DeskPartner, presentStep } from '../desk-partner-schema.ts';
import { type Desk, isTold } from '../publication-of-desk.ts';
import { type Finding, finding } from './finding.ts';

/** What shows only when the agreement and all its partners are looked at together. */
export function checkWhole(desk: Desk, today: string): Finding[] {
  const { agreement, partners } = desk;
  const { predecessor } = agreement;
  const language = agreement.languages[0] ?? 'fi';
  return [
    ...(partners.some(isTold) ? [] : [finding('no-partners', {}, [], { page: 'partners' })]),
    ...alike(partners, 'same-business-id', ['businessId'], ({ businessId }) => businessId),
    ...alike(partners, 'same-name', ['name'], ({ name }) => nameKey(name)),
    ...unserved(desk),
    ...agreement.linkedPlans
      .filter(({ untilYear }) => untilYear !== undefined && String(untilYear) < today.slice(0, 4))
      .map(({ id, name, untilYear }) =>
        finding('plan-term-over', {}, ['linkedPlans', id], {
          ...(name && { text: chooseText(name, language).text }),
          ...(untilYear !== undefined && { figure: untilYear }),
        }),
      ),
    ...(predecessor?.name !== undefined && predecessor.address === undefined
      ? [finding('predecessor-without-address', {}, ['predecessor', 'address'])]
      : []),
  ];
}

/** Goals and elements that no commitment serves. Told only once there are commitments: before that all would be. */
function unserved({ agreement, partners }: Desk): Finding[] {
  const commitments = partners
    .filter((partner) => isTold(partner) && presentStep(partner).state !== 'left')
    .flatMap((partner) => partner.commitments);
  if (commitments.length === 0) return [];
  const goals = new Set(commitments.flatMap(({ goalIds }) => goalIds));
  const elements = new Set(commitments.flatMap((commitment) => commitment.elements));
  const language = agreement.languages[0] ?? 'fi';
  const chosen = agreement.elements?.length ? agreement.elements : ELEMENTS;
  return [
    ...agreement.goals.flatMap(({ id, name }) =>
      name === undefined || goals.has(id)
        ? []
        : [
            finding('goal-unserved', {}, ['goals', id], {
              text: chooseText(name, language).text,
              page: 'partners',
            }),
          ],
    ),
    ...chosen
      .filter((element) => !elements.has(element))
      .map((element) => finding('element-unserved', {}, ['elements', element], { page: 'partners' })),
  ];
}

/** Each partner that has the same key as one before it, told with that one. */
function alike(
  partners: readonly DeskPartner[],
  kind: 'same-business-id' | 'same-name',
  path: readonly string[],
  keyOf: (partner: DeskPartner) => string | undefined,
): Finding[] {
  const first = new Map<string, DeskPartner>();
  return partners.flatMap((partner) => {
    const key = keyOf(partner);
    if (key === undefined || key === '') return [];
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, partner);
      return [];
    }
    const [subject, before] = [partner, other].map(({ id, name }) => ({ id, name }));
    return subject && before ? [finding(kind, { partner: subject }, path, { other: before })] : [];
  });
}

/** A name as two writings of it are compared: without case, signs, and the abbreviation of its form. */
function nameKey(name: LocalizedText): string {
  const words = foldText(chooseText(name, 'fi').text).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !/^(?:ry|rf|oy|ab|oyj|r|y|f)?$/.test(word)).join(' ');
}
