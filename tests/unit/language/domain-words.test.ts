import { expect, test } from 'vitest';
import { domainWords } from '#shared/language/domain/domain-words.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';

test('names of life stages and elements stand in the order in which lists tell them', () => {
  expect(Object.keys(domainWords.fi.lifeStages)).toEqual(LIFE_STAGES);
  expect(Object.keys(domainWords.fi.elements)).toEqual(ELEMENTS);
});
