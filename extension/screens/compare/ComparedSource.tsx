import { formatMomentDay } from '#shared/language/formats.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** The page a compared practice was first clipped from. */
export function ComparedSource({ found: { practice, evidence } }: { found: PracticeWithEvidence }) {
  const address = evidence[0]?.clip.address;
  if (address === undefined) return <span class="meta">{practice.fields.site ?? '–'}</span>;
  return <OutsideLink address={address} />;
}

/** When a compared practice came into the library, and when it was last changed there if that was on a later day. */
export function ComparedDates({ found: { practice } }: { found: PracticeWithEvidence }) {
  const { language, words } = useWording();
  const [clipped, changed] = [practice.createdAt, practice.updatedAt].map((moment) =>
    formatMomentDay(moment, language),
  );
  return (
    <>
      <time dateTime={practice.createdAt}>{clipped}</time>
      {changed !== undefined && changed !== clipped && (
        <span class="meta">{` · ${words.compare.changedOn(changed)}`}</span>
      )}
    </>
  );
}
