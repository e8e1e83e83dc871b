import { expect, test } from 'vitest';
import { markup } from '#shared/html/markup.ts';

test('a text in a gap is escaped, markup is kept, and undefined is nothing', () => {
  const inner = markup`<b>${'<i>'}</b>`;
  expect(markup`<p title="${'"&\''}">${inner}${[inner, inner]}${undefined}${3}</p>`.text).toBe(
    '<p title="&quot;&amp;&#39;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>\n<b>&lt;i&gt;</b>3</p>',
  );
});

test('what XML has no place for is left out', () => {
  expect(markup`${'a\u0000\u000b\ud800b\ufffe😀\n'}`.text).toBe('ab😀\n');
});
