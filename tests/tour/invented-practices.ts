import type { PracticeFields } from '#shared/practice/practice-schema.ts';

/** A practice as the tour's library keeps it: its card, and what its page says. */
export type InventedPractice = {
  /** The address of its page. */
  address: string;
  /** Its card. */
  fields: Partial<PracticeFields>;
};

const TABLE: InventedPractice = {
  address: 'https://www.koivula.example/hyvinvointi/kumppanuuspoyta',
  fields: {
    kind: 'partnership-table',
    title: 'Kumppanuuspöytä kokoaa yhdistykset ja kunnan saman pöydän ääreen neljä kertaa vuodessa',
    summary:
      'Yhdistykset, seurakunta ja kunta sopivat yhdessä, mitä seuraavan puolen vuoden aikana tehdään ja kuka sen tekee.',
    municipalityCode: '172',
    locality: 'Joutsa',
    convener: 'Hyvinvointikoordinaattori',
    members: ['Kyläyhdistykset', 'Eläkeläisyhdistykset', 'Seurakunta', 'Kunnan nuorisotyö'],
    rhythm: 'Neljästi vuodessa, kaksi tuntia kerrallaan',
    purpose: 'Tieto kulkee, ja vähäiset rahat ja tilat riittävät useammalle.',
    idea: 'Jokainen kertoo kahdessa minuutissa, mitä tekee ja mitä tarvitsee.\n\n• Tarve kirjataan\n• Tekijä sovitaan\n• Seuraava päivä sovitaan',
    audience: 'Kunnan alueella toimivat yhdistykset ja asukkaat, jotka eivät kuulu mihinkään niistä.',
    results: 'Vuonna 2025 pöydässä oli 23 yhdistystä, ja yhteisiä tapahtumia syntyi 14.',
    tips: 'Kahvi ja sama viikonpäivä joka kerta.',
    topics: ['yhteistyö', 'osallisuus', 'vapaaehtoistoiminta'],
    elements: ['participation', 'wellbeing'],
    lifeStages: ['everyone'],
    publishedOn: '2025-02-11',
    modifiedOn: '2026-03-02',
    contacts: [
      {
        name: 'Maija Esimerkki',
        role: 'hyvinvointikoordinaattori',
        phones: ['040 000 0000'],
        emails: ['maija.esimerkki@koivula.example'],
        isPersonal: true,
      },
    ],
  },
};

/** The practices of the tour: the first two compare well, the last two are one and the same. */
export const INVENTED_PRACTICES: readonly InventedPractice[] = [
  TABLE,
  {
    address: 'https://www.lammi.example/kumppanuuspoyta',
    fields: {
      ...TABLE.fields,
      title: 'Kylien pöytä',
      summary: 'Kylien yhdistykset kokoontuvat vuorotellen kylätaloissa.',
      municipalityCode: '435',
      locality: 'Luhanka',
      rhythm: 'Kahdesti vuodessa',
      idea: 'Jokainen kertoo viidessä minuutissa, mitä tekee ja mitä kylä tarvitsee.',
      results: 'Kylätalojen käyttö on kasvanut.',
      contacts: [],
    },
  },
  practice('lahikahvila', 'operating-model', 'Lähikahvila koululla', '850', ['ruoka-apu'], 'everyone'),
  practice('avustus-2026', 'grant', 'Yhdistysten kohdeavustus 2026', '179', ['avustukset'], 'everyone'),
  practice(
    'seteli',
    'welfare-voucher',
    'Hyvinvointiseteli omaishoitajille',
    '410',
    ['liikunta'],
    'older-people',
  ),
  practice(
    'sopimus',
    'agreement',
    'Elinvoimasopimus järjestöjen kanssa',
    '275',
    ['sopimukset'],
    'working-age',
  ),
  practice('pajat', 'workshop-series', 'Elinvoimapajat kolmella alueella', '992', ['pajat'], 'everyone'),
  practice(
    'yhdistykset',
    'association-list',
    'Yhdistykset Hankasalmella',
    '077',
    ['yhteystiedot'],
    'everyone',
  ),
  practice('kartoitus', 'survey', 'Järjestökartoituksen tulokset', undefined, ['tutkimus'], 'everyone'),
  practice('suunnitelma', 'plan', 'Hyvinvointisuunnitelma 2025–2029', '495', ['suunnittelu'], 'everyone'),
  practice('palkinto', 'award', 'Vuoden järjestöteko', '500', ['palkinnot'], 'everyone'),
  practice('poytakirja', 'minutes', 'Kunnanhallitus 12.2.2026 § 34', '249', ['päätökset'], 'everyone'),
  practice(
    'perhekahvila',
    'article',
    'Perhekahvila kiertää kylillä',
    '182',
    ['perheet'],
    'children-and-families',
  ),
  practice('nuoret', 'page', 'Etsivä nuorisotyö ja urheiluseurat', '892', ['nuorisotyö'], 'youth'),
  practice(
    'kuljetus',
    'operating-model',
    'Kimppakyyti yhdistyksen iltaan',
    '226',
    ['kuljetukset'],
    'older-people',
  ),
  practice(
    'kuljetus-2',
    'operating-model',
    'Kimppakyyti yhdistyksen iltaan',
    '226',
    ['kyydit'],
    'older-people',
  ),
];

/** One more card, for the list to have rows of every kind. */
function practice(
  path: string,
  kind: PracticeFields['kind'],
  title: string,
  municipalityCode: string | undefined,
  topics: string[],
  lifeStage: NonNullable<PracticeFields['lifeStages']>[number],
): InventedPractice {
  return {
    address: `https://www.kunta.example/${path}`,
    fields: {
      ...{ kind, title, topics, lifeStages: [lifeStage], publishedOn: '2025-09-01' },
      summary: `${title}: mitä tehdään, kenelle ja millä rahalla.`,
      ...(municipalityCode !== undefined && { municipalityCode }),
    },
  };
}
