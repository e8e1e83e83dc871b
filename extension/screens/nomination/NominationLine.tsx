import { formatDay } from '#shared/language/formats.ts';
import {
  NOMINATION_RESULTS,
  type Nomination,
  nominationResultSchema,
} from '#shared/nomination/nomination-schema.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import { useWording } from '../parts/wording.ts';

/** Props of a nomination in the list. */
export type NominationLineProps = {
  /** The nomination; on paper perhaps without the persons it names. */
  nomination: Nomination;
  /** What can be done with it. */
  nominations: NominationsModel;
  /** Its address. */
  address: string;
};

/** A nomination in the list: who or what, where, why, and how far it has come, which can be changed here. */
export function NominationLine({ nomination, nominations, address }: NominationLineProps) {
  const { language, words } = useWording();
  const { row, kinds, results } = words.nomination;
  const { nominee, nomineeKind, municipalityCode, nominatedBy, why, prizeDay, result } = nomination;
  const facts = [
    kinds[nomineeKind],
    municipalityName(municipalityCode, language),
    prizeDay && row.prizeDay(formatDay(prizeDay, language)),
  ].filter(Boolean);
  const setResult = (value: string) => {
    const chosen = nominationResultSchema.safeParse(value);
    if (chosen.success) void nominations.setResult(nomination, chosen.data);
  };
  return (
    <li class="nomination-row">
      <div class="nomination-told">
        <a class="room-row-name" href={address}>
          {nominee}
        </a>
        <p class="meta">
          {facts.join(' · ')}
          {nomineeKind === 'person' && <PersonalMark />}
        </p>
        {why && <p class="nomination-why">{why}</p>}
        {nominatedBy && (
          <p class="meta">
            {row.nominatedBy(nominatedBy)}
            <PersonalMark />
          </p>
        )}
      </div>
      <select
        class="control nomination-result"
        aria-label={row.result(nominee)}
        value={result}
        onChange={({ currentTarget }) => setResult(currentTarget.value)}
      >
        {NOMINATION_RESULTS.map((each) => (
          <option key={each} value={each}>
            {results[each]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Says that what stands before it is personal data. */
function PersonalMark() {
  const { words } = useWording();
  return <span>{` · ${words.nomination.row.personal}`}</span>;
}
