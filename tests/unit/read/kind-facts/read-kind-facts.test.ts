import { describe, expect, test } from 'vitest';
import { CarefulReading } from '#shared/read/careful-reading.ts';
import { evidence } from '#shared/read/evidence.ts';
import type { KindRule } from '#shared/read/kind-facts/kind-rule.ts';
import { readKindFacts } from '#shared/read/kind-facts/read-kind-facts.ts';
import { pageOf } from '../page-of.ts';

const rules: readonly KindRule[] = [
  {
    field: 'eligibility',
    labels: { fi: ['Kuka voi saada', /^kenelle /], sv: ['Vem kan få'], en: ['Who can get it'] },
  },
  { field: 'value', labels: { fi: ['Arvo'] } },
  { field: 'partnerPlaces', labels: { fi: ['Käyttöpaikat'] } },
  { field: 'memos', labels: { fi: ['Muistiot'] } },
];

const read = (body: string, some: readonly KindRule[] = rules, careful = new CarefulReading()) =>
  readKindFacts('welfare-voucher', pageOf(body), careful, some);

describe('readKindFacts', () => {
  test.each([
    ['a heading', '<h2>Kuka voi saada?</h2><p>Kaikki asukkaat.</p><h2>Muuta</h2><p>Ei tätä.</p>', 'heading'],
    [
      'a question by its beginning',
      '<h3>Kenelle kortti on tarkoitettu?</h3><p>Kaikki asukkaat.</p><h3>Muuta</h3><p>Ei tätä.</p>',
      'heading',
    ],
    [
      'the button of an accordion',
      '<div><div><button aria-expanded="false">Kuka voi saada</button></div><div><p>Kaikki asukkaat.</p></div></div><div><div><button>Muuta</button></div><div>Ei</div></div>',
      'heading',
    ],
    [
      'a fold',
      '<details><summary>Kuka voi saada</summary><p>Kaikki asukkaat.</p></details><p>Ei tätä.</p>',
      'heading',
    ],
    ['a term', '<dl><dt>Kuka voi saada</dt><dd>Kaikki asukkaat.</dd><dt>Muuta</dt><dd>Ei</dd></dl>', 'label'],
    [
      'a row',
      '<table><tr><th>Kuka voi saada</th><td>Kaikki asukkaat.</td></tr><tr><th>Muuta</th><td>Ei</td></tr></table>',
      'label',
    ],
    ['a line with a colon', '<p>Kuka voi saada: Kaikki asukkaat.</p><p>Ei tätä.</p>', 'label'],
    [
      'bold words before the value',
      '<p><strong>Kuka voi saada</strong> Kaikki asukkaat.</p><p>Ei tätä.</p>',
      'label',
    ],
    [
      'a bold line above the value',
      '<p><strong>Kuka voi saada?</strong></p><p>Kaikki asukkaat.</p><p><b>Muuta</b></p><p>Ei tätä.</p>',
      'label',
    ],
    [
      'a bold line of the same paragraph',
      '<p><b>Kuka voi saada</b><br>Kaikki asukkaat.<br><b>Muuta</b><br>Ei tätä.</p>',
      'label',
    ],
    [
      'a pair of boxes',
      '<div class="info"><div class="info__label">Kuka voi saada</div><div>Kaikki asukkaat.</div></div><div>Ei tätä.</div>',
      'label',
    ],
    [
      'a bold word before lines of other labels',
      '<p><b>Kuka voi saada:</b></p><p>Kaikki asukkaat.</p><p><b>Paikka:</b> kirjasto</p>',
      'label',
    ],
    [
      'a heading that opens a fold',
      '<h3><a role="button" href="#a">Kuka voi saada</a></h3><p>Kaikki asukkaat.</p>',
      'heading',
    ],
    ['a plain line above the value', '<p>Kuka voi saada:</p><p>Kaikki asukkaat.</p><p>Ei tätä.</p>', 'label'],
    ['Swedish words', '<h2>Vem kan få</h2><p>Kaikki asukkaat.</p>', 'heading'],
    ['English words with a number', '<h2>2. Who can get it?</h2><p>Kaikki asukkaat.</p>', 'heading'],
  ])('reads the value under %s', (_, body, source) => {
    expect(read(body)).toEqual({
      eligibility: {
        value: 'Kaikki asukkaat.',
        source,
        passage: expect.stringContaining('Kaikki asukkaat.'),
      },
    });
  });

  test.each([
    ['the words in a sentence', '<p>Kenelle seteli annetaan, päätetään myöhemmin kokouksessa.</p>'],
    ['a label without a value', '<h2>Kuka voi saada</h2><h2>Muuta</h2><p>Ei tätä.</p>'],
    ['a table’s head', '<table><tr><th>Arvo</th><th>Aika</th></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['a table’s head without header cells', '<table><tr><td>Arvo</td><td>Käyttöpaikat</td></tr></table>'],
    ['a table of several columns', '<table><tr><td>Arvo</td><td>1</td><td>2</td></tr></table>'],
    ['the heading of the page', '<h1>Kuka voi saada</h1><p>Tervetuloa sivulle.</p>'],
    ['a heading that leads to another page', '<h3><a href="/saada">Kuka voi saada</a></h3><p>Lue lisää.</p>'],
    ['a section of contacts', '<h2>Kuka voi saada</h2><h3>Yhteystiedot</h3><p>Soita meille.</p>'],
  ])('reads nothing of %s', (_, body) => {
    expect(read(body)).toEqual({});
  });

  test('keeps lists and deeper headings of a section', () => {
    const body =
      '<h2>Kuka voi saada</h2><p>Jos olet:</p><ul><li>nuori</li><li>vanha</li></ul><h3>Rajaus</h3><p>Ei muut.</p><h2>B</h2>';
    expect(read(body).eligibility?.value).toBe('Jos olet:\n\n• nuori\n• vanha\n\nRajaus\n\nEi muut.');
  });

  test('ends a section at the label of another field', () => {
    const facts = read('<h2>Kuka voi saada</h2><p>Nuoret.</p><p><b>Arvo</b></p><p>40 €</p>');
    expect([facts.eligibility?.value, facts.value?.value]).toEqual(['Nuoret.', '40 €']);
  });

  test('reads names one by one, without persons', () => {
    const body =
      '<h2>Käyttöpaikat</h2><ul><li>Uimahalli</li><li>Kuoro Sointu ry (Maija Malli)</li><li>Matti Malli</li></ul>';
    expect(read(body).partnerPlaces?.value).toEqual(['Uimahalli', 'Kuoro Sointu ry']);
    expect(read('<p>Käyttöpaikat: uimahalli, kirjasto ja teatteri.</p>').partnerPlaces?.value).toEqual([
      'uimahalli',
      'kirjasto',
      'teatteri',
    ]);
  });

  test('reads the links of a section', () => {
    const body =
      '<h2>Muistiot</h2><ul><li><a href="https://kunta.example/m.pdf">Muistio 3.2.2026</a></li></ul>';
    expect(read(body).memos?.value).toEqual([
      { text: 'Muistio 3.2.2026', address: 'https://kunta.example/m.pdf' },
    ]);
  });

  test('notes a rule that fails and goes on with a plainer one', () => {
    const careful = new CarefulReading();
    const failing: readonly KindRule[] = [
      {
        field: 'value',
        labels: { fi: ['Arvo'] },
        read: () => {
          throw new Error('broken');
        },
      },
      { field: 'value', find: () => evidence('40 €', 'pattern', '40 €') },
    ];
    expect(read('<p>Arvo: 40 €</p>', failing, careful).value).toEqual(evidence('40 €', 'pattern', '40 €'));
    expect(careful.failedRules).toEqual(['welfare-voucher/value']);
  });

  test('reads a page of very many labels in a moment', () => {
    const body = '<p>Arvo: <b>x</b></p><h2>Kuka voi saada</h2>'.repeat(300);
    const page = pageOf(body);
    const started = performance.now();
    expect(readKindFacts('welfare-voucher', page, new CarefulReading(), rules).value?.value).toBe('x');
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
