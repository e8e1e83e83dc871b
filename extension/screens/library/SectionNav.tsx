import { useState } from 'preact/hooks';
import type { Section } from '../../models/library-address.ts';
import { useWording } from '../parts/wording.ts';
import { useWide } from './use-wide.ts';

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

/** The sections in the order of the way of a practice: found, gathered, adopted, worked on, honoured, agreed on; then what is put away. */
const LISTED = [
  'practices',
  'collections',
  'adoptions',
  'workshops',
  'surveys',
  'agreements',
  'exchange',
  'backups',
  'persons',
  'trash',
  'history',
] as const;

/** Sections that are parts of another one in the list. */
const WITHIN: Partial<Record<Section, (typeof LISTED)[number]>> = {
  compare: 'practices',
  merge: 'practices',
  duplicates: 'practices',
  nominations: 'surveys',
};

/** From which width on the sections stand side by side, in px; on a narrower screen they would take three lines. */
const SIDE_BY_SIDE_WIDTH = 1_200;

/** The sections of the library page, as links; on a narrow screen they open from the name of the present one. */
export function SectionNav(props: SectionNavProps) {
  const { words } = useWording();
  const isWide = useWide(SIDE_BY_SIDE_WIDTH);
  return (
    <nav class="sections" aria-label={words.history.sections.label}>
      {isWide ? <SectionList {...props} /> : <SectionMenu {...props} />}
    </nav>
  );
}

function SectionMenu(props: SectionNavProps) {
  const { words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const shown = shownAs(props.current);
  const elsewhere = LISTED.filter((section) => section !== shown && props.waiting?.[section] !== undefined);
  return (
    <details class="section-menu" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.history.sections[shown]}
        {!isOpen &&
          elsewhere.map((section) => (
            <span key={section} class="section-count">
              {props.waiting?.[section]?.words}
            </span>
          ))}
      </summary>
      <SectionList {...props} onGo={() => setOpen(false)} />
    </details>
  );
}

function SectionList({
  current,
  addressOf,
  waiting = {},
  onGo,
}: SectionNavProps & {
  /** Called when a person goes to a section. */
  onGo?: () => void;
}) {
  const { words } = useWording();
  const shown = shownAs(current);
  return (
    <ul class="plain-list">
      {LISTED.map((section) => (
        <li key={section}>
          <a
            href={addressOf(section)}
            aria-current={section === shown ? 'page' : undefined}
            onClick={() => onGo?.()}
          >
            {words.history.sections[section]}
            <WaitingCount waiting={waiting[section]} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The section in the list that the present one is, or is a part of. */
function shownAs(current: Section): (typeof LISTED)[number] {
  const whole = WITHIN[current] ?? current;
  return LISTED.find((section) => section === whole) ?? 'practices';
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
