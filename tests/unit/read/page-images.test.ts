import { describe, expect, test } from 'vitest';
import { copyPage } from '#shared/read/copy-page.ts';
import { readPageImages } from '#shared/read/page-images.ts';
import { documentOf } from './dom.ts';

const address = 'http://localhost/sivu';
const imagesIn = (html: string) => readPageImages([copyPage(documentOf(html), { address })]);

describe('the images of a page', () => {
  test('come with their words, caption and maker', () => {
    const html = `<figure><img src="/kuvat/talo.jpg" alt="Puutalo" width="600" height="400">
      <figcaption>Kylätalo keväällä. Kuva: Maija Malli</figcaption></figure>`;
    expect(imagesIn(html)).toEqual([
      {
        address: 'http://localhost/kuvat/talo.jpg',
        alt: 'Puutalo',
        caption: 'Kylätalo keväällä. Kuva: Maija Malli',
        credit: 'Maija Malli',
        width: 600,
        height: 400,
      },
    ]);
  });

  test.each([
    ['Foto: Olle Exempel', 'Olle Exempel'],
    ['A hall (photo: Anna Sample)', 'Anna Sample'],
    ['Kuvaaja Maija Malli', 'Maija Malli'],
    ['Kuvassa on kylän talkooväki', undefined],
    ['Kuva talosta ennen remonttia', undefined],
  ])('has of "%s" the maker %s', (caption, credit) => {
    const [image] = imagesIn(`<figure><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`);
    expect(image?.credit).toBe(credit);
  });

  test('are found where late loading keeps their address', () => {
    const html = '<img src="data:image/gif;base64,R0lGOD" data-src="/oikea.jpg" alt="">';
    expect(imagesIn(html)[0]?.address).toBe('http://localhost/oikea.jpg');
  });

  test('are listed once each, without signs and decoration', () => {
    const html = `<img src="/a.jpg" alt="A"><img src="/a.jpg" alt="A uudelleen">
      <img src="/merkki.png" width="16" height="16" alt=""><img src="/viiva.png" role="presentation" alt="">`;
    expect(imagesIn(html).map(({ alt }) => alt)).toEqual(['A']);
  });

  test('have no size when the page tells it in other words than pixels', () => {
    const [image] = imagesIn('<img src="/a.jpg" alt="" width="100%" height="90.5">');
    expect(image).toEqual({ address: 'http://localhost/a.jpg', alt: '', height: 91 });
  });

  test('of other schemes are none', () => {
    expect(
      imagesIn('<img src="javascript:alert(1)" alt="x"><img src="data:image/png;base64,AA" alt="y">'),
    ).toEqual([]);
  });
});
