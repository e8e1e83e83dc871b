import { Library, Undo2 } from 'lucide';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { PracticeRow } from '../../database/practice-row.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticeCard } from '../practice/PracticeCard.tsx';

/** Props of a saved practice in the panel. */
export type SavedPracticeProps = {
  /** The clip it rests on. */
  clip: Clip;
  /** The practice with its evidence. */
  found: PracticeWithEvidence;
  /** An earlier practice of the same page. */
  earlier?: PracticeRow;
  /** Fields that are being edited. */
  edits: EditModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
  /** Undo. */
  removal: RemovalModel;
  /** Taking back a choice about a page that was in the library already. */
  known: KnownModel;
  /** Opens the library page at a practice. */
  onOpenLibrary: (practiceId: string) => void;
};

/** The practice that was just saved: its card, to be read and corrected, and the two likely actions at the bottom. */
export function SavedPractice({
  clip,
  found,
  earlier,
  edits,
  personal,
  removal,
  known,
  onOpenLibrary,
}: SavedPracticeProps) {
  const { language, words } = useWording();
  const { practice } = found;
  return (
    <article class="saved">
      {earlier && (
        <Notice tone="plain" text={words.panel.alreadyThere(formatMomentDay(earlier.createdAt, language))}>
          <Button look="quiet" label={words.panel.showEarlier} onUse={() => onOpenLibrary(earlier.id)} />
        </Notice>
      )}
      <p class="meta">
        <OutsideLink address={clip.address} />
        {found.publication && ` · ${words.practice.agreement}`}
      </p>
      <PracticeCard found={found} edits={edits} personal={personal} />
      <footer class="panel-actions">
        {(removal.hasFailed.value || known.hasFailed.value) && (
          <p class="error" role="alert">
            {words.common.cannotWrite}
          </p>
        )}
        <Button
          look="main"
          drawing={Library}
          label={words.panel.openInLibrary}
          onUse={() => onOpenLibrary(practice.id)}
        />
        <Button
          drawing={Undo2}
          label={words.panel.undo}
          onUse={() =>
            void (clip.choice === undefined
              ? removal.remove({ id: practice.id, title: practice.fields.title })
              : known.reconsider(clip.id))
          }
        />
      </footer>
    </article>
  );
}
