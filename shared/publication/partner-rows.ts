import { writeTableCsv } from '../exchange/table-csv.ts';
import type { DomainWords } from '../language/domain/domain-words.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import { CONTENT_LANGUAGES, type ContentLanguage, type Language } from '../language/language.ts';
import { chooseText, type LocalizedText } from '../language/localized-text.ts';
import { publicationWords } from '../language/publication/publication-words.ts';
import { sortPartners } from '../partner/group-partners.ts';
import { listPartnerEntries, type PartnerEntry } from '../partner/partner-entry.ts';
import type { PartnerKind, Signature } from '../partner/partner-schema.ts';
import { ELEMENTS, LIFE_STAGES, type LifeStage } from '../practice/everyday-security.ts';
import type { Cell } from '../table/table-schema.ts';
import type { Publication } from './publication-schema.ts';

/** What a partner has promised, as readers may take it away. */
export type CommitmentRow = {
  readonly text: LocalizedText;
  readonly lifeStages: readonly LifeStage[];
  readonly elements: readonly (typeof ELEMENTS)[number][];
  readonly goals: readonly LocalizedText[];
};

/** A partner as readers may take it away: named fields only, no contact and nothing of the library's own. */
export type PartnerRow = {
  readonly name: LocalizedText;
  readonly kind: PartnerKind;
  readonly ownKind?: LocalizedText;
  readonly description?: LocalizedText;
  readonly area?: LocalizedText;
  readonly languages: readonly ContentLanguage[];
  readonly website?: string;
  readonly businessId?: string;
  readonly signature: Signature;
  readonly commitments: readonly CommitmentRow[];
};

/** The partners as rows, in the order of their names in `language`. */
export function partnerRows(publication: Publication, language: Language): PartnerRow[] {
  const goals = new Map(publication.agreement.goals.map(({ id, name }) => [id, localized(name)]));
  const entries = listPartnerEntries(publication.partners, publication.commitments);
  return sortPartners(entries, language).map((entry) => partnerRow(entry, goals));
}

/** The rows as a JSON file for reuse, every text in all its languages. */
export function partnersJson(publication: Publication, language: Language): string {
  return `${JSON.stringify(partnerRows(publication, language), null, 2)}\n`;
}

/**
 * The rows as a CSV file that Finnish Excel opens, headings in `language`. Texts of partners have a column for each
 * language in which there are any; columns without a value are left out. No cell is a formula.
 */
export function partnersCsv(publication: Publication, language: Language): string {
  const rows = partnerRows(publication, language);
  const columns = tableColumns(language)
    .map(({ value, ...column }) => ({ ...column, values: rows.map(value) }))
    .filter(({ values }) => values.some((value) => value !== ''));
  const headings = columns.map(({ heading }): Cell => ({ text: heading, role: 'column-header' }));
  const body = rows.map((_, index) =>
    columns.map(({ values, isDay }) => dataCell(values[index] ?? '', isDay)),
  );
  return writeTableCsv({ headerRowCount: 1, headerColumnCount: 0, rows: [headings, ...body], notes: [] });
}

/** The one place where fields are let through: what is not named here does not leave. */
function partnerRow(
  { partner, commitments }: PartnerEntry,
  goals: ReadonlyMap<string, LocalizedText>,
): PartnerRow {
  const { kind, name, ownKind, description, area, languages, website, businessId, signature } = partner;
  return {
    name: localized(name),
    kind,
    ...(ownKind !== undefined && { ownKind: localized(ownKind) }),
    ...(description !== undefined && { description: localized(description) }),
    ...(area !== undefined && { area: localized(area) }),
    languages: [...languages],
    ...(website !== undefined && { website }),
    ...(businessId !== undefined && { businessId }),
    signature: { state: signature.state, ...(signature.day !== undefined && { day: signature.day }) },
    commitments: commitments.map(({ text, lifeStages, elements, goalIds }) => ({
      text: localized(text),
      lifeStages: LIFE_STAGES.filter((stage) => lifeStages.includes(stage)),
      elements: ELEMENTS.filter((element) => elements.includes(element)),
      goals: goalIds.flatMap((id) => goals.get(id) ?? []),
    })),
  };
}

type Column = {
  readonly heading: string;
  /** Whether the values are days in ISO text, which spreadsheets get as days. */
  readonly isDay?: boolean;
  readonly value: (row: PartnerRow) => string;
};

function tableColumns(language: Language): Column[] {
  const { columns: headings } = publicationWords[language];
  const names = domainWords[language];
  return [
    ...columnsByLanguage(headings.name, language, ({ name }) => [name]),
    { heading: headings.kind, value: (row) => kindOf(row, names, language) },
    ...columnsByLanguage(headings.description, language, ({ description }) => [description]),
    ...columnsByLanguage(headings.area, language, ({ area }) => [area]),
    { heading: headings.languages, value: (row) => named(row.languages, names.languageNames) },
    { heading: headings.website, value: ({ website = '' }) => website },
    { heading: headings.businessId, value: ({ businessId = '' }) => businessId },
    { heading: headings.signature, value: ({ signature }) => names.signatureStates[signature.state] },
    { heading: headings.day, isDay: true, value: ({ signature }) => signature.day ?? '' },
    ...columnsByLanguage(headings.commitments, language, (row) => row.commitments.map(({ text }) => text)),
    { heading: headings.lifeStages, value: (row) => named(lifeStagesOf(row), names.lifeStages) },
    { heading: headings.elements, value: (row) => named(elementsOf(row), names.elements) },
    { heading: headings.goals, value: (row) => goalsOf(row, language) },
  ];
}

/** A column for each language; several texts of one partner stand on lines of their own. */
function columnsByLanguage(
  heading: string,
  language: Language,
  texts: (row: PartnerRow) => readonly (LocalizedText | undefined)[],
): Column[] {
  const names: Record<ContentLanguage, string> = domainWords[language].languageNames;
  return CONTENT_LANGUAGES.map((content) => ({
    heading: publicationWords[language].columnIn(heading, names[content]),
    value: (row) =>
      texts(row)
        .flatMap((text) => text?.[content] ?? [])
        .join('\n'),
  }));
}

function kindOf({ kind, ownKind }: PartnerRow, names: DomainWords, language: Language): string {
  return kind === 'other' && ownKind ? chooseText(ownKind, language).text : names.partnerKind[kind];
}

function lifeStagesOf({ commitments }: PartnerRow): LifeStage[] {
  return LIFE_STAGES.filter((stage) => commitments.some(({ lifeStages }) => lifeStages.includes(stage)));
}

function elementsOf({ commitments }: PartnerRow): (typeof ELEMENTS)[number][] {
  return ELEMENTS.filter((element) => commitments.some(({ elements }) => elements.includes(element)));
}

function goalsOf({ commitments }: PartnerRow, language: Language): string {
  const goals = commitments.flatMap((commitment) => commitment.goals);
  return [...new Set(goals.map((goal) => chooseText(goal, language).text))].join('\n');
}

function named<Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>): string {
  return keys.map((key) => names[key]).join(', ');
}

function dataCell(text: string, isDay = false): Cell {
  return { text, role: 'data', ...(isDay && text !== '' && { value: { kind: 'day', day: text } as const }) };
}

/** A copy with the known languages only. */
function localized(texts: LocalizedText): LocalizedText {
  const known = CONTENT_LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [[language, text] as const];
  });
  return Object.fromEntries(known);
}
