import { planningMunicipalities, planOf } from '#shared/workshop/last-plans.ts';
import type { Plan } from '#shared/workshop/plan-schema.ts';
import { timedProgramme } from '#shared/workshop/times.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import { useWording } from '../parts/wording.ts';
import { presentText } from './citable.ts';
import { nameOf, timeText, workshopName } from './names.ts';
import type { ReadySeries } from './WorkshopPage.tsx';

/** What of a workshop is put on paper. */
export type PrintedPart = 'programme' | 'plans' | 'everything';

/** Props of the paper. */
export type PrintSheetProps = {
  /** The series. */
  open: ReadySeries;
  /** The workshop. */
  workshop: Workshop;
  /** What is put on paper. */
  part: PrintedPart;
};

/** A workshop on paper: its programme for the door, its plans for those who carry them out. */
export function PrintSheet({ open, workshop, part }: PrintSheetProps) {
  const wording = useWording();
  const words = wording.words.workshop;
  const codes = planningMunicipalities(open.series, workshop);
  return (
    <article class="print-sheet">
      <p>{open.series.name}</p>
      <h2 class="section-title">{workshopName(open.series, workshop, wording)}</h2>
      <PrintedFacts workshop={workshop} />
      {part !== 'plans' && <PrintedProgramme workshop={workshop} />}
      {part !== 'programme' && (
        <>
          <h3 class="workshop-part-heading">{words.plan.heading}</h3>
          {codes.map((code) => (
            <PrintedPlan key={code} open={open} code={code} plan={planOf(workshop, code)} />
          ))}
        </>
      )}
    </article>
  );
}

function PrintedFacts({ workshop }: { workshop: Workshop }) {
  const { language, words: all } = useWording();
  const words = all.workshop.workshop;
  const { startsAt, endsAt, place, hostCode, theme, registrationAddress } = workshop;
  const times = [startsAt, endsAt].flatMap((time) => (time === undefined ? [] : timeText(time, language)));
  const facts: [string, string | undefined][] = [
    [words.theme, theme],
    [words.time, times.join('–') || undefined],
    [words.place, place],
    [words.host, hostCode && nameOf(hostCode, language)],
    [words.registration, registrationAddress],
  ];
  return (
    <dl class="told-facts">
      {facts.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function PrintedProgramme({ workshop }: { workshop: Workshop }) {
  const { language, words: all } = useWording();
  const words = all.workshop.programme;
  return (
    <>
      <h3 class="workshop-part-heading">{words.heading}</h3>
      <table class="plain-table">
        <tbody>
          {timedProgramme(workshop).map(({ row, begins }) => (
            <tr key={row.id}>
              <td class="printed-time">{begins && timeText(begins, language)}</td>
              <td>{row.title}</td>
              <td>{words.kinds[row.kind]}</td>
              <td class="number">{`${row.minutes}\u00a0${words.unit}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function PrintedPlan({ open, code, plan }: { open: ReadySeries; code: string; plan: Plan | undefined }) {
  const { language, words: all } = useWording();
  const words = all.workshop.plan;
  const cited = (['findings', 'practices', 'nominations'] as const).flatMap((kind) =>
    (plan?.[kind] ?? []).map((citation) => ({
      id: citation.id,
      text: kind === 'nominations' ? citation.text : (presentText(kind, citation, open) ?? citation.text),
    })),
  );
  const team = [plan?.teamName, plan?.teamMembers.join(', ')].filter(Boolean).join(': ');
  return (
    <section class="printed-plan">
      <h4 class="workshop-plan-heading">{nameOf(code, language)}</h4>
      {plan === undefined && <p>{words.notMade}</p>}
      {plan?.needs && <p class="pre-line">{plan.needs}</p>}
      {plan && plan.actions.length > 0 && (
        <table class="plain-table">
          <tbody>
            {plan.actions.map(({ id, text, state }) => (
              <tr key={id}>
                <td>{text}</td>
                <td>{words.states[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cited.length > 0 && (
        <ul>
          {cited.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {plan && <p>{team === '' ? words.noTeam : `${words.team}: ${team}`}</p>}
    </section>
  );
}
