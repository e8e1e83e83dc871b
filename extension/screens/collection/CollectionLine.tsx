import { phaseOn } from '#shared/collection/theme-period.ts';
import { localDay } from '#shared/language/formats.ts';
import type { CollectionWithCount } from '../../database/collection-methods.ts';
import { useWording } from '../parts/wording.ts';
import { formatPeriod, PhaseBadge } from './period-words.tsx';

/** Props of a collection in a list. */
export type CollectionLineProps = {
  /** The collection with its count. */
  listed: CollectionWithCount;
  /** Its address in this page. */
  address: string;
};

/** A collection in a list: its name, where its period stands, and how much is in it. */
export function CollectionLine({ listed: { collection, count }, address }: CollectionLineProps) {
  const { language, words } = useWording();
  const { name, period, materials } = collection;
  const facts = [
    period && formatPeriod(period, language),
    words.collection.count(count),
    materials.length > 0 && words.collection.materialCount(materials.length),
  ];
  return (
    <li class="collection-line">
      <a class="collection-name" href={address}>
        {name}
      </a>
      {period && <PhaseBadge phase={phaseOn(period, localDay(new Date()))} />}
      <span class="meta">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
