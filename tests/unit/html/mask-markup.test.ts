// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { personalMask } from '#shared/contact/personal-mask.ts';
import { maskFragment } from '#shared/html/mask-markup.ts';

const words = { name: '[nimi]', phone: '[numero]', email: '[osoite]', 'personal-id': '[tunnus]' };
const mask = personalMask([{ name: 'Maija Malli', phones: [], emails: [], isPersonal: true }], words);

function masked(html: string): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  maskFragment(holder.content, mask);
  return holder.innerHTML;
}

test('takes away a name and a number that mark-up parts', () => {
  expect(masked('<p><b>Maija</b> <i>Malli</i>, p. 044 <span>000</span> 0000.</p>')).toBe(
    '<p><b>[nimi]</b><i></i>, p. [numero]<span></span>.</p>',
  );
});

test('does not read words of two blocks as one name', () => {
  const html = '<ul><li>Maija</li><li>Kaisa</li></ul><p>Kunta 044<br>2026</p>';
  expect(masked(html)).toBe(html);
});

test('takes links to persons and words for pictures', () => {
  expect(
    masked('<p><a href="mailto:x@x.example">Kirjoita</a> <img alt="Maija Malli" data-image="2"></p>'),
  ).toBe('<p><a>Kirjoita</a> <img alt="[nimi]" data-image="2"></p>');
});
