import type { DraftsModel } from '../../models/drafts-model.ts';
import { DraftItem } from './DraftItem.tsx';
import { useWording } from './wording.ts';

/** Props of the drafts. */
export type DraftListProps = {
  /** Drafts and what can be done with them. */
  drafts: DraftsModel;
  /** A draft that is shown elsewhere on the same screen. */
  exceptClipId?: string | undefined;
};

/** Clips that wait for a person, each a line that opens. Nothing when there are none. */
export function DraftList({ drafts, exceptClipId }: DraftListProps) {
  const { words } = useWording();
  const shown = drafts.drafts.value.filter(({ id }) => id !== exceptClipId);
  if (shown.length === 0) return null;
  return (
    <section class="drafts">
      <h2 class="section-heading">{words.panel.drafts}</h2>
      {shown.map((clip) => (
        <details key={clip.id} class="draft-line">
          <summary>
            <span class="draft-title">{clip.tabTitle || clip.address}</span>
            <span class="meta">{clip.state === 'known' ? words.known.waits : words.panel.draftState}</span>
          </summary>
          <DraftItem clip={clip} drafts={drafts} />
        </details>
      ))}
    </section>
  );
}
