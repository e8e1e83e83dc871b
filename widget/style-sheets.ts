import agreement from '#shared/components/agreement.css?inline';
import tokens from '#shared/components/tokens.css?inline';
import widget from './widget.css?inline';

let made: CSSStyleSheet[] | undefined;

/**
 * The widget's style sheets, made once for all widgets of the page. Constructed sheets are the only kind that
 * every content security policy lets into a shadow root.
 */
export function widgetStyleSheets(): CSSStyleSheet[] {
  made ??= [tokens, agreement, widget].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return made;
}
