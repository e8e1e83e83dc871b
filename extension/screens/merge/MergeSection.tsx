import { useEffect } from 'preact/hooks';
import type { MergeModel } from '../../models/merge-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { DuplicateList } from './DuplicateList.tsx';
import { MergePractices } from './MergePractices.tsx';

/** Props of the section about practices that are there twice. */
export type MergeSectionProps = SectionProps & {
  /** Practices that are there twice. */
  merge: MergeModel;
  /** The list of likely duplicates, or merging the two that the path names: `KEPT,OTHER`. */
  section: 'merge' | 'duplicates';
};

/** Practices that are there twice: the likely ones, or two of them being merged. */
export function MergeSection(props: MergeSectionProps) {
  const { merge, section, path } = props;
  const [keptId = '', otherId = ''] = (path[0] ?? '').split(',');
  useEffect(() => {
    if (section === 'duplicates') return merge.findDuplicates();
    void merge.open(keptId, otherId);
    return undefined;
  }, [section, keptId, otherId]);
  return section === 'duplicates' ? <DuplicateList {...props} /> : <MergePractices {...props} />;
}
