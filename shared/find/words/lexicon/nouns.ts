/** How a noun or an adjective bends, named after a word of the kind. */
export type NounKind = keyof typeof NOUNS;

/**
 * Nouns and adjectives of this domain and of everyday official Finnish, by how they bend. A word stands in its base
 * form and its consonants alternate by rule (kunta: kunnan). `!` after a word: nothing alternates (auto!).
 * `word:stem` gives the strong vowel stem where no rule can know it (tarve:tarpee), a third part the weak one (aika:aika:aja).
 */
export const NOUNS = {
  /** talo: talon, taloja. Ends in o, ö, u or y. */
  talo: `
    aalto aineisto aito ajattelu ajo alku apu arkisto arvio arvo asento asu asunto auto! enemmistö
    esittely euro! haastattelu hakemisto hallinto hattu heitto helppo henkilö henkilöstö hiihto hinnasto
    hoito huolto huomio hyöty häiriö ilmasto ilmiö ilo into istunto jako jaosto johto jono joukko julkaisu
    juoksu juttu järjestely järjestö jäätelö kahvio kaiku kaivo kallio kalusto kannattelu kanto kasvo
    kasvu katselu katto katu kehittely keino keittiö kello kerho keskustelu kierto kiinteistö kiintiö
    kilpailu kirjailu kirjasto kirjo kirppu kokeilu koko korko koulu kulku kulu kunto kuoro kutsu kuulo
    kuuntelu kuvailu kyky kylpy kysely käsittely käsky kävely käyttö käytäntö kääntö laatikko laatu
    laitteisto lakko lanko lappu lasku lato latu laulu lehdistö lento lepo liitto lintu logo! lohko loppu
    luento luettelo luistelu lukio lukko luku luonto luoto luotto lähiö lähtö löytö maasto maksu matkailu
    matto melu meno metro! miehistö ministeriö muistio muisto muoto murto museo muutto neuvo neuvosto
    neuvottelu nimistö nosto nousu numero nuoriso nuotio näky näkö näyttely näyttö ohjelmisto olo opettelu
    opiskelu opisto osasto osto otto paino pakko palkinto palkkio palo palvelu pato pelko perho perintö
    perustelu pesu piano! pito poisto puhelu puisto puku pullo puoliso puro puusto pyyntö pyöräily
    päällikkö päästö pääsy pöly radio! rahasto rannikko ratkaisu rauhoittelu retkeily rikkomus rivi runko
    runo ruutu ryhmittely ryöstö saaristo saatto sakko sanasto sanko sato satu siirto sisko sisältö sivu
    sivusto soitto sopu soutu sovittelu studio suku sulku suojelu suosio suosittelu suru suunnittelu syksy
    synty syöttö sähkö sääntö säästö säätiö säätö tahto taistelu taito talo tarjoilu tarkastelu tasku taso
    tauko taulu teho teko tiedustelu tieto tilasto toiminto toimisto toivo tuho tulo tunto tuomio tuotanto
    tuotto tyttö työntö työskentely täyttö urheilu usko uskonto vaihto vakio valo valtio valtuusto varasto
    varjo verho verkko verkosto vero vertailu veto vierailu vihko viikko virasto voitto vuorottelu vuoto
    väestö vähemmistö yhteisö yhtiö yksikkö yksilö yleisö yliopisto ympäristö äly
  `,
  /** malli: mallin, malleja. Ends in an i that stays. */
  malli: `
    agentti alkoholi ammatti apteekki apuri artikkeli arviointi banaani barometri blogi budjetti bussi
    diakoni diplomi dokumentti esimerkki festivaali filmi foorumi grilli helsinki hissi hormoni hotelli
    hymni hyvinvointi indikaattori instituutti instrumentti kaappi kahvi kalenteri kansleri kanttori
    kappeli kapteeni kari kasetti kaupunki kaveri keli kilometri kioski kirjuri klubi komponentti konsepti
    konsertti konsultti kontakti koodi koordinaattori kortti koulutustori kriteeri kulttuuri kumppani
    kurssi laituri laji laki lakki lasi leikki leiri liivi linkki lääkäri maali maisteri malli marketti
    markkinointi materiaali merkki metri ministeri mittari moduuli monitori moottori musiikki muuri
    naapuri netti nikotiini oppi osaamismerkki paketti paneeli pankki paperi pappi parlamentti partneri
    peli piiri pilotointi pilotti poliisi pommi portti posti presidentti professori profiili projekti
    prosentti prosessi rahti raportointi raportti referaatti rehtori rekisteri rekrytointi resurssi risti
    romaani rooli rutiini rytmi sali sektori seminaari sertifikaatti seteli signaali sihteeri sopimusmalli
    standardi stipendi symboli taksi tanssi tapahtumakalenteri teatteri teesi teippi teksti terassi testi
    tiimi tili tohtori tori traktori tukki tunti tuoli tuomari tuonti turismi turisti tyyli tyyppi uinti
    upseeri vaali vartti vati vauhti vienti viesti vitamiini webinaari äiti
  `,
  /** kylä: kylän, kyliä. Two syllables in a or ä, plural in i. */
  kylä: `
    heinä hoiva hyvä häkä hätä isä juhla jumppa juna juoma koira kukka kulma kunta kuorma kurja kuula
    kuuma kuva kylmä kylä kynä köyhä lehmä leipä loma luokka luova lupa metsä muna murha musta määrä nuha
    oma osa pitkä pohja poika pula pyhä pyörä päivä pöytä rouva ruoka ryhmä seinä silmä sota summa suola
    suora suunta syvä särmä terä tuhka tumma tuoja tupa turha tuska tutka tuttava tyhjä tyhmä uhka uoma
    vuokra väylä
  `,
  /** sana: sanan, sanoja. Two syllables in a, plural in o. */
  sana: `
    aika aita ala arka asia fakta firma haka harja harva hella herra hinta ilma ilta jalka kaava kala
    kansa kanta karja kartta kassa kauppa kerta kilpa kirja kissa laaja lahja laina laita lanka lauta lava
    liiga linja linna lista maja marja massa matka mitta paha paikka paja palkka pata piha pinta pitsa
    raha raita raja ranta rasva rata reuna rima saha sana sarja sata seura sija sika silta tapa tarha
    tarkka teema tila vaara vahva vaiva valta vanha vara velka viha vika villa virka virta
  `,
  /** asema: aseman, asemia or asemoja. Three syllables and more in a or ä. */
  asema: `
    ainoa allekirjoittaja ankara antaja asema asiantuntija asuja avustaja edistäjä edistävä edustaja
    ehkäisevä elämä energia esittelijä etelä etsintä fasilitoija haarukka haastava haikea hakija hallinta
    haltija hankinta harrastaja hedelmä hirveä historia hoitaja hopea huolehtija huoltaja innostava
    johtaja jumala järeä järjestelmä järjestäjä kahvila kalastaja kamera kanava kannattaja kannattava
    kannustaja kantaja kapea karkea karsea kasvava kategoria katsoja kattava kauhea kavala kehittyvä
    kehittäjä keräilijä keskustelija kestävä kilpailija kipeä kirjailija kirjoittaja kokoelma komea
    koordinoija korkea kouluttaja kuljettaja kulkija kuluttaja kuntoutuja kuulija kysyjä kysyntä kävelijä
    käyttäjä laatija lakana laskenta laulaja lempeä leveä liikunta lukema lukija lupaava lusikka lähettäjä
    maailma mahtava makea makkara maksaja maksettava mansikka matala matkustaja menetelmä merkintä
    merkittävä metsästäjä mummola muuttuja muuttuva myyjä neuvoja neuvola nopea näkymä näyttäjä ohjaaja
    ohjelma oikea oleva omaishoitaja omena omistaja ongelma opastaja opettaja opiskelija oppija orava
    osaava osallistava osallistuja ostaja palveleva palvelija palveluntuottaja pappila pehmeä pelaaja
    peruna perusta perustaja pimeä pitäjä puheenjohtaja puhuja pysyvä pyöräilijä päätelmä rahoittaja
    rakentaja ravintola riittävä rohkaiseva ruskea saaja sairaala sakea salama sanoma satama selkeä
    selvittäjä seuraava seuranta siivooja sitova soittaja sopiva sovittelija strategia suunnitelma
    suunnittelija sävelmä säveltäjä taiteilija tapahtuma tarjoaja tarjonta tarkastaja tavara tekijä
    teknologia terapia tiedottaja tieteilijä tiheä toimija toiminta toimittaja toimiva toistuva toteuttaja
    tukeva tuleva tulija tunnelma tuntija tuottaja turvaava tutkielma tutkija tutkinta työntekijä tärkeä
    unelma upea urakka urheilija vaalea vaikea vaikuttava vakuuttava valinta valitsija valkea valmentaja
    valmistelija valvoja vankila vartija vastaaja vastaanottaja velvoittava vetäjä vierailija viestintä
    vihreä viileä viljelijä viranhaltija voima välittäjä yhdistelmä ylläpitäjä yrittäjä
  `,
  /** hanke: hankkeen, hanketta. Ends in e; the rule strengthens k, p, t and d. */
  hanke: `
    aie:aikee aihe! aine! aloite alue! aste! ele! elinkeino! eläke ennuste! esine! esite este! haaste
    hame! hanke:hankkee helle:heltee herne! huone! ihme! ilme! juonne:juontee jäte:jättee kaide:kaitee
    kanne:kantee kappale! kastike kate katse! kerros! kierre:kiertee kiire! kirje! koe:kokee kohde kone!
    käsite käänne:kääntee lahje! laite lanne:lantee lause! lauseke liike liikenne:liikentee liite lomake
    luonne:luontee lähde lääke mielipide mielle:mieltee murre:murtee ohje! oire! olosuhde osake osoite ote
    palaute peite perhe! piirre:piirtee piste! puhe! puute pyyhe:pyyhkee päihde päre! rakenne:rakentee
    ranne:rantee rinne:rintee ruoste! saaste! sade sade:satee savuke seuraamus! side suhde suuntaviive!
    säde säilyke! taide tarve:tarpee tarvike tavoite teline! terve! tiede tiedote tilanne:tilantee
    toimenpide toive! tunne:tuntee tuore! tuote turve:turpee vaate vaihe! vene! vihje! viite viive! vire!
    virhe! voide:voitee vuode väline!
  `,
  /** nainen: naisen, naista. */
  nainen: `
    aamiainen aikainen aikuinen ajallinen ajankohtainen aktiivinen alaikäinen alainen alueellinen
    ammatillinen ammattilainen analyyttinen arkinen asianmukainen automaattinen byrokraattinen
    demokraattinen digitaalinen ehdollinen ekologinen eläkeläinen ensimmäinen epävirallinen erilainen
    erityinen etäinen eurooppalainen fyysinen hallinnollinen hengellinen henkinen hevonen hyväntahtoinen
    hyödyllinen ihmeellinen ihminen ikäihminen ikäinen iloinen inhimillinen itsenäinen jokainen julkinen
    kaikenikäinen kaikenlainen kaksikielinen kaltainen kansainvälinen kansalainen kansallinen
    kasvatuksellinen kaukainen keltainen keskeinen kiireellinen kiireinen kirjallinen konkreettinen
    kotimainen koululainen kriittinen kulttuurinen kunnallinen kuntalainen kuukausittainen laadullinen
    laillinen lapsellinen liikunnallinen luonnollinen lyhytaikainen läheinen lääketieteellinen
    maahanmuuttajataustainen maakunnallinen maallinen mahdollinen merkityksellinen millainen monialainen
    monikielinen monipuolinen monivuotinen mukainen musiikillinen myöhäinen määräaikainen määrällinen
    nainen negatiivinen nykyinen oikeudellinen omainen onnellinen osallinen paikallinen pakolainen
    passiivinen pedagoginen perheellinen perinteinen pitkäaikainen pohjoismainen poikkeuksellinen
    poliittinen positiivinen psykologinen psyykkinen punainen päivittäinen päivällinen päätoiminen
    reaaliaikainen riippuvainen ruotsalainen ruotsinkielinen sairaanhoidollinen samanaikainen
    samankaltainen samanlainen satunnainen sellainen sininen sisäinen sivutoiminen sosiaalinen
    sosioekonominen strateginen suomalainen suomenkielinen surullinen suullinen systemaattinen sähköinen
    säännöllinen taiteellinen taloudellinen tarkoituksenmukainen tarpeellinen tasainen tavallinen tekninen
    terveydellinen tieteellinen tietoinen tilapäinen tilastollinen todellinen toiminnallinen toinen
    turvallinen tyypillinen työikäinen työläinen tällainen täydellinen täysi-ikäinen ulkoinen ulkomainen
    uudenlainen uutinen vaarallinen vakituinen valtakunnallinen vammainen vanhanaikainen vapaaehtoinen
    varallinen varhainen vastainen vastuullinen vieraskielinen viikoittainen viimeinen virallinen
    vuosittainen välinen yhteinen yhteisöllinen yksilöllinen yksivuotinen yleinen ympäristöllinen
  `,
  /** sopimus: sopimuksen, sopimusta. */
  sopimus: `
    ahdistus ajatus allekirjoitus aloitus annos arvaus arvostus asetus asutus avaus avustus edellytys
    edistys ehdotus eristys esitys hakemus hallitus harrastus hidastus huomautus hyvinvointikeskus hyvitys
    hävitys ihmetys ilmaus ilmoitus imetys jalkautus jalostus johdatus julistus julkistus järjestys
    jäännös kaipaus kalastus kannatus kannustus kartoitus kasvatus kaupunginhallitus kehitys kehotus
    kertomus keräys keskeytys keskus kierrätys kiinnitys kiinnostus kiitos kilpailutus kirjaus kirjoitus
    kokemus kokous korjaus korvaus koulutus kuljetus kunnanhallitus kuntoutus kustannus kuvaus kysymys
    käsitys käynnistys laajennus lainaus laitos laskutus leikkaus linjaus lisäys lopetus loukkaus luokitus
    luonnos luottamus luovutus lupaus lähetys mainos majoitus maksatus masennus menestys menetys merkitys
    metsästys muistutus muutos määritys nimitys näkemys näytös odotus ohjaus omistus opastus opetus
    oppilaitos osoitus ostos painotus pakkaus palautus panostus pelastus perustus pidennys pidätys
    poikkeus ponnistus puhdistus puolustus pysäytys päivitys päätös rahoitus rajaus rajoitus rakennus
    rasitus rikos saneeraus selvitys seuraus sidos siivous sijoitus sitoumus sopeutus sopimus suojaus
    suoritus suositus suunnistus syytös säädös tallennus tarkastus tarkistus tarkoitus teos terveyskeskus
    tiedotus tilaus tilitys todistus toimitus toivomus toivotus toteutus tulos tunnistus tunnus tunnustus
    turvaus tutkimus työllistys täydennys uudistus vaatimus vaihdos vaikutus vakuutus valaistus valitus
    valmennus valmistus valokuvaus valtuutus vanhus varaus varhaiskasvatus varoitus vastaus vastustus
    verotus viestitys viljelys virkistys virtaus vuokraus vähennys väsymys yhdistys yhteensovitus yllätys
    ymmärrys yritys äänestys
  `,
  /** osallisuus: osallisuuden, osallisuutta. */
  osallisuus: `
    ainutlaatuisuus ajankohtaisuus aktiivisuus ammatillisuus asiantuntijuus avoimuus elinvoimaisuus
    ennakkoluulottomuus erilaisuus eroavaisuus esteettömyys etuus heikkous helppous hiljaisuus hitaus
    hyvyys hyödyllisyys ihmisyys itsenäisyys jatkuvuus johtajuus julkisuus jäsenyys kansalaisuus kauneus
    kestävyys kiireellisyys kirjallisuus kokonaisuus korkeus kumppanuus kuntalaisuus kuolleisuus kuuluvuus
    kyvykkyys käytettävyys köyhyys laajuus lapsuus leveys liikkuvuus luotettavuus luottamuksellisuus
    luovuus läpinäkyvyys maatalous mahdollisuus menneisyys merkittävyys monimuotoisuus moninaisuus nopeus
    nuoruus näkyvyys oikeus omaisuus onnellisuus opettajuus osallisuus pakollisuus perusteellisuus pimeys
    pituus puhtaus pysyvyys pätevyys rakkaus rauhallisuus riippumattomuus riittävyys rikollisuus rohkeus
    saavutettavuus sairaus salaisuus samanlaisuus sopivuus soveltuvuus suuruus suvaitsevaisuus syntyvyys
    syvyys taloudellisuus talous tarkkuus tarpeellisuus tasa-arvoisuus tehokkuus teollisuus terveellisyys
    terveys tietoisuus tilaisuus todellisuus toimijuus toiminnallisuus toimivuus tulevaisuus turvallisuus
    turvattomuus tyytymättömyys tyytyväisyys työllisyys työttömyys uutuus vahvuus vaihtoehtoisuus vaikeus
    vaikuttavuus vakavuus valmius valtuus vammaisuus vanhemmuus vanhuus vapaaehtoisuus vapaus
    vastuullisuus velvollisuus viisaus vuorovaikutteisuus väkivaltaisuus yhdenvertaisuus yhteisöllisyys
    yhteys yksinäisyys yleisyys yrittäjyys ystävyys
  `,
  /** vesi: veden, vettä. */
  vesi: `
    hirsi:hirte kansi:kante kausi kuukausi kuusi käsi länsi:länte tosi:tote täysi:täyte uusi varsi:varte
    vesi viisi virsi:virte vuosi
  `,
  /** kieli: kielen, kieltä. Ends in an i that turns into e. */
  kieli: `
    arki:arke hanhi hauki:hauke henki:henke hetki hiiri hirvi huoli joki:joke juuri jälki:jälke järvi
    kieli kivi koski kuori kurki:kurke lahti lampi:lampe lapsi lehti lohi lumi meri moni mäki:mäke niemi
    nimi nuoli nuori nurmi onki:onke ovi pieni pilvi polvi puoli retki riihi ripsi saari salmi sarvi savi
    sieni siipi:siipe sormi suksi suomi suuri talvi tammi toimi tuki:tuke tuli tuuli tähti uni veli:velje
    vuori väki:väke ääni ääri
  `,
  /** asukas: asukkaan, asukasta. Ends in as, es, is; the rule strengthens k, p, t and d. */
  asukas: `
    ahdas altis:alttii armas! arvokas asiakas asukas aulis! ehdokas eväs:evää halukas hammas:hampaa
    harras:hartaa hidas innokas iäkäs kallis! kallis:kallii kangas kastike! kaunis! keidas kevyt! kiivas
    kirkas kirves! kuningas laadukas lahjakas lammas:lampaa lihas! mallas! maukas mätäs:mättää opas
    oppilas! osakas parras! porras:portaa potilas! puhdas raitis:raittii rakas ratas! reipas rengas rikas
    ruis:rukii runsas! rypäs! saapas sairas! seiväs:seipää taidokas taivas:taivaa tehdas tehokas terveys!
    tiivis! tulokas työläs! utelias! valas! valmis! varakas varas:varkaa vieras! viisas! vilkas voimakas
    äes!
  `,
  /** puhelin: puhelimen, puhelinta. */
  puhelin: `
    avain avoin eläin:eläime istuin kaiutin keitin kirjoitin kuljetin laskin lämmitin morsian:morsiame
    pakastin puhelin selain soitin suodatin sydän:sydäme syötin tulostin valitsin
  `,
  /** jäsen: jäsenen, jäsentä. Ends in a consonant, takes e. */
  jäsen: `
    askel! höyhen jäsen kymmen kyynel! manner:mantere nivel! siemen sisar säen:säkene sävel!
    taival:taipale tytär:tyttäre vemmel:vempele
  `,
  /** maa: maan, maita. Ends in two vowels. */
  maa: `
    ehtoo harmaa idea jää kuu luu maa muu paluu puu pää suo suu syy sää takuu talkoo tee tie tienoo työ
    vajaa vakaa vapaa vastuu yö
  `,
  /** työtön: työttömän, työtöntä. */
  työtön: `
    avuton esteetön huoleton koditon kohtuuton lapseton liikkumaton mahdoton maksuton onneton osaton
    puolueeton päihteetön rajaton riippumaton savuton tarpeeton turvaton työtön varaton väkivallaton
  `,
  /** suurempi: suuremman, suurempia. */
  suurempi: `
    aiempi aikaisempi alempi isompi laajempi myöhempi nuorempi pahempi parempi pienempi suurempi tärkeämpi
    useampi uudempi vanhempi ylempi
  `,
};
