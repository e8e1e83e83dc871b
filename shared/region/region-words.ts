import { domainWords } from '../language/domain/domain-words.ts';
import { extensionWords } from '../language/extension/extension-words.ts';
import { formatMomentDay, formatNumber } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { MunicipalityOverview } from './municipality-overview.ts';
import type { SharedTarget } from './region-overview.ts';

/** What is told of a municipality, in words, under the names of the columns; an empty text where there is nothing. */
export type ToldMunicipality = Record<keyof (typeof extensionWords)['fi']['region']['columns'], string>;

/** A municipality in words: the same ones on the screen, in tables and on slides. */
export function toldMunicipality(overview: MunicipalityOverview, language: Language): ToldMunicipality {
  const domain = domainWords[language];
  const { agreement, status, publishedAt, counts } = overview;
  const { region } = extensionWords[language];
  const text = (texts: MunicipalityOverview['municipality']) => chooseText(texts, language).text;
  const number = (count: number) => (agreement === undefined ? '' : formatNumber(count, language));
  return {
    municipality: text(overview.municipality),
    agreement: agreement ? `${domain.agreementKinds[agreement.kind]}: ${text(agreement.name)}` : '',
    status: status ? domain.agreementStatus[status] : '',
    targets: (agreement?.developmentTargets ?? []).map((target) => toldTarget(target, language)).join('\n'),
    elements: overview.elements.map((element) => domain.elements[element]).join(', '),
    plans: (agreement?.linkedPlans ?? [])
      .map(({ name, state, fromYear, untilYear }) => {
        const years = [fromYear, untilYear].filter((year) => year !== undefined).join('–');
        return `${[text(name), years].filter(Boolean).join(' ')}: ${domain.planStates[state].toLowerCase()}`;
      })
      .join('\n'),
    partners: overview.kinds
      .map(({ kind, count }) => `${domain.partnerKinds[kind]} ${formatNumber(count, language)}`)
      .join('\n'),
    signed: number(counts.signed),
    promised: number(counts.promised),
    left: number(counts.left),
    published: publishedAt ? formatMomentDay(publishedAt, language) : '',
    missing: overview.missing.map((what) => region.missing[what]).join('\n') || region.nothingMissing,
  };
}

/** A development target in words: what, how wide, and whether it has been chosen. */
export function toldTarget(
  { text, scope, scopeName, state }: SharedTarget['target'],
  language: Language,
): string {
  const domain = domainWords[language];
  const wide = scopeName ? chooseText(scopeName, language).text : domain.targetScopes[scope];
  const told =
    state === 'choosing' && text === undefined ? [wide] : [text && chooseText(text, language).text, wide];
  return `${told.filter(Boolean).join(', ')} (${domain.targetStates[state].toLowerCase()})`;
}
