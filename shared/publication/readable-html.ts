import { xmlText } from '../exchange/xml-text.ts';
import { agreementFacts } from '../facts/agreement-facts.ts';
import { commitmentFacts } from '../facts/commitment-facts.ts';
import { partnerFacts, signatureWords } from '../facts/partner-facts.ts';
import { type FactLine, type Phrase, type Piece, say } from '../facts/phrase.ts';
import { fill } from '../language/fill.ts';
import { formatMomentDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import { sayCount, type Voice, voiceOf } from '../language/voice.ts';
import { groupPartners, sortPartners } from '../partner/group-partners.ts';
import { listPartnerEntries, type PartnerEntry } from '../partner/partner-entry.ts';
import type { PublicContact } from '../partner/partner-schema.ts';
import type { Publication } from './publication-schema.ts';

/** How a publication is written as plain HTML. */
export type ReadableOptions = {
  /** The reader's language. */
  language: Language;
  /** The day for which statuses are told. */
  today: string;
  /** The level of the agreement's name as a heading, 2 to 6. */
  headingLevel?: number;
  /** Whether all is told of each partner, or its name and what it has promised: the list inside a widget's mount. */
  isWhole?: boolean;
};

/**
 * A publication as plain HTML of the few tags that the strictest editors of Finnish municipal sites let through: headings
 * from h2, paragraphs, lists, strong, spans and links, no class, no style, no division. It is what readers see where no
 * script runs, and it says what the widget says. A contact that has an end date is left out, because a page like this
 * cannot hide it when the day comes.
 */
export function readableHtml(publication: Publication, options: ReadableOptions): string {
  const { language, today, headingLevel = 2, isWhole = true } = options;
  const voice = voiceOf(language);
  const { agreement, partners, commitments, publisher, publishedAt } = publication;
  const entries = sortPartners(listPartnerEntries(partners, commitments), language);
  const heading = (depth: number, words: string) => {
    const level = Math.min(6, headingLevel + depth);
    return `<h${level}>${words}</h${level}>`;
  };
  const groups = groupPartners(entries).flatMap((group) => [
    heading(2, xmlText(voice.domain.partnerKinds[group.kind])),
    ...(isWhole
      ? group.entries.flatMap((entry) => [
          heading(3, piece(say(entry.partner.name, voice, { isName: true }))),
          ...wholePartner(entry, publication, voice, today),
        ])
      : [list(group.entries.map((entry) => shortPartner(entry, voice)))]),
  ]);
  const published = fill(voice.words.publishedBy, {
    publisher: chooseText(publisher.name, language).text,
    day: formatMomentDay(publishedAt, language),
  });
  return [
    heading(0, piece(say(agreement.name, voice, { isName: true }))),
    paragraph(piece(say(agreement.purpose, voice))),
    ...facts(agreementFacts(withLastingContact(agreement), entries.length, voice, today)),
    heading(1, xmlText(voice.words.partners)),
    paragraph(
      xmlText(
        entries.length === 0
          ? voice.words.noPartners
          : sayCount(voice.words.partnerCount, entries.length, voice),
      ),
    ),
    ...groups,
    paragraph(xmlText(published)),
    ...(agreement.privacyNotice
      ? [paragraph(piece({ text: voice.words.privacyNotice, href: agreement.privacyNotice }))]
      : []),
  ].join('\n');
}

function shortPartner({ partner, commitments }: PartnerEntry, voice: Voice): string {
  const { state } = partner.signature;
  const hasSigned = state === 'signed' || state === 'renewed';
  const name = `<strong>${piece(say(partner.name, voice, { isName: true }))}</strong>`;
  const signature = hasSigned ? '' : ` ${xmlText(signatureWords(partner.signature, voice))}`;
  const promises = commitments.map(({ text }) => piece(say(text, voice)));
  return name + signature + (promises.length > 0 ? list(promises) : '');
}

function wholePartner(
  { partner, commitments }: PartnerEntry,
  { agreement }: Publication,
  voice: Voice,
  today: string,
): string[] {
  return [
    ...(partner.description ? [paragraph(piece(say(partner.description, voice)))] : []),
    ...facts(partnerFacts(withLastingContact(partner), voice, today)),
    paragraph(`<strong>${xmlText(voice.words.commitments)}</strong>`),
    commitments.length === 0
      ? paragraph(xmlText(voice.words.noCommitments))
      : list(
          commitments.map((commitment) => {
            const own = factItems(commitmentFacts(commitment, agreement.goals, voice));
            return piece(say(commitment.text, voice)) + (own.length > 0 ? list(own) : '');
          }),
        ),
  ];
}

/** What may stand on a page that cannot hide a contact when its last day has come. */
function withLastingContact<Whole extends { contact?: PublicContact | undefined }>(whole: Whole): Whole {
  if (whole.contact?.until === undefined) return whole;
  const { contact: _ending, ...rest } = whole;
  return rest as Whole;
}

/** Facts as a list; one value follows its label, several stand below it. */
function facts(lines: readonly FactLine[]): string[] {
  const items = factItems(lines);
  return items.length === 0 ? [] : [list(items)];
}

function factItems(lines: readonly FactLine[]): string[] {
  return lines.map(({ label, values }) => {
    const [first, ...others] = values.map(phrase);
    const name = `<strong>${xmlText(label)}:</strong>`;
    return others.length === 0 ? `${name} ${first}` : name + list([first ?? '', ...others]);
  });
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function paragraph(words: string): string {
  return `<p>${words}</p>`;
}

function phrase(pieces: Phrase): string {
  return pieces.map(piece).join('');
}

function piece({ text, lang, note, href }: Piece): string {
  const words = xmlText(text).replace(/\n/g, '<br>');
  const marked = lang === undefined ? words : `<span lang="${lang}">${words}</span>`;
  const linked = href === undefined ? marked : `<a href="${xmlText(href)}">${marked}</a>`;
  return note === undefined ? linked : `${linked} (${xmlText(note)})`;
}
