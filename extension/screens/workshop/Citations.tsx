import type { Citation, CitationKind, Plan } from '#shared/workshop/plan-schema.ts';
import { changingPlan } from '#shared/workshop/series-changes.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { useWording } from '../parts/wording.ts';
import { findCitations, presentText } from './citable.ts';
import type { PlanEditorProps } from './PlanEditor.tsx';
import { useListed } from './use-listed.ts';

/** Words of each kind of citation: its heading and the label of its picker. */
const WORDS = {
  practices: ['practices', 'addPractice'],
  findings: ['findings', 'addFinding'],
  nominations: ['nominations', 'addNomination'],
} as const;

/** What a plan draws on, of one kind, and a box in which more is looked for. A kind of which the library has nothing is not offered. */
export function Citations(props: PlanEditorProps & { plan: Plan; kind: CitationKind }) {
  const { model, open, workshop, municipalityCode: code, plan, kind } = props;
  const wording = useWording();
  const { plan: words, picker } = wording.words.workshop;
  const cited = plan[kind];
  const [heading, label] = WORDS[kind];
  const listed = useListed<Citation>(model, {
    items: cited,
    changeList: (change) =>
      changingPlan(workshop.id, code, (before) => ({ ...before, [kind]: change(before[kind]) })),
    nameOf: ({ text }) => text,
    removedText: words.citationRemoved,
  });
  const isOffered = kind === 'practices' || open.things[kind].length > 0;
  if (!isOffered && cited.length === 0) return null;
  return (
    <div class="citations">
      <h5 class="workshop-plan-part">{words[heading]}</h5>
      {cited.length > 0 && (
        <ul class="plain-list edited-rows">
          {cited.map((citation, place) => {
            const present = presentText(kind, citation, open);
            const isLink = kind === 'practices' && present !== undefined;
            const address = formatLibraryAddress({ ...PLAIN_LIST, practiceId: citation.id });
            return (
              <li
                key={citation.id}
                class="edited-row citation-row"
                data-part={`${workshop.id}${citation.id}`}
              >
                <span>
                  {isLink ? <a href={address}>{present}</a> : (present ?? citation.text)}
                  {present === undefined && <span class="meta"> {words.gone}</span>}
                </span>
                <RowButtons
                  what={present ?? citation.text}
                  place={place}
                  count={cited.length}
                  onRemove={() => void listed.remove(citation)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {isOffered && (
        <div class="list-actions">
          <Combobox
            label={words[label]}
            sayOffered={picker.found}
            none={picker.none}
            failed={picker.failed}
            offer={(typed) => findCitations(kind, typed, { model, open, code, cited }, wording)}
            onChoose={({ key, kept, text }) => void listed.cite({ id: key, text: kept ?? text })}
          />
        </div>
      )}
    </div>
  );
}
