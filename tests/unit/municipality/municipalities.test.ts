import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import {
  mergedMunicipalities,
  municipalities,
  municipalityByCode,
} from '#shared/municipality/municipalities.ts';
import { municipalityByAdministration } from '#shared/municipality/municipality-by-administration.ts';
import { municipalityByHost, municipalityByPath } from '#shared/municipality/municipality-by-host.ts';
import { municipalityByName } from '#shared/municipality/municipality-by-name.ts';
import {
  areaSchema,
  type Municipality,
  municipalitySchema,
} from '#shared/municipality/municipality-schema.ts';
import { divisionsOf, regionByName, regions, wellbeingCounties } from '#shared/municipality/regions.ts';

describe('the data', () => {
  test('holds 308 municipalities, each with its own code and host', () => {
    expect(z.array(municipalitySchema).parse(municipalities)).toHaveLength(308);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(308);
    expect(new Set(municipalities.map(({ host }) => host)).size).toBe(308);
  });

  test('holds 19 regions and 21 wellbeing services counties, Helsinki and Åland apart', () => {
    expect(z.array(areaSchema).parse(regions)).toHaveLength(19);
    expect(z.array(areaSchema).parse(wellbeingCounties)).toHaveLength(23);
  });

  test('names only regions and counties that exist', () => {
    const regionCodes = new Set(regions.map(({ code }) => code));
    const countyCodes = new Set(wellbeingCounties.map(({ code }) => code));
    for (const { regionCode, wellbeingCountyCode } of municipalities) {
      expect(regionCodes).toContain(regionCode);
      expect(countyCodes).toContain(wellbeingCountyCode);
    }
  });

  test('holds the statistical types and languages of the classification of 2026', () => {
    expect(countBy(({ type }) => type)).toEqual({ urban: 56, 'semi-urban': 67, rural: 185 });
    expect(countBy(({ languages }) => languages)).toEqual({ fi: 259, 'fi-sv': 18, 'sv-fi': 15, sv: 16 });
  });

  test('gives each of the twelve merged municipalities a successor that exists', () => {
    expect(mergedMunicipalities).toHaveLength(12);
    for (const { oldCode, successorCode } of mergedMunicipalities) {
      expect(municipalityByCode(oldCode)?.code).toBe(successorCode);
    }
  });
});

function countBy(what: (municipality: Municipality) => string): Record<string, number> {
  const groups = [...Map.groupBy(municipalities, what)];
  return Object.fromEntries(groups.map(([name, members]) => [name, members.length]));
}

describe('municipalityByCode', () => {
  test('keeps leading zeros', () => expect(municipalityByCode('005')?.fi).toBe('Alajärvi'));
  test('gives a merged municipality’s successor', () =>
    expect(municipalityByCode('588')?.fi).toBe('Mäntyharju'));
  test('knows no others', () => expect(municipalityByCode('999')).toBeUndefined());
});

describe('municipalityByHost', () => {
  test.each([
    ['www.pudasjarvi.fi', '615'],
    ['pudasjarvi.fi', '615'],
    ['WWW.HEL.FI', '091'],
    ['perho.com', '584'],
    ['pori.cloudnc.fi', '609'],
    ['kirjasto.pori.fi', '609'],
    ['elinvoima.kuusamo.fi.', '305'],
    ['kontiolahti-julkaisu.tweb.fi', '276'],
    ['kittila-d10julk.oncloudos.com', '261'],
    ['mantta-vilppula.cloudnc.fi', '508'],
    ['hel.cloudnc.fi', '091'],
    ['oulu.cloudnc.fi', '564'],
    ['korsholm.oncloudos.com', '499'],
  ])('%s is of %s', (host, code) => {
    expect(municipalityByHost(host)?.code).toBe(code);
  });

  test.each([
    'innokyla.fi',
    'notpori.fi',
    'oulu.fi',
    'cloudnc.fi',
    'pori.fi.example',
    'tuntematon.cloudnc.fi',
    '',
  ])('%j is of none', (host) => {
    expect(municipalityByHost(host)).toBeUndefined();
  });
});

describe('municipalityByPath', () => {
  test.each([
    ['https://julkaisu.oncloudos.com/kokous/siikajoki/2024118.htm', '748'],
    ['https://poytakirjat.tweb.fi/Vaala/kokous', '785'],
    ['https://julkaisu.oncloudos.com/kokous/2024118.htm', undefined],
    ['https://julkaisu.oncloudos.com/vaala/utajarvi', undefined],
    ['https://uutiset.example/vaala/kokous', undefined],
  ])('%s is of %s', (address, code) => {
    expect(municipalityByPath(new URL(address))?.code).toBe(code);
  });
});

describe('municipalityByAdministration', () => {
  test.each([
    ['Siikajoen kunta', '748'],
    ['Porin  kaupunki', '609'],
    ['Vasa stad', '905'],
    ['Korsholms kommun', '499'],
    ['City of Tampere', '837'],
    ['Salon kaupunki', '734'],
    ['Salo', undefined],
    ['Turun kaupunginteatteri', undefined],
    ['Keski-Suomen liitto', undefined],
  ])('%s stands for %s', (name, code) => {
    expect(municipalityByAdministration(name)?.code).toBe(code);
  });
});

describe('municipalityByName', () => {
  test.each([
    ['Turku', '853'],
    ['Åbo', '853'],
    ['koski tl', '284'],
    ['Vaalan kunta', undefined],
    ['Vasa stad', '905'],
    ['Lavia', '609'],
    ['Pedersöre', '599'],
    ['Keski-Suomi', undefined],
    ['Valtakunnallinen', undefined],
  ])('%s gives %s', (name, code) => {
    expect(municipalityByName(name)?.code).toBe(code);
  });
});

describe('regionByName', () => {
  test.each([
    ['Keski-Suomi', '13'],
    ['Keski-Suomen maakunta', '13'],
    ['Mellersta Finland', '13'],
    ['Egentliga Finlands landskap', '02'],
    ['Keski-Suomen hyvinvointialue', undefined],
    ['Turku', undefined],
  ])('%s gives %s', (name, code) => {
    expect(regionByName(name)?.code).toBe(code);
  });
});

describe('divisionsOf', () => {
  test.each([
    ['785', 'Pohjois-Pohjanmaa', 'Pohjois-Pohjanmaan hyvinvointialue'],
    ['588', 'Etelä-Savo', 'Etelä-Savon hyvinvointialue'],
    ['091', 'Uusimaa', undefined],
    ['478', 'Ahvenanmaa', undefined],
    ['999', undefined, undefined],
  ])('%s belongs to the region %s and the county %s', (code, region, county) => {
    const divisions = divisionsOf(code);
    expect([divisions.region?.fi, divisions.wellbeingCounty?.fi]).toEqual([region, county]);
  });
});
