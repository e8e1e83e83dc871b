import { licenceWords } from '../language/licence/licence-words.ts';
import { reuseTerms } from '../licence/reuse-terms.ts';
import { comparePractices } from '../practice/compare-practices.ts';
import type { ExportWording } from './export-wording.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { shortened } from './short-text.ts';

/** What stands at the head of a paper or of slides. */
export type PaperHead = {
  /** Its title. */
  title: string;
  /** Whose paper it is; empty when that is not known. */
  body: string;
  /** The day, as people write it. */
  day: string;
  /** Whether it tells of persons. */
  withPersons: boolean;
};

/** Rows of a comparison: the name of a field, and what each practice says of it, shortened by whole sentences. */
export function comparedRows(
  practices: readonly PracticeForExport[],
  { words }: ExportWording,
  most: number,
): string[][] {
  const fields = comparePractices(practices.map((practice) => practice.fields));
  return fields
    .filter(
      ({ name }) =>
        !['title', 'language', 'alternates', 'links', 'attachments', 'site', 'licence'].includes(name),
    )
    .map(({ name }) => [
      words.fields[name],
      ...practices.map(({ told }) => {
        const field = told.find((each) => each.name === name);
        if (field === undefined) return '–';
        return shortened(field.items.map(({ text }) => text).join('\n'), most);
      }),
    ]);
}

/** What the terms of a page allow and ask, in words; undefined when it tells none. */
export function termsOf(
  licence: PracticeForExport['fields']['licence'],
  language: ExportWording['language'],
): string | undefined {
  if (licence === undefined) return undefined;
  const terms = reuseTerms(licence);
  const said = licenceWords[language];
  const told = [said.copy[terms.copy], said.change[terms.change], terms.attribution && said.attribution];
  return `${licence.name}. ${told.filter(Boolean).join('. ')}.`;
}
