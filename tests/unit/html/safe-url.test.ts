import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '#shared/html/safe-url.ts';

describe('safeUrl', () => {
  test.each([
    ['https://a.fi/x', 'https://a.fi/x'],
    ['  http://a.fi/ x ', 'http://a.fi/%20x'],
    ['mailto:maija@kunta.example?subject=Moi', 'mailto:maija@kunta.example?subject=Moi'],
    ['tel:+358140000000', 'tel:+358140000000'],
    ['https://user:pass@a.fi/x', 'https://a.fi/x'],
    ['HTTPS://A.fi', 'https://a.fi/'],
  ])('keeps %s', (raw, safe) => {
    expect(safeUrl(raw)).toBe(safe);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.fi/1',
    'view-source:https://a.fi',
    'file:///etc/passwd',
    'chrome-extension://abc/library.html',
    'about:blank',
    'ftp://a.fi',
    'https://',
    'https://exa mple',
    '/suhteellinen',
    '',
    `https://a.fi/${'x'.repeat(5000)}`,
  ])('refuses %j', (raw) => {
    expect(safeUrl(raw)).toBeUndefined();
  });

  test('completes a relative address, and does not let it change the scheme', () => {
    expect(safeUrl('../b?c=1', 'https://a.fi/x/y')).toBe('https://a.fi/b?c=1');
    expect(safeUrl('//b.fi/x', 'https://a.fi/')).toBe('https://b.fi/x');
    expect(safeUrl('javascript:alert(1)', 'https://a.fi/')).toBeUndefined();
  });

  test('gives nothing but the four schemes, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(undefined, 'https://a.fi/'), (raw, base) => {
        expect(safeUrl(raw, base) ?? 'https:').toMatch(/^(?:https?|mailto|tel):/);
      }),
    );
  });
});
