import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { workshopPageFi } from './workshop-page-fi.ts';

/** Minutes in Swedish, with a space that does not break. */
const minutes = (count: number) => `${formatNumber(count, 'sv')}\u00a0min`;

/** Words of the page of one workshop, in Swedish as used in Finland. */
export const workshopPageSv: TranslationOf<typeof workshopPageFi> = {
  workshop: {
    heading: (area, day) => [`Livskraftsverkstad: ${area}`, day].filter(Boolean).join(' '),
    facts: 'Tid och plats',
    theme: 'Verkstadens tema',
    day: 'Dag',
    dayHint: 'Till exempel 10.4.2026',
    startsAt: 'Börjar kl.',
    endsAt: 'Slutar kl.',
    timeHint: 'Till exempel 17.00',
    time: 'Tid',
    place: 'Plats',
    host: 'Värdkommun',
    hostHint: 'Värdkommunen bokar lokalen och betalar den.',
    noHost: 'Inte vald',
    turn: (municipality, hasHosted) =>
      hasHosted
        ? `I tur är ${municipality}: det är längst sedan den senast var värd.`
        : `I tur är ${municipality}: den har inte varit värd ännu.`,
    useTurn: (municipality) => `Välj ${municipality}`,
    registration: 'Anmälningslänk',
    facilitators: 'Facilitatorer som roller',
    facilitatorsHint: 'Kom överens om dem på förhand. En roll per rad.',
    materials: 'Material',
    materialsHint: 'Ett per rad. Raden får också ha en webbadress.',
    delete: 'Ta bort verkstaden',
    removed: (name) => `”${name}” togs bort.`,
    printProgramme: 'Skriv ut programmet',
    printPlans: 'Skriv ut planerna',
  },
  programme: {
    heading: 'Program',
    empty:
      'En livskraftsverkstad tar vanligen cirka 2,5 timmar. Ungefär en tredjedel är information, och minst en timme reserveras för arbetet i verkstäder.',
    usePattern: 'Börja med en mall',
    pattern: {
      welcome: 'Välkomstkaffe',
      information: 'Anförande och diskussion',
      workshop: 'Verkstäder kommunvis',
      closing: 'Planer och team presenteras',
    },
    add: 'Lägg till en programpunkt',
    list: 'Programpunkter',
    title: (number) => `Programpunkt ${number}`,
    minutes: (number) => `Längden på punkt ${number} i minuter`,
    kind: (number) => `Arten av punkt ${number}`,
    unit: 'min',
    kinds: {
      information: 'Information',
      workshop: 'Verkstad',
      break: 'Paus',
      other: 'Annat',
    },
    sums: (total, information, workshop) =>
      `Sammanlagt ${minutes(total)}, information ${minutes(information)}, verkstad ${minutes(workshop)}`,
    removed: (title) => `Programpunkten ”${title}” togs bort.`,
    untitled: 'punkt utan namn',
  },
  findings: {
    endsBeforeStart: 'Slutet är före början.',
    workshopTooShort: (has, least) =>
      `För arbetet i verkstäder är ${minutes(has)} reserverade. Reservera minst ${minutes(least)}.`,
    tooMuchInformation: (has, total, most) =>
      `Informationen tar ${minutes(has)} / ${minutes(total)}. En tredjedel är ungefär ${minutes(most)}.`,
    noInformation: 'Programmet har ingen information. Den brukar få ungefär en tredjedel av tiden.',
    longerThanEvent: (over) => `Programmet är ${minutes(over)} längre än tillställningen.`,
    shorterThanEvent: (under) => `Programmet är ${minutes(under)} kortare än tillställningen.`,
    unusualLength: (total, usual) =>
      `Programmet tar ${minutes(total)}. En livskraftsverkstad tar vanligen ungefär ${minutes(usual)}.`,
    inOrder:
      'Programmet är i skick: tiden räcker för verkstäderna, och informationen är ungefär en tredjedel.',
  },
  invitations: {
    heading: 'Inbjudningar',
    empty:
      'Tillställningen är öppen för alla. Locka med direkta inbjudningar dem som samarbetet inte går framåt utan.',
    usePattern: 'Lägg till dem som brukar bjudas in',
    pattern: {
      manager: 'Kommundirektören',
      council: 'Fullmäktiges ordförande',
      board: 'Styrelsens ordförande',
      elderly: 'Äldrerådets ordförande',
      disabled: 'Ordföranden för rådet för personer med funktionsnedsättning',
      youth: 'Ungdomsfullmäktiges ordförande',
      associations: 'Föreningar och klubbar',
      press: 'Lokaltidningen',
    },
    add: 'Lägg till en inbjudan',
    list: 'Roller som bjuds in',
    role: (number) => `Roll som bjuds in ${number}`,
    channel: (role) => `Kanal: ${role}`,
    sent: 'Skickad',
    sentTo: (role) => `Skickad: ${role}`,
    count: (sent, all) => `Skickade ${sent}/${all}`,
    channels: {
      email: 'E-post',
      letter: 'Brev',
      phone: 'Telefon',
      newsletter: 'Nyhetsbrev',
      'social-media': 'Sociala medier',
      'municipal-channels': 'Kommunens egna kanaler',
      press: 'Pressmeddelande',
      other: 'Annat',
    },
    removed: (role) => `Inbjudan ”${role}” togs bort.`,
    untitled: 'inbjudan utan namn',
  },
  last: {
    heading: 'Planerna från förra verkstaden',
    how: 'Gå igenom hur det som avtalades i förra verkstaden har framskridit. Det som inte är klart kan föras över till den nya planen.',
    of: (municipality, day) => [municipality, day].filter(Boolean).join(', '),
    carry: (count) => `För över det oavslutade till den nya planen (${formatNumber(count, 'sv')})`,
    carried: (count, municipality) =>
      `${formatNumber(count, 'sv')} ${count === 1 ? 'åtgärd' : 'åtgärder'} fördes över till den nya planen: ${municipality}.`,
    feedback: (day) => `Responsen från förra verkstaden ${day}`.trim(),
  },
  plan: {
    heading: 'Planer och genomförandeteam',
    noMunicipalities: 'Lägg till kommuner i området, så får var och en sin plan här.',
    notMade: 'Ingen plan',
    made: 'Planen är gjord',
    noTeam: 'Inget team',
    hasTeam: 'Teamet är utsett',
    progress: (done, all) => `Åtgärder gjorda ${done}/${all}`,
    needs: 'Gemensamma behov',
    actions: 'Mål och åtgärder',
    action: (number, municipality) => `Åtgärd ${number}, ${municipality}`,
    state: (action) => `Läge: ${action}`,
    addAction: 'Lägg till en åtgärd',
    states: {
      'not-begun': 'Inte påbörjad',
      'under-way': 'Pågår',
      done: 'Gjord',
      dropped: 'Övergiven',
    },
    removed: (action) => `Åtgärden ”${action}” togs bort.`,
    untitled: 'åtgärd utan namn',
    team: 'Genomförandeteam',
    teamName: 'Genomförandeteamets namn',
    teamMembers: 'Teamets medlemmar som roller',
    teamMembersHint: 'En roll eller organisation per rad. Personnamn behövs inte.',
    practices: 'God praxis som planen bygger på',
    findings: 'Resultat av kartläggningen av organisationer',
    nominations: 'Nomineringar till Hyvän kierre',
    addPractice: 'Sök en praxis i biblioteket',
    addFinding: 'Sök ett resultat av kartläggningen',
    addNomination: 'Sök en nominering',
    gone: 'Finns inte längre i biblioteket',
    person: (year) => `Personnominering ${year}`,
    citationRemoved: (text) => `Hänvisningen ”${text}” togs bort.`,
  },
  feedback: {
    heading: 'Respons',
    how: 'Responsen berättas i nästa verkstad.',
    participants: 'Deltagare',
    answers: 'Svar på responsförfrågan',
    during: 'Respons under verkstaden',
    after: 'Respons efter verkstaden',
    selfEvaluation: 'Arrangörernas självvärdering',
  },
};
