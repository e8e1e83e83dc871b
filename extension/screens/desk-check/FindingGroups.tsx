import { useMemo, useState } from 'preact/hooks';
import { FINDING_KINDS, type Finding, SEVERITIES } from '#shared/desk/check/finding.ts';
import { type Mending, mended } from '#shared/desk/check/mending.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { FindingRow } from './FindingRow.tsx';

/** How many findings of a group are shown at first, and how many more each time. */
const SHOWN = 50;

/** A group with more findings than this is closed at first. */
const OPEN_UP_TO = 10;

/** Props of the findings. */
export type FindingGroupsProps = Pick<DeskPageProps, 'model' | 'desk' | 'addressOf'> & {
  /** What was found. */
  findings: readonly Finding[];
  /** Called when one was mended, with the name of its group. */
  onMended: (title: string) => void;
};

/** What was found, by how much it weighs, and within that by what it is. */
export function FindingGroups(props: FindingGroupsProps) {
  const { findings } = props;
  const wording = useWording();
  const { severities } = wording.words.deskCheck;
  const bySeverity = useMemo(() => Map.groupBy(findings, ({ kind }) => FINDING_KINDS[kind]), [findings]);
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = bySeverity.get(severity);
        if (own === undefined) return null;
        const groups = [...Map.groupBy(own, (finding) => titleOf(finding, wording))];
        return (
          <section key={severity} class={`desk-part desk-findings desk-findings-${severity}`}>
            <h4 class="desk-part-heading">{severities[severity](own.length)}</h4>
            {groups.map(([title, group]) => (
              <FindingGroup key={title} {...props} title={title} findings={group} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** What is found, and for languages in which: each language is a group. */
function titleOf({ kind, language }: Finding, { words, domain }: Wording): string {
  const { findings, inLanguage } = words.deskCheck;
  const isOfLanguage = kind === 'missing-language' || kind === 'name-in-one-language';
  const { title } = findings[kind];
  return isOfLanguage && language ? inLanguage(title, domain.languageNames[language]) : title;
}

function FindingGroup({
  title,
  findings,
  model,
  desk,
  addressOf,
  onMended,
}: FindingGroupsProps & { title: string }) {
  const { words } = useWording();
  const { deskCheck } = words;
  const [limit, setLimit] = useState(SHOWN);
  const [isOpen, setOpen] = useState(findings.length <= OPEN_UP_TO);
  const [first] = findings;
  const partners = useMemo(
    () => new Map(desk.partners.map((partner) => [partner.id, partner])),
    [desk.partners],
  );
  if (first === undefined) return null;
  const mend = async (finding: Finding, mending: Mending, written?: string): Promise<boolean> => {
    const { partner } = finding;
    const isMended = partner
      ? await model.changePartner(partner.id, (before) => mended(before, mending, written))
      : await model.change((before) => mended(before, mending, written));
    if (isMended) onMended(title);
    return isMended;
  };
  return (
    <details
      class="desk-finding-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{deskCheck.group(title, findings.length)}</summary>
      {isOpen && (
        <>
          <p class="hint">{deskCheck.findings[first.kind].how}</p>
          <ul class="plain-list">
            {findings.slice(0, limit).map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                record={(finding.partner && partners.get(finding.partner.id)) ?? desk.agreement}
                model={model}
                addressOf={addressOf}
                onMend={(mending, written) => mend(finding, mending, written)}
              />
            ))}
          </ul>
          {findings.length > limit && (
            <Button
              look="quiet"
              label={deskCheck.more(findings.length - limit)}
              about={title}
              onUse={() => setLimit(limit + SHOWN)}
            />
          )}
        </>
      )}
    </details>
  );
}
