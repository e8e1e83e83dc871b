import { type Markup, markup } from '../../html/markup.ts';
import { folderWords } from '../../language/folder/folder-words.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { widgetWords } from '../../language/widget/widget-words.ts';

/** What a page of the folder is made of. */
export type FolderPage = {
  /** Its language. */
  language: Language;
  /** Its name. */
  title: string;
  /** Its files in each language. */
  files: Readonly<Record<Language, string>>;
  /** What follows the heading. */
  body: Markup;
  /** What the page runs, if anything. */
  script?: Markup;
};

/** A page of the folder that opens anywhere, from a server or a disk: plain HTML, its looks in `papers.css` beside it. */
export function folderPage({ language, title, files, body, script }: FolderPage): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="papers.css">
${script}
</head>
<body>
<main>
<h1>${title}</h1>
${otherLanguages(language, files)}
${body}
</main>
</body>
</html>
`.text;
}

function otherLanguages(language: Language, files: FolderPage['files']): Markup {
  const links = LANGUAGES.filter((other) => other !== language).map(
    (other) =>
      markup`<li><a href="${files[other]}" lang="${other}" hreflang="${other}">${widgetWords[other].languageName}</a></li>`,
  );
  return markup`<ul class="languages" aria-label="${folderWords[language].otherLanguages}">${links}</ul>`;
}

/** Text to copy; it scrolls sideways when it must, and so can be reached with the keyboard. */
export function codeBlock(text: string, name: string): Markup {
  return markup`<pre tabindex="0" role="region" aria-label="${name}"><code>${text}</code></pre>`;
}

/** A table with one heading cell in each row. */
export function factTable(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly [Markup, ...Markup[]])[],
): Markup {
  const head = headings.map((each) => markup`<th scope="col" role="columnheader">${each}</th>`);
  const body = rows.map(([name, ...cells]) => {
    const told = cells.map(
      (cell, index) => markup`<td role="cell" data-label="${headings[index + 1]}">${cell}</td>`,
    );
    return markup`<tr role="row"><th scope="row" role="rowheader">${name}</th>${told}</tr>`;
  });
  return markup`<table role="table" aria-label="${caption}">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}
</tbody>
</table>`;
}
