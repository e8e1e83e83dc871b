import { ClipboardPlus } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { formatLibraryAddress } from '../../models/library-address.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the link that records a practice in this room. */
export type RecordPracticeProps = {
  /** The practice. */
  practice: Practice;
};

/** On the page of a survey or an award: the link to a form filled from its card. Nothing for other kinds. */
export function RecordPractice({ practice: { id, fields } }: RecordPracticeProps) {
  const { words } = useWording();
  if (fields.kind !== 'survey' && fields.kind !== 'award') return null;
  const isSurvey = fields.kind === 'survey';
  const section = isSurvey ? 'surveys' : 'nominations';
  return (
    <a class="button button-quiet" href={formatLibraryAddress({ section, path: ['new', id] })}>
      <Icon drawing={ClipboardPlus} />
      {isSurvey ? words.survey.fromPractice : words.nomination.fromPractice}
    </a>
  );
}
