import { lineOf } from '../../blocks.ts';
import { sectionValue } from '../../section-values.ts';
import type { KindRule, KindSection } from '../kind-rule.ts';
import { arePlanHeads, findPlanColumn } from '../plan-columns.ts';
import { findPlanDecision, findPlanTerm, readDecision, readTerm } from '../plan-facts.ts';

/** A section that is a table of goals and measures is read by its columns, the row of a label and its value as it is. */
function readStory({ blocks }: KindSection): string | undefined {
  const rows = blocks.filter((block) => block.kind === 'row');
  if (rows.length > 1 && rows.length > blocks.length / 2) return undefined;
  if (rows.some(({ element }) => arePlanHeads([...element.children].map(lineOf)))) return undefined;
  const story = sectionValue('story', blocks);
  return typeof story === 'string' ? story : undefined;
}

/** How the facts of plans and reports of wellbeing and of preventive substance abuse work are read. */
export const planRules: readonly KindRule[] = [
  {
    field: 'term',
    labels: {
      fi: [
        ...[
          'Suunnitelmakausi',
          'Voimassaolo',
          'Voimassa',
          'Voimassaoloaika',
          'Suunnitelman voimassaolo',
          'Kausi',
        ],
        ...['Valtuustokausi', 'Ajanjakso', 'Ohjelmakausi', 'Kertomuskausi', 'Suunnitelman kausi'],
      ],
      sv: ['Giltighetstid', 'Planperiod', 'Period', 'Fullmäktigeperiod', 'Planen gäller', 'I kraft'],
      en: ['Term', 'Period', 'Plan period', 'Valid', 'In force', 'Council term'],
    },
    read: readTerm,
    find: findPlanTerm,
  },
  {
    field: 'goals',
    labels: {
      fi: [
        ...['Tavoitteet', 'Tavoite', 'Päätavoitteet', 'Päätavoite', 'Painopisteet', 'Painopistealueet'],
        ...['Hyvinvointitavoitteet', 'Kehittämiskohteet', 'Tavoitteet ja painopisteet'],
        ...[
          'Painopisteet ja tavoitteet',
          'Mitä tavoittelemme',
          'Mihin pyrimme',
          'Tavoitteet ja toimenpiteet',
        ],
        /^(?:suunnitelman|hyvinvointisuunnitelman|kauden|valtuustokauden|strategiset|keskeiset|yhteiset|työn|hyvinvointityön|kunnan|kaupungin) (?:tavoitteet|päätavoitteet|painopisteet|hyvinvointitavoitteet)$/u,
      ],
      sv: [
        ...[
          'Mål',
          'Målen',
          'Målsättning',
          'Målsättningar',
          'Insatsområden',
          'Tyngdpunkter',
          'Tyngdpunktsområden',
        ],
        ...['Utvecklingsobjekt', 'Planens mål', 'Centrala mål', 'Mål och åtgärder', 'Vad vill vi uppnå'],
      ],
      en: [
        'Goals',
        'Goal',
        'Objectives',
        'Aims',
        'Focus areas',
        'Priorities',
        'Goals of the plan',
        'What we aim for',
      ],
    },
    read: readStory,
    find: (page) => findPlanColumn(page, 'goals'),
  },
  {
    field: 'measures',
    labels: {
      fi: [
        ...['Toimenpiteet', 'Toimenpide', 'Toimet', 'Keinot', 'Keinot ja toimenpiteet', 'Toimenpideohjelma'],
        ...[
          'Mitä teemme',
          'Miten tavoitteisiin päästään',
          'Toimenpiteet ja vastuut',
          'Toimenpiteet ja keinot',
        ],
        /^(?:suunnitelman|kauden|konkreettiset|keskeiset|yhteiset|sovitut) (?:toimenpiteet|toimet|keinot)$/u,
      ],
      sv: ['Åtgärder', 'Åtgärderna', 'Åtgärd', 'Åtgärdsprogram', 'Vad vi gör', 'Planens åtgärder', 'Metoder'],
      en: ['Measures', 'Actions', 'Action', 'Activities', 'What we do', 'Key actions', 'Main actions'],
    },
    read: readStory,
    find: (page) => findPlanColumn(page, 'measures'),
  },
  {
    field: 'indicators',
    labels: {
      fi: [
        ...[
          'Mittarit',
          'Mittari',
          'Seurantamittarit',
          'Mittarit ja seuranta',
          'Seuranta ja mittarit',
          'Seuranta',
        ],
        ...[
          'Seuranta ja arviointi',
          'Arviointi ja seuranta',
          'Indikaattorit',
          'Arviointimittarit',
          'Tunnusluvut',
        ],
        ...[
          'Miten seuraamme',
          'Miten onnistumista mitataan',
          'Miten onnistumista seurataan',
          'Seurantaindikaattorit',
        ],
      ],
      sv: [
        'Mätare',
        'Mätarna',
        'Indikatorer',
        'Uppföljning',
        'Uppföljning och utvärdering',
        'Uppföljning och mätare',
      ],
      en: [
        'Indicators',
        'Metrics',
        'Monitoring',
        'Follow-up',
        'Monitoring and evaluation',
        'How progress is measured',
      ],
    },
    read: readStory,
    find: (page) => findPlanColumn(page, 'indicators'),
  },
  {
    field: 'decisionReference',
    labels: {
      fi: [
        'Päätös',
        'Hyväksytty',
        'Hyväksyminen',
        'Hyväksymispäätös',
        'Suunnitelman hyväksyminen',
        'Hyväksyjä',
      ],
      sv: ['Beslut', 'Godkänd', 'Godkänt', 'Godkännande', 'Godkänd av'],
      en: ['Decision', 'Approved', 'Approval', 'Approved by'],
    },
    read: readDecision,
    find: findPlanDecision,
  },
];
