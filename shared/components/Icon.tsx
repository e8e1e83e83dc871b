import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Props of an icon. */
export type IconProps = {
  /** The drawing, imported by name from lucide. */
  drawing: IconNode;
  /** Side of the square in px. */
  size?: number;
};

/** A line icon in the colour of the text beside it. Decoration only: the words beside it, or the button's name, speak. */
export function Icon({ drawing, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
