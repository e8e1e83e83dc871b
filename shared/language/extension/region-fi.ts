import { formatNumber } from '../formats.ts';

/** Words of the overview of a region, in Finnish: the original. */
export const regionFi = {
  /** Heading. */
  title: 'Alueen sopimukset',
  /** What the page does. */
  intro:
    'Katsaus kootaan kuntien julkaisemista tiedostoista. Kirjaa, missä kunkin kunnan julkaisu on, ja hae ne. Haettuja tiedostoja ei tallenneta.',
  /** The list of municipalities. */
  list: {
    /** Label of the region's name. */
    name: 'Alueen nimi',
    /** Label of the addresses. */
    label: 'Kunnat ja julkaisujen osoitteet',
    /** How to type them. */
    hint: 'Yksi kunta riville: nimi ja julkaisun osoite, esimerkiksi Koivula https://koivula.example/kierre/sopimus.json. Pelkkä nimi riittää, jos kunta ei ole vielä julkaissut. Myös aluetiedoston osoite käy.',
    /** Button. */
    save: 'Tallenna luettelo',
    /** Said when it was saved. */
    saved: (count: number) => `Tallennettu ${formatNumber(count, 'fi')} kuntaa`,
    /** Lines that could not be understood. */
    unread: (lines: string) => `Näitä rivejä ei ymmärretty, eikä luetteloa vielä tallennettu: ${lines}`,
    /** It could not be kept. */
    notSaved: 'Luetteloa ei saatu tallennettua. Teksti on kentässä ennallaan. Yritä uudelleen.',
    /** Button: open a regional file. */
    open: 'Avaa aluetiedosto',
    /** It is none. */
    notRegion: 'Tiedosto ei ole aluetiedosto. Luettelo jätettiin ennalleen.',
    /** Box: with the agreements on this desk. */
    own: 'Ota mukaan tämän kirjaston omat sopimukset',
  },
  /** Fetching. */
  fetch: {
    /** Button. */
    button: 'Hae julkaisut',
    /** What the browser asks. */
    remark: 'Selain kysyy luvan lukea juuri nämä sivustot. Luvasta luovutaan, kun haku on valmis.',
    /** While the browser asks. */
    asking: 'Selain kysyy, saako Hyvän kierre lukea luettelon sivustot.',
    /** While files come. */
    fetching: 'Haetaan julkaisuja.',
    /** Done. */
    done: (read: number, all: number) =>
      `Luettu ${formatNumber(read, 'fi')}/${formatNumber(all, 'fi')} kunnan julkaisu`,
  },
  /** Sums. */
  sums: {
    /** Name of the sums. */
    label: 'Alue yhteensä',
    /** How many municipalities. */
    municipalities: 'Kuntia',
    /** How many agreements could be read. */
    read: 'Julkaisu luettu',
    /** How many have chosen a target. */
    chosen: 'Kehittämiskohde valittu',
    /** How many are choosing. */
    choosing: 'Kehittämiskohdetta valitaan',
    /** How many partners have signed. */
    signed: 'Allekirjoittaneita',
    /** How many have promised. */
    promised: 'Luvanneita',
    /** How many have left. */
    left: 'Irtautuneita',
  },
  /** Headings of the columns. */
  columns: {
    /** The municipality. */
    municipality: 'Kunta',
    /** The agreement's kind and name. */
    agreement: 'Sopimus',
    /** Where it stands. */
    status: 'Tila',
    /** Development targets. */
    targets: 'Kehittämiskohteet',
    /** The four elements. */
    elements: 'Osa-alueet',
    /** Linked plans. */
    plans: 'Suunnitelmat',
    /** Partners by kind. */
    partners: 'Kumppanit',
    /** Signed. */
    signed: 'Allekirjoittanut',
    /** Promised. */
    promised: 'Luvannut',
    /** Left. */
    left: 'Irtautunut',
    /** Last published. */
    published: 'Julkaistu',
    /** What is missing. */
    missing: 'Puuttuu',
  },
  /** Heading of the targets. */
  targets: 'Kehittämiskohteet',
  /** No municipality tells a target. */
  noTargets: 'Yksikään luettu julkaisu ei kerro kehittämiskohdetta.',
  /** Nothing is missing. */
  nothingMissing: 'Ei puutteita',
  /** What is missing. */
  missing: {
    /** The list has no address. */
    'no-address': 'julkaisun osoite',
    /** Not fetched yet. */
    'not-fetched': 'julkaisua ei ole vielä haettu',
    /** The person did not let the site be read. */
    refused: 'lupaa lukea sivusto ei annettu',
    /** The server has no such file. */
    'not-found': 'osoitteessa ei ole tiedostoa',
    /** The server sends elsewhere. */
    moved: 'osoite ohjaa muualle: kirjaa uusi osoite',
    /** More than is read. */
    'too-large': 'tiedosto on liian suuri luettavaksi',
    /** No answer. */
    failed: 'sivusto ei vastannut',
    /** No JSON. */
    'not-json': 'osoitteessa ei ole julkaisua vaan muuta',
    /** Another file. */
    'not-publication': 'tiedosto ei ole julkaisu',
    /** Made by a newer program. */
    'newer-version': 'julkaisu on tehty uudemmalla versiolla',
    /** Something in it is wrong. */
    invalid: 'julkaisu on vahingoittunut',
    /** An own agreement lacks what is needed. */
    incomplete: 'omassa sopimuksessa on puutteita: täydennä perustiedot',
    /** No development target. */
    'no-targets': 'kehittämiskohde',
    /** No partner. */
    'no-partners': 'kumppanit',
    /** No plan. */
    'no-plan': 'liitetty suunnitelma',
    /** Older than a year. */
    old: 'päivitys: julkaistu yli vuosi sitten',
  },
  /** What can be saved. */
  files: {
    /** Heading. */
    heading: 'Vie katsaus',
    /** Button. */
    csv: 'Tallenna CSV',
    /** Button. */
    xlsx: 'Tallenna Excel',
    /** Button. */
    pptx: 'Tallenna diat',
    /** Button. */
    region: 'Tallenna aluetiedosto',
    /** It could not be made. */
    failed: 'Tiedostoa ei saatu tehtyä. Yritä uudelleen.',
  },
  /** Slides. */
  slides: {
    /** Title of a slide that goes on. */
    further: (title: string) => `${title}, jatkuu`,
    /** Title. */
    states: 'Sopimusten tila',
    /** Title. */
    partners: 'Kumppanit',
    /** Title. */
    missing: 'Mitä puuttuu',
    /** Before the addresses in the notes. */
    sources: 'Lähteet',
  },
} as const;
