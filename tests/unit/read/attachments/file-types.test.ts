import { expect, test } from 'vitest';
import { fileNameOf, typeOfAddress, typeOfMediaType } from '#shared/read/attachments/file-types.ts';

test.each([
  ['https://a.fi/x/ohje.PDF?v=2', 'pdf'],
  ['https://a.fi/documents/1/2/Ohje+1.docx/uuid?t=1', 'text-document'],
  ['https://a.fi/lataa.aspx?id=1&file=kulut.xlsx', 'spreadsheet'],
  ['https://a.sharepoint.com/:p:/s/ilta/abc', 'slides'],
  ['https://www.youtube.com/watch?v=abc', 'video'],
  ['https://youtu.be/abcdefg', 'video'],
  ['https://player.vimeo.com/video/12', 'video'],
  ['https://www.youtube.com/@kunta', undefined],
  ['https://a.fi/sivu.html', undefined],
  ['https://a.fi/', undefined],
  ['https://youtube.com.a.fi/watch', undefined],
])('%s is of type %s', (address, type) => {
  expect(typeOfAddress(new URL(address))).toBe(type);
});

test('gives the file’s name decoded, also where its encoding is broken', () => {
  expect(fileNameOf(new URL('https://a.fi/Hakuohje%20%C3%A4.pdf'))).toBe('Hakuohje ä.pdf');
  expect(fileNameOf(new URL('https://a.fi/x%E4.pdf'))).toBe('x%E4.pdf');
});

test('knows media types', () => {
  expect(typeOfMediaType('application/pdf; charset=x')).toBe('pdf');
  expect(typeOfMediaType('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
    'text-document',
  );
  expect(typeOfMediaType('text/html')).toBeUndefined();
});
