import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { Scene } from '../scene.ts';
import { type Fetched, retry } from './fetched.ts';

/** Props of the notice in place of what has not come. */
export type FetchNoticeProps = {
  /** What the widget is drawn from. */
  scene: Scene;
  /** Where it was asked for; none when the page does not say. */
  address: string | undefined;
  /** How far it has come. */
  asked: Fetched<unknown> | undefined;
  /** Whose it is, when there are many. */
  of?: string;
};

/** Says that something is on its way, or that it did not come, with the button that tries again. */
export function FetchNotice({ scene, address, asked, of }: FetchNoticeProps) {
  const { loading, failed } = furtherWordsOf(scene.voice);
  const isFailed = address === undefined || asked?.isFailed;
  const { retry: again } = scene.voice.words;
  return (
    <div class={of ? '' : 'notice'}>
      <p role={of ? undefined : 'status'}>{isFailed ? failed : loading}</p>
      {isFailed && address && (
        <button
          type="button"
          class={of && 'plain'}
          aria-label={of && `${again}: ${of}`}
          onClick={() => retry(scene, address)}
        >
          {again}
        </button>
      )}
    </div>
  );
}
