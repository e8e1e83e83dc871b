import { type Host, host } from './host.ts';

/** A plain page under a content security policy. */
function policy(name: string, peculiarity: string, rules: string, different: Partial<Host> = {}): Host {
  return host(name, peculiarity, {
    file: 'plain',
    headers: { 'Content-Security-Policy': rules },
    ...different,
  });
}

const OTHER = { server: 'other', data: 'module' } as const;
const SHA = 'integrity="{{integrity}}" crossorigin="anonymous" defer';

/** Hosts whose policies decide what may run, load and be styled. */
export const POLICY_HOSTS: readonly Host[] = [
  host('plain', 'a page without rules or policies of its own'),
  policy('self', 'default-src self: everything from the page’s own server', "default-src 'self'"),
  policy(
    'widget-host-scripts',
    'another server allowed for scripts and styles only; the data comes as a module',
    "default-src 'self'; script-src 'self' {{widget}}; style-src 'self' {{widget}}",
    OTHER,
  ),
  policy(
    'widget-host-all',
    'another server allowed for scripts, requests and pictures, nothing else',
    "default-src 'self'; script-src {{widget}}; connect-src {{widget}}; img-src {{widget}}; style-src 'self'",
    { server: 'other' },
  ),
  policy(
    'nonce',
    'nonce and strict-dynamic',
    "script-src 'nonce-esimerkki' 'strict-dynamic'; connect-src 'self'; style-src 'none'; object-src 'none'; base-uri 'none'",
    { script: 'nonce="esimerkki" defer' },
  ),
  policy(
    'nonce-module',
    'nonce and strict-dynamic, no requests, the data as a module',
    "default-src 'none'; script-src 'nonce-esimerkki' 'strict-dynamic'; base-uri 'none'",
    { script: 'nonce="esimerkki" defer', data: 'module' },
  ),
  policy(
    'trusted-types',
    'Trusted Types required and no policy may be made',
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  policy(
    'trusted-types-module',
    'Trusted Types, no policy, the data as a module',
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    { data: 'module' },
  ),
  policy(
    'none-but-json',
    'nothing allowed but the script and its data',
    "default-src 'none'; script-src 'self'; connect-src 'self'",
  ),
  policy(
    'none-but-inline',
    'nothing allowed but the script; the data stands in the page',
    "default-src 'none'; script-src 'self'",
    {
      data: 'inline',
    },
  ),
  policy(
    'none-but-module',
    'nothing allowed but scripts; the data as a module',
    "default-src 'none'; script-src 'self'",
    {
      data: 'module',
    },
  ),
  policy(
    'hash',
    'the script allowed by its hash and checked by its integrity',
    'script-src {{hash}}; connect-src {{widget}}',
    {
      server: 'other',
      bundle: 'widget-all.js',
      script: SHA,
    },
  ),
  host('integrity', 'the script checked by its integrity, from another server', {
    file: 'plain',
    server: 'other',
    bundle: 'widget-all.js',
    script: SHA,
  }),
  policy('no-styles', 'style-src none', "style-src 'none'"),
  policy('no-pictures', 'img-src none', "img-src 'none'"),
  policy('no-requests-module', 'connect-src none, the data as a module', "connect-src 'none'", {
    data: 'module',
  }),
  policy('no-requests-inline', 'connect-src none, the data in the page', "connect-src 'none'", {
    data: 'inline',
  }),
  policy(
    'no-requests-json',
    'connect-src none and the data as JSON: cannot work, says so',
    "connect-src 'none'",
    {
      sees: { list: true, sentence: 'Kumppaneiden tietoja ei saatu haettua.' },
      excuses: /connect-src|Content Security Policy|not shown/,
    },
  ),
  policy('sandbox', 'a sandbox that only allows scripts: no origin, no storage', 'sandbox allow-scripts'),
  policy('no-scripts', 'script-src none: the list stays', "default-src 'self'; script-src 'none'", {
    sees: { list: true },
    excuses: /script-src/,
  }),
  host('meta-policy', 'the policy in a meta element'),
  policy(
    'city',
    'like the policy of a large city’s sites',
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'",
  ),
  host('meta-and-header', 'one policy in the header and another in the page', {
    file: 'meta-policy',
    headers: { 'Content-Security-Policy': "default-src 'self'; style-src 'none'" },
  }),
  host('report-only', 'a strict policy that only reports', {
    file: 'plain',
    headers: {
      'Content-Security-Policy-Report-Only':
        "default-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
    },
  }),
  host('isolated', 'cross-origin isolation: COOP same-origin and COEP require-corp', {
    file: 'plain',
    server: 'other',
    script: 'crossorigin="anonymous" defer',
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  }),
  host('no-permissions', 'every feature of the permissions policy off', {
    file: 'plain',
    headers: {
      'Permissions-Policy':
        'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), keyboard-map=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), sync-xhr=(), usb=(), web-share=(), xr-spatial-tracking=(), unload=(), storage-access=()',
    },
  }),
  host('no-referrer', 'no referrer, no sniffing of types, no framing', {
    file: 'plain',
    headers: {
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  }),
];
