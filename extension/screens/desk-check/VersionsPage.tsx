import { Download, History } from 'lucide';
import { isUnchanged } from '#shared/desk/check/publication-changes.ts';
import { fileStem } from '#shared/desk/publish/file-stem.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { PublishedNote } from '../../database/desk-methods.ts';
import type { DeskVersionsModel, OpenVersion } from '../../models/desk-versions-model.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ChangeList } from './ChangeList.tsx';
import { HistoryList } from './HistoryList.tsx';

/** Props of the published versions. */
export type VersionsPageProps = DeskPageProps & {
  /** The versions. */
  versions: DeskVersionsModel;
};

/** What has been published, what changed from one to the next, and what has happened to the agreement. */
export function VersionsPage({ versions, desk, addressOf }: VersionsPageProps) {
  const { words } = useWording();
  const { deskCheck } = words;
  const { published, agreement } = desk;
  const stem = agreement.publishing.stem ?? fileStem(agreement.name, agreement.municipality?.name);
  return (
    <div class="desk-versions">
      <h3 class="section-heading" tabIndex={-1}>
        {deskCheck.versions.title}
      </h3>
      {published.length === 0 ? (
        <p class="teach">{deskCheck.versions.empty}</p>
      ) : (
        <>
          <p class="hint">{deskCheck.versions.remark}</p>
          <ol class="plain-list">
            {published.map((note) => (
              <Version key={note.id} {...{ note, versions, published }} stem={stem} />
            ))}
          </ol>
        </>
      )}
      <DeskPart heading={deskCheck.history.title}>
        <HistoryList desk={desk} addressOf={addressOf} />
      </DeskPart>
    </div>
  );
}

type VersionProps = {
  note: PublishedNote;
  versions: DeskVersionsModel;
  published: readonly PublishedNote[];
  stem: string;
};

function Version({ note, versions, published, stem }: VersionProps) {
  const { language, words } = useWording();
  const told = words.deskCheck.versions;
  const at = told.at(formatMomentDay(note.publishedAt, language), formatTime(note.publishedAt, language));
  const open = versions.open.value;
  const isOpen = open?.noteId === note.id;
  const download = async () => {
    const text = await versions.fileText(note.id);
    if (text !== undefined) saveFile(`${stem}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <li class="version">
      <div class="version-line">
        <p class="version-name">
          <time dateTime={note.publishedAt}>{at}</time>{' '}
          <span class="meta">{words.desk.partnerCount(note.partnerCount)}</span>
        </p>
        <Button
          look="quiet"
          drawing={History}
          label={told.changes}
          about={at}
          isExpanded={isOpen}
          onUse={() => void versions.toggle(note.id, published)}
        />
        <Button
          look="quiet"
          drawing={Download}
          label={told.download}
          about={at}
          onUse={() => void download()}
        />
      </div>
      {versions.lostId.value === note.id && <Notice tone="warning" text={told.lost} />}
      {isOpen && <VersionChanges version={open.version} />}
    </li>
  );
}

function VersionChanges({ version }: { version: OpenVersion }) {
  const told = useWording().words.deskCheck.versions;
  if (version.state === 'loading') {
    return (
      <div class="skeleton" aria-busy="true">
        <span />
        <span />
      </div>
    );
  }
  if (version.state === 'lost') return <Notice tone="warning" text={told.lost} />;
  if (version.state !== 'ready') return <p class="teach">{told.first}</p>;
  if (isUnchanged(version.changes)) return <p class="teach">{told.nothing}</p>;
  return <ChangeList changes={version.changes} publication={version.publication} />;
}
