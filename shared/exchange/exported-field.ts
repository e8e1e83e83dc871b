import { formatBytes, formatDay, languageName } from '../language/formats.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { regions } from '../municipality/regions.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import { FIELD_ORDER, FIELD_SHAPES } from '../practice/field-order.ts';
import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import type { ExportWording } from './export-wording.ts';

/** One thing of a field that may hold several. */
export type ExportedItem = {
  /** Its words. */
  text: string;
  /** Where it leads, for links and files. */
  address?: string;
};

/** A field of a practice in words, for any file. */
export type ExportedField = {
  /** The field. */
  name: PracticeFieldName;
  /** Its name in the file's language. */
  label: string;
  /** Whether it is a line, a long text with paragraphs and lists, or several things. */
  shape: 'line' | 'story' | 'list';
  /** What it says: one thing unless it is a list. */
  items: readonly ExportedItem[];
};

/** Every field that the card tells, in words and in the order the card is read. The title is not among them. */
export function exportedFields(fields: PracticeFields, wording: ExportWording): ExportedField[] {
  return FIELD_ORDER.filter((name) => name !== 'title').flatMap((name): ExportedField[] => {
    const items = itemsOf(fields, name, wording).filter(({ text }) => text !== '');
    if (items.length === 0) return [];
    return [{ name, label: wording.words.fields[name], shape: shapeOf(name), items }];
  });
}

/** A field as plain text: lists one thing a line, an address before its words, as the card's own editor writes them. */
export function plainFieldText({ items }: Pick<ExportedField, 'items'>): string {
  return items
    .map(({ text, address }) => (address === undefined || address === text ? text : `${address} ${text}`))
    .join('\n');
}

const singles: ReadonlySet<string> = new Set([
  'line',
  'kind',
  'municipality',
  'region',
  'day',
  'language',
  'licence',
]);

function shapeOf(name: PracticeFieldName): ExportedField['shape'] {
  if (FIELD_SHAPES[name] === 'story') return 'story';
  return singles.has(FIELD_SHAPES[name]) ? 'line' : 'list';
}

function itemsOf(fields: PracticeFields, name: PracticeFieldName, wording: ExportWording): ExportedItem[] {
  const { language, words, domain } = wording;
  const value = fields[name];
  if (value === undefined) return [];
  switch (FIELD_SHAPES[name]) {
    case 'kind':
      return texts(words.practiceKinds[fields.kind]);
    case 'municipality':
      return texts(municipalityByCode(String(value))?.[language] ?? String(value));
    case 'region':
      return texts(regions.find(({ code }) => code === value)?.[language] ?? String(value));
    case 'day':
      return texts(formatDay(String(value), language));
    case 'language':
      return texts(fields.language === undefined ? '' : domain.languageNames[fields.language]);
    case 'elements':
      return texts(
        ...ELEMENTS.filter((each) => fields.elements?.includes(each)).map((each) => domain.elements[each]),
      );
    case 'life-stages':
      return texts(
        ...LIFE_STAGES.filter((each) => fields.lifeStages?.includes(each)).map(
          (each) => domain.lifeStages[each],
        ),
      );
    case 'contacts':
      return texts(...(fields.contacts ?? []).map(contactLine));
    case 'licence':
      return fields.licence === undefined ? [] : [withAddress(fields.licence.name, fields.licence.address)];
    case 'attachments':
      return (fields.attachments ?? []).map(({ title, address, type, bytes }) => {
        const size = bytes === undefined ? '' : `, ${formatBytes(bytes, language)}`;
        return { text: `${title} (${words.attachmentTypes[type]}${size})`, address };
      });
    case 'alternates':
      return (fields.alternates ?? []).map((each) => ({
        text: languageName(each.language, language),
        address: each.address,
      }));
    case 'periods':
      return texts(...(fields.applicationPeriods ?? []).map(({ text }) => text));
    case 'links':
      return [...((name === 'memos' ? fields.memos : fields.links) ?? [])];
    default:
      return texts(...(Array.isArray(value) ? value.map(String) : [String(value)]));
  }
}

function texts(...all: string[]): ExportedItem[] {
  return all.map((text) => ({ text }));
}

function withAddress(text: string, address: string | undefined): ExportedItem {
  return { text, ...(address !== undefined && { address }) };
}

type Contact = NonNullable<PracticeFields['contacts']>[number];

function contactLine({ name, role, organisation, phones, emails }: Contact): string {
  return [name, role, organisation, phones.join(', '), emails.join(', ')].filter(Boolean).join('; ');
}
