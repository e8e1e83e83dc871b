import { publicContactSchema } from '../../partner/partner-schema.ts';
import type { DeskContact } from '../desk-agreement-schema.ts';
import { daysFrom } from './day-count.ts';
import { type Finding, finding, type Subject } from './finding.ts';

/** A contact that ends within this many days is told of, so that there is time to ask for leave again. */
const SOON_DAYS = 30;

const PATH = ['contact'];

/** A contact that may not be shown any more or only for a while, and one whose leave is not noted. */
export function checkContact(contact: DeskContact | undefined, subject: Subject, today: string): Finding[] {
  if (contact === undefined || !publicContactSchema.safeParse(contact).success) return [];
  const { until, source, basis } = contact;
  if (until !== undefined && until < today) {
    const mending = { act: 'remove', path: PATH } as const;
    return [finding('contact-expired', subject, PATH, { days: [until], mending })];
  }
  const isSoon = until !== undefined && daysFrom(today, until) <= SOON_DAYS;
  const soon = isSoon ? [finding('contact-expiring', subject, [...PATH, 'until'], { days: [until] })] : [];
  // A public duty needs no leave, so there is no place where one would have been given.
  if (source !== undefined || basis === 'public-duty') return soon;
  const path = [...PATH, 'source'];
  return [...soon, finding('contact-source-missing', subject, path, { mending: { act: 'fill', path } })];
}
