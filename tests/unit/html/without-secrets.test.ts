import { expect, test } from 'vitest';
import { withoutSecrets } from '#shared/html/without-secrets.ts';

test.each([
  ['https://koivula.example/ulos?csrf_token=abc&id=4', 'https://koivula.example/ulos?id=4'],
  ['https://koivula.example/?PHPSESSID=1', 'https://koivula.example/'],
  ['https://koivula.example/a?access_token=x#kohta', 'https://koivula.example/a#kohta'],
])('takes a visitor’s own keys out of %s', (address, kept) => {
  expect(withoutSecrets(address)).toBe(kept);
});

test.each([
  'https://koivula.example/sivu?news_id=12&archive=',
  'https://koivula.example/haku?q=kyl%C3%A4',
  'mailto:kirjaamo@koivula.example',
])('leaves %s as it is', (address) => {
  expect(withoutSecrets(address)).toBe(address);
});
