/** Words of the check of what works on a site, in Finnish: the original. */
export const checkFi = {
  /** Name of the page and heading of the results. */
  title: 'Toimiiko upotus täällä?',
  /** What the page is. */
  lead: 'Sivu kokeilee, mitä tämä palvelin ja tämän sivun sisältöturvakäytäntö (CSP) sallivat. Julkaisujärjestelmän sivulla säännöt voivat olla toiset: liitä sinne tarkistuksen koodi.',
  /** What is read when no script runs. */
  silent: {
    /** What it means. */
    lead: 'Jos tämä teksti ei vaihdu tuloksiin, skriptit eivät toimi tällä sivulla. Syy on jokin näistä:',
    /** The policy. */
    policy: (line: string) =>
      `Sisältöturvakäytäntö estää skriptin. Pyydä ylläpitäjältä tai järjestelmän toimittajalta rivi: ${line}`,
    /** The file is missing. */
    file: (address: string) => `Tiedosto ei ole palvelimella. Avaa osoite ja katso, löytyykö se: ${address}`,
    /** The editor took it away. */
    editor: 'Julkaisujärjestelmä poisti skriptin, kun sivu tallennettiin. Pyydä oikeutta liittää skriptejä.',
    /** What works anyway. */
    meanwhile: 'Kehys tai pelkkä HTML toimii ilman skriptiä.',
  },
  /** The check is under way. */
  checking: 'Kokeillaan.',
  /** Heading of what can be pasted. */
  advice: {
    /** Script. */
    script: 'Skripti toimii täällä. Käytä sitä.',
    /** Script with its data as a module. */
    module:
      'Skripti toimii täällä, kun tiedot luetaan moduulina: vaihda koodin data-src-määreen tilalle data-module ja tiedoston päätteeksi .js.',
    /** Iframe. */
    frame: 'Kehys toimii täällä. Käytä sitä.',
    /** HTML. */
    plain: 'Käytä täällä pelkkää HTML:ää, kunnes estot on poistettu.',
  },
  /** What is tried. */
  probes: {
    /** The script. */
    script: 'Skripti',
    /** Fetching the data. */
    data: 'Tietojen haku',
    /** Data as a module. */
    module: 'Tiedot moduulina',
    /** Further views. */
    views: 'Lisänäkymät',
    /** A picture. */
    picture: 'Kuvat ja logot',
    /** The frame. */
    frame: 'Kehys',
  },
  /** How it went. */
  results: {
    /** It works. */
    works: 'Toimii.',
    /** The policy blocks it. */
    blocked: (directive: string, line: string) =>
      `Sisältöturvakäytännön kohta ${directive} estää. Pyydä ylläpitäjältä tai järjestelmän toimittajalta rivi: ${line}`,
    /** The server does not have it. */
    missing: (address: string, status: string) =>
      `Palvelin vastasi ${status}. Tarkista, että tiedosto on paikallaan: ${address}`,
    /** It is there but is something else. */
    wrong: (address: string) =>
      `Tiedosto ei ole sitä, mitä sen pitäisi. Vie kansio palvelimelle uudelleen: ${address}`,
    /** It did not come. */
    lost: (address: string) =>
      `Ei saatu haettua. Syy voi olla verkko, puuttuva tiedosto tai se, ettei toinen palvelin salli hakua (Access-Control-Allow-Origin): ${address}`,
    /** The frame says nothing. */
    noAnswer:
      'Kehyksestä ei tullut vastausta. Palvelin voi kieltää kehykset (X-Frame-Options tai frame-ancestors), tai sivun osoite on toinen kuin työkaluun kirjattu verkkosivusto.',
  },
} as const;
