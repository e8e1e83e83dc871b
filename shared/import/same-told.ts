import { sameValue } from '../practice/compare-cards.ts';
import { contactLines, licenceLine } from '../practice/listed-drafts.ts';
import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';

/** Whether two cards tell the same of a field, as far as a file can tell it: sizes of files, days of periods and codes are in none. */
export function isSameTold(name: PracticeFieldName, own: PracticeFields, told: PracticeFields): boolean {
  return sameValue(asTold(name, own), asTold(name, told));
}

function asTold(name: PracticeFieldName, fields: PracticeFields): unknown {
  switch (name) {
    case 'contacts':
      return fields.contacts && contactLines(fields.contacts);
    case 'licence':
      return fields.licence && licenceLine(fields.licence);
    case 'applicationPeriods':
      return fields.applicationPeriods?.map(({ text }) => text);
    case 'attachments':
      return fields.attachments?.map(({ title, address }) => [title, address]);
    case 'alternates':
      return fields.alternates?.map(({ address }) => address);
    default:
      return fields[name];
  }
}
