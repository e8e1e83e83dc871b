import type { Slide } from '../exchange/slides-pptx.ts';
import { extensionWords } from '../language/extension/extension-words.ts';
import { formatDay, formatMomentDay, formatNumber } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { MunicipalityOverview } from './municipality-overview.ts';
import { regionSums, sharedTargets } from './region-overview.ts';
import { toldMunicipality, toldTarget } from './region-words.ts';

/** How many lines fit on a slide so that they can be read from the back of a room. */
const LINES = 7;

/** A region as slides: sums, targets, states, partners, what is missing. The notes tell where each thing is from. */
export function regionSlides(
  overviews: readonly MunicipalityOverview[],
  options: { name: string; today: string; language: Language },
): Slide[] {
  const { name, today, language } = options;
  const { region } = extensionWords[language];
  const sums = regionSums(overviews);
  const read = overviews.filter(({ agreement }) => agreement !== undefined);
  const told = overviews.map((overview) => toldMunicipality(overview, language));
  const toldRead = read.map((overview) => toldMunicipality(overview, language));
  const notes = sourcesOf(overviews, language);
  const numbers = Object.entries(sums).map(
    ([what, count]) => `${region.sums[what as keyof typeof sums]}: ${formatNumber(count, language)}`,
  );
  const targets = sharedTargets(overviews).map(({ target, municipalities }) => {
    const places = municipalities.map((each) => chooseText(each, language).text).join(', ');
    return `${toldTarget(target, language)}: ${places}`;
  });
  const slides: [string, string[]][] = [
    [`${name}, ${formatDay(today, language)}`, numbers],
    [region.targets, targets.length > 0 ? targets : [region.noTargets]],
    [region.slides.states, toldRead.map((each) => `${each.municipality}: ${each.status}. ${each.agreement}`)],
    [
      region.slides.partners,
      toldRead.map((each) => `${each.municipality}: ${each.partners.replaceAll('\n', ', ') || '–'}`),
    ],
    [
      region.slides.missing,
      told.map((each) => `${each.municipality}: ${each.missing.replaceAll('\n', '; ')}`),
    ],
  ];
  return slides.flatMap(([title, lines]) => paged(title, lines, region.slides.further(title), notes));
}

function paged(title: string, lines: readonly string[], further: string, notes: string): Slide[] {
  const pages = Math.max(1, Math.ceil(lines.length / LINES));
  return Array.from({ length: pages }, (_, page) => ({
    title: page === 0 ? title : further,
    lines: lines.slice(page * LINES, (page + 1) * LINES),
    notes,
  }));
}

/** The addresses everything is from, with the day each was published. */
function sourcesOf(overviews: readonly MunicipalityOverview[], language: Language): string {
  const sources = overviews.flatMap(({ municipality, address, publishedAt }) => {
    const { text } = chooseText(municipality, language);
    const day = publishedAt && formatMomentDay(publishedAt, language);
    return publishedAt || address ? [[text, address, day].filter(Boolean).join(' · ')] : [];
  });
  return [extensionWords[language].region.slides.sources, ...sources].join('\n');
}
