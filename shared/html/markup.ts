import { xmlText } from '../exchange/xml-text.ts';

/** A text that is markup already; only `markup` makes one, so whatever is in it has been escaped. */
export class Markup {
  /** The markup. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in the gaps of `markup`: texts, which are escaped, and markup, which is kept. */
export type MarkupPart = string | number | Markup | readonly Markup[] | undefined;

/** Markup from a template: what stands in its gaps is escaped unless it is markup itself; undefined is nothing. */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(template.map((text, index) => text + markupOf(parts[index])).join(''));
}

function markupOf(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('\n') : xmlText(String(part));
}
