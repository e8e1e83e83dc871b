import { type ComponentChildren, h, type Ref } from 'preact';

/** Props of a heading. */
export type HeadingProps = {
  /** Its level; anything deeper than 6 is 6. */
  level: number;
  /** Class name. */
  class?: string;
  /** Its id, for a part that is named by it. */
  id?: string;
  /** If present, the heading can be focused by script, so that a reader lands on it. */
  focusRef?: Ref<HTMLHeadingElement>;
  /** The heading's words. */
  children: ComponentChildren;
};

/** A heading whose level follows the page it stands on. */
export function Heading({ level, focusRef, children, ...rest }: HeadingProps) {
  const focusable = focusRef ? { ref: focusRef, tabIndex: -1 } : {};
  return h(`h${Math.min(level, 6)}`, { ...rest, ...focusable }, children);
}
