import { batch, computed, createModel, signal } from '@preact/signals';
import { type ContactRetention, monthsAfter, USUAL_RETENTION } from '#shared/contact/contact-retention.ts';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import { isContactDue, type KeptContact } from '../database/kept-contacts.ts';
import type { Library } from '../database/library.ts';
import type { MaskPersonMarkup } from '../database/row-without-person.ts';
import { longTask } from './long-task.ts';

type ContactLibrary = Pick<
  Library,
  'keptContacts' | 'contactRetention' | 'setContactRetention' | 'keepContacts' | 'removeContacts'
>;

/** What the page needs beside the library. */
export type ContactPowers = {
  /** Takes words out of stored mark-up. */
  maskMarkup: MaskPersonMarkup;
  /** The present day. */
  today: () => string;
  /** The search, which puts its index together anew when words had to go. */
  afterRemoval: () => Promise<unknown>;
};

/** What was done last with contacts: how many were removed or kept on. */
export type ContactsDone = { what: 'removed' | 'kept'; count: number };

/** By what a contact is known in lists. */
export function contactKey({ of, id, kind, index }: KeptContact): string {
  return `${of}/${id}/${kind}/${index}`;
}

/** The contacts that the library keeps, and how long. Read when a page asks for them: all records are looked through. */
export const KeptContactsModel = createModel((library: ContactLibrary, powers: ContactPowers) => {
  const reading = longTask<KeptContact[]>();
  const removal = longTask<number>();
  const contacts = signal<readonly KeptContact[]>([]);
  const retention = signal<ContactRetention>(USUAL_RETENTION);
  const filter = signal('');
  const chosen = signal<ReadonlySet<string>>(new Set());
  const done = signal<ContactsDone | undefined>(undefined);
  const hasFailed = signal(false);
  const isAsking = signal(false);

  const due = computed(() => contacts.value.filter((each) => isContactDue(each, powers.today())));
  const chosenDue = computed(() => due.value.filter((each) => chosen.value.has(contactKey(each))));
  const filtered = computed(() => {
    const words = filter.value.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
    return contacts.value.filter((each) => {
      const text = textOf(each);
      return words.every((word) => text.includes(word));
    });
  });

  async function read(): Promise<void> {
    await reading.run((work) => library.keptContacts(work));
    const now = reading.now.value;
    const rule = await library.contactRetention().catch(() => USUAL_RETENTION);
    batch(() => {
      retention.value = rule;
      if (now.state === 'done') contacts.value = now.result;
    });
  }

  async function trying(work: () => Promise<unknown>): Promise<void> {
    hasFailed.value = false;
    done.value = undefined;
    try {
      await work();
    } catch {
      hasFailed.value = true;
    }
    chosen.value = new Set();
    await read();
  }

  return {
    /** How reading stands. */
    reading: reading.now,
    /** How removing stands. */
    removal: removal.now,
    /** All contacts. */
    contacts,
    /** Those with all words of the filter. */
    filtered,
    /** The words of the filter. */
    filter,
    /** Contacts whose last day has passed. */
    due,
    /** What is chosen of them, by `contactKey`. */
    chosen,
    /** The chosen ones. */
    chosenDue,
    /** The library’s rule. */
    retention,
    /** What was done last. */
    done,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Whether the question before removing is open. */
    isAsking,
    /** Reads the contacts. */
    read,
    /** Ends what is under way. */
    cancel(): void {
      reading.cancel();
      removal.cancel();
    },
    /** Chooses some of those that are due, or not any more. */
    choose(wanted: readonly KeptContact[], isChosen: boolean): void {
      const next = new Set(chosen.value);
      for (const key of wanted.map(contactKey)) {
        if (isChosen) next.add(key);
        else next.delete(key);
      }
      chosen.value = next;
    },
    /** Says how long contacts are kept from now on. */
    setRetention: (rule: ContactRetention) => trying(() => library.setContactRetention(rule)),
    /** Keeps the chosen ones on for some months from today. */
    keepOn: (months: number) =>
      trying(async () => {
        const count = await library.keepContacts(chosenDue.value, monthsAfter(powers.today(), months));
        done.value = { what: 'kept', count };
      }),
    /** Opens or closes the question before removing. */
    ask(isOpen: boolean): void {
      isAsking.value = isOpen;
    },
    /** Removes the chosen ones; what is done when it is ended in the middle is done. */
    async remove(words: MaskWords): Promise<void> {
      const wanted = chosenDue.value;
      isAsking.value = false;
      await trying(async () => {
        await removal.run((work) =>
          library.removeContacts(wanted, { words, maskMarkup: powers.maskMarkup }, work),
        );
        const now = removal.now.value;
        if (now.state === 'failed') throw now.error;
        if (now.state === 'done') done.value = { what: 'removed', count: now.result };
      });
      await powers.afterRemoval().catch(() => undefined);
    },
  };
});
/** The contacts that the library keeps, and how long. */
export type KeptContactsModel = InstanceType<typeof KeptContactsModel>;

function textOf({ name, role, organisation, title, phones, emails }: KeptContact): string {
  return [name, role, organisation, title, ...phones, ...emails].join(' ').toLocaleLowerCase('fi');
}
