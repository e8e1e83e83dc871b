import type { Page } from '@playwright/test';
import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { SOUGHT_WORDS, type SoughtWord } from './finnish-words.ts';
import { textOf } from './invented-partners.ts';
import { type Bench, withProduct } from './product-page.ts';
import type { Product } from './products.ts';

/** How many of the partners that have a word in other forms than the one typed a product finds, and how many others. */
export type FindingFigures = SoughtWord & { having: number; found: number; others: number };

/** Types each of the words and reads the names of the partners that the product then lists. */
export async function measureFinding(
  bench: Bench,
  product: Product,
  publication: Publication,
): Promise<FindingFigures[]> {
  const size = publication.partners.length;
  return withProduct({ ...bench, rows: ROWS }, product, { size }, async ({ page }) => {
    const figures: FindingFigures[] = [];
    const box = page.locator('#mount').locator(product.marks.box).first();
    for (const word of SOUGHT_WORDS) {
      await box.fill('');
      await page.waitForTimeout(SETTLED_MS);
      await box.pressSequentially(word.query);
      await page.waitForTimeout(SETTLED_MS);
      await showAll(page, product);
      const listed = new Set(await page.locator('#mount').locator(product.names).allInnerTexts());
      const having = partnersHaving(publication, word);
      const found = [...having].filter((name) => listed.has(name)).length;
      figures.push({ ...word, having: having.size, found, others: listed.size - found });
    }
    return figures;
  });
}

const SETTLED_MS = 900;
const ROWS = 1_000;

/** Asks for the rest of a long list, and scrolls through it: some products load results as they come into view. */
async function showAll(page: Page, { rest }: Product): Promise<void> {
  const button = rest === undefined ? undefined : page.locator('#mount').locator(rest);
  if (await button?.isVisible()) await button?.click();
  await page.evaluate(async () => {
    for (let place = 0; place < document.documentElement.scrollHeight; place += 600) {
      scrollTo(0, place);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
}

function partnersHaving({ partners, commitments }: Publication, { forms }: SoughtWord): Set<string> {
  const having = listPartnerEntries(partners, commitments).filter((entry) => {
    const words = new Set(
      textOf(entry.partner, entry.commitments)
        .toLowerCase()
        .split(/[^a-zåäö-]+/),
    );
    return forms.some((form) => words.has(form));
  });
  return new Set(having.map(({ partner }) => partner.name.fi ?? ''));
}
