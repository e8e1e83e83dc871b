import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { sentencesOfPage } from './page-sentences.ts';
import { findValidity } from './validity.ts';

/** The name of a benefit card or voucher, in the cases in which sentences about its worth and validity have it. */
const benefit =
  /(?<!\p{L})\p{L}*(?:seteli|kortti|passi|sedeln?|kort|kortet|voucher|card)(?:n|ä|a)?(?!\p{L})|(?<!\p{L})\p{L}*(?:setelin|kortin|passin|sedelns|kortets)(?!\p{L})/iu;
const ofBenefit = '(?:\\p{L}*(?:setelin|kortin|passin|sedelns|kortets))';
const theBenefit = '(?:\\p{L}*(?:seteli|kortti|passi|sedeln|kortet)|(?:card|voucher))';

const number = '\\d{1,3}(?:[ .]?\\d{3})*(?:,\\d{1,2})?';
const each =
  '(?: ?(?:/|per) ?\\p{L}{1,12}| (?:vuodessa|kuukaudessa|kaudessa|vuodeksi|henkilöä kohti|om året|i månaden|a year|a month))?';
const amount = `((?:EUR |€ ?)?${number}(?: ?(?:€|euroa?|euron|eur|euros?)(?!\\p{L}))?${each})`;

const worth: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${ofBenefit} (?:arvo|hinta|värde|pris) (?:on|är) ${amount}`, 'iu'),
  new RegExp(`(?<!\\p{L})${theBenefit} (?:maksaa|kostar|är värd|är värt|costs|is worth) ${amount}`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:value|price) of the (?:\\p{L}+ ){0,2}(?:card|voucher) is ${amount}`, 'iu'),
];
const free = new RegExp(
  `(?<!\\p{L})${theBenefit} (?:on|är|is) (?:\\p{L}+ (?:ja|och|and) )?(maksuton|ilmainen|avgiftsfri|avgiftsfritt|gratis|free(?: of charge)?)(?!\\p{L})`,
  'iu',
);

/** Signs of money in words. */
const MONEY = /€|(?<!\p{L})(?:euro\p{L}{0,3}|eur)(?!\p{L})/iu;
const COSTLESS =
  /maksuton|maksutta|ilmainen|ilmaiseksi|ei maksa|avgiftsfri|gratis|kostnadsfri|free|no charge/iu;

/** Whether words tell what something is worth or costs. */
export function tellsWorth(words: string): boolean {
  return MONEY.test(words) || COSTLESS.test(words);
}

/** What running text says a benefit to be worth or to cost: `40 euroa vuodessa`, `maksuton`. */
export function findBenefitValue(page: Page): Evidence<string> | undefined {
  for (const sentence of sentencesOfPage(page)) {
    const words = worth
      .map((shape) => shape.exec(sentence)?.[1])
      .find((found) => found !== undefined && MONEY.test(found));
    const value = words ?? free.exec(sentence)?.[1];
    if (value !== undefined) return evidence(value.trim(), 'pattern', sentence);
  }
  return undefined;
}

/** How long running text says a benefit to be valid. */
export function findBenefitValidity(page: Page): Evidence<string> | undefined {
  for (const sentence of sentencesOfPage(page)) {
    const value = benefit.test(sentence) ? findValidity(sentence) : undefined;
    if (value !== undefined) return evidence(value, 'pattern', sentence);
  }
  return undefined;
}
