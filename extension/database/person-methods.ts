import type { ContactRetention } from '#shared/contact/contact-retention.ts';
import { personFinder } from '#shared/contact/person-finder.ts';
import { personMask } from '#shared/contact/person-mask.ts';
import type { SoughtPerson } from '#shared/contact/sought-person.ts';
import { changeContacts, removeContact } from './change-contacts.ts';
import { type FoundRecord, findPerson } from './find-person.ts';
import { type KeptContact, keptContacts, storedRetention } from './kept-contacts.ts';
import type { LibraryDatabase } from './library-database.ts';
import { breathe, type LongWork } from './long-work.ts';
import type { PersonOwner } from './person-tables.ts';
import { removeFromRecord } from './remove-person.ts';
import { noteRemoval, type Returned, returnedPersons } from './removed-persons.ts';
import type { HowToMask } from './row-without-person.ts';

/** What is to be taken out of one record: what surely speaks of the person, or what likely does too. */
export type PersonChoice = PersonOwner & {
  /** Whether likely hits go as well. */
  takesLikely: boolean;
};

/** What a removal has done. */
export type PersonRemovalResult = {
  /** The records from which the person is gone. */
  done: PersonOwner[];
  /** Those that were changed elsewhere meanwhile and are as they were. */
  left: PersonOwner[];
  /** Whether the person ended it before the last record. */
  isCancelled: boolean;
};

/** The library’s methods about persons and their contacts. */
export type PersonMethods = {
  /** Everything that speaks of a person, the trash and the steps included. */
  findPerson(person: SoughtPerson, work?: LongWork): Promise<FoundRecord[]>;
  /**
   * Takes a person out of the chosen records, each all or nothing; when it is ended between two of them, what is done is
   * done. It cannot be undone. The removal is noted without a name, so that a backup that brings the person back is noticed.
   */
  removePerson(
    person: SoughtPerson,
    choices: readonly PersonChoice[],
    how: HowToMask,
    work?: LongWork,
  ): Promise<PersonRemovalResult>;
  /** Records in which a person is named who was removed from the library before, with the removal. */
  returnedPersons(work?: LongWork): Promise<Returned[]>;
  /** Every contact of the library. */
  keptContacts(work?: LongWork): Promise<KeptContact[]>;
  /** How long contacts are kept. */
  contactRetention(): Promise<ContactRetention>;
  /** Says how long contacts are kept from now on. Nothing is removed by it. */
  setContactRetention(retention: ContactRetention): Promise<void>;
  /** Keeps contacts until a day, as one step; one that was changed meanwhile stays as it is. Answers how many are kept. */
  keepContacts(contacts: readonly KeptContact[], until: string): Promise<number>;
  /** Removes contacts and what their records say of them. It cannot be undone; ended between two, what is done is done. Answers how many went. */
  removeContacts(contacts: readonly KeptContact[], how: HowToMask, work?: LongWork): Promise<number>;
};

/** The library’s methods about persons, on a database. `now` is the clock. */
export function personMethods(db: LibraryDatabase, now: () => Date): PersonMethods {
  return {
    findPerson: (person, work = {}) => findPerson(db, personFinder(person), work),

    async removePerson(person, choices, { words, maskMarkup }, work = {}) {
      const finder = personFinder(person);
      const result: PersonRemovalResult = { done: [], left: [], isCancelled: false };
      for (const { takesLikely, ...owner } of choices) {
        if (await isEnded(work)) {
          result.isCancelled = true;
          break;
        }
        try {
          await removeFromRecord(db, owner, personMask(finder, words, takesLikely), maskMarkup, now());
          result.done.push(owner);
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'ChangedMeanwhile') throw error;
          result.left.push(owner);
        }
        work.tell?.({ done: result.done.length + result.left.length, total: choices.length });
      }
      if (result.done.length > 0) await noteRemoval(db, person, result.done.length, now());
      return result;
    },

    returnedPersons: (work = {}) => returnedPersons(db, work),
    keptContacts: (work = {}) => keptContacts(db, work),
    contactRetention: () => storedRetention(db),

    async setContactRetention(retention) {
      await db.settings.put({ name: 'contactRetention', value: retention });
    },

    keepContacts: (contacts, until) => changeContacts(db, contacts, until, now()),

    async removeContacts(contacts, how, work = {}) {
      let done = 0;
      // From the last of a card to the first, so that the places of those before stay.
      for (const contact of contacts.toSorted((one, other) => other.index - one.index)) {
        if (await isEnded(work)) break;
        if (await removeContact(db, contact, how, now())) done += 1;
        work.tell?.({ done, total: contacts.length });
      }
      return done;
    },
  };
}

/** Lets others have a turn; answers whether a person has ended the work. */
function isEnded(work: LongWork): Promise<boolean> {
  return breathe(work).then(
    () => false,
    () => true,
  );
}
