import type { Agreement, DevelopmentTarget, LinkedPlan } from '../agreement/agreement-schema.ts';
import { agreementStatus } from '../agreement/agreement-status.ts';
import { fill } from '../language/fill.ts';
import { formatDay } from '../language/formats.ts';
import { chooseText } from '../language/localized-text.ts';
import { sayCount, type Voice } from '../language/voice.ts';
import { named } from './commitment-facts.ts';
import { contactPhrases } from './partner-facts.ts';
import { type FactLine, factOf, type Phrase, phraseOf, quiet, say } from './phrase.ts';

/** An agreement as publications carry it: without the trash mark of the library. */
export type PublishedAgreement = Omit<Agreement, 'deletedAt'>;

/** What a resident wants to know of an agreement beside its name and purpose: status, parties, targets, plans, decision, joining. */
export function agreementFacts(
  agreement: PublishedAgreement,
  partnerCount: number,
  voice: Voice,
  today: string,
): FactLine[] {
  const { words, domain } = voice;
  const { developmentTargets: targets, linkedPlans: plans, signingEvent: event, municipality } = agreement;
  const parties = sayCount(words.partnerCount, partnerCount, voice);
  return [
    ...factOf(words.status, [[{ text: agreementStatusWords(agreement, voice, today) }]]),
    ...factOf(
      words.parties,
      [municipality, ...(agreement.otherMunicipalities ?? [])].map(({ name }, place) =>
        phraseOf(
          say(name, voice, { isName: true }),
          partnerCount > 0 && place === 0 && { text: `, ${parties}` },
        ),
      ),
    ),
    ...factOf(words.signingEvent, [
      phraseOf(
        event && say(event.name, voice),
        event && { text: `, ${formatDay(event.day, voice.language)}${event.place ? ', ' : ''}` },
        event?.place && say(event.place, voice, { isName: true }),
      ),
    ]),
    ...factOf(
      targets.length === 1 ? words.developmentTarget : words.developmentTargets,
      targets.map((target) => targetPhrase(target, voice)),
    ),
    ...factOf(words.themes, sayEach(agreement.themes, voice), { isInline: true }),
    ...factOf(words.elements, [named(agreement.elements ?? [], domain.elements)]),
    ...factOf(
      words.goals,
      sayEach(
        agreement.goals.map(({ name }) => name),
        voice,
      ),
    ),
    ...factOf(
      plans.length === 1 ? words.linkedPlan : words.linkedPlans,
      plans.map((plan) => planPhrase(plan, voice)),
    ),
    ...factOf(words.decision, decisionPhrases(agreement.decision, voice)),
    ...factOf(words.predecessor, [relatedPhrase(agreement.predecessor, voice)]),
    ...factOf(words.successor, [relatedPhrase(agreement.successor, voice)]),
    ...factOf(words.contact, contactPhrases(agreement, voice, today)),
    ...factOf(words.join, joinPhrases(agreement, voice)),
  ];
}

/** Where an agreement stands, in one line: `Voimassa, allekirjoitettu 21.5.2024, voimassa 31.12.2027 saakka`. */
export function agreementStatusWords(agreement: PublishedAgreement, voice: Voice, today: string): string {
  const { words, domain, language } = voice;
  const { signedOn, validFrom, validUntil } = agreement;
  const onDay = (template: string, day: string) => fill(template, { day: formatDay(day, language) });
  return [
    domain.agreementStatus[agreementStatus(agreement, today)],
    signedOn && signedOn <= today && onDay(words.signedOn, signedOn),
    validFrom && validFrom > today && onDay(words.validFrom, validFrom),
    validUntil && onDay(words.validUntil, validUntil),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A development target: its text, how wide it reaches, and that it is being chosen when it is. */
export function targetPhrase({ text, scope, scopeName, state }: DevelopmentTarget, voice: Voice): Phrase {
  const { targetScopes, targetStates } = voice.domain;
  return phraseOf(
    text && say(text, voice),
    text && quiet(' · '),
    quiet(targetScopes[scope]),
    scopeName && quiet(': '),
    scopeName && say(scopeName, voice, { isName: true, isQuiet: true }),
    state === 'choosing' && quiet(` · ${targetStates.choosing}`),
  );
}

/** A plan the agreement serves: its name, its term, and that it is being attached when it is. */
export function planPhrase(plan: LinkedPlan, voice: Voice): Phrase {
  const years = [plan.fromYear, plan.untilYear];
  return phraseOf(
    say(plan.name, voice, { href: plan.address }),
    years.some((year) => year !== undefined) && { text: ` ${years.join('–')}` },
    plan.state === 'being-attached' && quiet(` · ${voice.domain.planStates['being-attached']}`),
  );
}

/** A `mailto:` address with its subject filled in. */
export function mailAddress(mailbox: string, subject: string): string {
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}`;
}

function sayEach(texts: readonly Parameters<typeof say>[0][], voice: Voice): Phrase[] {
  return texts.map((text) => [say(text, voice)]);
}

/** A decision as minutes are referred to: body, day, section, diary number; a link when the minutes can be read. */
function decisionPhrases(decision: Agreement['decision'], voice: Voice): Phrase[] {
  if (decision === undefined) return [];
  const { body, day, section, diaryNumber, address } = decision;
  const rest = [
    formatDay(day, voice.language),
    section && `§\u00a0${section}`,
    diaryNumber && `(${diaryNumber})`,
  ].filter(Boolean);
  const link = address && { href: address };
  return [[say(body, voice, { isName: true, href: address }), { text: ` ${rest.join(' ')}`, ...link }]];
}

function relatedPhrase(related: Agreement['predecessor'], voice: Voice): Phrase {
  return phraseOf(related && say(related.name, voice, { href: related.address }));
}

function joinPhrases({ join, name }: PublishedAgreement, voice: Voice): Phrase[] {
  if (join === undefined) return [];
  const { text, address, email } = join;
  const subject = fill(voice.words.joinSubject, { agreement: chooseText(name, voice.language).text });
  return [
    [say(text, voice)],
    phraseOf(address && { text: voice.words.joinLink, href: address }),
    phraseOf(email && { text: email, href: mailAddress(email, subject) }),
  ];
}
