import { Printer, Trash2 } from 'lucide';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { PracticeRow } from '../../database/practice-row.ts';
import type { EditModel } from '../../models/edit-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { RecentRow } from '../parts/RecentRow.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticeCard } from '../practice/PracticeCard.tsx';
import { ClipEvidence } from './ClipEvidence.tsx';
import { PublicationView } from './PublicationView.tsx';

/** Props of a practice's page. */
export type PracticePageProps = {
  /** The practice with its evidence. */
  found: PracticeWithEvidence;
  /** Other practices of the same page. */
  samePage: readonly PracticeRow[];
  /** Fields that are being edited. */
  edits: EditModel;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
  /** Called to put the practice in the trash. */
  onDelete: () => void;
};

/** A practice in full: its card, the agreement that came with it, what it rests on, and its neighbours. */
export function PracticePage({ found, samePage, edits, addressOf, onDelete }: PracticePageProps) {
  const { words } = useWording();
  const { evidence, publication, publicationProblem } = found;
  const first = evidence[0]?.clip;
  return (
    <article class="practice">
      <header class="practice-bar">
        {first && (
          <p class="meta">
            {words.common.originalPage}: <OutsideLink address={first.address} />
          </p>
        )}
        <div class="actions">
          <Button look="quiet" drawing={Printer} label={words.library.print} onUse={() => print()} />
          <Button
            look="quiet"
            drawing={Trash2}
            label={words.library.delete}
            shortcut="Delete"
            onUse={onDelete}
          />
        </div>
      </header>
      <PracticeCard found={found} edits={edits} />
      {publication && <PublicationView publication={publication} />}
      {publicationProblem && (
        <Notice
          tone="warning"
          text={
            publicationProblem.kind === 'newer-version'
              ? words.practice.publicationNewer
              : words.practice.publicationUnreadable
          }
        />
      )}
      {evidence.map((each) => (
        <ClipEvidence key={each.clip.id} evidence={each} />
      ))}
      {samePage.length > 0 && <SamePage rows={samePage} addressOf={addressOf} />}
    </article>
  );
}

function SamePage({
  rows,
  addressOf,
}: Pick<PracticePageProps, 'addressOf'> & { rows: readonly PracticeRow[] }) {
  const { words } = useWording();
  return (
    <section class="same-page">
      <h3 class="section-heading">{words.practice.samePage}</h3>
      <ul class="plain-list">
        {rows.map((row) => (
          <RecentRow key={row.id} row={row}>
            <a class="row-link" href={addressOf(row.id)}>
              {row.title}
            </a>
          </RecentRow>
        ))}
      </ul>
    </section>
  );
}
