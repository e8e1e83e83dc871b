/** How a noun or an adjective bends, named after a word of the kind. */
export type NounKind = keyof typeof NOUNS;

/**
 * Nouns and adjectives of this domain and of everyday official Finnish, by how they bend. A word stands in its base
 * form and its consonants alternate by rule (kunta: kunnan). `!` after a word: nothing alternates (auto!).
 * `word:stem` gives the strong vowel stem where no rule can know it (tarve:tarpee), a third part the weak one (aika:aika:aja).
 * `>` gives the word that a form of another stem belongs to (parempi>hyvä).
 */
export const NOUNS = {
  /** talo: talon, taloja. Ends in o, ö, u or y. */
  talo: `
    aalto aavikko aineisto aitio aito ajattelu ajo alku animaatio apu arkisto arvio arvo asento asu asunto
    aukio auto! delegaatio digitalisaatio dokumentaatio ehto elinkeino enemmistö epäily ero esittely esto
    euro! haarukointi haastattelu hakemisto haku hallinto hattu heitto helikopteri helppo henkilö
    henkilöstö hieno hiihto himo hinnasto hirviö hoito huippu huolto huomio hymy hyte! hyöty häiriö
    hätäily ihailu ilmasto ilmiö ilmoittelu ilo inflaatio informaatio innovaatio integraatio into isku
    iso! istunto itku itse! jako jakso jaosto johto jono joukko joulu julkaisu juoksu juonto juttu juusto
    järjestely järjestö jäätelö kaakko kaato kahvio kaiho kaiku kaivo kallio kalusto kannattelu kanto
    kasino! kasvo kasvu katselu katsomo katto katu kehittely keino keittiö keko kello kerho keskustelu
    keuhko! kiertely kierto kiinteistö kiintiö kilo kilpailu kipu kirjaamo kirjailu kirjanpito kirjasto
    kirjo kirkaisu kirkko kirppu kisailu kohu kokeilu koko:koko:koo kolo kombinaatio komento kommunikaatio
    kompostori korjaamo korko koru kosto koto koulu kruunu kuivaamo kulku kulu kunto kuntoilu kuoro kupari
    kutsu kuulo kuuntelu kuuro kuvailu kuvio kyky kylpy kylvö kysely kyyti käsittely käsky kävely
    käyttö käyttöönotto käytäntö kääntö laatikko laatu laitteisto lakko lanko lappu lasku lato latu laulu
    lausunto lehdistö lehtiö lento lepo liitto lintu lippu logo! lohko! loisto loppu luento luettelo
    luistelu lukio lukko luku lumo luonto luoto luotto lähiö lähtö lämpö läsnäolo löytö maasto makasiini
    maksu maku mallisto matkailu matkustamo matto melu meno metro! miehistö ministeriö missio motivaatio
    muistio muisto mukanaolo muoto murto museo muutto nalle navigaatio neliö neuvo neuvosto neuvottelu
    nimistö nosto nousu numero nuoriso nuotio näky näkö näppäimistö näyttely näyttö ohjaamo ohjelmisto olo
    operaatio opettelu opiskelu opisto organisaatio osasto osto otsikko otto paasto paino paisto pakko
    paljo palkinto palkkio palko palo palvelu paniikki panimo pato peitto pelko pelto perho perintö
    perustelu pesu piano! pito pohdiskelu poissaolo poisto portfolio potku puhelu puisto puku pullo
    puoliso puolto purku puro puusto pylväikkö pyykki pyyntö pyöräily päällikkö päästö pääsy pöly radio
    radio! rahasto rakentelu rakko rannikko ratkaisu rauhoittelu ravinto rekisteröinti reppu retkeily
    riski rivi runko runo ruokailu ruutu ryhmittely ryöppy ryöstö räätälöinti saaristo saatto sakko salo
    sanasto sanko sato satu selko seutu sieppo siirto sijainti sisko sisältö sitko sivu sivusto soitto
    sopu sote! soutu sovittelu studio suku sulho sulku suojelu suosio suosittelu suru suunnittelu syksy
    synty syöttö sähkö! säiliö sääntö säästö säätiö säätö tahto taistelu taito talo tappelu tappio
    tarjoilu tarkastelu tasku taso tauko taulu taulukko tauti teho teko tiedosto tiedustelu tieto tilasto
    toimeenpano! toimeentulo toimintakyky toiminto toimisto toivo tuho tulo tunto tuomio tuomisto tuotanto
    tuotto turkki tyttö työntö työskentely täyttö täytäntöönpano! uho urakointi urheilu usko uskonto
    vaihtelu vaihto vaino vakio valo valtio valtuusto varasto varjo varustamo veikko verho verkko verkosto
    vero vertailu veto video! vierailu vihko viikko vilkku virasto visio voitto vuonna!>vuosi vuoro
    vuorottelu vuoto väestö vähemmistö väittely yhteisö yhteydenotto yhteydenpito yhtiö yhtälö yksikkö
    yksilö yleisö yliopisto ympäristö äly ääntely
  `,
  /** malli: mallin, malleja. Ends in an i that stays. */
  malli: `
    agentti agronomi aktivisti aktivointi algoritmi alkoholi alkoholisti alttari ammatti apteekkari
    apteekki apuri arkistointi arkkitehti artikkeli arviointi asfaltti asiointi autisti baari bakteeri
    banaani barometri bensiini blogi brändi budjetti bussi dekkari diakoni digitointi diplomi direktiivi
    dokumentointi dokumentti editori ekonomi ekonomisti ennakointi esimerkki esitelmä festari festivaali
    filmi foorumi formaatti fysioterapeutti grilli halli haravointi helsinki hissi hormoni hotelli
    huomiointi huumori hymni hyvinvointi ideointi indikaattori innovointi insinööri inspehtori instituutti
    instrumentti integrointi journalisti juniori juristi jäähalli kaali kaappi kaavoittaja kahvi kajakki
    kalenteri kandidaatti kansleri kanttori kappeli kapteeni kari kasetti kaupunki kaveri keilahalli keksi
    keli kenraali kersantti keruu kilometri kioski kirjuri klubi kokki kolumni komissaari kommentti
    kompassi komponentti konflikti konsepti konsertti konsoli konsultointi konsultti kontakti kontrolli
    konttori koodi koordinaattori koordinointi kortti koulutustori krediitti kriisi kriteeri kuitti
    kulttuuri kumi kumppani kuponki kuppi kuraattori kursori kurssi kvartetti laituri laji laki lakki lasi
    leikki leiri leski liivi linkki loimi loki! lukkari luotsi luutnantti läppäri lääkäri maali maisteri
    malli marketti markkinointi materiaali merkki mestari metri metsuri ministeri mittari mobiili modeemi
    moduuli momentti monitoimihalli monitori moottori motti muovi musiikki muuri mökki naali naapuri netti
    nikkari nikotiini notaari nuotti ohjelmoija oppi oppitunti organisointi osaamismerkki pahvi paketti
    palaveri palkki paneeli pankki paperi pappi pari parkki parlamentti partneri parturi passi peili peli
    pelimanni penkki pentti pianisti piiri pikseli pilotointi pilotti poliisi pommi poni portaali portti
    posti presidentti printteri priorisointi professori profiili projekti pronssi prosentti prosessi
    protokolla psykologi pubi puffi puhuri purkki puudeli pykälä pysäkki raati rahti raitti raportointi
    raportti referaatti referenssi rehtori reitti rekisteri rekrytointi resepti resurssi risti ritari
    robotti rokki rollaattori romaani rooli ruletti rutiini rytmi sahti salaatti sali satelliitti sektori
    seminaari seniori sensori sertifikaatti seteli signaali sihteeri siili silli skanneri skootteri
    sopimusmalli sponsori standardi stipendi suti syli symboli tabletti taimi taksi talli tanssi
    tapahtumakalenteri teatteri teesi teini teippi teksti tentti terapeutti terassi termi testi tiikeri
    tiimi tiketti tilastointi tili tilli tiski tohtori tonni tori traktori tukki tulkki tunti tuoli
    tuomari tuonti turismi turisti tuubi tyyli tyyppi uimahalli uimari uinti upseeri urheiluhalli
    uutisointi vaali vanki vartti vati vauhti veteraani veturi vienti viesti viini vinkki visiointi
    vitamiini voltti webinaari wiki! äiti
  `,
  /** kylä: kylän, kyliä. Two syllables in a or ä, plural in i. */
  kylä: `
    asema asiakaskunta asukaskunta elinvoima emäntä heinä hoiva huopa huuma hyvä häkä hätä höylä ikä isä
    isäntä jolla juhla jumppa juna juoma juova jyrkkä jäsenkunta jäykkä kenttä kesä koira kova kruuna kuja
    kukka kulma kumma kunta kuolema kuorma kurja kuula kuuma kuusama kuva kylmä kylä kynä kypärä köli
    köyhä lautakunta lehmä leipä loma luoja luokka luola luova lupa löysä maakunta metsä muna murha musta
    muta märkä määrä noita nuha nurkka nälkä oja:oja oma osa osuuskunta pelkkä pitkä pitovoima pohja
    poika:poika:poja pula pulla pulma pyhä pyörä päivä pöytä rouva ruma ruoka ruska ryhmä räntä seinä
    seurakunta silmä sota sota:sota sukka sulka summa suoja suora suula suunta synkkä syvä syylä särmä
    terä toimikunta tuhka tulva tumma tuoja tupa turha turpa turva tuska tutka tuttava tyhjä tyhmä tylsä
    työvoima uhka uoma valiokunta vetovoima voima vuokra vuota väylä väärä yhteiskunta ylioppilaskunta
    ystävä
  `,
  /** sana: sanan, sanoja. Two syllables in a, plural in o. */
  sana: `
    ahma aika:aika:aja aita ala apina arka arpa asia aula fakta farmi firma haitta haka haka:haka halla
    halpa hanka harja harva hauska hauta hella herra hiekka hinta ilma ilta iva jalka kaarna kaava kaista
    kala kansa kanta kappa karja kartta kasa kassa kattila kauha kauppa keikka kerta kiista kilpa kilta
    kirja kissa kitara kuppila laaja lahja laiha laina laiska laita lama lanka lapa lasta lauha laukka
    lauta lava liha liiga liika lika linja linna linssi lista maila maja mamma mappi marja martta massa
    matka mieliala mitta naamio naapurusto nahka naula nauta niska näppi paha paikka paita paja pakka pala
    palkka pallo palsta panda pappa parta pasta pata patja piha pihka! pihvi pinna pinta pitsa raha raita
    raja ranta rasia rasva rata rauta reuna rima rinta saasta saha sakka sama sana sappi sarja sarka sata
    sauma sauna sauva seura siima sija sika sikala silta sinappi sitaatti suola taakka taika takka talja
    tanska tapa tarha tarina tarkka teema tela tila tiukka toimiala vaara vaha vahva vaimo vaiva vakka
    valta vanha vanna vara varma vasara vatsa vauva velka viha vihta vika villa virka virna virta väli
  `,
  /** asema: aseman, asemia or asemoja. Three syllables and more in a or ä. */
  asema: `
    ainoa akatemia allekirjoittaja aloittelija ankara antaja asema asiakirja asiantuntija asuja asuva
    auttava avustaja avustava budjetointi edellytettävä edistäjä edistävä edusta edustaja ehkäisevä
    elinvoima elämä elävä emännöitsijä energia erottuva esittelijä esittävä etelä etevä etsintä etsivä
    fasilitoija fysiikka haarukka haastava haettava haikea haittaava hakija hallinnoija hallinta haltija
    hankinta harjoittelija harrastaja hedelmä helpottava hiihtäjä hirveä historia hoitaja hoitava hopea
    huolehtija huoltaja huomioitava hälyttävä ikävä ilahduttava innostaja innostava jatkuva johtaja
    johtava joustava julkaistava jumala jykevä järeä järjestelmä järjestäjä kahvila kalastaja kamala
    kamera kampaamo kanava kannattaja kannattava kannustaja kantaja kapea karkea karsea kartasto kasvava
    kategoria katsoja kattava kauhea kavala kehittyvä kehittäjä kehittävä keittäjä kemia kertova keräilijä
    keskustelija kestävä kilpailija kipeä kirjailija kirjoittaja kokeileva kokemusasiantuntija kokoaja
    kokoelma komea komitea koollekutsuja koordinoija korkea koskettava kouluttaja kuljettaja kulkija
    kuluttaja kuntouttava kuntoutuja kuulija kuuluva kuvaava kuvitelma kysyjä kysyntä kysyttävä kärkevä
    käsikirja kävelijä kävijä käyttäjä laadinta laatija lakana laskenta laulaja leikkisä leipomo lempeä
    leveä lihava liikkuja liikkuva liikunta liittyvä logistiikka loistava lukema lukija lupaava lusikka
    lähettäjä lähihoitaja maailma maanviljelijä mahdollistaja mahdollistava mahtava mainonta makea makkara
    maksaja maksettava mansikka matala matematiikka matkailija matkustaja menetelmä merkintä merkittävä
    metsästäjä mieluisa motivoiva muistuttava mummola muuttuja muuttuva myyjä myönnettävä neuvoja neuvola
    neuvonta neuvova nopea nähtävä näkymä näkyvä näppärä näytelmä näyttelijä näyttäjä ohjaaja ohjaava
    ohjelma oikea oleva omaishoitaja omena omistaja ongelma opastaja opettaja opettava opiskelija oppija
    orava osaava osallistava osallistuja ostaja osuma palkitseva palveleva palvelija palveluntuottaja
    pappila pehmeä pelaaja pelastaja perhe-elämä perijä perittävä peruna perusta perustaja pimeä pirteä
    pitovoima pitäjä politiikka porukka potija psykiatria puheenjohtaja puhuja pysyvä pysäyttävä pyöreä
    pyöräilijä päätelmä päättäjä pöytäkirja rahoittaja rakastava rakentaja ratsastaja ravintola rehevä
    riippuva riittävä robotiikka rohkaiseva rohkea ruskea ryhmätoiminta saaja sairaala sairaanhoitaja
    sairastaja sakea salama sallittava sanelija sanoma satama selkeä selvittäjä selvä seuraaja seuraava
    seuranta siivooja sisältyvä sitova soittaja sopeutuva sopija sopiva soutaja soveltaja soveltuva
    sovittelija strategia suunnitelma suunnittelija säilyvä sävelmä säveltäjä taiteilija tanssija
    tapahtuma tarjoaja tarjonta tarkastaja tarvitsija tarvittava tavara tavoitettava tekijä tekniikka
    teknologia terapia terhakka terveydenhoitaja tiedottaja tieteilijä tiheä toimija toiminta toimittaja
    toimiva toistuva toteuttaja tukeva tuleva tulija tulkinta tunnelma tunnettava tuntija tuottaja
    turvaava tutkielma tutkija tutkinta tutkiva työelämä työntekijä työvoima tärkeä uhkea uhri uimala
    unelma upea urakka urhea urheilija usea uutisoija vaadittava vaalea vaihtuva vaikea vaikuttava vakava
    vakuuttava valaiseva valaja valinta valitsija valittava valkea valmentaja valmistelija valvoja vankila
    vankka vartija vastaaja vastaanottaja velvoittava verottaja vertaisohjaaja vetovoima vetäjä vieraileva
    vierailija viestintä vihreä viileä viljelijä viranhaltija virtaava voima voittaja väkevä välittäjä
    yhdistelmä yhdistävä yhteistoiminta ylläpitäjä yllättävä ympäröivä yrittäjä
  `,
  /** hanke: hankkeen, hanketta. Ends in e; the rule strengthens k, p, t and d. */
  hanke: `
    aie:aikee aihe! aihealue! aine! aloite alue! apuväline! askele!>askel aste! ele! eläke ennuste! esine!
    esite este! eväste:evästee haaste hame! hanke:hankkee helle:heltee herne! hiutale! huone! huume!
    hylje:hylkee hyve! ihme! ilme! jauhe! juliste:julistee juonne:juontee jäte:jättee kaide:kaitee
    kaista-alue! kanne:kantee kappale! kaste:kastee kastike kate katse! kesäloma-aste! kierre:kiertee
    kiire! kirje! koe:kokee kohde kone! kooste:koostee kuorma-aste! kuume:kuumee kuvake kynnysaste! käsite
    käänne:kääntee laite lanne:lantee lapsiperhe! lause! lauseke leike liike liikenne:liikentee liite
    lomake luokkahuone! luonne:luontee lähde lähete lääke mielipide mielle:mieltee murhe! murre:murtee
    määre! ohje! oire! olosuhde opaste:opastee osa-alue! osake osoite ote pahe! paine! paiste palaute
    peite perhe! periaate perinne:perintee peruste:perustee piirre:piirtee pinne:pintee piste!
    polte:polttee puhe! puute pyyhe:pyyhkee päihde päre! pääte:päättee raaste rakenne:rakentee
    ranne:rantee ravinne:ravintee reuna-alue! rinne:rintee rokote ruokahuone! ruoste! saaste! sade
    sade:satee sairaalahuone! savuke seutualue! side siirre:siirtee sijaisperhe! suhde suure! suurperhe!
    säde säe:säkee säilyke taide taidehuone! tallenne:tallentee tarve:tarpee tarvike tavoite teline!
    terve! tiede tiedote tilanne:tilantee toimenpide toimialue! toive! tosite tuloste tunne:tuntee tuore!
    tuote turve:turpee työväline! vaate vaihe! valhe! varuste:varustee vene! vihje! viihde:viihtee viite
    viive! vire! virhe! voide:voitee vuode väline!
  `,
  /** nainen: naisen, naista. */
  nainen: `
    aamiainen aikainen aikuinen aineellinen ajallinen ajankohtainen aktiivinen alaikäinen alainen
    alakoululainen aloitteellinen alueellinen ammatillinen ammattilainen analyyttinen anonyyminen
    apulainen arkinen asiakaslähtöinen asianmukainen asukaslähtöinen automaattinen byrokraattinen
    demokraattinen digitaalinen edellinen edullinen ehdollinen ehtoinen ekologinen eläkeläinen ensimmäinen
    entinen epävirallinen eri-ikäinen erikoinen erilainen erillinen erityinen espoolainen esteellinen
    eteläinen etäinen eurooppalainen fyysinen hallinnollinen hedelmällinen helppokäyttöinen helsinkiläinen
    hengellinen henkilöstöllinen henkinen hevonen hiljainen hintainen hyväntahtoinen hyödyllinen
    hämäläinen ihmeellinen ihminen ikäihminen ikäinen iloinen inhimillinen innovatiivinen islamilainen
    itsenäinen itäinen jokainen jokavuotinen joutsalainen julkinen jälkeinen kaikenikäinen kaikenlainen
    kaksikielinen kaksivuotinen kaltainen kansainvälinen kansalainen kansallinen karjalainen
    kasvatuksellinen kaukainen kaupunkilainen kehityksellinen keltainen keskeinen keskeneräinen
    keskinäinen kesäinen keväinen kiireellinen kiireinen kilpailullinen kirjallinen kokoaikainen kokoinen
    kokonaisvaltainen kollektiivinen kolmivuotinen konkreettinen kotimainen koululainen koulutuksellinen
    kriittinen kulttuurinen kummallinen kunnallinen kunnittainen kuntalainen kuntoinen kuukausittainen
    kyläläinen käyttäjälähtöinen laadullinen laaja-alainen laillinen lappilainen lapsellinen
    lapsilähtöinen liikunnallinen lukiolainen luonnollinen luonteinen luottamuksellinen lyhytaikainen
    läheinen läntinen lääketieteellinen maahanmuuttajataustainen maakunnallinen maalainen maallinen
    mahdollinen makuinen merkillinen merkityksellinen millainen minkälainen monialainen moniammatillinen
    monikielinen monikulttuurinen monipuolinen monivaiheinen monivuotinen mukainen muodollinen muotoinen
    musiikillinen muunlainen myöhäinen määräaikainen määräinen määrällinen naapurillinen nainen
    negatiivinen nykyaikainen nykyinen näköinen oikeudellinen omainen onnellinen ortodoksinen osa-aikainen
    osallinen oululainen paikallinen paimiolainen pakolainen pakollinen passiivinen pedagoginen
    perheellinen perinteinen perusteinen peräkkäinen pitkäaikainen pitkäjänteinen pohjainen pohjalainen
    pohjoinen pohjoismainen poikkeuksellinen poikkihallinnollinen poliittinen porilainen positiivinen
    psykologinen psyykkinen punainen puutteellinen päivittäinen päivällinen päällekkäinen päätoiminen
    rahallinen rakenteellinen reaaliaikainen riippuvainen rinnakkainen ruotsalainen ruotsinkielinen
    saamelainen sairaanhoidollinen salainen samanaikainen samankaltainen samanlainen satunnainen
    savolainen sellainen sininen sisäinen sisältöinen sivutoiminen sosiaalinen sosioekonominen strateginen
    sunnuntainen suomalainen suomenkielinen surullinen suullinen suunnitelmallinen syksyinen systeeminen
    systemaattinen sähköinen sävyinen säännöllinen taiteellinen taloudellinen talvinen tamperelainen
    tarkoituksenmukainen tarpeellinen tasainen tasavertainen tasoinen tavallinen tavoitteellinen tekninen
    terveydellinen tieteellinen tietoinen tilapäinen tilastollinen todellinen toiminnallinen toinen
    tuloksellinen turkulainen turvallinen tyypillinen työikäinen työläinen tällainen täydellinen
    täysi-ikäinen ulkoinen ulkomainen uudenlainen uutinen vaalalainen vaarallinen vakituinen valkoinen
    valtakunnallinen vammainen vanhanaikainen vantaalainen vapaaehtoinen varallinen varhainen vastainen
    vastuullinen venäläinen vieraskielinen vierekkäinen viikoittainen viimeinen virallinen virolainen
    voimallinen vuosittainen vähäinen välinen värinen yhteinen yhteisöllinen yhteisölähtöinen yksilöllinen
    yksimielinen yksittäinen yksityinen yksivuotinen yleinen ylisukupolvinen yläkoululainen
    ympäristöllinen ympärivuorokautinen ympärivuotinen
  `,
  /** sopimus: sopimuksen, sopimusta. */
  sopimus: `
    ahdistus ajatus ajoitus alennus allekirjoitus aloitus annos anomus arvaus arvostus asennus asetus
    asutus avaus avustus edellytys edistys ehdotus elvytys ennustus erikoistus eristys erotus esitys
    hahmotus hakemus hallitus harjoitus harrastus havainnollistus hengitys hidastus hinnoitus huomautus
    hyllytys hyvinvointikeskus hyvitys hävitys ihmetys ilmaus ilmoitus imetys innostus istutus jalkautus
    jalostus johdatus juhannus juhlistus julistus julkistus järjestys jäsennys jäähdytys jäännös kaavoitus
    kaipaus kalastus kannatus kannustus kansoitus kartoitus kasvatus katkos kaupunginhallitus kavennus
    kehitys kehotus kerros kertomus keräys keskeytys keskus kierros kierrätys kiinnitys kiinnostus kiitos
    kilpailutus kirjaus kirjoitus kirkastus kirous koettelemus kohdennus kohtaus kokemus kokous korjaus
    korvaus koulutus kuittaus kukitus kuljetus kunnanhallitus kuntoutus kustannus kutistus kuulutus kuvaus
    kysymys käsitys käynnistys laajennus lainaus laitos laskutus lataus leikkaus leimaus liitos linjaus
    listaus lisäys lopetus loukkaus luokitus luonnos luopumus luottamus luovutus lupaus lyhennys lähetys
    lämmitys mainos majoitus maksatus masennus matkaus menestys menetys merkitys metsästys mielenilmaus
    mielenosoitus muistutus muutos myönnytys määritys määräys nimitys näkemys näytös odotus ohjaus omistus
    opastus opetus oppilaitos osoitus ostos painostus painotus pakkaus palautus paljastus panostus
    pelastus perehdytys perustus peruutus pidennys pidätys poikkeus ponnistus puhdistus puolustus pysähdys
    pysäytys päivitys päätös rahoitus rajaus rajoitus rakennus rasitus ravitsemus rikos ripitys rokotus
    saneeraus selostus selvitys seuraus sidos siivous sijoitus sitoumus siunaus sopeutus sopimus sovellus
    suhteutus sulautus suodatus suojaus suoritus suositus suunnistus syvennys syytös säädös tallennus
    talletus tapaus tarkastus tarkennus tarkistus tarkoitus tasoitus taustoitus teos terveyskeskus
    tiedotus tilaus tilitys todistus toimitus toivomus toivotus toteutus tulos tulostus tunnistus tunnus
    tunnustus tuotos turvaus tutkimus tuuletus tyydytys työllistys täydennys täyttymys uudistus vaatimus
    vahvistus vaihdos vaikutus vakuutus valaistus valitus valmennus valmistus valokuvaus valtuutus vanhus
    varaus varhaiskasvatus varoitus varustus vastaus vastustus veikkaus velvoitus verotus vertaus
    viestitys viittaus viljelys virkistys virtaus voimistus vuokraus vähennys väritys väsymys yhdistys
    yhteensovitus yleistys yllätys ymmärrys yritys äänestys
  `,
  /** osallisuus: osallisuuden, osallisuutta. */
  osallisuus: `
    ahkeruus ahtaus ainutlaatuisuus ajankohtaisuus ajattomuus aktiivisuus alueellisuus ammatillisuus
    asiantuntijuus asunnottomuus avoimuus ehdottomuus elinvoimaisuus ennakkoluulottomuus epätasa-arvoisuus
    eriarvoisuus erilaisuus eroavaisuus esteettömyys etuus etäisyys haavoittuvuus heikkous helppous
    hengellisyys hienous hiljaisuus hintavuus hitaus huolellisuus hyvyys hyödyllisyys ihmisyys ikävyys
    ikäystävällisyys itsellisyys itsenäisyys jatkuvuus johtajuus julkisuus jäsenyys kaksikielisyys
    kansalaisuus kattavuus kauneus kaupunkilaisuus kaupunkimaisuus kestävyys keveys kiinnostuneisuus
    kiireellisyys kirjallisuus kivuttomuus kodittomuus kohtuullisuus kokonaisuus korkeus kovuus kuivuus
    kumppanuus kuntalaisuus kuolleisuus kuuliaisuus kuuluvuus kuumuus kylmyys kylämäisyys kyvykkyys
    käytettävyys köyhyys laajuus lapsiystävällisyys lapsuus leveys lihavuus liikkumattomuus liikkuvuus
    luotettavuus luottamuksellisuus luovuus läheisyys läpinäkyvyys maallisuus maatalous mahdollisuus
    mahdottomuus menneisyys merkittävyys merkityksellisyys mielekkyys monikulttuurisuus monimuotoisuus
    moninaisuus muuttuvuus märkyys nopeus nuoruus näkyvyys oikeus omaisuus ongelmallisuus onnellisuus
    opettajuus osallisuus osattomuus paikallisuus pakollisuus pehmeys perusteellisuus pimeys pituus
    puhtaus puolisuus puolueettomuus pysyvyys pätevyys rajallisuus rakkaus rauhallisuus riippumattomuus
    riippuvuus riittävyys rikkaus rikollisuus rohkeus rumuus saavutettavuus saavuttamattomuus
    sairaalloisuus sairastavuus sairaus salaisuus samanlaisuus seksuaalisuus seurallisuus siisteys
    sitoutuneisuus sopivuus soveltuvuus strategisuus suosittuus suunnitelmallisuus suuruus suvaitsevaisuus
    syntyvyys syvyys taitamattomuus taloudellisuus talous tarkkuus tarpeellisuus tasa-arvoisuus
    tasavertaisuus tavoitteellisuus tehokkuus tehottomuus teollisuus terveellisyys terveys tietoisuus
    tiheys tiiviys tilaisuus todellisuus toimijuus toiminnallisuus toimivuus toistuvuus tulevaisuus
    tuloksellisuus tunnettuus turvallisuus turvattomuus tyytymättömyys tyytyväisyys työllisyys työttömyys
    urheus uteliaisuus uutuus vahvuus vaihtoehtoisuus vaikeus vaikuttavuus vakaus vakavuus valmius valtuus
    vammaisuus vanhemmuus vanhuus vapaaehtoisuus vapaus vastuullisuus velvollisuus viileys viisaus
    vuorovaikutteisuus väkevyys väkivaltaisuus väljyys yhdenvertaisuus yhteenkuuluvuus yhteisöllisyys
    yhtenäisyys yhteys yksinäisyys yksityisyys yleistyvyys yleisyys yrittäjyys ystävyys ystävällisyys
  `,
  /** vesi: veden, vettä. */
  vesi: `
    hirsi:hirte kansi:kante kausi korsi:korte kuukausi kuusi käsi köysi:köyte länsi:länte orsi:orte
    paasi:paate tosi:tote täysi:täyte uusi varsi:varte vesi viisi virsi:virte vuosi
  `,
  /** kieli: kielen, kieltä. Ends in an i that turns into e. */
  kieli: `
    arki:arke hanhi hauki:hauke henki:henke hetki hiili hiiri hirvi huoli joki:joke jousi juuri
    jälki:jälke järki:järke järvi kaari kaikki kanki:kanke kieli kivi koski kuori kurki:kurke kylki:kylke
    lahti lampi:lampe lapsi lehti lohi lumi meri mieli moni mäki:mäke niemi nimi noki:noke nuoli nuori
    nurmi onki:onke onni ovi parvi pieni pilvi polvi puoli reki:reke retki riihi ripsi ruuhi saari salmi
    sarvi savi sieni siipi:siipe sini sormi suksi suoli suomi suuri talvi tammi toimi tuki:tuke tuli tuohi
    tuuli tyvi tähti uni veli:velje veri vuohi vuori väki:väke ääni ääri
  `,
  /** asukas: asukkaan, asukasta. Ends in as, es, is; the rule strengthens k, p, t and d. */
  asukas: `
    ahdas altis:alttii armas! arvokas asiakas asukas aulis! autuas! avulias! ehdokas eräs:erää eväs:evää
    halukas hammas:hampaa harras:hartaa hidas hurskas:hurskaa innokas iäkäs kallis! kallis:kallii
    kangas:kankaa karvas:karvaa kaunis! kehruu keidas keidas:keitaa kekseliäs! kevät:kevää kiivas kirkas
    kirves! kuulas:kuulaa laadukas lahjakas lammas:lampaa mallas:maltaa maukas mielekäs mätäs:mättää
    nauris! opas oppilas! osakas paras:parhaa>hyvä patsas! pensas:pensaa porras:portaa potilas! puhdas
    puhelias! pylväs! raitis:raittii rakas ratas:rattaa reipas rengas:renkaa rietas:riettaa rikas
    ruis:rukii runsas! ruumis:ruumii rypäs saapas sairas! seiväs:seipää taidokas taivas:taivaa tarmokas
    tehdas tehokas tiivis! tulokas tuomas työläs! uljas! utelias! valas! valmis! vantaa! varakas
    varas:varkaa vieras! viisas! vilkas voimakas älykäs
  `,
  /** puhelin: puhelimen, puhelinta. */
  puhelin: `
    avain avoin elin eläin:eläime hälytin ilmaisin istuin johdin kaiutin kannustin katkaisin keitin
    kirjoitin kuivain kuljetin lajitin laskin lähetin lämmitin morsian:morsiame murskain näppäin ohjain
    pakastin puhelin selain soitin suodatin sydän:sydäme syötin tulostin valitsin varoitin
  `,
  /** jäsen: jäsenen, jäsentä. Ends in a consonant, takes e. */
  jäsen: `
    askel! askel:askele höyhen jäsen kevyt:kevye kymmen kyynel! lyhyt:lyhye manner:mantere mies:miehe
    nivel! ohut:ohue penger:penkere siemen sisar säen:säkene sävel! taival:taipale tanner:tantere
    tytär:tyttäre vemmel:vempele
  `,
  /** maa: maan, maita. Ends in two vowels. */
  maa: `
    ateljee ehtoo elokuu essee filee hakkuu harmaa häpeä:häpeä idea jää komitea! kuu kyy lauantai luu maa
    maanantai muu paluu perjantai puu pyy pää sankari suklaa sunnuntai suo suu syy sää takuu talkoo tee
    tie tienoo tiistai torstai työ vajaa vakaa vapaa vastuu yhteistyö yö
  `,
  /** työtön: työttömän, työtöntä. */
  työtön: `
    aiheeton aineeton ajoton asunnoton avuton ehdoton esteetön huoleton johdoton kertomaton kieletön
    kiistaton koditon kohtuuton korvaukseton koskematon langaton lapseton liikkumaton lääkkeetön mahdoton
    maksuton meluton mutkaton nimetön odottamaton oikeudeton onneton osaton perheetön puolueeton pyyteetön
    päihteetön rahaton rajaton riippumaton rikkeetön saamaton saasteeton savuton sopimaton tahaton
    tarpeeton tietämätön tupakaton turvaton tyytymätön työtön vaivaton varaton viaton voimaton
    väkivallaton välttämätön
  `,
  /** suurempi: suuremman, suurempia. */
  suurempi: `
    aiempi alempi enempi helpompi>helppo isompi>iso isovanhempi kevyempi>kevyt korkeampi>korkea
    laajempi>laaja lyhyempi>lyhyt lähempi matalampi>matala molempi myöhempi nopeampi>nopea
    nuorempi>nuori parempi>hyvä pidempi>pitkä pienempi>pieni pitempi>pitkä suurempi>suuri tärkeämpi>tärkeä
    useampi>usea uudempi>uusi vahvempi>vahva vaikeampi>vaikea vanhempi ylempi
  `,
};
