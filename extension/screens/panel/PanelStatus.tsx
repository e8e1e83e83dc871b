import { CircleCheck, type IconNode, LoaderCircle, TriangleAlert } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { formatTime } from '#shared/language/formats.ts';
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
      const time = formatTime(view.found.practice.createdAt, language);
      const isAddressOnly = view.clip.state === 'address-only';
      const text = isAddressOnly ? words.panel.addressSavedAt(time) : words.panel.savedAt(time);
      return { text, tone: 'good', drawing: CircleCheck };
    }
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
