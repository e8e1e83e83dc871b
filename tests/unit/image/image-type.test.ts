import { expect, test } from 'vitest';
import { imageType } from '#shared/image/image-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['image/png', '\x89PNG\r\n\x1a\n....'],
  ['image/jpeg', '\xff\xd8\xff\xe0....'],
  ['image/gif', 'GIF89a....'],
  ['image/webp', 'RIFF....WEBPVP8 '],
  ['image/avif', '\0\0\0\x20ftypavif....'],
])('knows %s by its first bytes', (type, head) => {
  expect(imageType(bytes(head))).toBe(type);
});

test.each(['<svg xmlns="…">', '<!doctype html>', '', '%PDF-1.7', 'RIFF....AVI '])(
  'takes %j for no picture',
  (head) => {
    expect(imageType(bytes(head))).toBeUndefined();
  },
);
