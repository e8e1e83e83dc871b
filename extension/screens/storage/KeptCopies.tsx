import { Download } from 'lucide';
import { useEffect, useId } from 'preact/hooks';
import { formatBytes, formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { KeptCopy } from '../../database/kept-copies.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { StorageNoticeProps } from './StorageNotice.tsx';

/** The copies that were taken before updates, each to be saved as a file; nothing while there are none. */
export function KeptCopies({ storage }: StorageNoticeProps) {
  const { language, words } = useWording();
  const id = useId();
  useEffect(() => void storage.lookForCopies(), [storage]);
  const copies = storage.copies.value;
  if (copies.length === 0) return null;
  const nameOf = ({ madeAt, bytes }: KeptCopy) =>
    words.storage.copyOf(
      formatMomentDay(madeAt, language),
      formatTime(madeAt, language),
      formatBytes(bytes, language),
    );
  return (
    <section class="backups-part kept-copies" aria-labelledby={id}>
      <h3 class="section-heading" id={id}>
        {words.storage.keptCopies}
      </h3>
      <p class="meta">{words.storage.keptCopiesAre}</p>
      <ul class="plain-list">
        {copies.map((copy) => (
          <li key={copy.beforeVersion}>
            <span>{nameOf(copy)}</span>
            <Button
              drawing={Download}
              label={words.storage.saveFile}
              about={nameOf(copy)}
              onUse={() => void storage.saveCopy(copy, words.storage.fileName)}
            />
          </li>
        ))}
      </ul>
      {storage.saving.now.value.state === 'failed' && (
        <p class="error" role="alert">
          {words.storage.copyNotSaved}
        </p>
      )}
    </section>
  );
}
