import { describe, expect, test } from 'vitest';
import { mayFetch } from '#shared/image/may-fetch.ts';

const page = 'https://www.koivula.example/sivu';

describe('a picture may be fetched', () => {
  test.each([
    'https://cdn.example/kuva.png',
    'http://8.8.8.8/kuva.png',
    'http://172.15.0.1/k.png',
    'http://[2001:db8::1]/k.png',
  ])('from %s', (address) => {
    expect(mayFetch(address, page)).toBe(true);
  });

  test('from a house’s own host, for a page of that host', () => {
    expect(mayFetch('http://10.0.0.5/kuva.png', 'http://10.0.0.5:8080/sivu')).toBe(true);
    expect(mayFetch('http://intra/kuva.png', 'http://intra/sivu')).toBe(true);
  });
});

describe('a picture may not be fetched', () => {
  test.each([
    'http://127.0.0.1/k.png',
    'http://2130706433/k.png',
    'http://0x7f.1/k.png',
    'http://localhost/k.png',
    'http://kone.localhost/k.png',
    'http://10.1.2.3/k.png',
    'http://172.16.0.1/k.png',
    'http://192.168.1.1/k.png',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/k.png',
    'http://0.0.0.0/k.png',
    'http://[::1]/k.png',
    'http://[fe80::1]/k.png',
    'http://[fd00::1]/k.png',
    'http://[::ffff:10.0.0.1]/k.png',
    'http://tulostin/k.png',
    'http://tulostin.local/k.png',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ei osoite',
  ])('from %s for a page of the open web', (address) => {
    expect(mayFetch(address, page)).toBe(false);
  });
});
