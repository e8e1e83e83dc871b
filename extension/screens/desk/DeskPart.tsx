import type { ComponentChildren } from 'preact';

/** Props of a part of a page of the desk. */
export type DeskPartProps = {
  /** What it is about. */
  heading: string;
  /** What holds for all of it. */
  remark?: string;
  /** Its fields. */
  children: ComponentChildren;
};

/** A part of a page of the desk, under a heading of its own. */
export function DeskPart({ heading, remark, children }: DeskPartProps) {
  return (
    <section class="desk-part">
      <h4 class="desk-part-heading">{heading}</h4>
      {remark && <p class="hint">{remark}</p>}
      {children}
    </section>
  );
}
