import { Printer, Trash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { insertedAt, without } from '#shared/workshop/listed-items.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import type { OpenSeries, SeriesModel } from '../../models/series-model.ts';
import { usePrinting } from '../library/use-printing.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { BackLink } from './BackLink.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { FeedbackEditor } from './FeedbackEditor.tsx';
import { InvitationList } from './InvitationList.tsx';
import { LastPlans } from './LastPlans.tsx';
import { workshopName } from './names.ts';
import { PlanList } from './PlanList.tsx';
import { type PrintedPart, PrintSheet } from './PrintSheet.tsx';
import { ProgrammeEditor } from './ProgrammeEditor.tsx';
import { WorkshopFacts } from './WorkshopFacts.tsx';

/** An open series that is there. */
export type ReadySeries = Extract<OpenSeries, { state: 'ready' }>;

/** Props of every part of a workshop's page. */
export type WorkshopPartProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The series with what its plans can draw on. */
  open: ReadySeries;
  /** The workshop. */
  workshop: Workshop;
};

/** Props of the page of a workshop. */
export type WorkshopPageProps = WorkshopPartProps & {
  /** The address of a place in the section. */
  addressOf: (...path: string[]) => string;
  /** Goes to a place in the section. */
  onGo: (...path: string[]) => void;
};

/** A workshop: what was planned last, time and place, programme, invitations, plans and teams, feedback. */
export function WorkshopPage({ model, open, workshop, addressOf, onGo }: WorkshopPageProps) {
  const wording = useWording();
  const { workshop: words, back } = wording.words.workshop;
  const { series } = open;
  const name = workshopName(series, workshop, wording);
  const [printed, print] = usePrintedPart();
  const remove = async () => {
    const place = series.workshops.indexOf(workshop);
    const isDone = await model.remove(
      (before) => ({ ...before, workshops: without(before.workshops, workshop.id) }),
      {
        text: words.removed(name),
        putBack: (before) => ({ ...before, workshops: insertedAt(before.workshops, workshop, place) }),
      },
    );
    if (isDone) onGo(series.id);
  };
  const part = { model, open, workshop };
  return (
    <>
      <article class="workshop">
        <BackLink address={addressOf(series.id)} text={back.toSeries} />
        <p class="meta">{series.name}</p>
        <h2 class="section-title" tabIndex={-1}>
          {name}
        </h2>
        <div class="actions">
          <Button drawing={Printer} label={words.printProgramme} onUse={() => print('programme')} />
          <Button drawing={Printer} label={words.printPlans} onUse={() => print('plans')} />
          <CalendarButton series={series} workshops={[workshop]} />
          <Button look="quiet" drawing={Trash2} label={words.delete} onUse={() => void remove()} />
        </div>
        <LastPlans {...part} />
        <WorkshopFacts {...part} />
        <ProgrammeEditor {...part} />
        <InvitationList {...part} />
        <PlanList {...part} />
        <FeedbackEditor {...part} />
      </article>
      {printed && <PrintSheet open={open} workshop={workshop} part={printed} />}
    </>
  );
}

/** What is drawn for paper while the page is printed: the part whose button was pressed, or everything when the browser's own way was taken. */
function usePrintedPart(): [PrintedPart | undefined, (part: PrintedPart) => void] {
  const [wanted, setWanted] = useState<PrintedPart>();
  const isPrinting = usePrinting();
  useEffect(() => {
    if (wanted === undefined) return;
    // In a turn of its own: while effects run, nothing can be drawn before the browser takes the page for paper.
    const turn = setTimeout(() => {
      globalThis.print();
      setWanted(undefined);
    });
    return () => clearTimeout(turn);
  }, [wanted]);
  return [isPrinting ? (wanted ?? 'everything') : undefined, setWanted];
}
