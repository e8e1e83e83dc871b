/** Licences and naming the source in Finnish: the original that the other languages follow. */
export const licenceFi = {
  /** The label of the field. */
  licence: 'Käyttöehdot',
  /** When a page tells no terms. */
  unknown: 'Ei tiedossa: kysy lupa sivun julkaisijalta',
  /** All rights reserved, where the page has no words of its own. */
  allRightsReserved: 'Kaikki oikeudet pidätetään',
  /** Free of copyright. */
  publicDomain: 'Vapaasti käytettävissä ilman tekijänoikeuden rajoituksia',
  /** What may be done, by `reuseTerms`. */
  copy: {
    /** It may be copied. */
    yes: 'Tekstin saa kopioida',
    /** It may not. */
    no: 'Tekstiä ei saa kopioida',
    /** The holder has to be asked. */
    ask: 'Kysy lupa ennen kopioimista',
  },
  /** Whether a changed text may be shared. */
  change: {
    /** It may. */
    yes: 'Tekstiä saa muokata',
    /** It may not. */
    no: 'Muokattua tekstiä ei saa jakaa',
    /** The holder has to be asked. */
    ask: 'Kysy lupa ennen muokkaamista',
  },
  /** Whether it may be used for gain. */
  sell: {
    /** It may. */
    yes: 'Tekstiä saa käyttää kaupallisesti',
    /** It may not. */
    no: 'Tekstiä ei saa käyttää kaupallisesti',
    /** The holder has to be asked. */
    ask: 'Kysy lupa ennen kaupallista käyttöä',
  },
  /** The source has to be named. */
  attribution: 'Lähde on mainittava',
  /** A changed text keeps the same terms. */
  sameTerms: 'Muokattu teksti on jaettava samoin ehdoin',
  /** The parts of the sentence that names a source. */
  source: {
    /** The beginning: `Lähde: `. */
    begin: 'Lähde',
    /** A title in quotation marks. */
    title: (title: string) => `”${title}”`,
    /** When the page was read: a day as people write it. */
    read: (day: string) => `luettu ${day}`,
    /** The terms by name. */
    licence: (name: string) => `käyttöehdot: ${name}`,
    /** How long the quotation is: a number as people write it, and the number. */
    quoted: (length: string, count: number) => `lainaus ${length} ${count === 1 ? 'merkki' : 'merkkiä'}`,
  },
};
