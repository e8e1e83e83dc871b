import { CircleCheck, CircleDashed } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import { isSigned } from '#shared/desk/signing-steps.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { ELEMENTS } from '#shared/practice/everyday-security.ts';
import { useWording } from '../parts/wording.ts';
import type { DeskPage, DeskPageProps } from './desk-page-props.ts';
import { SignatureTally } from './SignatureTally.tsx';

/** An agreement at a glance: what is done and what comes next, where its partners stand, and what its promises strengthen. */
export function OverviewPage({ desk, addressOf }: DeskPageProps) {
  const { words, domain } = useWording();
  const { overview } = words.desk;
  const commitments = desk.partners.flatMap((partner) => partner.commitments);
  return (
    <div class="desk-overview">
      <section class="desk-part">
        <h3 class="desk-part-heading">{overview.steps}</h3>
        <StepList desk={desk} addressOf={addressOf} />
      </section>
      <section class="desk-part">
        <h3 class="desk-part-heading">{overview.signing}</h3>
        <SignatureTally partners={desk.partners} />
      </section>
      <section class="desk-part">
        <h3 class="desk-part-heading">{overview.elements}</h3>
        <p class="hint">{overview.elementsHint}</p>
        <dl class="tally">
          {ELEMENTS.map((element) => (
            <Tally
              key={element}
              label={domain.elements[element]}
              value={overview.promises(
                commitments.filter(({ elements }) => elements.includes(element)).length,
              )}
            />
          ))}
        </dl>
      </section>
    </div>
  );
}

function Tally({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The way from an empty desk to a published agreement, and how far it is. */
function StepList({ desk, addressOf }: Pick<DeskPageProps, 'desk' | 'addressOf'>) {
  const { language, words } = useWording();
  const { overview, partnerCount } = words.desk;
  const [last] = desk.published;
  const { purpose, municipality } = desk.agreement;
  const hasBasics = purpose !== undefined && municipality !== undefined;
  const signed = desk.partners.filter(isSigned).length;
  return (
    <ol class="plain-list desk-steps">
      <StepRow isDone={hasBasics} page="basics" addressOf={addressOf} label={words.desk.pages.basics}>
        {hasBasics ? overview.basicsDone : overview.basicsMissing}
      </StepRow>
      <StepRow
        isDone={desk.partners.length > 0}
        page="partners"
        addressOf={addressOf}
        label={words.desk.pages.partners}
      >
        {partnerCount(desk.partners.length)}
      </StepRow>
      <StepRow isDone={signed > 0} page="signing" addressOf={addressOf} label={words.desk.pages.signing}>
        {overview.signed(signed, desk.partners.length)}
      </StepRow>
      <StepRow isDone={last !== undefined} page="check" addressOf={addressOf} label={words.desk.pages.check}>
        {overview.check}
      </StepRow>
      <StepRow
        isDone={last !== undefined}
        page="publish"
        addressOf={addressOf}
        label={words.desk.pages.publish}
      >
        {last === undefined
          ? overview.notPublished
          : overview.published(
              formatMomentDay(last.publishedAt, language),
              formatTime(last.publishedAt, language),
            )}
      </StepRow>
    </ol>
  );
}

function StepRow({
  isDone,
  page,
  label,
  addressOf,
  children,
}: {
  isDone: boolean;
  page: DeskPage;
  label: string;
  addressOf: DeskPageProps['addressOf'];
  children: ComponentChildren;
}) {
  const { words } = useWording();
  return (
    <li class={`desk-step ${isDone ? 'is-done' : ''}`}>
      <Icon drawing={isDone ? CircleCheck : CircleDashed} />
      <span class="unseen">{isDone ? words.desk.overview.done : words.desk.overview.toDo}</span>
      <a href={addressOf(page)}>{label}</a>
      <span class="meta">{children}</span>
    </li>
  );
}
