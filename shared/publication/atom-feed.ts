import { v5 as uuidv5 } from 'uuid';
import { xmlText } from '../exchange/xml-text.ts';
import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { chooseText, type LocalizedText } from '../language/localized-text.ts';
import { publicationWords } from '../language/publication/publication-words.ts';
import { listPartnerEntries, type PartnerEntry } from '../partner/partner-entry.ts';
import type { Publication } from './publication-schema.ts';

/** The steps a feed tells of; an invitation and a promise are not news yet. */
const TOLD_STEPS = ['signed', 'renewed', 'left'] as const;

/** A step that a feed tells of. */
type ToldStep = (typeof TOLD_STEPS)[number];

/** One step of one partner, with its day. */
type FeedEntry = PartnerEntry & {
  readonly step: ToldStep;
  readonly day: string;
  /** Whether it is the partner's latest step; only then do its commitments belong to it. */
  readonly isLatest: boolean;
};

/** What a feed can say of itself. */
export type FeedOptions = {
  /** The language of the feed's own words, and of texts that have it. */
  language: Language;
  /** The feed's own address. */
  selfAddress?: string;
  /** The page on which the agreement is shown; the publisher's site when absent. */
  pageAddress?: string;
  /** The most entries, the newest first; 200 when absent. */
  limit?: number;
};

/**
 * An Atom feed (RFC 4287) of an agreement's signatures, renewals and leavings, the newest first. A step's id follows from
 * its partner, kind and day, so it is the same each time the feed is made. Steps without a day are not told, nor any contact.
 */
export function atomFeed(publication: Publication, options: FeedOptions): string {
  const { agreement, publisher, publishedAt } = publication;
  const { language, selfAddress, pageAddress = publisher.website, limit = 200 } = options;
  const words = publicationWords[language].feed;
  const entries = feedEntries(publication).slice(0, limit);
  const author = chooseText(publisher.name, language).text;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', `urn:uuid:${publication.id}`),
    element('title', words.title(chooseText(agreement.name, language).text)),
    element('subtitle', words.subtitle),
    element('updated', publishedAt),
    `<author>${element('name', author)}${element('uri', publisher.website)}</author>`,
    link('alternate', 'text/html', pageAddress),
    ...(selfAddress === undefined ? [] : [link('self', 'application/atom+xml', selfAddress)]),
    '<generator>Hyvän kierre</generator>',
    ...entries.map((entry) => entryElement(entry, language)),
    '</feed>',
    '',
  ].join('\n');
}

function feedEntries({ partners, commitments }: Publication): FeedEntry[] {
  return listPartnerEntries(partners, commitments)
    .flatMap((entry) => entriesOf(entry))
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.partner.id.localeCompare(b.partner.id));
}

/** A partner's steps; one that stands both in its history and as the present one is told once, as the present one. */
function entriesOf(entry: PartnerEntry): FeedEntry[] {
  const { signature, history = [] } = entry.partner;
  const told = new Map<string, FeedEntry>();
  for (const { state, day } of [...history, signature]) {
    const step = TOLD_STEPS.find((one) => one === state);
    if (step === undefined || day === undefined) continue;
    const isLatest = step === signature.state && day === signature.day;
    told.set(`${step}/${day}`, { ...entry, step, day, isLatest });
  }
  return [...told.values()];
}

function entryElement(entry: FeedEntry, language: Language): string {
  const { partner, step, day } = entry;
  const words = publicationWords[language].feed;
  const moment = `${day}T00:00:00Z`;
  return [
    '<entry>',
    element('id', `urn:uuid:${uuidv5(`${step}/${day}`, partner.id)}`),
    element('title', words[step](chooseText(partner.name, language).text)),
    element('published', moment),
    element('updated', moment),
    contentElement(entry, language),
    '</entry>',
  ].join('\n');
}

/** The entry's text as XHTML, so that a text in another language can say so. */
function contentElement({ step, day, isLatest, commitments }: FeedEntry, language: Language): string {
  const words = publicationWords[language].feed;
  const texts = isLatest && step !== 'left' ? commitments.map(({ text }) => listItem(text, language)) : [];
  const list = texts.length === 0 ? '' : `${element('p', words.commitments)}<ul>${texts.join('')}</ul>`;
  const told = element('p', words.day(formatDay(day, language)));
  return `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${told}${list}</div></content>`;
}

function listItem(texts: LocalizedText, wanted: Language): string {
  const { text, language } = chooseText(texts, wanted);
  const mark = language === wanted ? '' : ` lang="${language}" xml:lang="${language}"`;
  return `<li${mark}>${xmlText(text)}</li>`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function link(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${xmlText(address)}"/>`;
}
