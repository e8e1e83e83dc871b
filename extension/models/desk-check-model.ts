import { createModel, signal } from '@preact/signals';
import { checkDesk } from '#shared/desk/check/check-desk.ts';
import { checkPartner } from '#shared/desk/check/check-partner.ts';
import { dataFileBytes } from '#shared/desk/check/check-publishing.ts';
import type { Finding } from '#shared/desk/check/finding.ts';
import { type PublicationChanges, publicationChanges } from '#shared/desk/check/publication-changes.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { Theme, ThemeColours } from '#shared/theme/theme-colours.ts';
import type { DeskMethods, OpenDesk } from '../database/desk-methods.ts';
import { WorkSlices } from '../database/work-slices.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What the check needs of the library. */
export type DeskCheckSource = Pick<DeskMethods, 'lastPublished'>;

/** What a check has found. */
export type DeskCheck = {
  /** The agreement it was made of. */
  agreementId: string;
  /** What there is to look at. */
  findings: readonly Finding[];
  /** What would go out now; absent while something stops it from being made. */
  publication: Publication | undefined;
  /** The size of its data file, in bytes. */
  bytes: number | undefined;
  /** What is different from what was published last; absent when nothing was, or nothing can be made now. */
  changes: PublicationChanges | undefined;
};

/** What is known of the check. */
export type Checked =
  | { state: 'checking' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'ready'; check: DeskCheck };

/** A partner's findings, and what they were found with. */
type Remembered = { revision: number; from: string; findings: readonly Finding[] };

/**
 * The check of an agreement before it is published, made once for each change of the desk. Partners that are as they were
 * are not looked at again, and the others in slices, so that a large desk does not stop the screen.
 */
export const DeskCheckModel = createModel(
  (
    library: DeskCheckSource,
    coloursOf: (theme: Theme) => ThemeColours,
    now: () => Date = () => new Date(),
  ) => {
    const checked = signal<Checked>({ state: 'checking' });
    const remembered = new Map<string, Remembered>();
    let latest: OpenDesk | undefined;
    let previous: { noteId: string | undefined; publication: Publication | undefined } | undefined;

    /** What was published last, read once for each publication that the desk knows of. */
    async function lastPublished({ agreement, published }: OpenDesk): Promise<Publication | undefined> {
      const noteId = published[0]?.id ?? agreement.id;
      if (previous?.noteId !== noteId) {
        previous = { noteId, publication: await library.lastPublished(agreement.id) };
      }
      return previous.publication;
    }

    /** The findings of every partner by its id; undefined when the desk has changed in the middle. */
    async function inPartners(
      desk: OpenDesk,
      today: string,
      slices: WorkSlices,
    ): Promise<ReadonlyMap<string, readonly Finding[]> | undefined> {
      const from = `${today} ${desk.agreement.id} ${desk.agreement.revision}`;
      const found = new Map<string, readonly Finding[]>();
      for (const partner of desk.partners) {
        found.set(partner.id, findingsOf(partner, desk, from, today));
        await slices.pause();
        if (latest !== desk) return undefined;
      }
      return found;
    }

    function findingsOf(partner: DeskPartner, desk: OpenDesk, from: string, today: string) {
      const before = remembered.get(partner.id);
      if (before?.revision === partner.revision && before.from === from) return before.findings;
      const findings = checkPartner(partner, desk.agreement, today);
      remembered.set(partner.id, { revision: partner.revision, from, findings });
      return findings;
    }

    async function make(desk: OpenDesk): Promise<DeskCheck | undefined> {
      const last = await lastPublished(desk);
      const moment = now();
      const today = localDay(moment);
      const slices = new WorkSlices();
      const found = await inPartners(desk, today, slices);
      if (found === undefined) return undefined;
      const made = publicationOfDesk(desk, { now: moment, today, previous: last, mistakes: desk.mistakes });
      const publication = 'publication' in made ? made.publication : undefined;
      const bytes = publication && dataFileBytes(publication);
      await slices.pause();
      const findings = checkDesk(desk, {
        now: moment,
        today,
        made,
        bytes,
        known: desk.published[0]?.publishedAt,
        newest: last?.publishedAt,
        unreadable: desk.unreadable,
        coloursOf,
        inPartner: ({ id }) => found.get(id) ?? [],
      });
      await slices.pause();
      const onDesk = new Set(desk.partners.map(({ id }) => id));
      const changes = last && publication && publicationChanges(last, publication, onDesk);
      return {
        agreementId: desk.agreement.id,
        findings,
        publication,
        bytes,
        changes,
      };
    }

    return {
      /** What is known of the check. What was found stays while it is made anew. */
      checked,
      /** Checks the desk; the same one is not checked twice. */
      async check(desk: OpenDesk): Promise<void> {
        if (desk === latest) return;
        if (desk.agreement.id !== latest?.agreement.id) {
          checked.value = { state: 'checking' };
          remembered.clear();
        }
        latest = desk;
        try {
          const check = await make(desk);
          if (check !== undefined && latest === desk) checked.value = { state: 'ready', check };
        } catch (error) {
          if (latest !== desk) return;
          latest = undefined;
          checked.value = { state: 'failed', failure: failureOf(error) };
        }
      },
    };
  },
);
/** The check of an agreement before it is published. */
export type DeskCheckModel = InstanceType<typeof DeskCheckModel>;
