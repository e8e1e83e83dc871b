/** The page that comes with each version of the widget, in Finnish: the original that the other languages follow. */
export const conformanceFi = {
  /** The page's name. */
  title: 'Hyvän kierre -upotus: saavutettavuus, tietosuoja ja tietoturva',
  /** Which version the page is of, and the day on which it was evaluated. */
  version: (given: { version: string; day: string }) => `Versio ${given.version}. Arvioitu ${given.day}.`,
  /** For whom the page is. */
  lead: 'Tämä sivu on tarkoitettu kunnan verkkosivujen ylläpidolle, saavutettavuudesta vastaaville ja tietosuojavastaavalle. Tekstit saa kopioida ja muokata.',
  /** Name of the links to the same page in other languages. */
  otherLanguages: 'Sama sivu muilla kielillä',
  /** Heading of the list of sections. */
  contents: 'Sisällys',

  /** The evaluation. */
  evaluation: {
    /** Its heading. */
    heading: 'Saavutettavuusarvio',
    /** By what the widget was evaluated. */
    standards:
      'Upotus on arvioitu eurooppalaisen standardin EN 301 549 V3.2.1 vaatimuksia vasten. Luku 9 sisältää WCAG 2.1:n A- ja AA-tason kriteerit. Lisäksi mukana ovat WCAG 2.2:n uudet A- ja AA-tason kriteerit.',
    /** How it was evaluated. */
    method:
      'Arvion ovat tehneet upotuksen tekijät. Se perustuu automaattisiin testeihin, jotka ajetaan oikeassa selaimessa (Chromium), ja tekijöiden omaan käsin tehtyyn tarkistukseen.',
    /** Which views were evaluated. */
    scope:
      'Tulokset koskevat sopimuksen, kumppaniluettelon ja yhden kumppanin näkymiä. Muita näkymiä ei ole arvioitu tällä sivulla.',
    /** What was not done. */
    limits:
      'Upotusta ei ole arvioitu ruudunlukijaa käyttävän ihmisen kanssa, eikä ulkopuolinen arvioija ole tarkistanut sitä. Automaattinen testi löytää vain osan puutteista.',
    /** How many clauses have which result. */
    counts: (given: { supported: number; partial: number; notApplicable: number }) =>
      `Täyttyy: ${given.supported}. Täyttyy osittain: ${given.partial}. Ei koske upotusta: ${given.notApplicable}.`,
    /** The table's name. */
    caption: 'Vaatimukset ja tulokset',
    /** Column of the clauses' numbers and names. */
    clause: 'Vaatimus',
    /** Column of WCAG levels. */
    level: 'Taso',
    /** Column of results. */
    result: 'Tulos',
    /** Column of remarks. */
    remark: 'Huomautus',
    /** Column of what a result rests on. */
    evidence: 'Mihin tulos perustuu',
    /** After the name of a criterion that only WCAG 2.2 has. */
    newIn22: 'WCAG 2.2',
  },
  /** Results. */
  results: {
    /** The widget meets the clause. */
    supported: 'Täyttyy',
    /** It meets the clause in part or under a condition. */
    partial: 'Täyttyy osittain',
    /** The clause does not concern it. */
    'not-applicable': 'Ei koske upotusta',
  },
  /** What a result rests on, when it is no automatic test. */
  evidence: {
    /** The makers have looked by hand; no machine has tested it. */
    looked: 'Katsottu käsin, ei koneellista testiä',
    /** It follows from what the widget is made of. */
    built: 'Seuraa rakenteesta',
    /** No person using a screen reader has evaluated it. */
    noReader: 'Ei arvioitu ruudunlukijaa käyttävän ihmisen kanssa',
    /** An automatic test, by its number in the list below the table. */
    test: (number: number) => `Testi ${number}`,
  },
  /** The list of automatic tests. */
  tests: {
    /** Its heading. */
    heading: 'Automaattiset testit',
    /** What the list is. */
    lead: 'Testit kuuluvat tuotteen lähdekoodiin ja ajetaan ennen jokaista julkaisua. Niiden nimet ovat englanniksi.',
  },

  /** Text for the municipality's accessibility statement. */
  statement: {
    /** Its heading. */
    heading: 'Teksti saavutettavuusselosteeseen',
    /** What to do with it. */
    lead: 'Kopioi teksti kunnan saavutettavuusselosteeseen ja täydennä hakasulkeissa olevat kohdat. Seloste on kunnan oma: tarkista upotus myös omalla sivullasi.',
    /** What is on the page. */
    what: (version: string) =>
      `Sivulla [sivun osoite] on upotus, joka kertoo kunnan sopimuksesta, sen kumppaneista ja heidän sitoumuksistaan. Upotuksen on tehnyt Hyvän kierre, ja sen versio on ${version}.`,
    /** How far it conforms. */
    conformance: (day: string) =>
      `Upotuksen tekijät ovat arvioineet sen ${day} standardin EN 301 549 V3.2.1 sekä WCAG 2.2:n A- ja AA-tason vaatimuksia vasten. Upotus täyttää vaatimukset alla olevin poikkeuksin.`,
    /** Before the list of known shortcomings. */
    known: 'Tiedossa olevat puutteet:',
    /** What has not been evaluated. */
    unknown:
      'Arvio koskee sopimuksen, kumppaniluettelon ja yhden kumppanin näkymiä. Upotusta ei ole arvioitu ruudunlukijaa käyttävän ihmisen kanssa. Kumppanit kirjoittavat omat tekstinsä, joten niiden selkeys vaihtelee.',
    /** What a reader can do instead. */
    alternative: 'Kumppaneiden luettelo on luettavissa sivulla myös silloin, kun upotus ei toimi.',
    /** Where to give feedback. */
    feedback:
      'Kerro saavutettavuuspuutteista kunnalle: [palautekanavan osoite]. Vastaamme 14 päivän kuluessa.',
  },

  /** Text for the municipality's privacy notice. */
  privacy: {
    /** Its heading. */
    heading: 'Teksti tietosuojaselosteeseen',
    /** What to do with it. */
    lead: 'Kopioi teksti kunnan tietosuojaselosteeseen. Täydennä hakasulkeissa olevat kohdat ja poista kohdat, joita sivullasi ei ole.',
    /** Nothing is stored. */
    storage:
      'Sopimuksen kumppanit näytetään Hyvän kierre -upotuksella. Upotus ei käytä evästeitä, ei tallenna mitään kävijän laitteelle eikä seuraa kävijöitä.',
    /** What is requested, and from where. */
    requests:
      'Kävijän selain hakee upotuksen ja kumppaneiden tiedot palvelimelta [palvelin ja sen ylläpitäjä]. Palvelin näkee haun yhteydessä kävijän IP-osoitteen, kuten aina, kun verkkosivu avataan. Upotus ottaa yhteyttä vain tässä mainittuihin palvelimiin.',
    /** Logos. */
    logos: 'Kumppaneiden logot haetaan palvelimelta [palvelin], kun ne tulevat näkyviin.',
    /** What contact details there are and why. */
    contacts:
      'Kumppanista voidaan näyttää tehtävän nimi, sähköpostiosoite ja puhelinnumero. Peruste on kumppanin edustajan suostumus, julkinen tehtävä tai sopimus, ja se on kirjattu yhteystiedon kanssa.',
    /** How long they are shown. */
    until:
      'Yhteystiedolla voi olla päättymispäivä. Sen jälkeen upotus ei näytä tietoa. Tieto poistuu datatiedostosta, kun kunta julkaisee tiedoston uudelleen.',
    /** Where contacts never are. */
    notIn:
      'Yhteystietoja ei ole hakukoneille annettavissa tiedoissa, syötteessä, kalenterissa eikä ladattavissa taulukoissa.',
    /** Who answers. */
    controller:
      'Rekisterinpitäjä on [kunta]. Yhteystiedon oikaisua tai poistoa voi pyytää osoitteesta [osoite].',
  },

  /** The lines of the security policy. */
  policy: {
    /** Its heading. */
    heading: 'Sisältöturvakäytännön (CSP) rivit',
    /** What the lines are. */
    lead: 'Lisää sivun Content-Security-Policy-otsakkeeseen vain ne rivit, joita käytät. Korvaa esimerkkiosoitteet omillasi.',
    /** What is never needed. */
    never:
      "Upotus ei koskaan tarvitse sallintoja unsafe-inline, unsafe-eval, style-src, font-src, data: tai blob:. Se toimii myös, kun käytössä on require-trusted-types-for 'script' ja trusted-types 'none'.",
    /** A use that asks for nothing. */
    nothing: 'Ei tarvitse sallintoja.',
    /** The uses by name. */
    uses: {
      /** Script and data on the municipality's own host. */
      'self-hosted': 'Upotus ja tiedot omalla palvelimella',
      /** Script and data from another host. */
      hosted: 'Upotus ja tiedot toiselta palvelimelta',
      /** A policy with nonces. */
      nonce: 'Käytäntö, joka perustuu kertakäyttöiseen tunnisteeseen (nonce)',
      /** Data as a module. */
      module: 'Tiedot JavaScript-moduulina (data-module): riittää yksi rivi',
      /** Data in the page. */
      inline: 'Tiedot sivun sisällä',
      /** The page that holds an iframe. */
      iframe: 'Upotus kehyksessä (iframe): sivu, jolla kehys on',
      /** The page inside the iframe. */
      'iframe-host': 'Upotus kehyksessä (iframe): kehyksessä oleva sivu',
      /** HTML only. */
      static: 'Pelkkä HTML',
      /** Logos. */
      logos: 'Kumppaneiden logot: se palvelin, jolla logot ovat',
    },
    /** How to pin a hosted script. */
    integrity:
      'Kun upotus haetaan toiselta palvelimelta, lukitse versio tarkisteella (integrity). Selain ei silloin aja muuttunutta tiedostoa.',
    /** About the frame. */
    frame:
      'Käytä kehyksessä tiedostoa widget-all.js. Kehys toimii myös rajattuna: sandbox="allow-scripts" riittää. Anna kehykselle nimi (title). Datan palvelimen on silloin sallittava haku kaikista lähteistä (Access-Control-Allow-Origin: *).',
  },

  /** The files of the version. */
  files: {
    /** Its heading. */
    heading: 'Tämän version tiedostot',
    /** The table's name. */
    caption: 'Koot ja tarkisteet',
    /** Column of names. */
    name: 'Tiedosto',
    /** Column of sizes. */
    size: 'Koko',
    /** Column of sizes as sent. */
    gzip: 'Pakattuna (gzip)',
    /** Column of hashes. */
    integrity: 'Tarkiste (integrity)',
  },
} as const;
