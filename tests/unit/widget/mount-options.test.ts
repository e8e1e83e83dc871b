import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../widget/mount-options.ts';

function optionsOf(attributes: string, { pageLanguage = 'fi', around = '' } = {}) {
  const { document } = new Window();
  document.documentElement.setAttribute('lang', pageLanguage);
  document.body.innerHTML = `<section ${around}><div data-hyvan-kierre ${attributes}></div></section>`;
  const mount = document.querySelector('[data-hyvan-kierre]');
  globalThis.ShadowRoot = document.defaultView?.ShadowRoot as unknown as typeof ShadowRoot;
  return readOptions(mount as unknown as Element, 'https://koivula.example/');
}

describe('readOptions', () => {
  test('follows the language of the page', () => {
    expect(optionsOf('data-src="/a.json"', { pageLanguage: 'sv-FI' })).toMatchObject({
      options: {
        source: { form: 'json', address: 'https://koivula.example/a.json' },
        dataAddress: 'https://koivula.example/a.json',
        views: [],
        language: 'sv',
        headingLevel: 2,
        layout: 'list',
      },
      warnings: [],
    });
  });

  test('follows the nearest language around the mount before the page’s', () => {
    expect(optionsOf('data-src="/a.json"', { around: 'lang="en"' }).options.language).toBe('en');
    expect(optionsOf('data-src="/a.json"', { around: 'lang="SMN"' }).options.language).toBe('smn');
    expect(optionsOf('data-src="/a.json"', { around: 'lang="de"' }).options.language).toBe('fi');
  });

  test.each(['data-', ''])('does what its attributes say, written with “%s” in front', (front) => {
    const { options, warnings } = optionsOf(
      `${front}src="/a.json" ${front}language="en" ${front}heading-level="4" ${front}view="partners agreement partners" ${front}layout="table"`,
    );
    expect(options).toMatchObject({
      language: 'en',
      headingLevel: 4,
      views: ['partners', 'agreement'],
      layout: 'table',
    });
    expect(warnings).toEqual([]);
  });

  test('names each attribute it cannot understand and uses the default', () => {
    const { options, warnings } = optionsOf(
      'data-src="javascript:1" data-language="de" data-heading-level="0" data-view="kaikki" data-scheme="harmaa"',
    );
    expect(options).toMatchObject({ source: undefined, language: 'fi', headingLevel: 2, views: [] });
    expect(warnings.map((warning) => warning.split(/[=,]/)[0])).toEqual([
      'src',
      'view',
      'no src',
      'language',
      'heading-level',
      'scheme',
    ]);
  });

  test('needs no publication for the views that fetch something else', () => {
    expect(optionsOf('data-view="region" data-region="/alue.json"').warnings).toEqual([]);
  });
});
