/**
 * Words that only hold sentences together, with their forms: a line begins with the base form. They are read as
 * nothing else (joiden is not of joki), and say little of what a text is about.
 */
export const FUNCTION_WORDS = `
  joka jonka jota jossa josta johon jolla jolta jolle jona joksi jotka joiden joita joissa joista joihin joilla joilta joille joina joiksi
  jokin jonkin jotain jotakin jossain jossakin jostain jostakin johonkin jollain jollakin joltakin jollekin jotkin joitain joitakin
  joku jonkun jotkut
  mikä minkä mitä missä mistä mihin millä miltä mille minä miksi mitkä
  mikään mitään missään mistään mihinkään millään
  kuka kenen ketä kenellä keneltä kenelle kenet ketkä
  kukaan kenenkään ketään
  tämä tämän tätä tässä tästä tähän tällä tältä tälle tänä täksi nämä näiden näitä näissä näistä näihin näillä näille näinä täällä täältä tänne
  tuo tuon tuota tuossa tuosta tuohon tuolla tuolle nuo noiden noita noissa noista noihin noilla noille
  se sen sitä siinä siitä siihen sillä siltä sille sinä siksi ne niiden niitä niissä niistä niihin niillä niiltä niille niinä niiksi
  hän hänen häntä hänessä hänestä häneen hänellä häneltä hänelle he heidän heitä heissä heistä heihin heillä heiltä heille
  me meidän meitä meissä meistä meihin meillä meiltä meille
  te teidän teitä teissä teistä teihin teillä teiltä teille
  itse itsensä itseään itsestään itselle itselleen itsellään
  ja
  sekä
  tai
  eli
  että
  jos
  kun
  kuin
  koska
  mutta
  vaan
  vain
  niin
  näin
  myös
  vielä
  vasta
  ensin
  jo
  ei eivät en emme ette
  kesken
  keskenään
  yhteensä
  yleensä
  mukaan
  kanssa
  ilman
  varten
  sisään
  ympäri
  ympärille ympärillä ympäriltä
`;
