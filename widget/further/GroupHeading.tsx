import type { ComponentChildren } from 'preact';
import { Heading } from '#shared/components/Heading.tsx';
import { formatNumber } from '#shared/language/formats.ts';
import type { Scene } from '../scene.ts';

/** Props of the heading of a group. */
export type GroupHeadingProps = {
  /** What the widget is drawn from. */
  scene: Scene;
  /** How many there are in the group. */
  count: number;
  /** The group's name. */
  children: ComponentChildren;
};

/** The heading of a group below a view's own heading, with how many there are in it. */
export function GroupHeading({ scene, count, children }: GroupHeadingProps) {
  return (
    <Heading level={scene.options.headingLevel + 1} class="group-heading">
      {children} <span class="group-count">{formatNumber(count, scene.voice.language)}</span>
    </Heading>
  );
}
