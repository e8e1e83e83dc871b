import { formatNumber } from '../formats.ts';

const practices = (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`);

/** Words about collections that municipalities publish and subscribe to, in Finnish: the original. */
export const subscriptionFi = {
  /** Heading of the collections of others, and link to them. */
  heading: 'Tilatut kokoelmat',
  /** Link to one’s own collections, beside the one to those of others. */
  own: 'Omat kokoelmat',
  /** Name of the links between own and subscribed collections. */
  pages: 'Omat ja tilatut kokoelmat',
  /** What a subscription is. */
  about:
    'Tilattu kokoelma on toisen kunnan julkaisema tiedosto, jota luetaan sen verkko-osoitteesta. Sitä ei voi muuttaa täällä, mutta sen käytännöt voi kopioida omaan kirjastoon.',
  /** Nothing is subscribed to. */
  empty: 'Kokoelmia ei ole tilattu.',
  /** What to do when nothing is subscribed to. */
  emptyHow: 'Pyydä toiselta kunnalta sen julkaiseman kokoelman osoite ja liitä se yllä olevaan kenttään.',
  /** How many practices there are. */
  count: practices,
  /** How much is new in all subscriptions, beside the section’s name. */
  newCount: (count: number) =>
    count === 1
      ? '1 uutta tilatuissa kokoelmissa'
      : `${formatNumber(count, 'fi')} uutta tilatuissa kokoelmissa`,
  /** What is new of a collection. */
  news: {
    /** Practices that came. */
    new: (count: number) => (count === 1 ? '1 uusi' : `${formatNumber(count, 'fi')} uutta`),
    /** Practices that say something else. */
    changed: (count: number) => (count === 1 ? '1 muuttunut' : `${formatNumber(count, 'fi')} muuttunutta`),
    /** Practices that were taken out. */
    withdrawn: (count: number) => (count === 1 ? '1 poistettu' : `${formatNumber(count, 'fi')} poistettua`),
  },
  /** Who publishes a collection. */
  publishedBy: (name: string) => `Julkaisija: ${name}`,
  /** When it was last read. */
  readAt: (day: string, time: string) => `Luettu ${day} klo ${time}`,
  /** What was fetched is lost or was never there. */
  notRead: 'Kokoelmaa ei ole vielä luettu.',
  /** Reading anew has failed, and since when; the old copy stays. */
  failingSince: (why: string, day: string, time: string) =>
    `${why} Lukeminen ei ole onnistunut ${day} klo ${time} jälkeen. Viimeksi luettu sisältö on tallessa.`,
  /** Button: read one collection anew. */
  refresh: 'Lue uudelleen',
  /** Button: read all collections anew. */
  refreshAll: 'Lue kaikki uudelleen',
  /** State while a collection is being read. */
  reading: 'Luetaan',
  /** Button: let the site be read again. */
  allow: 'Salli sivuston lukeminen',
  /** Subscribing by an address. */
  find: {
    /** Label of the field. */
    label: 'Kokoelman osoite',
    /** What belongs there. */
    hint: 'Osoite päättyy yleensä collection.json. Selain kysyy luvan lukea juuri tätä sivustoa.',
    /** Button: look at the collection. */
    look: 'Näytä kokoelma',
    /** Heading of what was found. */
    found: 'Tilaatko tämän kokoelman?',
    /** On what terms the publisher’s texts may be used. */
    licence: (name: string) => `Käyttöehdot: ${name}`,
    /** The publisher does not say. */
    noLicence: 'Käyttöehtoja ei kerrota. Kysy julkaisijalta ennen kuin julkaiset tekstejä edelleen.',
    /** When the file was made. */
    publishedAt: (day: string) => `Julkaistu ${day}`,
    /** Button: subscribe. */
    subscribe: 'Tilaa kokoelma',
    /** Button: leave it. */
    leave: 'Älä tilaa',
    /** The collection is among the subscriptions. */
    already: 'Tämä kokoelma on jo tilattu.',
    /** Link to it. */
    open: 'Avaa kokoelma',
  },
  /** Why a collection could not be read. */
  problems: {
    /** The typed text is no address. */
    'no-address': 'Kirjoita verkko-osoite, esimerkiksi https://www.kunta.example/collection.json.',
    /** The person did not let the site be read. */
    refused: 'Sivustoa ei ole lupa lukea.',
    /** There is no such file. */
    'not-found': 'Osoitteessa ei ole tiedostoa.',
    /** The address leads elsewhere. */
    moved:
      'Osoite ohjaa toiseen osoitteeseen, eikä sitä seurata. Avaa osoite selaimessa ja liitä tähän se, johon päädyt.',
    /** The file is larger than is read. */
    'too-large': 'Tiedosto on liian suuri. Sivu saa olla enintään 16 megatavua.',
    /** No answer, or an error. */
    failed: 'Sivusto ei vastannut.',
    /** The file is no JSON. */
    'not-json': 'Tiedosto ei ole kokoelma: sitä ei voi tulkita.',
    /** The file is something else. */
    'not-collection': 'Tiedosto ei ole kokoelma.',
    /** Made by a newer version of the program. */
    'newer-version': 'Kokoelma on tehty uudemmalla versiolla. Päivitä laajennus.',
    /** A part of the file is wrong. */
    invalid: 'Kokoelman tiedosto on viallinen, eikä siitä luettu mitään.',
    /** The pages do not belong together. */
    'parts-differ':
      'Kokoelman osat eivät kuulu yhteen. Julkaisu saattaa olla kesken. Yritä myöhemmin uudelleen.',
    /** There are more practices than are read. */
    'too-many': 'Kokoelmassa on liikaa käytäntöjä. Enintään 10 000 luetaan.',
    /** Another collection stands at the address now. */
    'other-collection': 'Osoitteessa on nyt toinen kokoelma.',
  },
  /** Where in the file the fault is, for the webmaster. */
  where: (place: string) => `Virheen paikka: ${place}`,
  /** Said after a problem of something that has not been subscribed to. */
  nothingChanged: 'Kirjastoon ei tallennettu mitään.',
  /** A collection that is subscribed to. */
  open: {
    /** Link back to all subscriptions. */
    all: 'Kaikki tilatut kokoelmat',
    /** The address names a subscription that is not there. */
    missing: 'Tilausta ei löydy. Se on voitu lopettaa.',
    /** Button: put the subscription in the trash. */
    unsubscribe: 'Lopeta tilaus',
    /** Link to the file. */
    file: 'Kokoelman tiedosto',
    /** Button: what is new has been seen. */
    markSeen: 'Merkitse nähdyiksi',
    /** Nothing is new. */
    nothingNew: 'Ei muutoksia viime katsomasi jälkeen.',
    /** Heading of the practices. */
    practices: 'Käytännöt',
    /** Label of the filter. */
    filter: 'Hae nimellä tai kunnalla',
    /** How many were found. */
    found: (count: number) => `${practices(count)}`,
    /** Nothing was found. */
    none: 'Hakua vastaavia käytäntöjä ei ole.',
    /** What has become of a practice. */
    states: {
      /** It came. */
      new: 'Uusi',
      /** It says something else. */
      changed: 'Muuttunut',
    },
    /** Which fields say something else. */
    changedFields: (names: string) => `Muuttunut: ${names}`,
    /** When a practice was taken out. */
    withdrawnOn: (day: string) => `Poistettu kokoelmasta ${day}`,
    /** Opens what changed. */
    showChanges: 'Näytä muutokset',
    /** Opens what a practice says. */
    showPractice: 'Näytä tiedot',
    /** Link to the own practice of the same page. */
    inLibrary: 'Kirjastossasi',
    /** Choose one practice. */
    choose: (title: string) => `Valitse ”${title}”`,
    /** Choose all. */
    chooseAll: 'Valitse kaikki',
    /** Button: copy one. */
    copy: 'Kopioi omaan kirjastoon',
    /** Button: copy the chosen ones. */
    copyChosen: (count: number) =>
      count === 1
        ? 'Kopioi valittu omaan kirjastoon'
        : `Kopioi valitut (${formatNumber(count, 'fi')}) omaan kirjastoon`,
    /** State while copying. */
    copying: 'Kopioidaan',
    /** Some of what is to be copied is there already. */
    known: (count: number) =>
      count === 1
        ? 'Yksi valituista on jo kirjastossasi samalta sivulta:'
        : `${formatNumber(count, 'fi')} valituista on jo kirjastossasi samoilta sivuilta:`,
    /** Button: copy the others only. */
    copyOthers: 'Kopioi vain muut',
    /** Button: copy all the same. */
    copyAll: 'Kopioi silti',
    /** Button: copy nothing. */
    copyNone: 'Älä kopioi',
    /** Some were copied. */
    copied: (count: number) =>
      count === 1
        ? '1 käytäntö kopioitiin omaan kirjastoon.'
        : `${practices(count)} kopioitiin omaan kirjastoon.`,
    /** Some were left out because they were there. */
    leftOut: (count: number) => `${practices(count)} jätettiin kopioimatta, koska ne ovat jo kirjastossa.`,
    /** Link to the only practice that was copied. */
    openCopy: 'Avaa kopio',
    /** Sentence that names the source. */
    source: 'Lähde',
  },
  /** Where a practice was copied from, on its page. */
  origin: {
    /** The publisher and the day. */
    from: (publisher: string, day: string) => `Kopioitu kokoelmasta ${day}. Julkaisija: ${publisher}`,
    /** Link to the subscription. */
    collection: 'Avaa kokoelma',
    /** The collection has changed since. */
    changed: 'Kokoelmassa oleva käytäntö on muuttunut kopioinnin jälkeen.',
    /** What has changed is one’s own by now. */
    nothingToUpdate: 'Muutos koskee kenttiä, jotka ovat omiasi, tai tietoja, joita kortissa ei ole.',
    /** Which fields would stay. */
    kept: (names: string) => `Nämä kentät pysyvät, koska ne ovat omiasi: ${names}.`,
    /** Button: take the changes in. */
    update: 'Päivitä kortti',
    /** Button: note that the changes were seen where none can be taken in. */
    note: 'Merkitse nähdyksi',
    /** It is no more in the collection; when that was. */
    withdrawn: (day: string) => `Julkaisija poisti käytännön kokoelmasta ${day}. Oma kopiosi pysyy.`,
    /** It is no more in the collection. */
    withdrawnOnce: 'Käytäntö ei ole enää kokoelmassa. Oma kopiosi pysyy.',
  },
  /** Publishing an own collection. */
  publish: {
    /** Link to the page, and its heading. */
    heading: 'Julkaise kokoelma',
    /** Back to the collection. */
    back: 'Takaisin kokoelmaan',
    /** What publishing does. */
    about:
      'Kokoelmasta tehdään tiedosto, jonka viette kunnan verkkosivuille. Toiset kunnat tilaavat sen osoitteella, eikä välissä ole palvelinta. Mitään ei lähetetä mihinkään.',
    /** Heading of the form. */
    form: 'Julkaisija',
    /** Label of the publisher’s name. */
    name: 'Julkaisijan nimi',
    /** Label of the publisher’s web site. */
    website: 'Julkaisijan verkkosivusto',
    /** What it does. */
    websiteHint:
      'Esimerkiksi https://www.kunta.example. Tämän sivuston tekstit ovat omianne ja lähtevät kokonaan.',
    /** Label of the language. */
    language: 'Kokoelman kieli',
    /** Names of the languages. */
    languages: {
      /** Finnish. */
      fi: 'suomi',
      /** Swedish. */
      sv: 'ruotsi',
      /** English. */
      en: 'englanti',
    },
    /** Label of the terms. */
    licence: 'Omien tekstienne käyttöehdot',
    /** No terms are told. */
    noLicence: 'Ei kerrota',
    /** What is missing before publishing. */
    missing: {
      /** The name. */
      name: 'Kirjoita julkaisijan nimi.',
      /** The web site. */
      website: 'Kirjoita julkaisijan verkkosivuston osoite, joka alkaa https://.',
      /** No practice can go out. */
      practices: 'Kokoelmassa ei ole käytäntöä, jonka voi julkaista.',
    },
    /** Heading of what goes out. */
    preview: 'Mitä lähtee ja mitä jää',
    /** The rule of it. */
    rule: 'Lyhyet tiedot lähtevät. Pitkä teksti lähtee vain, jos se on itse kirjoitettu, omalta sivustoltanne tai vapaasti käytettävissä lähteen käyttöehtojen mukaan. Yhteyshenkilöt, tekijät, muistiinpanot, tunnisteet ja poimitut sivut jäävät aina kirjastoon.',
    /** State while it is being worked out. */
    preparing: 'Käydään läpi käytäntöjä',
    /** How many practices go out. */
    goes: (count: number) => `${practices(count)} lähtee`,
    /** How many practices stay, because they have no source. */
    stays: (count: number) => `${practices(count)} jää`,
    /** How many pieces of personal data are taken out. */
    masked: (count: number) =>
      count === 0
        ? 'Lähtevistä teksteistä ei löytynyt henkilötietoja. Tarkista silti itse.'
        : count === 1
          ? 'Lähtevistä teksteistä löytyi 1 henkilötieto. Se poistetaan julkaisusta.'
          : `Lähtevistä teksteistä löytyi ${formatNumber(count, 'fi')} henkilötietoa. Ne poistetaan julkaisusta.`,
    /** A practice’s texts hold so many pieces of personal data. */
    maskedHere: (count: number) =>
      count === 1 ? '1 henkilötieto poistetaan' : `${formatNumber(count, 'fi')} henkilötietoa poistetaan`,
    /** Fields that go. */
    fields: (names: string) => `Lähtee: ${names}`,
    /** Opens the exact content that goes. */
    showExact: 'Näytä tarkka sisältö',
    /** The practice has no page to name as its source. */
    noSource: 'Jää kirjastoon, koska käytännöllä ei ole lähdesivua.',
    /** Fields that stay, and why. */
    left: {
      /** They are about persons. */
      personal: (names: string) => `Jää, koska koskee henkilöitä: ${names}`,
      /** The owner of the page has not allowed copying. */
      copyright: (names: string) =>
        `Jää, koska teksti on lähteen omaa eikä sen kopiointia ole sallittu: ${names}`,
      /** The licence allows no changed text. */
      'no-changes': (names: string) =>
        `Jää, koska käyttöehdot eivät salli muutettua tekstiä ja siitä pitäisi poistaa henkilötietoja: ${names}`,
    },
    /** Some practices are damaged. */
    unreadable: (count: number) => `${practices(count)} on vioittunut ja jää pois.`,
    /** Heading of the making. */
    make: 'Tee tiedostot',
    /** When it was published last. */
    last: (day: string, time: string, count: number) =>
      `Julkaistu viimeksi ${day} klo ${time}: ${practices(count)}.`,
    /** Button: write to a folder. */
    toFolder: 'Kirjoita kansioon',
    /** Button: make a zip file. */
    toZip: 'Tallenna zip-tiedostona',
    /** State while the files are made. */
    making: 'Tehdään tiedostoja',
    /** Where it went. */
    done: (to: string, count: number) => `Julkaisu on tehty: ${to}, ${practices(count)}.`,
    /** How it differs from the one before. */
    changes: (come: number, changed: number, withdrawn: number) =>
      `Edelliseen verrattuna: ${come} uutta, ${changed} muuttunutta, ${withdrawn} poistettua.`,
    /** The library could not note the publication. */
    notKept:
      'Kirjasto ei saanut julkaisua muistiin, joten seuraavasta julkaisusta puuttuu tieto poistetuista. Vapauta levytilaa ja julkaise uudelleen.',
    /** The chosen folder holds something else. */
    otherFile: (folder: string) =>
      `Kansiossa ${folder} on jo toinen collection.json. Siihen ei koskettu. Valitse toinen kansio.`,
    /** The files could not be made or written. */
    failures: {
      /** The disk or the folder did not let. */
      'not-written':
        'Tiedostoja ei voitu kirjoittaa. Aiempi julkaisu on ennallaan. Yritä uudelleen tai valitse toinen paikka.',
      /** The clock is behind the last publication. */
      'clock-behind':
        'Tietokoneen kello on jäljessä edellisestä julkaisusta. Korjaa kello ja yritä uudelleen.',
    },
    /** Heading of what to do next. */
    next: 'Mitä seuraavaksi',
    /** What the webmaster does; also the text of the guide among the files. */
    guide: {
      /** Put the files on the site. */
      upload:
        'Vie tiedostot collection.json, collection-2.json ja niin edelleen kunnan verkkosivuille samaan kansioon, nimiä muuttamatta.',
      /** Give the address to others. */
      address: 'Kerro toisille kunnille tiedoston collection.json osoite. Sillä kokoelman voi tilata.',
      /** Overwrite with the next publication. */
      again:
        'Kun kokoelma muuttuu, korvaa tiedostot uusilla samassa osoitteessa. Vie collection.json viimeisenä.',
      /** What the server must tell. */
      etag: 'Palvelimen pitää lähettää ETag- tai Last-Modified-otsake, jotta muuttumatonta tiedostoa ei haeta uudelleen. Useimmat palvelimet tekevät niin.',
      /** What a widget elsewhere needs. */
      cors: 'Jos kokoelma näytetään upotettuna toisella sivustolla, tiedostolle tarvitaan otsake Access-Control-Allow-Origin: *. Tilaaminen ei tarvitse sitä.',
    },
    /** Name of the guide’s file. */
    guideFile: 'LUEMINUT.txt',
  },
} as const;
