import { z } from 'zod/mini';
import { mayFetch } from '../image/may-fetch.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { localizedTextSchema } from '../language/localized-text.ts';
import { toWebAddress } from '../publication/publication-source.ts';
import { REGION_FORMAT, type Region, type RegionMember, regionSchema } from '../publication/region-schema.ts';

/** The municipalities of a region as they are kept in the library: their names and where each publishes. */
export const regionListSchema = z.object({
  /** The region's name; absent while it has none. */
  name: z.optional(localizedTextSchema),
  /** Its municipalities. */
  publications: regionSchema.shape.publications,
});
/** The municipalities of a region as they are kept in the library. */
export type RegionList = z.infer<typeof regionListSchema>;

/** What was read of typed lines: the municipalities, and the lines that could not be understood. */
export type ReadLines = { members: RegionMember[]; unread: string[] };

/**
 * Municipalities typed one a line: `Iso-Koivula https://koivula.example/sopimus.json`, an address alone, or a name alone
 * for a municipality that has published nothing yet. Without a name it is called by its site.
 */
export function readRegionLines(text: string): ReadLines {
  const read: ReadLines = { members: [], unread: [] };
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, before = '', written] = /^(.*?)[\s;,]*(https?:\/\/\S+)?$/.exec(line) ?? [];
    const address = toWebAddress(written ?? null, 'https://none.example/');
    const name = before.trim() || (address && new URL(address).hostname) || '';
    const isBroken = (written !== undefined && address === undefined) || /[/]/.test(before);
    if (isBroken || name.length > 200) read.unread.push(line);
    else read.members.push({ municipality: { fi: name }, ...(address && { address }) });
  }
  return read;
}

/** The municipalities as they would be typed. */
export function regionLines({ publications }: RegionList): string {
  return publications
    .map(({ municipality, address }) => [Object.values(municipality)[0], address].filter(Boolean).join(' '))
    .join('\n');
}

/**
 * A regional file as a list, its addresses made whole against `base`, the file's own address; undefined when the text is no
 * regional file. An address that stays unclear (a file opened from disk has none of its own) is left out.
 */
export function readRegionFile(text: string, base = 'file:///'): RegionList | undefined {
  const region = parsedRegion(text);
  if (region === undefined) return undefined;
  const publications = region.publications.map(({ address, ...member }) => {
    const whole = toWebAddress(address ?? null, base);
    // A file from elsewhere does not make this machine knock on doors inside the house.
    return whole === undefined || !mayFetch(whole, base) ? member : { ...member, address: whole };
  });
  return { name: region.name, publications };
}

/** A list with the municipalities of another one that it does not have yet, by address or else by name. */
export function joinedLists(list: RegionList, other: RegionList): RegionList {
  const keyOf = ({ address, municipality }: RegionMember) => address ?? Object.values(municipality)[0];
  const present = new Set(list.publications.map(keyOf));
  const added = other.publications.filter((member) => !present.has(keyOf(member)));
  const name = list.name ?? other.name;
  return { ...(name && { name }), publications: [...list.publications, ...added] };
}

/** The list as a regional file that can be shared and shown by the widget. */
export function regionFile({ publications }: RegionList, name: LocalizedText, now: Date): string {
  const region: Region = {
    format: REGION_FORMAT,
    version: 1,
    name,
    publishedAt: now.toISOString(),
    publications,
  };
  return `${JSON.stringify(region, null, 2)}\n`;
}

function parsedRegion(text: string): Region | undefined {
  try {
    return regionSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, ''))).data;
  } catch {
    return undefined;
  }
}
