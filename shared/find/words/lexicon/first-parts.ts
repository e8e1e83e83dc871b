/**
 * What begins compounds and is no word of its own, or is one in another shape: yleis|avustus, esi|opetus.
 * In a compound typed apart it is a word like another.
 */
export const FIRST_PARTS = `
  aamu ala ali alku digi ennakko epä eri erikois erityis esi etu etä haja hätä ikä ilta irto itse itä jatko jälki kanta kauko
  kerta keski kesä kevyt koko lisä lyhyt lähi länsi mikro moni multi nais osa paikallis perus piha pohjois
  puoli pää päivä rinnakkais sisä sivu suur syys taka takaisin talvi toimin täys ulko uudelleen uus vaihto
  valta vapaa vara vasta väli yhdys yhteen yksilö yleis yli ylä ympäri yö elin käyttöön täytäntöön toimeen
  työ varhais
`;
