import { formatNumber } from '../formats.ts';

/** Minutes in Finnish, with a space that does not break. */
const minutes = (count: number) => `${formatNumber(count, 'fi')}\u00a0min`;

/** Words of the page of one workshop, in Finnish: the original. */
export const workshopPageFi = {
  /** A workshop's page. */
  workshop: {
    /** Its heading: the area and the day. */
    heading: (area: string, day: string) => [`Elinvoimapaja: ${area}`, day].filter(Boolean).join(' '),
    /** Heading above time and place. */
    facts: 'Aika ja paikka',
    /** The theme. */
    theme: 'Pajan teema',
    /** The day. */
    day: 'Päivä',
    /** How a day is typed. */
    dayHint: 'Esimerkiksi 10.4.2026',
    /** When it begins. */
    startsAt: 'Alkaa klo',
    /** When it ends. */
    endsAt: 'Päättyy klo',
    /** How a time is typed. */
    timeHint: 'Esimerkiksi 17.00',
    /** Before its times, on paper. */
    time: 'Aika',
    /** The place. */
    place: 'Paikka',
    /** The host. */
    host: 'Isäntäkunta',
    /** What the host does. */
    hostHint: 'Isäntäkunta varaa tilan ja maksaa sen.',
    /** No host is chosen. */
    noHost: 'Ei valittu',
    /** Whose turn it is, when another one or none is chosen. */
    turn: (municipality: string, hasHosted: boolean) =>
      hasHosted
        ? `Vuorossa on ${municipality}: sen edellisestä isännyydestä on pisin aika.`
        : `Vuorossa on ${municipality}: se ei ole vielä ollut isäntänä.`,
    /** Button: choose the municipality whose turn it is. */
    useTurn: (municipality: string) => `Valitse ${municipality}`,
    /** Where people sign up. */
    registration: 'Ilmoittautumislinkki',
    /** The facilitators. */
    facilitators: 'Fasilitaattorit rooleina',
    /** How they are typed. */
    facilitatorsHint: 'Sovi heistä etukäteen. Yksi rooli riviä kohti.',
    /** The materials. */
    materials: 'Materiaalit',
    /** How they are typed. */
    materialsHint: 'Yksi riviä kohti. Rivillä voi olla myös verkko-osoite.',
    /** Button: take the workshop away. */
    delete: 'Poista paja',
    /** A workshop was taken away. */
    removed: (name: string) => `”${name}” poistettiin.`,
    /** Button: print the programme. */
    printProgramme: 'Tulosta ohjelma',
    /** Button: print the plans. */
    printPlans: 'Tulosta suunnitelmat',
  },
  /** The programme. */
  programme: {
    /** Heading above the programme. */
    heading: 'Ohjelma',
    /** What a programme is made of, where there is none. */
    empty:
      'Elinvoimapaja kestää tavallisesti noin 2,5 tuntia. Noin kolmannes on tietosisältöä, ja työpajatyölle varataan ainakin tunti.',
    /** Button: begin with a programme that is in order. */
    usePattern: 'Aloita mallista',
    /** The parts of that programme. */
    pattern: {
      /** 20 minutes. */
      welcome: 'Tervetulokahvit',
      /** 45 minutes. */
      information: 'Puheenvuoro ja keskustelu',
      /** 70 minutes. */
      workshop: 'Työpajat kunnittain',
      /** 15 minutes. */
      closing: 'Suunnitelmat ja tiimit esille',
    },
    /** Button: add a part. */
    add: 'Lisää ohjelmakohta',
    /** Name of the list of parts. */
    list: 'Ohjelmakohdat',
    /** The title of a part; `number` is its place. */
    title: (number: number) => `Ohjelmakohta ${number}`,
    /** The minutes of a part. */
    minutes: (number: number) => `Kohdan ${number} kesto minuutteina`,
    /** The kind of a part. */
    kind: (number: number) => `Kohdan ${number} laji`,
    /** The unit after the field of minutes. */
    unit: 'min',
    /** Kinds of parts. */
    kinds: {
      /** Talks, studies, panels. */
      information: 'Tietosisältö',
      /** Working together. */
      workshop: 'Työpaja',
      /** Coffee. */
      break: 'Tauko',
      /** Welcome, closing. */
      other: 'Muu',
    },
    /** What the programme is made of. */
    sums: (total: number, information: number, workshop: number) =>
      `Yhteensä ${minutes(total)}, tietosisältöä ${minutes(information)}, työpajaa ${minutes(workshop)}`,
    /** A part was taken away. */
    removed: (title: string) => `Ohjelmakohta ”${title}” poistettiin.`,
    /** A part without a title. */
    untitled: 'nimetön kohta',
  },
  /** What the checks of a programme found. */
  findings: {
    /** ends-before-start */
    endsBeforeStart: 'Päättymisaika on ennen alkamisaikaa.',
    /** workshop-too-short */
    workshopTooShort: (has: number, least: number) =>
      `Työpajatyölle on varattu ${minutes(has)}. Varaa sille ainakin ${minutes(least)}.`,
    /** too-much-information */
    tooMuchInformation: (has: number, total: number, most: number) =>
      `Tietosisältöä on ${minutes(has)} / ${minutes(total)}. Kolmannes on noin ${minutes(most)}.`,
    /** no-information */
    noInformation: 'Ohjelmassa ei ole tietosisältöä. Noin kolmannes ajasta on tapana varata sille.',
    /** longer-than-event */
    longerThanEvent: (over: number) => `Ohjelma on ${minutes(over)} pidempi kuin tilaisuus.`,
    /** shorter-than-event */
    shorterThanEvent: (under: number) => `Ohjelma on ${minutes(under)} lyhyempi kuin tilaisuus.`,
    /** unusual-length */
    unusualLength: (total: number, usual: number) =>
      `Ohjelma kestää ${minutes(total)}. Elinvoimapaja kestää tavallisesti noin ${minutes(usual)}.`,
    /** in-order */
    inOrder: 'Ohjelma on kunnossa: aika riittää työpajatyölle, ja tietosisältöä on noin kolmannes.',
  },
  /** Invitations. */
  invitations: {
    /** Heading above the invitations. */
    heading: 'Kutsut',
    /** What invitations are, where there are none. */
    empty:
      'Tilaisuus on avoin kaikille. Innosta mukaan suorilla kutsuilla niille, joita ilman yhteistyö ei etene.',
    /** Button: begin with the roles that are usually invited. */
    usePattern: 'Lisää tavalliset kutsuttavat',
    /** The roles that are usually invited. */
    pattern: {
      /** Invited by e-mail. */
      manager: 'Kunnanjohtaja',
      /** Invited by e-mail. */
      council: 'Valtuuston puheenjohtaja',
      /** Invited by e-mail. */
      board: 'Hallituksen puheenjohtaja',
      /** Invited by e-mail. */
      elderly: 'Vanhusneuvoston puheenjohtaja',
      /** Invited by e-mail. */
      disabled: 'Vammaisneuvoston puheenjohtaja',
      /** Invited by e-mail. */
      youth: 'Nuorisovaltuuston puheenjohtaja',
      /** Invited by e-mail. */
      associations: 'Yhdistykset ja seurat',
      /** Told by a press release. */
      press: 'Paikallislehti',
    },
    /** Button: add an invitation. */
    add: 'Lisää kutsu',
    /** Name of the list of invitations. */
    list: 'Kutsuttavat roolit',
    /** The invited role; `number` is its place. */
    role: (number: number) => `Kutsuttava rooli ${number}`,
    /** The channel. */
    channel: (role: string) => `Kanava: ${role}`,
    /** Mark: the invitation has been sent. */
    sent: 'Lähetetty',
    /** Name of that mark for one role. */
    sentTo: (role: string) => `Lähetetty: ${role}`,
    /** How many invitations have been sent. */
    count: (sent: number, all: number) => `Lähetetty ${sent}/${all}`,
    /** Channels. */
    channels: {
      /** E-mail. */
      email: 'Sähköposti',
      /** A letter. */
      letter: 'Kirje',
      /** The telephone. */
      phone: 'Puhelin',
      /** A newsletter. */
      newsletter: 'Uutiskirje',
      /** Social media. */
      'social-media': 'Sosiaalinen media',
      /** The municipality's own channels. */
      'municipal-channels': 'Kunnan omat kanavat',
      /** The press. */
      press: 'Lehdistötiedote',
      /** Any other. */
      other: 'Muu',
    },
    /** An invitation was taken away. */
    removed: (role: string) => `Kutsu ”${role}” poistettiin.`,
    /** An invitation without a role. */
    untitled: 'nimetön kutsu',
  },
  /** What was planned last. */
  last: {
    /** Heading above the last plans. */
    heading: 'Edellisen pajan suunnitelmat',
    /** What is done with them. */
    how: 'Käykää läpi, miten edellisessä pajassa sovitut asiat ovat edenneet. Keskeneräiset voi siirtää uuteen suunnitelmaan.',
    /** A municipality and the day of its last plan. */
    of: (municipality: string, day: string) => [municipality, day].filter(Boolean).join(', '),
    /** Button: carry on what is not finished. */
    carry: (count: number) => `Siirrä keskeneräiset uuteen suunnitelmaan (${formatNumber(count, 'fi')})`,
    /** That was done. */
    carried: (count: number, municipality: string) =>
      `${formatNumber(count, 'fi')} ${count === 1 ? 'toimenpide' : 'toimenpidettä'} siirrettiin uuteen suunnitelmaan: ${municipality}.`,
    /** Heading above the feedback of the last workshop. */
    feedback: (day: string) => `Edellisen pajan palaute ${day}`.trim(),
  },
  /** Plans. */
  plan: {
    /** Heading above the plans. */
    heading: 'Suunnitelmat ja toteuttajatiimit',
    /** The area has no municipalities. */
    noMunicipalities: 'Lisää alueelle kunnat, niin kukin saa tähän suunnitelmansa.',
    /** State: nothing is planned. */
    notMade: 'Ei suunnitelmaa',
    /** State: something is planned. */
    made: 'Suunnitelma tehty',
    /** State: no team. */
    noTeam: 'Ei tiimiä',
    /** State: a team is named. */
    hasTeam: 'Tiimi nimetty',
    /** How many actions are done. */
    progress: (done: number, all: number) => `Toimenpiteistä tehty ${done}/${all}`,
    /** Shared needs. */
    needs: 'Yhteiset tarpeet',
    /** Heading above the actions. */
    actions: 'Tavoitteet ja toimenpiteet',
    /** An action; `number` is its place. */
    action: (number: number, municipality: string) => `Toimenpide ${number}, ${municipality}`,
    /** The state of an action. */
    state: (action: string) => `Tila: ${action}`,
    /** Button: add an action. */
    addAction: 'Lisää toimenpide',
    /** States of actions. */
    states: {
      /** not-begun */
      'not-begun': 'Aloittamatta',
      /** under-way */
      'under-way': 'Käynnissä',
      /** done */
      done: 'Tehty',
      /** dropped */
      dropped: 'Luovuttu',
    },
    /** An action was taken away. */
    removed: (action: string) => `Toimenpide ”${action}” poistettiin.`,
    /** An action without words. */
    untitled: 'nimetön toimenpide',
    /** Before the team on paper. */
    team: 'Toteuttajatiimi',
    /** The name of the team. */
    teamName: 'Toteuttajatiimin nimi',
    /** Who is in the team. */
    teamMembers: 'Tiimin jäsenet rooleina',
    /** How they are typed. */
    teamMembersHint: 'Yksi rooli tai järjestö riviä kohti. Henkilöiden nimiä ei tarvita.',
    /** Before the practices that a plan draws on. */
    practices: 'Hyvät käytännöt, joihin suunnitelma nojaa',
    /** Before the findings. */
    findings: 'Järjestökartoituksen tulokset',
    /** Before the nominations. */
    nominations: 'Hyvän kierre -ehdotukset',
    /** Label of the field in which a practice is looked for. */
    addPractice: 'Hae käytäntö kirjastosta',
    /** Label of the field in which a finding is looked for. */
    addFinding: 'Hae kartoituksen tulos',
    /** Label of the field in which a nomination is looked for. */
    addNomination: 'Hae ehdotus',
    /** A cited record is not in the library any more. */
    gone: 'Ei enää kirjastossa',
    /** A nominated person, whose name is not copied. */
    person: (year: number) => `Henkilöehdotus ${year}`,
    /** A citation was taken away. */
    citationRemoved: (text: string) => `Viittaus ”${text}” poistettiin.`,
  },
  /** Feedback. */
  feedback: {
    /** Heading above the feedback. */
    heading: 'Palaute',
    /** What becomes of it. */
    how: 'Palaute kerrotaan seuraavassa pajassa.',
    /** How many took part. */
    participants: 'Osallistujia',
    /** How many answered. */
    answers: 'Vastauksia palautteeseen',
    /** During the workshop. */
    during: 'Palaute pajan aikana',
    /** After it. */
    after: 'Palaute pajan jälkeen',
    /** What the organisers thought. */
    selfEvaluation: 'Toteuttajien itsearviointi',
  },
} as const;
