import { clipBodySchema } from '#shared/clip/clip-schema.ts';
import { practiceSchema } from '#shared/practice/practice-schema.ts';
import { listDemoPages, readExpectation } from '../../site/demo-pages.ts';
import { expect, test } from '../extension-fixture.ts';

for (const demoPage of listDemoPages()) {
  const { host, path } = demoPage;
  test(`one click on ${host}${path} saves the card that its expectation describes`, async ({
    extension,
    site,
  }) => {
    const expected = readExpectation(demoPage, Number(process.env.SITE_PORT));
    const page = await extension.openPage(site.address(host, path));
    await extension.clickToolbar(page);

    await expect.poll(() => extension.rows('practices')).toHaveLength(1);
    const practice = practiceSchema.parse((await extension.rows('practices'))[0]);
    expect(practice.fields).toEqual({ ...expected.card, ...expected.published?.card });
    const sources = Object.entries(practice.provenance).map(([field, { source }]) => [field, source]);
    expect(Object.fromEntries(sources)).toEqual({ ...expected.sources, ...expected.published?.sources });

    const { text, html } = clipBodySchema.parse((await extension.rows('clipBodies'))[0]);
    for (const phrase of expected.text.holds) expect(text).toContain(phrase);
    for (const phrase of expected.text.lacks) expect(text).not.toContain(phrase);
    expect(html).not.toMatch(
      /<(script|style|iframe|form|svg|input)|\s(on\w+|class|id|style|data-(?!image=)[\w-]+)=|javascript:/i,
    );
  });
}
