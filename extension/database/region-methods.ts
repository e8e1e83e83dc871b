import { type RegionList, regionListSchema } from '#shared/region/region-list.ts';
import type { LibraryDatabase } from './library-database.ts';

/** What the library can do with the municipalities of a region. */
export type RegionMethods = {
  /** The municipalities and where they publish; undefined when none were noted, or what is kept cannot be understood. */
  regionAddresses(): Promise<RegionList | undefined>;
  /** Keeps them. */
  setRegionAddresses(list: RegionList): Promise<void>;
};

/** The library's methods about a region, on a database. */
export function regionMethods(db: LibraryDatabase): RegionMethods {
  return {
    async regionAddresses() {
      return regionListSchema.safeParse((await db.settings.get('regionAddresses'))?.value).data;
    },
    async setRegionAddresses(list) {
      await db.settings.put({ name: 'regionAddresses', value: regionListSchema.parse(list) });
    },
  };
}
