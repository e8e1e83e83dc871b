import { batch, computed, createModel, signal } from '@preact/signals';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { localDay } from '#shared/language/formats.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { RegionMember } from '#shared/publication/region-schema.ts';
import { type MemberResult, municipalityOverview } from '#shared/region/municipality-overview.ts';
import {
  joinedLists,
  type RegionList,
  readRegionFile,
  readRegionLines,
  regionLines,
} from '#shared/region/region-list.ts';
import type { FetchedFile } from '../browser/fetch-file.ts';
import type { Library } from '../database/library.ts';

/** What the overview of a region needs of the library. */
export type RegionSource = Pick<Library, 'regionAddresses' | 'setRegionAddresses' | 'agreements' | 'desk'>;

/** What it needs of the browser. */
export type RegionPowers = {
  /** Asks a person to let sites be read. */
  ask: (addresses: readonly string[]) => Promise<boolean>;
  /** Gives that up again. */
  giveUp: (addresses: readonly string[]) => Promise<void>;
  /** Fetches a file. */
  fetchFile: (address: string) => Promise<FetchedFile>;
  /** The clock. */
  now?: () => Date;
};

/** How the fetching stands. */
export type RegionFetch = 'idle' | 'asking' | 'fetching' | 'done';

/** What was wrong with what was typed or opened. */
export type RegionProblem = { kind: 'unread'; lines: string[] } | { kind: 'not-region' | 'not-saved' };

/** How many files are fetched at once. */
const AT_ONCE = 4;

/** The municipalities of a region and what each has published. Fetched files live as long as the page. */
export const RegionModel = createModel((library: RegionSource, powers: RegionPowers) => {
  const { now = () => new Date() } = powers;
  const list = signal<RegionList>({ publications: [] });
  const text = signal('');
  const name = signal('');
  const problem = signal<RegionProblem | undefined>(undefined);
  const fetching = signal<RegionFetch>('idle');
  const results = signal<ReadonlyMap<string, MemberResult>>(new Map());
  const own = signal<readonly { member: RegionMember; result: MemberResult }[]>([]);
  const isSaved = signal(false);
  let isOpened = false;

  const overviews = computed(() => {
    const today = localDay(now());
    const listed = list.value.publications.map((member) =>
      municipalityOverview(member, member.address ? results.value.get(member.address) : undefined, today),
    );
    return [...own.value.map(({ member, result }) => municipalityOverview(member, result, today)), ...listed];
  });

  function show(shown: RegionList): void {
    batch(() => {
      list.value = shown;
      text.value = regionLines(shown);
      name.value = shown.name ? chooseText(shown.name, 'fi').text : '';
      problem.value = undefined;
    });
  }

  async function keep(next: RegionList): Promise<boolean> {
    try {
      await library.setRegionAddresses(next);
    } catch {
      problem.value = { kind: 'not-saved' };
      return false;
    }
    batch(() => {
      show(next);
      isSaved.value = true;
    });
    return true;
  }

  /** The list that stands in the fields; undefined, with the reason shown, while a line cannot be understood. */
  function typedList(language: ContentLanguage): RegionList | undefined {
    const { members, unread } = readRegionLines(text.value);
    problem.value = unread.length > 0 ? { kind: 'unread', lines: unread } : undefined;
    const called = name.value.trim();
    if (unread.length > 0) return undefined;
    return { ...(called !== '' && { name: { [language]: called } }), publications: members };
  }

  async function fetchOne(address: string): Promise<void> {
    const file = await powers.fetchFile(address);
    const region = 'text' in file ? readRegionFile(file.text, address) : undefined;
    if (region !== undefined) {
      // Its municipalities take its place in the list, and are fetched with the next click: their sites are asked for then.
      const others = list.value.publications.filter((member) => member.address !== address);
      await keep(joinedLists({ ...list.value, publications: others }, region));
      return;
    }
    results.value = new Map(results.value).set(address, resultOf(file));
  }

  return {
    /** The municipalities as they are saved. */
    list,
    /** What stands in the field of addresses. */
    text,
    /** What stands in the field of the region's name. */
    name,
    /** What was wrong with it. */
    problem,
    /** How the fetching stands. */
    fetching,
    /** Whether the list has just been saved. */
    isSaved,
    /** Each municipality as it is told. */
    overviews,
    /** Whether this library's own agreements are among them. */
    hasOwn: computed(() => own.value.length > 0),
    /** Reads the list that is kept, once. */
    async open(): Promise<void> {
      if (isOpened) return;
      isOpened = true;
      const kept = await library.regionAddresses().catch(() => undefined);
      if (kept !== undefined && text.value === '') show(kept);
    },
    /** Notes what now stands in the fields. */
    type(typed: { text?: string; name?: string }): void {
      batch(() => {
        text.value = typed.text ?? text.value;
        name.value = typed.name ?? name.value;
        problem.value = undefined;
        isSaved.value = false;
      });
    },
    /** Saves what stands in the fields. Nothing is saved while a line cannot be understood. */
    async save(language: ContentLanguage): Promise<boolean> {
      const typed = typedList(language);
      return typed !== undefined && keep(typed);
    },
    /** Takes the municipalities of a regional file into the list. */
    async takeFile(file: string, language: ContentLanguage): Promise<boolean> {
      const region = readRegionFile(file);
      if (region === undefined) {
        problem.value = { kind: 'not-region' };
        return false;
      }
      const typed = typedList(language);
      return typed !== undefined && keep(joinedLists(typed, region));
    },
    /** Saves the list and fetches its publications; called in the same turn as the click, because the browser asks only then. */
    async fetchAll(language: ContentLanguage): Promise<void> {
      if (fetching.value === 'asking' || fetching.value === 'fetching') return;
      const typed = typedList(language);
      if (typed === undefined) return;
      list.value = typed;
      const addresses = [...new Set(list.value.publications.flatMap(({ address }) => address ?? []))];
      const asked = powers.ask(addresses);
      fetching.value = 'asking';
      const [isAllowed] = await Promise.all([asked.catch(() => false), keep(typed)]);
      if (!isAllowed) {
        batch(() => {
          results.value = new Map(addresses.map((address) => [address, { problem: 'refused' }]));
          fetching.value = 'done';
        });
        return;
      }
      fetching.value = 'fetching';
      try {
        const waiting = addresses.values();
        const work = async () => {
          for (const address of waiting) await fetchOne(address);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
      } finally {
        fetching.value = 'done';
        await powers.giveUp(addresses);
      }
    },
    /** Shows this library's own agreements beside the others, or leaves them out. */
    async includeOwn(isWanted: boolean): Promise<void> {
      own.value = isWanted ? await ownResults(library, now()).catch(() => []) : [];
    },
  };
});
/** The municipalities of a region and what each has published. */
export type RegionModel = InstanceType<typeof RegionModel>;

function resultOf(file: FetchedFile): MemberResult {
  if ('problem' in file) return file;
  const parsed = parsePublication(file.text);
  return parsed.ok ? { publication: parsed.publication } : { problem: parsed.problem.kind };
}

/** What the agreements of this library would publish today. */
async function ownResults(library: RegionSource, now: Date) {
  const { agreements } = await library.agreements();
  const found: { member: RegionMember; result: MemberResult }[] = [];
  for (const { agreement } of agreements) {
    const desk = await library.desk(agreement.id);
    if (typeof desk === 'string') continue;
    const made = publicationOfDesk(desk, { now, today: localDay(now) });
    const municipality = agreement.municipality?.name ?? agreement.name;
    const result: MemberResult = 'publication' in made ? made : { problem: 'incomplete' };
    found.push({ member: { municipality }, result });
  }
  return found;
}
