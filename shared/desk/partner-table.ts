import { domainWords } from '../language/domain/domain-words.ts';
import { CONTENT_LANGUAGES, type Language } from '../language/language.ts';
import { chooseText, type LocalizedText, textsIn } from '../language/localized-text.ts';
import { publicationWords } from '../language/publication/publication-words.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import type { Cell, TableData } from '../table/table-schema.ts';
import type { DeskAgreement, DeskContact } from './desk-agreement-schema.ts';
import { type DeskPartner, presentStep } from './desk-partner-schema.ts';
import type { ColumnField } from './import/partner-column.ts';

/** How the table is made. */
export type PartnerTableWays = {
  /** Headings of its columns; each is known again when the table is imported. */
  headings: Readonly<Record<ColumnField | 'publicContact', string>>;
  /** The language of headings, kinds and states. */
  language: Language;
  /** Whether what is the desk's own is told too: contacts and notes. */
  withInternal: boolean;
};

type Column = { heading: string; isDay?: boolean; value: (partner: DeskPartner) => string };

/**
 * The partners of an agreement as a table, one a row, which the import reads back to the same partners. Only what is
 * published of a partner by itself is in it, unless the internal fields are asked for: contacts are personal data in
 * many a register. Columns without a value are left out.
 */
export function partnerTable(
  { agreement, partners }: { agreement: DeskAgreement; partners: readonly DeskPartner[] },
  ways: PartnerTableWays,
): TableData {
  const columns = [...publicColumns(agreement, ways), ...(ways.withInternal ? internalColumns(ways) : [])]
    .map((column) => ({ ...column, values: partners.map(column.value) }))
    .filter(({ values }, index) => index === 0 || values.some((value) => value !== ''));
  const head = columns.map(({ heading }): Cell => ({ text: heading, role: 'column-header' }));
  const body = partners.map((_, row) =>
    columns.map(({ values, isDay = false }) => dataCell(values[row] ?? '', isDay)),
  );
  return { headerRowCount: 1, headerColumnCount: 0, rows: [head, ...body], notes: [] };
}

function publicColumns(agreement: DeskAgreement, ways: PartnerTableWays): Column[] {
  const { headings, language } = ways;
  const names = domainWords[language];
  const tagsOf = ({ commitments }: DeskPartner) => ({
    stages: LIFE_STAGES.filter((each) => commitments.some(({ lifeStages }) => lifeStages.includes(each))),
    elements: ELEMENTS.filter((each) => commitments.some(({ elements }) => elements.includes(each))),
  });
  return [
    ...inLanguages('name', ways, ({ name }) => [name]),
    { heading: headings.kind, value: ({ kind }) => names.partnerKind[kind] },
    ...inLanguages('ownKind', ways, ({ ownKind }) => [ownKind]),
    { heading: headings.businessId, value: ({ businessId = '' }) => businessId },
    { heading: headings.website, value: ({ website = '' }) => website },
    ...inLanguages('description', ways, ({ description }) => [description]),
    ...inLanguages('area', ways, ({ area }) => [area]),
    { heading: headings.languages, value: ({ languages }) => named(languages, names.languageNames) },
    { heading: headings.state, value: (partner) => names.signatureStates[presentStep(partner).state] },
    { heading: headings.day, isDay: true, value: (partner) => presentStep(partner).day ?? '' },
    ...inLanguages('commitment', ways, ({ commitments }) => commitments.map(({ text }) => oneLine(text))),
    { heading: headings.lifeStages, value: (partner) => named(tagsOf(partner).stages, names.lifeStages) },
    { heading: headings.elements, value: (partner) => named(tagsOf(partner).elements, names.elements) },
    { heading: headings.goals, value: (partner) => goalsOf(partner, agreement, language) },
  ];
}

/** The desk's own contact of a partner; where there is none its public one, so that a register is whole. */
function internalColumns({ headings, language }: PartnerTableWays): Column[] {
  const roleOf = ({ internalContact, contact }: DeskPartner) =>
    internalContact?.role ?? (contact?.role ? chooseText(contact.role, language).text : '');
  return [
    { heading: headings.person, value: ({ internalContact }) => internalContact?.name ?? '' },
    { heading: headings.role, value: roleOf },
    {
      heading: headings.email,
      value: ({ internalContact, contact }) => internalContact?.email ?? contact?.email ?? '',
    },
    {
      heading: headings.phone,
      value: ({ internalContact, contact }) => internalContact?.phone ?? contact?.phone ?? '',
    },
    { heading: headings.note, value: ({ internalNote = '' }) => internalNote },
    { heading: headings.publicContact, value: ({ contact }) => contactWords(contact, language) },
  ];
}

function contactWords(contact: DeskContact | undefined, language: Language): string {
  const role = contact?.role ? chooseText(contact.role, language).text : undefined;
  return [role, contact?.email, contact?.phone].filter((part) => part !== undefined).join(', ');
}

/** A column for each language in which there are texts; several texts of one partner stand on lines of their own. */
function inLanguages(
  field: ColumnField,
  { headings, language }: PartnerTableWays,
  texts: (partner: DeskPartner) => readonly (LocalizedText | undefined)[],
): Column[] {
  return CONTENT_LANGUAGES.map((content) => ({
    heading: publicationWords[language].columnIn(
      headings[field],
      domainWords[language].languageNames[content],
    ),
    value: (partner) =>
      texts(partner)
        .flatMap((text) => text?.[content] ?? [])
        .join('\n'),
  }));
}

/** A commitment on one line, because each line of a cell is a commitment. */
function oneLine(texts: LocalizedText | undefined): LocalizedText | undefined {
  if (texts === undefined) return undefined;
  const lines = CONTENT_LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [[language, text.replaceAll(/\s+/g, ' ')] as const];
  });
  return Object.fromEntries(lines);
}

function goalsOf({ commitments }: DeskPartner, { goals }: DeskAgreement, language: Language): string {
  const served = goals.filter(({ id }) => commitments.some(({ goalIds }) => goalIds.includes(id)));
  return served
    .flatMap(({ name }) => (name && textsIn(name).length > 0 ? chooseText(name, language).text : []))
    .join('\n');
}

function named<Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>): string {
  return keys.map((key) => names[key]).join(', ');
}

function dataCell(text: string, isDay: boolean): Cell {
  return {
    text,
    role: 'data',
    ...(isDay && text !== '' && { value: { kind: 'day', day: text } as const }),
  };
}
