import { useMemo, useState } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { presentStep } from '#shared/desk/desk-partner-schema.ts';
import { isSigned, type SigningState } from '#shared/desk/signing-steps.ts';
import { formatNumber, nameOrder } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import { SIGNATURE_STATES } from '#shared/partner/partner-schema.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
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
  const sorted = useSorted(desk.partners);
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
          <StateTally partners={desk.partners} />
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

/** How many partners are in each state. */
function StateTally({ partners }: { partners: readonly DeskPartner[] }) {
  const { language, words, domain } = useWording();
  return (
    <dl class="tally" aria-label={words.deskSigning.list.counts}>
      {SIGNATURE_STATES.map((state) => (
        <div key={state}>
          <dt>{domain.signatureStates[state]}</dt>
          <dd>
            {formatNumber(partners.filter((each) => presentStep(each).state === state).length, language)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The partners in the order of their names. */
function useSorted(partners: readonly DeskPartner[]): DeskPartner[] {
  const { language } = useWording();
  return useMemo(() => {
    const compare = nameOrder(language);
    const named = partners.map((partner) => ({ partner, name: chooseText(partner.name, language).text }));
    return named.sort((a, b) => compare(a.name, b.name)).map(({ partner }) => partner);
  }, [partners, language]);
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
