import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeSlidesPptx } from '#shared/exchange/slides-pptx.ts';

const SLIDES = [
  {
    title: 'Äijälän seutu',
    lines: ['Kehittämiskohde: ikäihmisten yksinäisyys', 'Å & <b>'],
    notes: 'Lähteet',
  },
  { title: 'Mitä puuttuu', lines: [], notes: 'Hiljala · https://hiljala.example/kierre.json · 1.2.2026' },
];

it('writes each slide’s title, lines and notes, with å, ä and ö and signs of markup as they are', async () => {
  const files = unzipSync(new Uint8Array(await (await writeSlidesPptx(SLIDES, 'Alue')).arrayBuffer()));
  const text = (path: string) =>
    [...strFromU8(files[path] ?? new Uint8Array()).matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, found]) => found);
  expect(text('ppt/slides/slide1.xml')).toEqual([
    'Äijälän seutu',
    'Kehittämiskohde: ikäihmisten yksinäisyys',
    'Å &amp; &lt;b&gt;',
  ]);
  expect(text('ppt/slides/slide2.xml')).toEqual(['Mitä puuttuu']);
  expect(text('ppt/notesSlides/notesSlide2.xml').join('')).toContain('https://hiljala.example/kierre.json');
  expect(Object.keys(files).filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
});
