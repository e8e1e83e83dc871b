import { describe, expect, test } from 'vitest';
import { jsonToModule, moduleToJson } from '#shared/publication/publication-module.ts';

describe('moduleToJson', () => {
  test('gives back the JSON that was made a module', () => {
    const json = '{"a":"export default 1;"}';
    expect(moduleToJson(jsonToModule(json))).toBe(json);
  });

  test.each(['', 'const a = 1;', 'export default {}', '{"a":1}'])(
    'does not take %s for such a module',
    (text) => {
      expect(moduleToJson(text)).toBeUndefined();
    },
  );
});
