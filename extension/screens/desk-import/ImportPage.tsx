import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** Bringing partners in from a file or a table, and taking them out the same ways. */
export function ImportPage(_props: DeskPageProps) {
  const words = useWording().words.deskImport;
  return (
    <h3 class="section-heading" tabIndex={-1}>
      {words.title}
    </h3>
  );
}
