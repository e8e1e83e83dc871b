import { batch, computed, createModel, signal } from '@preact/signals';
import { type AdoptingBody, bodyName, isSameBody } from '#shared/adoption/adopting-body.ts';
import { reviewTime } from '#shared/adoption/adoption-review.ts';
import { ADOPTION_STATES, type AdoptionState } from '#shared/adoption/adoption-schema.ts';
import { neighbourState, presentEntry, withStateEntry } from '#shared/adoption/adoption-state.ts';
import { localDay } from '#shared/language/formats.ts';
import { areSimilarMunicipalities } from '#shared/municipality/similar-municipalities.ts';
import type { Library } from '../database/library.ts';
import type { ListedAdoption } from '../database/stored-adoptions.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** Whose adoptions the board shows: those of municipalities like ours are of the same type and language. */
export const WHOSE = ['all', 'ours', 'others', 'alike'] as const;
/** Whose adoptions the board shows. */
export type Whose = (typeof WHOSE)[number];

/** What came of moving a card at once: moved, not moved because a reason is needed, nowhere to go, or not written. */
export type MoveOutcome = 'moved' | 'needs-reason' | 'at-the-end' | 'failed';

type BoardLibrary = Pick<Library, 'adoptions' | 'ourMunicipality' | 'changeAdoption' | 'watch'>;

/** The board of all adoptions by state, following every change, narrowed by whose they are and by body. */
export const AdoptionBoardModel = createModel((library: BoardLibrary, now: () => Date = () => new Date()) => {
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<LibraryFailure>('unknown');
  const all = signal<readonly ListedAdoption[]>([]);
  const unreadable = signal(0);
  const ours = signal<AdoptingBody | undefined>(undefined);
  const whose = signal<Whose>('all');
  const body = signal<AdoptingBody | undefined>(undefined);
  const hasFailed = signal(false);
  let life = new AbortController();

  const shown = computed(() =>
    all.value.filter(({ adoption }) => {
      const isOfBody = body.value === undefined || isSameBody(adoption, body.value);
      return isOfBody && isWhose(adoption, whose.value, ours.value);
    }),
  );

  async function moveTo(adoptionId: string, to: AdoptionState): Promise<MoveOutcome> {
    if (to === 'dropped') return 'needs-reason';
    hasFailed.value = false;
    try {
      const entry = { state: to, since: today(now) };
      await library.changeAdoption(adoptionId, (fields) => withStateEntry(fields, entry), 'move-adoption');
      return 'moved';
    } catch {
      hasFailed.value = true;
      return 'failed';
    }
  }

  return {
    /** Whether there is something to show. */
    state,
    /** Why nothing can be shown. */
    failure,
    /** Every adoption. */
    all,
    /** How many are damaged and left out. */
    unreadable,
    /** The body that keeps this library. */
    ours,
    /** Whose adoptions are shown. */
    whose,
    /** The one body whose adoptions are shown; everyone's when there is none. */
    body,
    /** Whether the last move could not be written. */
    hasFailed,
    /** The adoptions that the choices leave. */
    shown,
    /** Those by state, in each the one that came to it last first. */
    columns: computed(() =>
      ADOPTION_STATES.map((each) => ({
        state: each,
        adoptions: shown.value
          .filter(({ adoption }) => adoption.state === each)
          .toSorted((a, b) => presentEntry(b.adoption).since.localeCompare(presentEntry(a.adoption).since)),
      })),
    ),
    /** Those of them whose review is overdue or near, the earliest first. */
    due: computed(() =>
      shown.value
        .filter(({ adoption }) => ['overdue', 'soon'].includes(reviewTime(adoption, today(now)) ?? ''))
        .toSorted((a, b) => (a.adoption.reviewOn ?? '').localeCompare(b.adoption.reviewOn ?? '')),
    ),
    /** Everyone who has adopted something, each once. */
    bodies: computed(() => distinctBodies(all.value.map(({ adoption }) => adoption))),
    /** Begins to follow the adoptions. */
    show(): void {
      life.abort();
      life = new AbortController();
      const { signal: alive } = life;
      library.watch(
        () => Promise.all([library.adoptions(), library.ourMunicipality()]),
        ([list, our]) =>
          batch(() => {
            all.value = list.adoptions;
            unreadable.value = list.unreadable;
            ours.value = our;
            state.value = 'ready';
          }),
        (error) =>
          batch(() => {
            failure.value = failureOf(error);
            state.value = 'failed';
          }),
        alive,
      );
    },
    /** Stops following; what was shown stays for the next time. */
    hide(): void {
      life.abort();
    },
    /** Takes the choices away. */
    showAll(): void {
      batch(() => {
        whose.value = 'all';
        body.value = undefined;
      });
    },
    /** Moves a card to the next (1) or previous (-1) state from today on; what is dropped needs a reason first. */
    async moveBy({ adoption }: ListedAdoption, step: 1 | -1): Promise<MoveOutcome> {
      const to = neighbourState(adoption.state, step);
      return to === undefined ? 'at-the-end' : moveTo(adoption.id, to);
    },
    /** Moves a card to a state from today on; what is dropped needs a reason first. */
    moveTo: ({ adoption }: ListedAdoption, to: AdoptionState): Promise<MoveOutcome> =>
      moveTo(adoption.id, to),
  };
});
/** The board of all adoptions by state. */
export type AdoptionBoardModel = InstanceType<typeof AdoptionBoardModel>;

function today(now: () => Date): string {
  return localDay(now());
}

function isWhose(
  adoption: ListedAdoption['adoption'],
  whose: Whose,
  ours: AdoptingBody | undefined,
): boolean {
  if (whose === 'all') return true;
  if (whose !== 'alike') return adoption.isOurs === (whose === 'ours');
  return areSimilarMunicipalities(ours?.municipalityCode ?? '', adoption.municipalityCode ?? '');
}

/** Each body once, in the order of their Finnish names. */
function distinctBodies(bodies: readonly AdoptingBody[]): AdoptingBody[] {
  const different = bodies.filter(
    (body, index) => bodies.findIndex((other) => isSameBody(body, other)) === index,
  );
  return different.toSorted((a, b) => bodyName(a, 'fi').localeCompare(bodyName(b, 'fi'), 'fi'));
}
