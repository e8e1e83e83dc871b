import { textOfBlocks } from './blocks.ts';
import type { CarefulReading } from './careful-reading.ts';
import { cleanText } from './clean-text.ts';
import { type Evidence, evidence } from './evidence.ts';
import { readKindFacts } from './kind-facts/read-kind-facts.ts';
import { type FieldEvidence, type LabelledFields, readLabelledFields } from './labelled-fields.ts';
import type { OpenedPage } from './open-page.ts';
import { readAlternates } from './page-alternates.ts';
import { readArea } from './page-area.ts';
import { readAttachments } from './page-attachments.ts';
import { readAuthor } from './page-author.ts';
import { readContacts } from './page-contacts.ts';
import { readModifiedOn, readPublishedOn } from './page-dates.ts';
import { readKind } from './page-kind.ts';
import { readLanguage } from './page-language.ts';
import { readLicence } from './page-licence.ts';
import { readMunicipality, readRegion } from './page-place.ts';
import { namedSite, readSite } from './page-site.ts';
import { readSummary } from './page-summary.ts';
import { headingText, readHeading, readTitle } from './page-title.ts';
import type { ReadOptions } from './read-options.ts';
import { titleParts } from './title-parts.ts';

/**
 * Every field that can be read from an opened page, with its reason. A rule that fails is noted in `careful` and costs
 * its own field only. Labels go before what is found in other ways, and the facts of a kind before both only where
 * nothing else has filled the field.
 */
export function readFields(opened: OpenedPage, options: ReadOptions, careful: CarefulReading): FieldEvidence {
  const { page, times, bylines } = opened;
  const { head } = page;
  const named = careful.try('site-name', () => namedSite(head)?.value, undefined);
  const siteNames = named === undefined ? [] : [named];
  const heading = careful.try('heading', () => readHeading(page.body, page.main, head, siteNames), undefined);
  const words = heading === undefined ? '' : headingText(heading);
  const nothing: LabelledFields = { labels: evidence(0, 'label', ''), fields: {} };
  const { labels, fields } = careful.try('labels', () => readLabelledFields(page.blocks), nothing);
  const text = textOfBlocks(page.blocks);
  const locality = fields.locality?.value ?? '';
  const site = careful.try('site', () => readSite(head, words), undefined);
  const clues = { address: head.address, locality, site, heading: words, text, blocks: page.blocks };
  const title = careful.try('title', () => readTitle(heading, head, siteNames), undefined);
  const ownTitle = titleParts(head.title, words).page;
  const kindClues = { ...page, labels, heading: words, title: ownTitle };
  const kind = careful.try('kind', () => readKind(kindClues), undefined);
  const language = careful.try('language', () => readLanguage(text, head.languageTag), undefined);
  const municipality = careful.try('municipality', () => readMunicipality(clues), undefined);
  // Villages and parts of town are those of Finnish municipalities.
  const isNearby = municipality !== undefined || language === undefined || language.value !== 'en';
  const general = {
    kind,
    title: title ?? titleOfTab(options),
    summary: careful.try('summary', () => readSummary(page.blocks, head), undefined),
    author: careful.try('author', () => readAuthor(page, bylines, [site?.value ?? ''], heading), undefined),
    publishedOn: careful.try('published', () => readPublishedOn(page, times, heading), undefined),
    modifiedOn: careful.try('modified', () => readModifiedOn(page, times, heading), undefined),
    municipalityCode: municipality,
    area: isNearby ? careful.try('area', () => readArea(page.blocks, clues), undefined) : undefined,
    regionCode: careful.try('region', () => readRegion(locality), undefined),
    language,
    site,
    licence: careful.try('licence', () => readLicence(page), undefined),
    alternates: careful.try('alternates', () => readAlternates(page), undefined),
    attachments: careful.try('attachments', () => readAttachments(page.main), undefined),
    contacts: careful.try('contacts', () => readContacts(page), undefined),
  };
  const facts = readKindFacts(kind?.value ?? 'page', page, careful);
  return { ...facts, ...withoutGaps(general), ...fields } as FieldEvidence;
}

/** The fields that were found: a gap must not hide what another rule has found. */
function withoutGaps(found: Record<string, Evidence<unknown> | undefined>): FieldEvidence {
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined)) as FieldEvidence;
}

function titleOfTab({ tabTitle, address }: ReadOptions): Evidence<string> {
  const title = cleanText(tabTitle ?? '');
  return title === '' ? evidence(address, 'address', address) : evidence(title, 'tab', title);
}
