import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readLicence } from '#shared/read/page-licence.ts';
import { documentOf } from './dom.ts';

const address = 'https://mallila.example/poyta';
const text = '<p>Kunta ja yhdistykset kokoontuvat saman pöydän ääreen neljä kertaa vuodessa.</p>';
const ccBy = 'https://creativecommons.org/licenses/by/4.0/';

function licenceIn(body: string, head = '') {
  const html = `<head>${head}</head><body><main><h1>Pöytä</h1>${text}${body}</main></body>`;
  return readLicence(openPage(documentOf(html), address).page);
}

describe('readLicence', () => {
  test('reads the link that says it is the licence', () => {
    expect(licenceIn(`<p><a rel="license noopener" href="${ccBy}">CC BY 4.0</a></p>`)).toEqual({
      value: { name: 'CC BY 4.0', address: ccBy, code: 'cc-by-4.0' },
      source: 'markup',
      passage: 'CC BY 4.0',
    });
  });

  test('reads the head of a page', () => {
    expect(licenceIn('', `<link rel="license" href="${ccBy}">`)?.value.code).toBe('cc-by-4.0');
    expect(licenceIn('', `<meta name="dcterms.license" content="${ccBy}">`)).toMatchObject({
      source: 'dublin-core',
      value: { name: 'CC BY 4.0', address: ccBy },
    });
    expect(licenceIn('', '<meta name="dc.rights" content="CC BY-SA 4.0">')?.value.code).toBe('cc-by-sa-4.0');
  });

  test('reads the data of the page, and not that of its pictures', () => {
    const data = (type: string) =>
      `<script type="application/ld+json">{"@type":"${type}","license":"${ccBy}"}</script>`;
    expect(licenceIn('', data('WebPage'))).toMatchObject({ source: 'json-ld', value: { code: 'cc-by-4.0' } });
    expect(licenceIn('', data('ImageObject'))).toBeUndefined();
  });

  test('reads the words of the foot', () => {
    const foot = '<footer><p>© Mallila 2024. Kaikki oikeudet pidätetään.</p></footer>';
    expect(licenceIn(foot)).toMatchObject({
      source: 'pattern',
      value: { name: 'Kaikki oikeudet pidätetään', code: 'all-rights-reserved' },
    });
  });

  test('keeps the address of terms it does not know', () => {
    const own = licenceIn('<p><a rel="license" href="/ehdot">Aineiston käyttöehdot</a></p>');
    expect(own?.value).toEqual({ name: 'Aineiston käyttöehdot', address: 'https://mallila.example/ehdot' });
  });

  test.each([
    `<figure><img alt=""><figcaption>Kuva: <a rel="license" href="${ccBy}">CC BY 4.0</a></figcaption></figure>`,
    `<p>Kuva: Maija Malli, <a href="${ccBy}">CC BY 4.0</a></p>`,
    '<p>Valokuvan lisenssi on CC BY 4.0.</p>',
    '<footer><p>© Mallilan kunta 2024</p></footer>',
    '<p>Koulutuksessa puhutaan lisensseistä.</p>',
    `<div class="comments"><a href="${ccBy}">CC BY</a></div>`,
    '<p><a rel="license" href="javascript:alert(1)"></a></p>',
  ])('takes nothing for the page’s licence in %s', (body) => {
    expect(licenceIn(body)).toBeUndefined();
  });
});
