import type { KindRule } from '../kind-rule.ts';
import { findRespondents, findSurveyTerm, readSurveyTerm } from '../survey-facts.ts';

/** How the facts of surveys of associations and residents are read. */
export const surveyRules: readonly KindRule[] = [
  {
    field: 'term',
    labels: {
      fi: [
        'Vuosi',
        'Toteutusaika',
        'Kyselyaika',
        'Ajankohta',
        'Kartoituksen ajankohta',
        'Kyselyn ajankohta',
        'Vastausaika',
      ],
      sv: ['År', 'Tidpunkt', 'Tidpunkten', 'Svarstid'],
      en: ['Year', 'Time', 'Carried out', 'Survey period'],
    },
    read: readSurveyTerm,
    find: findSurveyTerm,
  },
  {
    field: 'respondents',
    labels: {
      fi: [
        'Vastaajat',
        'Vastaajamäärä',
        'Vastaajien määrä',
        'Kuka vastasi',
        'Ketkä vastasivat',
        'Vastaajajoukko',
        'Keiltä kysyttiin',
      ],
      sv: [
        'Svarande',
        'De svarande',
        'De som svarade',
        'Respondenter',
        'Vem svarade',
        'Vilka svarade',
        'Antal svar',
      ],
      en: ['Respondents', 'Who responded', 'Who answered', 'Number of responses', 'Response'],
    },
    find: findRespondents,
  },
  {
    field: 'findings',
    labels: {
      fi: [
        ...[
          'Tulokset',
          'Keskeiset tulokset',
          'Päätulokset',
          'Tulosten yhteenveto',
          'Yhteenveto tuloksista',
          'Havainnot',
        ],
        ...[
          'Keskeiset havainnot',
          'Mitä selvisi',
          'Mitä saimme selville',
          'Johtopäätökset',
          'Nostoja tuloksista',
        ],
        /^(?:kyselyn|kartoituksen|järjestökartoituksen|järjestökyselyn|yhdistyskyselyn|asukaskyselyn|tärkeimmät) (?:keskeiset )?(?:tulokset|havainnot|tulosten yhteenveto)(?: 20\d{2})?$/u,
        /^mitä (?:yhdistykset|järjestöt|asukkaat|vastaajat) (?:vastasivat|kertoivat|toivovat|sanoivat)$/u,
      ],
      sv: [
        ...[
          'Resultat',
          'Resultaten',
          'Centrala resultat',
          'Iakttagelser',
          'Slutsatser',
          'Sammandrag av resultaten',
        ],
        /^(?:enkätens|kartläggningens) (?:centrala )?resultat$/u,
        /^(?:det här|så|vad) svarade (?:föreningarna|invånarna|de)(?: \p{L}+)?$/u,
      ],
      en: [
        'Results',
        'Key results',
        'Main results',
        'Findings',
        'Key findings',
        'Main findings',
        'Conclusions',
        'What we learned',
      ],
    },
  },
];
