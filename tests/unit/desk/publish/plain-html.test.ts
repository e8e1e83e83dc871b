// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/language/language.ts';
import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { folderTexts } from '../../../builders/folder.ts';

/** Each tag that the strictest editors let through with the attributes it may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h2 h3 h4 h5 h6 p br ul ol li strong em'.split(' ').map((tag): [string, string[]] => [tag, []]),
  ),
  a: ['href'],
  span: ['lang'],
};

const told = readFileSync('tests/site/pages/esimerkkila/kierre/esimerkkila.json', 'utf8');
const parsed = parsePublication(told);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
const { publication } = parsed;
const texts = folderTexts(publication);

function drawn(html: string | undefined): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html ?? '';
  return place;
}

describe.each(LANGUAGES)('the plain HTML in %s', (language) => {
  const html = texts.get(`koivula-${language}.html`);
  const place = drawn(html);

  test('is the code to paste as well', () => {
    expect(texts.get(`koodit/koivula-${language}-html.txt`)).toBe(`${html}\n`);
  });

  test('has no tag and no attribute but those of the strictest editors', () => {
    const foreign = [...place.querySelectorAll('*')].flatMap((element) => {
      const allowed = ALLOWED[element.localName];
      const attributes = element.getAttributeNames().filter((name) => !allowed?.includes(name));
      return allowed === undefined || attributes.length > 0 ? [`${element.localName} ${attributes}`] : [];
    });
    expect(foreign).toEqual([]);
    expect(place.querySelectorAll('span[lang]').length).toBeGreaterThan(0);
  });

  test('says every name, commitment, goal, theme, plan, target and joining text, in the language or another one', () => {
    const { agreement, partners, commitments } = publication;
    const { goals, themes, linkedPlans, developmentTargets, join } = agreement;
    const facts: (LocalizedText | undefined)[] = [
      agreement.name,
      agreement.purpose,
      join?.text,
      ...themes,
      ...[...goals, ...linkedPlans].map(({ name }) => name),
      ...developmentTargets.flatMap(({ text, scopeName }) => [text, scopeName]),
      ...partners.map(({ name }) => name),
      ...commitments.flatMap(({ text, progress, measure }) => [text, progress, measure?.name]),
    ];
    const words = place.textContent ?? '';
    const said = facts.flatMap((fact) => (fact ? [chooseText(fact, language).text] : []));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => !words.includes(text))).toEqual([]);
    expect(words.split(/\s/)).not.toContain('undefined');
  });

  test('leads where the data leads to: plans and joining', () => {
    const { linkedPlans, join } = publication.agreement;
    const links = [...place.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const needed = [...linkedPlans.map(({ address }) => address), join?.address].flatMap(
      (each) => each ?? [],
    );
    expect(needed.filter((each) => !links.includes(each))).toEqual([]);
    expect(links.some((link) => link.startsWith(`mailto:${join?.email}`))).toBe(true);
    expect(links.filter((link) => !/^(https?:|mailto:|tel:)/.test(link))).toEqual([]);
  });
});

test('a template leaves no gap in the plain HTML', () => {
  for (const language of LANGUAGES) expect(texts.get(`koivula-${language}.html`)).not.toMatch(/\{[a-z]+\}/);
});
