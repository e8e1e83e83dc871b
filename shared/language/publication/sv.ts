import type { TranslationOf } from '../translation.ts';
import type { publicationFi } from './fi.ts';

/** What a publication's machine forms say in Swedish. */
export const publicationSv: TranslationOf<typeof publicationFi> = {
  feed: {
    title: (agreement) => `${agreement}: underskrifter`,
    subtitle: 'Nya och förnyade underskrifter samt partner som har lämnat avtalet',
    signed: (partner) => `${partner} har undertecknat avtalet`,
    renewed: (partner) => `${partner} har förnyat avtalet`,
    left: (partner) => `${partner} har lämnat avtalet`,
    day: (day) => `Dag: ${day}`,
    commitments: 'Åtaganden:',
  },
  calendar: {
    signing: (event, agreement) => `${event}: ${agreement}`,
    begins: (agreement) => `${agreement} träder i kraft`,
    ends: (agreement) => `${agreement}: sista giltighetsdagen`,
  },
  columns: {
    name: 'Namn',
    kind: 'Typ',
    description: 'Beskrivning',
    area: 'Verksamhetsområde',
    languages: 'Servicespråk',
    website: 'Webbplats',
    businessId: 'FO-nummer',
    signature: 'Underskrift',
    day: 'Dag',
    commitments: 'Åtaganden',
    lifeStages: 'Livsskeden',
    elements: 'Delområden',
    goals: 'Mål',
  },
  columnIn: (heading, language) => `${heading} (${language})`,
};
