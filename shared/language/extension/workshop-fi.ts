import { formatNumber } from '../formats.ts';
import { workshopPageFi } from './workshop-page-fi.ts';

/** Words about series of vitality workshops, in Finnish: the original. */
export const workshopFi = {
  /** Heading of the section. */
  title: 'Elinvoimapajat',
  /** The list of series. */
  list: {
    /** What a series is, where there is none. */
    empty: 'Pajasarjoja ei ole vielä.',
    /** What a series is for and how to begin. */
    emptyHow:
      'Elinvoimapajassa lähikuntien yhdistykset, viranhaltijat ja päättäjät suunnittelevat yhteistyötä. Sarjassa on 2–3 pajaa sovituin väliajoin, ja isäntäkunta vaihtuu vuosittain. Aloita antamalla sarjalle nimi.',
    /** Label of the field in which a new series is named. */
    newName: 'Uuden sarjan nimi',
    /** Button: make the series. */
    add: 'Lisää pajasarja',
    /** Name of the list of series. */
    table: 'Pajasarjat',
    /** Before the number of areas. */
    areas: 'Alueita',
    /** Before the number of workshops. */
    workshops: 'Pajoja',
    /** Before the day of the next workshop. */
    next: 'Seuraava paja',
    /** No workshop is ahead. */
    noNext: 'ei sovittu',
    /** How many series are damaged. */
    unreadable: (count: number) =>
      count === 1
        ? 'Yhtä pajasarjaa ei saatu luettua. Se on tallessa ennallaan.'
        : `${formatNumber(count, 'fi')} pajasarjaa ei saatu luettua. Ne ovat tallessa ennallaan.`,
  },
  /** Moving between pages. */
  back: {
    /** Link to the list of series. */
    toList: 'Kaikki pajasarjat',
    /** Link to the series of a workshop. */
    toSeries: 'Takaisin sarjaan',
  },
  /** What cannot be shown, or was not kept. */
  trouble: {
    /** The address names a series that is not there. */
    missing: 'Pajasarjaa ei löydy. Se on voitu poistaa.',
    /** The address names a workshop that is not there. */
    missingWorkshop: 'Pajaa ei löydy. Se on voitu poistaa.',
    /** What is stored cannot be understood. */
    damaged: 'Pajasarjaa ei saatu luettua, koska sen tiedot ovat vahingoittuneet. Mitään ei ole poistettu.',
    /** A change could not be written; what was typed stays. */
    notSaved: 'Muutosta ei saatu tallennettua. Kirjoittamasi on tallessa tässä kentässä. Yritä uudelleen.',
    /** A change made with a button could not be written. */
    notChanged: 'Muutosta ei saatu tallennettua. Mitään ei muuttunut. Vapauta levytilaa tai yritä uudelleen.',
    /** A field that may not be empty is. */
    needed: 'Kirjoita nimi.',
    /** Minutes that are no whole number. */
    notMinutes: 'Kirjoita minuutit kokonaislukuna, esimerkiksi 45.',
    /** A count that is no whole number. */
    notCount: 'Kirjoita kokonaisluku, esimerkiksi 30.',
    /** An address that is none. */
    notAddress: 'Kirjoita verkko-osoite, esimerkiksi https://kunta.example/ilmoittautuminen.',
    /** A day that is none. */
    notDay: 'Kirjoita päivä muodossa 10.4.2026.',
    /** A time that is none. */
    notTime: 'Kirjoita kellonaika muodossa 17.00.',
    /** A number that is none. */
    notNumber: 'Kirjoita luku, esimerkiksi 120 tai 12,5.',
    /** A year that is none. */
    notYear: 'Kirjoita vuosi, esimerkiksi 2027.',
    /** A mailbox that is none. */
    notEmail: 'Kirjoita sähköpostiosoite, esimerkiksi toimisto@yhdistys.example.',
    /** A business id whose check digit is wrong. */
    notBusinessId: 'Y-tunnus ei ole oikein. Tarkista numerot; muoto on 1234567-1.',
    /** More than can be kept. */
    tooLong: 'Teksti on liian pitkä.',
  },
  /** Facts of a series. */
  series: {
    /** Heading above the facts. */
    facts: 'Perustiedot',
    /** The name. */
    name: 'Sarjan nimi',
    /** The theme. */
    theme: 'Teema',
    /** Päätoteuttaja. */
    mainOrganiser: 'Päätoteuttaja',
    /** What the main organiser should be like. */
    mainOrganiserHint: 'Puolueeton alueellinen toimija, jotta kunnat ovat tasavertaisia.',
    /** The responsible roles. */
    responsibleRoles: 'Vastuuhenkilöt rooleina',
    /** How many there should be, and how they are typed. */
    responsibleRolesHint: 'Suositus on kaksi. Yksi rooli riviä kohti, esimerkiksi hankekoordinaattori.',
    /** The interval. */
    interval: 'Pajojen väli',
    /** An example of an interval. */
    intervalHint: 'Esimerkiksi kerran vuodessa kolmen vuoden ajan.',
    /** Button: put the series in the trash. */
    delete: 'Poista sarja',
    /** Button: save the calendar file. */
    calendar: 'Lataa kalenteritiedosto',
    /** The calendar file was saved. */
    calendarSaved: (file: string) => `Tallennettu tiedostoon ${file}`,
    /** There is nothing to put into a calendar. */
    calendarEmpty: 'Kalenteritiedostoon tarvitaan ainakin yksi paja, jolla on päivä.',
  },
  /** Areas of a series. */
  areas: {
    /** Button: take the area away. */
    remove: 'Poista alue',
    /** Heading above the areas. */
    heading: 'Alueet',
    /** What an area is, where there is none. */
    empty:
      'Jaa kunnat alueisiin. Yhdellä alueella on tavallisesti 3–5 kuntaa, jotka pitävät pajansa yhdessä.',
    /** Button: add an area. */
    add: 'Lisää alue',
    /** The name of an area. */
    name: 'Alueen nimi',
    /** An area without a name; `number` is its place. */
    unnamed: (number: number) => `Alue ${number}`,
    /** Label of the field in which municipalities are looked for. */
    addMunicipality: 'Lisää kunta',
    /** Name of the list of municipalities. */
    municipalities: 'Kunnat isännyysjärjestyksessä',
    /** The contact role in a municipality. */
    contactRole: (municipality: string) => `Yhteyshenkilön rooli, ${municipality}`,
    /** Heading above the contact roles. */
    contact: 'Yhteyshenkilön rooli',
    /** How many municipalities, where they are fewer or more than usual. */
    unusualSize: (count: number) =>
      `Alueella on ${formatNumber(count, 'fi')} ${count === 1 ? 'kunta' : 'kuntaa'}. Tavallisesti kuntia on 3–5.`,
    /** A municipality was taken out of an area. */
    municipalityRemoved: (municipality: string) => `${municipality} poistettiin alueelta.`,
    /** An area was taken away, with its workshops. */
    removed: (name: string, workshops: number) =>
      workshops === 0
        ? `Alue ”${name}” poistettiin.`
        : `Alue ”${name}” ja sen pajat (${formatNumber(workshops, 'fi')}) poistettiin.`,
  },
  /** The table of workshops by area and year. */
  overview: {
    /** Heading above the table, and its name. */
    heading: 'Pajat alueittain ja vuosittain',
    /** Heading of the column of areas. */
    area: 'Alue',
    /** Heading of the column of workshops without a day. */
    undated: 'Päivä sopimatta',
    /** Heading of the column in which a workshop is added. */
    more: 'Uusi paja',
    /** An area has no workshop in a year. */
    none: 'Ei pajaa',
    /** Link to a workshop: its day and host. */
    workshop: (day: string, host: string) => [day, host].filter(Boolean).join(' '),
    /** A workshop of which neither day nor host is known. */
    untold: 'Paja ilman päivää',
    /** How many municipalities have a plan. */
    plans: (made: number, all: number) => `Suunnitelmia ${made}/${all}`,
    /** How many municipalities have a team. */
    teams: (made: number, all: number) => `Tiimejä ${made}/${all}`,
    /** Button: add a workshop to an area, with the host whose turn it is. */
    add: 'Lisää paja',
    /** Whose turn it is to host. */
    turn: (municipality: string) => `Isäntävuorossa ${municipality}`,
  },
  /** Lists that are edited. */
  row: {
    /** Button: one place up. */
    up: (what: string) => `Siirrä ylös: ${what}`,
    /** Button: one place down. */
    down: (what: string) => `Siirrä alas: ${what}`,
    /** Button: take away. */
    remove: (what: string) => `Poista: ${what}`,
    /** Where it is after it was moved. */
    moved: (what: string, place: number, all: number) => `${what}: paikka ${place}/${all}`,
  },
  /** Choosing from the library. */
  picker: {
    /** How many things were found. */
    found: (count: number) => (count === 1 ? '1 ehdotus' : `${formatNumber(count, 'fi')} ehdotusta`),
    /** Nothing was found. */
    none: 'Ei löytynyt.',
    /** The search did not succeed. */
    failed: 'Haku ei onnistunut. Yritä uudelleen.',
  },
  /** What stands in a calendar. */
  calendar: {
    /** The entry's name. */
    summary: (series: string, area: string) => (area === '' ? series : `${series}: ${area}`),
    /** Where people sign up. */
    registration: (address: string) => `Ilmoittautuminen: ${address}`,
    /** The file's name when the series' name cannot be one. */
    fileName: 'elinvoimapajat',
  },

  ...workshopPageFi,
} as const;
