import { furtherViews, haveViewsFailed } from './load-views.ts';
import type { Scene } from './scene.ts';

/** Props of a part that is loaded when it is first asked for. */
export type MoreViewProps = {
  /** The part's name. */
  name: string;
  /** What it is drawn from. */
  scene: Scene;
  /** What it is about, when it is not the whole scene. */
  about?: unknown;
};

/** A part that is loaded when it is first asked for, or nothing while it is on its way, or that it could not be fetched. */
export function MoreView({ name, scene, about }: MoreViewProps) {
  const { acts, voice } = scene;
  const redraw = () => acts.change();
  const draw = furtherViews(redraw)?.views[name];
  if (draw || !haveViewsFailed()) return draw?.(scene, about) ?? null;
  return (
    <div class="notice" part="notice">
      <p role="status">{voice.words.failedRead}</p>
      <button type="button" part="button" onClick={() => furtherViews(redraw, true)}>
        {voice.words.retry}
      </button>
    </div>
  );
}
