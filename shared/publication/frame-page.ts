import { xmlText } from '../exchange/xml-text.ts';
import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { Publication } from './publication-schema.ts';
import { type ReadableOptions, readableHtml } from './readable-html.ts';

/** What a page for an iframe is made of. */
export type FramePageOptions = ReadableOptions & {
  /** The origins (`https://www.kunta.example`) of the pages it may tell its height to. */
  hosts: readonly string[];
  /** Attributes for the widget's mount, as `view="partners"`: names and values. */
  attributes?: Readonly<Record<string, string>>;
};

/**
 * The page that stands in an iframe: the readable list, the data written in it, and the widget in one file, because a
 * sandbox without an origin of its own may fetch nothing more. The files lie beside it.
 */
export function framePage(publication: Publication, options: FramePageOptions): string {
  const { language, hosts, attributes = {} } = options;
  const title = chooseText(publication.agreement.name, language).text;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` data-${name}="${xmlText(value)}"`)
    .join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${xmlText(title)}</title>
<link rel="stylesheet" href="frame.css">
<script src="frame.js" data-hosts="${xmlText(hosts.join(' '))}" defer></script>
<script src="widget-all.js" defer></script>
</head>
<body>
<main>
<div data-hyvan-kierre${written}>
${readableHtml(publication, options)}
<script type="application/json">${inlineJson(publication)}</script>
</div>
</main>
</body>
</html>
`;
}

/** The element that puts such a page into another: with a title, a sandbox, and the address of the page it stands on. */
export function frameElement(address: string, title: string, host: string, language: Language): string {
  const source = `${address}?host=${encodeURIComponent(host)}`;
  return `<iframe src="${xmlText(source)}" title="${xmlText(title)}" lang="${language}" data-hyvan-kierre-frame sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="100%" height="600" loading="lazy"></iframe>`;
}

/** JSON that cannot end the script element it is written in. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
