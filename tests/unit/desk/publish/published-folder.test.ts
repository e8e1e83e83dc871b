import { describe, expect, test } from 'vitest';
import { CONFORMANCE_FILES, RELEASED_FILES } from '#shared/conformance/release.ts';
import { logoAddress, publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { CHECK_PNG } from '#shared/desk/publish/check-picture.ts';
import { deskLogos, withoutLostLogos } from '#shared/desk/publish/desk-logos.ts';
import { publishedFolder } from '#shared/desk/publish/published-folder.ts';
import { readShownChoice } from '#shared/desk/publish/shown-choice.ts';
import { filledDesk } from '../../../builders/filled-desk.ts';
import { folderOptions, folderParts, folderTexts, textOf } from '../../../builders/folder.ts';
import { aPartner } from '../../../builders/partner.ts';
import { aPublication } from '../../../builders/publication.ts';

const LANGUAGES = ['fi', 'sv'];

/** A canary as any file may write it: as it is, and a day also as people and calendars do. */
function formsOf(canary: string): RegExp[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(canary) ?? [];
  const days = day ? [`${Number(day)}.${Number(month)}.${year}`, `${year}${month}${day}`] : [];
  return [canary, ...days].map((form) => new RegExp(`(?<!\\d)${form.replaceAll('.', '\\.')}(?!\\d)`));
}

describe('publishedFolder', () => {
  test('holds the data, what is made of it, the widget, the logos, the codes, the guides and the texts, and no more', () => {
    const logo = { path: 'logot/abc.png', content: new Uint8Array([1]) };
    const paths = [...folderTexts(aPublication(), { logos: [logo] }).keys()];
    const promised = [
      ...['koivula.json', 'koivula.js', 'koivula.jsonld'],
      ...LANGUAGES.flatMap((language) =>
        ['.html', '-sivu.html', '-kehys.html', '.csv', '.atom', '.ics'].map(
          (end) => `koivula-${language}${end}`,
        ),
      ),
      ...LANGUAGES.flatMap((language) =>
        ['skripti', 'kehys', 'html', 'tarkistus'].map((use) => `koodit/koivula-${language}-${use}.txt`),
      ),
      ...RELEASED_FILES,
      ...['LUEMINUT.html', 'LASMIG.html', 'README.html'],
      ...['selosteet.html', 'utlatanden.html', 'statements.html'],
      ...['tarkistus.html', 'kontroll.html', 'check.html', 'check.png'],
      ...Object.values(CONFORMANCE_FILES),
      logo.path,
    ];
    expect(paths.toSorted()).toEqual(promised.toSorted());
  });

  test('has each path once, of plain letters only, also with colours', () => {
    const choice = readShownChoice({ 'accent-light': '#112233' });
    const files = publishedFolder(aPublication(), folderParts(), folderOptions({ choice }));
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^([a-z]+\/)?[A-Za-z0-9-]+\.[a-z]+$/.test(path))).toEqual([]);
    expect(paths).toContain('koivula.css');
  });

  test('keeps its paths when the publication changes', () => {
    const before = folderTexts(aPublication());
    const agreement = { ...aPublication().agreement, name: { fi: 'Aivan toinen nimi' } };
    const after = folderTexts(
      aPublication({ agreement, partners: [], commitments: [], publishedAt: '2027-01-01T09:00:00.000Z' }),
    );
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('koivula.json')).not.toBe(before.get('koivula.json'));
  });

  test('links each of its files in every guide', () => {
    const texts = folderTexts();
    for (const guide of ['LUEMINUT.html', 'LASMIG.html', 'README.html']) {
      const unlinked = [...texts.keys()].filter((path) => !texts.get(guide)?.includes(`href="${path}"`));
      expect(unlinked, guide).toEqual([]);
    }
  });

  test('has a check page that tries the data, the frame page and a real picture beside it', () => {
    const page = folderTexts().get('kontroll.html');
    expect(page).toContain(
      'src="check.js" data-stem="koivula" data-frame="koivula-fi-kehys.html" data-language="sv"',
    );
    expect([...CHECK_PNG.slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
  });
});

describe('what is nobody else’s on the desk', () => {
  const { agreement, partners, canaries } = filledDesk();
  const made = publicationOfDesk(
    { agreement, partners },
    { now: new Date('2026-11-27T08:00:00.000Z'), today: '2026-11-27' },
  );
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  const kept = partners.flatMap(({ logo }) => (logo ? [{ ...logo, bytes: new ArrayBuffer(4) }] : []));
  const { publication, logos } = withoutLostLogos(made.publication, deskLogos(partners, kept));

  test('leaves none of its 60 canaries and more in any file of the folder, nor in the path of one', () => {
    const choice = readShownChoice(agreement.publishing.attributes);
    const files = publishedFolder(publication, folderParts({ logos }), folderOptions({ choice }));
    const found = files.flatMap((file) => {
      const bytes = `${file.path}\n${textOf(file)}`;
      return canaries
        .filter((each) => formsOf(each).some((form) => form.test(bytes)))
        .map((each) => `${file.path}: ${each}`);
    });
    expect(found).toEqual([]);
    expect(canaries.length).toBeGreaterThanOrEqual(60);
    expect(logos).toHaveLength(3);
    // The search itself finds what is public.
    const name = partners[0]?.name.fi ?? '-';
    expect(files.filter((file) => textOf(file).includes(name)).length).toBeGreaterThan(10);
  });
});

describe('logos', () => {
  test('that are lost are neither shown nor packed, and are counted', () => {
    const partners = ['a', 'b'].map((name) =>
      aPartner({ logo: { address: `logot/${name}.png`, alt: { fi: 'Logo' } } }),
    );
    const there = ['a', 'foreign'].map((name) => ({
      path: `logot/${name}.png`,
      content: new Uint8Array([1]),
    }));
    const told = withoutLostLogos(aPublication({ partners, commitments: [] }), there);
    expect(told.publication.partners.map(({ logo }) => logo?.address)).toEqual(['logot/a.png', undefined]);
    expect(told.logos.map(({ path }) => path)).toEqual(['logot/a.png']);
    expect(told.lost).toBe(1);
  });

  test('that two partners share are one file', () => {
    const logo = { sha256: 'a'.repeat(64), type: 'image/png' as const, alt: { fi: 'Logo' } };
    const { partners } = filledDesk();
    const files = deskLogos(
      partners.map((partner) => ({ ...partner, logo: { ...partner.logo, ...logo } })),
      [{ sha256: logo.sha256, bytes: new ArrayBuffer(2) }],
    );
    expect(files.map(({ path }) => path)).toEqual([logoAddress(logo)]);
  });
});
