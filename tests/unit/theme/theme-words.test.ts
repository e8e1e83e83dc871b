import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeFi } from '#shared/language/theme/fi.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { readPropertyNames } from '#shared/theme/theme-colours.ts';
import { SAMPLE_PUBLICATION } from '../../../widget/theme-builder/sample-publication.ts';
import { sourceFiles } from '../../repository/source-files.ts';

test('every custom property of the style sheet is told of', () => {
  const tokens = readFileSync(new URL('../../../shared/components/tokens.css', import.meta.url), 'utf8');
  expect(Object.keys(themeFi.propertyHelp)).toEqual(readPropertyNames(tokens));
});

test('every part that the widget names, and no other, is told of', () => {
  const texts = sourceFiles(['widget', 'shared/components']).map(({ text }) => text);
  const named = texts.flatMap((text) =>
    [...text.matchAll(/\bpart="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ')),
  );
  expect(Object.keys(themeFi.partHelp).toSorted()).toEqual([...new Set(named)].toSorted());
});

test('the preview’s invented agreement is a publication', () => {
  expect(parsePublication(JSON.stringify(SAMPLE_PUBLICATION)).ok).toBe(true);
});
