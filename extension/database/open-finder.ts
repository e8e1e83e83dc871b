import type { FindAnswer, IndexState, Snippet } from '#shared/find/find-answer.ts';
import type { Finder } from './finder.ts';
import { type FinderQuestion, type FinderReply, finderReplySchema } from './finder-protocol.ts';
import { LibraryUnavailable } from './library-unavailable.ts';

/** What a finder needs of the worker behind it. */
export type FinderPort = {
  /** Sends a question. */
  send(question: FinderQuestion): void;
  /** Calls `take` with everything that comes from it. */
  listen(take: (message: unknown) => void): void;
  /** Calls `fail` when it cannot be started or has ended. */
  onEnd(fail: () => void): void;
};

type Waiting = {
  ask: FinderQuestion['ask'];
  settle: (reply: FinderReply) => void;
  fail: (error: unknown) => void;
};

/** A finder whose work another thread does. */
export function openFinder(port: FinderPort): Finder {
  const waiting = new Map<number, Waiting>();
  const watchers = new Set<(state: IndexState) => void>();
  let index: IndexState = { state: 'building', done: 0, total: 0 };
  let turn = 0;
  let hasEnded = false;

  port.listen((message) => {
    const { data: reply } = finderReplySchema.safeParse(message);
    if (reply === undefined) return;
    if (reply.tell === 'index') {
      index = reply.index;
      for (const show of watchers) show(index);
      return;
    }
    waiting.get(reply.turn)?.settle(reply);
    waiting.delete(reply.turn);
  });
  port.onEnd(() => {
    hasEnded = true;
    for (const { fail } of waiting.values()) fail(new LibraryUnavailable('broken', undefined));
    waiting.clear();
  });

  function ask(
    question: DistributiveOmit<FinderQuestion, 'turn'>,
    signal?: AbortSignal,
  ): Promise<FinderReply> {
    turn += 1;
    const mine = turn;
    return new Promise((settle, fail) => {
      if (hasEnded) return fail(new LibraryUnavailable('broken', undefined));
      if (signal?.aborted) return fail(overtaken());
      if (question.ask === 'find') overtakeSearches();
      const give = () => {
        waiting.delete(mine);
        fail(overtaken());
      };
      signal?.addEventListener('abort', give, { once: true });
      waiting.set(mine, { ask: question.ask, settle, fail });
      port.send({ ...question, turn: mine });
    });
  }

  function overtakeSearches(): void {
    for (const [older, { ask: asked, fail }] of waiting) {
      if (asked !== 'find') continue;
      waiting.delete(older);
      fail(overtaken());
    }
  }

  return {
    async find(request, { offset, limit }, signal) {
      return answerOf(await ask({ ask: 'find', request, offset, limit }, signal));
    },
    async allIds(request) {
      const reply = await ask({ ask: 'all-ids', request });
      return reply.tell === 'all-ids' ? reply.ids : failed(reply);
    },
    async snippets(ids, request) {
      const reply = await ask({ ask: 'snippets', ids: [...ids], request });
      const snippets: Record<string, Snippet> = reply.tell === 'snippets' ? reply.snippets : failed(reply);
      return new Map(Object.entries(snippets));
    },
    watchIndex(show, signal) {
      if (signal.aborted) return;
      watchers.add(show);
      signal.addEventListener('abort', () => watchers.delete(show), { once: true });
      show(index);
    },
  };
}

/** Each member of a union without some keys. */
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function answerOf(reply: FinderReply): FindAnswer {
  return reply.tell === 'found' ? reply.answer : failed(reply);
}

function failed(reply: FinderReply): never {
  if (reply.tell === 'overtaken') throw overtaken();
  throw new LibraryUnavailable(reply.tell === 'failed' ? (reply.reason ?? 'broken') : 'broken', reply);
}

function overtaken(): DOMException {
  return new DOMException('A newer search was made', 'AbortError');
}
