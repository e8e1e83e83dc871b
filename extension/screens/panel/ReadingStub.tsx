import type { Clip } from '#shared/clip/clip-schema.ts';
import { hostOf } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a clip that is being read. */
export type ReadingStubProps = {
  /** The clip. */
  clip: Clip;
};

/** What is already safe while the page is being read, and where the rest will stand. */
export function ReadingStub({ clip }: ReadingStubProps) {
  const { words } = useWording();
  return (
    <section class="stub">
      <h2 class="practice-title">{clip.tabTitle || hostOf(clip.address)}</h2>
      <p class="meta">{hostOf(clip.address)}</p>
      <p class="meta">{words.panel.readingKept}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </section>
  );
}
