/*
 * Names of partners of invented places. Every name is there once: a number is taken apart into the village's side, the
 * two halves of its name and the kind of body, in an order that mixes them.
 */
import type { PartnerKind } from '#shared/partner/partner-schema.ts';

/** The first halves of the places' names. */
const FIRST = [
  ...[
    'Koivu',
    'Kaarna',
    'Honka',
    'Harju',
    'Kivi',
    'Lumi',
    'Suvi',
    'Kuusi',
    'Haapa',
    'Leppä',
    'Hauki',
    'Ahven',
  ],
  ...['Karhu', 'Ilves', 'Kurki', 'Joutsen', 'Metso', 'Teeri', 'Sorsa', 'Hirvi', 'Kettu', 'Jänis', 'Saukko'],
  ...[
    'Halla',
    'Pouta',
    'Tuuli',
    'Sade',
    'Kaste',
    'Usva',
    'Routa',
    'Vilja',
    'Ohra',
    'Kaura',
    'Ruis',
    'Pellava',
  ],
  ...['Mansikka', 'Mustikka', 'Puolukka', 'Kanerva', 'Sammal'],
];
/** The second halves, in the genitive. */
const SECOND = [
  ...[
    'lammen',
    'järven',
    'mäen',
    'niemen',
    'kosken',
    'vaaran',
    'salon',
    'kylän',
    'rannan',
    'lahden',
    'saaren',
  ],
  ...['kankaan', 'suon', 'pellon', 'notkon', 'puron'],
];
/** The sides of a village. */
const SIDES = ['', 'Pohjois-', 'Etelä-', 'Itä-', 'Länsi-'];

/** Kinds of body with what follows the place's name, and a Swedish name for some. */
const BODIES: readonly (readonly [kind: PartnerKind, fi: string, sv?: string])[] = [
  ['association', 'Pallo'],
  ['association', 'Nuorisoseura', 'ungdomsförening'],
  ['association', 'Martat', 'Marthaförening'],
  ['association', 'Eläkkeensaajat', 'pensionärer'],
  ['association', 'Sydänyhdistys', 'hjärtförening'],
  ['association', 'Metsästysseura', 'jaktförening'],
  ['association', 'Mielenterveysomaiset'],
  ['association', 'Vanhempainyhdistys'],
  ['association', 'Latu'],
  ['association', 'Työttömät'],
  ['association', 'Kalastuskunta'],
  ['association', 'Yrittäjät', 'företagare'],
  ['village', 'kyläyhdistys', 'byförening'],
  ['village', 'asukastupa'],
  ['village', 'kotiseutuyhdistys', 'hembygdsförening'],
  ['company', 'Apteekki', 'apotek'],
  ['company', 'Kukka ja Puutarha Oy'],
  ['company', 'Linja-autot Oy'],
  ['company', 'Kahvila Ky'],
  ['company', 'Rakennus ja Remontti Oy'],
  ['company', 'Kotihoiva Oy'],
  ['company', 'Osuuskauppa', 'handelslag'],
  ['educational-institution', 'kansalaisopisto', 'medborgarinstitut'],
  ['educational-institution', 'koulu', 'skola'],
  ['educational-institution', 'musiikkiopisto'],
  ['parish', 'seurakunta', 'församling'],
  ['authority', 'sopimuspalokunta', 'brandkår'],
  ['authority', 'terveysasema', 'hälsostation'],
  ['municipality', 'kaupunginosatoimikunta'],
  ['joint-municipal-authority', 'ammattiopisto'],
  ['other', 'kirjaston ystävät'],
];

/** What an invented name tells. */
export type InventedName = { kind: PartnerKind; fi: string; sv?: string; area: string };

const MOST = FIRST.length * SECOND.length * SIDES.length * BODIES.length;
/** Has no divisor in common with `MOST`, so that every number below it comes once. */
const STEP = 61_403;

/** The name of the so-manieth partner: the same for the same number, different for different ones up to some 99,000, then with an ordinal. */
export function inventedName(index: number): InventedName {
  const round = Math.floor(index / MOST);
  let rest = (index * STEP) % MOST;
  const take = <Value>(values: readonly Value[]): Value => {
    const value = values[rest % values.length] as Value;
    rest = Math.floor(rest / values.length);
    return value;
  };
  const [kind, fi, sv] = take(BODIES);
  const place = `${take(FIRST)}${take(SECOND)}`;
  const area = `${take(SIDES)}${place}`;
  const ordinal = round === 0 ? '' : ` ${round + 1}`;
  return {
    kind,
    area,
    fi: `${area} ${fi}${ordinal}`,
    ...(sv !== undefined && { sv: `${area} ${sv}${ordinal}` }),
  };
}
