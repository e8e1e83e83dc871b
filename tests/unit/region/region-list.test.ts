import { describe, expect, it } from 'vitest';
import {
  joinedLists,
  readRegionFile,
  readRegionLines,
  regionFile,
  regionLines,
} from '#shared/region/region-list.ts';

const KOIVULA = { municipality: { fi: 'Iso-Koivula' }, address: 'https://koivula.example/a.json' };
const HILJALA = { municipality: { fi: 'Hiljala' } };

describe('readRegionLines', () => {
  it('reads a name with an address, an address alone and a name alone', () => {
    const lines = 'Iso-Koivula; https://koivula.example/a.json\n\nhttps://kayla.example/b.json\nHiljala';
    expect(readRegionLines(lines)).toEqual({
      members: [
        KOIVULA,
        { municipality: { fi: 'kayla.example' }, address: 'https://kayla.example/b.json' },
        HILJALA,
      ],
      unread: [],
    });
  });

  it('tells the lines that are no address and no name', () => {
    expect(readRegionLines('ftp://koivula.example/a\nhttps://[').unread).toHaveLength(2);
  });

  it('reads what is written of a list', () => {
    const publications = [KOIVULA, HILJALA];
    expect(readRegionLines(regionLines({ publications })).members).toEqual(publications);
  });
});

describe('readRegionFile', () => {
  const file = (addresses: string[]) =>
    regionFile(
      { publications: addresses.map((address) => ({ municipality: { fi: 'X' }, address })) },
      { fi: 'Alue' },
      new Date('2026-01-01T00:00:00Z'),
    );

  it('makes addresses whole against the file’s own', () => {
    const read = readRegionFile(file(['b.json']), 'https://liitto.example/kierre/alue.json');
    expect(read?.publications[0]?.address).toBe('https://liitto.example/kierre/b.json');
    expect(read?.name).toEqual({ fi: 'Alue' });
  });

  it('leaves out addresses inside the house, and relative ones of a file from disk', () => {
    const read = readRegionFile(file(['http://192.168.0.1/a.json', 'b.json', 'https://ok.example/c.json']));
    expect(read?.publications.map(({ address }) => address)).toEqual([
      undefined,
      undefined,
      'https://ok.example/c.json',
    ]);
  });

  it('refuses what is no regional file', () => {
    expect(readRegionFile('{"format":"hyvan-kierre/publication"}')).toBeUndefined();
    expect(readRegionFile('<!doctype html>')).toBeUndefined();
  });
});

describe('joinedLists', () => {
  it('adds what is not there yet and keeps the name that was given', () => {
    const joined = joinedLists(
      { name: { fi: 'Oma' }, publications: [KOIVULA] },
      { name: { fi: 'Muu' }, publications: [{ ...KOIVULA, municipality: { fi: 'Koivula' } }, HILJALA] },
    );
    expect(joined).toEqual({ name: { fi: 'Oma' }, publications: [KOIVULA, HILJALA] });
  });
});
