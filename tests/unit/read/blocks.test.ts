import { describe, expect, test } from 'vitest';
import { blocksOf, textOfBlocks } from '#shared/read/blocks.ts';
import { documentOf } from './dom.ts';

const textOf = (body: string) => textOfBlocks(blocksOf(documentOf(`<body>${body}</body>`).body));

describe('textOfBlocks', () => {
  test.each([
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p>a<br>b</p><p>c</p>', 'a\nb\n\nc'],
    ['<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>', 'a\n\n• b\n• c\n\nd'],
    ['<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>', '3. a\n7. b\n8. c'],
    ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', '• a\n• b\n• c d'],
    ['<ul><li>a</li></ul><ul><li>b</li></ul>', '• a\n\n• b'],
    ['<div>a <span><div>b</div></span> c</div>', 'a\n\nb\n\nc'],
    ['<table><tr><th>a</th><td>b<br>c</td></tr><tr><td>d</td><td></td></tr></table>', 'a\tb c\nd'],
    ['<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', 'a\n\nb'],
    ['<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd><p>d</p><p>e</p></dd></dl>', 'a\nb\nc\n\nd\n\ne'],
    ['<p>kump\u00adpa\u200bni&nbsp;on **  tässä **</p>', 'kumppani on tässä'],
    ['<p>&nbsp;</p><p> </p>', ''],
    ['<h3><button>a</button></h3>b', 'a\n\nb'],
  ])('of %j is %j', (body, text) => {
    expect(textOf(body)).toBe(text);
  });
});
