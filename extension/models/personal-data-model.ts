import { createModel, signal } from '@preact/signals';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';
import type { PersonalTexts } from '../database/personal-texts.ts';
import { type MaskMarkup, maskPersonalTexts } from './mask-personal-texts.ts';

/** What was taken away of a practice, and can come back as long as the page is open. */
export type PersonalRemoval = {
  /** The practice. */
  practiceId: string;
  /** All its personal data, or one of its contacts. */
  what: 'all' | 'contact';
  /** What there was. */
  before: PersonalTexts;
  /** What there is in its place. */
  after: PersonalTexts;
};

/** Taking personal data away from a practice and all it rests on, and bringing it back. */
export const PersonalDataModel = createModel(
  (
    library: Pick<Library, 'personalTexts' | 'replacePersonalTexts' | 'editPractice'>,
    maskMarkup: MaskMarkup,
  ) => {
    const removed = signal<PersonalRemoval | undefined>(undefined);
    const isBusy = signal(false);
    const hasFailed = signal(false);

    /** Does one thing at a time; what cannot be written is said and changes nothing. */
    async function attempt(act: () => Promise<PersonalRemoval | undefined>): Promise<void> {
      if (isBusy.value) return;
      isBusy.value = true;
      hasFailed.value = false;
      try {
        removed.value = await act();
      } catch {
        hasFailed.value = true;
      }
      isBusy.value = false;
    }

    return {
      /** What can come back now. */
      removed,
      /** Whether something is being written. */
      isBusy,
      /** Whether the last change could not be written. */
      hasFailed,
      /** Takes all personal data away, `words` in its place. */
      removeAll(practiceId: string, words: MaskWords): Promise<void> {
        return attempt(async () => {
          const before = await library.personalTexts(practiceId);
          const after = maskPersonalTexts(before, words, maskMarkup);
          await library.replacePersonalTexts(before, after);
          return { practiceId, what: 'all', before, after };
        });
      },
      /** Takes one contact off the card; what the clips say stays. */
      removeContact({ id, fields }: Practice, index: number): Promise<void> {
        return attempt(async () => {
          const before = await library.personalTexts(id);
          const contacts = (fields.contacts ?? []).filter((_, at) => at !== index);
          await library.editPractice(id, { contacts: contacts.length > 0 ? contacts : undefined });
          return { practiceId: id, what: 'contact', before, after: await library.personalTexts(id) };
        });
      },
      /** Brings back what was taken away last; what has been changed since stays. */
      takeBack(): Promise<void> {
        return attempt(async () => {
          const last = removed.value;
          if (last !== undefined) await library.replacePersonalTexts(last.after, last.before);
          return undefined;
        });
      },
    };
  },
);
/** Taking personal data away from a practice. */
export type PersonalDataModel = InstanceType<typeof PersonalDataModel>;
