import type { VNode } from 'preact';
import tables from '#shared/components/measures-and-tables.css?inline';
import type { Further } from '../load-views.ts';
import type { LoadedScene, Scene } from '../scene.ts';
import { BadgeView } from './BadgeView.tsx';
import { loadVoice } from './brought-words.ts';
import { Chips } from './Chips.tsx';
import { Choices } from './Choices.tsx';
import { CommitmentsView } from './CommitmentsView.tsx';
import { chartOf } from './chart-of.tsx';
import { choosePartners, readFilter } from './choose-partners.ts';
import { FurtherPartners } from './FurtherPartners.tsx';
import styles from './further.css?inline';
import { PracticesView } from './PracticesView.tsx';
import { RegionView } from './RegionView.tsx';
import { ShareView } from './ShareView.tsx';
import { Tabs } from './Tabs.tsx';
import { TimelineView } from './TimelineView.tsx';

/** What the widget loads when it is first asked for: the other views, the choices of the list, what is brought from elsewhere. */
const further: Further = {
  views: {
    badge: loaded(BadgeView),
    chart: chartOf,
    chips: loaded(Chips),
    choices: loaded(Choices),
    commitments: loaded(CommitmentsView),
    partners: loaded(FurtherPartners),
    practices: (scene) => PracticesView({ scene }),
    region: (scene) => RegionView({ scene }),
    share: loaded(ShareView),
    tabs: (scene) => Tabs({ scene }),
    timeline: loaded(TimelineView),
  },
  choose: choosePartners,
  readFilter,
  loadVoice,
  styles: tables + styles,
};

export default further;

/** A view of a publication: nothing while that has not come. */
function loaded(View: (props: { scene: LoadedScene }) => VNode | null): (scene: Scene) => VNode | null {
  return (scene) =>
    scene.publication ? View({ scene: { ...scene, publication: scene.publication } }) : null;
}
