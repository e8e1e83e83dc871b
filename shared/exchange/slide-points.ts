import type { PracticeFieldName } from '../practice/practice-schema.ts';
import type { ExportedField } from './exported-field.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { shortened } from './short-text.ts';

/** A point of a slide. */
export type SlidePoint = {
  /** What it is about; the summary speaks for itself. */
  label?: string;
  /** What it says. */
  text: string;
};

/** How many points a slide has at the most. */
const MOST_POINTS = 5;

/** The longest summary and the longest other point, in characters: five such points fit below a title. */
const LENGTH = { summary: 300, point: 170 };

/** What a practice is told by on a slide, the most telling first; of what is left the card’s order decides. */
const TELLING: readonly PracticeFieldName[] = [
  'summary',
  'idea',
  'purpose',
  'goals',
  'results',
  'findings',
  'audience',
  'eligibility',
  'value',
  'applicationPeriods',
  'members',
  'parties',
  'rhythm',
  'recipient',
  'reason',
  'measures',
  'steps',
  'conditions',
];

/** Fields that stand elsewhere on a slide, or say nothing to those who listen. */
const UNTELLING: ReadonlySet<PracticeFieldName> = new Set([
  'kind',
  'municipalityCode',
  'regionCode',
  'locality',
  'area',
  'site',
  'licence',
  'language',
  'alternates',
  'links',
  'memos',
  'attachments',
  'contacts',
  'author',
  'publishedOn',
  'modifiedOn',
]);

/** The three to five points by which a slide tells a practice, shortened by whole sentences. */
export function slidePoints({ told }: PracticeForExport): SlidePoint[] {
  const telling = TELLING.flatMap((name) => told.find((field) => field.name === name) ?? []);
  const others = told.filter((field) => !telling.includes(field) && !UNTELLING.has(field.name));
  return [...telling, ...others].slice(0, MOST_POINTS).map((field) => {
    if (field.name === 'summary') return { text: shortened(flat(field), LENGTH.summary) };
    return { label: field.label, text: shortened(flat(field), LENGTH.point) };
  });
}

/** A field without signs of lists: things apart by commas, the items of a list within a text by semicolons. */
function flat({ items, shape }: ExportedField): string {
  if (shape === 'list') return items.map(({ text }) => text).join(', ');
  const lines = items.flatMap(({ text }) => text.split(/\n+/)).filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const words = line.trim().replace(/^(?:•|\d{1,3}\.)\s+/, '');
      return index < lines.length - 1 && !/[.!?:;,]$/.test(words) ? `${words};` : words;
    })
    .join('\n');
}
