import { CatalogueBuilder, catalogueRow } from './catalogue-columns.ts';
import type { CatalogueRow } from './index-entry.ts';
import type { Base, ChunkReader, LiveIndex } from './live-index.ts';
import { type BaseSink, writeBase } from './write-base.ts';

/** After how many practices others may have a turn. */
const PRACTICES_AT_A_TIME = 100;

/**
 * A new base of the index as it is now: the old base with all changes taken in. The index stays in use meanwhile; changes
 * that come later are not part of the new base.
 */
export async function mergeBase(index: LiveIndex, readChunks: ChunkReader, sink: BaseSink): Promise<Base> {
  const { base, catalogue, delta } = index;
  const size = catalogue.size;
  const living = catalogue.living.slice(0, size);
  const valid = index.valid.slice();
  const ranks = catalogue.titleRanks().slice();
  const entryPractices = [...index.entries.practices];
  const entryValid = [...index.entries.valid];
  const changed = new Map<number, CatalogueRow>();
  for (const practice of new Set(entryPractices)) changed.set(practice, catalogue.row(practice));

  const order = inOrderOfIds(index, size);
  const builder = new CatalogueBuilder();
  const numbers = new Int32Array(size).fill(-1);
  const newRanks: number[] = [];
  for (const [turn, practice] of order.entries()) {
    if (turn % PRACTICES_AT_A_TIME === 0) await sink.pause(0);
    if (living[practice] !== 1) continue;
    numbers[practice] = builder.add(changed.get(practice) ?? catalogueRow(base.catalogue, practice));
    newRanks.push(ranks[practice] ?? 0);
  }
  const additions = {
    postings: delta.postings,
    numberOf: (entry: number) => numbers[entryPractices[entry] ?? -1] ?? -1,
    validOf: (entry: number) => entryValid[entry] ?? 0,
  };
  const titleOrder = await builder.titleOrder(() => sink.pause(0), Float64Array.from(newRanks));
  const columns = builder.columns(titleOrder);
  return writeBase(columns, { base, readChunks, numbers, valid }, additions, sink);
}

/** Numbers in the order of their ids: the base's are in order, the new ones find their places. */
function inOrderOfIds({ catalogue }: LiveIndex, size: number): number[] {
  const { baseSize } = catalogue;
  const added = Array.from({ length: size - baseSize }, (_, index) => baseSize + index)
    .map((practice) => ({ practice, id: catalogue.idOf(practice) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const order: number[] = [];
  let next = 0;
  for (let practice = 0; practice < baseSize; practice += 1) {
    const id = added.length > 0 ? catalogue.idOf(practice) : '';
    for (; next < added.length && (added[next]?.id ?? '') < id; next += 1)
      order.push(added[next]?.practice ?? 0);
    order.push(practice);
  }
  for (; next < added.length; next += 1) order.push(added[next]?.practice ?? 0);
  return order;
}
