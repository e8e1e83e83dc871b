import { Printer, Trash2, Undo2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { PracticeRow } from '../../database/practice-row.ts';
import type { CheckModel } from '../../models/check-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { CopyOriginModel } from '../../models/copy-origin-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { formatLibraryAddress } from '../../models/library-address.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import { AdoptionLine } from '../adoption/AdoptionLine.tsx';
import { AdoptionPart, type AdoptionPartProps } from '../adoption/AdoptionPart.tsx';
import { OrganisePart } from '../collection/OrganisePart.tsx';
import { CompareButton } from '../compare/CompareButton.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { RecentRow } from '../parts/RecentRow.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticeCard } from '../practice/PracticeCard.tsx';
import { CopyOriginView } from '../subscription/CopyOriginView.tsx';
import { RecordPractice } from '../survey/RecordPractice.tsx';
import { ClipEvidence } from './ClipEvidence.tsx';
import { PageCheckView } from './PageCheckView.tsx';
import { PublicationView } from './PublicationView.tsx';
import { QuoteList } from './QuoteList.tsx';
import { ReuseTerms } from './ReuseTerms.tsx';
import { VersionList } from './VersionList.tsx';

/** Props of a practice's page. */
export type PracticePageProps = {
  /** The practice with its evidence. */
  found: PracticeWithEvidence;
  /** Other practices of the same page. */
  samePage: readonly PracticeRow[];
  /** Fields that are being edited. */
  edits: EditModel;
  /** What clips keep beside their text. */
  evidenceModel: EvidenceModel;
  /** Whether the practice's page has changed. */
  check: CheckModel;
  /** What to do with a page that has changed. */
  known: KnownModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
  /** Tags, collections, pins and notes. */
  organise: OrganiseModel;
  /** Practices chosen to be compared. */
  choice: CompareChoice;
  /** Where the practice was copied from. */
  copyOrigin: CopyOriginModel;
  /** The address of a collection. */
  collectionAddress: (collectionId: string) => string;
  /** Who has adopted the practice, and the way to their adoptions. */
  adopting: Omit<AdoptionPartProps, 'practice'>;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
  /** Called to put the practice in the trash. */
  onDelete: () => void;
};

/** A practice in full: its card, the agreement that came with it, what it rests on, and its neighbours. */
export function PracticePage(props: PracticePageProps) {
  const { found, samePage, edits, evidenceModel, check, known, personal, addressOf, onDelete } = props;
  const { organise, choice, adopting, collectionAddress } = props;
  const { words } = useWording();
  const { evidence, quotes, relatives, publication, publicationProblem } = found;
  const clipAddress = (clipId: string) => evidence.find(({ clip }) => clip.id === clipId)?.clip.address;
  const first = evidence[0]?.clip;
  const checked = evidence.find(({ clip }) => clip.scope === 'page' && /^https?:/.test(clip.address));
  useEffect(() => {
    adopting.model.show(found.practice.id);
    return () => adopting.model.show(undefined);
  }, [found.practice.id]);
  return (
    <article class="practice">
      <header class="practice-bar">
        {first && (
          <p class="meta">
            {words.common.originalPage}: <OutsideLink address={first.address} />
          </p>
        )}
        <div class="actions">
          <RecordPractice practice={found.practice} />
          <CompareButton
            practice={{ id: found.practice.id, title: found.practice.fields.title }}
            choice={choice}
          />
          <ExportButton ids={[found.practice.id]} />
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
      <div class="practice-start">
        <CopyOriginView practiceId={found.practice.id} model={props.copyOrigin} />
        <AdoptionLine practice={found.practice} {...adopting} />
        {checked && (
          <PageCheckView
            practiceId={found.practice.id}
            address={checked.clip.address}
            check={check}
            known={known}
            addressOf={addressOf}
          />
        )}
      </div>
      <OrganisePart practice={found.practice} organise={organise} collectionAddress={collectionAddress} />
      <PracticeCard found={found} edits={edits} personal={personal} />
      <AdoptionPart practice={found.practice} model={adopting.model} addressOf={adopting.addressOf} />
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
      <Relatives relatives={relatives} addressOf={addressOf} />
      <QuoteList quotes={quotes} clipAddress={clipAddress} evidence={evidenceModel} />
      <ReuseTerms found={found} />
      {evidence.map((each) => (
        <ClipEvidence key={each.clip.id} part={each} evidence={evidenceModel} />
      ))}
      <VersionList found={found} evidence={evidenceModel} />
      <TakeBack evidence={evidenceModel} />
      {samePage.length > 0 && (
        <SamePage practiceId={found.practice.id} rows={samePage} addressOf={addressOf} />
      )}
    </article>
  );
}

/** The practice that this one follows, and the one that follows it. */
function Relatives({
  relatives: { previous, next },
  addressOf,
}: Pick<PracticePageProps, 'addressOf'> & Pick<PracticeWithEvidence, 'relatives'>) {
  const { words } = useWording();
  if (previous === undefined && next === undefined) return null;
  return (
    <p class="relatives">
      {previous && (
        <span>
          {words.versions.previous}: <a href={addressOf(previous.id)}>{previous.title}</a>
        </span>
      )}{' '}
      {next && (
        <span>
          {words.versions.next}: <a href={addressOf(next.id)}>{next.title}</a>
        </span>
      )}
    </p>
  );
}

/** A quote that was just removed, and the way back. */
function TakeBack({ evidence }: { evidence: EvidenceModel }) {
  const { words } = useWording();
  const undo = evidence.undo.value;
  return (
    <div role="status">
      {evidence.hasFailed.value && <p class="error">{words.common.cannotWrite}</p>}
      {undo && (
        <Notice tone="plain" text={words.quotes.removed}>
          <Button drawing={Undo2} label={words.panel.undo} onUse={() => void evidence.takeBack()} />
        </Notice>
      )}
    </div>
  );
}

/** Other practices of the same page, each with a way to merge it into this one. */
function SamePage({
  practiceId,
  rows,
  addressOf,
}: Pick<PracticePageProps, 'addressOf'> & { practiceId: string; rows: readonly PracticeRow[] }) {
  const { words } = useWording();
  return (
    <section class="same-page">
      <h3 class="section-heading">{words.practice.samePage}</h3>
      <ul class="plain-list">
        {rows.map((row) => (
          <RecentRow key={row.id} row={row}>
            <a class="row-link" href={addressOf(row.id)}>
              {row.title}
            </a>{' '}
            <a
              class="meta"
              href={mergeAddress(practiceId, row.id)}
              aria-label={`${words.history.merge.link}: ${row.title}`}
            >
              {words.history.merge.link}
            </a>
          </RecentRow>
        ))}
      </ul>
    </section>
  );
}

/** The address of merging one practice into another. */
function mergeAddress(keptId: string, otherId: string): string {
  return formatLibraryAddress({ section: 'merge', path: [`${keptId},${otherId}`] });
}
