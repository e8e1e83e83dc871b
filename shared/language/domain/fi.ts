/** The field's own words in Finnish: the original that the other languages follow. */
export const domainFi = {
  /** Kinds of agreement. */
  agreementKinds: {
    /** Elinvoimasopimus. */
    'vitality-agreement': 'Elinvoimasopimus',
    /** Its forerunner. */
    'wellbeing-agreement': 'Hyvinvointisopimus',
    /** A municipality's agreement with one or more partners. */
    'partnership-agreement': 'Kumppanuussopimus',
    /** Rules of working together with associations. */
    'association-cooperation': 'Yhdistysyhteistyöasiakirja',
    /** Arjen turvaa. */
    'everyday-security': 'Arjen turvaa -sopimus',
    /** Any other. */
    other: 'Muu sopimus',
  },
  /** Where an agreement stands, by its dates. */
  agreementStatus: {
    /** Not signed, no event in sight. */
    preparing: 'Valmisteilla',
    /** The signing is coming or going on. */
    signing: 'Allekirjoitettavana',
    /** Signed and in force. */
    'in-force': 'Voimassa',
    /** Past its last day. */
    ended: 'Päättynyt',
  },
  /** Kinds of partner, in the plural, as headings of their groups. */
  partnerKinds: {
    /** Municipalities. */
    municipality: 'Kunnat',
    /** Joint municipal authorities. */
    'joint-municipal-authority': 'Kuntayhtymät',
    /** Villages. */
    village: 'Kylät',
    /** Associations, clubs and organisations. */
    association: 'Yhdistykset ja järjestöt',
    /** Companies. */
    company: 'Yritykset',
    /** Schools of every level. */
    'educational-institution': 'Oppilaitokset',
    /** Parishes. */
    parish: 'Seurakunnat',
    /** Authorities, rescue services, police. */
    authority: 'Viranomaiset',
    /** Other bodies. */
    other: 'Muut yhteisöt',
  },
  /** Kinds of partner, in the singular, of one partner. */
  partnerKind: {
    /** A municipality. */
    municipality: 'Kunta',
    /** A joint municipal authority. */
    'joint-municipal-authority': 'Kuntayhtymä',
    /** A village. */
    village: 'Kylä',
    /** An association, club or organisation. */
    association: 'Yhdistys tai järjestö',
    /** A company. */
    company: 'Yritys',
    /** A school of any level. */
    'educational-institution': 'Oppilaitos',
    /** A parish. */
    parish: 'Seurakunta',
    /** An authority, rescue service, police. */
    authority: 'Viranomainen',
    /** Another body. */
    other: 'Muu yhteisö',
  },
  /** The four elements of everyday security. */
  elements: {
    /** Toimeentulo. */
    livelihood: 'Toimeentulo',
    /** Palvelut. */
    services: 'Palvelut',
    /** Hyvinvointi. */
    wellbeing: 'Hyvinvointi',
    /** Osallisuus. */
    participation: 'Osallisuus',
  },
  /** Stages of the life course. */
  lifeStages: {
    /** Children and families with children. */
    'children-and-families': 'Lapset ja lapsiperheet',
    /** Young people. */
    youth: 'Nuoret',
    /** People of working age. */
    'working-age': 'Työikäiset',
    /** Older people. */
    'older-people': 'Ikäihmiset',
    /** The whole population. */
    everyone: 'Koko väestö',
  },
  /** Where a plan stands. */
  planStates: {
    /** Part of the agreement. */
    attached: 'Liitetty',
    /** Being attached. */
    'being-attached': 'Liitetään parhaillaan',
  },
  /** Where a development target stands. */
  targetStates: {
    /** Not yet chosen. */
    choosing: 'Valitaan parhaillaan',
    /** Chosen. */
    chosen: 'Valittu',
  },
  /** How wide a development target reaches. */
  targetScopes: {
    /** The whole municipality. */
    municipality: 'Koko kunta',
    /** One village. */
    village: 'Kylä',
    /** One age group. */
    'age-group': 'Ikäryhmä',
    /** One service. */
    service: 'Palvelu',
    /** One instrument, for instance a voucher. */
    instrument: 'Väline',
  },
  /** Where a partner stands in signing. */
  signatureStates: {
    /** Asked to join. */
    invited: 'Kutsuttu',
    /** Has promised to sign. */
    promised: 'Luvannut',
    /** Has signed. */
    signed: 'Allekirjoittanut',
    /** Has renewed its signature. */
    renewed: 'Uusinut',
    /** Has left. */
    left: 'Irtautunut',
  },
  /** Names of the languages a text is in or a partner serves in. */
  languageNames: {
    /** Finnish. */
    fi: 'suomi',
    /** Swedish. */
    sv: 'ruotsi',
    /** English. */
    en: 'englanti',
    /** Northern Sámi. */
    se: 'pohjoissaame',
    /** Inari Sámi. */
    smn: 'inarinsaame',
    /** Skolt Sámi. */
    sms: 'koltansaame',
  },
} as const;
