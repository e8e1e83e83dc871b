import type { clausesFi } from '../language/conformance/clauses-fi.ts';
import type { EvidenceName } from './evidence.ts';

/** What was found of a clause. */
export type ClauseResult = 'supported' | 'partial' | 'not-applicable';

/** A clause of EN 301 549 V3.2.1, or a success criterion that only WCAG 2.2 has, and how the widget does by it. */
export type Clause = {
  /** The clause's number (`9.1.4.3` is WCAG 1.4.3); a criterion that only WCAG 2.2 has goes by its number there. */
  readonly id: keyof typeof clausesFi.names;
  /** The level in WCAG; clauses outside WCAG have none. */
  readonly level?: 'A' | 'AA';
  /** What was found. */
  readonly result: ClauseResult;
  /** What is said of it. */
  readonly remark: keyof typeof clausesFi.remarks;
  /** What the result rests on. */
  readonly evidence: readonly EvidenceName[];
};

/**
 * How the widget does by the clauses that concern it: chapter 9 (the A and AA criteria of WCAG 2.1), the AA additions of
 * WCAG 2.2, and those of chapters 5, 11 and 12 that a part of a web page can meet or miss.
 */
export const CLAUSES: readonly Clause[] = [
  { id: '9.1.1.1', level: 'A', result: 'supported', remark: 'images', evidence: ['axe'] },
  { id: '9.1.2.1', level: 'A', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  { id: '9.1.2.2', level: 'A', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  { id: '9.1.2.3', level: 'A', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  { id: '9.1.2.4', level: 'AA', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  { id: '9.1.2.5', level: 'AA', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  {
    id: '9.1.3.1',
    level: 'A',
    result: 'supported',
    remark: 'structure',
    evidence: ['axe', 'headingLevel', 'noReader'],
  },
  { id: '9.1.3.2', level: 'A', result: 'supported', remark: 'sequence', evidence: ['looked'] },
  { id: '9.1.3.3', level: 'A', result: 'supported', remark: 'sensory', evidence: ['looked'] },
  { id: '9.1.3.4', level: 'AA', result: 'supported', remark: 'orientation', evidence: ['built'] },
  { id: '9.1.3.5', level: 'AA', result: 'not-applicable', remark: 'noUserData', evidence: ['built'] },
  { id: '9.1.4.1', level: 'A', result: 'supported', remark: 'colour', evidence: ['looked', 'forcedColours'] },
  { id: '9.1.4.2', level: 'A', result: 'not-applicable', remark: 'noMedia', evidence: ['built'] },
  { id: '9.1.4.3', level: 'AA', result: 'supported', remark: 'contrast', evidence: ['axe', 'themes'] },
  {
    id: '9.1.4.4',
    level: 'AA',
    result: 'supported',
    remark: 'resize',
    evidence: ['textSize', 'twiceTheText'],
  },
  { id: '9.1.4.5', level: 'AA', result: 'supported', remark: 'textImages', evidence: ['built'] },
  { id: '9.1.4.10', level: 'AA', result: 'supported', remark: 'reflow', evidence: ['reflow'] },
  { id: '9.1.4.11', level: 'AA', result: 'supported', remark: 'nonText', evidence: ['themes', 'looked'] },
  {
    id: '9.1.4.12',
    level: 'AA',
    result: 'supported',
    remark: 'spacing',
    evidence: ['textSpacing', 'spacingPasses'],
  },
  { id: '9.1.4.13', level: 'AA', result: 'not-applicable', remark: 'noHover', evidence: ['built'] },
  {
    id: '9.2.1.1',
    level: 'A',
    result: 'supported',
    remark: 'keyboard',
    evidence: ['keyboard', 'focusThrough'],
  },
  { id: '9.2.1.2', level: 'A', result: 'supported', remark: 'noTrap', evidence: ['focusThrough'] },
  { id: '9.2.1.4', level: 'A', result: 'not-applicable', remark: 'noShortcuts', evidence: ['built'] },
  { id: '9.2.2.1', level: 'A', result: 'not-applicable', remark: 'noTiming', evidence: ['built'] },
  { id: '9.2.2.2', level: 'A', result: 'not-applicable', remark: 'noMotion', evidence: ['built'] },
  { id: '9.2.3.1', level: 'A', result: 'supported', remark: 'noMotion', evidence: ['built'] },
  { id: '9.2.4.1', level: 'A', result: 'supported', remark: 'bypass', evidence: ['axe'] },
  { id: '9.2.4.2', level: 'A', result: 'not-applicable', remark: 'wholePage', evidence: [] },
  {
    id: '9.2.4.3',
    level: 'A',
    result: 'supported',
    remark: 'focusOrder',
    evidence: ['focusThrough', 'focusReturns'],
  },
  { id: '9.2.4.4', level: 'A', result: 'supported', remark: 'links', evidence: ['looked', 'axe'] },
  { id: '9.2.4.5', level: 'AA', result: 'not-applicable', remark: 'wholePage', evidence: [] },
  { id: '9.2.4.6', level: 'AA', result: 'supported', remark: 'headings', evidence: ['looked'] },
  { id: '9.2.4.7', level: 'AA', result: 'supported', remark: 'focusVisible', evidence: ['focusShows'] },
  { id: '9.2.5.1', level: 'A', result: 'not-applicable', remark: 'noGestures', evidence: ['built'] },
  { id: '9.2.5.2', level: 'A', result: 'supported', remark: 'pointer', evidence: ['built'] },
  { id: '9.2.5.3', level: 'A', result: 'supported', remark: 'labelInName', evidence: ['labelInName'] },
  { id: '9.2.5.4', level: 'A', result: 'not-applicable', remark: 'noGestures', evidence: ['built'] },
  { id: '9.3.1.1', level: 'A', result: 'supported', remark: 'language', evidence: ['pageLanguage'] },
  { id: '9.3.1.2', level: 'AA', result: 'supported', remark: 'parts', evidence: ['otherLanguage'] },
  { id: '9.3.2.1', level: 'A', result: 'supported', remark: 'context', evidence: ['focusThrough'] },
  { id: '9.3.2.2', level: 'A', result: 'supported', remark: 'context', evidence: ['search'] },
  { id: '9.3.2.3', level: 'AA', result: 'not-applicable', remark: 'wholePage', evidence: [] },
  { id: '9.3.2.4', level: 'AA', result: 'supported', remark: 'consistent', evidence: ['looked'] },
  { id: '9.3.3.1', level: 'A', result: 'not-applicable', remark: 'noErrors', evidence: ['built'] },
  { id: '9.3.3.2', level: 'A', result: 'supported', remark: 'labels', evidence: ['axe', 'search'] },
  { id: '9.3.3.3', level: 'AA', result: 'not-applicable', remark: 'noErrors', evidence: ['built'] },
  { id: '9.3.3.4', level: 'AA', result: 'not-applicable', remark: 'noErrors', evidence: ['built'] },
  { id: '9.4.1.1', level: 'A', result: 'supported', remark: 'parsing', evidence: ['built'] },
  { id: '9.4.1.2', level: 'A', result: 'supported', remark: 'nameRole', evidence: ['axe', 'noReader'] },
  {
    id: '9.4.1.3',
    level: 'AA',
    result: 'supported',
    remark: 'status',
    evidence: ['statusMessage', 'noReader'],
  },
  { id: '9.6', result: 'supported', remark: 'conformance', evidence: ['guest'] },
  { id: '2.4.11', level: 'AA', result: 'partial', remark: 'obscured', evidence: ['looked'] },
  { id: '2.5.7', level: 'AA', result: 'not-applicable', remark: 'noDragging', evidence: ['built'] },
  { id: '2.5.8', level: 'AA', result: 'supported', remark: 'targets', evidence: ['targetSize'] },
  { id: '3.2.6', level: 'A', result: 'not-applicable', remark: 'noHelp', evidence: ['built'] },
  { id: '3.3.7', level: 'A', result: 'not-applicable', remark: 'noUserData', evidence: ['built'] },
  { id: '3.3.8', level: 'AA', result: 'not-applicable', remark: 'noLogin', evidence: ['built'] },
  { id: '5.2', result: 'not-applicable', remark: 'noFeatures', evidence: ['built'] },
  { id: '5.3', result: 'not-applicable', remark: 'noLogin', evidence: ['built'] },
  { id: '5.4', result: 'supported', remark: 'conversion', evidence: ['dataKept'] },
  { id: '5.5.1', result: 'supported', remark: 'simple', evidence: ['keyboard'] },
  { id: '5.9', result: 'supported', remark: 'simple', evidence: ['built'] },
  {
    id: '11.7',
    result: 'supported',
    remark: 'preferences',
    evidence: ['forcedColours', 'textSize', 'scheme'],
  },
  { id: '12.1.1', result: 'supported', remark: 'thisPage', evidence: ['built'] },
  { id: '12.1.2', result: 'supported', remark: 'documentation', evidence: ['documents'] },
  { id: '12.2.4', result: 'not-applicable', remark: 'noSupport', evidence: ['built'] },
];
