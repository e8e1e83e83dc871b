import { createModel, signal } from '@preact/signals';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { AgreementList, DeskMethods } from '../database/desk-methods.ts';
import type { Library } from '../database/library.ts';
import { follower } from './followed.ts';

/** What the list of agreements needs of the library. */
export type AgreementsSource = Pick<Library, 'watch'> &
  Pick<DeskMethods, 'agreements' | 'addAgreement' | 'deleteAgreement'>;

/** The list of agreements on the desk: follows the library, begins agreements and puts them in the trash. */
export const AgreementsModel = createModel((library: AgreementsSource) => {
  const list = follower<AgreementList>(library);
  const hasFailed = signal(false);

  async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    hasFailed.value = false;
    try {
      return await act();
    } catch {
      hasFailed.value = true;
      return undefined;
    }
  }

  return {
    /** The agreements. */
    list,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Begins to follow the library. */
    follow: () => list.follow(() => library.agreements()),
    /** Begins an agreement; its id, or nothing when it could not be written. */
    async add(name: string, languages: ContentLanguage[]): Promise<string | undefined> {
      return (await attempt(() => library.addAgreement(name, languages)))?.id;
    },
    /** Puts an agreement in the trash; answers whether it is there. */
    async remove(agreementId: string): Promise<boolean> {
      await attempt(() => library.deleteAgreement(agreementId));
      return !hasFailed.value;
    },
  };
});
/** The list of agreements on the desk. */
export type AgreementsModel = InstanceType<typeof AgreementsModel>;
