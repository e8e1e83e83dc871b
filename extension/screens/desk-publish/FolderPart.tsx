import { FolderDown, FolderOpen } from 'lucide';
import type { OverwriteConcern } from '#shared/desk/publish/overwriting.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { PublishModel } from '../../models/publish-model.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { PublishedNotice } from './PublishedNotice.tsx';

/** Props of the folder. */
export type FolderPartProps = Pick<DeskPageProps, 'desk'> & {
  /** Makes the folder and hands it over. */
  publish: PublishModel;
  /** Whether all that is needed is there. */
  canPublish: boolean;
};

/** The folder: what is in it, the buttons that make it, and what came of it. */
export function FolderPart({ desk, publish, canPublish }: FolderPartProps) {
  const { language, words } = useWording();
  const { folder } = words.deskPublish;
  const { id } = desk.agreement;
  const [last] = desk.published;
  const isMaking = publish.state.value.state === 'making';
  const isAsking = publish.state.value.state === 'asking';
  return (
    <DeskPart heading={folder.heading} remark={folder.lead}>
      <p class="meta">
        {last === undefined
          ? folder.never
          : folder.last(
              formatMomentDay(last.publishedAt, language),
              formatTime(last.publishedAt, language),
              last.partnerCount,
            )}
      </p>
      {canPublish && !isAsking && (
        <div class="actions">
          <Button
            look="main"
            drawing={FolderDown}
            label={folder.make}
            isBusy={isMaking}
            onUse={() => void publish.saveZip(id)}
          />
          {publish.canWriteFolder() && (
            <Button
              drawing={FolderOpen}
              label={folder.write}
              isBusy={isMaking}
              onUse={() => void publish.writeFolder(id)}
            />
          )}
        </div>
      )}
      <div class="publish-outcome" role="status">
        <Outcome desk={desk} publish={publish} />
      </div>
    </DeskPart>
  );
}

function Outcome({ desk, publish }: Pick<FolderPartProps, 'desk' | 'publish'>) {
  const wording = useWording();
  const words = wording.words.deskPublish;
  const state = publish.state.value;
  switch (state.state) {
    case 'making':
      return <p class="meta">{words.folder.making}</p>;
    case 'left':
      return <p class="meta">{words.concern.left}</p>;
    case 'failed':
      return <Notice tone="warning" text={words.failed[state.failure]} />;
    case 'asking':
      return (
        <Notice tone="warning" text={concernText(state.concern, state.file, wording)}>
          <Button label={words.concern.leave} onUse={() => void publish.answer(false)} />
          <Button label={words.concern.overwrite} onUse={() => void publish.answer(true)} />
        </Notice>
      );
    case 'published':
      return <PublishedNotice told={state.told} agreement={desk.agreement} />;
    default:
      return null;
  }
}

function concernText(concern: OverwriteConcern, file: string, { words, language }: Wording): string {
  const { concern: told } = words.deskPublish;
  switch (concern.kind) {
    case 'newer':
      return told.newer(
        file,
        formatMomentDay(concern.publishedAt, language),
        formatTime(concern.publishedAt, language),
      );
    case 'other':
      return told.other(file, concern.name ?? '');
    default:
      return told[concern.kind](file);
  }
}
