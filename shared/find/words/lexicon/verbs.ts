/** How a verb bends, named after a verb of the kind. */
export type VerbKind = keyof typeof VERBS;

/**
 * Verbs of this domain and of everyday official Finnish, by how they bend, in the infinitive. `verb:stem` gives the
 * strong vowel stem where no rule can know it (kuunnella:kuuntele).
 */
export const VERBS = {
  /** sanoa: sanon, sanottiin. */
  sanoa: `
    laihtua madaltua osua kuvastaa ilmiantaa
    arpoa istua kattaa kertyä kohdentaa kulua kutsua laatia leipoa loppua puuttua pyytää päivittää riittää sisältyä sortua sujua tallentaa
    tarkentua tarttua tunnistaa uusia uusiutua vakuuttaa kirjautua aiheuttaa ajoittaa alentaa elättää eriytyä
    herättää hidastaa hoitua hyvittää irtisanoa kehottaa kerryttää kiertää kiihdyttää kohentaa kohentua
    kytkeä kuulostaa kärsiä kääntyä lukeutua luopua lyhentää löytyä muotoutua
    aloittaa ajaa alkaa allekirjoittaa antaa asua auttaa avautua edellyttää edistää ehdottaa ehtiä elää eläköityä
    erikoistua erottaa esittää estää etsiä hakea heikentää helpottaa hoitaa huolehtia huoltaa hyväksyä hyödyntää
    hyötyä ikääntyä ilmoittaa ilmoittautua innostaa innostua jakaa jalkauttaa jatkaa jatkua kuormittaa käynnistyä käynnistää valvoa verkostoitua matkustaa uudistaa uudistua poistaa korostaa koostua tapahtua vaihtua vaihtaa rekisteröityä tarkentaa  johtaa johtua juhlia julistaa
    juurruttaa järjestää kannattaa kannustaa kantaa kartoittaa kasvaa kasvattaa katsoa kehittyä kehittää kertoa keskittyä
    kieltää kiinnittää kiinnostaa kiittää kilpailuttaa kirjoittaa kohdistaa kohdistua kokea kokoontua koskea kouluttaa
    kulkea kuntoutua kuulua kysyä käyttää kääntää laajentaa laskea laulaa leikkiä levittää liikkua liittyä liittää
    lisääntyä lopettaa luottaa lukea lähettää lähteä löytää mahdollistaa maksaa monipuolistaa muistaa muistuttaa
    muodostaa muodostua muuttaa muuttua myöntää nauttia neuvoa nimittää nopeuttaa nostaa noudattaa näkyä näyttää odottaa
    ohjautua onnistua opettaa oppia osallistaa osallistua osoittaa ostaa ottaa palauttaa panostaa parantaa parantua
    pelastaa perustaa perustua pitää puhua pysyä päättyä päättää rahoittaa rakentaa rakentua saapua sairastaa sairastua
    sallia sanoa selittää selviytyä selvittää siirtyä siirtää sijoittaa sitoa sitoutua soittaa sopia soveltaa soveltua
    sovittaa sulkea suojautua suuntautua syntyä syrjäytyä syventää säilyttää säilyä säästää tanssia tarkastaa tarkistaa
    tarkoittaa tehostaa tiedottaa tietää tiivistää toimia toimittaa toistaa toivoa toivottaa toteuttaa toteutua tukea
    tuntea tuottaa turvautua tutkia tutustua työllistyä työllistää täsmentää täydentää täyttyä täyttää työntää unohtaa
    uskoa vaatia vahvistaa vahvistua vaikuttaa valmistaa valmistautua valmistua velvoittaa vetää viestiä viihtyä välittää
    vähentyä vähentää yhdistyä yhdistää yhtyä ylittää ylläpitää ymmärtää
  `,
  /** saada: saan, saatiin. */
  saada: `
    käydä tehdä nähdä isännöidä kopioida huomioida
    saada jäädä myydä tuoda viedä voida juoda syödä luoda arvioida koordinoida organisoida pilotoida investoida
    dokumentoida raportoida rekrytoida markkinoida aktivoida integroida visioida ideoida priorisoida
    
  `,
  /** tulla: tulen, tultiin. */
  tulla: `
    olla opetella:opettele kiitellä:kiittele vuorotella:vuorottele valmistella:valmistele kuulla
    harjoitella:harjoittele
    tulla mennä nousta julkaista ratkaista rohkaista ehkäistä suojella opiskella neuvotella:neuvottele kuunnella:kuuntele
    työskennellä:työskentele suunnitella:suunnittele keskustella kilpailla käsitellä:käsittele luetella:luettele
    ajatella:ajattele vierailla esitellä:esittele haastatella:haastattele ommella:ompele urheilla palvella
    tarkastella jaotella:jaottele sovitella:sovittele kannatella:kannattele kokeilla kyläillä retkeillä pyöräillä kävellä
    purra surra päästä
  `,
  /** haluta: haluan, haluttiin. */
  haluta: `
    ladata:lataa muokata:muokkaa kurkata:kurkkaa nimetä:nimeä korjata kiusata loukata:loukkaa listata
    haluta osata vastata varata tarjota avata kerätä mitata:mittaa tavata:tapaa koota:kokoa seurata ohjata rajata pakata:pakkaa
    lainata:lainaa lisätä hylätä:hylkää suunnata:suuntaa turvata pelätä:pelkää pelata herätä:herää huomata luvata:lupaa
    kuvata vuokrata:vuokraa hypätä:hyppää tilata kohdata:kohtaa todeta:totea pudota:putoa
    palata kaivata:kaipaa korvata maata:makaa leikata:leikkaa kirjata
  `,
  /** valita: valitsen, valittiin. */
  valita: `
    harkita ansaita hillitä
    valita tarvita hallita palkita mainita häiritä merkitä
  `,
  /** vähetä: vähenen, vähettiin. */
  vähetä: `
    edetä vähetä aleta heiketä laajeta lämmetä:lämpene nuoreta paeta pienetä suureta vanheta yletä
  `,
};
