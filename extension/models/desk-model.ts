import { batch, createModel, signal } from '@preact/signals';
import type { AgreementChange } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner, PartnerChange } from '#shared/desk/desk-partner-schema.ts';
import type { StepAction } from '#shared/history/step.ts';
import type { LocalizedText } from '#shared/language/localized-text.ts';
import type { PartnerKind } from '#shared/partner/partner-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import type { DeskMethods, OpenDesk } from '../database/desk-methods.ts';
import type { Library } from '../database/library.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';
import { offeredPractices } from './offered-practices.ts';
import { TypedTexts } from './typed-texts.ts';

/** What an open agreement needs of the library. */
export type DeskSource = Pick<Library, 'watch' | 'newestPractices' | 'practicesByTitle'> &
  Pick<
    DeskMethods,
    | 'desk'
    | 'changeAgreement'
    | 'addPartner'
    | 'changePartner'
    | 'changePartners'
    | 'deletePartner'
    | 'keepLogo'
    | 'logos'
  >;

/** What an open agreement needs of the browser. */
export type DeskPowers = {
  /** A picture as a small PNG; fails when the file is no picture. */
  shrinkImage: (file: Blob) => Promise<ArrayBuffer>;
  /** The clock. */
  now?: () => Date;
};

/** What is known of the open agreement. */
export type OpenAgreement =
  | { state: 'none' | 'loading' | 'missing' | 'damaged' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'ready'; desk: OpenDesk };

/** One agreement on the desk, open to be read and worked with. */
export const DeskModel = createModel(
  (library: DeskSource, { shrinkImage, now = () => new Date() }: DeskPowers) => {
    const open = signal<OpenAgreement>({ state: 'none' });
    const hasFailed = signal(false);
    const told = signal('');
    const typed = new TypedTexts();
    let openId: string | undefined;
    let life = new AbortController();

    function follow(agreementId: string): void {
      life.abort();
      life = new AbortController();
      library.watch(
        async (): Promise<OpenAgreement> => {
          const desk = await library.desk(agreementId);
          return typeof desk === 'string' ? { state: desk } : { state: 'ready', desk };
        },
        (found) => {
          if (!isOlder(found, open.value)) open.value = found;
        },
        (error) => {
          open.value = { state: 'failed', failure: failureOf(error) };
        },
        life.signal,
      );
    }

    /** Does something with the open agreement and shows its result at once; answers whether it could be written. */
    async function attempt(
      act: (desk: OpenDesk) => Promise<Partial<OpenDesk> | undefined>,
    ): Promise<boolean> {
      const shown = open.value;
      if (shown.state !== 'ready') return false;
      try {
        const changed = await act(shown.desk);
        const present = open.value;
        const isSame = present.state === 'ready' && present.desk.agreement.id === shown.desk.agreement.id;
        if (isSame && changed) open.value = { ...present, desk: { ...present.desk, ...changed } };
        return true;
      } catch {
        return false;
      }
    }

    const write = (change: AgreementChange) =>
      attempt(async ({ agreement }) => ({ agreement: await library.changeAgreement(agreement.id, change) }));

    const writePartner = (partnerId: string, change: PartnerChange) =>
      attempt(async () => {
        const saved = await library.changePartner(partnerId, change);
        const present = open.value;
        return present.state === 'ready'
          ? { partners: withPartner(present.desk.partners, saved) }
          : undefined;
      });

    /** Says so when something done with a button could not be written. */
    async function saying(isWritten: Promise<boolean>): Promise<boolean> {
      hasFailed.value = !(await isWritten);
      return !hasFailed.value;
    }

    return {
      /** What is known of the open agreement. */
      open,
      /** Whether the last change made with a button could not be written. */
      hasFailed,
      /** What is told to screen readers after a change that only moves things. */
      told,
      /** What stands in fields and is not saved yet. */
      typed,
      /** Opens an agreement, or none; the same one again after a failure. */
      show(agreementId: string | undefined): void {
        if (agreementId === openId && open.value.state !== 'failed') return;
        openId = agreementId;
        batch(() => {
          open.value = { state: agreementId === undefined ? 'none' : 'loading' };
          hasFailed.value = false;
        });
        if (agreementId === undefined) life.abort();
        else follow(agreementId);
      },
      /** Writes a change of the agreement made in a field, which shows its own failure. */
      write,
      /** Writes a change of the agreement made with a button. */
      change: (change: AgreementChange) => saying(write(change)),
      /** Writes a change of a partner made in a field. */
      writePartner,
      /** Writes a change of a partner made with a button. */
      changePartner: (partnerId: string, change: PartnerChange) => saying(writePartner(partnerId, change)),
      /** Notes a partner; its id, or nothing when it could not be written. */
      async addPartner(partner: { name: LocalizedText; kind: PartnerKind }): Promise<string | undefined> {
        let id: string | undefined;
        await saying(
          attempt(async ({ agreement, partners }) => {
            const added = await library.addPartner(agreement.id, partner);
            id = added.id;
            return { partners: withPartner(partners, added) };
          }),
        );
        return id;
      },
      /** Changes several partners as one step. */
      changePartners: (ids: readonly string[], change: PartnerChange, action: StepAction) =>
        saying(
          attempt(async ({ agreement }) => {
            await library.changePartners(ids, change, action);
            const desk = await library.desk(agreement.id);
            return typeof desk === 'string' ? undefined : desk;
          }),
        ),
      /** Puts a partner in the trash. */
      deletePartner: (partnerId: string, isMistake: boolean) =>
        saying(
          attempt(async ({ partners }) => {
            await library.deletePartner(partnerId, isMistake);
            return { partners: partners.filter(({ id }) => id !== partnerId) };
          }),
        ),
      /** Keeps a picture as a logo; its SHA-256. Fails when it is no picture or cannot be written. */
      keepLogo: async (file: Blob) => library.keepLogo('image/png', await shrinkImage(file)),
      /** A logo by its SHA-256; undefined when it is lost. */
      async logo(sha256: string): Promise<Blob | undefined> {
        const [found] = await library.logos([sha256]).catch(() => []);
        return found && new Blob([found.bytes], { type: found.type });
      },
      /** A new id for a part of the agreement. */
      newId: () => newRecord(now()).id,
      /** Tells something once, without showing it. */
      tell(text: string): void {
        told.value = text;
      },
      /** Puts the notice of a failure away. */
      dismiss(): void {
        hasFailed.value = false;
      },
      /** Practices of the library whose title or municipality has the words; without words the newest ones. */
      findPractices: (words: string) => offeredPractices(library, words),
    };
  },
);
/** One agreement on the desk, open to be read and worked with. */
export type DeskModel = InstanceType<typeof DeskModel>;

/** The partners with one put in its place; a new one at the end. */
function withPartner(partners: readonly DeskPartner[], saved: DeskPartner): DeskPartner[] {
  const isThere = partners.some(({ id }) => id === saved.id);
  return isThere ? partners.map((each) => (each.id === saved.id ? saved : each)) : [...partners, saved];
}

/** Whether an answer was on its way when the agreement or a partner was changed here: the newer one then stays. */
function isOlder(found: OpenAgreement, shown: OpenAgreement): boolean {
  if (found.state !== 'ready' || shown.state !== 'ready') return false;
  if (found.desk.agreement.id !== shown.desk.agreement.id) return false;
  if (found.desk.agreement.revision < shown.desk.agreement.revision) return true;
  const shownRevisions = new Map(shown.desk.partners.map(({ id, revision }) => [id, revision]));
  return found.desk.partners.some(({ id, revision }) => revision < (shownRevisions.get(id) ?? 0));
}
