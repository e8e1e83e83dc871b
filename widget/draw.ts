/*
 * What draws the widget: `h`, `Fragment` and `render` as Preact has them, in a seventh of its size. In the widget's build
 * they stand for `preact` (widget/build.ts), so that parts shared with the extension are written once. Parts are plain
 * functions here: they are called when they are written down, and keep no state, effects or references of their own.
 * A test holds the two to the same trees.
 */

/** Attributes and listeners by their names in JSX. */
type Props = Readonly<Record<string, unknown>>;

/** An element that is to be drawn. */
type Drawing = {
  readonly tag: string;
  readonly key: unknown;
  readonly props: Props;
  readonly children: readonly Child[];
};

/** What may stand inside an element; booleans and nothing leave no trace. */
type Child = Drawing | string | number | boolean | null | undefined | readonly Child[];

/** A part: a function of its props. */
type Part = (props: Props & { readonly children: readonly Child[] }) => Child;

/** How each element was drawn last. */
const drawings = new WeakMap<Node, Drawing>();

/** Writes down an element, or a part as what it consists of. A part's key is that of its one element. */
export function h(type: string | Part, given: Props | null, ...children: Child[]): Child {
  const { key, ...props } = given ?? {};
  if (typeof type === 'string') return { tag: type, key, props, children };
  const drawn = type({ ...props, children });
  return key !== undefined && isDrawing(drawn) ? { ...drawn, key } : drawn;
}

/** Several children without an element around them. */
export function Fragment({ children }: { readonly children: readonly Child[] }): Child {
  return children;
}

/** Makes what is inside `parent` look as `child` says, changing as little as there is to change. */
export function render(child: Child, parent: Element | ShadowRoot): void {
  const wanted: readonly unknown[] = [child];
  const left: ChildNode[] = [...parent.childNodes];
  const nodes = (wanted.flat(Number.POSITIVE_INFINITY) as Child[])
    .filter((inner) => inner != null && typeof inner !== 'boolean')
    .map((inner) => {
      const at = left.findIndex((node) => isDrawnAs(node, inner));
      const [node = makeNode(inner, parent)] = at < 0 ? [] : left.splice(at, 1);
      if (isDrawing(inner)) drawElement(inner, node as Element);
      else if ((node as Text).data !== String(inner)) (node as Text).data = String(inner);
      return node;
    });
  // What goes, goes first: what stays then stands in its place already, and is not moved, which would lose its focus.
  for (const node of left) node.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}

function isDrawing(child: Child): child is Drawing {
  return typeof child === 'object' && child !== null && 'tag' in child;
}

function isDrawnAs(node: Node, child: Child): boolean {
  const { tag, key } = drawings.get(node) ?? {};
  return isDrawing(child) ? tag === child.tag && key === child.key : node instanceof Text;
}

function makeNode(child: Child, parent: Element | ShadowRoot): Element | Text {
  if (!isDrawing(child)) return new Text();
  const isVector = child.tag === 'svg' || parent instanceof SVGElement;
  return isVector
    ? document.createElementNS('http://www.w3.org/2000/svg', child.tag)
    : document.createElement(child.tag);
}

function drawElement(drawing: Drawing, element: Element): void {
  const before: Props = drawings.get(element)?.props ?? {};
  drawings.set(element, drawing);
  // A select has to have its options before its value.
  render(drawing.children, element);
  for (const name of Object.keys({ ...before, ...drawing.props }))
    setProp(element, name, before[name], drawing.props[name]);
}

function setProp(element: Element, name: string, before: unknown, value: unknown): void {
  const fields = element as unknown as Record<string, unknown>;
  // A reader changes these two too, so what they are is asked of the element.
  if (name === 'value' || name === 'checked') {
    if (fields[name] !== value) fields[name] = value;
  } else if (name.startsWith('on')) fields[name.toLowerCase()] = value;
  else if (value === before) return;
  else if (value == null || (value === false && !name.startsWith('aria-'))) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}
