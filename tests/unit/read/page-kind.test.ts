import { describe, expect, test } from 'vitest';
import { readPage } from '#shared/read/read-page.ts';
import { documentOf } from './dom.ts';

interface Words {
  heading?: string;
  title?: string;
  path?: string;
  body?: string;
  head?: string;
}

const prose =
  '<p>Asukkaat, yhdistykset ja kunta tekevät tätä yhdessä, ja jokainen voi tulla mukaan omalla tavallaan.</p>';

function kindOf({ heading = '', title = '', path = '/sivu', body = prose, head = '' }: Words) {
  const html = `<title>${title}</title>${head}<main>${heading === '' ? '' : `<h1>${heading}</h1>`}${body}</main>`;
  const { draft } = readPage(documentOf(html), {
    address: `https://www.mallila.example${path}`,
    toHtml: () => '',
  });
  return draft.fields.kind;
}

describe('the kind of a page', () => {
  test.each([
    ['Kumppanuuspöytä', 'partnership-table'],
    ['Kumppanuspöydän esittely', 'partnership-table'],
    ['Kumppaanuuspöytä kutsuu', 'partnership-table'],
    ['Partnerskapsbordet', 'partnership-table'],
    ['Partnership Table', 'partnership-table'],
    ['Kumppanuuspöydän muistio ja pöytäkirja', 'partnership-table'],
    ['Hyvinvointiseteli', 'welfare-voucher'],
    ['Kulttuurisetelin käyttö', 'welfare-voucher'],
    ['Seniorikortti', 'welfare-voucher'],
    ['Kaikukortet', 'welfare-voucher'],
    ['Wellbeing voucher', 'welfare-voucher'],
    ['Kumppanuussopimukset', 'agreement'],
    ['Yhdistysyhteistyöasiakirja', 'agreement'],
    ['Samarbetsavtal med föreningar', 'agreement'],
    ['Cooperation agreement', 'agreement'],
    ['Elinvoimapajat kiertävät', 'workshop-series'],
    ['Kohdeavustus', 'grant'],
    ['Understöd för byar', 'grant'],
    ['Grants for associations', 'grant'],
    ['Yhdistysluettelo', 'association-list'],
    ['Föreningsregistret', 'association-list'],
    ['List of associations', 'association-list'],
    ['Järjestökartoitus 2023', 'survey'],
    ['Yhdistyskyselyn tulokset', 'survey'],
    ['Kartläggning av organisationer', 'survey'],
    ['Survey of local associations', 'survey'],
    ['Laaja hyvinvointikertomus', 'plan'],
    ['Hyvinvointikertomus ja -suunnitelma', 'plan'],
    ['Ehkäisevän päihdetyön toimintasuunnitelma', 'plan'],
    ['Omfattande välfärdsberättelse', 'plan'],
    ['Wellbeing report 2023', 'plan'],
    ['Hyvän kierre -palkinto', 'award'],
    ['Vuoden yhdistys 2024', 'award'],
    ['Kulturpriset', 'award'],
    ['Volunteer awards', 'award'],
    ['§ 12 Avustusten myöntäminen', 'minutes'],
    ['Kunnanhallituksen pöytäkirja 12.2.2024', 'minutes'],
    ['Sammanträdesprotokoll', 'minutes'],
    ['Henkilökohtainen avustaja', 'page'],
    ['Kuntalain 22 § ja osallisuus', 'page'],
    ['Huomaavaisuus työssä', 'page'],
  ])('%s is of the kind %s', (heading, kind) => {
    expect(kindOf({ heading })).toBe(kind);
  });

  test('is told by the title and the address where the heading does not tell it', () => {
    expect(kindOf({ heading: 'Näin osallistut', title: 'Kumppanuuspöytä | Mallila' })).toBe(
      'partnership-table',
    );
    expect(kindOf({ heading: 'Näin osallistut', path: '/osallistu/kumppanuusp%C3%B6yt%C3%A4' })).toBe(
      'partnership-table',
    );
  });

  test('is told by a text that begins by defining its matter and goes on with it', () => {
    const body =
      '<p>Kumppanuuspöytä on tapa, jolla kunta ja kylät sopivat asioista.</p><p>Kumppanuuspöytä kokoontuu keväällä.</p><p>Kumppanuuspöydän muistiot julkaistaan.</p>';
    expect(kindOf({ heading: 'Yhdessä', body })).toBe('partnership-table');
    expect(
      kindOf({ heading: 'Yhdessä', body: '<p>Kumppanuuspöytä on yksi tavoista, joita kunnalla on.</p>' }),
    ).toBe('page');
  });

  test('is a list of associations when a page with such a heading names ten of them', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `<li>Kylän ${index}. Seura ry</li>`).join('');
    expect(kindOf({ heading: 'Yhdistykset', body: `${prose}<ul>${rows}</ul>` })).toBe('association-list');
    expect(kindOf({ heading: 'Yhdistykset', body: `${prose}<ul><li>Kylän Seura ry</li></ul>` })).toBe('page');
    expect(kindOf({ heading: 'Kirjasto', body: `${prose}<ul>${rows}</ul>` })).toBe('page');
  });

  test('is an article only when the page says so of itself', () => {
    const article = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>';
    const page = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
    const shared = '<meta property="og:type" content="article">';
    expect(kindOf({ heading: 'Talkoot', head: article })).toBe('article');
    expect(kindOf({ heading: 'Talkoot', head: shared })).toBe('article');
    expect(kindOf({ heading: 'Talkoot', head: page + shared })).toBe('page');
  });

  test('is a grant for news that invites to apply, an article for news of what was given', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const given =
      '<p>Viisi kylää sai tukea. Suurin summa meni laituriin, ja kiitoksia sateli illan aikana.</p>';
    const open =
      '<p>Hakuaika päättyy perjantaina. Hakemukset tehdään verkossa ja päätökset tulevat keväällä.</p>';
    expect(kindOf({ heading: 'Avustukset jaettiin', head, body: given })).toBe('article');
    expect(kindOf({ heading: 'Avustukset auki', head, body: open })).toBe('grant');
  });
});

describe('a page that is no practice', () => {
  test.each([
    ['Avustushakemuslomake'],
    ['Ansökningsblankett för bidrag'],
    ['Grant application form'],
    ['Sivua ei löytynyt'],
    ['Hakemaasi sivua ei löydy'],
    ['Sidan hittades inte'],
    ['404'],
    ['Page not found'],
    ['Haku'],
    ['Hakutulokset haulle avustus'],
    ['Sökresultat för bidrag'],
    ['Search results'],
    ['Ajankohtaista'],
    ['Uutiset avainsanalla avustukset'],
    ['Nyheter'],
    ['Avainsana: kumppanuuspöytä'],
  ])('"%s" is a page, whatever its address says', (heading) => {
    expect(kindOf({ heading, path: '/avustukset/kumppanuuspoyta' })).toBe('page');
  });

  test('stays a practice when it only ends with a form or with news', () => {
    const form = '<form><label>Nimi <input></label><label>Viesti <textarea></textarea></label></form>';
    const news = Array.from(
      { length: 5 },
      (_, index) =>
        `<article><a href="/u${index}">Uutinen</a> <time datetime="2024-01-0${index + 1}">x</time></article>`,
    ).join('');
    expect(kindOf({ heading: 'Kohdeavustus', body: prose.repeat(6) + form })).toBe('grant');
    expect(kindOf({ heading: 'Kohdeavustus', body: prose.repeat(6) + news })).toBe('grant');
    expect(kindOf({ heading: 'Kohdeavustus', body: news })).toBe('page');
    const head = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    expect(kindOf({ heading: 'Talkoot', body: prose + news, head })).toBe('article');
  });

  test('takes linear time on pages made to harm', () => {
    const nested = '<ul><li>'.repeat(140) + 'x '.repeat(20_000) + '</li></ul>'.repeat(140);
    const start = performance.now();
    kindOf({ heading: 'jarjesto'.repeat(20_000), body: nested });
    kindOf({ heading: 'Yhdistykset', body: `<p>${'jarjesto'.repeat(6_000)} on</p>` });
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test('stays a list of memos when its dated links are files', () => {
    const memos = Array.from(
      { length: 5 },
      (_, index) => `<li><a href="/m${index}.pdf">Muistio ${index + 1}.2.2024</a></li>`,
    ).join('');
    expect(kindOf({ heading: 'Kumppanuuspöytä', body: `<ul>${memos}</ul>` })).toBe('partnership-table');
  });
});
