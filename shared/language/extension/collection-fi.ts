import { formatNumber } from '../formats.ts';

/** Words about collections, dated themes, tags, notes and pins, in Finnish. The original: the other languages follow it. */
export const collectionFi = {
  /** Heading of the section. */
  heading: 'Kokoelmat ja teemat',
  /** What a collection and a theme are, under the heading. */
  about: 'Kokoelma kokoaa käytännöt yhteen. Kokoelma, jolla on voimassaoloaika, on teema.',
  /** Nothing has been collected yet. */
  empty: 'Kokoelmia ei ole vielä.',
  /** What to do when nothing has been collected yet. */
  emptyHow:
    'Tee kokoelma, kun haluat esitellä, vertailla tai jakaa muutaman käytännön yhdessä. Lisää käytännöt siihen käytännön omalta sivulta tai luettelosta.',
  /** Button: begin a new collection. */
  make: 'Tee kokoelma',
  /** Heading of the form for a new collection. */
  makeHeading: 'Uusi kokoelma',
  /** Heading of the form for a collection that is there. */
  changeHeading: 'Kokoelman tiedot',
  /** Heading of the theme or themes in force now. */
  inForceNow: (count: number) => (count === 1 ? 'Voimassa oleva teema' : 'Voimassa olevat teemat'),
  /** No theme is in force today. */
  noneInForce: 'Mikään teema ei ole nyt voimassa.',
  /** When the next theme begins, where none is in force. */
  nextBegins: (name: string, day: string) => `Seuraava teema ”${name}” alkaa ${day}.`,
  /** Heading of the themes by half-year. */
  themes: 'Teemat puolivuosittain',
  /** Name of a half-year. */
  halfYear: (half: 1 | 2, year: number) => `${half === 1 ? 'Kevätkausi' : 'Syyskausi'} ${year}`,
  /** Heading of the collections that are no themes. */
  others: 'Muut kokoelmat',
  /** Where a theme stands today. */
  phases: {
    /** It has not begun. */
    coming: 'tulossa',
    /** It is going on. */
    'in-force': 'voimassa',
    /** It is over. */
    past: 'päättynyt',
  },
  /** Two themes share days. */
  overlap: (first: string, second: string, days: string) =>
    `Teemat ”${first}” ja ”${second}” ovat voimassa yhtä aikaa ${days}.`,
  /** More pairs of themes share days than are listed. */
  moreOverlaps: (count: number) =>
    count === 1 ? 'Lisäksi 1 muu teemapari.' : `Lisäksi ${count} muuta teemaparia.`,
  /** How many practices a collection has. */
  count: (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`),
  /** How many materials a collection has. */
  materialCount: (count: number) => (count === 1 ? '1 aineisto' : `${count} aineistoa`),
  /** Some collections cannot be read. */
  unreadable: (count: number) =>
    count === 1
      ? 'Yhden kokoelman tiedot ovat vioittuneet, eikä sitä voi näyttää.'
      : `${count} kokoelman tiedot ovat vioittuneet, eikä niitä voi näyttää.`,
  /** Link back to all collections. */
  all: 'Kaikki kokoelmat',
  /** The address names a collection that is not there. */
  missing: 'Kokoelmaa ei löydy. Se on voitu poistaa.',
  /** Button: open the form of a collection. */
  change: 'Muokkaa tietoja',
  /** Button: put the collection in the trash. */
  remove: 'Poista kokoelma',
  /** Heading of the practices of a collection. */
  practices: 'Käytännöt',
  /** Link: the list of practices with those of this collection alone, where they can be searched. */
  search: 'Hae näistä',
  /** The collection has no practices. */
  noPractices: 'Kokoelmassa ei ole käytäntöjä.',
  /** How practices get into a collection. */
  noPracticesHow:
    'Avaa käytäntö ja valitse sen tiedoista tämä kokoelma, tai valitse luettelosta monta kerralla.',
  /** Link to the practices, from an empty collection. */
  toPractices: 'Siirry käytäntöihin',
  /** Button: take a practice out of the collection. */
  take: (title: string) => `Ota ”${title}” pois kokoelmasta`,
  /** A practice was taken out of the collection. */
  taken: (title: string) => `”${title}” otettiin pois kokoelmasta.`,
  /** Button: move a practice a place up. */
  moveUp: (title: string) => `Siirrä ”${title}” ylemmäs`,
  /** Button: move a practice a place down. */
  moveDown: (title: string) => `Siirrä ”${title}” alemmas`,
  /** A practice was moved; said to those who do not see it. */
  moved: (title: string, place: number, count: number) =>
    `”${title}” on nyt sijalla ${formatNumber(place, 'fi')}/${formatNumber(count, 'fi')}.`,
  /** How an order is made by hand with the keyboard. */
  moveKeys:
    'Järjestys tehdään nuolipainikkeilla, tai näppäimillä Alt ja nuoli ylös tai alas rivin otsikon kohdalla.',
  /** Heading of what goes with a collection. */
  materials: 'Aineistot',
  /** Kinds of material. */
  materialKinds: {
    /** A recording. */
    video: 'video',
    /** A set of slides. */
    slides: 'diat',
    /** A page. */
    link: 'verkkosivu',
    /** Another file. */
    file: 'tiedosto',
  },
  /** Heading of who takes part. */
  members: 'Mukana olevat kunnat ja toimijat',
  /** The form of a collection. */
  form: {
    /** Label of the name. */
    name: 'Nimi',
    /** Label of the description. */
    description: 'Kuvaus',
    /** Heading of the period. */
    period: 'Voimassaolo',
    /** What a period does. */
    periodHint: 'Jätä tyhjäksi, jos kokoelma ei ole teema. Teema voi vaihtua esimerkiksi kahdesti vuodessa.',
    /** How a day is written. */
    dayHint: 'Esimerkiksi 1.7.2026',
    /** Label of the first day. */
    from: 'Alkaa',
    /** Label of the last day. */
    until: 'Päättyy',
    /** Heading of the order. */
    order: 'Käytäntöjen järjestys',
    /** The newest first. */
    byDate: 'Uusin ensin',
    /** As placed by hand. */
    byHand: 'Itse tehty järjestys',
    /** Heading of the materials, with the number of one. */
    material: (number: number) => `Aineisto ${number}`,
    /** Label of the kind of a material. */
    materialKind: 'Laji',
    /** Label of the title of a material. */
    materialTitle: 'Otsikko',
    /** Label of the address of a material. */
    materialAddress: 'Osoite',
    /** Button: add a material. */
    addMaterial: 'Lisää aineisto',
    /** Button: take a material off the form. */
    removeMaterial: (number: number) => `Poista aineisto ${number}`,
    /** Label of the members. */
    members: 'Mukana olevat kunnat ja toimijat',
    /** How members are written. */
    membersHint: 'Yksi nimi riville.',
    /** Button: save the form. */
    save: 'Tallenna',
    /** Button: leave the form as it was. */
    cancel: 'Peruuta',
    /** What is wrong in the form. */
    problems: {
      /** The name is empty. */
      'name-missing': 'Kirjoita kokoelmalle nimi.',
      /** One day of the period is missing. */
      'day-missing': 'Kirjoita sekä alkamis- että päättymispäivä, tai jätä molemmat tyhjiksi.',
      /** A day that is none. */
      'day-unknown': 'Kirjoita päivä muodossa 1.7.2026.',
      /** The last day is before the first. */
      'days-reversed': 'Päättymispäivä on ennen alkamispäivää. Korjaa toinen niistä.',
      /** A material has no title. */
      'title-missing': 'Kirjoita aineistolle otsikko.',
      /** A material has no address that can be opened. */
      'address-unknown': 'Kirjoita verkko-osoite, esimerkiksi https://www.kunta.example/diat.',
      /** There are more members than can be kept. */
      'too-many-members': 'Nimiä on liikaa. Enintään 500 nimeä mahtuu.',
      /** A text is longer than can be kept. */
      'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
    },
  },
  /** What a person has made of a practice, on its page. */
  organise: {
    /** Heading of the part. */
    heading: 'Omat merkinnät',
    /** What can be marked, told where nothing is. */
    nothing: 'Tunnisteet, kokoelmat, muistiinpanot',
    /** How many notes a practice has. */
    noteCount: (count: number) => (count === 1 ? '1 muistiinpano' : `${count} muistiinpanoa`),
    /** Heading of the tags, and label of the box. */
    tags: 'Tunnisteet',
    /** Label of the box for a new tag. */
    addTag: 'Lisää tunniste',
    /** Link of a tag: take it off. */
    removeTag: (tag: string) => `Poista tunniste ${tag}`,
    /** Heading of the collections. */
    collections: 'Kokoelmat',
    /** Label of the box for a collection. */
    addToCollection: 'Lisää kokoelmaan',
    /** Button: take the practice out of a collection. */
    takeFromCollection: (name: string) => `Ota pois kokoelmasta ${name}`,
    /** Offered in the box when no tag has the typed name. */
    newTag: (tag: string) => `Tee tunniste ”${tag}”`,
    /** Offered in the box when no collection has the typed name. */
    newCollection: (name: string) => `Tee kokoelma ”${name}”`,
    /** How many choices the box offers, said to those who do not see them. */
    offered: (count: number) => (count === 1 ? '1 ehdotus' : `${count} ehdotusta`),
    /** Button: pin the practice. */
    pin: 'Kiinnitä luettelon alkuun',
    /** Button: take the pin off. */
    unpin: 'Irrota luettelon alusta',
    /** The practice is pinned. */
    pinned: 'Kiinnitetty luettelon alkuun',
    /** Heading of the notes. */
    notes: 'Muistiinpanot',
    /** Label of the box for a new note. */
    newNote: 'Uusi muistiinpano',
    /** Label of the box where a note is written anew. */
    noteText: 'Muistiinpano',
    /** Button: open the box for a new note. */
    addNote: 'Kirjoita muistiinpano',
    /** Button: save a note. */
    saveNote: 'Tallenna muistiinpano',
    /** Button: open a note for writing. */
    changeNote: (day: string) => `Muokkaa muistiinpanoa ${day}`,
    /** Button: take a note away. */
    removeNote: (day: string) => `Poista muistiinpano ${day}`,
    /** When a note was written. */
    writtenOn: (day: string, time: string) => `Kirjoitettu ${day} klo ${time}`,
    /** There is no room for one more. */
    full: 'Enempää ei mahdu. Poista ensin jokin vanha.',
    /** Several practices had no room for one more. */
    fullOfMany: (count: number) =>
      count === 1 ? 'Yhteen käytäntöön ei mahtunut enempää.' : `${count} käytäntöön ei mahtunut enempää.`,
  },
  /** The tags in use, with their counts. */
  tagList: {
    /** Heading. */
    heading: 'Tunnisteet',
    /** Button: give a tag another name. */
    rename: (tag: string) => `Nimeä tunniste ${tag} uudelleen`,
    /** Label of the box for the new name. */
    newName: (tag: string) => `Uusi nimi tunnisteelle ${tag}`,
    /** What happens when the new name is in use. */
    willMerge: (tag: string, count: string) =>
      `Tunniste ”${tag}” on jo käytössä (${count}). Tunnisteet yhdistetään.`,
    /** Button: save the new name. */
    save: 'Nimeä uudelleen',
    /** Button: save the new name, which is in use. */
    merge: 'Yhdistä',
    /** A tag got another name. */
    renamed: (from: string, to: string, count: string) => `Tunniste ”${from}” on nyt ”${to}”: ${count}.`,
  },
} as const;
