import type { Section } from '../../models/library-address.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the list of sections. */
export type SectionNavProps = {
  /** The section that is shown. */
  current: Section;
  /** The address of a section. */
  addressOf: (section: Section) => string;
  /** What is waiting in a section, as a number beside its name. */
  waiting?: Partial<Record<Section, number>>;
};

/** The sections in the order of the way of a practice: found, gathered, adopted, worked on, honoured; then what is put away. */
const LISTED = ['practices', 'collections', 'adoptions', 'workshops', 'surveys', 'trash', 'history'] as const;

/** Sections that are parts of another one in the list. */
const WITHIN: Partial<Record<Section, Section>> = {
  compare: 'practices',
  merge: 'practices',
  duplicates: 'practices',
  nominations: 'surveys',
};

/** The sections of the library page, as links. */
export function SectionNav({ current, addressOf, waiting = {} }: SectionNavProps) {
  const { words } = useWording();
  const { sections } = words.history;
  const shown = WITHIN[current] ?? current;
  return (
    <nav class="sections" aria-label={sections.label}>
      <ul class="plain-list">
        {LISTED.map((section) => (
          <li key={section}>
            <a href={addressOf(section)} aria-current={section === shown ? 'page' : undefined}>
              {sections[section]}
              {waiting[section] !== undefined && <span class="section-count">{` ${waiting[section]}`}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
