/** Names of the clauses and what is said of each, in Finnish: the original that the other languages follow. */
export const clausesFi = {
  /** Names of the clauses, by their numbers in EN 301 549 or, for what came later, in WCAG 2.2. */
  names: {
    /** Non-text content. */
    '9.1.1.1': 'Ei-tekstuaalinen sisältö',
    /** Audio-only and video-only (pre-recorded). */
    '9.1.2.1': 'Pelkkä ääni tai pelkkä video (tallennettu)',
    /** Captions (pre-recorded). */
    '9.1.2.2': 'Tekstitys (tallennettu)',
    /** Audio description or media alternative (pre-recorded). */
    '9.1.2.3': 'Kuvailutulkkaus tai mediavastine (tallennettu)',
    /** Captions (live). */
    '9.1.2.4': 'Tekstitys (suora lähetys)',
    /** Audio description (pre-recorded). */
    '9.1.2.5': 'Kuvailutulkkaus (tallennettu)',
    /** Info and relationships. */
    '9.1.3.1': 'Informaatio ja suhteet',
    /** Meaningful sequence. */
    '9.1.3.2': 'Merkitykseen vaikuttava järjestys',
    /** Sensory characteristics. */
    '9.1.3.3': 'Aistinvaraiset ominaispiirteet',
    /** Orientation. */
    '9.1.3.4': 'Asento',
    /** Identify input purpose. */
    '9.1.3.5': 'Syötteen tarkoituksen määrittely',
    /** Use of colour. */
    '9.1.4.1': 'Värien käyttö',
    /** Audio control. */
    '9.1.4.2': 'Äänen hallinta',
    /** Contrast (minimum). */
    '9.1.4.3': 'Kontrasti (minimi)',
    /** Resize text. */
    '9.1.4.4': 'Tekstin koon muuttaminen',
    /** Images of text. */
    '9.1.4.5': 'Tekstiä esittävät kuvat',
    /** Reflow. */
    '9.1.4.10': 'Responsiivisuus',
    /** Non-text contrast. */
    '9.1.4.11': 'Ei-tekstuaalisen sisällön kontrasti',
    /** Text spacing. */
    '9.1.4.12': 'Tekstin välistys',
    /** Content on hover or focus. */
    '9.1.4.13': 'Sisältö osoitettaessa tai kohdistettaessa',
    /** Keyboard. */
    '9.2.1.1': 'Näppäimistö',
    /** No keyboard trap. */
    '9.2.1.2': 'Ei näppäimistöansaa',
    /** Character key shortcuts. */
    '9.2.1.4': 'Yhden merkin pikanäppäimet',
    /** Timing adjustable. */
    '9.2.2.1': 'Säädettävä ajoitus',
    /** Pause, stop, hide. */
    '9.2.2.2': 'Keskeytä, pysäytä, piilota',
    /** Three flashes or below threshold. */
    '9.2.3.1': 'Kolme välähdystä tai alle raja-arvon',
    /** Bypass blocks. */
    '9.2.4.1': 'Lohkojen ohittaminen',
    /** Page titled. */
    '9.2.4.2': 'Sivuotsikot',
    /** Focus order. */
    '9.2.4.3': 'Kohdistusjärjestys',
    /** Link purpose (in context). */
    '9.2.4.4': 'Linkin tarkoitus (kontekstissa)',
    /** Multiple ways. */
    '9.2.4.5': 'Useita tapoja',
    /** Headings and labels. */
    '9.2.4.6': 'Otsikot ja nimilaput',
    /** Focus visible. */
    '9.2.4.7': 'Näkyvä kohdistus',
    /** Pointer gestures. */
    '9.2.5.1': 'Osoitineleet',
    /** Pointer cancellation. */
    '9.2.5.2': 'Osoittimen toiminnon peruuttaminen',
    /** Label in name. */
    '9.2.5.3': 'Nimilappu nimessä',
    /** Motion actuation. */
    '9.2.5.4': 'Liikkeellä käynnistäminen',
    /** Language of page. */
    '9.3.1.1': 'Sivun kieli',
    /** Language of parts. */
    '9.3.1.2': 'Osien kieli',
    /** On focus. */
    '9.3.2.1': 'Kohdistaminen',
    /** On input. */
    '9.3.2.2': 'Syöte',
    /** Consistent navigation. */
    '9.3.2.3': 'Johdonmukainen navigointi',
    /** Consistent identification. */
    '9.3.2.4': 'Johdonmukainen merkitseminen',
    /** Error identification. */
    '9.3.3.1': 'Virheen tunnistaminen',
    /** Labels or instructions. */
    '9.3.3.2': 'Nimilaput tai ohjeet',
    /** Error suggestion. */
    '9.3.3.3': 'Virheen korjausehdotus',
    /** Error prevention. */
    '9.3.3.4': 'Virheiden ennaltaehkäisy',
    /** Parsing. */
    '9.4.1.1': 'Jäsentäminen',
    /** Name, role, value. */
    '9.4.1.2': 'Nimi, rooli, arvo',
    /** Status messages. */
    '9.4.1.3': 'Tilasta kertovat viestit',
    /** WCAG conformance requirements. */
    '9.6': 'WCAG-vaatimustenmukaisuuden ehdot',
    /** Focus not obscured (minimum). */
    '2.4.11': 'Kohdistus ei peity (minimi)',
    /** Dragging movements. */
    '2.5.7': 'Raahausliikkeet',
    /** Target size (minimum). */
    '2.5.8': 'Kohteen koko (minimi)',
    /** Consistent help. */
    '3.2.6': 'Johdonmukainen apu',
    /** Redundant entry. */
    '3.3.7': 'Toistuva syöttäminen',
    /** Accessible authentication (minimum). */
    '3.3.8': 'Saavutettava tunnistautuminen (minimi)',
    /** Activation of accessibility features. */
    '5.2': 'Saavutettavuusominaisuuksien käyttöönotto',
    /** Biometrics. */
    '5.3': 'Biometriikka',
    /** Preservation of accessibility information during conversion. */
    '5.4': 'Saavutettavuustiedon säilyminen muunnoksessa',
    /** Means of operation. */
    '5.5.1': 'Käyttötavat',
    /** Simultaneous user actions. */
    '5.9': 'Samanaikaiset toiminnot',
    /** User preferences. */
    '11.7': 'Käyttäjän asetukset',
    /** Accessibility and compatibility features. */
    '12.1.1': 'Saavutettavuus- ja yhteensopivuustiedot',
    /** Accessible documentation. */
    '12.1.2': 'Saavutettavat tuotetiedot',
    /** Accessible documentation of support services. */
    '12.2.4': 'Tukipalvelujen saavutettava aineisto',
  },
  /** What is said of a clause; several may share a remark. */
  remarks: {
    /** Images are logos and charts. */
    images:
      'Kuvia ovat kumppaneiden logot ja mittarien kaaviot. Logoa ei voi julkaista ilman tekstivastinetta, ja kaavion tiedot ovat myös sanoina ja taulukkona.',
    /** The widget has no audio or video. */
    noMedia: 'Upotuksessa ei ole ääntä eikä videota.',
    /** Headings, lists, pairs of facts and field labels are real HTML structures. */
    structure:
      'Otsikot, luettelot, tietoparit ja kenttien nimet ovat oikeita HTML-rakenteita. Ensimmäisen otsikon tason valitsee sivu.',
    /** The order of the structure is the visible reading order. */
    sequence: 'Rakenteen järjestys on sama kuin näkyvä lukujärjestys.',
    /** Instructions do not rely on shape, colour or place. */
    sensory: 'Ohjeet eivät nojaa muotoon, väriin tai paikkaan.',
    /** The widget does not lock the orientation of the screen. */
    orientation: 'Upotus ei lukitse näytön asentoa.',
    /** The widget asks for no information about the user. */
    noUserData: 'Upotus ei kysy tietoja käyttäjästä.',
    /** States and progress are also said in words. */
    colour: 'Tilat ja edistyminen kerrotaan myös sanoin. Tekstin keskellä olevat linkit on alleviivattu.',
    /** The product’s own colours meet the requirement in light and dark. */
    contrast:
      'Tuotteen omat värit täyttävät vaatimuksen vaaleina ja tummina. Jos sivu vaihtaa värejä, sivu vastaa niiden kontrastista; teemarakentaja laskee sen.',
    /** All sizes follow the page’s text size. */
    resize: 'Kaikki mitat seuraavat sivun tekstin kokoa.',
    /** The widget has no text in images except in partners’ logos. */
    textImages: 'Upotuksessa ei ole tekstiä kuvina muualla kuin kumppaneiden logoissa.',
    /** Content fits a window 320 pixels wide without scrolling sideways. */
    reflow:
      'Sisältö sopii 320 pikselin levyiseen ikkunaan ilman vieritystä sivusuunnassa. Leveä taulukko vierii omassa kehyksessään.',
    /** The borders of fields and buttons and the mark of focus have a contrast of at least 3:1 to the background in the product’s own colours. */
    nonText:
      'Kenttien ja painikkeiden reunojen sekä kohdistuksen osoittimen kontrasti taustaan on tuotteen omilla väreillä vähintään 3:1.',
    /** The user’s text spacing gets through and no content is lost. */
    spacing: 'Käyttäjän välistykset pääsevät läpi, eikä sisältöä katoa.',
    /** Nothing opens on hover or focus. */
    noHover: 'Mikään ei avaudu osoitettaessa tai kohdistettaessa.',
    /** All functions are links, buttons and fields that are used with the keyboard. */
    keyboard: 'Kaikki toiminnot ovat linkkejä, painikkeita ja kenttiä, joita käytetään näppäimistöllä.',
    /** Focus goes through the widget and out of it with the Tab key. */
    noTrap: 'Kohdistus kulkee upotuksen läpi ja ulos siitä sarkaimella.',
    /** The widget has no keyboard shortcuts. */
    noShortcuts: 'Upotuksella ei ole pikanäppäimiä.',
    /** The widget has no time limits. */
    noTiming: 'Upotuksessa ei ole aikarajoja.',
    /** Nothing moves, blinks or updates by itself. */
    noMotion: 'Mikään ei liiku, vilku eikä päivity itsestään.',
    /** The widget begins with a heading and its parts have headings. */
    bypass: 'Upotus alkaa otsikolla, ja sen osilla on otsikot. Sivun omat ohituslinkit ovat sivun vastuulla.',
    /** Concerns the whole page, not a part of it: the page’s responsibility. */
    wholePage: 'Koskee koko sivua, ei sen osaa: sivun vastuulla.',
    /** Focus goes in reading order. */
    focusOrder:
      'Kohdistus kulkee lukujärjestyksessä. Kumppanin avautuessa se siirtyy kumppanin otsikkoon ja palatessa takaisin kumppanin linkkiin.',
    /** A link’s text is the name of a partner, a document or a page, or says where it leads. */
    links: 'Linkin teksti on kumppanin, asiakirjan tai sivun nimi tai kertoo, mihin se vie.',
    /** Headings and labels say what they are about. */
    headings: 'Otsikot ja kenttien nimet kertovat, mistä on kyse.',
    /** Focus shows as an outline on every control. */
    focusVisible: 'Kohdistus näkyy ääriviivana kaikissa ohjaimissa.',
    /** The widget uses neither gestures nor motion of the device. */
    noGestures: 'Upotus ei käytä eleitä eikä laitteen liikettä.',
    /** An action happens only when a press ends, as in the browser’s own controls. */
    pointer: 'Toiminto tapahtuu vasta, kun painallus päättyy, kuten selaimen omissa ohjaimissa.',
    /** The visible text is part of the control’s name. */
    labelInName: 'Näkyvä teksti on osa ohjaimen nimeä.',
    /** The widget’s language is marked, and it follows the page’s language. */
    language: 'Upotuksen kieli on merkitty, ja se seuraa sivun kieltä.',
    /** Text in another language is marked with its language, and this is said. */
    parts: 'Muunkielinen teksti on merkitty kielellään, ja siitä kerrotaan.',
    /** Focus changes nothing. */
    context:
      'Kohdistaminen ei muuta mitään. Haku ja valinnat muuttavat vain luettelon sisältöä, ja osumien määrä kerrotaan.',
    /** The same thing has the same name and place in all parts of the widget. */
    consistent: 'Samalla asialla on sama nimi ja paikka upotuksen kaikissa osissa.',
    /** Every field has a visible label. */
    labels: 'Jokaisella kentällä on näkyvä nimi.',
    /** The widget has no form in which an error could be made. */
    noErrors:
      'Upotuksessa ei ole lomaketta, jonka täyttämisessä voisi tehdä virheen. Haku ilman osumia kerrotaan sanoin.',
    /** By WCAG’s present interpretation this is always met in HTML. */
    parsing: 'WCAG:n nykyisen tulkinnan mukaan vaatimus täyttyy HTML:llä aina.',
    /** Controls are the browser’s own, and their name, role and state can be read by programs. */
    nameRole: 'Ohjaimet ovat selaimen omia, ja niiden nimi, rooli ja tila ovat luettavissa ohjelmallisesti.',
    /** The number of matches and a failure to load are told as status messages. */
    status: 'Osumien määrä ja latausvirhe kerrotaan tilaviesteinä.',
    /** The widget does not hinder the use of the rest of the page. */
    conformance: 'Upotus ei estä muun sivun käyttöä. Sivun kokonaisuus on sivun vastuulla.',
    /** The widget does not obscure focus. */
    obscured:
      'Upotus ei peitä kohdistusta. Sivun kiinteä ylä- tai alapalkki voi peittää sen, ellei sivu varaa palkille tilaa tyylillä scroll-padding.',
    /** Nothing is dragged. */
    noDragging: 'Mitään ei raahata.',
    /** Buttons, fields and partners’ links are at least 24 pixels high. */
    targets:
      'Painikkeet, kentät ja kumppaneiden linkit ovat vähintään 24 pikselin korkuisia. Leipätekstin linkkejä vaatimus ei koske.',
    /** The widget has no help or support channel. */
    noHelp:
      'Upotuksessa ei ole opastusta eikä tukikanavaa. Muutosehdotuksen linkki on aina samassa paikassa.',
    /** There is no login in the widget. */
    noLogin: 'Upotukseen ei kirjauduta.',
    /** The widget has no accessibility features that need to be activated. */
    noFeatures: 'Upotuksella ei ole erikseen käyttöön otettavia saavutettavuusominaisuuksia.',
    /** The language of texts and the text alternatives of logos are in the data file and stay when it is published anew. */
    conversion:
      'Tekstien kieli ja logojen tekstivastineet ovat datatiedostossa ja säilyvät, kun tiedosto julkaistaan uudelleen.',
    /** No action requires grasping, twisting or several presses at once. */
    simple: 'Mikään toiminto ei vaadi otetta, kiertoa eikä useaa samanaikaista painallusta.',
    /** The widget follows text size, forced colours, light and dark mode and reduced motion. */
    preferences:
      'Upotus noudattaa tekstin kokoa, pakotettuja värejä, vaaleaa ja tummaa tilaa sekä vähennettyä liikettä.',
    /** This page tells them, and it comes with every version. */
    thisPage: 'Tämä sivu kertoo ne, ja se toimitetaan jokaisen version mukana.',
    /** This page has been checked automatically in light and dark in all three languages. */
    documentation: 'Tämä sivu on tarkistettu automaattisesti vaaleana ja tummana kaikilla kolmella kielellä.',
    /** The product has no support service of its own. */
    noSupport: 'Tuotteella ei ole omaa tukipalvelua. Palautteen ottaa vastaan kunta.',
  },
} as const;
