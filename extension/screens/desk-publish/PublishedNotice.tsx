import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { CHECK_FILES, GUIDE_FILES } from '#shared/desk/publish/folder-names.ts';
import { folderPlace } from '#shared/desk/publish/folder-place.ts';
import type { PublishedTelling } from '../../models/publish-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of what is told once an agreement has been published. */
export type PublishedNoticeProps = {
  /** What went out, and where. */
  told: PublishedTelling;
  /** The agreement it was made of. */
  agreement: DeskAgreement;
};

/** What went out and where, how it differs from the last time, and what to do next. */
export function PublishedNotice({ told, agreement }: PublishedNoticeProps) {
  const wording = useWording();
  const { language } = wording;
  const words = wording.words.deskPublish.done;
  const { folder } = folderPlace(told.publication.publisher.website, agreement.publishing);
  const page = CHECK_FILES[language];
  return (
    <>
      <Notice tone="good" text={outcomeText(told, wording)} />
      {told.lostLogos > 0 && <Notice tone="warning" text={words.lostLogos(told.lostLogos)} />}
      {!told.isKept && <Notice tone="warning" text={words.notKept} />}
      <h5 class="desk-part-title">{words.next}</h5>
      <ol class="publish-steps">
        <li>{'file' in told.to ? words.steps.place(folder) : words.steps.upload(folder)}</li>
        <li>{words.steps.guide(GUIDE_FILES[language])}</li>
        <li>
          {words.steps.check(page)}. <OutsideLink address={new URL(page, folder).href} />
        </li>
        <li>{words.steps.code}</li>
      </ol>
    </>
  );
}

function outcomeText({ to, publication, changes }: PublishedTelling, { words }: Wording): string {
  const { done } = words.deskPublish;
  const where = 'file' in to ? done.zip(to.file) : done.folder(to.folder, to.count);
  const { partners, commitments } = publication;
  const what = done.told(partners.length, commitments.length);
  if (changes === undefined) return `${where} ${what}`;
  const { added, changed, left } = changes;
  const isSame = added + changed + left === 0;
  return `${where} ${what} ${isSame ? done.same : done.changes(added, changed, left)}`;
}
