import { describe, expect, test } from 'vitest';
import { blocksOf, textOfBlocks } from '#shared/read/blocks.ts';
import { readArea } from '#shared/read/page-area.ts';
import { documentOf } from './dom.ts';

function areaOf(heading: string, html = '') {
  const blocks = blocksOf(documentOf(html).body);
  return readArea(blocks, { heading, text: textOfBlocks(blocks) })?.value;
}

describe('the area of a page', () => {
  test.each([
    ['Käylän kylä', 'Käylän kylä'],
    ['Elinvoimaa Käylän kylään', 'Käylän kylä'],
    ['Talkoot Vuotungin kylässä', 'Vuotungin kylä'],
    ['Toimintaa Hervannan kaupunginosassa', 'Hervannan kaupunginosa'],
    ['Utveckling i byn Jeppo', 'Jeppo'],
    ['Stadsdelen Gerby', 'Gerby'],
    ['Meeting place in the village of Fiskars', 'Fiskars'],
  ])('is told by the heading "%s"', (heading, area) => {
    expect(areaOf(heading)).toBe(area);
  });

  test('takes the first word of a heading for a name only where the text does', () => {
    expect(areaOf('Käylän kylän talkoot')).toBeUndefined();
    expect(areaOf('Käylän kylän talkoot', '<p>Viime kesänä Käylässä talkoiltiin.</p>')).toBe('Käylän kylä');
  });

  test.each([
    'Vuoden kylä',
    'Koko kylän olohuone',
    'Vaalan kylät',
    'Kylien kumppanuuspöytä',
    'Kumppanuuspöytä',
    'Hyvän kylän ohjeet',
    'Byarna samlas',
  ])('is not found in the heading "%s"', (heading) => {
    expect(areaOf(heading, '<p>Kylä ja Kylän väki, Hyvän mielen ilta.</p>')).toBeUndefined();
  });

  test.each([
    ['<dl><dt>Kylä</dt><dd>Käylä</dd></dl>', 'Käylä'],
    ['<table><tr><th>Kaupunginosa</th><td>Hervanta</td></tr></table>', 'Hervanta'],
    ['<p><strong>Alue:</strong> Ylikylä ja Alikylä</p>', 'Ylikylä ja Alikylä'],
    ['<p>Stadsdel: Gerby</p>', 'Gerby'],
    ['<p>By: Jeppo</p><p>Det är en by som alla kan hälsa på och som inte är stor.</p>', 'Jeppo'],
    ['<p>Area: Harbour</p>', 'Harbour'],
  ])('is told by a label: %s', (html, area) => {
    expect(areaOf('', html)).toBe(area);
  });

  test.each([
    '<p>Alue: Keski-Suomi</p>',
    '<p>Alue: Vaala</p>',
    '<p>Alue: Pohteen hyvinvointialue</p>',
    '<p>Alue: Hyvinvointi ja terveys</p>',
    '<p>Alue: koko kunta</p>',
    '<p>By: Mary Model</p><p>The village has been open for all of us and this is what we did.</p>',
    '<h2>Alue</h2><p>Alueella asuu 300 ihmistä, ja siellä on koulu sekä kauppa.</p>',
  ])('is not told by %s', (html) => {
    expect(areaOf('', html)).toBeUndefined();
  });
});
