/** Words about what a clip keeps of its page, in Finnish: the original. */
export const evidenceFi = {
  /** Tables of a clip. */
  tables: {
    /** Heading above a clip's tables. */
    heading: 'Taulukot',
    /** A table without a name. */
    unnamed: (number: number) => `Taulukko ${number}`,
    /** How large a table is. */
    size: (rows: number, columns: number) => `${rows} riviä, ${columns} saraketta`,
    /** Button: copy the table to the clipboard. */
    copy: 'Kopioi taulukko',
    /** The table is on the clipboard. */
    copied: 'Kopioitu leikepöydälle',
    /** Button: save as CSV. */
    saveCsv: 'Tallenna CSV',
    /** Button: save as an Excel file. */
    saveXlsx: 'Tallenna Excel',
    /** A file was saved. */
    saved: (file: string) => `Tallennettu tiedostoon ${file}`,
    /** Copying or saving did not succeed. */
    failed: 'Taulukkoa ei saatu talteen. Yritä uudelleen.',
    /** The headings of the table are a guess. */
    guessed: 'Sivu ei kerro, mitkä solut ovat otsikoita. Otsikot on päätelty.',
    /** The table was larger than what is kept. */
    cut: 'Taulukko oli niin suuri, että siitä tallennettiin vain osa.',
  },
  /** Pictures of a clip. */
  images: {
    /** Heading above a clip's pictures. */
    heading: 'Kuvat',
    /** A picture without a text alternative. */
    noAlt: 'Kuva, jolla ei ole tekstivastinetta',
    /** Who made a picture. */
    credit: (name: string) => `Kuva: ${name}`,
    /** Why a picture was not taken along. */
    losses: {
      /** not-reachable. */
      'not-reachable': 'Kuvaa ei saatu ladattua.',
      /** too-large. */
      'too-large': 'Kuva on liian suuri tallennettavaksi.',
      /** not-an-image. */
      'not-an-image': 'Tiedosto ei ole kuva, jonka voi tallentaa.',
      /** too-many. */
      'too-many': 'Sivulla oli niin paljon kuvia, ettei tämä mahtunut.',
      /** private-address. */
      'private-address': 'Kuva on suljetussa verkossa.',
    },
    /** The file is lost or damaged. */
    lost: 'Kuva on kadonnut tai vahingoittunut. Sen teksti ja osoite ovat tallessa.',
    /** Link to the picture on the web. */
    open: 'Avaa kuva verkossa',
  },
  /** The snapshot of a page. */
  snapshot: {
    /** Heading above a clip's snapshot. */
    heading: 'Tallenne sivusta',
    /** Button: show the snapshot. */
    show: 'Näytä tallenne',
    /** Name of the frame that shows it. */
    frame: (day: string) => `Tallenne sivusta ${day}`,
    /** It is lost or damaged. */
    lost: 'Tallenne on vahingoittunut. Poimittu teksti on tallessa.',
  },
  /** Former and following versions. */
  versions: {
    /** Heading above former versions. */
    heading: 'Aiemmat versiot',
    /** Until when a version was the present one. */
    until: (day: string, time: string) => `Voimassa ${day} klo ${time} asti`,
    /** Button: bring the version back. */
    restore: 'Palauta tämä versio',
    /** A version does not differ from the card. */
    same: 'Sama kuin kortti nyt',
    /** Before the practice this one follows. */
    previous: 'Edellinen versio',
    /** Before the practice that follows this one. */
    next: 'Uudempi versio',
  },
  /** Terms of use. */
  reuse: {
    /** Heading above the terms of use. */
    heading: 'Käyttö ja lähdemerkintä',
    /** Button: copy the attribution line. */
    copy: 'Kopioi lähdemerkintä',
    /** The attribution is on the clipboard. */
    copied: 'Lähdemerkintä kopioitu',
    /** Name of the choice of the attribution’s language. */
    language: 'Lähdemerkinnän kieli',
  },
  /** Looking whether a page has changed. */
  checking: {
    /** Heading above what has changed. */
    heading: 'Muutokset sivulla',
    /** The browser asks to read the site; what becomes of the right. */
    asking: (site: string) =>
      `Selain kysyy, saako Hyvän kierre lukea sivuston ${site}. Luvasta luovutaan heti, kun sivu on luettu.`,
    /** Something has changed; a choice is waited for. */
    changed: 'Sivu on muuttunut. Valitse, mitä käytännölle tehdään.',
    /** The server says that there is no such page. */
    gone: 'Sivua ei enää ole tässä osoitteessa. Käytäntö ja poimittu teksti ovat tallessa.',
    /** Button: look whether the page has changed. */
    check: 'Tarkista muutokset',
    /** The page is being looked at. */
    checking: 'Tarkistetaan sivua',
    /** Nothing has changed. */
    unchanged: (time: string) => `Sivu on ennallaan. Tarkistettu klo ${time}.`,
    /** The person did not let the page be read. */
    refused: 'Sivua ei tarkistettu, koska lupaa lukea sivusto ei annettu.',
    /** The page could not be read. */
    failed: 'Sivua ei saatu luettua. Avaa sivu ja poimi se uudelleen.',
  },
} as const;
