import { useMemo, useState } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { presentStep } from '#shared/desk/desk-partner-schema.ts';
import { isSigned, type SigningState } from '#shared/desk/signing-steps.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { SignatureTally } from '../desk/SignatureTally.tsx';
import { useSortedPartners } from '../desk/use-sorted-partners.ts';
import { useWording } from '../parts/wording.ts';
import { BulkStep } from './BulkStep.tsx';
import { SigningList } from './SigningList.tsx';
import { SigningPrint } from './SigningPrint.tsx';
import { SigningSheet } from './SigningSheet.tsx';
import { usePrintedSheet } from './use-printed-sheet.ts';

/** Signing: who stands where, a step for many at once, the page to sign and the certificates. */
export function SigningPage(props: DeskPageProps) {
  const { model, desk, addressOf } = props;
  const { words } = useWording();
  const told = words.deskSigning;
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState('');
  const [state, setState] = useState<SigningState | ''>('');
  const sorted = useSortedPartners(desk.partners);
  const found = useFound(sorted, asked, state);
  const chosen = sorted.filter(({ id }) => chosenIds.has(id));
  const printed = chosen.length > 0 ? chosen : sorted.filter((each) => presentStep(each).state !== 'left');
  const [sheet, print] = usePrintedSheet();
  return (
    <div class="desk-signing">
      <h3 class="section-heading" tabIndex={-1}>
        {told.title}
      </h3>
      {desk.partners.length === 0 ? (
        <div class="empty">
          <p class="teach">{told.list.empty}</p>
          <p>
            <a href={addressOf('partners')}>{told.list.toPartners}</a>
          </p>
        </div>
      ) : (
        <>
          <SignatureTally partners={desk.partners} label={told.list.counts} />
          <SigningList
            found={found}
            count={desk.partners.length}
            signedOn={desk.agreement.signedOn}
            asked={asked}
            state={state}
            chosenIds={chosenIds}
            addressOf={(id) => addressOf('partners', id)}
            onAsk={setAsked}
            onState={setState}
            onChoose={setChosen}
          />
          {chosen.length > 0 && (
            <BulkStep model={model} chosen={chosen} onDone={() => setChosen(new Set())} />
          )}
          <SigningPrint
            agreement={desk.agreement}
            partners={printed}
            signed={printed.filter(isSigned)}
            onPrint={print}
          />
        </>
      )}
      {sheet && <SigningSheet agreement={desk.agreement} {...sheet} />}
    </div>
  );
}

/** Those of them that are asked for, by name and state. */
function useFound(
  sorted: readonly DeskPartner[],
  asked: string,
  state: SigningState | '',
): readonly DeskPartner[] {
  const folded = useMemo(
    () =>
      new Map(
        sorted.map(({ id, name, area }) => [
          id,
          foldText([...Object.values(name), ...Object.values(area ?? {})].join(' ')),
        ]),
      ),
    [sorted],
  );
  const words = foldText(asked).split(/\s+/).filter(Boolean);
  return sorted.filter(
    (partner) =>
      (state === '' || presentStep(partner).state === state) &&
      words.every((word) => folded.get(partner.id)?.includes(word)),
  );
}
