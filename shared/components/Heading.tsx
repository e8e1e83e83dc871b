import { type ComponentChildren, h, type Ref } from 'preact';

/** Props of a heading. */
export type HeadingProps = {
  /** Its level; anything deeper than 6 is 6. */
  level: number;
  /** Class name. */
  class?: string;
  /** Its part, for the page's own styles. */
  part?: string;
  /** Its id, for a part that is named by it. */
  id?: string;
  /** -1 lets a script put focus on it, so that a reader lands on it. */
  tabIndex?: number;
  /** Gets the heading. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** The heading's words. */
  children: ComponentChildren;
};

/** A heading whose level follows the page it stands on. */
export function Heading({ level, headingRef, children, ...rest }: HeadingProps) {
  return h(`h${Math.min(level, 6)}`, { ...rest, ...(headingRef && { ref: headingRef }) }, children);
}
