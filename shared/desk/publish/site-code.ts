import type { Release } from '../../conformance/release.ts';
import { xmlText } from '../../exchange/xml-text.ts';
import type { Language } from '../../language/language.ts';
import { chooseText } from '../../language/localized-text.ts';
import { hostedSnippet, selfHostedSnippet } from '../../publication/embed-snippet.ts';
import { frameElement } from '../../publication/frame-page.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { readableHtml } from '../../publication/readable-html.ts';
import type { Packaging } from '../desk-agreement-schema.ts';
import { framePageFile, stylesFile, wholePageFile } from './folder-names.ts';
import { addressIn, type FolderPlace } from './folder-place.ts';
import { type ShownChoice, shownAttributes } from './shown-choice.ts';

/** What a code for the publisher's site is made of. */
export type SiteCodeOptions = {
  /** What is published. */
  publication: Publication;
  /** The name its files share. */
  stem: string;
  /** Where they lie. */
  place: FolderPlace;
  /** The widget that lies with them. */
  release: Release;
  /** How it is to be shown. */
  choice: ShownChoice;
  /** The day for which statuses are told. */
  today: string;
};

/** A code to paste on a page, and the line that makes a frame as high as its content where a script may follow it. */
export type SiteCode = { readonly code: string; readonly afterFrame?: string };

/** The code that puts an agreement on a page of the publisher's site, in one language. */
export function siteCode(options: SiteCodeOptions, packaging: Packaging, language: Language): SiteCode {
  if (packaging === 'frame') return frameCode(options, language);
  if (packaging === 'script') return { code: scriptCode(options, language) };
  const { publication, today, choice } = options;
  return { code: readableHtml(publication, { language, today, headingLevel: choice.headingLevel }) };
}

/** The attributes of the widget's mount on a page in one language. */
export function mountOf(
  { stem, place, choice }: SiteCodeOptions,
  language: Language,
): Record<string, string> {
  return {
    src: addressIn(place, `${stem}.json`),
    language,
    ...shownAttributes(choice),
    ...(choice.view === 'badge' && { more: addressIn(place, wholePageFile(stem, language)) }),
  };
}

function scriptCode(options: SiteCodeOptions, language: Language): string {
  const { publication, stem, place, release, choice, today } = options;
  const { headingLevel } = choice;
  const list = readableHtml(publication, { language, today, headingLevel, isWhole: false });
  const address = addressIn(place, 'widget.js');
  const integrity = release.files.find(({ name }) => name === 'widget.js')?.integrity;
  const attributes = mountOf(options, language);
  const snippet =
    place.isOwnSite || integrity === undefined
      ? selfHostedSnippet(address, attributes, list)
      : hostedSnippet({ address, integrity }, attributes, list);
  if (choice.colours.size === 0) return snippet;
  return `<link rel="stylesheet" href="${xmlText(addressIn(place, stylesFile(stem)))}">\n${snippet}`;
}

function frameCode({ publication, stem, place }: SiteCodeOptions, language: Language): SiteCode {
  const title = chooseText(publication.agreement.name, language).text;
  const address = addressIn(place, framePageFile(stem, language));
  return {
    code: frameElement(address, title, place.site, language),
    afterFrame: `<script src="${xmlText(addressIn(place, 'frame-host.js'))}" defer></script>`,
  };
}
