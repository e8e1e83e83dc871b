import { CircleCheck, type IconNode, LoaderCircle, ScanSearch, TriangleAlert, Undo2 } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { Icon } from '#shared/components/Icon.tsx';
import { formatTime } from '#shared/language/formats.ts';
import type { CheckModel, PageCheck } from '../../models/check-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { Button } from '../parts/Button.tsx';
import { hostOf } from '../parts/OutsideLink.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { KnownPageView } from '../practice/KnownPageView.tsx';

/** Props of looking whether a page has changed. */
export type PageCheckViewProps = {
  /** The practice whose page it is. */
  practiceId: string;
  /** The page's address. */
  address: string;
  /** How the check stands. */
  check: CheckModel;
  /** What to do with a page that has changed. */
  known: KnownModel;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
};

/** Looks whether a practice's page has changed: the button, how it stands, the changes and what to do with them. */
export function PageCheckView({ practiceId, address, check, known, addressOf }: PageCheckViewProps) {
  const wording = useWording();
  const { words } = wording;
  const headingId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const now = check.check.value;
  const status = describe(now, address, wording);
  useEffect(() => check.forget, [check, practiceId]);
  useFocusAfterChoice(now.state, button);
  return (
    <section class="page-check">
      <Button
        drawing={ScanSearch}
        label={words.checking.check}
        elementRef={button}
        isBusy={now.state === 'asking' || now.state === 'checking'}
        onUse={() => void check.look(address)}
      />
      <p class={`status ${status ? `status-${status.tone}` : ''}`} role="status">
        {status && <Icon drawing={status.drawing} />}
        {status && <span>{status.text}</span>}
      </p>
      {now.state === 'changed' && (
        <section class="page-changes" aria-labelledby={headingId}>
          <h2 id={headingId} class="section-heading">
            {words.checking.heading}
          </h2>
          <KnownPageView
            page={now.page}
            known={known}
            onShowThere={
              now.page.practice.id === practiceId ? undefined : (id) => location.assign(addressOf(id))
            }
          />
        </section>
      )}
      {now.state === 'chosen' && (
        <AfterChoice clip={now.clip} practiceId={practiceId} known={known} addressOf={addressOf} />
      )}
    </section>
  );
}

/** The choice that was made can be taken back; a practice that it made can be seen. */
function AfterChoice({
  clip,
  practiceId,
  known,
  addressOf,
}: Pick<PageCheckViewProps, 'practiceId' | 'known' | 'addressOf'> & { clip: Clip }) {
  const { words } = useWording();
  return (
    <div class="actions">
      <Button
        drawing={Undo2}
        label={words.panel.undo}
        isBusy={known.isBusy.value}
        onUse={() => void known.reconsider(clip.id)}
      />
      {clip.practiceId !== undefined && clip.practiceId !== practiceId && (
        <a href={addressOf(clip.practiceId)}>{words.known.showThere}</a>
      )}
      {known.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
    </div>
  );
}

/** The choice takes its own buttons away: the focus goes back to where the check began. */
function useFocusAfterChoice(state: PageCheck['state'], button: { current: HTMLButtonElement | null }): void {
  const last = useRef(state);
  useEffect(() => {
    const isAfterChoice = last.current === 'changed' && (state === 'chosen' || state === 'idle');
    last.current = state;
    if (isAfterChoice && document.activeElement === document.body) button.current?.focus();
  }, [state]);
}

type Status = { text: string; tone: 'busy' | 'good' | 'warning'; drawing: IconNode };

function describe(check: PageCheck, address: string, { language, words }: Wording): Status | undefined {
  const busy = (text: string): Status => ({ text, tone: 'busy', drawing: LoaderCircle });
  const good = (text: string): Status => ({ text, tone: 'good', drawing: CircleCheck });
  const warning = (text: string): Status => ({ text, tone: 'warning', drawing: TriangleAlert });
  switch (check.state) {
    case 'idle':
      return undefined;
    case 'asking':
      return busy(words.checking.asking(hostOf(address)));
    case 'checking':
      return busy(words.checking.checking);
    case 'unchanged':
      return good(words.checking.unchanged(formatTime(check.at, language)));
    case 'changed':
      return warning(words.checking.changed);
    case 'chosen': {
      const time = formatTime(check.clip.updatedAt, language);
      return good(check.clip.choice === 'update' ? words.known.updatedAt(time) : words.panel.savedAt(time));
    }
    case 'refused':
    case 'gone':
    case 'failed':
      return warning(words.checking[check.state]);
  }
}
