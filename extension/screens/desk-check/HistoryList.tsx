import { useMemo } from 'preact/hooks';
import { agreementHistory, type HistoryLine } from '#shared/desk/agreement-history.ts';
import type { PartnerName } from '#shared/desk/check/finding.ts';
import { formatDay, localDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** How many partners are named on one line; the others are opened. */
const NAMED = 8;

/** How many more are named when they are opened: a line of thousands is not read. */
const MOST_NAMED = 500;

/** What has happened to the agreement and its partners, in the order of time. */
export function HistoryList({ desk, addressOf }: Pick<DeskPageProps, 'desk' | 'addressOf'>) {
  const { language, words } = useWording();
  const { history } = words.deskCheck;
  const lines = useMemo(() => agreementHistory(desk, language), [desk, language]);
  const today = localDay(new Date());
  if (lines.length === 0) return <p class="teach">{history.empty}</p>;
  return (
    <ol class="plain-list timeline">
      {lines.map((line) => (
        <TimelineLine
          key={`${line.day} ${line.what.of} ${line.what.event}`}
          {...{ line, today, addressOf }}
        />
      ))}
    </ol>
  );
}

type LineProps = Pick<DeskPageProps, 'addressOf'> & { line: HistoryLine; today: string };

function TimelineLine({ line: { day, what }, today, addressOf }: LineProps) {
  const { language, words } = useWording();
  const { history } = words.deskCheck;
  return (
    <li class="timeline-line">
      {day === undefined ? (
        <span class="meta">{history.noDay}</span>
      ) : (
        <time dateTime={day}>{formatDay(day, language)}</time>
      )}
      <div class="timeline-what">
        {what.of === 'agreement' ? (
          <strong>{history.agreement[what.event]}</strong>
        ) : (
          <>
            {history.partners[what.event]}: <Names partners={what.partners} addressOf={addressOf} />
          </>
        )}
        {day !== undefined && day > today && <span class="meta"> {history.toCome}</span>}
      </div>
    </li>
  );
}

function Names({
  partners,
  addressOf,
}: Pick<DeskPageProps, 'addressOf'> & { partners: readonly PartnerName[] }) {
  const { words } = useWording();
  const others = partners.slice(NAMED);
  return (
    <>
      <Links partners={partners.slice(0, NAMED)} addressOf={addressOf} />
      {others.length > 0 && (
        <details>
          <summary>{words.deskCheck.history.others(others.length)}</summary>
          <Links partners={others.slice(0, MOST_NAMED)} addressOf={addressOf} />
        </details>
      )}
    </>
  );
}

function Links({
  partners,
  addressOf,
}: Pick<DeskPageProps, 'addressOf'> & { partners: readonly PartnerName[] }) {
  const { language } = useWording();
  return (
    <>
      {partners.map(({ id, name }, index) => {
        const shown = chooseText(name, language);
        return (
          <span key={id}>
            {index > 0 && ', '}
            <a href={addressOf('partners', id)} lang={shown.language}>
              {shown.text}
            </a>
          </span>
        );
      })}
    </>
  );
}
