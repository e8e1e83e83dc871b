/** What the check finds before publishing: the name of each kind, and what to do. In Finnish: the original. */
export const deskFindingsFi = {
  /** No purpose. */
  'missing-purpose': {
    /** Name. */
    title: 'Tarkoitus puuttuu',
    /** What to do. */
    how: 'Kirjoita asukkaalle muutamalla virkkeellä, mitä sopimuksella halutaan saada aikaan.',
  },
  /** No municipality. */
  'missing-municipality': {
    /** Name. */
    title: 'Kunta puuttuu',
    /** What to do. */
    how: 'Valitse kunta, joka julkaisee sopimuksen.',
  },
  /** No web site. */
  'missing-website': {
    /** Name. */
    title: 'Julkaisijan verkkosivusto puuttuu',
    /** What to do. */
    how: 'Kirjoita kunnan verkkosivuston osoite. Se kertoo, kuka tiedot julkaisee.',
  },
  /** The format does not let something through. */
  'not-in-format': {
    /** Name. */
    title: 'Tieto ei sovi julkaisuun',
    /** What to do. */
    how: 'Korjaa kohta, jonka polku näkyy alla.',
  },
  /** Damaged partners. */
  'unreadable-partners': {
    /** Name. */
    title: 'Kumppaneita ei saatu luettua',
    /** What to do. */
    how: 'Jos julkaiset nyt, nämä kumppanit merkitään irtautuneiksi. Palauta ne ensin muutoksista tai tuonnista.',
  },
  /** A newer publication in the library. */
  'newer-published': {
    /** Name. */
    title: 'Sopimuksesta on jo uudempi julkaisu',
    /** What to do. */
    how: 'Se on julkaistu toisessa ikkunassa. Avaa sopimus uudelleen ja tarkista muutokset ennen kuin julkaiset.',
  },
  /** The computer's clock. */
  'clock-behind': {
    /** Name. */
    title: 'Tietokoneen kello on edellistä julkaisua jäljessä',
    /** What to do. */
    how: 'Korjaa tietokoneen aika. Muuten uusi julkaisu näyttäisi vanhemmalta kuin edellinen.',
  },
  /** A personal identity code. */
  'personal-id': {
    /** Name. */
    title: 'Henkilötunnus julkaistavassa tekstissä',
    /** What to do. */
    how: 'Poista henkilötunnus tekstistä.',
  },
  /** No partner would go out. */
  'no-partners': {
    /** Name. */
    title: 'Ei julkaistavia kumppaneita',
    /** What to do. */
    how: 'Kumppani julkaistaan, kun se on luvannut tulla mukaan tai allekirjoittanut.',
  },
  /** A person's name. */
  'personal-name': {
    /** Name. */
    title: 'Henkilön nimi julkaistavassa tekstissä',
    /** What to do. */
    how: 'Kirjoita nimen tilalle tehtävä. Nimen voi pitää sisäisissä tiedoissa.',
  },
  /** A person's mailbox. */
  'personal-email': {
    /** Name. */
    title: 'Henkilön sähköpostiosoite julkaistavissa tiedoissa',
    /** What to do. */
    how: 'Käytä tehtävän yhteistä postilaatikkoa.',
  },
  /** A phone number. */
  'personal-phone': {
    /** Name. */
    title: 'Puhelinnumero, joka voi olla henkilön oma',
    /** What to do. */
    how: 'Poista numero, ellei se ole vaihteen tai palvelun yhteinen.',
  },
  /** A contact past its last day. */
  'contact-expired': {
    /** Name. */
    title: 'Yhteystiedon näyttöaika on päättynyt',
    /** What to do. */
    how: 'Yhteystietoa ei julkaista. Poista se tai pyydä lupa uudelleen.',
  },
  /** A contact near its last day. */
  'contact-expiring': {
    /** Name. */
    title: 'Yhteystiedon näyttöaika päättyy 30 päivän kuluessa',
    /** What to do. */
    how: 'Pyydä lupa uudelleen ja kirjaa uusi päivä.',
  },
  /** A contact without the source of its leave. */
  'contact-source-missing': {
    /** Name. */
    title: 'Yhteystiedon luvan lähde puuttuu',
    /** What to do. */
    how: 'Kirjaa, mistä lupa on saatu. Lähdettä ei julkaista.',
  },
  /** A part that is not whole. */
  'half-filled': {
    /** Name. */
    title: 'Keskeneräinen kohta jää julkaisematta',
    /** What to do. */
    how: 'Täydennä kohta tai poista se.',
  },
  /** A partner that promises nothing. */
  'without-commitments': {
    /** Name. */
    title: 'Kumppanilla ei ole sitoumuksia',
    /** What to do. */
    how: 'Kirjaa, mitä kumppani tekee. Sitoumuksen ei tarvitse olla kovin iso juttu.',
  },
  /** A text in fewer languages than the agreement. */
  'missing-language': {
    /** Name. */
    title: 'Kieliversio puuttuu',
    /** What to do. */
    how: 'Lukija näkee tekstin toisella kielellä, kunnes käännös on kirjattu.',
  },
  /** A logo without its text. */
  'logo-without-alt': {
    /** Name. */
    title: 'Logon vaihtoehtoinen teksti puuttuu',
    /** What to do. */
    how: 'Kirjoita, mitä kuvassa on. Logo julkaistaan vain tekstin kanssa.',
  },
  /** A link that is not of the web. */
  'link-not-web': {
    /** Name. */
    title: 'Linkki ei ole verkko-osoite',
    /** What to do. */
    how: 'Linkin pitää alkaa https:// tai http://.',
  },
  /** A link that looks broken. */
  'link-broken': {
    /** Name. */
    title: 'Linkki näyttää virheelliseltä',
    /** What to do. */
    how: 'Tarkista osoite. Sitä ei ole avattu.',
  },
  /** It ends before it begins. */
  'validity-backwards': {
    /** Name. */
    title: 'Sopimus päättyy ennen kuin se alkaa',
    /** What to do. */
    how: 'Korjaa voimassaolon päivät.',
  },
  /** A commitment ends before it begins. */
  'commitment-backwards': {
    /** Name. */
    title: 'Sitoumus päättyy ennen kuin se alkaa',
    /** What to do. */
    how: 'Korjaa sitoumuksen päivät.',
  },
  /** Steps of signing. */
  'steps-out-of-order': {
    /** Name. */
    title: 'Allekirjoituksen vaiheiden päivät ovat väärässä järjestyksessä',
    /** What to do. */
    how: 'Tarkista vaiheiden päivät.',
  },
  /** Readings of a measure. */
  'readings-out-of-order': {
    /** Name. */
    title: 'Mittarin lukemat ovat väärässä järjestyksessä',
    /** What to do. */
    how: 'Lukemien pitää olla vanhimmasta uusimpaan.',
  },
  /** Something that happened has a day to come. */
  'day-in-future': {
    /** Name. */
    title: 'Tapahtuneeksi kirjattu päivä on tulevaisuudessa',
    /** What to do. */
    how: 'Korjaa päivä.',
  },
  /** Signed after the last day. */
  'signed-after-end': {
    /** Name. */
    title: 'Allekirjoitus on sopimuksen viimeisen päivän jälkeen',
    /** What to do. */
    how: 'Tarkista allekirjoituksen päivä ja sopimuksen voimassaolo.',
  },
  /** Two partners with one business id. */
  'same-business-id': {
    /** Name. */
    title: 'Kahdella kumppanilla on sama Y-tunnus',
    /** What to do. */
    how: 'Jos kumppani on kirjattu kahdesti, poista toinen.',
  },
  /** Two partners with one name. */
  'same-name': {
    /** Name. */
    title: 'Kahdella kumppanilla on sama nimi',
    /** What to do. */
    how: 'Jos kumppani on kirjattu kahdesti, poista toinen.',
  },
  /** Two colours too near each other. */
  'low-contrast': {
    /** Name. */
    title: 'Valittujen värien kontrasti ei riitä',
    /** What to do. */
    how: 'Valitse tummempi tai vaaleampi väri. Tekstin kontrastin pitää olla vähintään 4,5 ja viivojen 3.',
  },
  /** A large file. */
  'large-file': {
    /** Name. */
    title: 'Tietotiedosto on suuri',
    /** What to do. */
    how: 'Asukkaan puhelin lataa sitä hitaasti. Lyhennä tekstejä tai pyydä sivuston ylläpitoa pakkaamaan tiedosto.',
  },
  /** Nothing told for long. */
  'not-reported': {
    /** Name. */
    title: 'Sitoumuksen etenemisestä ei ole kerrottu 180 päivään',
    /** What to do. */
    how: 'Kysy kumppanilta, miten sitoumus on edennyt.',
  },
  /** Asked and nothing more. */
  'only-invited': {
    /** Name. */
    title: 'Kumppani on vasta kutsuttu, eikä sitä julkaista',
    /** What to do. */
    how: 'Kirjaa lupaus tai allekirjoitus, kun kumppani on vastannut.',
  },
  /** No commitment serves a goal. */
  'goal-unserved': {
    /** Name. */
    title: 'Tavoitetta ei edistä yksikään sitoumus',
    /** What to do. */
    how: 'Merkitse tavoite sitoumuksiin, jotka edistävät sitä, tai pyydä uusia sitoumuksia.',
  },
  /** No commitment strengthens an element. */
  'element-unserved': {
    /** Name. */
    title: 'Arjen turvan osa-aluetta ei vahvista yksikään sitoumus',
    /** What to do. */
    how: 'Merkitse osa-alue sitoumuksiin, jotka vahvistavat sitä, tai pyydä uusia sitoumuksia.',
  },
  /** A plan past its last year. */
  'plan-term-over': {
    /** Name. */
    title: 'Liitetyn suunnitelman kausi on päättynyt',
    /** What to do. */
    how: 'Liitä uusi suunnitelma tai korjaa vuodet.',
  },
  /** The agreement before has no address. */
  'predecessor-without-address': {
    /** Name. */
    title: 'Edeltävällä sopimuksella ei ole verkko-osoitetta',
    /** What to do. */
    how: 'Lisää osoite, jos sopimuksen voi lukea verkossa.',
  },
  /** A link without encryption. */
  'link-http': {
    /** Name. */
    title: 'Linkki on suojaamaton (http)',
    /** What to do. */
    how: 'Useimmat sivustot toimivat myös https-osoitteella.',
  },
  /** A name in fewer languages than the agreement. */
  'name-in-one-language': {
    /** Name. */
    title: 'Nimi puuttuu kielellä',
    /** What to do. */
    how: 'Jos nimi on sama kaikilla kielillä, mitään ei tarvitse tehdä.',
  },
  /** No business id. */
  'without-business-id': {
    /** Name. */
    title: 'Y-tunnus puuttuu',
    /** What to do. */
    how: 'Y-tunnus erottaa samannimiset toisistaan ja auttaa tuonnissa.',
  },
} as const;
