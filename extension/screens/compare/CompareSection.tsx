import { Printer, RotateCw } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { movedBy } from '#shared/collection/practice-order.ts';
import { isDifferent } from '#shared/practice/compare-practices.ts';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { ChosenPractice, CompareChoice } from '../../models/compare-choice.ts';
import { type CompareModel, comparedIds, shownFields } from '../../models/compare-model.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import type { SectionProps } from '../library/section-props.ts';
import { usePrinting } from '../library/use-printing.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { CompareBlocks } from './CompareBlocks.tsx';
import { CompareOptions } from './CompareOptions.tsx';
import { CompareTable } from './CompareTable.tsx';
import { NothingToCompare } from './NothingToCompare.tsx';
import { useNarrow } from './use-narrow.ts';

/** Props of the comparison. */
export type CompareSectionProps = SectionProps & {
  /** The practices chosen to be compared, which follow what is compared. */
  choice: CompareChoice;
  /** The practices that are compared. */
  compare: CompareModel;
};

/** What can be done with one of the compared practices. */
export type ComparedActions = {
  /** The address of a practice. */
  addressOf: (practiceId: string) => string;
  /** Moves a practice a place towards the first (-1) or the last (1). */
  onMove: (practice: PracticeWithEvidence['practice'], step: 1 | -1) => void;
  /** Takes a practice out of the comparison. */
  onTake: (practice: PracticeWithEvidence['practice']) => void;
};

/** Two to five practices side by side, field by field; on a narrow screen one field after another. */
export function CompareSection({ compare, choice, path, addressOf, go }: CompareSectionProps) {
  const { words } = useWording();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const [named = ''] = path;
  const { ids } = comparedIds(named);
  const comparison = compare.comparison.value;
  useEffect(() => compare.show(named), [named]);
  useEffect(() => {
    if (comparison.state === 'ready') choice.replace(comparison.found.map(titled));
  }, [comparison]);
  useEffect(() => {
    heading.current?.focus();
    return compare.leave;
  }, []);

  const goTo = (next: readonly string[]) => go('compare', ...(next.length > 0 ? [next.join(',')] : []));
  const actions: ComparedActions = {
    addressOf: (id) => addressOf('practices', id),
    onMove({ id, fields }, step) {
      const next = movedBy(ids, id, step);
      setSaid(words.compare.moved(fields.title, next.indexOf(id) + 1, next.length));
      goTo(next);
    },
    onTake({ id, fields }) {
      setSaid(words.compare.taken(fields.title));
      heading.current?.focus();
      goTo(ids.filter((each) => each !== id));
    },
  };

  return (
    <section class="section-page compare" aria-labelledby="compare-heading">
      <header class="section-bar">
        <h2 class="section-title" id="compare-heading" tabIndex={-1} ref={heading}>
          {words.compare.heading}
        </h2>
        {comparison.state === 'ready' && (
          <div class="actions">
            <ExportButton ids={comparison.found.map(({ practice }) => practice.id)} />
            <Button look="quiet" drawing={Printer} label={words.library.print} onUse={() => print()} />
          </div>
        )}
      </header>
      <p class="unseen" role="status">
        {said}
      </p>
      {comparison.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {comparison.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[comparison.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => compare.show(named)} />
        </Notice>
      )}
      {(comparison.state === 'too-few' || comparison.state === 'too-many') && (
        <NothingToCompare comparison={comparison} actions={actions} toPractices={addressOf('practices')} />
      )}
      {comparison.state === 'ready' && (
        <Compared compare={compare} comparison={comparison} actions={actions} />
      )}
    </section>
  );
}

/** A practice as it is chosen to be compared. */
function titled({ practice }: PracticeWithEvidence): ChosenPractice {
  return { id: practice.id, title: practice.fields.title };
}

function Compared({
  compare,
  comparison,
  actions,
}: {
  compare: CompareModel;
  comparison: Extract<CompareModel['comparison']['value'], { state: 'ready' }>;
  actions: ComparedActions;
}) {
  const { words } = useWording();
  const isStacked = useNarrow() && !usePrinting();
  const { found, fields, gone } = comparison;
  const differing = fields.filter(isDifferent).length;
  const shown = shownFields(comparison, compare.onlyDifferences.value, compare.withEmpty.value);
  const Layout = isStacked ? CompareBlocks : CompareTable;
  return (
    <>
      {gone > 0 && <Notice tone="warning" text={words.compare.gone(gone)} />}
      <CompareOptions compare={compare} />
      <p class="count" role="status">
        {differing === 0
          ? words.compare.noDifferences
          : words.compare.differenceCount(differing, fields.length)}
      </p>
      {compare.withWords.value && <p class="hint">{words.compare.wordLegend}</p>}
      <Layout found={found} fields={shown} withWords={compare.withWords.value} actions={actions} />
    </>
  );
}
