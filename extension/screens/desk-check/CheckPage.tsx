import { RotateCw } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { COMFORTABLE_BYTES } from '#shared/desk/check/check-publishing.ts';
import { FINDING_KINDS, type Severity } from '#shared/desk/check/finding.ts';
import { isUnchanged } from '#shared/desk/check/publication-changes.ts';
import { formatBytes } from '#shared/language/formats.ts';
import type { DeskCheck, DeskCheckModel } from '../../models/desk-check-model.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ChangeList } from './ChangeList.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { OutgoingList } from './OutgoingList.tsx';

/** Props of the check before publishing. */
export type CheckPageProps = DeskPageProps & {
  /** The check. */
  deskCheck: DeskCheckModel;
};

/** What is to be looked at before publishing, each with a way to mend it; all that would go out; and what has changed. */
export function CheckPage({ deskCheck, ...at }: CheckPageProps) {
  const { words } = useWording();
  const { desk } = at;
  useEffect(() => void deskCheck.check(desk), [deskCheck, desk]);
  const checked = deskCheck.checked.value;
  const isOurs = checked.state !== 'ready' || checked.check.agreementId === desk.agreement.id;
  return (
    <div class="desk-check">
      <h3 class="section-heading" tabIndex={-1}>
        {words.deskCheck.title}
      </h3>
      {checked.state === 'failed' && (
        <Notice tone="warning" text={words.deskCheck.failed}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => void deskCheck.check(desk)} />
        </Notice>
      )}
      {checked.state === 'ready' && isOurs ? (
        <Found {...at} check={checked.check} />
      ) : (
        checked.state !== 'failed' && (
          <div class="skeleton" aria-busy="true">
            <p class="unseen" role="status">
              {words.deskCheck.checking}
            </p>
            <span />
            <span />
            <span />
          </div>
        )
      )}
    </div>
  );
}

function Found({ check, ...at }: DeskPageProps & { check: DeskCheck }) {
  const { words } = useWording();
  const { deskCheck } = words;
  const { findings } = check;
  const heading = useRef<HTMLParagraphElement>(null);
  const isMended = useRef(false);
  // What was mended leaves the list, and its button with it: the focus goes to what tells how much is left.
  useEffect(() => {
    if (isMended.current && document.activeElement === document.body) heading.current?.focus();
    isMended.current = false;
  }, [check]);
  const count = (severity: Severity) =>
    findings.filter(({ kind }) => FINDING_KINDS[kind] === severity).length;
  return (
    <>
      {findings.length === 0 ? (
        <Notice tone="good" text={deskCheck.nothing}>
          <a href={at.addressOf('publish')}>{deskCheck.toPublish}</a>
        </Notice>
      ) : (
        <p class="desk-check-summary" ref={heading} tabIndex={-1}>
          {deskCheck.summary(count('stops'), count('mend'), count('know'))}
        </p>
      )}
      <FindingGroups
        model={at.model}
        desk={at.desk}
        addressOf={at.addressOf}
        findings={findings}
        onMended={(title) => {
          isMended.current = true;
          at.model.tell(deskCheck.mended(title));
        }}
      />
      <Changes check={check} isFirst={at.desk.published.length === 0} />
      <Outgoing check={check} />
    </>
  );
}

function Changes({ check: { publication, changes }, isFirst }: { check: DeskCheck; isFirst: boolean }) {
  const { changes: told } = useWording().words.deskCheck;
  const remark = isFirst ? told.first : told.notYet;
  const isNothing = changes !== undefined && isUnchanged(changes);
  return (
    <DeskPart heading={told.title}>
      {changes === undefined && <p class="teach">{remark}</p>}
      {isNothing && <p class="teach">{told.nothing}</p>}
      {changes && publication && !isNothing && <ChangeList changes={changes} publication={publication} />}
    </DeskPart>
  );
}

function Outgoing({ check: { publication, bytes } }: { check: DeskCheck }) {
  const { language, words } = useWording();
  const { outgoing, size } = words.deskCheck;
  return (
    <DeskPart heading={outgoing.title} {...(publication && { remark: outgoing.remark })}>
      {publication === undefined ? (
        <p class="teach">{outgoing.notYet}</p>
      ) : (
        <OutgoingList publication={publication} />
      )}
      {bytes !== undefined && (
        <p class="hint">{size(formatBytes(bytes, language), formatBytes(COMFORTABLE_BYTES, language))}</p>
      )}
    </DeskPart>
  );
}
