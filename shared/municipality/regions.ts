import { municipalityByCode } from './municipalities.ts';
import type { Area } from './municipality-schema.ts';
import regionRows from './regions.json' with { type: 'json' };
import countyRows from './wellbeing-counties.json' with { type: 'json' };

/** The 19 regions (maakunta), Åland included. */
export const regions: readonly Area[] = regionRows;

/** The wellbeing services counties (hyvinvointialue), and Helsinki and Åland, which belong to none. */
export const wellbeingCounties: readonly Area[] = countyRows;

/** Finnish genitives, for "Keski-Suomen maakunta"; a Swedish name takes `s` by rule. */
const genitives: Record<string, string> = {
  '01': 'Uudenmaan',
  '02': 'Varsinais-Suomen',
  '04': 'Satakunnan',
  '05': 'Kanta-Hämeen',
  '06': 'Pirkanmaan',
  '07': 'Päijät-Hämeen',
  '08': 'Kymenlaakson',
  '09': 'Etelä-Karjalan',
  '10': 'Etelä-Savon',
  '11': 'Pohjois-Savon',
  '12': 'Pohjois-Karjalan',
  '13': 'Keski-Suomen',
  '14': 'Etelä-Pohjanmaan',
  '15': 'Pohjanmaan',
  '16': 'Keski-Pohjanmaan',
  '17': 'Pohjois-Pohjanmaan',
  '18': 'Kainuun',
  '19': 'Lapin',
  '21': 'Ahvenanmaan',
};

function namesOf(region: Area): string[] {
  const genitive = genitives[region.code] ?? region.fi;
  return [
    region.fi,
    region.sv,
    region.en,
    `${genitive} maakunta`,
    `${region.fi} maakunta`,
    `landskapet ${region.sv}`,
    `${region.sv.replace(/s$/, '')}s landskap`,
  ];
}

const byName = new Map(
  regions.flatMap((region) => namesOf(region).map((name) => [name.toLocaleLowerCase('fi'), region] as const)),
);

/** The region with this name in Finnish, Swedish or English. A wellbeing services county is not one. */
export function regionByName(name: string): Area | undefined {
  return byName.get(name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi'));
}

/** The two divisions a municipality belongs to; neither tells the other. */
export interface Divisions {
  /** Its region (maakunta). */
  region: Area | undefined;
  /** Its wellbeing services county (hyvinvointialue); Helsinki and the municipalities of Åland belong to none. */
  wellbeingCounty: Area | undefined;
}

/** Codes that stand in the classification for "belongs to no wellbeing services county": Helsinki and Åland. */
const noCounty: ReadonlySet<string> = new Set(['90', '91']);

/** The region and the wellbeing services county of the municipality with this code. */
export function divisionsOf(municipalityCode: string): Divisions {
  const municipality = municipalityByCode(municipalityCode);
  const { regionCode, wellbeingCountyCode } = municipality ?? {};
  return {
    region: regions.find(({ code }) => code === regionCode),
    wellbeingCounty: wellbeingCounties.find(
      ({ code }) => code === wellbeingCountyCode && !noCounty.has(code),
    ),
  };
}
