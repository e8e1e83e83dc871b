import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Every way in which a string may become markup or code. */
const SINKS =
  /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|new DOMParser|document\.write|setHTMLUnsafe|\beval\(|new Function\(/;

/** Every way in which a guest would leave something behind on the reader's device. */
const STORES = /localStorage|sessionStorage|document\.cookie|indexedDB|caches\./;

test('a string becomes markup only in shared/html', () => {
  const sinks = linesWith(SINKS, sourceFiles()).filter((place) => !place.startsWith('shared/html/'));
  expect(sinks).toEqual([]);
});

test('the widget and the core keep nothing on the device', () => {
  expect(linesWith(STORES, sourceFiles(['widget', 'shared']))).toEqual([]);
});

function linesWith(pattern: RegExp, files: ReturnType<typeof sourceFiles>): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1} ${line.trim()}` }))
      .filter(({ line }) => !/^\s*(\*|\/\/|\/\*)/.test(line) && pattern.test(line))
      .map(({ place }) => place),
  );
}
