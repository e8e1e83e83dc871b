import { markup } from '../html/markup.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import { agreementCalendar } from './agreement-calendar.ts';
import { atomFeed } from './atom-feed.ts';
import { framePage } from './frame-page.ts';
import { jsonLdScriptText, publicationJsonLd } from './json-ld.ts';
import { partnersCsv } from './partner-rows.ts';
import { jsonToModule } from './publication-module.ts';
import type { Publication } from './publication-schema.ts';
import { readableHtml } from './readable-html.ts';

/** One file of what is published. */
export type PublicationFile = {
  /** Its name within the folder. */
  readonly name: string;
  /** Its text. */
  readonly text: string;
};

/** What the files of a publication are made of. */
export type PublicationFilesOptions = {
  /** The name they share, of plain letters, digits and hyphens. */
  stem: string;
  /** The day for which statuses are told. */
  today: string;
  /** The origins of the pages that may hold the page for a frame. */
  hosts: readonly string[];
  /** Attributes of the widget's mount on the page for a frame, as `view="partners"`. */
  attributes?: Readonly<Record<string, string>>;
  /** The level of the first heading in the HTML to paste and on the page for a frame; 2 when not told. */
  headingLevel?: number;
};

/**
 * Every file made of one publication: the data as JSON, as a module and as JSON-LD, and in each of its languages the readable
 * HTML to paste, a whole page of it, the page for a frame, the partners as a table, the feed of signatures and the calendar. None of them tells more
 * than the data file does.
 */
export function publicationFiles(
  publication: Publication,
  options: PublicationFilesOptions,
): PublicationFile[] {
  const { stem, today } = options;
  const json = `${JSON.stringify(publication, null, 2)}\n`;
  const linked = jsonLdScriptText(publicationJsonLd(publication, today));
  return [
    { name: `${stem}.json`, text: json },
    { name: `${stem}.js`, text: jsonToModule(json) },
    { name: `${stem}.jsonld`, text: linked },
    ...publication.languages.flatMap((language) => filesInLanguage(publication, options, language)),
  ];
}

function filesInLanguage(
  publication: Publication,
  { stem, today, hosts, attributes = {}, headingLevel = 2 }: PublicationFilesOptions,
  language: Language,
): PublicationFile[] {
  const readable = { language, today };
  const levelled = { ...readable, headingLevel };
  return [
    { name: `${stem}-${language}.html`, text: readableHtml(publication, levelled) },
    { name: `${stem}-${language}-sivu.html`, text: wholePage(publication, readable) },
    {
      name: `${stem}-${language}-kehys.html`,
      text: framePage(publication, { ...levelled, hosts, attributes }),
    },
    { name: `${stem}-${language}.csv`, text: partnersCsv(publication, language) },
    { name: `${stem}-${language}.atom`, text: atomFeed(publication, { language }) },
    { name: `${stem}-${language}.ics`, text: agreementCalendar(publication, language) },
  ];
}

/** A page of its own without a script that runs: the readable list, and the same for machines as JSON-LD. */
function wholePage(publication: Publication, readable: { language: Language; today: string }): string {
  const { language, today } = readable;
  const head = markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${chooseText(publication.agreement.name, language).text}</title>`;
  return `<!doctype html>
<html lang="${language}">
<head>
${head.text}
<script type="application/ld+json">${jsonLdScriptText(publicationJsonLd(publication, today))}</script>
</head>
<body>
<main>
${readableHtml(publication, { ...readable, headingLevel: 1 })}
</main>
</body>
</html>
`;
}
