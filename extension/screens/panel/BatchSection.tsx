import { AppWindow, CircleCheck, type IconNode, LoaderCircle, TriangleAlert } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import type { BatchModel, BatchState } from '../../models/batch-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { BatchChoice } from './BatchChoice.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { BatchResults } from './BatchResults.tsx';

/** Props of clipping several tabs. */
export type BatchSectionProps = {
  /** Which tabs, how far it has come, and how to take it back. */
  batch: BatchModel;
};

/** Clipping several open tabs at once: a quiet button, and what follows on it in place of the newest clip. */
export function BatchSection({ batch }: BatchSectionProps) {
  const { words } = useWording();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const state = batch.state.value;
  useFocus(state, heading, opener);
  if (state === 'idle') {
    return (
      <div class="batch-begin">
        <Button
          look="quiet"
          drawing={AppWindow}
          label={words.batch.begin}
          elementRef={opener}
          onUse={batch.explain}
        />
      </div>
    );
  }
  return (
    <section class="batch" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} class="batch-head" tabIndex={-1}>
        {words.batch.begin}
      </h2>
      <BatchStatus batch={batch} />
      <BatchBody batch={batch} />
    </section>
  );
}

/** When a step takes the button away that began it: the focus goes to the heading, and back to the first button at the end. */
function useFocus(
  state: BatchState,
  heading: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
): void {
  const last = useRef(state);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    (state === 'idle' ? opener : heading).current?.focus();
  }, [state]);
}

function BatchBody({ batch }: BatchSectionProps) {
  const { batch: words } = useWording().words;
  const isAsking = batch.isAsking.value;
  const close = <Button look="quiet" label={words.close} onUse={batch.close} />;
  switch (batch.state.value) {
    case 'idle':
      return null;
    case 'explaining':
      return (
        <>
          <p class="teach">{words.whyTabs}</p>
          <div class="actions">
            <Button look="main" label={words.list} isBusy={isAsking} onUse={() => void batch.list()} />
            {close}
          </div>
        </>
      );
    case 'tabs-refused':
    case 'failed':
      return <TryAgain isBusy={isAsking} onTry={() => void batch.list()} close={close} />;
    case 'sites-refused':
      return <TryAgain isBusy={isAsking} onTry={() => void batch.clipChosen()} close={close} />;
    case 'choosing':
      return <BatchChoice batch={batch} />;
    case 'clipping':
      return <BatchProgress batch={batch} />;
    case 'done':
      return <BatchResults batch={batch} />;
  }
}

function TryAgain(props: { isBusy: boolean; onTry: () => void; close: preact.ComponentChild }) {
  const { words } = useWording();
  return (
    <div class="actions">
      <Button label={words.common.tryAgain} isBusy={props.isBusy} onUse={props.onTry} />
      {props.close}
    </div>
  );
}

type Status = { text: string; tone: 'busy' | 'good' | 'warning'; drawing: IconNode };

/** The line that says each step once. It stays in its place while it changes, so that it is also heard. */
function BatchStatus({ batch }: BatchSectionProps) {
  const status = describe(batch, useWording());
  return (
    <p class={`status ${status ? `status-${status.tone}` : ''}`} role="status">
      {status && <Icon drawing={status.drawing} />}
      {status && <span>{status.text}</span>}
    </p>
  );
}

function describe(batch: BatchModel, { words: { batch: words } }: Wording): Status | undefined {
  const warning = (text: string): Status => ({ text, tone: 'warning', drawing: TriangleAlert });
  const total = batch.chosenTabs.value.length;
  const count = batch.results.value.size;
  switch (batch.state.value) {
    case 'tabs-refused':
      return warning(words.tabsRefused);
    case 'sites-refused':
      return warning(words.sitesRefused);
    case 'failed':
      return warning(words.listFailed);
    case 'clipping': {
      const place = words.place(Math.min(count + 1, total), total);
      const reading = words.reading(place, batch.current.value?.title ?? '');
      const text = batch.isCancelled.value ? words.stopping : reading;
      return { text, tone: 'busy', drawing: LoaderCircle };
    }
    case 'done': {
      if (batch.undone.value)
        return { text: words.undone(batch.undone.value.length), tone: 'good', drawing: CircleCheck };
      const place = words.place(count, total);
      return count < total
        ? warning(words.stopped(place))
        : { text: words.finished(place), tone: 'good', drawing: CircleCheck };
    }
    default:
      return undefined;
  }
}
