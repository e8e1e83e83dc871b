import { useWording } from '../parts/wording.ts';

/** The overview of a region, from the published files of its municipalities. */
export function RegionPage() {
  const words = useWording().words.region;
  return (
    <h2 class="section-title" tabIndex={-1}>
      {words.title}
    </h2>
  );
}
