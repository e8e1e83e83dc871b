/** What the theme builder says in Finnish: the original that the other languages follow. */
export const themeFi = {
  /** The page's name. */
  title: 'Hyvän kierre -upotuksen teemarakentaja',
  /** What the page is for. */
  lead: 'Valitse asetukset ja värit. Esikatselussa on oikea upotus keksityin tiedoin. Kopioi lopuksi tyylit ja sivulle liitettävä koodi.',
  /** Name of the row of language buttons. */
  languageChoice: 'Kieli',
  /** Heading of the settings. */
  settings: 'Asetukset',
  /** Label of the choice of theme. */
  theme: 'Teema',
  /** Label of the choice of light or dark. */
  scheme: 'Vaalea tai tumma',
  /** Label of the choice of density. */
  density: 'Väljyys',
  /** Label of the choice of layout. */
  layout: 'Kumppaneiden esitystapa',
  /** Label of the choice of heading level. */
  headingLevel: 'Ensimmäisen otsikon taso',
  /** Label of the choice of the widget's language. */
  widgetLanguage: 'Upotuksen kieli',
  /** The choice that follows the page. */
  asPage: 'Sivun mukaan',
  /** Label of the radius. */
  radius: 'Kulmien pyöristys (px)',
  /** Heading of the colours. */
  colours: 'Värit',
  /** How to give colours. */
  coloursHelp:
    'Kirjoita väri muodossa #rrggbb tai valitse se. Upotus näkyy sivun omalla taustalla: anna pinnan väriksi sivusi taustaväri.',
  /** A written colour is not understood. */
  colourError: 'Kirjoita väri muodossa #rrggbb, esimerkiksi #00598a.',
  /** The button that forgets all own colours and the radius. */
  reset: 'Palauta teeman arvot',
  /** Heading of the contrasts. */
  contrasts: 'Kontrastit',
  /** All pairs pass. */
  allGood: 'Kaikki kontrastit riittävät.',
  /** Heading of the preview. */
  preview: 'Esikatselu',
  /** Label of the CSS to copy. */
  css: 'Tyylit sivun tyylitiedostoon',
  /** Nothing differs from the theme. */
  noCss: 'Tyylejä ei tarvita: teeman arvot riittävät.',
  /** Label of the markup to copy. */
  markup: 'Koodi sivulle',
  /** The button that copies. */
  copy: 'Kopioi',
  /** It was copied. */
  copied: 'Kopioitu.',
  /** The browser did not let it be copied, so it is selected. */
  selected: 'Teksti on valittu. Kopioi se näppäimillä Ctrl+C.',
  /** Heading of the list of custom properties. */
  properties: 'Kaikki ominaisuudet',
  /** How to use custom properties. */
  propertiesHelp: 'Aseta ominaisuudet elementille, jossa upotus on. Ne menevät teeman arvojen edelle.',
  /** Heading of the list of parts. */
  parts: 'Osat, joita sivu voi muotoilla',
  /** How to use parts. */
  partsHelp: 'Osaa muotoillaan valitsimella [data-hyvan-kierre]::part(nimi).',
  /** A colour field, by the names of the colour and of light or dark. */
  colourIn: (colour: string, scheme: string) => `${colour}, ${scheme.toLowerCase()}`,
  /** Two colours that meet, by their names. */
  pair: (front: string, ground: string) => `${front} ja ${ground}`,
  /** A contrast that is too small. */
  tooSmall: (ratio: string, least: string) => `${ratio}, liian pieni: vähintään ${least} tarvitaan`,
  /** A contrast that is enough. */
  enough: (ratio: string) => `${ratio}, riittää`,
  /** How many contrasts are too small. */
  someSmall: (count: number) =>
    count === 1 ? 'Yksi kontrasti on liian pieni.' : `${count} kontrastia on liian pieniä.`,
  /** Themes. */
  themes: {
    /** The default. */
    neutral: 'Neutraali',
    /** In the manner of the Helsinki Design System. */
    helsinki: 'Helsinki',
    /** Contrast of at least 7:1. */
    contrast: 'Vahva kontrasti',
  },
  /** Light or dark. */
  schemes: {
    /** Light. */
    light: 'Vaalea',
    /** Dark. */
    dark: 'Tumma',
  },
  /** How much room things have. */
  densities: {
    /** The default. */
    comfortable: 'Väljä',
    /** Denser. */
    compact: 'Tiivis',
  },
  /** How partners are shown at first. */
  layouts: {
    /** The default. */
    list: 'Luettelo',
    /** Cards. */
    cards: 'Kortit',
    /** A table. */
    table: 'Taulukko',
  },
  /** Names of the colours. */
  names: {
    /** Links and what is chosen. */
    accent: 'Korostus',
    /** Text on the accent. */
    'on-accent': 'Teksti korostuksen päällä',
    /** Text. */
    ink: 'Teksti',
    /** Labels and notes. */
    'ink-quiet': 'Hiljainen teksti',
    /** The ground. */
    surface: 'Pinta',
    /** The ground of notices. */
    'surface-quiet': 'Hiljainen pinta',
    /** Hairlines. */
    line: 'Viiva',
    /** Borders of fields and buttons. */
    'line-strong': 'Kentän reuna',
  },
  /** What each custom property is for. */
  propertyHelp: {
    /** Ground. */
    surface: 'Kenttien, taulukoiden ja korttien tausta',
    /** Quiet ground. */
    'surface-quiet': 'Ilmoitusten tausta ja painike osoitettaessa',
    /** Strong ground. */
    'surface-strong': 'Vahvempi tausta, esimerkiksi edistymispalkin pohja',
    /** Text. */
    ink: 'Teksti',
    /** Quiet text. */
    'ink-quiet': 'Nimilaput ja huomautukset',
    /** Lines. */
    line: 'Ohuet erotinviivat',
    /** Strong lines. */
    'line-strong': 'Kenttien ja painikkeiden reunat',
    /** Accent. */
    accent: 'Linkit, valittu kohta ja sitoumuksen viiva',
    /** Quiet accent. */
    'accent-quiet': 'Valitun kohdan tausta',
    /** On the accent. */
    'on-accent': 'Teksti korostuksen päällä',
    /** Good. */
    good: 'Hyvin edennyt',
    /** Warning. */
    warning: 'Luvannut tai kutsuttu kumppani ja virheilmoituksen viiva',
    /** Danger. */
    danger: 'Virhe',
    /** Mark. */
    mark: 'Hakusanan korostus',
    /** Radius. */
    radius: 'Kulmien pyöristys',
    /** 4 px. */
    'space-1': 'Väli, 4 px',
    /** 8 px. */
    'space-2': 'Väli, 8 px',
    /** 12 px. */
    'space-3': 'Väli, 12 px',
    /** 16 px. */
    'space-4': 'Väli, 16 px',
    /** 24 px. */
    'space-6': 'Väli, 24 px',
    /** 32 px. */
    'space-8': 'Väli, 32 px',
    /** Focus. */
    focus: 'Kohdistuksen ääriviiva',
  },
  /** What each part is. */
  partHelp: {
    /** Main heading. */
    heading: 'Sopimuksen tai kumppanin nimi',
    /** Section heading. */
    'section-heading': 'Osan otsikko',
    /** Tabs. */
    tabs: 'Näkymien valitsin',
    /** Tab. */
    tab: 'Yksi näkymä valitsimessa',
    /** Search. */
    search: 'Hakukenttä',
    /** Facets. */
    facets: 'Rajausten joukko',
    /** Facet. */
    facet: 'Yksi rajaus',
    /** Chips. */
    chips: 'Valitut rajaukset',
    /** Chip. */
    chip: 'Yksi valittu rajaus',
    /** Count. */
    count: 'Osumien määrä',
    /** Partner. */
    partner: 'Kumppani luettelossa',
    /** Name. */
    name: 'Kumppanin nimi luettelossa',
    /** Promise. */
    promise: 'Sitoumuksen teksti',
    /** Facts. */
    facts: 'Tietoparit',
    /** Label. */
    label: 'Tiedon nimi',
    /** Value. */
    value: 'Tiedon arvo',
    /** Button. */
    button: 'Painike',
    /** Notice. */
    notice: 'Ilmoitus',
    /** Foot. */
    foot: 'Upotuksen alaosa',
    /** Badge. */
    badge: 'Merkki',
    /** Table. */
    table: 'Taulukko',
    /** Chart. */
    chart: 'Kaavio',
  },
} as const;
