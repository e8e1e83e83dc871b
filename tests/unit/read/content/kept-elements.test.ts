// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#shared/read/blocks.ts';
import { keptElements } from '#shared/read/content/kept-elements.ts';

function keptOf(html: string, words: RegExp): string[] {
  document.body.innerHTML = html;
  const blocks = blocksOf(document.body).filter(({ text }) => words.test(text));
  return keptElements(document.body, blocks).map((element) => element.outerHTML);
}

describe('keptElements', () => {
  test('keeps the blocks where they stood, in the innermost element that holds them all', () => {
    expect(
      keptOf(
        '<div><section><h2>Oma</h2><p>pois</p><p>Oma <b>lihava</b></p></section><p>pois</p></div>',
        /Oma/,
      ),
    ).toEqual(['<section><h2>Oma</h2><p>Oma <b>lihava</b></p></section>']);
  });

  test('keeps pictures between the blocks and drops those of what is left out', () => {
    expect(
      keptOf(
        '<main><p>Oma</p><figure><img alt="k"></figure><div><img alt="m"> mainos</div><p>Oma</p></main>',
        /Oma/,
      ),
    ).toEqual(['<main><p>Oma</p><figure><img alt="k"></figure><p>Oma</p></main>']);
  });

  test('keeps rows whole, empty cells too', () => {
    expect(keptOf('<table><tbody><tr><td>Oma</td><td></td></tr></tbody></table>', /Oma/)[0]).toContain(
      '<td>Oma</td><td></td>',
    );
  });

  test('drops one line of a broken paragraph', () => {
    expect(keptOf('<p>Oma<br>pois</p>', /Oma/)).toEqual(['<p>Oma<br></p>']);
  });

  test('has nothing when no block is kept', () => {
    expect(keptOf('<p>pois</p>', /Oma/)).toEqual([]);
  });

  test('leaves the copy as it was', () => {
    keptOf('<p>Oma</p><p>pois</p>', /Oma/);
    expect(document.body.innerHTML).toBe('<p>Oma</p><p>pois</p>');
  });
});
