/** A way of putting the widget on a page, or something it may show, that asks something of the page's security policy. */
export type PolicyUse =
  | 'self-hosted'
  | 'hosted'
  | 'nonce'
  | 'module'
  | 'inline'
  | 'iframe'
  | 'iframe-host'
  | 'static'
  | 'logos';

/** The host from which the widget is served when it is not the municipality's own. Replace it with the real one. */
export const WIDGET_HOST = 'https://kierre.example';

/**
 * What a `Content-Security-Policy` must let through for each use, beside what the page needs itself; nothing else is needed,
 * and no use needs `unsafe-inline`, `unsafe-eval`, `style-src`, `font-src`, `data:` or `blob:`. An empty list asks for nothing.
 */
export const POLICY_LINES: Readonly<Record<PolicyUse, readonly string[]>> = {
  'self-hosted': ["script-src 'self'", "connect-src 'self'"],
  hosted: [`script-src ${WIDGET_HOST}`, `connect-src ${WIDGET_HOST}`],
  nonce: ["script-src 'nonce-…' 'strict-dynamic'", "connect-src 'self'"],
  module: [`script-src ${WIDGET_HOST}`],
  inline: ["script-src 'self'"],
  iframe: [`frame-src ${WIDGET_HOST}`],
  'iframe-host': ["default-src 'self'", 'frame-ancestors https://kunta.example'],
  static: [],
  logos: ["img-src 'self'"],
};
