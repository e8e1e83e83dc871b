import { textsIn } from '../../language/localized-text.ts';
import type { DeskCommitment, DeskPartner } from '../desk-partner-schema.ts';
import type {
  IncomingPartner,
  IncomingPartners,
  RefusedRow,
  RowRemark,
  ToldCommitment,
} from './incoming-partner.ts';
import { nameKey } from './partner-key.ts';
import { type ToldValues, type ValueKey, valuesOfPartner, valuesOfTold } from './told-values.ts';

/** A value that a source tells otherwise than the desk has it. */
export type ValueConflict = {
  /** Which one. */
  key: ValueKey;
  /** As it is on the desk. */
  present: string;
  /** As the source tells it. */
  incoming: string;
};

/**
 * What becomes of a partner from a source: `new` to the desk, the `same` as there, one that `fills` what is empty there,
 * or in `conflict` with what is there.
 */
export type PlannedPartner = {
  /** The partner as it comes. */
  incoming: IncomingPartner;
  /** What becomes of it. */
  state: 'new' | 'same' | 'fills' | 'conflict';
  /** The same partner on the desk; absent for a new one. */
  present?: DeskPartner;
  /** Values that are empty on the desk, which the source tells. */
  fills: readonly ValueKey[];
  /** Values told otherwise. */
  conflicts: readonly ValueConflict[];
  /** Commitments that the desk does not have. */
  commitments: readonly ToldCommitment[];
};

/** What an import would do. */
export type ImportPlan = {
  /** The partners that come, in the order of the source. */
  partners: readonly PlannedPartner[];
  /** Rows that are not read, with those that are in the source twice. */
  refused: readonly RefusedRow[];
  /** Cells that are kept in a note. */
  remarks: readonly RowRemark[];
};

/** How many partners of each state a plan has. */
export type PlanCounts = Record<PlannedPartner['state'] | 'refused', number>;

/** Compares what comes with what is on the desk, in a time that grows with the sum of the two. */
export function planImport(
  { partners, refused, remarks }: IncomingPartners,
  desk: readonly DeskPartner[],
): ImportPlan {
  const known = new PartnersByKey(desk);
  const seen = new PartnersByKey<IncomingPartner>();
  const taken = new Map<string, IncomingPartner>();
  const planned: PlannedPartner[] = [];
  const doubled: RefusedRow[] = [];
  for (const incoming of partners) {
    const { told, line } = incoming;
    const present = known.find(told);
    const first = seen.find(told) ?? (present && taken.get(present.id));
    if (first !== undefined) {
      const words = textsIn(told.name)[0] ?? '';
      doubled.push({ line, words, reason: 'doubled', firstLine: first.line });
      continue;
    }
    seen.add(told, incoming);
    if (present) taken.set(present.id, incoming);
    planned.push(compared(incoming, present));
  }
  const all = [...refused, ...doubled].sort((one, other) => one.line - other.line);
  return { partners: planned, refused: all, remarks };
}

/** How many partners of each state a plan has. */
export function planCounts({ partners, refused }: ImportPlan): PlanCounts {
  const counts: PlanCounts = { new: 0, fills: 0, conflict: 0, same: 0, refused: refused.length };
  for (const { state } of partners) counts[state] += 1;
  return counts;
}

/** By what a body is known. */
type Known = Pick<DeskPartner, 'name'> & { id?: string | undefined; businessId?: string | undefined };

/**
 * Bodies found by their id in this agreement, their business id or a name in any language. Two with business ids that
 * differ are two bodies, even under one name.
 */
class PartnersByKey<Found = DeskPartner> {
  private readonly byId = new Map<string, Found>();
  private readonly byBusinessId = new Map<string, Found>();
  private readonly byName = new Map<string, { businessId: string | undefined; found: Found }[]>();

  constructor(partners: readonly (Known & Found)[] = []) {
    for (const partner of partners) this.add(partner, partner);
  }

  add({ id, businessId, name }: Known, found: Found): void {
    if (id !== undefined && !this.byId.has(id)) this.byId.set(id, found);
    if (businessId !== undefined && !this.byBusinessId.has(businessId))
      this.byBusinessId.set(businessId, found);
    for (const key of new Set(textsIn(name).map(nameKey))) {
      const others = this.byName.get(key);
      if (others) others.push({ businessId, found });
      else this.byName.set(key, [{ businessId, found }]);
    }
  }

  find({ id, businessId, name }: Known): Found | undefined {
    const exact = (id && this.byId.get(id)) || (businessId && this.byBusinessId.get(businessId));
    if (exact) return exact;
    const named = textsIn(name).flatMap((text) => this.byName.get(nameKey(text)) ?? []);
    return named.find(
      (other) =>
        businessId === undefined || other.businessId === undefined || other.businessId === businessId,
    )?.found;
  }
}

function compared(incoming: IncomingPartner, present: DeskPartner | undefined): PlannedPartner {
  const { told, isKindGuessed } = incoming;
  if (present === undefined) {
    return { incoming, state: 'new', fills: [], conflicts: [], commitments: told.commitments };
  }
  const has = valuesOfPartner(present);
  const fills: ValueKey[] = [];
  const conflicts: ValueConflict[] = [];
  for (const [key, value] of valuesOfTold(told)) {
    if (key === 'kind' && isKindGuessed) continue;
    const own = has.get(key);
    if (isTold(key, value, has, present)) continue;
    if (own === undefined || (key === 'step' && fillsStep(own, value))) fills.push(key);
    else conflicts.push({ key, present: own, incoming: value });
  }
  const commitments = newCommitments(told.commitments, present.commitments);
  const isFilling = fills.length + commitments.length > 0;
  const state = conflicts.length > 0 ? 'conflict' : isFilling ? 'fills' : 'same';
  return { incoming, state, present, fills, conflicts, commitments };
}

/** Whether the desk has a value already, perhaps in other spelling, or as a public contact what comes as internal. */
function isTold(key: ValueKey, value: string, has: ToldValues, present: DeskPartner): boolean {
  const own = has.get(key);
  if (own !== undefined && spelled(key, own) === spelled(key, value)) return true;
  if (key === 'step') return own?.split(' ')[0] === value;
  if (key === 'internal.email' || key === 'internal.phone') {
    const other = has.get(key === 'internal.email' ? 'contact.email' : 'contact.phone');
    return other !== undefined && spelled(key, other) === spelled(key, value);
  }
  if (key === 'internal.role') return textsIn(present.contact?.role).includes(value);
  return false;
}

/** A state without its day is filled by the day; being asked is the beginning from which any step goes on. */
function fillsStep(own: string, value: string): boolean {
  return value.startsWith(`${own} `) || own === 'invited';
}

function spelled(key: ValueKey, value: string): string {
  const plain = value.replaceAll(/\s+/g, ' ').trim();
  if (key.startsWith('name:')) return nameKey(plain);
  if (key === 'website') return plain.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  if (key.endsWith('.email')) return plain.toLowerCase();
  return key.endsWith('.phone') ? plain.replaceAll(/[\s-]/g, '') : plain;
}

/** The commitments whose words the partner does not have yet, in any of their languages. */
function newCommitments(
  told: readonly ToldCommitment[],
  present: readonly DeskCommitment[],
): ToldCommitment[] {
  const textsOf = ({ text }: Pick<ToldCommitment, 'text'>) =>
    textsIn(text).map((words) => words.replaceAll(/\s+/g, ' ').trim());
  const has = new Set(present.flatMap(textsOf));
  const ids = new Set(present.map(({ id }) => id));
  return told.filter(
    (commitment) =>
      !(commitment.id !== undefined && ids.has(commitment.id)) &&
      !textsOf(commitment).some((text) => has.has(text)),
  );
}
