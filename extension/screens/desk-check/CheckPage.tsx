import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** What is to be looked at before publishing, each with a way to mend it. */
export function CheckPage(_props: DeskPageProps) {
  const words = useWording().words.deskCheck;
  return (
    <h3 class="section-heading" tabIndex={-1}>
      {words.title}
    </h3>
  );
}
