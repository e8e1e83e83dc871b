import agreement from '#shared/components/agreement.css?inline';
import themes from '#shared/components/themes.css?inline';
import tokens from '#shared/components/tokens.css?inline';
import { furtherStyles } from './load-views.ts';
import widget from './widget.css?inline';

/** The sheets made so far, by their texts, for all widgets of the page. */
const made = new Map<string, CSSStyleSheet>();

/**
 * The widget's style sheets, those of the further parts too once they have come. Constructed sheets are the only kind
 * that every content security policy lets into a shadow root.
 */
export function widgetStyleSheets(): CSSStyleSheet[] {
  return [tokens + themes + agreement + widget, furtherStyles() ?? ''].map((text) => {
    const sheet = made.get(text) ?? new CSSStyleSheet();
    if (!made.has(text)) sheet.replaceSync(text);
    made.set(text, sheet);
    return sheet;
  });
}
