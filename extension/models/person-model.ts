import { batch, computed, createModel, signal } from '@preact/signals';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import {
  type SoughtPerson,
  type SoughtProblem,
  soughtPerson,
  type TypedPerson,
} from '#shared/contact/sought-person.ts';
import type { FoundRecord } from '../database/find-person.ts';
import type { Library } from '../database/library.ts';
import type { PersonChoice, PersonRemovalResult } from '../database/person-methods.ts';
import type { PersonOwner } from '../database/person-tables.ts';
import type { Returned } from '../database/removed-persons.ts';
import type { MaskPersonMarkup } from '../database/row-without-person.ts';
import { longTask } from './long-task.ts';

/** A backup outside the extension, which no removal changes. */
export type KeptBackup = {
  /** Its file’s name. */
  name: string;
  /** When it was made. */
  madeAt: string;
  /** Where it is, as far as that is known. */
  place: string;
};

/** What of a record a person may choose to remove: the sure hits, or the likely ones too. */
export type Certainty = 'sure' | 'likely';

/** What a removal has done, and what it could not change. */
export type PersonRemoved = PersonRemovalResult & {
  /** What was published of the library and spoke of the person. */
  published: FoundRecord[];
  /** Copies that were taken before updates could not be removed, and may still hold the person. */
  hasCopies: boolean;
};

/** What the page needs beside the library. */
export type PersonPowers = {
  /** Takes words out of stored mark-up. */
  maskMarkup: MaskPersonMarkup;
  /** Saves a file. */
  save: (name: string, file: Blob) => void;
  /** Asks the search index, which is put together anew when words had to go. */
  askIndex: () => Promise<unknown>;
  /** Backups outside the extension that are known of. */
  backups: () => Promise<readonly KeptBackup[]>;
};

type PersonLibrary = Pick<Library, 'findPerson' | 'removePerson' | 'returnedPersons' | 'forgetCopies'>;

const NO_ONE: TypedPerson = { name: '', email: '', phone: '' };

/** By what a choice is kept. */
export function choiceKey({ of, id }: PersonOwner, certainty: Certainty): string {
  return `${of}/${id}/${certainty}`;
}

/** Finding one person in the whole library, and removing them from it. */
export const PersonModel = createModel((library: PersonLibrary, powers: PersonPowers) => {
  const typed = signal<TypedPerson>(NO_ONE);
  const problem = signal<SoughtProblem | undefined>(undefined);
  const person = signal<SoughtPerson | undefined>(undefined);
  const search = longTask<FoundRecord[]>();
  const removal = longTask<PersonRemoved>();
  const chosen = signal<ReadonlySet<string>>(new Set());
  const returned = signal<readonly Returned[]>([]);
  const isAsking = signal(false);

  const found = computed(() => (search.now.value.state === 'done' ? search.now.value.result : []));
  const choices = computed((): PersonChoice[] =>
    found.value.flatMap(({ of, id }) => {
      const isChosen = (certainty: Certainty) => chosen.value.has(choiceKey({ of, id }, certainty));
      return isChosen('sure') || isChosen('likely') ? [{ of, id, takesLikely: isChosen('likely') }] : [];
    }),
  );

  async function find(): Promise<void> {
    const read = soughtPerson(typed.value);
    batch(() => {
      problem.value = 'problem' in read ? read.problem : undefined;
      person.value = 'person' in read ? read.person : undefined;
      search.reset();
      removal.reset();
    });
    if (!('person' in read)) return;
    await search.run((work) => library.findPerson(read.person, work));
    const sure = found.value.filter((record) => record.sure.length > 0);
    chosen.value = new Set(sure.map((record) => choiceKey(record, 'sure')));
  }

  const backups = signal<readonly KeptBackup[]>([]);

  return {
    /** What stands in the fields. */
    typed,
    /** Why what was typed finds no one. */
    problem,
    /** Whom was looked for. */
    person,
    /** How the search stands. */
    search: search.now,
    /** What was found. */
    found,
    /** What is chosen, by `choiceKey`. */
    chosen,
    /** The records that would be changed. */
    choices,
    /** Whether the question before the removal is open. */
    isAsking,
    /** How the removal stands. */
    removal: removal.now,
    /** Records in which someone is named who was removed before. */
    returned,
    /** Backups outside the extension. */
    backups,
    /** Notes what stands in a field. */
    type(name: keyof TypedPerson, value: string): void {
      typed.value = { ...typed.value, [name]: value };
    },
    /** Looks for the person. */
    find,
    /** Ends the search or the removal. */
    cancel(): void {
      search.cancel();
      removal.cancel();
    },
    /** Chooses something of a record, or not any more. Likely hits go with the sure ones of their record. */
    choose(owner: PersonOwner, certainty: Certainty, isChosen: boolean): void {
      const next = new Set(chosen.value);
      if (isChosen) next.add(choiceKey(owner, certainty));
      else next.delete(choiceKey(owner, certainty));
      const record = found.value.find(({ of, id }) => of === owner.of && id === owner.id);
      if (certainty === 'likely' && isChosen && record?.sure.length) next.add(choiceKey(owner, 'sure'));
      if (certainty === 'sure' && !isChosen) next.delete(choiceKey(owner, 'likely'));
      chosen.value = next;
    },
    /** Opens or closes the question before the removal. */
    ask(isOpen: boolean): void {
      isAsking.value = isOpen;
    },
    /** Removes the person from what is chosen. What is done when it is ended in the middle is done. */
    async remove(words: MaskWords): Promise<void> {
      const [sought, wanted, records] = [person.value, choices.value, found.value];
      isAsking.value = false;
      if (sought === undefined || wanted.length === 0) return;
      await removal.run(async (work) => {
        // Ended between two records, what is done is told: the task itself must not fail then.
        const { maskMarkup } = powers;
        const result = await library.removePerson(sought, wanted, { words, maskMarkup }, work);
        const hasCopies = await library.forgetCopies().then(
          () => false,
          () => true,
        );
        return { ...result, hasCopies, published: records.filter(({ of }) => of === 'published') };
      });
      search.reset();
      chosen.value = new Set();
      backups.value = await powers.backups().catch(() => []);
      // The index forgets the words when it is next asked; it is asked at once.
      await powers.askIndex().catch(() => undefined);
    },
    /** Looks whether a backup or a file has brought someone back. What cannot be read is told by the rooms themselves. */
    async lookForReturned(): Promise<void> {
      returned.value = await library.returnedPersons().catch(() => []);
    },
    /** Saves a report under a name. */
    save: (name: string, text: string, type: string) => powers.save(name, new Blob([text], { type })),
  };
});
/** Finding one person in the whole library, and removing them from it. */
export type PersonModel = InstanceType<typeof PersonModel>;
