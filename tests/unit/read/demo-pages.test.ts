import { describe, expect, test } from 'vitest';
import { listDemoPages, readExpectation } from '../../site/demo-pages.ts';
import { inShapeOf, readFile } from './expectation.ts';

const port = 4180;

describe('a page of the demo sites', () => {
  const pages = listDemoPages().map((page) => [`${page.host}${page.path}`, page] as const);

  test.each(pages)('%s gives the card that was expected', (_, page) => {
    const expected = readExpectation(page, port);
    const reading = readFile(page.file, `http://${page.host}.localhost:${port}${page.path}`);
    expect(inShapeOf(expected, reading)).toEqual(expected);
  });
});
