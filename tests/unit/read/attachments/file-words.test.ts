import { expect, test } from 'vitest';
import { isTitle, readFileWords } from '#shared/read/attachments/file-words.ts';

test.each([
  ['Hakuohje (pdf, 1,2 Mt)', 'Hakuohje', 'pdf', 1_200_000],
  ['Hakuohje PDF 340 kt', 'Hakuohje', 'pdf', 340_000],
  ['Hakuohje (PDF) (1.2 MB)', 'Hakuohje', 'pdf', 1_200_000],
  ['Hakuohje [docx]', 'Hakuohje', 'text-document', undefined],
  ['Hakuohje, pdf', 'Hakuohje', 'pdf', undefined],
  ['Hakuohje (suomeksi) (PPTX, 1 234 kB)', 'Hakuohje (suomeksi)', 'slides', 1_234_000],
  ['Hakuohje (PDF-tiedosto, avautuu uuteen välilehteen)', 'Hakuohje', undefined, undefined],
  ['PDF: Hakuohje', 'Hakuohje', 'pdf', undefined],
  ['Talousarvio 2024 (xlsx, 12 Mb)', 'Talousarvio 2024', 'spreadsheet', 12_000_000],
  ['Kuvat (zip, 2 MiB)', 'Kuvat', 'archive', 2_097_152],
  ['Toimintakertomus 2023', 'Toimintakertomus 2023', undefined, undefined],
  ['Liikuntaohjelma 5 t', 'Liikuntaohjelma', undefined, 5],
])('reads “%s”', (words, title, type, bytes) => {
  expect(readFileWords(words)).toEqual({ title, type, bytes });
});

test.each(['Lataa', 'tästä', 'Download', 'PDF', ''])('“%s” is no title', (words) => {
  expect(isTitle(words)).toBe(false);
});

test('takes time in proportion to the words', () => {
  for (const piece of ['(', '(pdf', '1', ' ,', 'pdf ', '(avautuu ']) {
    const started = performance.now();
    readFileWords(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});
