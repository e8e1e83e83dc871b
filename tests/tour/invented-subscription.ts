import { preparePractice } from '#shared/subscription/prepare-practice.ts';
import type { SharedPractice } from '#shared/subscription/shared-collection-schema.ts';
import type { Library } from '../../extension/database/library.ts';
import { aPractice } from '../builders/practice.ts';
import { aSharedCollection, MASKS, PUBLISHING } from '../builders/shared.ts';
import { INVENTED_PRACTICES } from './invented-practices.ts';

const ADDRESS = 'https://www.koivula.example/kierre/collection.json';

/** A subscription in which some practices are new, changed and withdrawn, and one of them copied; answers ids. */
export async function addSubscription(library: Library): Promise<{ subscription: string; copy: string }> {
  const practices = INVENTED_PRACTICES.slice(0, 9).flatMap(({ address, fields }): SharedPractice[] => {
    const source = { address, clippedAt: '2026-11-20T10:00:00.000Z' };
    const practice = aPractice({ fields: { kind: 'page', title: 'Käytäntö', ...fields } });
    return [preparePractice(practice, source, PUBLISHING, MASKS).shared ?? []].flat();
  });
  const read = (shown: SharedPractice[]) => ({
    collection: aSharedCollection({
      practices: shown,
      description: { fi: 'Kunnan käytäntöjä yhdistysten kanssa työskentelyyn.' },
      licence: { name: 'CC BY 4.0', code: 'cc-by-4.0' },
    }),
    version: {},
  });
  const { id } = await library.subscribe(ADDRESS, read(practices.slice(0, 7)));
  const [first] = practices;
  const [copy = ''] = first ? await library.copyShared(id, [first.id]) : [];
  const changed = practices.slice(0, 2).map((each) => ({
    ...each,
    card: { ...each.card, rhythm: 'Neljästi vuodessa' },
  }));
  await library.keepReading(id, read([...changed, ...practices.slice(3)]));
  return { subscription: id, copy };
}
