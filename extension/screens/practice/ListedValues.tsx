import { formatBytes, formatDay, languageName } from '#shared/language/formats.ts';
import type { Licence } from '#shared/licence/licence-schema.ts';
import type { Alternate } from '#shared/practice/alternate-schema.ts';
import { periodState } from '#shared/practice/application-period.ts';
import type { ApplicationPeriod } from '#shared/practice/application-period-schema.ts';
import type { Attachment } from '#shared/practice/attachment-schema.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Names one below the other: parties, members, places. */
export function NameLines({ names, lang }: { names: readonly string[]; lang?: string | undefined }) {
  return (
    <ul class="lines" lang={lang}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** Files with their type and size. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const { language, words } = useWording();
  return (
    <ul class="plain-list">
      {attachments.map(({ address, title, type, bytes }) => (
        <li key={address}>
          <OutsideLink address={address} text={title} />{' '}
          <span class="meta">
            {[words.attachmentTypes[type], bytes !== undefined && formatBytes(bytes, language)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Application periods in the page's words, each with whether it is coming, open or past. */
export function PeriodList({
  periods,
  lang,
}: {
  periods: readonly ApplicationPeriod[];
  lang?: string | undefined;
}) {
  const { language, words } = useWording();
  return (
    <ul class="lines">
      {periods.map((period) => {
        const state = periodState(period, new Date());
        const days = [period.opensOn, period.closesOn].map((day) => (day ? formatDay(day, language) : ''));
        const times = [period.opensAt, period.closesAt].map((time) =>
          time ? ` ${time.replace(':', '.')}` : '',
        );
        const span = `${days[0]}${times[0]}–${days[1]}${times[1]}`;
        return (
          <li key={period.text}>
            <span lang={lang}>{period.text}</span>
            {span !== '–' && <span class="meta"> ({span})</span>}
            {state && <span class={`badge badge-${state}`}>{words.periodStates[state]}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Terms of use by name, with a link to where they stand. */
export function LicenceName({ licence: { name, address } }: { licence: Licence }) {
  return address === undefined ? <span>{name}</span> : <OutsideLink address={address} text={name} />;
}

/** The page in other languages. */
export function AlternateList({ alternates }: { alternates: readonly Alternate[] }) {
  const wording = useWording();
  return (
    <ul class="plain-list">
      {alternates.map(({ language, address }) => (
        <li key={address}>
          <OutsideLink address={address} text={languageName(language, wording.language)} />
        </li>
      ))}
    </ul>
  );
}
