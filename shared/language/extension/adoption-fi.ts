import { formatNumber } from '../formats.ts';

/** Words about adoptions in Finnish: the original that the other languages follow. */
export const adoptionFi = {
  /** Name of the section and of its board. */
  heading: 'Käyttöönotot',
  /** States of an adoption, as headings and choices. */
  states: {
    /** Someone has found the practice and thinks of it. */
    found: 'Löydetty',
    /** Its fit has been assessed. */
    assessed: 'Arvioitu',
    /** It has been decided to adopt it. */
    decided: 'Päätetty',
    /** It is tried out. */
    trial: 'Kokeilussa',
    /** It is in use. */
    'in-use': 'Käytössä',
    /** It was given up. */
    dropped: 'Luovuttu',
  },
  /** The same states inside a sentence. */
  statesInText: {
    /** found. */
    found: 'löydetty',
    /** assessed. */
    assessed: 'arvioitu',
    /** decided. */
    decided: 'päätetty',
    /** trial. */
    trial: 'kokeilussa',
    /** in-use. */
    'in-use': 'käytössä',
    /** dropped. */
    dropped: 'luovuttu',
  },
  /** How a practice fits. */
  verdicts: {
    /** fits. */
    fits: 'Sopii',
    /** fits-with-changes. */
    'fits-with-changes': 'Sopii muutettuna',
    /** does-not-fit. */
    'does-not-fit': 'Ei sovi',
  },
  /** How often a cost is paid. */
  rhythms: {
    /** once. */
    once: 'Kerran',
    /** yearly. */
    yearly: 'Vuosittain',
  },

  /** Whose an adoption is. */
  whose: {
    /** Our own. */
    ours: 'Oma',
    /** Another's. */
    others: 'Toisen kunnan tai organisaation',
  },
  /** Adoptions on a practice's page. */
  practice: {
    /** Nobody is known to have adopted it. */
    none: 'Kukaan ei ole vielä ottanut tätä käyttöön, tai siitä ei ole tietoa.',
    /** Button: note that our municipality adopts the practice. */
    adopt: 'Ota käyttöön',
    /** Button: note that another municipality has adopted it. */
    recordOther: 'Kirjaa toisen kunnan käyttöönotto',
    /** Link to our own adoption. */
    openOurs: 'Avaa oma käyttöönotto',
    /** The line on the card: who has the practice. */
    inUse: (bodies: string) => `Käytössä: ${bodies}`,
    /** The municipality whose practice it is, in that line. */
    sourceBody: (name: string) => `${name} (lähde)`,
    /** One that has adopted it, in that line: the state in lower case and its first year. */
    adopterBody: (name: string, state: string, since: string) => `${name} (${state} ${since}–)`,
    /** From whom it was taken. */
    from: (name: string) => `Otettu: ${name}`,
    /** Marks our own adoption. */
    ours: 'oma',
    /** Button: keep another municipality's adoption. */
    record: 'Kirjaa',
  },

  /** Whose library it is. */
  our: {
    /** Label of the field. */
    label: 'Oma kunta tai organisaatio',
    /** Why it is asked. */
    why: 'Oma kunta kysytään vain kerran. Sen käyttöönotot erotetaan muiden käyttöönotoista.',
    /** Button: keep it and go on to adopt. */
    saveAndAdopt: 'Tallenna ja ota käyttöön',
    /** Before its name on the board. */
    is: 'Oma kunta',
    /** It is not known yet. */
    unknown: 'ei kerrottu',
    /** Button: say which it is. */
    change: 'Vaihda oma kunta',
  },

  /** The board. */
  board: {
    /** Nothing has been adopted. */
    empty: 'Käyttöönottoja ei ole vielä.',
    /** What to do then. */
    emptyHow:
      'Avaa käytäntö ja valitse ”Ota käyttöön”. Voit kirjata myös, missä muualla käytäntö on käytössä.',
    /** Link to the practices. */
    toPractices: 'Näytä käytännöt',
    /** The filters leave nothing. */
    noneShown: 'Valinnoilla ei löydy käyttöönottoja.',
    /** Button: take the filters away. */
    showAll: 'Näytä kaikki',
    /** How many there are. */
    count: (count: number) => (count === 1 ? '1 käyttöönotto' : `${formatNumber(count, 'fi')} käyttöönottoa`),
    /** A column without cards. */
    emptyState: 'Ei yhtään',
    /** Name of the choice whose adoptions are shown. */
    whose: 'Kenen',
    /** Choices of whose adoptions are shown. */
    whoseChoices: {
      /** Everyone's. */
      all: 'Kaikkien',
      /** Our own. */
      ours: 'Omat',
      /** Others'. */
      others: 'Muiden',
      /** Those of municipalities like ours. */
      alike: 'Kaltaistemme kuntien',
    },
    /** What municipalities like ours are. */
    alikeHint: 'Sama kuntaryhmä tilastossa ja yhteinen kieli.',
    /** Name of the choice of municipality. */
    body: 'Kunta tai organisaatio',
    /** The choice of every municipality. */
    everyBody: 'Kaikki',
    /** Heading of the strip of due reviews. */
    due: 'Tarkistettavat',
    /** A review whose day has passed. */
    overdue: (day: string) => `Tarkistus myöhässä, ${day}`,
    /** A review that comes soon. */
    soon: (day: string) => `Tarkistus ${day}`,
    /** How many reviews are due, beside the section's name. */
    dueCount: (count: number) =>
      count === 1 ? '1 tarkistettava' : `${formatNumber(count, 'fi')} tarkistettavaa`,
    /** Steps whose day has passed. */
    lateSteps: (count: number) =>
      count === 1 ? '1 vaihe myöhässä' : `${formatNumber(count, 'fi')} vaihetta myöhässä`,
    /** Since when a card is in its state. */
    since: (day: string) => `${day} alkaen`,
    /** Button: move a card to another state. */
    move: 'Siirrä',
    /** How cards are moved with the keyboard. */
    keys: 'Siirrä kortti toiseen tilaan raahaamalla. Vaihto ja nuoli oikealle tai vasemmalle siirtää valitun kortin seuraavaan tai edelliseen tilaan.',
    /** A state of the past was noted; the present one stays. */
    notedPast: (title: string, state: string) =>
      `”${title}”: tila kirjattiin historiaan. Nykyinen tila on edelleen ${state}.`,
    /** Some adoptions are damaged. */
    unreadable: (count: number) =>
      count === 1
        ? '1 käyttöönotto on vahingoittunut, eikä sitä voi näyttää. Muut ovat ennallaan.'
        : `${formatNumber(count, 'fi')} käyttöönottoa on vahingoittunut, eikä niitä voi näyttää. Muut ovat ennallaan.`,
    /** Something typed for an adoption is not saved. */
    unsaved: (title: string) => `Käyttöönotossa ”${title}” on tallentamaton muutos.`,
    /** Link back to it. */
    backToEdit: 'Palaa muokkaamaan',
    /** The practice is in the trash. */
    inTrash: 'Käytäntö on roskakorissa.',
  },

  /** The page of one adoption. */
  page: {
    /** Link back to the board. */
    back: 'Takaisin käyttöönottoihin',
    /** The address names an adoption that is not there. */
    missing: 'Käyttöönottoa ei löydy. Se on voitu poistaa.',
    /** Link to the practice. */
    toPractice: 'Avaa käytäntö',
    /** Button: put the adoption in the trash. */
    remove: 'Poista käyttöönotto',
    /** Button: print the page. */
    print: 'Tulosta',
    /** A part that is empty. */
    notTold: 'Ei kerrottu',
    /** Heading of the history of states. */
    history: 'Tilan historia',
    /** Button: note a state. */
    addState: 'Kirjaa tila',
    /** Heading of the steps. */
    steps: 'Vaiheet',
    /** Button: add a step. */
    addStep: 'Lisää vaihe',
    /** How many steps are done. */
    stepsDone: (done: number, all: number) => `${formatNumber(done, 'fi')}/${formatNumber(all, 'fi')} tehty`,
    /** A step's day. */
    stepDue: (day: string) => `viimeistään ${day}`,
    /** A step's day has passed. */
    stepLate: (day: string) => `myöhässä, viimeistään ${day}`,
    /** When a step was done. */
    stepDone: (day: string) => `tehty ${day}`,
    /** Heading of the costs. */
    costs: 'Kustannukset',
    /** Button: add a cost. */
    addCost: 'Lisää kustannus',
    /** Row of the table: what is paid once. */
    totalOnce: 'Kerran yhteensä',
    /** Row of the table: what is paid each year. */
    totalYearly: 'Vuodessa yhteensä',
    /** Heading of the column of buttons, for those who hear it. */
    actions: 'Toiminnot',
    /** Heading of the notes. */
    notes: 'Seurantamerkinnät',
    /** Button: add a note. */
    addNote: 'Lisää merkintä',
    /** Link to the minutes. */
    minutes: 'Pöytäkirja',
    /** A review is overdue or near. */
    reviewDue:
      'Käyttöönotto on aika tarkistaa. Kirjaa, miten se on sujunut, ja anna seuraava tarkistuspäivä.',
  },

  /** Names of the parts of an adoption and of what is typed in them. */
  labels: {
    /** Part and control: the state. */
    state: 'Tila',
    /** Control: from when on. */
    since: 'Alkaen',
    /** Control: why. */
    reason: 'Syy tai tarkennus',
    /** Control: why it was dropped. */
    reasonOfDropping: 'Miksi luovuttiin',
    /** Part: who adopts. */
    adopter: 'Käyttöön ottava kunta tai organisaatio',
    /** Control: whether it is our own. */
    whose: 'Kenen käyttöönotto',
    /** Part: from whom it was taken. */
    source: 'Mistä otettu',
    /** Part and control: how it fits. */
    fit: 'Sopivuus omiin oloihin',
    /** Control: the verdict. */
    verdict: 'Arvio',
    /** Part: what is done in another way. */
    changes: 'Mitä muutetaan',
    /** Part: the decision. */
    decision: 'Päätös',
    /** Control: who decided. */
    body: 'Päättäjä',
    /** Control: the day of the decision, or of a note. */
    day: 'Päivä',
    /** Control: the section of the minutes. */
    section: 'Pykälä',
    /** Control: the diary number. */
    diaryNumber: 'Diaarinumero',
    /** Control: where the minutes are. */
    address: 'Pöytäkirjan osoite',
    /** Part: the role that answers for it. */
    ownerRole: 'Vastuurooli',
    /** Part: who carries it out. */
    team: 'Toteuttajat',
    /** Part: the next review. */
    reviewOn: 'Seuraava tarkistus',
    /** Control: what a step is. */
    step: 'Vaihe',
    /** Control: by when. */
    dueOn: 'Viimeistään',
    /** Control: when it was done. */
    doneOn: 'Tehty',
    /** Control: what is paid for. */
    cost: 'Kustannus',
    /** Control: how much. */
    euros: 'Euroa',
    /** Control: once or yearly. */
    rhythm: 'Toistuvuus',
    /** Control: a note. */
    note: 'Merkintä',
  },

  /** How parts are filled, where that needs telling. */
  hints: {
    /** A day or less. */
    since: 'Päivä, kuukausi tai vuosi: 1.9.2018, 9/2018 tai 2018.',
    /** A day. */
    day: 'Esimerkiksi 1.9.2018.',
    /** Who decided. */
    body: 'Esimerkiksi kunnanhallitus tai hyvinvointilautakunta.',
    /** The role. */
    ownerRole: 'Rooli tai tehtävä, ei henkilön nimeä: esimerkiksi hyvinvointikoordinaattori.',
    /** The team. */
    team: 'Roolit ja organisaatiot, yksi riville.',
    /** A municipality or another body. */
    name: 'Kunnan tai muun organisaation nimi.',
  },

  /** Why something typed could not be saved. */
  errors: {
    /** The text is empty. */
    'text-missing': 'Kirjoita teksti.',
    /** No body is named, or its name is too long. */
    'body-missing': 'Kirjoita kunnan tai organisaation nimi.',
    /** A dropped practice without the reason. */
    'reason-missing': 'Kerro, miksi käytännöstä luovuttiin.',
    /** The day does not exist. */
    'day-unknown': 'Kirjoita päivä muodossa 1.9.2018.',
    /** The day, month or year does not exist. */
    'since-unknown': 'Kirjoita päivä, kuukausi tai vuosi: 1.9.2018, 9/2018 tai 2018.',
    /** No sum. */
    'euros-unknown': 'Kirjoita summa euroina, esimerkiksi 1 500 tai 12,50.',
    /** No section. */
    'section-unknown': 'Kirjoita pykälän numero, esimerkiksi 112.',
    /** No web address. */
    'address-unknown': 'Kirjoita verkko-osoite, joka alkaa https://.',
    /** More than is kept. */
    'too-long': 'Teksti on liian pitkä tallennettavaksi. Lyhennä sitä.',
    /** The database could not write. */
    'not-saved': 'Tallennus ei onnistunut. Kirjoittamasi on tallella tässä. Yritä uudelleen.',
    /** It was removed meanwhile. */
    gone: 'Käyttöönotto on poistettu toisessa ikkunassa. Kirjoittamasi on tallella tässä.',
  },
} as const;
