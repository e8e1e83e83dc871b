/** Ready commitments by kind of organisation, in Finnish: the original. Each is small enough to be kept by a few people. */
export const pledgesFi = {
  /** A municipality. */
  municipality: {
    /** Rooms for free. */
    facilities: 'Annamme kunnan tiloja kumppaneiden käyttöön maksutta yhtenä iltana viikossa.',
    /** A yearly meeting. */
    meeting: 'Kutsumme kumppanit kerran vuodessa yhteiseen iltaan kertomaan, mitä on saatu aikaan.',
    /** Grants told in plain words. */
    grants: 'Kerromme avustuksista selkeästi ja autamme hakemuksen tekemisessä.',
    /** One person to ask. */
    contact: 'Nimeämme tehtävän, josta kumppani saa vastauksen viikon kuluessa.',
  },
  /** A joint municipal authority. */
  'joint-municipal-authority': {
    /** Guidance in a village. */
    guidance: 'Tuomme palveluneuvonnan kylille neljä kertaa vuodessa.',
    /** People alone are told of what there is. */
    visits: 'Kerromme kotikäynneillä kylän ja yhdistysten toiminnasta.',
    /** Training for volunteers. */
    training: 'Järjestämme vapaaehtoisille kerran vuodessa koulutuksen heidän toivomastaan aiheesta.',
  },
  /** A village. */
  village: {
    /** The village house is open. */
    openHouse: 'Pidämme kylätalon ovet auki kaikille kerran viikossa.',
    /** Rides. */
    ride: 'Haemme kotoa tapahtumiin ne, jotka eivät muuten pääse.',
    /** A path is kept. */
    path: 'Pidämme kylän kävelyreitin kunnossa ja viitoitettuna.',
    /** A plan for power cuts. */
    emergency: 'Sovimme, kuka käy katsomassa naapureita pitkän sähkökatkon aikana.',
  },
  /** An association. */
  association: {
    /** A night for all. */
    openDoor: 'Järjestämme kuukausittain avoimen illan, johon voi tulla ilman jäsenyyttä.',
    /** A newcomer is met. */
    firstTime: 'Otamme jokaisen ensikertalaisen vastaan nimetyn kaverin voimin.',
    /** A call. */
    caller: 'Soitamme yksin asuville jäsenillemme kerran kuussa.',
    /** Free places. */
    fees: 'Pidämme ryhmässä kaksi maksutonta paikkaa niille, joilla ei ole varaa maksuun.',
    /** A shared event. */
    event: 'Teemme kerran vuodessa tapahtuman yhdessä toisen kumppanin kanssa.',
  },
  /** A company. */
  company: {
    /** A summer job. */
    summerJob: 'Palkkaamme joka kesä yhden nuoren ensimmäiseen kesätyöhönsä.',
    /** Room for meeting. */
    premises: 'Annamme tilamme yhdistyksen käyttöön sulkemisajan jälkeen kerran kuussa.',
    /** A work trial. */
    practice: 'Tarjoamme vuosittain yhden työkokeilupaikan.',
    /** Customers are looked after. */
    notice: 'Huomaamme, jos tuttua asiakasta ei näy, ja tiedämme, kenelle siitä voi kertoa luvalla.',
    /** Volunteering in working hours. */
    staff: 'Annamme jokaiselle työntekijälle yhden työpäivän vuodessa vapaaehtoistyöhön.',
  },
  /** A school of any level. */
  'educational-institution': {
    /** Pupils and older people. */
    volunteers: 'Oppilaamme viettävät lukukaudessa yhden iltapäivän ikäihmisten kanssa.',
    /** Rooms in the evening. */
    rooms: 'Annamme tilamme kuntalaisten ryhmille kahtena iltana viikossa.',
    /** Help with devices. */
    digital: 'Opiskelijamme opastavat älylaitteiden käytössä kerran kuussa.',
    /** Moving in breaks. */
    break: 'Jokaiseen koulupäivään kuuluu yksi pitkä liikuntavälitunti.',
  },
  /** A parish. */
  parish: {
    /** A meal. */
    meal: 'Tarjoamme kerran kuussa yhteisen aterian, johon kaikki ovat tervetulleita.',
    /** Visits. */
    visits: 'Käymme niiden luona, jotka toivovat vierasta.',
    /** Free camp places. */
    camp: 'Varaamme jokaiselle leirille kaksi maksutonta paikkaa perheen tilanteen mukaan.',
    /** Somebody to talk with. */
    talk: 'Päivystämme keskustelua varten kerran viikossa kaikille avoimessa paikassa.',
  },
  /** An authority. */
  authority: {
    /** Safety evenings. */
    safety: 'Pidämme turvallisuusillan yhdellä kylällä vuodessa.',
    /** School visits. */
    school: 'Käymme joka lukuvuosi jokaisella koululla kertomassa arjen turvallisuudesta.',
    /** Plain words. */
    plain: 'Tiedotamme paikallisista asioista selkokielellä.',
  },
  /** Any other body. */
  other: {
    /** A skill is shared. */
    skill: 'Opetamme kerran vuodessa muille jotakin, minkä osaamme.',
    /** An hour a week. */
    hour: 'Käytämme tunnin viikossa kuntalaisten yhteiseen hyvään.',
    /** Partners are told of. */
    tell: 'Kerromme muiden kumppaneiden toiminnasta omissa kanavissamme.',
  },
} as const;
