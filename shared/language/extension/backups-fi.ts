import { formatNumber } from '../formats.ts';

/** So many practices, in Finnish. */
const practices = (count: number) => (count === 1 ? '1 käytäntö' : `${formatNumber(count, 'fi')} käytäntöä`);

/** Words about backups and what is lost, in Finnish: the original. */
export const backupsFi = {
  /** Heading. */
  heading: 'Varmuuskopiot',
  /** What the section is for. */
  intro:
    'Kirjasto on vain tässä selaimessa. Varmuuskopio on tiedosto selaimen ulkopuolella, ja siitä kirjasto palautuu kokonaan.',
  /** So many practices. */
  practices,
  /** The state in one sentence, at the top. */
  state: {
    /** There is no backup and no place for one. */
    noPlace: 'Kirjastosta ei ole varmuuskopiota. Valitse, minne se tehdään.',
    /** There is a place and no backup yet. */
    none: 'Kirjastosta ei ole vielä varmuuskopiota.',
    /** The last one was made and verified. */
    last: (day: string, time: string, place: string, count: number) =>
      `Viimeisin varmuuskopio on tehty ja tarkistettu ${day} klo ${time}: ${place}, ${practices(count)}.`,
    /** The last one was handed to the browser, which does not tell whether it was saved. */
    handed: (day: string, time: string, count: number) =>
      `Viimeisin varmuuskopio on tarkistettu ja annettu selaimen tallennettavaksi ${day} klo ${time}: ${practices(count)}. Selain ei kerro, tallentuiko se.`,
  },
  /** Where a backup is. */
  places: {
    /** In a folder. */
    folder: (name: string) => `kansio ${name}`,
    /** In our folder under the downloads. */
    downloads: 'latausten kansio Hyvän kierre',
  },
  /** What waits for a person. */
  waiting: {
    /** Beside the section's name in the list of sections. */
    short: 'odottaa',
    /** The same for those who hear it, and in a narrow list of sections. */
    named: 'varmuuskopiot odottavat',
    /** The browser must ask for the folder again. */
    access: (name: string) =>
      `Varmuuskopiointi odottaa. Selain pyytää lupaa kansioon ${name} uudelleen aina käynnistyksen jälkeen.`,
    /** Button: ask. */
    resume: 'Jatka varmuuskopiointia',
    /** The folder is not there. */
    'no-folder': (name: string) =>
      `Varmuuskopioiden kansiota ${name} ei löydy. Liitä levy tai valitse kansio uudelleen.`,
    /** A backup is due that only a click can save. */
    'by-hand': 'Uuden varmuuskopion aika on tullut. Selain tallentaa sen vain napin painalluksesta.',
  },
  /** A backup that failed. */
  failed: {
    /** When, why, what is safe, what to do. */
    told: (day: string, time: string, why: string) =>
      `Varmuuskopiointi ei onnistunut ${day} klo ${time}. ${why} Aiemmat varmuuskopiot ovat tallessa.`,
    /** When it is tried again. */
    again: (time: string) => `Uusi yritys tehdään klo ${time}, jos Hyvän kierre on auki.`,
    /** Why and what to do. */
    why: {
      /** The browser must ask for the folder. */
      'no-access': 'Kansioon ei ole lupaa. Anna lupa painamalla Jatka varmuuskopiointia.',
      /** The folder is not there any more. */
      'no-folder': 'Kansiota ei löydy. Valitse kansio uudelleen.',
      /** No room. */
      full: 'Levyllä ei ole tilaa. Vapauta tilaa ja yritä uudelleen.',
      /** It could not be written. */
      'not-written': 'Tiedostoa ei saatu kirjoitettua. Tarkista, että kansioon voi kirjoittaa.',
      /** What was written did not read as it should. */
      damaged: 'Kirjoitettu tiedosto ei vastannut kirjastoa, ja se poistettiin. Kokeile toista kansiota.',
      /** The browser did not save the download. */
      'not-saved': 'Selain ei tallentanut tiedostoa. Tarkista selaimen lataukset.',
      /** The library could not be read. */
      library: 'Kirjastoa ei saatu luettua. Käynnistä selain uudelleen.',
    },
  },
  /** Making one. */
  make: {
    /** Button. */
    now: 'Tee varmuuskopio nyt',
    /** While it is made. */
    working: 'Tehdään varmuuskopiota',
    /** It was ended by a person. */
    cancelled: 'Varmuuskopiointi keskeytettiin. Aiemmat varmuuskopiot ovat tallessa.',
    /** Another window was making one. */
    elsewhere: 'Toinen ikkuna tekee varmuuskopiota parhaillaan.',
    /** Old ones that should have gone are still there. */
    notRemoved: (count: number) =>
      count === 1
        ? 'Yhtä vanhaa varmuuskopiota ei saatu poistettua. Sitä yritetään seuraavalla kerralla uudelleen.'
        : `${formatNumber(count, 'fi')} vanhaa varmuuskopiota ei saatu poistettua. Niitä yritetään seuraavalla kerralla uudelleen.`,
  },
  /** Where backups go. */
  place: {
    /** Heading. */
    heading: 'Minne varmuuskopiot tehdään',
    /** Nothing has been chosen. */
    none: 'Paikkaa ei ole valittu.',
    /** The folder that is used. */
    folder: (name: string) =>
      `Kansioon ${name}. Jokainen varmuuskopio luetaan tallennuksen jälkeen takaisin ja tarkistetaan.`,
    /** The downloads, followed. */
    downloads:
      'Latausten kansioon Hyvän kierre. Varmuuskopio tarkistetaan ennen tallennusta, ja selain vahvistaa, että se tallentui kokonaan.',
    /** The downloads, by hand. */
    byHand:
      'Selaimen latauksiin napin painalluksesta. Varmuuskopio tarkistetaan ennen tallennusta; tallentumista selain ei kerro, eikä vanhoja poisteta.',
    /** Button: choose a folder for the first time. */
    chooseFolder: 'Valitse kansio',
    /** Button: another folder. */
    changeFolder: 'Vaihda kansio',
    /** Button: the downloads. */
    useDownloads: 'Käytä selaimen latauksia',
    /** Button: let downloads be followed. */
    follow: 'Salli tallennuksen seuraaminen',
    /** Which folder is a good one. */
    hint: 'Hyvä paikka on kunnan verkkolevy tai muu kansio, joka varmuuskopioidaan. Varmuuskopiossa ovat myös henkilöiden yhteystiedot.',
    /** Browsers without a choice of folder. */
    noPicker:
      'Tässä selaimessa kansiota ei voi valita, joten varmuuskopiot menevät latauksiin. Kopioi uusin välillä myös kunnan verkkolevylle. Varmuuskopiossa ovat myös henkilöiden yhteystiedot.',
  },
  /** How often and how many. */
  schedule: {
    /** Label. */
    label: 'Kuinka usein',
    /** The choices. */
    choices: {
      /** Each day, or after twenty changes. */
      daily: 'Päivittäin tai 20 muutoksen jälkeen',
      /** Each week. */
      weekly: 'Viikoittain',
      /** Never unasked. */
      off: 'Vain pyydettäessä',
    },
    /** When they are made. */
    hint: 'Varmuuskopio tehdään, kun kirjasto tai sivupaneeli on auki ja jotain on muuttunut.',
    /** Label: how many are kept. */
    keep: 'Kuinka monta säilytetään',
    /** What is removed and when. */
    keepHint: 'Vanhin poistetaan vasta, kun uusi on tarkistettu. Tarkistamattomia ei poisteta.',
    /** A choice could not be kept. */
    notKept: 'Valintaa ei saatu tallennettua. Aiempi valinta on voimassa. Yritä uudelleen.',
  },
  /** The list. */
  list: {
    /** Heading. */
    heading: 'Tallessa olevat varmuuskopiot',
    /** There are none. */
    empty: 'Varmuuskopioita ei löytynyt.',
    /** They cannot be seen before a yes. */
    hidden: 'Kansiota ei voi nyt lukea. Luettelo on viimeksi nähdyn mukainen.',
    /** So many more. */
    more: (count: number) => `Näytä ${formatNumber(count, 'fi')} vanhempaa`,
    /** A moment in a row. */
    moment: (day: string, time: string) => `${day} klo ${time}`,
    /** How one was verified. */
    proofs: {
      /** The written file was read whole. */
      'read-back': 'luettu takaisin',
      /** Read before saving, the size told by the browser. */
      size: 'tarkistettu, koko vahvistettu',
      /** Read before saving only. */
      'before-saving': 'tarkistettu, tallentuminen ei tiedossa',
      /** Found damaged. */
      damaged: 'vaurioitunut',
      /** Not read. */
      unknown: 'ei tarkistettu',
    },
    /** One of another library. */
    other: 'toisesta kirjastosta',
    /** Button: bring back. */
    restore: 'Palauta',
    /** Button: check. */
    check: 'Tarkista',
    /** Button: remove. */
    remove: 'Poista',
    /** While it is checked. */
    checking: 'Tarkistetaan varmuuskopiota',
    /** It is sound. */
    sound: (when: string) => `Varmuuskopio ${when} on ehjä.`,
    /** It is damaged. */
    damaged: (when: string) => `Varmuuskopio ${when} on vaurioitunut, eikä sitä voi palauttaa. Tee uusi.`,
    /** It could not be read. */
    notChecked: 'Varmuuskopiota ei saatu luettua. Tarkista, että kansio on paikallaan.',
    /** It could not be removed. */
    notRemoved: 'Varmuuskopiota ei saatu poistettua. Tarkista, että kansioon voi kirjoittaa.',
    /** Question before removing. */
    sure: (when: string) => `Poistetaanko varmuuskopio ${when}? Sitä ei saa takaisin.`,
    /** The last verified one. */
    sureLast: 'Tämä on viimeisin tarkistettu varmuuskopio.',
    /** Button: no. */
    keep: 'Säilytä',
  },
  /** Bringing one back. */
  restore: {
    /** Heading. */
    heading: 'Palauta tiedostosta',
    /** What it does here. */
    hint: 'Tiedosto tarkistetaan ja sen sisältö näytetään ennen kuin mitään muuttuu.',
    /** Button: choose the file. */
    file: 'Valitse kirjastotiedosto',
    /** Button: the newest. */
    latest: 'Palauta viimeisin varmuuskopio',
    /** While it is read. */
    opening: 'Tarkistetaan varmuuskopiota',
    /** Heading over what it holds. */
    holds: 'Varmuuskopion sisältö',
    /** It is whole. */
    checked: 'Varmuuskopio on ehjä. Luvuissa ovat mukana myös roskakorissa olevat.',
    /** Fact: when made. */
    madeAt: 'Tehty',
    /** Fact. */
    practices: 'Käytäntöjä',
    /** Fact. */
    agreements: 'Sopimuksia',
    /** Fact. */
    files: 'Tiedostoja',
    /** Button: bring it back. */
    now: 'Palauta',
    /** Button in a damaged library. */
    replaceNow: 'Poista vaurioitunut kirjasto ja palauta',
    /** What happens in a damaged library. */
    replaceRemark:
      'Selaimessa oleva vaurioitunut kirjasto poistetaan ensin. Sen jälkeen tehdyt muutokset, joita varmuuskopiossa ei ole, häviävät.',
    /** What happens to what has been clipped since. */
    besideRemark: 'Kirjastossa jo olevat poiminnat säilyvät.',
    /** The library is not empty: what it holds is shown beside what is there. */
    toImport:
      'Kirjastossa on jo käytäntöjä. Varmuuskopio tuodaan niiden rinnalle yhtenä muutoksena, jonka voi kumota.',
    /** While it works. */
    working: 'Palautetaan',
    /** It came back whole. */
    done: (count: number) => `Kirjasto on palautettu: ${practices(count)}.`,
    /** It came back beside what was there. */
    doneBeside: (count: number) =>
      `Varmuuskopion uudet kohteet on tuotu, ja kirjastossa jo olleet ovat tallessa. Kirjastossa on ${practices(count)}.`,
    /** Someone who had been removed is in the library again, in so many records. */
    returned: (count: number) =>
      `Varmuuskopio toi takaisin tietoja henkilöstä, joka oli poistettu kirjastosta. Kohteita on ${formatNumber(count, 'fi')}. Katso ja poista ne Henkilötiedot-osiossa.`,
    /** Link or button to the library. */
    show: 'Näytä kirjasto',
    /** It failed. */
    failed: 'Palautus ei onnistunut. Varmuuskopio on ennallaan, eikä kirjasto muuttunut. Yritä uudelleen.',
    /** It failed after the damaged library had been removed. */
    failedRemoved:
      'Palautus ei onnistunut, ja vaurioitunut kirjasto ehdittiin poistaa. Varmuuskopio on ennallaan. Yritä uudelleen.',
    /** The file is no sound backup. */
    refused: (name: string) =>
      `Tiedosto ${name} on vaurioitunut tai ei ole kirjastotiedosto. Mitään ei muutettu.`,
    /** A newer version made the file. */
    newer: (name: string) =>
      `Tiedosto ${name} on tehty laajennuksen uudemmalla versiolla. Päivitä laajennus. Mitään ei muutettu.`,
    /** The file could not be read. */
    unread: (name: string) => `Tiedostoa ${name} ei saatu luettua. Tarkista, että se on paikallaan.`,
    /** The browser was not let into the folder. */
    noAccess: 'Kansioon ei annettu lupaa. Yritä uudelleen tai valitse tiedosto.',
    /** Button: the next older one. */
    older: (when: string) => `Tarkista edellinen: ${when}`,
    /** Button: leave it. */
    leave: 'Valitse toinen',
  },
  /** The library was emptied or cannot be opened. */
  lost: {
    /** Heading, emptied. */
    emptied: 'Kirjasto on tyhjentynyt',
    /** Heading, broken. */
    broken: 'Kirjasto ei aukea',
    /** What there was and is. */
    emptiedTold: (count: number, day: string) =>
      `Kirjastossa oli ${practices(count)}, nyt se on tyhjä. Selain on poistanut laajennuksen tiedot. Kirjasto nähtiin viimeksi ${day}.`,
    /** What there was, when clips have been made since. */
    emptiedSince: (count: number, day: string, since: number) =>
      `Kirjastossa oli ${practices(count)}. Selain on poistanut laajennuksen tiedot. Kirjasto nähtiin viimeksi ${day}. Sen jälkeen on tallennettu ${practices(since)}; ne säilyvät.`,
    /** The browser cannot open it. */
    brokenTold:
      'Selain ei saanut kirjastoa auki. Käynnistä selain ensin uudelleen. Jos kirjasto ei silloinkaan aukea, palauta varmuuskopio.',
    /** How much the broken one had. */
    brokenHad: (count: number, day: string) =>
      `Kirjastossa oli ${practices(count)}, kun se nähtiin viimeksi ${day}.`,
    /** The newest backup that was found. */
    latest: (day: string, time: string, count: number) =>
      `Viimeisin löytynyt varmuuskopio on tehty ${day} klo ${time}: ${practices(count)}.`,
    /** The folder must be asked for. */
    hidden: (name: string) => `Varmuuskopiot ovat kansiossa ${name}. Selain pyytää siihen lupaa.`,
    /** What was remembered of one among the downloads. */
    inDownloads: (day: string, time: string, name: string) =>
      `Viimeisin varmuuskopio on tehty ${day} klo ${time}. Sen nimi on ${name}. Etsi se latauksista ja valitse tiedosto.`,
    /** What was remembered of one in a folder that the browser does not know any more. */
    inFolder: (day: string, time: string, folder: string, name: string) =>
      `Viimeisin varmuuskopio on tehty ${day} klo ${time} kansioon ${folder}. Sen nimi on ${name}. Valitse tiedosto.`,
    /** None was found. */
    none: 'Varmuuskopiota ei löytynyt. Jos olet tallentanut kirjastotiedoston, valitse se.',
    /** Other ones of the folder. */
    others: 'Muut varmuuskopiot',
    /** Button: try to open the library again. */
    tryAgain: 'Yritä avata uudelleen',
    /** Button: begin anew. */
    startOver: 'Aloita tyhjästä',
    /** Question before that. */
    startOverSure:
      'Aloitetaanko tyhjästä? Varmuuskopiot jäävät talteen, ja niistä voi palauttaa myöhemminkin Varmuuskopiot-osiossa.',
    /** Button: yes. */
    startOverYes: 'Aloita, varmuuskopiot säilyvät',
    /** In the side panel. */
    inPanel: (count: number) =>
      `Kirjastossa oli ${practices(count)}, nyt se on tyhjä. Voit poimia tavalliseen tapaan. Palauta varmuuskopio kirjastossa.`,
    /** In the side panel, broken. */
    brokenInPanel: 'Selain ei saanut kirjastoa auki. Kirjastossa voit palauttaa varmuuskopion.',
    /** What a person decided could not be remembered. */
    notKept:
      'Selain ei saanut valintaa talteen, ja kirjasto on ennallaan. Vapauta levyltä tilaa tai käynnistä selain uudelleen ja yritä sitten uudelleen.',
    /** The library is there as it was before changes that had been seen. */
    older: {
      /** Heading. */
      heading: 'Kirjastosta puuttuu muutoksia',
      /** What there was and is. */
      told: (count: number, day: string, time: string, found: number) =>
        `Kirjastossa oli ${practices(count)}, kun se nähtiin viimeksi ${day} klo ${time}. Nyt selaimessa on saman kirjaston aiempi tila, jossa on ${practices(found)}.`,
      /** Since when and until when; both are moments. */
      between: (from: string, to: string) => `Puuttuvat muutokset on tehty aikavälillä ${from} – ${to}.`,
      /** How it comes about, and that nothing has been done. */
      why: 'Näin käy, kun selaimen tiedot palautetaan vanhemmasta kopiosta tai levy vikaantuu. Kirjastoon ei ole koskettu.',
      /** The newest backup is older than what there is. */
      tooOld: 'Se on vanhempi kuin kirjasto nyt, joten puuttuvia muutoksia siinä ei ole.',
      /** How a backup comes in. */
      beside:
        'Varmuuskopio tuodaan kirjaston rinnalle. Ensin näet, mitä siinä on, ja valitset itse, kumpi jää, jos sama kohde on kummassakin erilaisena.',
      /** Button: the newest backup. */
      take: 'Tuo viimeisin varmuuskopio',
      /** Button: leave everything as it is. */
      keep: 'Pidä kirjasto tällaisena',
      /** What that means. */
      keepHint:
        'Jos pidät kirjaston tällaisena, tätä ei kysytä uudelleen. Varmuuskopiot jäävät talteen, ja niitä voi tuoda myöhemminkin Varmuuskopiot-osiossa.',
      /** In the side panel. */
      inPanel:
        'Kirjastosta puuttuu muutoksia, jotka siinä on jo ollut. Voit poimia tavalliseen tapaan. Varmuuskopion voit tuoda kirjastossa.',
    },
    /** Button in the side panel. */
    open: 'Avaa kirjasto',
  },
  /** The folder has a backup of this library that nothing here remembers. */
  forgotten: {
    /** Sentence. */
    told: (when: string, count: number) =>
      `Varmuuskopiokansiossa on tästä kirjastosta varmuuskopio, jota tämä selain ei muista tehneensä: ${when}, ${practices(count)}. Selaimen tiedot on ehkä palautettu aiempaan tilaan, tai kopio on tehty toisella koneella. Siinä voi olla sellaista, mitä kirjastosta puuttuu.`,
    /** Button: show what it holds beside the library. */
    look: 'Katso, mitä siinä on',
    /** Link to the section of backups. */
    toSection: 'Siirry varmuuskopioihin',
  },
  /** The reminder on the library page. */
  reminder: {
    /** Sentence. */
    told: (count: number) =>
      `Kirjastossa on ${practices(count)} eikä yhtään varmuuskopiota. Jos selaimen tiedot poistuvat, kirjastokin häviää.`,
    /** Link. */
    open: 'Ota varmuuskopiot käyttöön',
  },
} as const;
