import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../widget/read-options.ts';

function optionsOf(attributes: string, { pageLanguage = 'fi', around = '' } = {}) {
  const { document } = new Window();
  document.documentElement.setAttribute('lang', pageLanguage);
  document.body.innerHTML = `<section ${around}><div data-hyvan-kierre ${attributes}></div></section>`;
  const mount = document.querySelector('[data-hyvan-kierre]');
  return readOptions(mount as unknown as Element, 'https://koivula.example/');
}

describe('readOptions', () => {
  test('follows the language of the page', () => {
    expect(optionsOf('data-src="/a.json"', { pageLanguage: 'sv-FI' })).toEqual({
      options: {
        source: { form: 'json', address: 'https://koivula.example/a.json' },
        dataAddress: 'https://koivula.example/a.json',
        language: 'sv',
        headingLevel: 2,
      },
      warnings: [],
    });
  });

  test('follows the nearest language around the mount before the page’s', () => {
    expect(optionsOf('data-src="/a.json"', { around: 'lang="en"' }).options.language).toBe('en');
  });

  test('does what its attributes say', () => {
    const { options } = optionsOf('data-src="/a.json" data-language="en" data-heading-level="4"');
    expect(options).toMatchObject({ language: 'en', headingLevel: 4 });
  });

  test('names each attribute it cannot understand and uses the default', () => {
    const { options, warnings } = optionsOf(
      'data-src="javascript:1" data-language="de" data-heading-level="0"',
    );
    expect(options).toEqual({ source: undefined, dataAddress: undefined, language: 'fi', headingLevel: 2 });
    expect(warnings.map((warning) => warning.split(/[=,]/)[0])).toEqual([
      'data-language',
      'data-heading-level',
      'data-src',
      'no data-src',
    ]);
  });
});
