import { type Markup, markup } from '../html/markup.ts';
import { conformanceWords } from '../language/conformance/conformance-words.ts';
import { formatBytes, formatDay } from '../language/formats.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import { clauseName, clauseTable, countClauses, testList } from './clause-table.ts';
import { CLAUSES } from './clauses.ts';
import { POLICY_LINES, type PolicyUse, WIDGET_HOST } from './policy-lines.ts';
import { CONFORMANCE_FILES, EVALUATED_ON, type Release, type ReleasedFile } from './release.ts';

/** The scripts that residents load; the others only serve these. */
const SCRIPTS = /^(widget|views|widget-all)\.js$/;

/** A section of the page: the name of its anchor, its heading and what follows. */
type Section = { readonly anchor: string; readonly heading: string; readonly body: Markup };

/**
 * The page that comes with each version of the widget, in one language: how it meets the accessibility requirements, texts
 * for the municipality's statements, the lines its security policy needs, and the files. Plain HTML without a script; the
 * looks are in `papers.css` beside it.
 */
export function conformancePage(language: Language, shipped: Release): string {
  const release = { ...shipped, files: shipped.files.filter(({ name }) => SCRIPTS.test(name)) };
  const words = conformanceWords[language];
  const day = formatDay(EVALUATED_ON, language);
  const sections = [
    evaluationSection(language),
    { anchor: 'tests', heading: words.tests.heading, body: markup`<p>${words.tests.lead}</p>${testList()}` },
    statementSection(language, release),
    privacySection(language),
    policySection(language, release),
    filesSection(language, release),
  ];
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<link rel="stylesheet" href="papers.css">
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="version">${words.version({ version: release.version, day })}</p>
<p>${words.lead}</p>
${languageLinks(language)}
<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ol>
${sections.map(({ anchor, heading }) => markup`<li><a href="#${anchor}">${heading}</a></li>`)}
</ol>
</nav>
${sections.map(sectionMarkup)}
</main>
</body>
</html>
`.text;
}

function sectionMarkup({ anchor, heading, body }: Section): Markup {
  return markup`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${heading}</h2>
${body}
</section>`;
}

function languageLinks(language: Language): Markup {
  const links = LANGUAGES.filter((other) => other !== language).map(
    (other) =>
      markup`<li><a href="${CONFORMANCE_FILES[other]}" lang="${other}" hreflang="${other}">${widgetWords[other].languageName}</a></li>`,
  );
  return markup`<ul class="languages" aria-label="${conformanceWords[language].otherLanguages}">${links}</ul>`;
}

function evaluationSection(language: Language): Section {
  const { evaluation } = conformanceWords[language];
  const counts = {
    supported: countClauses('supported'),
    partial: countClauses('partial'),
    notApplicable: countClauses('not-applicable'),
  };
  const body = markup`<p>${evaluation.standards}</p>
<p>${evaluation.method}</p>
<p>${evaluation.scope}</p>
<p>${evaluation.limits}</p>
<p>${evaluation.counts(counts)}</p>
${clauseTable(language)}`;
  return { anchor: 'evaluation', heading: evaluation.heading, body };
}

function statementSection(language: Language, { version }: Release): Section {
  const words = conformanceWords[language];
  const { statement } = words;
  const known = CLAUSES.filter(({ result }) => result === 'partial').map(
    (clause) => markup`<li>${clauseName(clause, words)}: ${words.remarks[clause.remark]}</li>`,
  );
  const body = markup`<p>${statement.lead}</p>
<blockquote>
<p>${statement.what(version)}</p>
<p>${statement.conformance(formatDay(EVALUATED_ON, language))}</p>
<p>${statement.known}</p>
<ul>${known}</ul>
${paragraphs([statement.unknown, statement.alternative, statement.feedback])}
</blockquote>`;
  return { anchor: 'statement', heading: statement.heading, body };
}

function privacySection(language: Language): Section {
  const { heading, lead, ...texts } = conformanceWords[language].privacy;
  const body = markup`<p>${lead}</p>
<blockquote>
${paragraphs(Object.values(texts))}
</blockquote>`;
  return { anchor: 'privacy', heading, body };
}

function policySection(language: Language, release: Release): Section {
  const { policy } = conformanceWords[language];
  const uses = Object.entries(policy.uses).map(([use, name]) => policyUse(use, name, policy.nothing));
  const body = markup`<p>${policy.lead}</p>
<p>${policy.never}</p>
<dl class="policy">
${uses}
</dl>
<p>${policy.integrity}</p>
${scriptTag(release)}
<p>${policy.frame}</p>`;
  return { anchor: 'policy', heading: policy.heading, body };
}

function policyUse(use: string, name: string, nothing: string): Markup {
  const lines = Object.hasOwn(POLICY_LINES, use) ? POLICY_LINES[use as PolicyUse] : [];
  const shown = lines.length === 0 ? markup`<p>${nothing}</p>` : codeBlock(`${lines.join(';\n')};`, name);
  return markup`<dt>${name}</dt>
<dd>${shown}</dd>`;
}

/** The script tag of the file that holds everything, or else of the first one. */
function scriptTag({ version, files }: Release): Markup | undefined {
  const file = files.find(({ name }) => name === 'widget-all.js') ?? files[0];
  if (file === undefined) return undefined;
  const address = `${WIDGET_HOST}/${version}/${file.name}`;
  const tag = `<script src="${address}"\n  integrity="${file.integrity}"\n  crossorigin="anonymous" defer></script>`;
  return codeBlock(tag, file.name);
}

/** Text to copy; it scrolls sideways when it must, and so can be reached with the keyboard. */
function codeBlock(text: string, name: string): Markup {
  return markup`<pre tabindex="0" role="region" aria-label="${name}"><code>${text}</code></pre>`;
}

function filesSection(language: Language, { files }: Release): Section {
  const words = conformanceWords[language].files;
  const headings = [words.name, words.size, words.gzip, words.integrity];
  const body = markup`<table class="files" role="table">
<caption>${words.caption}</caption>
<thead role="rowgroup"><tr role="row">${headings.map((heading) => markup`<th scope="col" role="columnheader">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${files.map((file) => fileRow(file, language))}
</tbody>
</table>`;
  return { anchor: 'files', heading: words.heading, body };
}

function fileRow({ name, bytes, gzipBytes, integrity }: ReleasedFile, language: Language): Markup {
  const words = conformanceWords[language].files;
  return markup`<tr role="row">
<th scope="row" role="rowheader">${name}</th>
<td role="cell" data-label="${words.size}">${formatBytes(bytes, language)}</td>
<td role="cell" data-label="${words.gzip}">${formatBytes(gzipBytes, language)}</td>
<td role="cell" data-label="${words.integrity}"><code>${integrity}</code></td>
</tr>`;
}

function paragraphs(texts: readonly string[]): Markup[] {
  return texts.map((text) => markup`<p>${text}</p>`);
}
