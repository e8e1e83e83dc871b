import { create, insertMultiple, load, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

/** A text to be found. */
export type PeerText = { id: string; title: string; text: string };

/** A peer with an index of all texts. */
export type Peer = {
  /** The index as it would be stored. */
  store: () => Promise<string>;
  /** Opens a stored index; the function searches it and gives how many were found. */
  open: (stored: string) => Promise<(query: string) => Promise<number>>;
};

/** The peers with their defaults; each finds beginnings of words, as one types. */
export const peers = {
  async minisearch(texts: readonly PeerText[]): Promise<Peer> {
    const options = { fields: ['title', 'text'] };
    const index = new MiniSearch<PeerText>(options);
    index.addAll(texts);
    return {
      store: async () => JSON.stringify(index),
      open: async (stored) => {
        const opened = MiniSearch.loadJSON<PeerText>(stored, options);
        return async (query) => opened.search(query, { prefix: true, combineWith: 'AND' }).length;
      },
    };
  },
  async flexsearch(texts: readonly PeerText[]): Promise<Peer> {
    const index = new FlexSearch.Index();
    for (const [place, { title, text }] of texts.entries()) index.add(place, `${title} ${text}`);
    return {
      async store() {
        const parts: [string, unknown][] = [];
        await index.export((key: string, data: unknown) => {
          parts.push([key, data]);
        });
        return JSON.stringify(parts);
      },
      open: async (stored) => {
        const opened = new FlexSearch.Index();
        for (const [key, data] of JSON.parse(stored)) opened.import(key, data);
        return async (query) => opened.search(query, { limit: 100_000 }).length;
      },
    };
  },
  async orama(texts: readonly PeerText[]): Promise<Peer> {
    const schema = { title: 'string', text: 'string' } as const;
    const index = create({ schema, language: 'finnish' });
    await insertMultiple(index, [...texts], 500);
    return {
      store: async () => JSON.stringify(save(index)),
      open: async (stored) => {
        const opened = create({ schema, language: 'finnish' });
        load(opened, JSON.parse(stored));
        return async (query) => (await search(opened, { term: query, threshold: 0, limit: 50 })).count;
      },
    };
  },
};
