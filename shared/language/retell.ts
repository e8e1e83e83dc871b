/** A tree of texts. */
export type TextTree = string | { readonly [key: string]: TextTree };

/** What stands between texts that are in one; no text has it. */
export const BETWEEN_TEXTS = '|';

/** A tree of texts with others in their places: `texts` has one for each, in the order in which they stand. */
export function retell<Tree>(tree: Tree, texts: string): Tree {
  const left = texts.split(BETWEEN_TEXTS);
  const retold = (part: unknown): unknown =>
    typeof part === 'string'
      ? left.shift()
      : Object.fromEntries(Object.entries(Object(part)).map(([key, inner]) => [key, retold(inner)]));
  return retold(tree) as Tree;
}
