import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** What has been published, and what changed from one to the next. */
export function VersionsPage(_props: DeskPageProps) {
  const words = useWording().words.deskCheck;
  return (
    <h3 class="section-heading" tabIndex={-1}>
      {words.title}
    </h3>
  );
}
