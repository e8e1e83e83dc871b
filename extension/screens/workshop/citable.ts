import type { Citation, CitationKind } from '#shared/workshop/plan-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import type { ComboboxOption } from '../parts/use-offered.ts';
import type { Wording } from '../parts/wording.ts';
import type { ReadySeries } from './WorkshopPage.tsx';

/** Something that can be cited. */
export type Citable = ComboboxOption & {
  /** What is kept of it in words, when that is not what it is called. */
  kept?: string;
};

/** How many things are offered. */
const OFFERED = 8;

/** The longest words that are kept of what is cited, in characters. */
const LONGEST = 500;

/** Where a citation is looked for. */
export type CitationSource = {
  model: Pick<SeriesModel, 'findPractices'>;
  open: ReadySeries;
  /** The municipality that plans: its own findings are offered, and those of the whole region. */
  code: string;
  /** What is cited already. */
  cited: readonly Citation[];
};

/** Things of the library that fit what is typed and are not cited yet. */
export async function findCitations(
  kind: CitationKind,
  typed: string,
  { model, open, code, cited }: CitationSource,
  wording: Wording,
): Promise<Citable[]> {
  const isNew = ({ id }: { id: string }) => cited.every((citation) => citation.id !== id);
  if (kind === 'practices') {
    const found = await model.findPractices(typed);
    return found.filter(isNew).map(({ id, title }) => ({ key: id, text: shortened(title) }));
  }
  const all = kind === 'findings' ? findingPicks(open, code) : nominationPicks(open, wording);
  const wanted = typed.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  const fits = ({ text, remark = '' }: Citable) => {
    const searched = `${text} ${remark}`.toLocaleLowerCase('fi');
    return wanted.every((word) => searched.includes(word));
  };
  return all.filter((pick) => isNew({ id: pick.key }) && fits(pick)).slice(0, OFFERED);
}

/** What a cited thing is called now; nothing when it is not in the library any more. */
export function presentText(
  kind: CitationKind,
  { id, text }: Citation,
  open: ReadySeries,
): string | undefined {
  if (kind === 'practices') return open.titles.get(id);
  if (kind === 'findings')
    return open.things.findings.some((finding) => finding.id === id) ? text : undefined;
  return open.things.nominations.find((nomination) => nomination.id === id)?.nominee;
}

/** The findings about the municipality and those about the whole region. */
function findingPicks({ things }: ReadySeries, code: string): Citable[] {
  return things.findings
    .filter(({ municipalityCode }) => municipalityCode === undefined || municipalityCode === code)
    .map(({ id, survey, question, value }) => {
      const text = `${question} – ${value}`;
      return { key: id, text: shortened(text), remark: survey, kept: shortened(`${survey}: ${text}`) };
    });
}

/** The nominations. A nominated person's name is shown but not copied into the plan: it is personal data. */
function nominationPicks({ things }: ReadySeries, { words }: Wording): Citable[] {
  return things.nominations.map(({ id, nominee, isPerson, year }) => ({
    key: id,
    text: shortened(nominee),
    remark: String(year),
    kept: isPerson ? words.workshop.plan.person(year) : shortened(`${nominee} ${year}`),
  }));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
