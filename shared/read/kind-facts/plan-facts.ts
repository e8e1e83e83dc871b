import { textOfBlocks } from '../blocks.ts';
import { folded } from '../clean-text.ts';
import { findDays } from '../days.ts';
import { type Evidence, evidence, firstOf } from '../evidence.ts';
import type { Page } from '../page.ts';
import {
  decisionReference,
  findBody,
  findDecisions,
  findDiaryNumber,
  findSection,
} from './decision-references.ts';
import type { KindSection } from './kind-rule.ts';
import { pageNames } from './page-names.ts';
import { sentencesOfPage } from './page-sentences.ts';
import { findYear, findYearSpan } from './year-spans.ts';

/** Words for a plan's own term: years beside them need no other sign. */
const planTerm = /valtuustokau|suunnitelmakau|ohjelmakau|fullmäktigeperiod|planperiod|council term/iu;
/** Words beside which years are a term when the sentence speaks of a plan. */
const termWords =
  /vuosi(?:na|lle|ksi|a|en|lta)?(?!\p{L})|vuodet|kau(?:delle|delta|deksi|tta|den|si)(?!\p{L})|voimassa|ulottuu|åren|år(?!\p{L})|period|gäller|sträcker|(?<!\p{L})terms?(?!\p{L})|years|in force|covers/iu;
/** Words of plans and reports. */
const planWords = /suunnitelm|kertomu|raport|ohjelma|plan|berättelse|rapport|report|programme/iu;
/** A plan's name that ends in its years: `Omfattande välfärdsplan 2021–2025`. */
const namedPlan =
  /(?:suunnitelma|kertomus|ohjelma|plan|berättelse|programme|report)(?:en|n)?(?: för| vuosille| for)?(?: åren)? (?=(?:19|20)\d{2})/iu;
const reportWords = /kertomu|raport|berattelse|rapport|report|katsaus/;

/** A plan's term where no label gives it: the years in its name, else those its sentences give. */
export function findPlanTerm(page: Page): Evidence<string> | undefined {
  const names = pageNames(page);
  const sentences = sentencesOfPage(page);
  return firstOf(
    ...names.map(({ words, source }) => () => {
      const span = findYearSpan(words);
      return span === undefined ? undefined : evidence(span, source, words);
    }),
    ...names.map(({ words, source }) => () => {
      const year = reportWords.test(folded(words)) ? findYear(words) : undefined;
      return year === undefined ? undefined : evidence(year, source, words);
    }),
    () => onlySpan(sentences.filter((sentence) => planTerm.test(sentence))),
    () =>
      onlySpan(
        sentences.filter(
          (sentence) => namedPlan.test(sentence) || (planWords.test(sentence) && termWords.test(sentence)),
        ),
      ),
  );
}

/** The span of years that sentences tell; undefined when they tell several, as a page of old and new plans does. */
function onlySpan(sentences: readonly string[]): Evidence<string> | undefined {
  const found = sentences.flatMap((sentence) => {
    const span = findYearSpan(sentence);
    return span === undefined ? [] : [evidence(span, 'pattern', sentence)];
  });
  const spans = new Set(found.map(({ value }) => value.replace(/\s?[–—−-]\s?/g, '–')));
  return spans.size === 1 ? found[0] : undefined;
}

/** The years or days in what stands under a label for them. */
export function readTerm(section: KindSection): string | undefined {
  const text = textOfBlocks(section.blocks);
  return text.length > MAX_LABELLED ? undefined : (findYearSpan(text) ?? findYear(text));
}

/** A longer text under "Päätös" tells what was decided, not where. */
const MAX_LABELLED = 400;

/** The decision in what stands under a label for it: it must name a body, or a day and a section. */
export function readDecision(section: KindSection): string | undefined {
  const text = textOfBlocks(section.blocks).slice(0, MAX_LABELLED);
  const [body, day, number] = [findBody(text), findDays(text)[0]?.words, findSection(text)];
  if (day === undefined && number === undefined) return undefined;
  if (body === undefined && (day === undefined || number === undefined)) return undefined;
  const diary = findDiaryNumber(text);
  return decisionReference({
    ...(body !== undefined && { body }),
    ...(day !== undefined && { day }),
    ...(number !== undefined && { section: number }),
    ...(diary !== undefined && { diary }),
  });
}

/** The first decision that the page's sentences refer to. */
export function findPlanDecision(page: Page): Evidence<string> | undefined {
  const [first] = sentencesOfPage(page).flatMap(findDecisions);
  return first && evidence(first.reference, 'pattern', first.passage);
}
