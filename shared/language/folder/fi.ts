/** Words of the published folder: its guide, its texts for statements and its file names told, in Finnish: the original. */
export const folderFi = {
  /** Name of the guide's page. */
  title: 'Ohje verkkosivujen ylläpitäjälle',
  /** What was published, by whom and when. */
  lead: (agreement: string, publisher: string, day: string) =>
    `${agreement}. Julkaisija ${publisher}, julkaistu ${day}.`,
  /** What the folder is. */
  about:
    'Tässä kansiossa on kaikki, mitä sopimuksen näyttäminen kunnan sivuilla vaatii. Mitään ei haeta muualta, eikä palvelimelle asenneta ohjelmia.',
  /** Name of the links to the guide in other languages. */
  otherLanguages: 'Muut kielet',
  /** How to begin. */
  begin: {
    /** Heading. */
    heading: 'Näin pääset alkuun',
    /** Put the folder in place. */
    place: (folder: string) =>
      `Vie kansion koko sisältö palvelimelle osoitteeseen ${folder}. Älä muuta tiedostojen nimiä. Jos osoite on toinen, kirjaa se työkalun Julkaise-sivulle ja tee kansio uudelleen, niin koodit ovat oikein.`,
    /** Open the check page. */
    check: 'Avaa palvelimelta tarkistussivu. Se kertoo, mikä toimii ja mikä on estetty:',
    /** Choose a snippet. */
    choose: 'Valitse koodi sen mukaan, mitä julkaisujärjestelmään voi liittää, ja liitä se sivulle.',
    /** Add the policy's lines. */
    policy: 'Jos sivustolla on sisältöturvakäytäntö (CSP), lisää siihen alla olevat rivit.',
  },
  /** The codes. */
  codes: {
    /** Heading. */
    heading: 'Mikä koodi sopii',
    /** Packagings by name. */
    names: {
      /** Script. */
      script: 'Skripti',
      /** Iframe. */
      frame: 'Kehys (iframe)',
      /** HTML only. */
      plain: 'Pelkkä HTML',
    },
    /** What each is. */
    about: {
      /** Script. */
      script:
        'Paras vaihtoehto: haku, rajaus ja kielen vaihto toimivat, ja uusi julkaisu näkyy heti. Luettelo näkyy myös, kun skripti on estetty.',
      /** Iframe. */
      frame:
        'Kun sivulle voi liittää kehyksen mutta ei skriptiä. Uusi julkaisu näkyy heti. Jos sivustolla on evästekysely, se voi piilottaa kehykset, kunnes kävijä on vastannut.',
      /** HTML only. */
      plain:
        'Kun sivulle voi liittää vain tekstiä. Koodissa on otsikoita, kappaleita, luetteloita ja linkkejä. Liitä se uudelleen joka julkaisun jälkeen.',
    },
    /** Before the second line of a frame's code. */
    frameHeight:
      'Jos sivulle voi liittää myös skriptin, lisää tämä rivi kehyksen jälkeen: kehys saa silloin sisältönsä korkeuden.',
  },
  /** Content management systems. */
  systems: {
    /** Heading. */
    heading: 'Koodi julkaisujärjestelmän mukaan',
    /** Column: the system. */
    system: 'Järjestelmä',
    /** Column: the code. */
    code: 'Koodi',
    /** Column: what to know. */
    note: 'Huomaa',
    /** What to know of each. */
    notes: {
      /** Drupal. */
      drupal:
        'Skripti tai kehys säilyy vain tekstimuodossa, joka sallii sen. Kysy sivuston pääkäyttäjältä. Pelkkä HTML kelpaa tavalliseen tekstimuotoon.',
      /** WordPress. */
      wordpress:
        'Käytä lohkoa Mukautettu HTML. Skripti ja kehys säilyvät vain, jos käyttäjällä on oikeus suodattamattomaan HTML:ään (unfiltered_html). Usean sivuston asennuksessa se on vain pääkäyttäjällä.',
      /** Liferay. */
      liferay:
        'Skriptin voi liittää fragmenttiin, kehyksen verkkosisältöön. Liferay voi lisätä kehykseen rajauksen (sandbox): siinä on oltava allow-scripts.',
      /** SharePoint. */
      sharepoint:
        'Käytä Upota-verkko-osaa. Sivuston asetuksissa on sallittava osoite, jossa kansio on. Jos kehystä ei sallita, linkitä kokonaiseen sivuun.',
      /** Sitevision. */
      sitevision:
        'Skriptin voi liittää skripti- tai HTML-moduuliin, jos käyttäjällä on siihen oikeus. Muuten käytä kehystä tai pelkkää HTML:ää.',
      /** Another. */
      other: 'Avaa tarkistussivu palvelimelta tai liitä sen koodi sivulle: se kertoo, mikä on sallittu.',
    },
    /** Another system. */
    other: 'Muu järjestelmä',
  },
  /** The security policy. */
  policy: {
    /** Heading. */
    heading: 'Sisältöturvakäytännön (CSP) rivit',
    /** What to do. */
    lead: 'Lisää sivun Content-Security-Policy-otsakkeeseen vain sen koodin rivit, jota käytät. Jos sivustolla ei ole otsaketta, rivejä ei tarvita.',
    /** Nothing is needed. */
    nothing: 'Ei tarvitse rivejä.',
    /** The frame page's own header. */
    framePage: 'Kehyksessä olevan sivun oma otsake, jos palvelin lähettää sen:',
    /** The folder is on another host. */
    otherHost:
      'Kansio on eri palvelimella kuin sivu. Palvelimen on lähetettävä datatiedoston ja skriptien mukana otsake Access-Control-Allow-Origin: *.',
  },
  /** The hash of the script. */
  integrity: {
    /** Heading. */
    heading: 'Skriptin tarkiste',
    /** What it is for. */
    lead: (version: string) =>
      `Skriptin versio on ${version}. Tarkisteella voi varmistaa, että tiedosto on muuttumaton. Jos sen lisää koodin integrity-määreeseen, koodi on vaihdettava aina, kun skripti vaihtuu.`,
  },
  /** How to update. */
  update: {
    /** Heading. */
    heading: 'Kun sopimus muuttuu',
    /** The files. */
    files: 'Vie uusi kansio vanhan päälle. Tiedostojen nimet ja osoitteet pysyvät samoina.',
    /** Script and frame. */
    living: 'Skripti ja kehys näyttävät uudet tiedot ilman, että sivua muutetaan.',
    /** HTML only. */
    plain: 'Pelkkä HTML on liitettävä sivulle uudelleen.',
    /** Caches. */
    cache:
      'Jos vanhat tiedot näkyvät, tyhjennä palvelimen välimuisti. Anna datatiedoston vanhentua välimuistissa enintään tunnissa.',
  },
  /** The files. */
  files: {
    /** Heading. */
    heading: 'Kansion tiedostot',
    /** Column: name. */
    name: 'Tiedosto',
    /** Column: what it is. */
    what: 'Mikä se on',
    /** What each is, by its kind. */
    kinds: {
      /** Data. */
      data: 'Sopimuksen tiedot. Skripti lukee tämän.',
      /** Data as a module. */
      module: 'Samat tiedot JavaScript-moduulina sivustoille, jotka sallivat skriptin mutta eivät hakua.',
      /** Data for search engines. */
      linked: 'Samat tiedot hakukoneille (JSON-LD).',
      /** Plain HTML. */
      plain: 'Pelkkä HTML, joka liitetään sivulle.',
      /** A whole page. */
      page: 'Kokonainen sivu, johon voi linkittää.',
      /** The frame's page. */
      frame: 'Sivu, jonka kehys näyttää.',
      /** The table. */
      table: 'Kumppanit taulukkona (CSV).',
      /** The feed. */
      feed: 'Syöte uusista allekirjoituksista (Atom).',
      /** The calendar. */
      calendar: 'Sopimuksen päivät kalenteriin.',
      /** A code. */
      code: 'Koodi, joka liitetään sivulle.',
      /** The widget. */
      widget: 'Upotuksen ohjelma.',
      /** Styles. */
      styles: 'Valitut värit.',
      /** The check. */
      check: 'Tarkistussivu: mikä toimii ja mikä on estetty.',
      /** Statements. */
      statements: 'Tekstit saavutettavuusselosteeseen ja tietosuojaselosteeseen.',
      /** The conformance page. */
      conformance: 'Saavutettavuuden arvio ja tekniset tiedot.',
      /** This guide. */
      guide: 'Tämä ohje.',
      /** Logos. */
      logo: 'Kumppanin logo.',
    },
  },
  /** The texts for the statements. */
  statements: {
    /** Name of the page. */
    title: 'Tekstit selosteisiin',
    /** What to do. */
    lead: (publisher: string) =>
      `Tekstit on täydennetty julkaisijan (${publisher}) tiedoilla. Täydennä vielä hakasulkeissa olevat kohdat ja tarkista, että tekstit pitävät paikkansa.`,
    /** What the accessibility and privacy texts leave to be filled, as they are written there, and with what. */
    gaps: {
      /** The municipality. */
      publisher: '[kunta]',
      /** The server and its keeper. */
      serverAndKeeper: '[palvelin ja sen ylläpitäjä]',
      /** The server. */
      server: '[palvelin]',
      /** Where a contact's correction is asked for. */
      address: '[osoite]',
    },
    /** The server and who keeps it. */
    keptBy: (server: string, publisher: string) => `${server}, jota ylläpitää ${publisher}`,
  },
} as const;
