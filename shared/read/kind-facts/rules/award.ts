import { findAwardTerm, findNominating, findReason, findWinner } from '../award-words.ts';
import type { KindRule } from '../kind-rule.ts';

/** How the facts of awards (Hyvän kierre, vuoden yhdistys, årets förening) are told. */
export const awardRules: readonly KindRule[] = [
  {
    field: 'recipient',
    labels: {
      fi: [
        'Palkittu',
        'Palkitut',
        'Palkinnon saaja',
        'Palkinnon saajat',
        'Saaja',
        'Voittaja',
        'Voittajat',
        /^(?:palkitut|palkittu|voittajat?|palkinnon saajat?) (?:vuonna )?\d{4}$/,
        /^(?:vuoden )?\d{4} (?:palkitut|palkittu|palkinnon saaja|voittaja)$/,
      ],
      sv: ['Pristagare', 'Mottagare', 'Vinnare', /^(?:pristagare|vinnare|mottagare) (?:år )?\d{4}$/],
      en: [
        'Winner',
        'Winners',
        'Recipient',
        'Recipients',
        'Awarded to',
        /^(?:winners?|recipients?) (?:in )?\d{4}$/,
      ],
    },
    find: findWinner,
  },
  {
    field: 'reason',
    labels: {
      fi: [
        'Perustelut',
        'Perustelu',
        'Palkitsemisen perustelut',
        /^(?:raadin|valintaraadin|lautakunnan|valinnan|palkinnon) perustelut?$/,
        /^miksi .*(?:palkit|valit)/,
      ],
      sv: ['Motivering', 'Motiveringen', 'Juryns motivering', /motivering(?:en)?$/],
      en: ['Reasons', 'Reason', 'Citation', 'Jury’s statement', /^why .*(?:award|chosen|won)/],
    },
    find: findReason,
  },
  {
    field: 'term',
    labels: {
      fi: [
        'Ehdotusaika',
        'Ehdotusten jättöaika',
        'Ilmiantoaika',
        'Palkintovuosi',
        'Vuosi',
        'Kausi',
        /^(?:milloin|mihin mennessä) .*(?:ehdot|ilmian)/,
      ],
      sv: ['Nomineringstid', 'År', 'Prisår'],
      en: ['Nomination period', 'Nominations open', 'Year', 'Award year'],
    },
    find: findAwardTerm,
  },
  {
    field: 'howToApply',
    labels: {
      fi: [
        'Ehdota',
        'Ehdota palkittavaa',
        'Ehdota saajaa',
        'Ehdotusten tekeminen',
        'Ehdotuksen tekeminen',
        'Ilmianna',
        'Ilmiannot',
        'Hakeminen',
        /^(?:miten|näin|kuinka|kuka voi|kuka saa) .*(?:ehdot|ilmian|hae)/,
        /^ehdota .*(?:palkinno|palkint|saajaa|yhdisty|vuoden)/,
      ],
      sv: [
        'Nominera',
        'Nominering',
        'Förslag',
        /^(?:så|hur) .*(?:nominer|föreslår)/,
        /^(?:nominera|föreslå) /,
      ],
      en: ['Nominate', 'Nominations', 'How to nominate', /^(?:how|who) .*nominat/, /^nominate /],
    },
    find: findNominating,
  },
];
