import { CircleCheck, type IconNode, Library, LoaderCircle, TriangleAlert } from 'lucide';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { Icon } from '#shared/components/Icon.tsx';
import { formatTime } from '#shared/language/formats.ts';
import type { KnownPage } from '../../database/library.ts';
import type { PanelView } from '../../models/panel-model.ts';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of the status line. */
export type PanelStatusProps = {
  /** What the window's newest clip is doing. */
  view: PanelView;
};

type Status = { text: string; tone: 'busy' | 'good' | 'warning'; drawing: IconNode };

/** The line that says how far the clip has come. It stays in its place while it changes, so that it is also heard. */
export function PanelStatus({ view }: PanelStatusProps) {
  const status = describe(view, useWording());
  return (
    <p class={`status ${status ? `status-${status.tone}` : ''}`} role="status">
      {status && <Icon drawing={status.drawing} />}
      {status && <span>{status.text}</span>}
    </p>
  );
}

function describe(view: PanelView, { language, words }: Wording): Status | undefined {
  switch (view.state) {
    case 'reading':
      return { text: words.panel.reading, tone: 'busy', drawing: LoaderCircle };
    case 'saved': {
      const time = formatTime(view.clip.updatedAt, language);
      return { text: savedText(view.clip, time, words), tone: 'good', drawing: CircleCheck };
    }
    case 'known':
      return { text: knownText(view.page, words), tone: 'warning', drawing: Library };
    case 'unreadable':
      return {
        text: view.obstacle ? words.panel.obstacles[view.obstacle] : words.panel.unreadable,
        tone: 'warning',
        drawing: TriangleAlert,
      };
    case 'stopped':
      return { text: words.panel.obstacles[view.obstacle], tone: 'warning', drawing: TriangleAlert };
    default:
      return undefined;
  }
}

function savedText({ state, choice }: Clip, time: string, words: Wording['words']): string {
  if (state === 'address-only') return words.panel.addressSavedAt(time);
  if (choice === 'update') return words.known.updatedAt(time);
  return choice === 'add' ? words.known.addedAt(time) : words.panel.savedAt(time);
}

function knownText({ clip, knownBy }: KnownPage, words: Wording['words']): string {
  if (clip.scope !== 'page') return words.known.partOf;
  return knownBy === 'address' ? words.known.byAddress : words.known.byText;
}
