import { computed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '#shared/survey/survey-schema.ts';
import { findingDraft } from '../../models/survey-draft.ts';
import { findingKeyOf, type SurveyFormsModel } from '../../models/survey-forms-model.ts';
import { useWording } from '../parts/wording.ts';
import { FindingEditor } from './FindingEditor.tsx';
import type { FindingMatrixProps } from './FindingMatrix.tsx';
import { placeName } from './place-name.ts';

/** Props of a cell of the table of findings. */
export type FindingCellProps = FindingMatrixProps & {
  /** The municipality; undefined for the whole region. */
  municipalityCode: string | undefined;
  /** The question. */
  question: string;
  /** The findings; mostly one or none. */
  findings: readonly Finding[];
};

/** A cell: its findings, each a button that opens its editor in its place; an empty one opens a new one’s. */
export function FindingCell(props: FindingCellProps) {
  const { open, surveyForms, municipalityCode, question, findings } = props;
  const wording = useWording();
  const { words } = wording;
  const cell = useRef<HTMLDivElement>(null);
  const place = placeName(municipalityCode, wording);
  const typedPlace = municipalityCode === undefined ? '' : place;
  const newKey = findingKeyOf(open.survey.id, { cell: `${municipalityCode ?? ''} ${question}` });
  const keyed = findings.map((finding) => ({
    finding,
    key: findingKeyOf(open.survey.id, { findingId: finding.id }),
  }));
  const openKey = useOpenKey(surveyForms, [newKey, ...keyed.map(({ key }) => key)]);
  const isOpen = openKey !== undefined;
  useFocusBack(isOpen, cell);
  const begin = (key: string, finding: Partial<Finding>) =>
    surveyForms.findings.begin(key, findingDraft({ question, ...finding }, typedPlace));
  return (
    <div ref={cell}>
      {keyed.map(({ finding, key }) =>
        key === openKey ? (
          <FindingEditor key={key} {...props} formKey={key} finding={finding} place={place} />
        ) : (
          <button
            key={key}
            type="button"
            class={`finding${finding.number === undefined ? '' : ' finding-amount'}`}
            aria-label={words.survey.finding.edit(finding.value, place, question)}
            title={finding.passage}
            onClick={() => begin(key, finding)}
          >
            {finding.value}
            <Cited count={open.citations.get(finding.id)?.length ?? 0} />
          </button>
        ),
      )}
      {findings.length === 0 &&
        (newKey === openKey ? (
          <FindingEditor {...props} formKey={newKey} finding={undefined} place={place} />
        ) : (
          <button
            type="button"
            class="finding finding-empty"
            aria-label={words.survey.finding.addTo(place, question)}
            onClick={() => begin(newKey, {})}
          >
            –
          </button>
        ))}
    </div>
  );
}

/**
 * Which of a cell’s forms is open. Each cell looks for itself, so that opening one of thousands does not draw them all
 * anew.
 */
function useOpenKey(surveyForms: SurveyFormsModel, keys: readonly string[]): string | undefined {
  const { openKeys } = surveyForms.findings;
  const joined = keys.join('\n');
  const open = useMemo(() => computed(() => keys.find((key) => openKeys.value.has(key))), [openKeys, joined]);
  return open.value;
}

/** How many plans cite a finding; nothing when none does. */
function Cited({ count }: { count: number }) {
  const { words } = useWording();
  return count === 0 ? null : <span class="finding-cited meta">{words.survey.finding.cited(count)}</span>;
}

/** Brings the focus back to the cell when its editor closes. */
function useFocusBack(isOpen: boolean, cell: { current: HTMLElement | null }): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) cell.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
}
