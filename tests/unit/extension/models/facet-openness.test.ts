import { describe, expect, test } from 'vitest';
import { FacetOpenness } from '../../../../extension/models/facet-openness.ts';

function aStore(kept: string | null = null) {
  let text = kept;
  return { getItem: () => text, setItem: (_name: string, value: string) => (text = value) };
}

describe('facets', () => {
  test('stay as a person left them while the tab is open', () => {
    const store = aStore();
    const first = new FacetOpenness(store);
    expect([first.open.value.has('kind'), first.open.value.has('region')]).toEqual([true, false]);
    first.set('kind', false);
    first.set('region', true);
    const afterReload = new FacetOpenness(store);
    expect([afterReload.open.value.has('kind'), afterReload.open.value.has('region')]).toEqual([false, true]);
  });

  test.each(['', '{', '[]', '{"kind":1}', '{"castle":true}'])(
    'begin as new when what was kept is not ours: %s',
    (kept) => {
      expect(new FacetOpenness(aStore(kept)).open.value.has('kind')).toBe(true);
    },
  );
});
