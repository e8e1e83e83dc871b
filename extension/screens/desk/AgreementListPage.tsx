import { FileUp, RotateCw } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { agreementStatus } from '#shared/agreement/agreement-status.ts';
import { localDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { AgreementList } from '../../database/desk-methods.ts';
import type { AgreementsModel, OpenedFile } from '../../models/agreements-model.ts';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { NewNamed } from '../parts/NewNamed.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the list of agreements. */
export type AgreementListPageProps = {
  /** The list. */
  agreements: AgreementsModel;
  /** The address of an agreement. */
  addressOf: (agreementId: string) => string;
  /** The address of the overview of a region. */
  regionAddress: string;
  /** Called to open an agreement that was just begun. */
  onOpen: (agreementId: string) => void;
};

/** Every agreement on the desk, and the way to begin a new one. */
export function AgreementListPage({ agreements, addressOf, regionAddress, onOpen }: AgreementListPageProps) {
  const { language, words } = useWording();
  const shown = agreements.list.shown.value;
  const { desk, common } = words;
  return (
    <section class="agreement-list" aria-busy={shown.state === 'loading'}>
      <h2 class="section-title" tabIndex={-1}>
        {desk.title}
      </h2>
      {shown.state === 'failed' && (
        <Notice tone="warning" text={common.trouble[shown.failure]}>
          <Button drawing={RotateCw} label={common.tryAgain} onUse={agreements.list.retry} />
        </Notice>
      )}
      {shown.state === 'ready' && (
        <>
          {shown.value.unreadable > 0 && (
            <Notice tone="warning" text={desk.list.unreadable(shown.value.unreadable)} />
          )}
          {shown.value.agreements.length === 0 ? (
            <div class="empty">
              <Mark />
              <h3 class="section-heading">{desk.list.empty}</h3>
              <p class="teach">{desk.list.emptyHow}</p>
            </div>
          ) : (
            <AgreementRows list={shown.value} addressOf={addressOf} />
          )}
          <NewNamed
            label={desk.list.newName}
            addLabel={desk.list.add}
            onAdd={(name) => agreements.add(name, [language])}
            onOpen={onOpen}
          />
          <OpenPublished agreements={agreements} addressOf={addressOf} onOpen={onOpen} />
          <p>
            <a href={regionAddress}>{desk.list.toRegion}</a>
          </p>
        </>
      )}
    </section>
  );
}

function AgreementRows({
  list,
  addressOf,
}: {
  list: AgreementList;
  addressOf: (agreementId: string) => string;
}) {
  const { language, words, domain } = useWording();
  const today = localDay(new Date());
  return (
    <ul class="plain-list" aria-label={words.desk.list.label}>
      {list.agreements.map(({ agreement, partnerCount }) => {
        const name = chooseText(agreement.name, language);
        const municipality = agreement.municipality && chooseText(agreement.municipality.name, language).text;
        return (
          <li key={agreement.id} class="series-row">
            <a href={addressOf(agreement.id)} lang={name.language}>
              {name.text}
            </a>
            <p class="meta">
              {[
                municipality,
                domain.agreementKinds[agreement.kind],
                domain.agreementStatus[agreementStatus(agreement, today)],
                words.desk.partnerCount(partnerCount),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Takes a published data file onto the desk, as when the browser it was made in is gone. */
function OpenPublished({
  agreements,
  addressOf,
  onOpen,
}: Pick<AgreementListPageProps, 'agreements' | 'addressOf' | 'onOpen'>) {
  const { words } = useWording();
  const told = words.desk.open;
  const box = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<OpenedFile>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const opened = await agreements.open(file);
    setResult(opened);
    if (opened.state === 'opened') onOpen(opened.agreementId);
  };
  return (
    <div class="open-published">
      <input
        ref={box}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={told.button}
        accept=".json,.js,application/json,text/javascript"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Button look="quiet" drawing={FileUp} label={told.button} onUse={() => box.current?.click()} />
      <div role="alert">
        {result?.state === 'refused' && <Notice tone="warning" text={told.refused[result.problem]} />}
        {result?.state === 'not-saved' && <Notice tone="warning" text={words.workshop.trouble.notChanged} />}
        {result?.state === 'present' && (
          <Notice tone="plain" text={told.present}>
            <a href={addressOf(result.agreementId)}>{told.toPresent}</a>
          </Notice>
        )}
      </div>
    </div>
  );
}
