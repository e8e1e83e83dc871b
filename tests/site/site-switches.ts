/** The content security policies a test may ask a page to be served under, by their name in `?csp=`. */
export const POLICIES: Readonly<Record<string, string>> = {
  self: "default-src 'self'",
  'no-script': "default-src 'self'; script-src 'none'",
  'trusted-types': "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  nonce:
    "script-src 'nonce-esimerkki' 'strict-dynamic'; connect-src 'self'; style-src 'none'; object-src 'none'; base-uri 'none'",
};

/** How long the data is held back by `?data=slow`, in milliseconds. */
const SLOW_DATA_DELAY = 4_000;

/** An answer in which the data fails in the way a test asked for. */
type FailingData = { status: number; type: string; body: Buffer; delay: number };

/**
 * A page as it is sent: `{{origin:lehti}}` becomes that host's origin, script tags get the policy's nonce,
 * and `?data=` of the page is handed on to the widget's data address, so that one link shows the failure.
 */
export function preparePage(html: string, port: number, query: URLSearchParams): string {
  let page = html.replaceAll(
    /\{\{origin:([a-z]+)\}\}/g,
    (_, host: string) => `http://${host}.localhost:${port}`,
  );
  if (query.get('csp') === 'nonce') page = page.replaceAll('<script', '<script nonce="esimerkki"');
  const data = query.get('data');
  if (data) page = page.replaceAll(/(data-src="[^"?]+\.json)"/g, `$1?data=${encodeURIComponent(data)}"`);
  return page;
}

/** The answer that `?data=` asks for instead of the data; none when it asks for nothing known. */
export function failData(body: Buffer, how: string | null): FailingData | undefined {
  const json = 'application/json; charset=utf-8';
  const html = 'text/html; charset=utf-8';
  const notice = (text: string) => Buffer.from(`<!doctype html><title>${text}</title><h1>${text}</h1>`);
  switch (how) {
    case '404':
      return { status: 404, type: html, body: notice('Sivua ei löytynyt'), delay: 0 };
    case '500':
      return { status: 500, type: html, body: notice('Palvelussa on häiriö'), delay: 0 };
    case 'html':
      return { status: 200, type: html, body: notice('Kirjaudu sisään'), delay: 0 };
    case 'slow':
      return { status: 200, type: json, body, delay: SLOW_DATA_DELAY };
    case 'truncated':
      return { status: 200, type: json, body: body.subarray(0, Math.floor(body.length / 2)), delay: 0 };
    default:
      return undefined;
  }
}
