import { formatDay } from '../language/formats.ts';
import type { Voice } from '../language/voice.ts';
import type { PublishedPartner } from '../partner/partner-entry.ts';
import type { PublicContact, Signature } from '../partner/partner-schema.ts';
import { named } from './commitment-facts.ts';
import { type FactLine, factOf, type Phrase, phraseOf, say } from './phrase.ts';

/** What is told of a partner beside its name and description. A contact past its last day is not told. */
export function partnerFacts(partner: PublishedPartner, voice: Voice, today: string): FactLine[] {
  const { words, domain } = voice;
  const { website, history = [] } = partner;
  const kind = partner.ownKind ? say(partner.ownKind, voice) : { text: domain.partnerKind[partner.kind] };
  return [
    ...factOf(words.kind, [[kind]]),
    ...factOf(words.signature, [[{ text: signatureWords(partner.signature, voice) }]]),
    ...factOf(
      words.history,
      history.map((step) => [{ text: signatureWords(step, voice) }]),
    ),
    ...factOf(words.area, [phraseOf(partner.area && say(partner.area, voice, { isName: true }))]),
    ...factOf(words.languages, [named(partner.languages, domain.languageNames)]),
    ...factOf(words.website, [
      phraseOf(website && { text: website.replace(/^https?:\/\/|\/$/g, ''), href: website }),
    ]),
    ...factOf(words.contact, contactPhrases(partner, voice, today)),
  ];
}

/** Where a partner stands in signing, in words, with the day when it is known: `Irtautunut 31.12.2025`. */
export function signatureWords({ state, day }: Signature, voice: Voice): string {
  const name = voice.domain.signatureStates[state];
  return day === undefined ? name : `${name} ${formatDay(day, voice.language)}`;
}

/** The contact of a partner or an agreement in words, while it may be shown (its last day counts): the role, its mailbox and its telephone number. */
export function contactPhrases(
  { contact }: { readonly contact?: PublicContact | undefined },
  voice: Voice,
  today: string,
): Phrase[] {
  if (contact === undefined || (contact.until ?? today) < today) return [];
  const { role, email, phone } = contact;
  return [
    [say(role, voice, { isName: true })],
    phraseOf(email && { text: email, href: `mailto:${email}` }),
    phraseOf(phone && { text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` }),
  ];
}
