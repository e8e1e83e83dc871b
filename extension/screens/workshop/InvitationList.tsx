import { Plus } from 'lucide';
import { formatDay, localDay } from '#shared/language/formats.ts';
import { changingWorkshop } from '#shared/workshop/series-changes.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { CHANNELS, type Invitation } from '#shared/workshop/workshop-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedTitle } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import { type Listed, useListed } from './use-listed.ts';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** Who is usually invited, and how. Source: the operating model names these roles for direct invitations. */
const PATTERN = [
  { role: 'manager', channel: 'email' },
  { role: 'council', channel: 'email' },
  { role: 'board', channel: 'email' },
  { role: 'elderly', channel: 'email' },
  { role: 'disabled', channel: 'email' },
  { role: 'youth', channel: 'email' },
  { role: 'associations', channel: 'email' },
  { role: 'press', channel: 'press' },
] as const;

/** Who is invited to a workshop, by role, with a mark for each invitation that has been sent. */
export function InvitationList({ model, workshop }: WorkshopPartProps) {
  const words = useWording().words.workshop.invitations;
  const { invitations } = workshop;
  const listed = useListed<Invitation>(model, {
    items: invitations,
    changeList: (change) =>
      changingWorkshop(workshop.id, (before) => ({ ...before, invitations: change(before.invitations) })),
    nameOf: ({ role }) => role || words.untitled,
    removedText: words.removed,
  });
  const sent = invitations.filter(({ sentOn }) => sentOn !== undefined).length;
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">
        {words.heading}
        {invitations.length > 0 && <span class="meta">{words.count(sent, invitations.length)}</span>}
      </h3>
      {invitations.length === 0 ? (
        <p class="teach">{words.empty}</p>
      ) : (
        <ul class="plain-list edited-rows" aria-label={words.list}>
          {invitations.map((invitation, place) => (
            <InvitationRow
              key={invitation.id}
              model={model}
              invitation={invitation}
              place={place}
              count={invitations.length}
              listed={listed}
            />
          ))}
        </ul>
      )}
      <div class="list-actions">
        <Button
          drawing={Plus}
          label={words.add}
          onUse={() => void listed.add({ id: model.newId(), role: '', channel: 'email' })}
        />
        {invitations.length === 0 && (
          <Button
            label={words.usePattern}
            onUse={() =>
              void listed.add(
                ...PATTERN.map(({ role, channel }) => ({
                  id: model.newId(),
                  role: words.pattern[role],
                  channel,
                })),
              )
            }
          />
        )}
      </div>
    </section>
  );
}

type InvitationRowProps = {
  model: SeriesModel;
  invitation: Invitation;
  place: number;
  count: number;
  listed: Listed<Invitation>;
};

function InvitationRow({ model, invitation, place, count, listed }: InvitationRowProps) {
  const { language, words: all } = useWording();
  const words = all.workshop.invitations;
  const { id, role, channel, sentOn } = invitation;
  const name = role || words.untitled;
  const change = (make: (before: Invitation) => Invitation) => void model.change(listed.changing(id, make));
  return (
    <li class="edited-row invitation-row" data-part={id} onKeyDown={listed.moveByKey(invitation)}>
      <EditedText
        model={model}
        at={`${id}/role`}
        look="title"
        label={words.role(place + 1)}
        placeholder={words.role(place + 1)}
        isLabelUnseen
        saved={role}
        read={typedTitle}
        isWrapped
        make={(value) => listed.changing(id, (before) => ({ ...before, role: value }))}
      />
      <EditedChoice
        label={words.channel(name)}
        isLabelUnseen
        value={channel}
        choices={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
        onChoose={(value) => change((before) => ({ ...before, channel: value }))}
      />
      <label class="choice invitation-sent">
        <input
          type="checkbox"
          aria-label={words.sentTo(name)}
          checked={sentOn !== undefined}
          onChange={({ currentTarget }) => {
            const day = currentTarget.checked ? localDay(new Date()) : undefined;
            change((before) => withField(before, 'sentOn', day));
          }}
        />
        <span>{sentOn === undefined ? words.sent : `${words.sent} ${formatDay(sentOn, language)}`}</span>
      </label>
      <RowButtons
        what={name}
        place={place}
        count={count}
        onMove={(step) => void listed.move(invitation, step)}
        onRemove={() => void listed.remove(invitation)}
      />
    </li>
  );
}
