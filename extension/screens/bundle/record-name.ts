import type { Language } from '#shared/language/language.ts';
import type { LibraryRecords, RecordTable } from '../../database/library-database.ts';

/** What a record is called, whichever kind it is; undefined when it has no name of its own. */
export function recordName(record: LibraryRecords[RecordTable], language: Language): string | undefined {
  if ('fields' in record) return record.fields.title;
  if ('practice' in record) return record.practice.fields.title;
  if ('tabTitle' in record) return record.tabTitle || record.address;
  if ('selector' in record) return record.selector.exact;
  if ('practiceTitle' in record) return record.practiceTitle;
  if ('nominee' in record) return record.nominee;
  if (!('name' in record) || record.name === undefined) return undefined;
  const { name } = record;
  if (typeof name === 'string') return name;
  return name[language === 'en' ? 'fi' : language] ?? name.fi ?? name.sv;
}
