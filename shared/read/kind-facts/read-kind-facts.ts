import { FIELD_SHAPES } from '../../practice/field-order.ts';
import type { PracticeKind } from '../../practice/practice-kind.ts';
import type { PracticeFieldName } from '../../practice/practice-schema.ts';
import { textOfBlocks } from '../blocks.ts';
import type { CarefulReading } from '../careful-reading.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { LabelRanks } from '../label-rank.ts';
import type { FieldEvidence } from '../labelled-fields.ts';
import { findMarks, openSections } from '../labelled-sections.ts';
import type { Page } from '../page.ts';
import { KindLabelWords, type KindRule, type KindSection } from './kind-rule.ts';
import { KIND_RULES } from './rules/all-rules.ts';
import { valueOfSection } from './value-of-section.ts';

/**
 * The facts that pages of a kind tell: first what stands under the labels of its rules, then what the rules find in
 * other ways. A rule that fails is noted as `kind/field`, and the next way is tried.
 */
export function readKindFacts(
  kind: PracticeKind,
  page: Page,
  careful: CarefulReading,
  rules: readonly KindRule[] = KIND_RULES[kind] ?? [],
): FieldEvidence {
  if (rules.length === 0) return {};
  const sections = careful.try(`${kind}/labels`, () => sectionsOf(page, rules), []);
  const facts: Partial<Record<PracticeFieldName, Evidence<unknown>>> = {};
  const ways: ((rule: KindRule) => Evidence<unknown> | undefined)[] = [
    (rule) => readLabelled(rule, sections),
    (rule) => rule.find?.(page),
  ];
  for (const way of ways) {
    for (const rule of rules) {
      if (facts[rule.field] !== undefined) continue;
      const found = careful.try(`${kind}/${rule.field}`, () => way(rule), undefined);
      if (found !== undefined) facts[rule.field] = found;
    }
  }
  return facts as FieldEvidence;
}

function sectionsOf({ blocks }: Page, rules: readonly KindRule[]): KindSection[] {
  const ranks = new LabelRanks();
  return openSections(blocks, findMarks(blocks, new KindLabelWords(rules), ranks), ranks);
}

function readLabelled(rule: KindRule, sections: readonly KindSection[]): Evidence<unknown> | undefined {
  for (const section of sections) {
    if (!section.label.includes(rule) || section.blocks.length === 0) continue;
    const value =
      rule.read === undefined ? valueOfSection(FIELD_SHAPES[rule.field], section.blocks) : rule.read(section);
    if (value === undefined) continue;
    const text = textOfBlocks(section.blocks);
    return section.isHeading
      ? evidence(value, 'heading', `${section.words}\n${text}`)
      : evidence(value, 'label', `${section.words}: ${text}`);
  }
  return undefined;
}
