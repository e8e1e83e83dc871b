import { formatNumber } from '../formats.ts';

const partners = (count: number) => (count === 1 ? '1 kumppani' : `${formatNumber(count, 'fi')} kumppania`);

/** Words of publishing: the folder, the snippets, the preview, in Finnish: the original. */
export const deskPublishFi = {
  /** Heading. */
  title: 'Julkaise',
  /** What the page does. */
  lead: 'Sopimus julkaistaan kansiona, jonka verkkosivujen ylläpitäjä vie kunnan palvelimelle. Mitään ei lähetetä muualle.',
  /** What stops publishing. */
  blocked: {
    /** Before the list. */
    lead: 'Julkaiseminen odottaa näitä:',
    /** The purpose is not written. */
    purpose: 'Kirjoita, mitä varten sopimus on',
    /** No municipality is chosen. */
    municipality: 'Valitse kunta, joka julkaisee sopimuksen',
    /** No web site is told. */
    website: 'Kirjoita alle julkaisijan verkkosivusto',
    /** A part does not fit the format. */
    invalid: (where: string) => `Tieto ei kelpaa julkaistavaksi: ${where}`,
    /** Damaged partners would vanish. */
    unreadable: (count: number) =>
      `${partners(count)} on vahingoittunut. Julkaisu merkitsisi ne irtautuneiksi, joten se on estetty`,
    /** Link to the check. */
    toCheck: 'Katso Tarkista-sivulta',
  },
  /** Where the folder goes. */
  place: {
    /** Heading. */
    heading: 'Mihin julkaistaan',
    /** The publisher's web site. */
    website: 'Julkaisijan verkkosivusto',
    /** How it is typed. */
    websiteHint: 'Esimerkiksi https://www.kunta.example',
    /** The folder's address. */
    folder: 'Kansion osoite sivustolla',
    /** What it is when empty. */
    folderHint: (usual: string) => `Kysy osoite ylläpitäjältä. Tyhjänä se on ${usual}`,
    /** The name the files share. */
    stem: 'Tiedostojen nimi',
    /** What it is. */
    stemHint: 'Nimi pysyy samana joka julkaisussa. Jos muutat sen, sivuille liitetyt koodit on vaihdettava.',
  },
  /** The folder. */
  folder: {
    /** Heading. */
    heading: 'Julkaisukansio',
    /** What is in it. */
    lead: 'Kansiossa ovat sopimuksen tiedot, upotus, koodit, ohje ylläpitäjälle ja tekstit selosteisiin. Kutsutut kumppanit, muistiinpanot ja sisäiset yhteystiedot jäävät pois.',
    /** Button: save as a zip file. */
    make: 'Tee julkaisukansio',
    /** Button: write to a folder of the computer. */
    write: 'Kirjoita omaan kansioon',
    /** It is being made. */
    making: 'Kansiota tehdään.',
    /** When it was published last. */
    last: (day: string, time: string, count: number) =>
      `Julkaistu viimeksi ${day} klo ${time}: ${partners(count)}.`,
    /** Never yet. */
    never: 'Sopimusta ei ole vielä julkaistu.',
  },
  /** A data file lies in the folder already. */
  concern: {
    /** It is newer. */
    newer: (file: string, day: string, time: string) =>
      `Kansiossa on uudempi julkaisu: ${file} on julkaistu ${day} klo ${time}. Jos kirjoitat sen päälle, uudemmat muutokset katoavat.`,
    /** It is another agreement. */
    other: (file: string, name: string) =>
      `Kansion tiedosto ${file} on toinen sopimus${name && `: ${name}`}. Jos kirjoitat sen päälle, toisen sopimuksen upotus näyttää tämän sopimuksen.`,
    /** A newer program made it. */
    'newer-version': (file: string) =>
      `Kansion tiedosto ${file} on tehty työkalun uudemmalla versiolla. Päivitä työkalu ennen kuin kirjoitat sen päälle.`,
    /** It is no publication. */
    unknown: (file: string) =>
      `Kansion tiedosto ${file} ei ole tällä työkalulla tehty julkaisu. Tarkista, että kansio on oikea.`,
    /** Button: write all the same. */
    overwrite: 'Kirjoita päälle',
    /** Button: leave it. */
    leave: 'Älä kirjoita',
    /** It was left. */
    left: 'Kansioon ei kirjoitettu mitään.',
  },
  /** It was published. */
  done: {
    /** As a file. */
    zip: (file: string) => `Kansio on tallennettu tiedostoon ${file}.`,
    /** To a folder. */
    folder: (folder: string, count: number) =>
      `Kansioon ${folder} on kirjoitettu ${formatNumber(count, 'fi')} tiedostoa.`,
    /** What went out. */
    told: (count: number, commitments: number) =>
      `Julkaisussa on ${partners(count)} ja ${commitments === 1 ? '1 sitoumus' : `${formatNumber(commitments, 'fi')} sitoumusta`}.`,
    /** What differs from the last one. */
    changes: (added: number, changed: number, left: number) =>
      `Edelliseen verrattuna uusia ${formatNumber(added, 'fi')}, muuttuneita ${formatNumber(changed, 'fi')}, irtautuneita ${formatNumber(left, 'fi')}.`,
    /** Nothing differs. */
    same: 'Kumppaneissa ei ole muutoksia edelliseen julkaisuun.',
    /** Logos that were lost. */
    lostLogos: (count: number) =>
      count === 1
        ? 'Yhden kumppanin logoa ei löytynyt. Se jäi pois: lisää logo uudelleen.'
        : `${formatNumber(count, 'fi')} kumppanin logoa ei löytynyt. Ne jäivät pois: lisää logot uudelleen.`,
    /** It could not be noted as published. */
    notKept: 'Kansio on tehty, mutta julkaisua ei saatu kirjattua työkaluun. Tee kansio uudelleen.',
    /** Heading of what comes next. */
    next: 'Seuraavaksi',
    /** Steps. */
    steps: {
      /** Unpack and upload. */
      place: (folder: string) => `Pura kansio ja vie sen sisältö palvelimelle osoitteeseen ${folder}`,
      /** Upload. */
      upload: (folder: string) => `Vie kansion sisältö palvelimelle osoitteeseen ${folder}`,
      /** Check. */
      check: (page: string) => `Avaa palvelimelta ${page}: se kertoo, mikä toimii`,
      /** Paste. */
      code: 'Liitä koodi sivulle, jos se ei ole siellä vielä',
      /** Guide. */
      guide: (file: string) => `Anna ylläpitäjälle kansion ohje ${file}`,
    },
  },
  /** It could not be done. */
  failed: {
    /** The folder could not be made. */
    'not-made': 'Kansiota ei saatu tehtyä. Yritä uudelleen.',
    /** The folder could not be written. */
    'not-written':
      'Kansioon ei saatu kirjoitettua kaikkea. Vanha datatiedosto on ennallaan. Tarkista, että levyllä on tilaa ja kansioon saa kirjoittaa.',
    /** The library could not be read. */
    'not-read': 'Sopimusta ei saatu luettua. Lataa sivu uudelleen.',
    /** The last publication is of a later moment than now. */
    'clock-behind':
      'Edellinen julkaisu on tehty myöhemmin kuin tietokoneen kello nyt näyttää. Tarkista tietokoneen päivä ja aika.',
  },
  /** The snippet for the site. */
  code: {
    /** Heading. */
    heading: 'Koodi sivustolle',
    /** Question. */
    packaging: 'Mitä julkaisujärjestelmään voi liittää?',
    /** Answers. */
    packagings: {
      /** Script. */
      script: 'Skriptin',
      /** Iframe. */
      frame: 'Kehyksen (iframe)',
      /** HTML only. */
      plain: 'Vain HTML:ää',
      /** Not known. */
      unknown: 'En tiedä',
    },
    /** Which system. */
    system: 'Julkaisujärjestelmä',
    /** Which codes to try in it. */
    tryThese: (names: string) => `Kokeile tässä järjestyksessä: ${names}.`,
    /** What is shown. */
    view: 'Mitä näytetään',
    /** Views. */
    views: {
      /** All. */
      whole: 'Sopimus ja kumppanit',
      /** The agreement. */
      agreement: 'Vain sopimus',
      /** Partners. */
      partners: 'Kumppanit',
      /** Commitments. */
      commitments: 'Sitoumukset',
      /** Timeline. */
      timeline: 'Aikajana',
      /** Badge. */
      badge: 'Yksi rivi, josta pääsee sopimukseen',
    },
    /** Language. */
    language: 'Kieli',
    /** Heading level. */
    headingLevel: 'Ensimmäisen otsikon taso',
    /** A level. */
    level: (level: number) => `h${level}`,
    /** Theme. */
    theme: 'Teema',
    /** Light or dark. */
    scheme: 'Vaalea tai tumma',
    /** As the page. */
    asPage: 'Sivun mukaan',
    /** Layout of partners. */
    layout: 'Kumppaneiden esitystapa',
    /** The accent in light. */
    accentLight: 'Korostusväri vaalealla',
    /** The accent in dark. */
    accentDark: 'Korostusväri tummalla',
    /** Button: forget the colour. */
    ownColour: 'Palauta teeman korostusväri',
    /** Contrasts are enough. */
    contrastGood: (least: string) => `Kontrastit riittävät: pienin on ${least}.`,
    /** Contrasts are too small. */
    contrastBad: 'Kontrasti ei riitä:',
    /** One of them. */
    contrast: (pair: string, scheme: string, ratio: string, least: string) =>
      `${pair}, ${scheme.toLowerCase()}: ${ratio}, vähintään ${least} tarvitaan`,
    /** After colours or frame settings have changed. */
    remake: 'Kehyksen asetukset ja värit tulevat voimaan, kun teet julkaisukansion uudelleen.',
    /** HTML does not change by itself. */
    plainAgain: 'Liitä HTML uudelleen joka julkaisun jälkeen.',
    /** The code itself. */
    snippet: 'Liitettävä koodi',
    /** The line after a frame. */
    frameLine: 'Kehyksen korkeuden säätävä rivi',
    /** The lines of the policy. */
    policy: 'Sisältöturvakäytännön (CSP) rivit',
    /** None is needed. */
    noPolicy: 'CSP-rivejä ei tarvita.',
    /** The frame's own page. */
    framePolicy: 'Kehyksessä olevan sivun CSP-rivit',
    /** Button: copy. */
    copy: 'Kopioi',
    /** It was copied. */
    copied: 'Kopioitu.',
    /** It could not be. */
    notCopied: 'Selain ei sallinut kopiointia. Valitse koodi ja kopioi se näppäimillä Ctrl+C.',
    /** The preview needs what publishing needs. */
    waits: 'Koodi ja esikatselu näkyvät, kun sopimuksen voi julkaista.',
  },
  /** The preview. */
  preview: {
    /** Heading and the frame's name. */
    heading: 'Esikatselu',
    /** What it is. */
    lead: 'Tässä on oikea upotus. Logot eivät näy esikatselussa.',
    /** Width. */
    width: 'Leveys',
    /** Widths. */
    widths: {
      /** A phone. */
      phone: 'Puhelin',
      /** A computer. */
      desktop: 'Tietokone',
    },
    /** The page's colours. */
    page: 'Sivun väri',
  },
} as const;
