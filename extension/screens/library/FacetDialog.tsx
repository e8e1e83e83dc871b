import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the dialog of facets. */
export type FacetDialogProps = {
  /** How many practices are found with the present choices. */
  total: number;
  /** Called when it was closed. */
  onClose: () => void;
  /** What the list can be narrowed by. */
  children: ComponentChildren;
};

/** The facets where there is no room for a column. It is there only while it is open; the focus goes back by itself. */
export function FacetDialog({ total, onClose, children }: FacetDialogProps) {
  const { words } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="facet-dialog" aria-labelledby="facet-dialog-heading" onClose={onClose}>
      <h2 id="facet-dialog-heading" class="section-heading" tabIndex={-1}>
        {words.find.facets}
      </h2>
      <div class="facet-dialog-body">{children}</div>
      <div class="facet-dialog-end">
        <Button look="main" label={words.find.showFound(total)} onUse={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
