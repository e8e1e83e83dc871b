import { batch, computed, createModel, signal } from '@preact/signals';
import { chooseText } from '#shared/language/localized-text.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import type { SubscribedPractice } from '#shared/subscription/subscribed-schema.ts';
import type { Library } from '../database/library.ts';
import type { OpenSubscription } from '../database/subscription-methods.ts';
import { follower } from './followed.ts';

/** What an open subscription needs of the library. */
export type SubscribedCollectionSource = Pick<
  Library,
  'subscription' | 'markSubscriptionSeen' | 'copyShared' | 'watch'
>;

/** How many practices are shown at a time. */
const AT_A_TIME = 100;

/** How the copying of practices stands. */
export type CopyState =
  | { state: 'none' }
  | { state: 'copying' }
  /** Some of them are in the library already: a person is asked what to do. */
  | { state: 'asking'; ids: string[]; known: string[] }
  | { state: 'copied'; practiceIds: string[]; left: number }
  | { state: 'failed' };

/** The collection of another municipality that is open: its practices, which of them are chosen, and their copying. */
export const SubscribedCollectionModel = createModel((library: SubscribedCollectionSource) => {
  const open = follower<OpenSubscription | undefined>(library);
  const filter = signal('');
  const chosen = signal<ReadonlySet<string>>(new Set());
  const copy = signal<CopyState>({ state: 'none' });
  const limit = signal(AT_A_TIME);
  const hasFailed = signal(false);
  let openId: string | undefined;

  const ready = computed(() => (open.shown.value.state === 'ready' ? open.shown.value.value : undefined));
  const found = computed(() => {
    const sought = foldText(filter.value.trim());
    const practices = ready.value?.practices ?? [];
    return practices.filter((row) => sought === '' || titlesOf(row).some((title) => title.includes(sought)));
  });

  async function copyNow(ids: readonly string[], left: number): Promise<void> {
    if (openId === undefined) return;
    copy.value = { state: 'copying' };
    try {
      const practiceIds = await library.copyShared(openId, ids);
      batch(() => {
        copy.value = { state: 'copied', practiceIds, left };
        chosen.value = new Set();
      });
    } catch {
      copy.value = { state: 'failed' };
    }
  }

  return {
    /** What is known of the open subscription; `undefined` when it is not there. */
    open: open.shown,
    /** What is looked for in the titles. */
    filter,
    /** The practices that are found. */
    found,
    /** Those of them that are shown. */
    shown: computed(() => found.value.slice(0, limit.value)),
    /** The ids of the chosen practices. */
    chosen,
    /** How the copying stands. */
    copy,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Opens a subscription, or none. */
    show(subscriptionId: string | undefined): void {
      if (subscriptionId === openId) return;
      openId = subscriptionId;
      batch(() => {
        filter.value = '';
        chosen.value = new Set();
        copy.value = { state: 'none' };
        limit.value = AT_A_TIME;
        hasFailed.value = false;
      });
      if (subscriptionId === undefined) open.stop();
      else open.follow(() => library.subscription(subscriptionId));
    },
    /** Asks once more after a failure. */
    retry: open.retry,
    /** Looks for other titles. */
    find(text: string): void {
      batch(() => {
        filter.value = text;
        limit.value = AT_A_TIME;
      });
    },
    /** Shows more of what is found. */
    showMore(): void {
      limit.value += AT_A_TIME;
    },
    /** Chooses a practice, or chooses it not any more. */
    toggle(id: string): void {
      const next = new Set(chosen.value);
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
    },
    /** Chooses all that are found and published now, or none when they all are. */
    toggleAll(): void {
      const ids = found.value.filter(({ withdrawnAt }) => withdrawnAt === undefined).map(({ id }) => id);
      chosen.value = ids.every((id) => chosen.value.has(id)) ? new Set() : new Set(ids);
    },
    /** Copies practices to the library; asks first when some of them are there already. */
    async copyToLibrary(ids: readonly string[]): Promise<void> {
      if (copy.value.state === 'copying' || ids.length === 0) return;
      const known = ids.filter((id) => ready.value?.own.has(id));
      if (known.length > 0) copy.value = { state: 'asking', ids: [...ids], known };
      else await copyNow(ids, 0);
    },
    /** Copies what was asked about: all of it, or only what is not there yet. */
    async answer(wanted: 'all' | 'others' | 'none'): Promise<void> {
      const { value } = copy;
      if (value.state !== 'asking') return;
      const others = value.ids.filter((id) => !value.known.includes(id));
      if (wanted === 'all') await copyNow(value.ids, 0);
      else if (wanted === 'others' && others.length > 0) await copyNow(others, value.known.length);
      else copy.value = { state: 'none' };
    },
    /** Notes that what is new has been seen. */
    async markSeen(): Promise<void> {
      if (openId === undefined) return;
      try {
        await library.markSubscriptionSeen(openId);
        hasFailed.value = false;
      } catch {
        hasFailed.value = true;
      }
    },
  };
});
/** The collection of another municipality that is open. */
export type SubscribedCollectionModel = InstanceType<typeof SubscribedCollectionModel>;

function titlesOf({ practice }: SubscribedPractice): string[] {
  const { title, municipality } = practice;
  const place = municipality === undefined ? [] : [chooseText(municipality, 'fi').text];
  return [...Object.values(title), ...place].flatMap((text) => (text === undefined ? [] : [foldText(text)]));
}
