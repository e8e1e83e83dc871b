import type { ComponentChildren } from 'preact';

/** Props of one fact. */
export type FactProps = {
  /** What the fact is about. */
  label: string;
  /** The fact; several values are given as several children of a list. */
  children: ComponentChildren;
};

/** One labelled fact of a definition list. */
export function Fact({ label, children }: FactProps) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
