import { batch, computed, createModel, signal } from '@preact/signals';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import type { Language } from '#shared/language/language.ts';
import { municipalityByCode } from '#shared/municipality/municipalities.ts';
import { webAddressSchema } from '#shared/record/addresses.ts';
import { type PreparedPractice, preparePractice } from '#shared/subscription/prepare-practice.ts';
import {
  type CollectionFile,
  collectionFiles,
  type PublicationChanges,
  pageCount,
  publicationDifference,
  publishCollection,
} from '#shared/subscription/publish-collection.ts';
import { type Publishing, publishingOf } from '#shared/subscription/publishing.ts';
import type { SharedCollection } from '#shared/subscription/shared-collection-schema.ts';
import type { ChosenFolder } from '../browser/chosen-folder.ts';
import type { WholeCollection } from '../database/collection-sharing-methods.ts';
import type { Library } from '../database/library.ts';
import { breathe } from '../database/long-work.ts';
import { sha256 } from '../database/sha256.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';
import { zipFolder } from './zip-folder.ts';

/** What sharing a collection needs of the library. */
export type ShareSource = Pick<Library, 'wholeCollection' | 'lastShared' | 'keepShared' | 'ourMunicipality'>;

/** What it needs of the browser, and of the words. */
export type SharePowers = {
  /** Saves a file where the browser saves files. */
  save: (name: string, file: Blob) => void;
  /** Asks for a folder to write to; absent where the browser cannot. */
  chooseFolder: (() => Promise<ChosenFolder | undefined>) | undefined;
  /** What is written in the place of personal data. */
  masks: (language: Language) => MaskWords;
  /** The guide for the webmaster, as a file. */
  guide: (language: Language) => CollectionFile;
  /** The clock. */
  now?: () => Date;
};

/** What is known of the collection that is to be published. */
export type Shareable =
  | { state: 'loading' | 'missing' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'ready'; whole: WholeCollection; previous?: SharedCollection };

/** How the publishing stands. */
export type ShareState =
  | { state: 'idle' | 'making' }
  /** The chosen folder holds the file of something else. */
  | { state: 'other-file'; folder: string }
  | { state: 'failed'; failure: 'not-written' | 'clock-behind' }
  | {
      state: 'published';
      /** Where it went: the name of a folder or a file. */
      to: string;
      /** How it differs from what was published last; absent the first time. */
      changes?: PublicationChanges;
      /** How many practices went out. */
      count: number;
      /** Whether the library knows of it. */
      isKept: boolean;
    };

/** What must be there before a collection can be published. */
export type MissingPart = 'name' | 'website' | 'practices';

/** What is changed of who publishes; a part given as `undefined` is taken away. */
export type PublishingChanges = { [Name in keyof Publishing]?: Publishing[Name] | undefined };

/** How many practices are prepared before a person's doings are attended to. */
const AT_ONCE = 50;

/** Publishes a collection: shows what goes out and what stays and why, makes the files, and keeps what went out. */
export const ShareCollectionModel = createModel((library: ShareSource, powers: SharePowers) => {
  const { now = () => new Date() } = powers;
  const shareable = signal<Shareable>({ state: 'loading' });
  const publishing = signal<Publishing>({ name: '', website: '', language: 'fi' });
  const prepared = signal<readonly PreparedPractice[] | undefined>(undefined);
  const state = signal<ShareState>({ state: 'idle' });
  let life = new AbortController();
  let preparing = new AbortController();

  /** Prepares every practice by what stands in the form; a later change of the form ends it. */
  async function prepare(): Promise<void> {
    const { value } = shareable;
    if (value.state !== 'ready') return;
    preparing.abort();
    preparing = new AbortController();
    const { signal: alive } = preparing;
    const masks = powers.masks(publishing.value.language);
    const done: PreparedPractice[] = [];
    try {
      for (const { practice, source } of value.whole.practices) {
        if (done.length % AT_ONCE === AT_ONCE - 1) await breathe({ signal: alive });
        done.push(preparePractice(practice, source, publishing.value, masks));
      }
    } catch {
      return;
    }
    prepared.value = done;
  }

  async function firstPublishing(previous: SharedCollection | undefined, language: Language) {
    const body = await library.ourMunicipality();
    const code = body?.municipalityCode;
    const host = code === undefined ? undefined : municipalityByCode(code)?.host;
    const website = host === undefined ? '' : `https://www.${host}/`;
    const known = previous
      ? publishingOf(previous)
      : { name: body ? bodyName(body, language) : '', website, language };
    return { ...known, ...(code !== undefined && { municipalityCode: code }) };
  }

  /** The collection as it goes out now; nothing while it cannot. */
  function make(): { shared: SharedCollection; previous?: SharedCollection } | undefined {
    const { value } = shareable;
    if (value.state !== 'ready' || prepared.value === undefined) return undefined;
    const { whole, previous } = value;
    const moment = now();
    if (previous !== undefined && previous.publishedAt > moment.toISOString()) {
      state.value = { state: 'failed', failure: 'clock-behind' };
      return undefined;
    }
    const shared = publishCollection({
      collection: whole.collection,
      practices: prepared.value.flatMap(({ shared: each }) => each ?? []),
      publishing: publishing.value,
      masks: powers.masks(publishing.value.language),
      previous,
      now: moment,
    });
    return { shared, ...(previous && { previous }) };
  }

  /** Publishes, and hands the files to where a person wants them; nothing is kept when they did not get there. */
  async function publish(
    hand: (files: readonly CollectionFile[], shared: SharedCollection) => Promise<string | undefined>,
  ): Promise<void> {
    if (state.value.state === 'making' || prepared.value === undefined) return;
    state.value = { state: 'making' };
    try {
      const made = make();
      if (made === undefined) return;
      const { shared, previous } = made;
      const pages = previous && pageCount(previous.practices.length);
      const guide = powers.guide(publishing.value.language);
      const files = [guide, ...(await collectionFiles(shared, sha256, pages))];
      const to = await hand(files, shared);
      if (to === undefined) return;
      const isKept = await library.keepShared(shared).then(
        () => true,
        () => false,
      );
      batch(() => {
        const changes = previous && publicationDifference(previous, shared);
        const count = shared.practices.length;
        state.value = { state: 'published', to, count, isKept, ...(changes && { changes }) };
        const { value } = shareable;
        if (value.state === 'ready') shareable.value = { ...value, previous: shared };
      });
    } catch {
      state.value = { state: 'failed', failure: 'not-written' };
    }
  }

  async function writeTo(
    folder: ChosenFolder,
    files: readonly CollectionFile[],
    shared: SharedCollection,
  ): Promise<string | undefined> {
    const present = await folder.read('collection.json');
    if (present !== undefined && !present.includes(shared.id)) {
      state.value = { state: 'other-file', folder: folder.name };
      return undefined;
    }
    for (const { path, content } of files) await folder.write(path, content);
    return folder.name;
  }

  return {
    /** The collection that is to be published. */
    shareable,
    /** Who publishes, in which language and on what terms, as it stands in the form. */
    publishing,
    /** What goes out of each practice and what stays; absent until it is known. */
    prepared,
    /** How the publishing stands. */
    state,
    /** What is missing before anything can be published. */
    missing: computed((): MissingPart[] => {
      const { name, website } = publishing.value;
      const goes = prepared.value?.some(({ shared }) => shared !== undefined) ?? true;
      return [
        ...(name.trim() === '' ? (['name'] as const) : []),
        ...(webAddressSchema.safeParse(website).success ? [] : (['website'] as const)),
        ...(goes ? [] : (['practices'] as const)),
      ];
    }),
    /** Whether a folder of the computer can be written to. */
    canWriteFolder: () => powers.chooseFolder !== undefined,
    /** Opens a collection, as it is in the library now. */
    async open(collectionId: string, language: Language): Promise<void> {
      life.abort();
      life = new AbortController();
      const { signal: alive } = life;
      batch(() => {
        shareable.value = { state: 'loading' };
        prepared.value = undefined;
        state.value = { state: 'idle' };
      });
      try {
        const whole = await library.wholeCollection(collectionId);
        const previous = await library.lastShared(collectionId);
        const first = await firstPublishing(previous, language);
        if (alive.aborted) return;
        batch(() => {
          publishing.value = first;
          shareable.value = whole
            ? { state: 'ready', whole, ...(previous && { previous }) }
            : { state: 'missing' };
        });
        await prepare();
      } catch (error) {
        if (!alive.aborted) shareable.value = { state: 'failed', failure: failureOf(error) };
      }
    },
    /** Changes the form, and what goes out with it. */
    async change(changes: PublishingChanges): Promise<void> {
      batch(() => {
        publishing.value = withChanges(publishing.value, changes);
        if (state.value.state !== 'making') state.value = { state: 'idle' };
      });
      await prepare();
    },
    /** Publishes to a folder of the computer; called in the turn of the click, for the browser asks only then. */
    async toFolder(): Promise<void> {
      const folder = await powers.chooseFolder?.();
      if (folder) await publish((files, shared) => writeTo(folder, files, shared));
    },
    /** Publishes as one zip file. */
    async toZip(stem: string): Promise<void> {
      await publish(async (files) => {
        const name = `${stem}.zip`;
        powers.save(name, new Blob([zipFolder(stem, files)], { type: 'application/zip' }));
        return name;
      });
    },
  };
});
/** Publishes a collection. */
export type ShareCollectionModel = InstanceType<typeof ShareCollectionModel>;

function withChanges(publishing: Publishing, changes: PublishingChanges): Publishing {
  const all = Object.entries({ ...publishing, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as Publishing;
}
