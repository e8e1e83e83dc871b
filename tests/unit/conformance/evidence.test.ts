import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLAUSES } from '#shared/conformance/clauses.ts';
import { isTest, TESTS } from '#shared/conformance/evidence.ts';
import { POLICY_LINES } from '#shared/conformance/policy-lines.ts';
import { clausesFi } from '#shared/language/conformance/clauses-fi.ts';
import { conformanceFi } from '#shared/language/conformance/fi.ts';

test.each(Object.values(TESTS))('$file has a test "$title"', ({ file, title }) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const begins = ["test('", 'test(`', 'test("'].some((call) =>
    text.replace(/test\(\s+/g, 'test(').includes(call + title),
  );
  expect(begins).toBe(true);
});

test('every clause that is said to be supported rests on something', () => {
  const baseless = CLAUSES.filter(
    ({ result, evidence }) => result !== 'not-applicable' && evidence.length === 0,
  );
  expect(baseless).toEqual([]);
});

test('every test in the list backs a clause', () => {
  const used = new Set(CLAUSES.flatMap(({ evidence }) => evidence.filter(isTest)));
  expect(Object.keys(TESTS).filter((name) => !used.has(name as keyof typeof TESTS))).toEqual([]);
});

test('every clause has a name, every remark is made, and no clause stands twice', () => {
  expect(CLAUSES.map(({ id }) => id).toSorted()).toEqual(Object.keys(clausesFi.names).toSorted());
  expect(new Set(CLAUSES.map(({ remark }) => remark))).toEqual(new Set(Object.keys(clausesFi.remarks)));
});

test('the A and AA criteria of WCAG 2.1 and 2.2 are all there', () => {
  const levels = (level: string) => CLAUSES.filter((clause) => clause.level === level).length;
  // WCAG 2.2 has 31 criteria on level A and 24 on AA; EN 301 549 V3.2.1 still has 4.1.1 (A), which 2.2 has dropped.
  expect([levels('A'), levels('AA')]).toEqual([32, 24]);
});

test('every use of the security policy has a name and its lines', () => {
  expect(Object.keys(conformanceFi.policy.uses)).toEqual(Object.keys(POLICY_LINES));
});
