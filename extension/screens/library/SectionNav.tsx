import type { Section } from '../../models/library-address.ts';
import { useWording } from '../parts/wording.ts';

/** How much is waiting in a section. */
export type Waiting = {
  /** How much, as it is shown. */
  count: string;
  /** How much of what, in words. */
  words: string;
};

/** Props of the list of sections. */
export type SectionNavProps = {
  /** The section that is shown. */
  current: Section;
  /** The address of a section. */
  addressOf: (section: Section) => string;
  /** What is waiting in a section: a number beside its name, and what it counts for those who hear it. */
  waiting?: Partial<Record<Section, Waiting>>;
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
              <WaitingCount waiting={waiting[section]} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WaitingCount({ waiting }: { waiting: Waiting | undefined }) {
  if (waiting === undefined) return null;
  return (
    <>
      <span class="section-count" aria-hidden="true" title={waiting.words}>
        {waiting.count}
      </span>
      <span class="unseen">{`, ${waiting.words}`}</span>
    </>
  );
}
