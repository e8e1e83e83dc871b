import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { Licence } from '../licence/licence-schema.ts';
import { municipalityByHost } from '../municipality/municipality-by-host.ts';
import type { SharedCollection } from './shared-collection-schema.ts';

/** Who publishes a collection, in which language and on what terms. */
export type Publishing = {
  /** The publishing body's name. */
  name: string;
  /** Its web site. */
  website: string;
  /** The language its texts are in. */
  language: Language;
  /** On what terms its own texts may be used; absent when it does not say. */
  licence?: Licence;
  /** The municipality's three-digit code, when the publisher is one: pages of its sites are its own. */
  municipalityCode?: string;
};

/** Whether a page is the publisher's own: it stands on its web site, or on one of the municipality's. */
export function isOwnPage(address: string, { website, municipalityCode }: Publishing): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname;
  if (municipalityCode !== undefined && municipalityByHost(host)?.code === municipalityCode) return true;
  if (!URL.canParse(website)) return false;
  const own = new URL(website).hostname.replace(/^www\./, '');
  return own !== '' && (host === own || host.endsWith(`.${own}`));
}

/** How a collection was published last, for the form of the next time. */
export function publishingOf(previous: SharedCollection): Publishing {
  const { publisher, languages, licence } = previous;
  const [language = 'fi'] = languages;
  const name = chooseText(publisher.name, language).text;
  return { name, website: publisher.website, language, ...(licence && { licence }) };
}
