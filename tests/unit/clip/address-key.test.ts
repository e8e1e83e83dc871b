import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '#shared/clip/address-key.ts';

describe('addressKey', () => {
  test.each([
    ['http://pudasjarvi.fi/yhdistystoiminta', 'https://www.pudasjarvi.fi/yhdistystoiminta/'],
    ['https://a.fi/x#osa', 'https://a.fi/x'],
    ['https://a.fi', 'https://a.fi/'],
    ['https://A.fi/x', 'https://a.fi/x'],
    ['https://a.fi:443/x', 'http://a.fi:80/x'],
    ['https://a.fi/x?utm_source=kirje&utm_medium=x', 'https://a.fi/x'],
    ['https://a.fi/x?fbclid=1&gclid=2&mc_cid=3&epfl-pw-logout=1', 'https://a.fi/x'],
    ['https://a.fi/x?b=2&a=1', 'https://a.fi/x?a=1&b=2'],
    ['https://a.fi/p%C3%B6yt%C3%A4', 'https://a.fi/pöytä'],
    ['https://a.fi/p%c3%b6yt%c3%a4', 'https://a.fi/p%C3%B6yt%C3%A4'],
    ['https://a.fi/po\u0308yta\u0308', 'https://a.fi/pöytä'],
    ['https://a.fi/sivu(1)', 'https://a.fi/sivu%281%29'],
    ['https://a.fi/x/index.html', 'https://a.fi/x/'],
    ['https://a.fi/x;jsessionid=AB12', 'https://a.fi/x'],
    [
      'https://innokyla.fi/fi/toimintamalli/malli/kehittamisen-polku',
      'https://www.innokyla.fi/fi/toimintamalli/malli',
    ],
  ])('%s and %s are one page', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  test.each([
    ['https://a.fi/index.php?id=4&news_id=1699', 'https://a.fi/index.php?id=4&news_id=1700'],
    ['https://a.fi/?page_id=1', 'https://a.fi/?page_id=2'],
    ['https://a.fi/x', 'https://a.fi/X'],
    ['https://a.fi/x', 'https://b.fi/x'],
    ['https://a.fi/x', 'https://a.fi:8080/x'],
    ['https://sub.a.fi/x', 'https://a.fi/x'],
    ['https://a.fi/a%2Fb', 'https://a.fi/a/b'],
    ['https://innokyla.fi/fi/ajankohtaista/malli', 'https://innokyla.fi/fi/toimintamalli/malli'],
  ])('%s and %s are two pages', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  test('gives what is not a web address back as it is', () => {
    expect(addressKey(' ei osoite ')).toBe('ei osoite');
    expect(addressKey('file:///C:/a.html')).toBe('file:///C:/a.html');
  });

  test('gives a key for any address, the same each time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(addressKey(`${address}`)).toBe(addressKey(new URL(address).href));
      }),
    );
  });
});
