import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the links between the two parts of the section. */
export type RoomPartsProps = Pick<SectionProps, 'addressOf'> & {
  /** The part that is shown. */
  current: 'surveys' | 'nominations';
};

/** The two parts of the section, surveys and nominations, beside each other. */
export function RoomParts({ current, addressOf }: RoomPartsProps) {
  const { survey } = useWording().words;
  return (
    <nav class="room-parts" aria-label={survey.parts.label}>
      <ul class="plain-list">
        {(['surveys', 'nominations'] as const).map((part) => (
          <li key={part}>
            <a href={addressOf(part)} aria-current={part === current ? 'page' : undefined}>
              {survey.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
