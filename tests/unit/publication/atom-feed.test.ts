import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Signature } from '#shared/partner/partner-schema.ts';
import { atomFeed, type FeedOptions } from '#shared/publication/atom-feed.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';
import { aPublicationWithContacts, CANARY } from '../../builders/publication-with-contacts.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const URN = /^urn:uuid:[0-9a-f-]{36}$/;

type Entry = { id: string; title: string; updated: string; text: string };

function parse(publication: Publication, options: FeedOptions = { language: 'fi' }) {
  const parser = new new Window().DOMParser();
  const page = parser.parseFromString(atomFeed(publication, options), 'application/xml');
  const texts = (place: { children: ArrayLike<unknown> }, name: string) =>
    (Array.from(place.children) as { localName: string; textContent: string }[])
      .filter((child) => child.localName === name)
      .map(({ textContent }) => textContent);
  const feed = page.documentElement;
  const entries = Array.from(feed.getElementsByTagName('entry')).map(
    (entry): Entry => ({
      id: texts(entry, 'id').join(),
      title: texts(entry, 'title').join(),
      updated: texts(entry, 'updated').join(),
      text: texts(entry, 'content').join(),
    }),
  );
  return { feed, entries, texts: (name: string) => texts(feed, name) };
}

function withSteps(...steps: Signature[]): Publication {
  const signature = steps.at(-1) ?? { state: 'invited' };
  const partner = aPartner({ signature, history: steps.slice(0, -1) });
  return aPublication({ partners: [partner], commitments: [aCommitment({ partnerId: partner.id })] });
}

describe('the Atom feed of a publication', () => {
  test('has what RFC 4287 demands of a feed and its entries', () => {
    const publication = withSteps(
      { state: 'signed', day: '2024-05-21' },
      { state: 'renewed', day: '2026-01-01' },
    );
    const { feed, entries, texts } = parse(publication);
    expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed.getAttribute('xml:lang')).toBe('fi');
    for (const name of ['id', 'title', 'updated', 'author', 'generator']) expect(texts(name)).toHaveLength(1);
    expect(texts('id')[0]).toMatch(URN);
    expect(texts('updated')[0]).toMatch(MOMENT);
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      expect(entry.id).toMatch(URN);
      expect(entry.updated).toMatch(MOMENT);
      expect(entry.title).not.toBe('');
      expect(entry.text).not.toBe('');
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  test('tells signatures, renewals and leavings, the newest first, and neither invitations nor promises', () => {
    const publication = withSteps(
      { state: 'promised', day: '2024-01-01' },
      { state: 'signed', day: '2024-05-21' },
      { state: 'renewed', day: '2025-05-21' },
      { state: 'left', day: '2026-01-01' },
    );
    expect(parse(publication).entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['Koivulan Pallo on irtautunut sopimuksesta', '2026-01-01T00:00:00Z'],
      ['Koivulan Pallo on uusinut sopimuksen', '2025-05-21T00:00:00Z'],
      ['Koivulan Pallo on allekirjoittanut sopimuksen', '2024-05-21T00:00:00Z'],
    ]);
    expect(parse(withSteps({ state: 'promised', day: '2024-01-01' })).entries).toEqual([]);
    expect(parse(withSteps({ state: 'signed' })).entries).toEqual([]);
  });

  test('gives a step the same id in every language and after later steps', () => {
    const signed: Signature = { state: 'signed', day: '2024-05-21' };
    const before = withSteps(signed);
    const [partner] = before.partners;
    const later = {
      ...before,
      partners: [
        {
          ...(partner ?? aPartner()),
          signature: { state: 'left' as const, day: '2026-01-01' },
          history: [signed],
        },
      ],
    };
    const [first] = parse(before).entries;
    expect(parse(later, { language: 'sv' }).entries.at(-1)?.id).toBe(first?.id);
  });

  test('gives two renewals ids of their own', () => {
    const renewals = parse(
      withSteps({ state: 'renewed', day: '2024-05-21' }, { state: 'renewed', day: '2025-05-21' }),
    );
    expect(new Set(renewals.entries.map(({ id }) => id)).size).toBe(2);
  });

  test('tells a step that stands in the history and as the present one once', () => {
    const signed: Signature = { state: 'signed', day: '2024-05-21' };
    expect(parse(withSteps(signed, signed)).entries).toHaveLength(1);
  });

  test('lists commitments with the latest signature, but not with one that has been left', () => {
    const signed: Signature = { state: 'signed', day: '2024-05-21' };
    expect(parse(withSteps(signed)).entries[0]?.text).toContain('kerhoillan');
    const left = parse(withSteps(signed, { state: 'left', day: '2026-01-01' })).entries;
    expect(left.map(({ text }) => text).join()).not.toContain('kerhoillan');
  });

  test('marks a text that is not in the feed’s language', () => {
    const feed = atomFeed(withSteps({ state: 'signed', day: '2024-05-21' }), { language: 'sv' });
    expect(feed).toContain('<li lang="fi" xml:lang="fi">');
  });

  test('escapes what is markup, and leaves out what XML cannot hold', () => {
    const partner = aPartner({ name: { fi: 'A & <b>"B"</b>\u0000\u000b\ud800' } });
    const publication = aPublication({ partners: [partner], commitments: [] });
    expect(parse(publication).entries[0]?.title).toBe('A & <b>"B"</b> on allekirjoittanut sopimuksen');
    expect(atomFeed(publication, { language: 'fi' })).not.toMatch(/[\0\v]|[\ud800-\udfff]/);
  });

  test('links to itself and to the page only where they are known', () => {
    const links = (options: FeedOptions) =>
      Array.from(parse(aPublication(), options).feed.getElementsByTagName('link')).map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]);
    expect(links({ language: 'fi' })).toEqual([['alternate', 'https://koivula.example/']]);
    const selfAddress = 'https://koivula.example/syote.xml?a=1&b=2';
    expect(links({ language: 'fi', selfAddress, pageAddress: 'https://koivula.example/sopimus' })).toEqual([
      ['alternate', 'https://koivula.example/sopimus'],
      ['self', selfAddress],
    ]);
  });

  test('holds no contact', () => {
    expect(atomFeed(aPublicationWithContacts(), { language: 'fi' })).not.toContain(CANARY);
  });
});
