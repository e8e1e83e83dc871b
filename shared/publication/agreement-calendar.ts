import { type CalendarEvent, calendarFile } from '../exchange/calendar-file.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import { publicationWords } from '../language/publication/publication-words.ts';
import type { Publication } from './publication-schema.ts';

/**
 * A calendar file of an agreement's own days: its signing event and its first and last day in force. Entries have ids that
 * stay, so that a calendar that has taken the file in once updates them. `pageAddress` is the page that shows the agreement.
 */
export function agreementCalendar(
  publication: Publication,
  language: Language,
  pageAddress?: string,
): string {
  const name = chooseText(publication.agreement.name, language).text;
  return calendarFile(name, agreementEvents(publication, language, pageAddress));
}

function agreementEvents(
  { agreement }: Publication,
  language: Language,
  address: string | undefined,
): CalendarEvent[] {
  const { signingEvent, validUntil } = agreement;
  const words = publicationWords[language].calendar;
  const name = chooseText(agreement.name, language).text;
  const place = signingEvent?.place && chooseText(signingEvent.place, language).text;
  const signing = signingEvent && words.signing(chooseText(signingEvent.name, language).text, name);
  return [
    ...dayEvent('signing', signingEvent?.day, signing, place),
    ...dayEvent('begins', agreement.validFrom ?? agreement.signedOn, words.begins(name)),
    ...dayEvent('ends', validUntil, words.ends(name)),
  ];

  function dayEvent(part: string, day?: string, summary?: string, location?: string): CalendarEvent[] {
    if (day === undefined || summary === undefined) return [];
    return [
      {
        uid: `${agreement.id}-${part}@hyvan-kierre`,
        sequence: agreement.revision,
        changedAt: new Date(agreement.updatedAt),
        when: { day },
        summary,
        description: chooseText(agreement.purpose, language).text,
        ...(location !== undefined && { location }),
        ...(address !== undefined && { address }),
      },
    ];
  }
}
