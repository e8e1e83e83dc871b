import { describe, expect, test } from 'vitest';
import { blocksOf, textOfBlocks } from '#shared/read/blocks.ts';
import { evidence } from '#shared/read/evidence.ts';
import { readMunicipality } from '#shared/read/page-place.ts';
import { documentOf } from './dom.ts';

interface Clues {
  address?: string;
  locality?: string;
  site?: string;
  heading?: string;
  html?: string;
}

function placeOf({
  address = 'https://uutiset.example/',
  locality = '',
  site,
  heading = '',
  html = '',
}: Clues) {
  const blocks = blocksOf(documentOf(html).body);
  const named = site === undefined ? undefined : evidence(site, 'title', site);
  const text = textOfBlocks(blocks);
  const found = readMunicipality({ address: new URL(address), locality, site: named, heading, text, blocks });
  return found && `${found.value} ${found.source}`;
}

describe('the municipality of a page', () => {
  test('is the one whose site it is, whatever the page speaks of', () => {
    const html = '<p>Kuusamossa ja Kuusamosta kysyttiin mallia.</p>';
    expect(placeOf({ address: 'https://www.ii.fi/sivu', html })).toBe('139 address');
    expect(placeOf({ address: 'https://vaala.cloudnc.fi/fi-FI', html })).toBe('785 address');
    expect(placeOf({ address: 'https://julkaisu.oncloudos.com/kokous/vaala/1.htm', html })).toBe(
      '785 address',
    );
  });

  test('is told by labels before the name of the site, the heading and the text', () => {
    expect(placeOf({ locality: 'Konnevesi', site: 'Joutsan kunta' })).toBe('275 label');
    expect(placeOf({ html: '<dl><dt>Kunta</dt><dd>Konnevesi</dd></dl>', site: 'Joutsan kunta' })).toBe(
      '275 label',
    );
    expect(placeOf({ html: '<p>Kommun: Jakobstad</p>' })).toBe('598 label');
    expect(placeOf({ site: 'Joutsan kunta', heading: 'Luhangan malli' })).toBe('172 title');
    expect(placeOf({ site: 'Vasa stad – Kultur' })).toBe('905 title');
    expect(placeOf({ heading: 'Luhangan malli', html: '<p>Joutsassa ja Joutsasta.</p>' })).toBe('435 text');
  });

  test('is told by text that names one municipality more often than others', () => {
    expect(placeOf({ html: '<p>Nykarleby stad och Nykarlebys byar, inte Vasa.</p>' })).toBe('893 text');
    expect(placeOf({ html: '<p>Vaalassa ja Iissä sekä Vaalasta ja Iistä.</p>' })).toBeUndefined();
    expect(placeOf({ html: '<p>Vaalassa tavattiin.</p>' })).toBeUndefined();
  });

  test.each([
    [
      '<p>Juho Salo kirjoitti. Salo on iloinen, ja Salon mielestä juttu onnistui. Kysyimme: Salo vastasi.</p>',
    ],
    ['<p>Aura rikkoi hangen. Perho lensi. Kolari sattui tiellä, ja Perho palasi.</p>'],
    ['<table><tr><th>Kunta</th><th>Asukkaita</th></tr><tr><td>Vaala</td><td>2 600</td></tr></table>'],
    ['<p>Kunta: Vaala</p><p>Kunta: Ii</p>'],
  ])('is not guessed from %s', (html) => {
    expect(placeOf({ html })).toBeUndefined();
  });

  test('is not taken from a newspaper’s or a company’s name', () => {
    expect(placeOf({ site: 'Salon Seudun Sanomat' })).toBeUndefined();
    expect(placeOf({ site: 'Aura' })).toBeUndefined();
    expect(placeOf({ site: 'Vaasan yliopisto' })).toBeUndefined();
  });
});
