import { createModel, signal } from '@preact/signals';
import type { Release } from '#shared/conformance/release.ts';
import { publicationChanges } from '#shared/desk/check/publication-changes.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { type ChangeCounts, changeCounts } from '#shared/desk/publish/change-counts.ts';
import { deskLogos, withoutLostLogos } from '#shared/desk/publish/desk-logos.ts';
import { fileStem } from '#shared/desk/publish/file-stem.ts';
import { folderPlace } from '#shared/desk/publish/folder-place.ts';
import { type OverwriteConcern, overwriteConcern } from '#shared/desk/publish/overwriting.ts';
import type { FolderFile } from '#shared/desk/publish/published-folder.ts';
import { readShownChoice } from '#shared/desk/publish/shown-choice.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { Theme, ThemeColours } from '#shared/theme/theme-colours.ts';
import type { ChosenFolder } from '../browser/chosen-folder.ts';
import type { PackedWidget } from '../browser/packed-widget.ts';
import type { DeskMethods, OpenDesk } from '../database/desk-methods.ts';

/** What publishing needs of the library. */
export type PublishSource = Pick<
  DeskMethods,
  'desk' | 'changeAgreement' | 'logos' | 'lastPublished' | 'keepPublished'
>;

/** What publishing needs of the browser. */
export type PublishPowers = {
  /** The widget that goes with the extension. */
  widget: () => Promise<PackedWidget>;
  /** What is told of it. */
  release: () => Promise<Release>;
  /** The colours of a theme. */
  theme: (theme: Theme) => ThemeColours;
  /** Saves a file where the browser saves files. */
  save: (name: string, file: Blob) => void;
  /** Asks for a folder to write to; absent where the browser cannot. */
  chooseFolder: (() => Promise<ChosenFolder | undefined>) | undefined;
};

/** Where a folder went: a file, or a folder of the computer with so many files. */
export type PublishedTo = { file: string } | { folder: string; count: number };

/** What is told once an agreement has been published. */
export type PublishedTelling = {
  /** Where it went. */
  to: PublishedTo;
  /** What went out. */
  publication: Publication;
  /** How it differs from what was published before; absent the first time. */
  changes: ChangeCounts | undefined;
  /** How many logos were lost. */
  lostLogos: number;
  /** Whether the library knows of it. */
  isKept: boolean;
};

/** Why an agreement could not be published. */
export type PublishFailure = 'not-made' | 'not-written' | 'not-read' | 'clock-behind';

/** How publishing stands. */
export type PublishState =
  | { state: 'idle' | 'making' | 'left' }
  | { state: 'asking'; concern: OverwriteConcern; file: string }
  | { state: 'published'; told: PublishedTelling }
  | { state: 'failed'; failure: PublishFailure };

/** A folder that has been made and not handed over yet. */
type MadeFolder = {
  agreementId: string;
  stem: string;
  publication: Publication;
  files: FolderFile[];
  told: Pick<PublishedTelling, 'changes' | 'lostLogos'>;
};

/** Publishes agreements: makes the folder, hands it over, and keeps what went out. */
export const PublishModel = createModel(
  (library: PublishSource, powers: PublishPowers, now: () => Date = () => new Date()) => {
    const state = signal<PublishState>({ state: 'idle' });
    const release = signal<Release | undefined>(undefined);
    let overwrite: (() => Promise<void>) | undefined;
    let openId: string | undefined;

    async function failing(failure: PublishFailure, act: () => Promise<void>): Promise<void> {
      try {
        await act();
      } catch {
        state.value = { state: 'failed', failure };
      }
    }

    /** Makes the folder of an agreement as it is in the library now; nothing when it cannot be published. */
    async function make(agreementId: string): Promise<MadeFolder | undefined> {
      const desk = await library.desk(agreementId);
      if (typeof desk === 'string' || desk.unreadable > 0) {
        state.value = { state: 'failed', failure: 'not-read' };
        return undefined;
      }
      const previous = await library.lastPublished(agreementId);
      const moment = now();
      const today = localDay(moment);
      // What is published now must be newer than what went out, or nobody could tell which one holds.
      if (previous !== undefined && previous.publishedAt > moment.toISOString()) {
        state.value = { state: 'failed', failure: 'clock-behind' };
        return undefined;
      }
      const made = publicationOfDesk(desk, { now: moment, today, previous, mistakes: desk.mistakes });
      if (!('publication' in made)) throw new Error('The agreement cannot be published yet.');
      const stem = await stemOf(desk);
      const kept = deskLogos(desk.partners, await library.logos(logoKeys(desk)));
      const { publication, logos, lost } = withoutLostLogos(made.publication, kept);
      const widget = await powers.widget();
      const { publishing } = desk.agreement;
      const choice = readShownChoice(publishing.attributes);
      // Its words are many, and only needed here.
      const { publishedFolder } = await import('#shared/desk/publish/published-folder.ts');
      const files = publishedFolder(
        publication,
        { release: widget.release, widget: widget.files, logos, theme: powers.theme(choice.theme) },
        { stem, place: folderPlace(publication.publisher.website, publishing), choice, today },
      );
      const changes = previous && changeCounts(publicationChanges(previous, publication));
      return { agreementId, stem, publication, files, told: { changes, lostLogos: lost } };
    }

    /** The name the files share; made once, and kept with the agreement. */
    async function stemOf({ agreement }: OpenDesk): Promise<string> {
      const stem = agreement.publishing.stem ?? fileStem(agreement.name, agreement.municipality?.name);
      if (agreement.publishing.stem === undefined) {
        await library.changeAgreement(agreement.id, (before) => ({
          ...before,
          publishing: { ...before.publishing, stem },
        }));
      }
      return stem;
    }

    async function keep({ agreementId, publication, told }: MadeFolder, to: PublishedTo): Promise<void> {
      const isKept = await library.keepPublished(agreementId, publication).then(
        () => true,
        () => false,
      );
      state.value = { state: 'published', told: { to, publication, isKept, ...told } };
    }

    async function writeTo(folder: ChosenFolder, made: MadeFolder): Promise<void> {
      state.value = { state: 'making' };
      const data = `${made.stem}.json`;
      await failing('not-written', async () => {
        // The data last: until all that belongs to it is there, the old data stays.
        const inOrder = made.files.toSorted((a, b) => Number(a.path === data) - Number(b.path === data));
        for (const { path, content } of inOrder) await folder.write(path, content);
        await keep(made, { folder: folder.name, count: made.files.length });
      });
    }

    return {
      /** How publishing stands. */
      state,
      /** What is told of the widget that goes with the extension, once it is read. */
      release,
      /** The colours of a theme. */
      theme: powers.theme,
      /** Whether a folder of the computer can be written to. */
      canWriteFolder: () => powers.chooseFolder !== undefined,
      /** Begins with an agreement: what was told of another is forgotten. */
      open(agreementId: string): void {
        if (openId !== agreementId) state.value = { state: 'idle' };
        openId = agreementId;
        if (release.value === undefined) {
          powers.release().then(
            (read) => {
              release.value = read;
            },
            () => {
              state.value = { state: 'failed', failure: 'not-made' };
            },
          );
        }
      },
      /** Makes the folder and saves it as one zip file. */
      async saveZip(agreementId: string): Promise<void> {
        state.value = { state: 'making' };
        await failing('not-made', async () => {
          const made = await make(agreementId);
          if (made === undefined) return;
          const { zipFolder } = await import('./zip-folder.ts');
          const file = `${made.stem}.zip`;
          powers.save(file, new Blob([zipFolder(made.stem, made.files)], { type: 'application/zip' }));
          await keep(made, { file });
        });
      },
      /** Asks for a folder and writes to it; what lies there is read first, and not written over without asking. */
      async writeFolder(agreementId: string): Promise<void> {
        await failing('not-made', async () => {
          const folder = await powers.chooseFolder?.();
          if (folder === undefined) return;
          state.value = { state: 'making' };
          const made = await make(agreementId);
          if (made === undefined) return;
          const file = `${made.stem}.json`;
          const present = await folder.read(file);
          const concern = present === undefined ? undefined : overwriteConcern(present, made.publication);
          if (concern === undefined) {
            await writeTo(folder, made);
            return;
          }
          overwrite = () => writeTo(folder, made);
          state.value = { state: 'asking', concern, file };
        });
      },
      /** Writes over what lies in the chosen folder, or leaves it. */
      async answer(isToOverwrite: boolean): Promise<void> {
        const act = overwrite;
        overwrite = undefined;
        if (isToOverwrite) await act?.();
        else state.value = { state: 'left' };
      },
    };
  },
);
/** Publishes agreements: makes the folder, hands it over, and keeps what went out. */
export type PublishModel = InstanceType<typeof PublishModel>;

function logoKeys({ partners }: OpenDesk): string[] {
  return partners.flatMap(({ logo }) => logo?.sha256 ?? []);
}
