import type { LocalizedText } from '../../language/localized-text.ts';
import { foldText } from '../../partner/fold-text.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { leavesOf, type PublishedLeaf } from './published-leaves.ts';

/** One record of what goes out, with all its fields. */
export type OutgoingGroup = {
  /** The file's own head, the agreement, a partner, or a commitment of one. */
  readonly what: 'file' | 'agreement' | 'partner' | 'commitment';
  /** The record's id. */
  readonly id: string;
  /** The name it is known by: a commitment's is its partner's. */
  readonly name: LocalizedText;
  /** Every field that goes out. */
  readonly fields: readonly PublishedLeaf[];
};

/** Fields that programs need and people do not read: they go out too. */
const TECHNICAL = new Set(['id', 'updatedAt', 'revision', 'partnerId', 'format', 'version', 'publishedAt']);

/** Whether a field is there for programs only. */
export function isTechnical({ path }: PublishedLeaf): boolean {
  return TECHNICAL.has(path.at(-1) ?? '');
}

/**
 * Every field that would go out, read from the publication itself and not from what it was made of: the file's head, the
 * agreement, and each partner followed by its commitments.
 */
export function outgoingFields(publication: Publication): OutgoingGroup[] {
  const { agreement, partners, commitments, ...file } = publication;
  const byPartner = Map.groupBy(commitments, ({ partnerId }) => partnerId);
  return [
    { what: 'file', id: file.id, name: file.publisher.name, fields: leavesOf(file) },
    { what: 'agreement', id: agreement.id, name: agreement.name, fields: leavesOf(agreement) },
    ...partners.flatMap((partner): OutgoingGroup[] => [
      { what: 'partner', id: partner.id, name: partner.name, fields: leavesOf(partner) },
      ...(byPartner.get(partner.id) ?? []).map(
        (commitment): OutgoingGroup => ({
          what: 'commitment',
          id: commitment.id,
          name: partner.name,
          fields: leavesOf(commitment),
        }),
      ),
    ]),
  ];
}

/**
 * A search through groups: it gives the groups with the fields in which the searched words stand, and all of a group when its name
 * has them. The texts are folded once, at the first search.
 */
export function outgoingSearch(
  groups: readonly OutgoingGroup[],
): (searched: string) => readonly OutgoingGroup[] {
  let folded: { group: OutgoingGroup; name: string; fields: string }[] | undefined;
  return (searched) => {
    const sought = foldText(searched.trim());
    if (sought === '') return groups;
    folded ??= groups.map((group) => ({
      group,
      name: foldText(Object.values(group.name).join('\n')),
      fields: foldText(group.fields.map(({ value }) => String(value)).join('\n')),
    }));
    return folded.flatMap(({ group, name, fields }) => {
      if (name.includes(sought)) return [group];
      if (!fields.includes(sought)) return [];
      const found = group.fields.filter(({ value }) => foldText(String(value)).includes(sought));
      return found.length === 0 ? [] : [{ ...group, fields: found }];
    });
  };
}
