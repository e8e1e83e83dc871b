import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** Publishing: the folder, and the snippet for the site. */
export function PublishPage(_props: DeskPageProps) {
  const words = useWording().words.deskPublish;
  return (
    <h3 class="section-heading" tabIndex={-1}>
      {words.title}
    </h3>
  );
}
