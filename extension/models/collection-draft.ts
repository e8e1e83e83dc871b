import {
  type Collection,
  type CollectionFacts,
  collectionFactsSchema,
  MAX_MEMBERS,
  type Material,
} from '#shared/collection/collection-schema.ts';
import { safeUrl } from '#shared/html/safe-url.ts';
import { parseTypedDay, toTypedDay } from '#shared/record/typed-day.ts';

/** A collection as its form holds it: texts as typed. */
export type CollectionDraft = {
  /** The name. */
  name: string;
  /** The description. */
  description: string;
  /** The first day as typed; empty without one. */
  from: string;
  /** The last day as typed; empty without one. */
  until: string;
  /** The order of the practices. */
  order: Collection['order'];
  /** Materials, titles and addresses as typed. */
  materials: Material[];
  /** Members, one on each line. */
  members: string;
};

/** What is wrong in the form, for the screen to word. */
export type DraftTrouble =
  | 'name-missing'
  | 'day-missing'
  | 'day-unknown'
  | 'days-reversed'
  | 'title-missing'
  | 'address-unknown'
  | 'too-many-members'
  | 'too-long';

/** Where in the form it is: a field, or the number of a material with its part. */
export type DraftPlace =
  | 'name'
  | 'description'
  | 'from'
  | 'until'
  | 'members'
  | `material-${number}-${'title' | 'address'}`;

/** Something to correct before the form can be saved. */
export type DraftFault = {
  /** Where. */
  place: DraftPlace;
  /** What. */
  trouble: DraftTrouble;
};

/** The form of a new collection. */
export const NEW_DRAFT: CollectionDraft = {
  name: '',
  description: '',
  from: '',
  until: '',
  order: 'date',
  materials: [],
  members: '',
};

/** The form of a collection that is there. */
export function draftOf(collection: Collection): CollectionDraft {
  const { name, description = '', order, period, materials, members } = collection;
  return {
    name,
    description,
    from: toTypedDay(period?.from),
    until: toTypedDay(period?.until),
    order,
    materials: [...materials],
    members: members.join('\n'),
  };
}

/** Whether the form says nothing that would be lost: it is as it was opened. */
export function isSameDraft(a: CollectionDraft, b: CollectionDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the form says, or the first thing to correct in it. A material without title and address is left out. */
export function readDraft(draft: CollectionDraft): { facts: CollectionFacts } | { fault: DraftFault } {
  const fault = firstFault(draft);
  if (fault !== undefined) return { fault };
  const description = draft.description.trim();
  const { from, until } = daysOf(draft);
  const read = collectionFactsSchema.safeParse({
    name: draft.name,
    order: draft.order,
    ...(description !== '' && { description }),
    ...(from !== undefined && until !== undefined && { period: { from, until } }),
    materials: draft.materials
      .filter(isFilled)
      .map((each) => ({ ...each, address: safeUrl(webAddress(each.address)) ?? '' })),
    members: membersOf(draft),
  });
  return read.success
    ? { facts: read.data }
    : { fault: { place: placeOf(read.error.issues[0]?.path), trouble: 'too-long' } };
}

function firstFault(draft: CollectionDraft): DraftFault | undefined {
  if (draft.name.trim() === '') return { place: 'name', trouble: 'name-missing' };
  const fault = faultOfDays(draft);
  if (fault !== undefined) return fault;
  for (const [index, material] of draft.materials.entries()) {
    if (!isFilled(material)) continue;
    if (material.title.trim() === '') return { place: `material-${index}-title`, trouble: 'title-missing' };
    if (safeUrl(webAddress(material.address)) === undefined) {
      return { place: `material-${index}-address`, trouble: 'address-unknown' };
    }
  }
  return membersOf(draft).length > MAX_MEMBERS
    ? { place: 'members', trouble: 'too-many-members' }
    : undefined;
}

function faultOfDays(draft: CollectionDraft): DraftFault | undefined {
  const days = daysOf(draft);
  for (const place of ['from', 'until'] as const) {
    if (draft[place].trim() !== '' && days[place] === undefined) return { place, trouble: 'day-unknown' };
  }
  const { from, until } = days;
  if ((from === undefined) !== (until === undefined)) {
    return { place: from === undefined ? 'from' : 'until', trouble: 'day-missing' };
  }
  const isReversed = from !== undefined && until !== undefined && until < from;
  return isReversed ? { place: 'until', trouble: 'days-reversed' } : undefined;
}

function daysOf({ from, until }: CollectionDraft): Record<'from' | 'until', string | undefined> {
  return { from: parseTypedDay(from), until: parseTypedDay(until) };
}

function isFilled({ title, address }: Material): boolean {
  return title.trim() !== '' || address.trim() !== '';
}

/** People leave `https://` off. */
function webAddress(typed: string): string {
  const address = typed.trim();
  return /^[\w-]+(\.[\w-]+)+(?:[/?#:]|$)/u.test(address) ? `https://${address}` : address;
}

function membersOf({ members }: CollectionDraft): string[] {
  const names = members.split('\n').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The place in the form of a part of the facts that is too long. */
function placeOf(path: readonly PropertyKey[] | undefined): DraftPlace {
  const [part, index, name] = path ?? [];
  if (part === 'materials') {
    return `material-${Number(index)}-${name === 'address' ? 'address' : 'title'}`;
  }
  return part === 'description' || part === 'members' ? part : 'name';
}
