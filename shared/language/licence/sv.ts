import type { TranslationOf } from '../translation.ts';
import type { licenceFi } from './fi.ts';

/** Licences and naming the source in Swedish, as used in Finland. */
export const licenceSv: TranslationOf<typeof licenceFi> = {
  licence: 'Användningsvillkor',
  unknown: 'Inte känt: be sidans utgivare om lov',
  allRightsReserved: 'Alla rättigheter förbehålls',
  publicDomain: 'Får användas fritt utan upphovsrättsliga begränsningar',
  copy: {
    yes: 'Texten får kopieras',
    no: 'Texten får inte kopieras',
    ask: 'Be om lov innan du kopierar',
  },
  change: {
    yes: 'Texten får bearbetas',
    no: 'En bearbetad text får inte delas',
    ask: 'Be om lov innan du bearbetar',
  },
  sell: {
    yes: 'Texten får användas kommersiellt',
    no: 'Texten får inte användas kommersiellt',
    ask: 'Be om lov före kommersiell användning',
  },
  attribution: 'Källan ska anges',
  sameTerms: 'En bearbetad text ska delas på samma villkor',
  source: {
    begin: 'Källa',
    title: (title) => `”${title}”`,
    read: (day) => `läst ${day}`,
    licence: (name) => `användningsvillkor: ${name}`,
    quoted: (length) => `citat på ${length} tecken`,
  },
};
