import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LibraryCheck } from '#shared/backup/library-check.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of what the last quiet check came to. */
export type CheckedLibraryProps = {
  /** What it came to; absent before the first one. */
  libraryCheck: ReadonlySignal<LibraryCheck | undefined>;
};

/** What the last quiet check of the files came to, in a sentence; nothing before the first one. */
export function CheckedLibrary({ libraryCheck }: CheckedLibraryProps) {
  const { language, words } = useWording();
  const id = useId();
  const told = words.storage.check;
  const { value: check } = libraryCheck;
  if (check === undefined) return null;
  const { lost, removed, checkedAt } = check;
  const day = formatMomentDay(checkedAt, language);
  return (
    <section class="backups-part" aria-labelledby={id}>
      <h3 class="section-heading" id={id}>
        {told.heading}
      </h3>
      {lost.length > 0 && <Notice tone="warning" text={told.lost(lost.length)} />}
      <p class="meta">
        {lost.length > 0 ? told.checked(day) : told.sound(day)} {removed > 0 && told.removed(removed)}
      </p>
    </section>
  );
}
