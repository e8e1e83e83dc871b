import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { withPart } from '#shared/desk/part-changes.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { changedIn, insertedAt, type ListedItem, movedBy, without } from '#shared/workshop/listed-items.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import type { TypedTexts } from '../../models/typed-texts.ts';

/** A record, or a part of one, whose fields are edited where they stand and save themselves. */
export type Editor<Part extends object> = {
  /** Where what is typed and not saved yet is kept. */
  readonly typed: TypedTexts;
  /** The part's own key among everything that is typed. */
  readonly at: string;
  /** The part as it is saved. */
  readonly part: Part;
  /** The languages its texts are written in. */
  readonly languages: readonly ContentLanguage[];
  /** Writes a change made in a field, which shows its own failure. */
  readonly keep: (change: (before: Part) => Part) => Promise<boolean>;
  /** Writes a change made with a button or a choice, which is said above the page when it fails. */
  readonly change: (change: (before: Part) => Part) => Promise<boolean>;
};

/** The open agreement as it is edited. */
export function agreementEditor(model: DeskModel, agreement: DeskAgreement): Editor<DeskAgreement> {
  return {
    typed: model.typed,
    at: agreement.id,
    part: agreement,
    languages: agreement.languages,
    keep: model.write,
    change: model.change,
  };
}

/** One of its partners as it is edited. */
export function partnerEditor(
  model: DeskModel,
  agreement: DeskAgreement,
  partner: DeskPartner,
): Editor<DeskPartner> {
  return {
    typed: model.typed,
    at: partner.id,
    part: partner,
    languages: agreement.languages,
    keep: (change) => model.writePartner(partner.id, change),
    change: (change) => model.changePartner(partner.id, change),
  };
}

/** A part of a record, as the decision of an agreement: empty while there is none, and none again when it is emptied. */
export function editorOfPart<Whole extends object, Name extends keyof Whole & string>(
  whole: Editor<Whole>,
  name: Name,
): Editor<NonNullable<Whole[Name]> & object> {
  type Part = NonNullable<Whole[Name]> & object;
  const changing = (change: (before: Part) => Part) => (before: Whole) =>
    withPart(before, name, (part) => change(part as Part));
  return {
    ...whole,
    at: `${whole.at}/${name}`,
    part: (whole.part[name] ?? {}) as Part,
    keep: (change) => whole.keep(changing(change)),
    change: (change) => whole.change(changing(change)),
  };
}

/** A list in a record whose things have ids. */
export type ListEditor<Item extends ListedItem> = {
  /** The things. */
  readonly items: readonly Item[];
  /** One of them as it is edited. */
  readonly editorOf: (item: Item) => Editor<Item>;
  /** Adds one at the end. */
  readonly add: (item: Item) => Promise<boolean>;
  /** Moves one by a step. */
  readonly move: (item: Item, step: -1 | 1) => Promise<boolean>;
  /** Takes one away. */
  readonly remove: (item: Item) => Promise<boolean>;
};

/** A list of a record as it is edited. `read` and `write` say where in the record it is. */
export function editorOfList<Whole extends object, Item extends ListedItem>(
  whole: Editor<Whole>,
  read: (whole: Whole) => readonly Item[],
  write: (whole: Whole, items: Item[]) => Whole,
): ListEditor<Item> {
  const changing = (change: (items: readonly Item[]) => Item[]) => (before: Whole) =>
    write(before, change(read(before)));
  return {
    items: read(whole.part),
    editorOf: (item) => ({
      ...whole,
      at: `${whole.at}/${item.id}`,
      part: item,
      keep: (change) => whole.keep(changing((items) => changedIn(items, item.id, change))),
      change: (change) => whole.change(changing((items) => changedIn(items, item.id, change))),
    }),
    add: (item) => whole.change(changing((items) => insertedAt(items, item, items.length))),
    move: (item, step) => whole.change(changing((items) => movedBy(items, item.id, step))),
    remove: (item) => whole.change(changing((items) => without(items, item.id))),
  };
}
