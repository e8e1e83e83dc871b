/**
 * What begins compounds and is no word of its own, or is one in another shape: yleis|avustus, esi|opetus.
 * In a compound typed apart it is a word like another.
 */
export const FIRST_PARTS = `
  aamu ala ali alku digi elin elo ennakko epä eri erikois erityis esi etu etä haja heinä helmi huhti hätä
  ikä ilta irto itse itä jatko joulu jälki kanta kauko kerta keski kesä kevyt koko käyttöön lisä loka
  lyhyt lähi länsi maalis marras mikro moni multi nais osa paikallis perus piha pohjois puoli päivä pää
  rinnakkais ruotsin sisä sivu suomen suur syys taka takaisin talvi tammi toimeen toimin touko työ täys
  täytäntöön ulko uudelleen uus vaihto valta vanhempain vapaa vapaaehtois vara varhais vasta väli yhdys
  yhteen yhteis yksilö yksityis yleis yli ylä ympäri yö
`;
