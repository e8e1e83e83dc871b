import { BookmarkPlus, Copy, Link2, RefreshCw, RotateCw, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { DraftProblem, DraftsModel } from '../../models/drafts-model.ts';
import { Button } from './Button.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { TextField } from './TextField.tsx';
import { useWording, type Wording } from './wording.ts';

/** Props of a draft. */
export type DraftItemProps = {
  /** The clip that was begun and never finished. */
  clip: Clip;
  /** Drafts and what can be done with them. */
  drafts: DraftsModel;
};

/** A clip that waits for a person. */
export function DraftItem(props: DraftItemProps) {
  return props.clip.state === 'known' ? <KnownDraft {...props} /> : <InterruptedDraft {...props} />;
}

/** A clip of a page that the library has: bring the practice up to date, keep both, or throw it away. */
function KnownDraft({ clip, drafts }: DraftItemProps) {
  const wording = useWording();
  const { language, words } = wording;
  const isBusy = drafts.busy.value.has(clip.id);
  const problem = drafts.problems.value.get(clip.id);
  const day = formatMomentDay(clip.clippedAt, language);
  const isPage = clip.scope === 'page';
  return (
    <section class="draft">
      <p class="meta">
        <OutsideLink address={clip.address} /> ·{' '}
        {words.common.clippedOn(day, formatTime(clip.clippedAt, language))}
      </p>
      {problem && (
        <p class="error" role="alert">
          {wordProblem(problem, wording)}
        </p>
      )}
      <div class="actions">
        <Button
          look="main"
          drawing={isPage ? RefreshCw : Link2}
          label={isPage ? words.known.update : words.known.add}
          isBusy={isBusy}
          onUse={() => void drafts.choose(clip.id, isPage ? 'update' : 'add')}
        />
        <Button
          drawing={Copy}
          label={words.known.keepBoth}
          isBusy={isBusy}
          onUse={() => void drafts.choose(clip.id, 'keep-both')}
        />
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.known.discard}
          isBusy={isBusy}
          onUse={() => void drafts.discard(clip.id)}
        />
      </div>
    </section>
  );
}

/** A clip that was never finished: read its page again, keep its address under a title, or throw it away. */
function InterruptedDraft({ clip, drafts }: DraftItemProps) {
  const wording = useWording();
  const { language, words } = wording;
  const id = useId();
  const [title, setTitle] = useState(clip.tabTitle);
  const isBusy = drafts.busy.value.has(clip.id);
  const problem = drafts.problems.value.get(clip.id);
  const day = formatMomentDay(clip.clippedAt, language);
  return (
    <form
      class="draft"
      onSubmit={(event) => {
        event.preventDefault();
        void drafts.keepAddress(clip.id, title);
      }}
    >
      <p class="meta">
        <OutsideLink address={clip.address} /> ·{' '}
        {words.common.clippedOn(day, formatTime(clip.clippedAt, language))}
      </p>
      <TextField
        id={`${id}-title`}
        label={words.panel.titleOfPage}
        value={title}
        problemId={`${id}-problem`}
        isWrong={problem === 'title-missing'}
        onType={setTitle}
      />
      <p class="error" id={`${id}-problem`} role="alert">
        {problem && wordProblem(problem, wording)}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          drawing={BookmarkPlus}
          label={words.panel.keepAddress}
          isBusy={isBusy}
        />
        <Button
          drawing={RotateCw}
          label={words.panel.readAgain}
          isBusy={isBusy}
          onUse={() => void drafts.readAgain(clip.id)}
        />
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.panel.discard}
          isBusy={isBusy}
          onUse={() => void drafts.discard(clip.id)}
        />
      </div>
    </form>
  );
}

function wordProblem(problem: DraftProblem, { words }: Wording): string {
  if (problem === 'page-not-open') return words.panel.pageNotOpen;
  if (problem === 'page-not-read') return words.panel.obstacles['not-understood'];
  return problem === 'title-missing' ? words.panel.titleMissing : words.common.cannotWrite;
}
