/** An automatic test, by its file in `tests/` and the beginning of its title. */
export type TestEvidence = { readonly file: string; readonly title: string };

/** The automatic tests that results rest on. A unit test holds that each of them is there. */
export const TESTS = {
  axe: { file: 'e2e/widget/read-it-anywhere.spec.ts', title: 'axe finds nothing in any state' },
  headingLevel: {
    file: 'e2e/widget/show-the-partners.spec.ts',
    title: 'the heading starts at the level the page asks for',
  },
  forcedColours: {
    file: 'e2e/widget/read-it-anywhere.spec.ts',
    title: 'forced colours keep the fields’ borders and the chosen language visible',
  },
  scheme: {
    file: 'e2e/widget/read-it-anywhere.spec.ts',
    title: 'colours follow a page that follows the system, and a page that changes by a class',
  },
  themes: {
    file: 'unit/components/themes.test.ts',
    title: 'every pair of colours has the contrast it needs',
  },
  textSize: {
    file: 'e2e/widget/be-a-good-guest.spec.ts',
    title: 'text follows the page’s size, also where the root is 62.5 %',
  },
  twiceTheText: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'text twice as large is not cut off',
  },
  reflow: {
    file: 'e2e/widget/read-it-anywhere.spec.ts',
    title: 'nothing scrolls sideways at 320 px, in the list or in a partner',
  },
  textSpacing: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'the reader’s text spacing cuts nothing off',
  },
  spacingPasses: {
    file: 'e2e/widget/be-a-good-guest.spec.ts',
    title: 'the page’s own important rules do not break it, but the reader’s text spacing gets through',
  },
  keyboard: {
    file: 'e2e/widget/open-a-partner.spec.ts',
    title: 'the keyboard alone opens a partner and comes back',
  },
  focusThrough: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'the Tab key goes through every control in reading order, and out again',
  },
  focusReturns: {
    file: 'e2e/widget/open-a-partner.spec.ts',
    title: 'a partner has an address of its own, and the back button and focus return to its link',
  },
  focusShows: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'every control shows that it has focus',
  },
  labelInName: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'the words seen on a control are in its name',
  },
  pageLanguage: {
    file: 'e2e/widget/read-in-ones-language.spec.ts',
    title: 'the widget speaks the page’s language and follows it when it changes',
  },
  otherLanguage: {
    file: 'e2e/widget/read-in-ones-language.spec.ts',
    title: 'a text without a translation is shown in another language, marked and noted',
  },
  search: {
    file: 'e2e/widget/find-a-partner.spec.ts',
    title: 'search finds as one types, also in other languages, and tells the count',
  },
  statusMessage: {
    file: 'e2e/widget/meet-the-clauses.spec.ts',
    title: 'the number of matches and a failure are status messages',
  },
  targetSize: {
    file: 'e2e/widget/read-it-anywhere.spec.ts',
    title: 'every target is at least 24 px high',
  },
  guest: {
    file: 'e2e/widget/be-a-good-guest.spec.ts',
    title: 'leaves no global, nothing in the head and no attribute on its mount',
  },
  dataKept: {
    file: 'unit/publication/parse-publication.test.ts',
    title: 'reads back what was written',
  },
  documents: {
    file: 'e2e/widget/read-the-papers.spec.ts',
    title: 'axe finds nothing on the conformance page',
  },
} as const satisfies Record<string, TestEvidence>;

/** An automatic test that a result rests on. */
export type TestName = keyof typeof TESTS;

/**
 * What a result rests on: an automatic test; that the makers have looked by hand; that it follows from how the widget is
 * built; or, said openly, that no person who uses a screen reader has evaluated it.
 */
export type EvidenceName = TestName | 'looked' | 'built' | 'noReader';

/** Whether a piece of evidence is an automatic test. */
export function isTest(name: EvidenceName): name is TestName {
  return name in TESTS;
}
