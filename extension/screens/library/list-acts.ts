import { PLAIN_LIST } from '../../models/library-address.ts';
import { focusItem, moveInList } from './move-in-list.ts';
import type { PracticesSectionProps } from './PracticesSection.tsx';

/** What can be done with the practices of the list, by keys and by buttons alike. */
export type ListActs = {
  /** Selects all that was found. */
  onSelectAll: () => void;
  /** Puts the selected practices in the trash; the selection stays when that fails. */
  onTrashSelected: () => void;
  /** Puts the open practice in the trash. */
  onTrashOpen: () => void;
  /** Puts a practice of the list, or the open one, in the trash; answers whether there is one. */
  onTrash: (focusedId: string | undefined) => boolean;
  /** Chooses a practice of the list, or the open one, to be compared; answers whether there is one. */
  onCompare: (focusedId: string | undefined) => boolean;
  /** Goes back from the open practice; answers whether one was open. */
  onBack: () => boolean;
};

type Titled = { id: string; title: string };

/** The acts of the list, with what is shown in it now. */
export function listActs(props: PracticesSectionProps): ListActs {
  const { find, selection, bulk, practice, choice, removal, addressState } = props;
  const { practiceId, query } = addressState.address.value;
  const closeOpen = () => addressState.go({ ...PLAIN_LIST, query });
  /** The practice that a key acts on: the one with the focus in the list, else the open one. */
  const meant = (focusedId: string | undefined): Titled | undefined => {
    const row = find.rows.value.find(({ id }) => id === focusedId);
    if (row !== undefined) return { id: row.id, title: row.title };
    const open = practice.open.value;
    return open.state === 'ready'
      ? { id: open.practiceId, title: open.found.practice.fields.title }
      : undefined;
  };
  const trash = async ({ id, title }: Titled) => {
    if (!moveInList(1, id)) moveInList(-1, id);
    if ((await removal.remove({ id, title })) && id === practiceId) closeOpen();
  };
  const trashSelected = async () => {
    const ids = await selection.settled();
    if (!(await bulk.trash(ids))) return;
    selection.clear();
    if (practiceId !== undefined && ids.includes(practiceId)) closeOpen();
    requestAnimationFrame(() => moveInList(1));
  };
  const onTrash = (focusedId: string | undefined) => {
    const one = meant(focusedId);
    if (one) void trash(one);
    return one !== undefined;
  };
  return {
    onSelectAll: () => selection.selectAll(find.allIds()),
    onTrashSelected: () => void trashSelected(),
    onTrashOpen: () => onTrash(undefined),
    onTrash,
    onCompare(focusedId) {
      const one = meant(focusedId);
      if (one) choice.toggle(one);
      return one !== undefined;
    },
    onBack() {
      if (practiceId === undefined) return false;
      closeOpen();
      requestAnimationFrame(() => focusItem(practiceId));
      return true;
    },
  };
}
