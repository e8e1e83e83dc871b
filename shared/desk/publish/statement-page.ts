import { clauseName } from '../../conformance/clause-table.ts';
import { CLAUSES } from '../../conformance/clauses.ts';
import { EVALUATED_ON, type Release } from '../../conformance/release.ts';
import { markup } from '../../html/markup.ts';
import { conformanceWords } from '../../language/conformance/conformance-words.ts';
import { folderWords } from '../../language/folder/folder-words.ts';
import { formatDay } from '../../language/formats.ts';
import type { Language } from '../../language/language.ts';
import { chooseText } from '../../language/localized-text.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { STATEMENT_FILES } from './folder-names.ts';
import { folderPage } from './folder-page.ts';
import type { FolderPlace } from './folder-place.ts';

/** What the texts for the statements are filled in with. */
export type StatementOptions = {
  /** What is published. */
  publication: Publication;
  /** Where it lies. */
  place: FolderPlace;
  /** The widget that shows it. */
  release: Release;
};

/** The texts for the publisher's accessibility statement and privacy notice, as far as they can be filled in. */
export function statementPage(language: Language, options: StatementOptions): string {
  const { statement, privacy, remarks } = conformanceWords[language];
  const words = folderWords[language].statements;
  const publisher = chooseText(options.publication.publisher.name, language).text;
  const filled = fillGaps(language, options);
  const known = CLAUSES.filter(({ result }) => result === 'partial').map(
    (clause) => markup`<li>${clauseName(clause, conformanceWords[language])}: ${remarks[clause.remark]}</li>`,
  );
  const { heading, lead: _, ...privacyTexts } = privacy;
  const hasLogos = options.publication.partners.some(({ logo }) => logo !== undefined);
  const told = Object.entries(privacyTexts).filter(([name]) => name !== 'logos' || hasLogos);
  const paragraphs = (texts: readonly string[]) => texts.map((text) => markup`<p>${filled(text)}</p>`);
  return folderPage({
    language,
    title: words.title,
    files: STATEMENT_FILES,
    body: markup`<p>${words.lead(publisher)}</p>
<section aria-labelledby="statement">
<h2 id="statement">${statement.heading}</h2>
<blockquote>
${paragraphs([statement.what(options.release.version), statement.conformance(formatDay(EVALUATED_ON, language)), statement.known])}
<ul>${known}</ul>
${paragraphs([statement.unknown, statement.alternative, statement.feedback])}
</blockquote>
</section>
<section aria-labelledby="privacy">
<h2 id="privacy">${heading}</h2>
<blockquote>
${paragraphs(told.map(([, text]) => text))}
</blockquote>
</section>`,
  });
}

/** Puts what is known into the gaps of a text; what is not known stays in its brackets. */
function fillGaps(language: Language, { publication, place }: StatementOptions): (text: string) => string {
  const { gaps, keptBy } = folderWords[language].statements;
  const publisher = chooseText(publication.publisher.name, language).text;
  const server = new URL(place.folder).host;
  const address = publication.agreement.contact?.email;
  const known: [gap: string, value: string][] = [
    [gaps.publisher, publisher],
    [gaps.serverAndKeeper, keptBy(server, publisher)],
    [gaps.server, server],
    ...(address === undefined ? [] : [[gaps.address, address] as [string, string]]),
  ];
  return (text) => known.reduce((told, [gap, value]) => told.replaceAll(gap, () => value), text);
}
