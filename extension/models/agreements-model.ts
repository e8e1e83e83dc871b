import { createModel, signal } from '@preact/signals';
import { deskOfPublication } from '#shared/desk/desk-of-publication.ts';
import { followUpOf } from '#shared/desk/follow-up.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { moduleToJson } from '#shared/publication/publication-module.ts';
import type { PublicationProblem } from '#shared/publication/read-envelope.ts';
import type { AgreementList, DeskMethods } from '../database/desk-methods.ts';
import type { Library } from '../database/library.ts';
import { follower } from './followed.ts';

/** What the list of agreements needs of the library. */
export type AgreementsSource = Pick<Library, 'watch'> &
  Pick<DeskMethods, 'agreements' | 'desk' | 'addAgreement' | 'deleteAgreement' | 'importToDesk'>;

/** What came of opening a published file. */
export type OpenedFile =
  | { state: 'opened'; agreementId: string }
  /** The agreement is on the desk already and was left as it is. */
  | { state: 'present'; agreementId: string }
  | { state: 'refused'; problem: PublicationProblem['kind'] }
  | { state: 'not-saved' };

/** The list of agreements on the desk: follows the library, begins agreements and puts them in the trash. */
export const AgreementsModel = createModel(
  (library: AgreementsSource, now: () => Date = () => new Date()) => {
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
      /**
       * Makes an agreement of a published data file, the JSON or the module, so that it can be published again at the same
       * addresses. One that is on the desk already stays as it is.
       */
      async open(file: File): Promise<OpenedFile> {
        const text = await file.text();
        const parsed = parsePublication(moduleToJson(text) ?? text);
        if (!parsed.ok) return { state: 'refused', problem: parsed.problem.kind };
        const { publication } = parsed;
        const agreementId = publication.agreement.id;
        const present = await library.desk(agreementId).catch(() => 'missing');
        if (present !== 'missing') return { state: 'present', agreementId };
        const desk = deskOfPublication(publication, stemOf(file.name), now());
        const title = chooseText(publication.agreement.name, 'fi').text;
        const kept = await attempt(async () => {
          await library.importToDesk({ ...desk, title });
          return true;
        });
        return kept ? { state: 'opened', agreementId } : { state: 'not-saved' };
      },
      /** Begins an agreement that continues another one; its id, or nothing when it could not be written. */
      async followUp(agreementId: string): Promise<string | undefined> {
        return attempt(async () => {
          const desk = await library.desk(agreementId);
          if (typeof desk === 'string') throw new Error(`The agreement is ${desk}`);
          const next = followUpOf(desk, now());
          await library.importToDesk({ ...next, title: chooseText(next.agreement.name, 'fi').text });
          return next.agreement.id;
        });
      },
      /** Puts an agreement in the trash; answers whether it is there. */
      async remove(agreementId: string): Promise<boolean> {
        await attempt(() => library.deleteAgreement(agreementId));
        return !hasFailed.value;
      },
    };
  },
);
/** The list of agreements on the desk. */
export type AgreementsModel = InstanceType<typeof AgreementsModel>;

/** The name that published files share, when the file still has it. */
function stemOf(fileName: string): string | undefined {
  const stem = fileName.replace(/\.(json|js)$/i, '');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && stem.length <= 60 ? stem : undefined;
}
