import { mailAddress, type PublishedAgreement } from '#shared/facts/agreement-facts.ts';
import { fill } from '#shared/language/fill.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Voice } from '#shared/language/voice.ts';
import type { PublishedPartner } from '#shared/partner/partner-entry.ts';

/**
 * Where a reader tells of a mistake about a partner, or about the agreement when no partner is given: the municipality's
 * form, else its mailbox, with what it is about filled in. Nothing is kept here of what is told.
 */
export function suggestionAddress(
  { suggest, name, id }: PublishedAgreement,
  partner: PublishedPartner | undefined,
  { words, language }: Voice,
): string | undefined {
  const about = chooseText(partner?.name ?? name, language).text;
  if (suggest?.address !== undefined) {
    const given = { partner: about, id: partner?.id ?? id };
    return suggest.address.replace(/\{(partner|id)\}/g, (_, key: 'partner' | 'id') =>
      encodeURIComponent(given[key]),
    );
  }
  return suggest?.email && mailAddress(suggest.email, fill(words.suggestSubject, { about }));
}
