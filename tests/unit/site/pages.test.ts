import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { municipalitiesInText } from '#shared/municipality/municipalities-in-text.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import { listDemoPages, readExpectation } from '../../site/demo-pages.ts';

const pages = listDemoPages().map((page) => ({
  ...page,
  name: `${page.host}${page.path}`,
  html: readFileSync(page.file, 'utf8'),
  expectation: readExpectation(page, 4180),
}));
const dataFolder = new URL('../../site/pages/esimerkkila/kierre/', import.meta.url);
const readData = (name: string) => readFileSync(new URL(name, dataFolder), 'utf8');
const publication = publicationSchema.parse(JSON.parse(readData('esimerkkila.json')));

/** All characters of a page that could come out as text, with the invisible ones gone. */
function plainCharacters(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&shy;|&#8203;|[\u00ad\u200b]/g, '')
    .replaceAll(/&nbsp;|\u00a0/g, ' ');
}

describe('the demo pages', () => {
  it('are seventeen on five hosts', () => {
    expect(pages).toHaveLength(17);
    expect(new Set(pages.map(({ host }) => host)).size).toBe(5);
  });

  it.each(pages)('$name tells the source of every filled field and of no other', ({ expectation }) => {
    const filled = Object.keys(expectation.card).filter(
      (field) => field !== 'kind' || expectation.card.kind !== 'page',
    );
    expect(Object.keys(expectation.sources).sort()).toEqual(filled.sort());
  });

  it.each(pages)('$name expects nothing that the page does not say', ({ html, expectation }) => {
    const { holds, lacks } = expectation.text;
    expect(holds.length).toBeGreaterThanOrEqual(4);
    expect(lacks.length).toBeGreaterThanOrEqual(4);
    const characters = plainCharacters(html);
    const inline = html.replaceAll(/\s+/g, ' ');
    const unsaid = [...holds, ...lacks].filter(
      (phrase) => !characters.includes(phrase) && !inline.includes(phrase),
    );
    expect(unsaid).toEqual([]);
  });

  it.each(pages)('$name names a municipality only when its card has one', ({ html, expectation }) => {
    const main = html
      .slice(html.indexOf('<h1'), html.indexOf('<footer class="footer"'))
      .replaceAll('<', ' <');
    const codes = new Set(municipalitiesInText(plainCharacters(main)).map(({ code }) => code));
    if (expectation.card.municipalityCode === undefined) expect(codes.size).not.toBe(1);
    else expect(codes).toContain(expectation.card.municipalityCode);
  });

  it('list 249 associations', () => {
    const register = pages.find(({ path }) => path === '/yhdistykset');
    expect(register?.html.match(/<tr class="(odd|even)">/g)).toHaveLength(249);
  });

  it('show every partner inside the mount of the widget', () => {
    const withMount = pages.filter(({ html }) => html.includes('data-hyvan-kierre'));
    expect(withMount).toHaveLength(4);
    for (const { html, expectation } of withMount) {
      const language = expectation.card.language === 'sv' ? 'sv' : 'fi';
      for (const { name } of publication.partners) {
        expect(html).toContain(`<li>${name[language] ?? name.fi ?? name.sv}</li>`);
      }
    }
  });
});

describe('the publication of the demo municipality', () => {
  it('has forty partners and more than sixty commitments, all of known partners and goals', () => {
    const partnerIds = new Set(publication.partners.map(({ id }) => id));
    const goalIds = new Set(publication.agreement.goals.map(({ id }) => id));
    expect(partnerIds.size).toBe(40);
    expect(publication.commitments.length).toBeGreaterThan(60);
    for (const { partnerId, goalIds: served } of publication.commitments) {
      expect(partnerIds).toContain(partnerId);
      for (const goal of served) expect(goalIds).toContain(goal);
    }
  });

  it('loses nothing when it is parsed', () => {
    expect(JSON.parse(readData('esimerkkila.json'))).toEqual(publication);
  });

  it('gives every record an id of its own', () => {
    const { agreement, partners, commitments } = publication;
    const { goals, developmentTargets, linkedPlans } = agreement;
    const records = [agreement, ...goals, ...developmentTargets, ...linkedPlans, ...partners, ...commitments];
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('is the same data as JSON, as a module and inside a page', () => {
    const json = readData('esimerkkila.json');
    expect(readData('esimerkkila.js')).toBe(`export default ${json};`);
    const page = pages.find(({ path }) => path === '/elinvoimasopimus-upotettu');
    const inline = page?.html.match(/<script type="application\/json">(.*?)<\/script>/s)?.[1] ?? '';
    expect(JSON.parse(inline)).toEqual(JSON.parse(json));
  });
});
