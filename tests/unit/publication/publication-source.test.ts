import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { findPublicationSource } from '#shared/publication/publication-source.ts';

const base = 'https://koivula.example/sopimus/';

function sourceIn(body: string) {
  const { document } = new Window();
  document.body.innerHTML = body;
  return findPublicationSource(document as unknown as Document, base);
}

describe('findPublicationSource', () => {
  test('finds JSON written inside a mount', () => {
    const json = '{"format":"hyvan-kierre/publication"}';
    const source = sourceIn(`<div data-hyvan-kierre><script type="application/json">${json}</script></div>`);
    expect(source).toEqual({ form: 'inline', text: json });
  });

  test('finds the data file of a mount and makes its address whole', () => {
    expect(sourceIn('<div data-hyvan-kierre data-src="../kierre/data.json"></div>')).toEqual({
      form: 'json',
      address: 'https://koivula.example/kierre/data.json',
    });
  });

  test('finds the data module of a mount before its data file', () => {
    expect(sourceIn('<div data-hyvan-kierre data-src="/a.json" data-module="/a.js"></div>')).toEqual({
      form: 'module',
      address: 'https://koivula.example/a.js',
    });
  });

  test('finds a typed link when there is no mount', () => {
    const link = '<a type="application/vnd.hyvan-kierre+json" href="data.json">Tiedot</a>';
    expect(sourceIn(link)).toEqual({ form: 'json', address: 'https://koivula.example/sopimus/data.json' });
  });

  test('goes on to the next mount when the first says nothing', () => {
    const mounts = '<div data-hyvan-kierre></div><div data-hyvan-kierre data-src="/b.json"></div>';
    expect(sourceIn(mounts)).toEqual({ form: 'json', address: 'https://koivula.example/b.json' });
  });

  test.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'https://', ' '])(
    'does not take %s for an address',
    (address) => {
      expect(
        sourceIn(`<div data-hyvan-kierre data-src="${address}" data-module="${address}"></div>`),
      ).toBeUndefined();
    },
  );

  test('finds nothing on a page without a publication', () => {
    expect(sourceIn('<a href="data.json">Tiedot</a>')).toBeUndefined();
  });
});
