import { Plus } from 'lucide';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { type DeskPartner, presentStep } from '#shared/desk/desk-partner-schema.ts';
import { formatDay, formatNumber } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import { PARTNER_KINDS, type PartnerKind } from '#shared/partner/partner-schema.ts';
import { typedName } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { DeskPageProps } from './desk-page-props.ts';
import { ListFilter } from './ListFilter.tsx';
import { PartnerPage } from './PartnerPage.tsx';
import { useSortedPartners } from './use-sorted-partners.ts';

/** How many partners are listed at first, and how many more each time. */
const SHOWN = 100;

/** Props of the partners of an agreement. */
export type PartnersPageProps = DeskPageProps & {
  /** The partner that is open; the list when absent. */
  partnerId: string | undefined;
};

/** The partners of an agreement: the list with the way to add more, or one of them. */
export function PartnersPage({ partnerId, ...props }: PartnersPageProps) {
  const { words } = useWording();
  if (partnerId === undefined) return <PartnerListPage {...props} />;
  const partner = props.desk.partners.find(({ id }) => id === partnerId);
  if (partner !== undefined) return <PartnerPage {...props} partner={partner} />;
  return (
    <Notice tone="warning" text={words.desk.partners.missing}>
      <a href={props.addressOf('partners')}>{words.desk.partners.toList}</a>
    </Notice>
  );
}

function PartnerListPage(props: DeskPageProps) {
  const { desk } = props;
  const { words, domain } = useWording();
  const { partners: told } = words.desk;
  const [asked, setAsked] = useState('');
  const [kind, setKind] = useState<PartnerKind | ''>('');
  const [limit, setLimit] = useState(SHOWN);
  const found = useFound(desk.partners, asked, kind);
  return (
    <div class="desk-partners">
      <h3 class="section-heading" tabIndex={-1}>
        {words.desk.pages.partners}
      </h3>
      {desk.unreadable > 0 && <Notice tone="warning" text={told.unreadable(desk.unreadable)} />}
      <NewPartner {...props} />
      {desk.partners.length === 0 ? (
        <div class="empty">
          <p class="teach">{told.empty}</p>
          <p>
            <a href={props.addressOf('import')}>{told.toImport}</a>
          </p>
        </div>
      ) : (
        <>
          <ListFilter
            search={told.search}
            asked={asked}
            label={told.kind}
            chosen={kind}
            everything={told.everyKind}
            names={domain.partnerKind}
            onAsk={(typed) => {
              setAsked(typed);
              setLimit(SHOWN);
            }}
            onChoose={(chosen) => {
              setKind(chosen);
              setLimit(SHOWN);
            }}
          />
          <p class="meta" role="status">
            {told.found(found.length, desk.partners.length)}
          </p>
          <PartnerRows {...props} partners={found.slice(0, limit)} />
          {found.length > limit && (
            <div class="actions">
              <Button label={told.more(found.length - limit)} onUse={() => setLimit(limit + SHOWN)} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The partners that are asked for, in the order of their names. */
function useFound(partners: readonly DeskPartner[], asked: string, kind: PartnerKind | ''): DeskPartner[] {
  const sorted = useSortedPartners(partners);
  const folded = useMemo(
    () => sorted.map((partner) => ({ partner, folded: foldText(textOf(partner)) })),
    [sorted],
  );
  const words = foldText(asked).split(/\s+/).filter(Boolean);
  return folded
    .filter(
      ({ partner, folded }) =>
        (kind === '' || partner.kind === kind) && words.every((word) => folded.includes(word)),
    )
    .map(({ partner }) => partner);
}

/** By what a partner is found: its names, where it works, its business id and what it promises. */
function textOf({ name, area, businessId, commitments }: DeskPartner): string {
  const promised = commitments.flatMap(({ text }) => Object.values(text ?? {}));
  return [...Object.values(name), ...Object.values(area ?? {}), businessId ?? '', ...promised].join(' ');
}

function PartnerRows({ partners, addressOf }: DeskPageProps & { partners: readonly DeskPartner[] }) {
  const { language, words, domain } = useWording();
  const told = words.desk.partners;
  return (
    <ul class="plain-list partner-rows" aria-label={words.desk.pages.partners}>
      {partners.map((partner) => {
        const name = chooseText(partner.name, language);
        const { state, day } = presentStep(partner);
        const signature = [domain.signatureStates[state], day && formatDay(day, language)].filter(Boolean);
        const count = partner.commitments.length;
        return (
          <li key={partner.id} class="series-row">
            <a href={addressOf('partners', partner.id)} lang={name.language}>
              {name.text}
            </a>
            <p class="meta">
              {[
                domain.partnerKind[partner.kind],
                signature.join(' '),
                count === 0 ? told.noCommitments : told.commitments(formatNumber(count, language), count),
              ].join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Notes partners one after another: the name and the kind, and the box is ready for the next one. */
function NewPartner({ model, desk }: DeskPageProps) {
  const { language, words, domain } = useWording();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartnerKind>('association');
  const [isMissing, setMissing] = useState(false);
  const told = words.desk.partners;
  const writing = desk.agreement.languages[0] ?? language;
  const add = async () => {
    const typed = typedName(name);
    box.current?.focus();
    if ('problem' in typed) {
      setMissing(true);
      return;
    }
    const added = await model.addPartner({ name: { [writing]: typed.value }, kind });
    if (added === undefined) return;
    setName('');
    model.tell(told.added(typed.value));
  };
  return (
    <form
      class="new-partner"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div>
        <label class="control-label" for={id}>
          {told.newName}
        </label>
        <input
          ref={box}
          id={id}
          class="control"
          type="text"
          autoComplete="off"
          value={name}
          aria-invalid={isMissing}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setMissing(false);
          }}
        />
        <p class="error" id={`${id}-problem`} role="alert">
          {isMissing && words.workshop.trouble.needed}
        </p>
      </div>
      <div>
        <label class="control-label" for={`${id}-kind`}>
          {told.newKind}
        </label>
        <select
          id={`${id}-kind`}
          class="control"
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(PARTNER_KINDS.find((each) => each === currentTarget.value) ?? 'association')
          }
        >
          {PARTNER_KINDS.map((each) => (
            <option key={each} value={each}>
              {domain.partnerKind[each]}
            </option>
          ))}
        </select>
      </div>
      <Button look="main" type="submit" drawing={Plus} label={told.add} />
    </form>
  );
}
