import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** How many are listed at first, and how many more each time. */
const SHOWN = 20;

/** Props of the frame around what is told otherwise. */
export type ConflictFrameProps<Item> = {
  /** The heading, an element of the right level. */
  heading: ComponentChildren;
  /** What is told otherwise and not left out. */
  items: readonly Item[];
  /** Keeps all that is there, or takes all that comes. */
  onChooseAll: (isTaken: boolean) => void;
  /** Draws one, as an item of a list. */
  children: (item: Item) => ComponentChildren;
};

/** What a source tells otherwise than what is there, with a choice for all of it and for each. */
export function ConflictFrame<Item>({ heading, items, onChooseAll, children }: ConflictFrameProps<Item>) {
  const told = useWording().words.deskImport;
  const [limit, setLimit] = useState(SHOWN);
  return (
    <section class="import-conflicts">
      {heading}
      <p class="hint">{told.conflicts.hint}</p>
      <div class="actions">
        <Button label={told.conflicts.keepAll} onUse={() => onChooseAll(false)} />
        <Button label={told.conflicts.takeAll} onUse={() => onChooseAll(true)} />
      </div>
      <ul class="rows">{items.slice(0, limit).map(children)}</ul>
      {items.length > limit && (
        <div class="actions">
          <Button label={told.showMore(items.length - limit)} onUse={() => setLimit(limit + SHOWN)} />
        </div>
      )}
    </section>
  );
}
