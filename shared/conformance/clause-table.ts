import { type Markup, markup } from '../html/markup.ts';
import { type ConformanceWords, conformanceWords } from '../language/conformance/conformance-words.ts';
import type { Language } from '../language/language.ts';
import { CLAUSES, type Clause, type ClauseResult } from './clauses.ts';
import { type EvidenceName, isTest, TESTS, type TestName } from './evidence.ts';

const TEST_NAMES = Object.keys(TESTS).filter((name): name is TestName => name in TESTS);

/** How many clauses have a result. */
export function countClauses(result: ClauseResult): number {
  return CLAUSES.filter((clause) => clause.result === result).length;
}

/** A clause as people call it: its number and name, and that it is WCAG 2.2's own when it is. */
export function clauseName({ id }: Clause, words: ConformanceWords): string {
  // Of those outside chapter 9, only criteria of WCAG have three parts that begin with 1 to 4.
  const isNew = /^[1-4]\.\d+\.\d+$/.test(id);
  const name = `${id} ${words.names[id]}`;
  return isNew ? `${name}, ${words.evaluation.newIn22}` : name;
}

/**
 * The table of clauses with results, remarks and what they rest on. Its roles are written out, for on a narrow screen its
 * rows are laid out as blocks, which would cost them their meaning in some browsers.
 */
export function clauseTable(language: Language): Markup {
  const words = conformanceWords[language];
  const { evaluation } = words;
  const headings = [
    evaluation.clause,
    evaluation.level,
    evaluation.result,
    evaluation.remark,
    evaluation.evidence,
  ];
  return markup`<table class="clauses" role="table">
<caption>${evaluation.caption}</caption>
<thead role="rowgroup"><tr role="row">${headings.map((heading) => markup`<th scope="col" role="columnheader">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${CLAUSES.map((clause) => clauseRow(clause, words))}
</tbody>
</table>`;
}

/** The automatic tests by their numbers, to which the table refers. */
export function testList(): Markup {
  return markup`<ol class="tests">
${TEST_NAMES.map((name) => testItem(name))}
</ol>`;
}

function clauseRow(clause: Clause, words: ConformanceWords): Markup {
  const { level = '–', result, remark, evidence } = clause;
  const rests = evidence.map((name) => markup`<li>${evidenceText(name, words)}</li>`);
  return markup`<tr class="is-${result}" role="row">
<th scope="row" role="rowheader">${clauseName(clause, words)}</th>
<td role="cell" data-label="${words.evaluation.level}">${level}</td>
<td role="cell" data-label="${words.evaluation.result}">${words.results[result]}</td>
<td role="cell" data-label="${words.evaluation.remark}">${words.remarks[remark]}</td>
<td role="cell" data-label="${words.evaluation.evidence}">${rests.length > 0 ? markup`<ul>${rests}</ul>` : '–'}</td>
</tr>`;
}

function evidenceText(name: EvidenceName, words: ConformanceWords): Markup {
  if (!isTest(name)) return markup`${words.evidence[name]}`;
  const number = TEST_NAMES.indexOf(name) + 1;
  return markup`<a href="#test-${number}">${words.evidence.test(number)}</a>`;
}

function testItem(name: TestName): Markup {
  const { file, title } = TESTS[name];
  return markup`<li id="test-${TEST_NAMES.indexOf(name) + 1}"><span lang="en">${title}</span> <code>tests/${file}</code></li>`;
}
