// @vitest-environment happy-dom
import fc from 'fast-check';
import * as preact from 'preact';
import { describe, expect, test, vi } from 'vitest';
import * as own from '../../../widget/draw.ts';

/** What is written down by either of the two. */
type Tree = string | number | boolean | null | { type: string; props: object | null; children: Tree[] };

/** The two as far as they are to be alike; their types differ. */
type Drawer = {
  h: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  Fragment: unknown;
  render: (drawn: unknown, place: Element) => void;
};
const PREACT = preact as unknown as Drawer;
const OWN = own as unknown as Drawer;

function Part({ children, ...props }: { children: unknown[] }) {
  return OWN.h('p', props, ...children);
}

function PreactPart({ children, ...props }: { children: unknown[] }) {
  return PREACT.h('p', props, children);
}

function write(drawer: Drawer, tree: Tree): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  const types: Record<string, unknown> = {
    Fragment: drawer.Fragment,
    Part: drawer === PREACT ? PreactPart : Part,
  };
  const children = tree.children.map((child) => write(drawer, child));
  return drawer.h(types[tree.type] ?? tree.type, tree.props, ...children);
}

function placeFor(): Element {
  return document.createElement('div');
}

const props = fc.option(
  fc.record(
    {
      class: fc.constantFrom('a', 'b', undefined),
      'aria-label': fc.constantFrom('fi', undefined),
      'aria-pressed': fc.boolean(),
      hidden: fc.constantFrom(false, undefined),
      'data-id': fc.constantFrom('1', '2'),
    },
    { requiredKeys: [] },
  ),
);

const trees = fc.letrec<{ tree: Tree; branch: Tree; row: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom('x', 'y', '', 7, true, null), tie('branch'), tie('row')),
  branch: fc.record({
    type: fc.constantFrom('section', 'span', 'Fragment', 'Part'),
    props,
    children: fc.array(tie('tree'), { maxLength: 4 }),
  }),
  // Rows with keys, each once, in any order.
  row: fc.subarray(['k1', 'k2', 'k3', 'k4'], { minLength: 1 }).chain((keys) =>
    fc.shuffledSubarray(keys, { minLength: keys.length }).map((order) => ({
      type: 'ul',
      props: null,
      children: order.map((key): Tree => ({ type: 'li', props: { key }, children: [key] })),
    })),
  ),
})).tree;

test('draws the same as Preact, also over what was drawn before', () => {
  fc.assert(
    fc.property(fc.array(trees, { minLength: 1, maxLength: 4 }), (drawn) => {
      const [here, there] = [placeFor(), placeFor()];
      for (const tree of drawn) {
        OWN.render(write(OWN, tree), here);
        PREACT.render(write(PREACT, tree), there);
        // Attributes may come in another order.
        if (!here.isEqualNode(there)) expect(here.innerHTML).toBe(there.innerHTML);
      }
    }),
    { numRuns: 500 },
  );
});

describe('render', () => {
  const rows = (...keys: string[]) => own.h('ul', null, ...keys.map((key) => own.h('li', { key }, key)));
  const rowsIn = (place: Element) => [...place.querySelectorAll('li')];

  test('keeps the element of a key wherever it goes', () => {
    const place = placeFor();
    own.render(rows('a', 'b', 'c'), place);
    const [a, b, c] = rowsIn(place);
    own.render(rows('c', 'new', 'a'), place);
    expect(rowsIn(place)).toEqual([c, expect.anything(), a]);
    expect(b?.isConnected).toBe(false);
  });

  test('does not move what stays when something before it goes', () => {
    const place = placeFor();
    own.render(rows('a', 'b', 'c'), place);
    const list = place.querySelector('ul') as HTMLElement;
    const insert = vi.spyOn(list, 'insertBefore');
    own.render(rows('b', 'c'), place);
    expect(insert).not.toHaveBeenCalled();
  });

  test('gives a part’s key to its element', () => {
    const Row = ({ name }: Record<string, unknown>) => own.h('li', null, String(name));
    const place = placeFor();
    const list = (...names: string[]) =>
      own.h('ul', null, ...names.map((name) => own.h(Row, { key: name, name })));
    own.render(list('a', 'b'), place);
    const [, b] = rowsIn(place);
    own.render(list('b'), place);
    expect(rowsIn(place)).toEqual([b]);
  });

  test('listens with the newest listener only', () => {
    const place = placeFor();
    const [older, newer] = [vi.fn(), vi.fn()];
    const button = () => place.querySelector('button') as HTMLElement;
    own.render(own.h('button', { onClick: older }), place);
    own.render(own.h('button', { onClick: newer }), place);
    button().click();
    own.render(own.h('button', null), place);
    button().click();
    expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
  });

  test('sets the value again when the reader has changed it meanwhile', () => {
    const place = placeFor();
    own.render(own.h('input', { value: 'a' }), place);
    const field = place.querySelector('input') as HTMLInputElement;
    field.value = 'b';
    own.render(own.h('input', { value: 'a' }), place);
    expect(field.value).toBe('a');
  });

  test('chooses a select’s value among the options it brings', () => {
    const place = placeFor();
    const option = (value: string) => own.h('option', { value }, value);
    own.render(own.h('select', { value: 'b' }, option('a'), option('b')), place);
    expect(place.querySelector('select')?.value).toBe('b');
  });

  test('draws vectors in their own name space', () => {
    const place = placeFor();
    own.render(own.h('svg', { viewBox: '0 0 1 1' }, own.h('path', { d: 'M0 0' })), place);
    expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
