import { useState } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { presentStep } from '#shared/desk/desk-partner-schema.ts';
import { hasJoinedLater, type SigningState } from '#shared/desk/signing-steps.ts';
import { formatDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { ListFilter } from '../desk/ListFilter.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** How many partners are listed at first, and how many more each time. */
const SHOWN = 100;

/** Props of the list of partners with their states. */
export type SigningListProps = {
  /** The partners that are asked for. */
  found: readonly DeskPartner[];
  /** How many there are in all. */
  count: number;
  /** The day the agreement was first signed. */
  signedOn: string | undefined;
  /** What is searched for. */
  asked: string;
  /** The state by which the list is narrowed. */
  state: SigningState | '';
  /** Who is chosen. */
  chosenIds: ReadonlySet<string>;
  /** The address of a partner's page. */
  addressOf: (partnerId: string) => string;
  /** Called with what is searched for. */
  onAsk: (asked: string) => void;
  /** Called with the state. */
  onState: (state: SigningState | '') => void;
  /** Called with who is now chosen. */
  onChoose: (ids: ReadonlySet<string>) => void;
};

/** Who stands where in signing. What was chosen stays chosen while the list is narrowed in another way. */
export function SigningList(props: SigningListProps) {
  const { found, count, asked, state, chosenIds, onAsk, onState, onChoose } = props;
  const { words, domain } = useWording();
  const told = words.deskSigning.list;
  const [limit, setLimit] = useState(SHOWN);
  const allChosen = found.length > 0 && found.every(({ id }) => chosenIds.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosenIds);
    for (const id of ids) isChosen ? next.add(id) : next.delete(id);
    onChoose(next);
  };
  return (
    <section class="signing-list" aria-label={told.label}>
      <ListFilter
        search={told.search}
        asked={asked}
        label={told.state}
        chosen={state}
        everything={told.everyState}
        names={domain.signatureStates}
        onAsk={onAsk}
        onChoose={onState}
      />
      <p class="meta" role="status">
        {[told.found(found.length, count), chosenIds.size > 0 && told.chosen(chosenIds.size)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {found.length === 0 ? (
        <p class="hint">{told.none}</p>
      ) : (
        <div class="signing-list-head">
          <label class="check">
            <input
              type="checkbox"
              checked={allChosen}
              onChange={({ currentTarget }) =>
                choose(
                  found.map(({ id }) => id),
                  currentTarget.checked,
                )
              }
            />
            <span>{told.chooseAll(found.length)}</span>
          </label>
          {chosenIds.size > 0 && (
            <Button look="quiet" label={told.chooseNone} onUse={() => onChoose(new Set())} />
          )}
        </div>
      )}
      <ul class="plain-list">
        {found.slice(0, limit).map((partner) => (
          <SigningRow
            key={partner.id}
            partner={partner}
            signedOn={props.signedOn}
            address={props.addressOf(partner.id)}
            isChosen={chosenIds.has(partner.id)}
            onChoose={(isChosen) => choose([partner.id], isChosen)}
          />
        ))}
      </ul>
      {found.length > limit && (
        <div class="actions">
          <Button label={told.more(found.length - limit)} onUse={() => setLimit(limit + SHOWN)} />
        </div>
      )}
    </section>
  );
}

type SigningRowProps = {
  partner: DeskPartner;
  signedOn: string | undefined;
  address: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

function SigningRow({ partner, signedOn, address, isChosen, onChoose }: SigningRowProps) {
  const { language, words, domain } = useWording();
  const name = chooseText(partner.name, language);
  const { state, day } = presentStep(partner);
  return (
    <li class="signing-row">
      <span class="check">
        <input
          type="checkbox"
          aria-label={name.text}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <a href={address} lang={name.language}>
          {name.text}
        </a>
      </span>
      <p class="meta">
        {[
          [domain.signatureStates[state], day && formatDay(day, language)].filter(Boolean).join(' '),
          hasJoinedLater(partner, signedOn) && words.deskSigning.list.joinedLater,
          domain.partnerKind[partner.kind],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
