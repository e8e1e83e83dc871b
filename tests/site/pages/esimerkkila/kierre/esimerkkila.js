export default {
  "format": "hyvan-kierre/publication",
  "version": 1,
  "id": "018f3852-2e48-70ad-a5a6-7d65049c9eda",
  "publishedAt": "2026-10-06T06:30:00.000Z",
  "languages": [
    "fi",
    "sv",
    "en"
  ],
  "publisher": {
    "name": {
      "fi": "Esimerkkilän kunta",
      "sv": "Exempelby kommun",
      "en": "Municipality of Esimerkkilä"
    },
    "website": "https://www.esimerkkila.example/"
  },
  "agreement": {
    "id": "018f3853-1c90-71ea-8847-eb40cdcef7dc",
    "updatedAt": "2026-09-28T09:15:00.000Z",
    "revision": 14,
    "kind": "vitality-agreement",
    "name": {
      "fi": "Esimerkkilän elinvoimasopimus",
      "sv": "Exempelby livskraftsavtal",
      "en": "Esimerkkilä vitality agreement"
    },
    "purpose": {
      "fi": "Sopimuksella kunta, yhdistykset, kylät, yritykset, oppilaitokset ja seurakunta jakavat vastuun arjen turvasta. Jokainen kumppani kertoo, mitä se itse tekee asukkaiden hyväksi. Teon ei tarvitse olla iso.",
      "sv": "Genom avtalet delar kommunen, föreningarna, byarna, företagen, läroanstalterna och församlingen på ansvaret för tryggheten i vardagen. Varje partner berättar vad den själv gör för invånarna. Insatsen behöver inte vara stor.",
      "en": "Through the agreement the municipality, associations, villages, companies, schools and the parish share the responsibility for everyday security. Each partner tells what it does itself for the residents. The deed need not be a big one."
    },
    "municipality": {
      "name": {
        "fi": "Esimerkkilä",
        "sv": "Exempelby",
        "en": "Esimerkkilä"
      }
    },
    "themes": [
      {
        "fi": "Yhteisöllisyys",
        "sv": "Gemenskap",
        "en": "Community"
      },
      {
        "fi": "Liikkuva arki",
        "sv": "Vardag i rörelse",
        "en": "An active everyday"
      },
      {
        "fi": "Toimivat kylät",
        "sv": "Levande byar",
        "en": "Lively villages"
      },
      {
        "fi": "Ehkäisevä päihdetyö",
        "sv": "Förebyggande rusmedelsarbete"
      }
    ],
    "goals": [
      {
        "id": "018f3854-0ad8-7604-a650-6d12722c0356",
        "name": {
          "fi": "Yksinäisyys vähenee",
          "sv": "Ensamheten minskar",
          "en": "Loneliness decreases"
        }
      },
      {
        "id": "018f3854-f920-700b-b897-1dc42855f88f",
        "name": {
          "fi": "Jokaisella lapsella ja nuorella on mieluisa harrastus",
          "sv": "Varje barn och ung har en hobby som känns bra",
          "en": "Every child and young person has a hobby they enjoy"
        }
      },
      {
        "id": "018f3855-e768-7e04-a6f5-477e62080c4f",
        "name": {
          "fi": "Arki sujuu kylissä ja kirkonkylällä",
          "sv": "Vardagen löper i byarna och i kyrkbyn",
          "en": "Everyday life runs smoothly in the villages and the centre"
        }
      },
      {
        "id": "018f3856-d5b0-74c5-a274-66286a060ae7",
        "name": {
          "fi": "Kuntalaiset liikkuvat enemmän",
          "sv": "Kommuninvånarna rör på sig mer",
          "en": "Residents are more physically active"
        }
      },
      {
        "id": "018f3857-c3f8-7a4a-89b7-b469e9839a90",
        "name": {
          "fi": "Päihteistä aiheutuu vähemmän haittaa",
          "sv": "Rusmedlen orsakar mindre skada",
          "en": "Alcohol and drugs cause less harm"
        }
      },
      {
        "id": "018f3858-b240-7bea-a59f-388738d98181",
        "name": {
          "fi": "Työ ja osaaminen lisääntyvät",
          "sv": "Arbetet och kunnandet ökar"
        }
      }
    ],
    "developmentTargets": [
      {
        "id": "018f3859-a088-7d6e-b402-232308d6f6d1",
        "text": {
          "fi": "Koko kunnan elinvoima asukkaiden hyvinvoinnin kannalta",
          "sv": "Hela kommunens livskraft ur invånarnas synvinkel",
          "en": "Vitality of the whole municipality from the residents’ point of view"
        },
        "scope": "municipality",
        "state": "chosen"
      },
      {
        "id": "018f385a-8ed0-72eb-bc56-40554ad0f3f0",
        "text": {
          "fi": "Koivuniemen kylätalosta arjen kohtaamispaikka",
          "sv": "Byagården i Björkudd blir en mötesplats i vardagen"
        },
        "scope": "village",
        "scopeName": {
          "fi": "Koivuniemi",
          "sv": "Björkudd"
        },
        "state": "chosen"
      },
      {
        "id": "018f385b-7d18-7972-9bd2-acde1ec7e4a2",
        "text": {
          "fi": "Hyvinvointisetelin kokeilu ja vakiinnuttaminen",
          "sv": "Välfärdssedeln prövas och görs permanent",
          "en": "Piloting the welfare voucher and making it permanent"
        },
        "scope": "instrument",
        "scopeName": {
          "fi": "Hyvinvointiseteli",
          "sv": "Välfärdssedel",
          "en": "Welfare voucher"
        },
        "state": "chosen"
      },
      {
        "id": "018f385c-6b60-7bef-afd3-f49c62d9b735",
        "scope": "age-group",
        "scopeName": {
          "fi": "Nuoret",
          "sv": "Unga",
          "en": "Young people"
        },
        "state": "choosing"
      }
    ],
    "linkedPlans": [
      {
        "id": "018f385d-59a8-79bf-a6fb-ecd109aaa623",
        "name": {
          "fi": "Hyvinvointisuunnitelma",
          "sv": "Välfärdsplan",
          "en": "Wellbeing plan"
        },
        "fromYear": 2025,
        "untilYear": 2029,
        "address": "https://www.esimerkkila.example/hyvinvointisuunnitelma-2025-2029.pdf",
        "state": "attached"
      },
      {
        "id": "018f385e-47f0-72d6-82cb-3aec418ea3c8",
        "name": {
          "fi": "Ehkäisevän päihdetyön toimintasuunnitelma",
          "sv": "Handlingsplan för förebyggande rusmedelsarbete",
          "en": "Action plan for preventive substance abuse work"
        },
        "fromYear": 2026,
        "untilYear": 2029,
        "state": "being-attached"
      },
      {
        "id": "018f385f-3638-7f47-af5a-cf1edb2c64f8",
        "name": {
          "fi": "Kuntastrategia",
          "sv": "Kommunstrategi"
        },
        "fromYear": 2022,
        "untilYear": 2030,
        "address": "https://www.esimerkkila.example/kuntastrategia-2030.pdf",
        "state": "attached"
      }
    ],
    "signedOn": "2024-05-21",
    "signingEvent": {
      "name": {
        "fi": "Hyvän kierre -ilta",
        "sv": "Hyvän kierre-kväll",
        "en": "Hyvän kierre evening"
      },
      "day": "2024-05-21",
      "place": {
        "fi": "Esimerkkilän yhtenäiskoulun ruokasali",
        "sv": "Matsalen i Exempelby enhetsskola",
        "en": "Dining hall of Esimerkkilä comprehensive school"
      }
    },
    "validFrom": "2024-06-01",
    "validUntil": "2028-12-31",
    "decision": {
      "body": {
        "fi": "Kunnanvaltuusto",
        "sv": "Kommunfullmäktige",
        "en": "Municipal council"
      },
      "day": "2024-04-15",
      "section": 27,
      "diaryNumber": "ESIDno-2024-118",
      "address": "https://www.esimerkkila.example/paatokset/2024-04-15/27"
    },
    "predecessor": {
      "kind": "wellbeing-agreement",
      "name": {
        "fi": "Esimerkkilän hyvinvointisopimus 2018–2023",
        "sv": "Exempelby välfärdsavtal 2018–2023"
      }
    },
    "join": {
      "text": {
        "fi": "Mukaan pääsee milloin vain. Kertokaa lomakkeella, mitä teette asukkaiden hyväksi. Sopimus allekirjoitetaan kaksi kertaa vuodessa hyvän kierre -illassa.",
        "sv": "Man kan gå med när som helst. Berätta på blanketten vad ni gör för invånarna. Avtalet undertecknas två gånger om året på Hyvän kierre-kvällen.",
        "en": "You can join at any time. Tell on the form what you do for the residents. The agreement is signed twice a year at the Hyvän kierre evening."
      },
      "address": "https://www.esimerkkila.example/lomakkeet/elinvoimasopimus",
      "email": "elinvoimasopimus@esimerkkila.example"
    },
    "suggest": {
      "address": "https://www.esimerkkila.example/lomakkeet/korjausehdotus?kumppani={partner}",
      "email": "elinvoimasopimus@esimerkkila.example"
    },
    "privacyNotice": "https://www.esimerkkila.example/tietosuoja/elinvoimasopimus"
  },
  "partners": [
    {
      "id": "018f3860-2480-78cf-9a22-6d6b358c6093",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "municipality",
      "name": {
        "fi": "Esimerkkilän kunta",
        "sv": "Exempelby kommun",
        "en": "Municipality of Esimerkkilä"
      },
      "description": {
        "fi": "Kunta kokoaa kumppanit yhteen ja tarjoaa tilat yhteiselle tekemiselle.",
        "sv": "Kommunen för samman parterna och ordnar lokaler för det gemensamma arbetet.",
        "en": "The municipality brings the partners together and offers premises for joint work."
      },
      "website": "https://www.esimerkkila.example",
      "languages": [
        "fi",
        "sv"
      ],
      "contact": {
        "role": {
          "fi": "hyvinvointikoordinaattori",
          "sv": "välfärdskoordinator",
          "en": "wellbeing coordinator"
        },
        "email": "hyvinvointi@esimerkkila.example",
        "basis": "public-duty",
        "phone": "014 000 0100"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3863-dda0-7933-b2ee-917ac44d93c8",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "joint-municipal-authority",
      "name": {
        "fi": "Kaarnajärven seudun kuntayhtymä",
        "sv": "Samkommunen för Barksjöbygden",
        "en": "Kaarnajärvi Joint Municipal Authority"
      },
      "description": {
        "fi": "Kuntayhtymä hoitaa seudun ympäristöterveyden ja maaseutupalvelut.",
        "sv": "Samkommunen sköter regionens miljöhälsa och landsbygdstjänster."
      },
      "website": "https://www.kaarnajarvenseutu.example",
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3866-a878-737b-9a7d-72d7f30cf185",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "village",
      "name": {
        "fi": "Koivuniemen kyläyhdistys ry",
        "sv": "Björkudds byaförening rf",
        "en": "Koivuniemi Village Association"
      },
      "description": {
        "fi": "Pidämme kylätaloa, uimarantaa ja kesätoria.",
        "sv": "Vi driver byagården, badstranden och sommartorget."
      },
      "website": "https://www.koivuniemi.example",
      "area": {
        "fi": "Koivuniemi",
        "sv": "Björkudd"
      },
      "languages": [
        "fi",
        "sv"
      ],
      "contact": {
        "role": {
          "fi": "sihteeri",
          "sv": "sekreterare",
          "en": "secretary"
        },
        "email": "kyla@koivuniemi.example",
        "basis": "agreement"
      },
      "signature": {
        "state": "renewed",
        "day": "2026-05-19"
      },
      "history": [
        {
          "state": "signed",
          "day": "2024-05-21"
        }
      ]
    },
    {
      "id": "018f3869-7350-73ed-a676-f69bf7dac3a8",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "village",
      "name": {
        "fi": "Ylikylän kylätoimikunta",
        "sv": "Överby bykommitté"
      },
      "description": {
        "fi": "Kylätoimikunta kokoontuu koululla kuukauden ensimmäisenä maanantaina."
      },
      "area": {
        "fi": "Ylikylä",
        "sv": "Överby"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f386c-3e28-7b83-85e0-ffd63b6b2a2d",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "kind": "village",
      "name": {
        "fi": "Hiekkarannan kyläseura ry"
      },
      "description": {
        "fi": "Kyläseura pitää huolta uimarannasta ja järjestää kesäjuhlan."
      },
      "area": {
        "fi": "Hiekkaranta"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-11-19"
      }
    },
    {
      "id": "018f386e-1ab8-7202-9126-16190261d926",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "kind": "village",
      "name": {
        "fi": "Tuulimäen kyläyhdistys ry",
        "sv": "Vindbackens byaförening rf"
      },
      "description": {
        "fi": "Tuulimäellä on oma kyläkauppa ja kirjastoauton pysäkki.",
        "sv": "Vindbacken har en egen bybutik och en hållplats för bokbussen."
      },
      "area": {
        "fi": "Tuulimäki",
        "sv": "Vindbacken"
      },
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2025-05-20"
      }
    },
    {
      "id": "018f386f-f748-7267-8171-3cad8f0b62f0",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Seniorit ry",
        "sv": "Exempelby Seniorer rf",
        "en": "Esimerkkilä Seniors"
      },
      "description": {
        "fi": "Retkiä, jumppaa ja seuraa yli 60-vuotiaille.",
        "sv": "Utfärder, gymnastik och sällskap för personer över 60 år.",
        "en": "Trips, exercise and company for people over 60."
      },
      "website": "https://www.esimerkkilanseniorit.example",
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "puheenjohtaja",
          "sv": "ordförande",
          "en": "chair"
        },
        "email": "puheenjohtaja@esimerkkilanseniorit.example",
        "basis": "consent",
        "until": "2028-12-31"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3873-b068-7517-9d8f-99ccf042fec4",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Kotiväki ry",
        "sv": "Exempelby hemfolk rf"
      },
      "description": {
        "fi": "Kotitalouden ja ruoan yhdistys."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3876-7b40-7c0f-83a8-82a5ac61f95e",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 2,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Kiri ry",
        "sv": "Idrottsföreningen Esimerkkilän Kiri rf",
        "en": "Sports Club Esimerkkilän Kiri"
      },
      "description": {
        "fi": "Yleisurheilua, hiihtoa ja palloilua kaikenikäisille.",
        "sv": "Friidrott, skidåkning och bollspel i alla åldrar."
      },
      "website": "https://www.kiri.example",
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "seurasihteeri",
          "sv": "föreningssekreterare",
          "en": "club secretary"
        },
        "email": "toimisto@kiri.example",
        "basis": "agreement"
      },
      "signature": {
        "state": "renewed",
        "day": "2026-05-19"
      },
      "history": [
        {
          "state": "promised",
          "day": "2024-04-10"
        },
        {
          "state": "signed",
          "day": "2024-05-21"
        }
      ]
    },
    {
      "id": "018f387a-3460-76f9-b5e9-f6ccd2c62fd8",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "sv": "Svenska föreningen i Exempelby rf"
      },
      "description": {
        "sv": "Föreningen ordnar program på svenska och ger ut medlemsbladet Bron."
      },
      "website": "https://www.svenskaforeningen.example",
      "languages": [
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f387c-ff38-74ac-9358-1ca80d8dff62",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Omaishoitajat ry",
        "sv": "Exempelby Närståendevårdare rf",
        "en": "Esimerkkilä Family Carers"
      },
      "description": {
        "fi": "Tukea ja taukoja omaistaan hoitaville.",
        "sv": "Stöd och pauser för närståendevårdare."
      },
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "toiminnanjohtaja",
          "sv": "verksamhetsledare",
          "en": "executive director"
        },
        "email": "toimisto@esimerkkilanomaishoitajat.example",
        "basis": "consent",
        "until": "2025-12-31"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f387f-ca10-73a5-943f-d9f50af1cc1b",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Nuorisoseura ry",
        "sv": "Exempelby ungdomsförening rf"
      },
      "description": {
        "fi": "Seuran talolla tanssitaan, näytellään ja tehdään kesäteatteria."
      },
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3882-94e8-7b1b-9e07-f5a42ae04602",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Näyttämö ry"
      },
      "description": {
        "fi": "Harrastajateatteri, joka esiintyy siellä missä ihmiset ovat."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2025-05-20"
      },
      "history": [
        {
          "state": "invited",
          "day": "2024-11-19"
        },
        {
          "state": "promised",
          "day": "2025-02-11"
        }
      ]
    },
    {
      "id": "018f3884-7178-7e0a-a076-79766c894f6d",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Luonnonystävät ry",
        "sv": "Exempelby Naturvänner rf",
        "en": "Esimerkkilä Friends of Nature"
      },
      "description": {
        "fi": "Retkiä lähiluontoon ja vieraslajitalkoita.",
        "sv": "Utflykter i närnaturen."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3887-3c50-77c5-8cbd-dae7a73ad063",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Vapaa-ajankalastajat ry",
        "sv": "Exempelby fritidsfiskare rf"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3889-18e0-7862-84b8-8f5a8f9a85a9",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Perinneyhdistys ry"
      },
      "description": {
        "fi": "Veteraanisukupolven perintöä vaalimassa."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f388a-f570-7c87-b9eb-222f63d9623a",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Järvenrannan Sydänystävät ry",
        "sv": "Järvenrannan Hjärtvänner rf"
      },
      "description": {
        "fi": "Sydänterveyttä ja kävelyseuraa."
      },
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "sihteeri",
          "sv": "sekreterare",
          "en": "secretary"
        },
        "email": "sihteeri@sydanystavat.example",
        "basis": "agreement"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f388d-c048-7ef0-9bf4-598082adc366",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Kaarnan Vertaistuki ry",
        "sv": "Kaarna Kamratstöd rf"
      },
      "description": {
        "fi": "Vertaisryhmiä mielen hyvinvoinnin ja päihteettömyyden tueksi."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-11-19"
      }
    },
    {
      "id": "018f3890-8b20-7a9d-bddf-cd4badf69bd9",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Perhepesä ry",
        "sv": "Familjeboet rf",
        "en": "Perhepesä Family Association"
      },
      "description": {
        "fi": "Avoin kohtaamispaikka pienten lasten perheille.",
        "sv": "En öppen mötesplats för småbarnsfamiljer."
      },
      "website": "https://www.perhepesa.example",
      "languages": [
        "fi",
        "sv",
        "en"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3893-55f8-7b06-8b7c-99793c224486",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Kaarnan Kävijät ry",
        "sv": "Scoutkåren Kaarnan Kävijät rf"
      },
      "description": {
        "fi": "Partiolippukunta."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3895-3288-71d9-bd8f-c5a6beaf41e2",
      "updatedAt": "2025-11-18T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Korpiaron Erä ry",
        "sv": "Jaktföreningen Korpiaron Erä rf"
      },
      "area": {
        "fi": "Korpiaro"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2025-11-18"
      },
      "history": [
        {
          "state": "promised",
          "day": "2025-05-20"
        }
      ]
    },
    {
      "id": "018f3897-fd60-7bad-9827-6b4e18fef1cd",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Mieskuoro ry"
      },
      "description": {
        "fi": "Kuoro on laulanut Esimerkkilässä jo kolmessa polvessa."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f3899-d9f0-79d1-a640-540ce33298ed",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Työtä ja Toimintaa Esimerkkilässä ry",
        "sv": "Arbete och verksamhet i Exempelby rf"
      },
      "description": {
        "fi": "Työpaja, kierrätystori ja neuvontaa työtä etsiville."
      },
      "website": "https://www.tyotajatoimintaa.example",
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "neuvonta",
          "sv": "rådgivning",
          "en": "advice"
        },
        "email": "neuvonta@tyotajatoimintaa.example",
        "basis": "agreement",
        "phone": "014 000 0120"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f389c-a4c8-76f3-a454-d3dc3291859c",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Monikulttuuriset Naiset ry",
        "sv": "Exempelby mångkulturella kvinnor rf",
        "en": "Multicultural Women of Esimerkkilä"
      },
      "description": {
        "fi": "Naisten oma ryhmä, jossa opitaan kieltä ja tutustutaan naapureihin.",
        "en": "A women’s group for learning languages and getting to know neighbours."
      },
      "languages": [
        "fi",
        "en"
      ],
      "signature": {
        "state": "signed",
        "day": "2025-05-20"
      }
    },
    {
      "id": "018f389f-6fa0-7d27-a280-b664c65f2994",
      "updatedAt": "2026-09-15T09:15:00.000Z",
      "revision": 2,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Ratsastajat ry",
        "sv": "Exempelby ryttare rf"
      },
      "description": {
        "fi": "Talliyhteisö ja ratsastuskoulu."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "promised",
        "day": "2026-09-15"
      }
    },
    {
      "id": "018f38a1-4c30-71b3-a27c-6ef08ca44b83",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Vapaaehtoinen Palokunta ry",
        "sv": "Exempelby Frivilliga Brandkår rf",
        "en": "Esimerkkilä Volunteer Fire Brigade"
      },
      "description": {
        "fi": "Sopimuspalokunta ja nuoriso-osasto."
      },
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "päällikkö",
          "sv": "chef",
          "en": "chief"
        },
        "email": "paallikko@esimerkkilanvpk.example",
        "basis": "agreement"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38a4-1708-7c98-929e-20260997f174",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "association",
      "name": {
        "fi": "Esimerkkilän Kotiseutuyhdistys ry",
        "sv": "Exempelby hembygdsförening rf"
      },
      "description": {
        "fi": "Museo, kotiseutupäivä ja kylien tarinat."
      },
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38a5-f398-7e5a-b08c-ae55764d8420",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "company",
      "name": {
        "fi": "Osuuskauppa Kaarna",
        "sv": "Andelslaget Kaarna"
      },
      "description": {
        "fi": "Kirkonkylän ruokakauppa ja rautakauppa."
      },
      "website": "https://www.osuuskauppakaarna.example",
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "renewed",
        "day": "2026-05-19"
      },
      "history": [
        {
          "state": "signed",
          "day": "2024-05-21"
        }
      ]
    },
    {
      "id": "018f38a9-acb8-7b96-9267-fd9be5c08015",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "kind": "company",
      "name": {
        "fi": "Kahvila Laituri Oy"
      },
      "description": {
        "fi": "Kahvila satamassa, auki ympäri vuoden."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-11-19"
      }
    },
    {
      "id": "018f38ab-8948-71c0-97b0-3b3458587963",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "company",
      "name": {
        "fi": "Kaarnan apteekki",
        "sv": "Kaarna apotek"
      },
      "description": {
        "fi": "Lääkeneuvontaa myös kylillä."
      },
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38ad-65d8-7881-870f-6afbde6ac192",
      "updatedAt": "2025-12-31T09:15:00.000Z",
      "revision": 2,
      "kind": "company",
      "name": {
        "fi": "Konepaja Teräs ja Poika Oy"
      },
      "description": {
        "fi": "Metallialan perheyritys."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "left",
        "day": "2025-12-31"
      },
      "history": [
        {
          "state": "signed",
          "day": "2024-05-21"
        }
      ]
    },
    {
      "id": "018f38af-4268-771a-9d0d-2f22e49d2fb5",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "kind": "company",
      "name": {
        "fi": "Hoivakoti Iltahetki Oy",
        "sv": "Omsorgshemmet Iltahetki Ab"
      },
      "description": {
        "fi": "Hoivakoti, jonka piha ja kerhohuone ovat naapureidenkin käytössä."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2026-05-19"
      },
      "history": [
        {
          "state": "promised",
          "day": "2025-11-18"
        }
      ]
    },
    {
      "id": "018f38b1-1ef8-77e6-af3a-3c6a5647ce8c",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "educational-institution",
      "name": {
        "fi": "Esimerkkilän yhtenäiskoulu",
        "sv": "Exempelby enhetsskola",
        "en": "Esimerkkilä Comprehensive School"
      },
      "description": {
        "fi": "Luokat 1–9 ja esiopetus."
      },
      "languages": [
        "fi"
      ],
      "contact": {
        "role": {
          "fi": "koulusihteeri",
          "sv": "skolsekreterare",
          "en": "school secretary"
        },
        "email": "yhtenaiskoulu@esimerkkila.example",
        "basis": "public-duty"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38b3-e9d0-7472-8845-a2e03c4acf3c",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "educational-institution",
      "name": {
        "fi": "Kaarnajärven kansalaisopisto",
        "sv": "Kaarnajärvi medborgarinstitut",
        "en": "Kaarnajärvi Adult Education Centre"
      },
      "description": {
        "fi": "Kursseja kaikille, myös kylillä."
      },
      "website": "https://www.kaarnaopisto.example",
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38b6-b4a8-704e-a66f-f59d4d4e838c",
      "updatedAt": "2025-11-18T09:15:00.000Z",
      "revision": 1,
      "kind": "educational-institution",
      "name": {
        "fi": "Esimerkkiseudun ammattiopisto",
        "sv": "Exempelbygdens yrkesinstitut"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2025-11-18"
      },
      "history": [
        {
          "state": "promised",
          "day": "2025-05-20"
        }
      ]
    },
    {
      "id": "018f38b8-9138-7671-a552-942edd9cf508",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "parish",
      "name": {
        "fi": "Esimerkkilän seurakunta",
        "sv": "Exempelby församling",
        "en": "Esimerkkilä Parish"
      },
      "description": {
        "fi": "Seurakunta kulkee ihmisen rinnalla arjessa ja juhlassa.",
        "sv": "Församlingen går vid människans sida till vardags och fest."
      },
      "languages": [
        "fi",
        "sv"
      ],
      "contact": {
        "role": {
          "fi": "diakoniatoimisto",
          "sv": "diakonibyrån",
          "en": "diaconal office"
        },
        "email": "diakonia@esimerkkilanseurakunta.example",
        "basis": "agreement"
      },
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38bb-5c10-75e9-8461-9e83088ae39f",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "authority",
      "name": {
        "fi": "Kaarnan pelastuslaitos",
        "sv": "Kaarna räddningsverk"
      },
      "description": {
        "fi": "Pelastustoimi ja onnettomuuksien ehkäisy."
      },
      "languages": [
        "fi",
        "sv"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38bd-38a0-73a4-825c-7a1e46729f85",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "kind": "authority",
      "name": {
        "fi": "Kaarnan poliisiasema",
        "sv": "Polisstationen i Kaarna"
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2026-05-19"
      }
    },
    {
      "id": "018f38bf-1530-711d-b28b-bf37640a0f43",
      "updatedAt": "2024-05-21T09:15:00.000Z",
      "revision": 1,
      "kind": "other",
      "ownKind": {
        "fi": "Leader-ryhmä",
        "sv": "Leadergrupp",
        "en": "Leader group"
      },
      "name": {
        "fi": "Leader Kaarnanseutu",
        "sv": "Leader Kaarnabygden",
        "en": "Leader Kaarnanseutu"
      },
      "description": {
        "fi": "Rahoitusta ja neuvoja paikallisiin kehittämishankkeisiin."
      },
      "website": "https://www.leaderkaarna.example",
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-05-21"
      }
    },
    {
      "id": "018f38c0-f1c0-7f67-b7a8-e9700d26e95e",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "kind": "other",
      "ownKind": {
        "fi": "hanke",
        "sv": "projekt",
        "en": "project"
      },
      "name": {
        "fi": "Lähde liikkeelle -hanke",
        "sv": "Projektet Kom i rörelse",
        "en": "Get Moving project"
      },
      "description": {
        "fi": "Kaksivuotinen liikuntahanke, jossa kokeillaan hyvinvointiseteliä."
      },
      "languages": [
        "fi"
      ],
      "signature": {
        "state": "signed",
        "day": "2024-11-19"
      }
    }
  ],
  "commitments": [
    {
      "id": "018f3861-12c8-7964-b027-fd398a451c5c",
      "updatedAt": "2026-09-28T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f3860-2480-78cf-9a22-6d6b358c6093",
      "text": {
        "fi": "Annamme koulujen liikuntasalit yhdistyksille maksutta arki-iltoina ja viikonloppuina.",
        "sv": "Vi ger föreningarna tillgång till skolornas gymnastiksalar utan avgift på vardagskvällar och veckoslut.",
        "en": "We give associations free use of school gyms on weekday evenings and at weekends."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families",
        "youth",
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Maksuttomat salivuorot viikossa",
          "sv": "Avgiftsfria hallturer per vecka",
          "en": "Free gym slots a week"
        },
        "unit": {
          "fi": "vuoroa",
          "sv": "turer",
          "en": "slots"
        },
        "start": 22,
        "target": 40,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 27
          },
          {
            "day": "2025-12-31",
            "value": 34
          },
          {
            "day": "2026-09-30",
            "value": 38
          }
        ]
      },
      "progress": {
        "fi": "Vuorot varataan nyt verkossa, ja tyhjiksi jääneet tunnit näkyvät kaikille.",
        "sv": "Turerna bokas nu på nätet och lediga timmar syns för alla."
      },
      "reportedOn": "2026-09-28"
    },
    {
      "id": "018f3862-0110-7c62-8130-05aef7351371",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3860-2480-78cf-9a22-6d6b358c6093",
      "text": {
        "fi": "Järjestämme kumppanuuspöydän neljä kertaa vuodessa ja kerromme jokaisella kerralla, miten edelliset sopimukset ovat edenneet.",
        "sv": "Vi ordnar partnerskapsbordet fyra gånger om året och berättar varje gång hur det vi kom överens om har gått framåt."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Kumppanuuspöydän tapaamiset",
          "sv": "Möten vid partnerskapsbordet"
        },
        "unit": {
          "fi": "tapaamista",
          "sv": "möten"
        },
        "start": 0,
        "target": 18,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 2
          },
          {
            "day": "2025-12-31",
            "value": 6
          },
          {
            "day": "2026-10-01",
            "value": 9
          }
        ]
      }
    },
    {
      "id": "018f3862-ef58-70b5-bfcc-a4772fba2cfb",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3860-2480-78cf-9a22-6d6b358c6093",
      "text": {
        "fi": "Myönnämme joka kevät kohdeavustusta tekoihin, jotka toteuttavat hyvinvointisuunnitelman painopisteitä.",
        "sv": "Varje vår beviljar vi projektbidrag för insatser som genomför välfärdsplanens tyngdpunkter."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "livelihood",
        "services"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3864-cbe8-7a9b-a2c9-f636c75b0cfd",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3863-dda0-7933-b2ee-917ac44d93c8",
      "text": {
        "fi": "Tuomme maaseutuneuvojan kylille kerran kuukaudessa, jotta neuvoa saa lähtemättä kirkonkylälle.",
        "sv": "En gång i månaden tar vi landsbygdsrådgivaren till byarna, så att man får råd utan att åka till kyrkbyn."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood",
        "services"
      ],
      "lifeStages": [
        "working-age"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3865-ba30-7540-93a9-1dc235c3d254",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3863-dda0-7933-b2ee-917ac44d93c8",
      "text": {
        "fi": "Testaamme kylien kaivoveden omakustannushintaan keväisin."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3867-96c0-7c2e-8277-d9bc0907eb28",
      "updatedAt": "2026-10-01T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f3866-a878-737b-9a7d-72d7f30cf185",
      "text": {
        "fi": "Avaamme kylätalon joka torstai klo 10–14. Kahvi on valmiina ja mukaan mahtuu.",
        "sv": "Vi öppnar byagården varje torsdag kl. 10–14. Kaffet är färdigt och alla ryms med.",
        "en": "We open the village hall every Thursday from 10 to 14. The coffee is ready and there is room for everyone."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "older-people",
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Kävijöitä torstaisin vuodessa",
          "sv": "Besökare på torsdagar per år"
        },
        "unit": {
          "fi": "käyntiä",
          "sv": "besök",
          "en": "visits"
        },
        "start": 0,
        "target": 900,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 310
          },
          {
            "day": "2025-12-31",
            "value": 742
          },
          {
            "day": "2026-09-30",
            "value": 655
          }
        ]
      },
      "progress": {
        "fi": "Torstaista on tullut kylän yhteinen päivä. Mukana on ollut myös perheitä."
      },
      "reportedOn": "2026-10-01"
    },
    {
      "id": "018f3868-8508-72da-91fb-001025209b12",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3866-a878-737b-9a7d-72d7f30cf185",
      "text": {
        "fi": "Haemme kyydillä ne, jotka eivät muuten pääse kylätalolle.",
        "sv": "Vi skjutsar dem som annars inte kommer till byagården."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f386a-6198-7f82-813b-b2e241fed53a",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3869-7350-73ed-a676-f69bf7dac3a8",
      "text": {
        "fi": "Hoidamme kylän hiihtoladun ja luistelukentän talkoilla.",
        "sv": "Vi sköter byns skidspår och skridskobana genom talko."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families",
        "everyone"
      ],
      "startsOn": "2024-11-01"
    },
    {
      "id": "018f386b-4fe0-710f-ba46-0b503078b37c",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3869-7350-73ed-a676-f69bf7dac3a8",
      "text": {
        "fi": "Kutsumme uudet asukkaat kylään tutustumiskahville kuukauden sisällä muutosta."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "everyone",
        "working-age"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f386d-2c70-767f-9724-11249eb37bf0",
      "updatedAt": "2026-08-15T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f386c-3e28-7b83-85e0-ffd63b6b2a2d",
      "text": {
        "fi": "Valvomme uimarantaa heinäkuun viikonloppuina ja pidämme lapsille uimakoulun."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-11-19",
      "measure": {
        "name": {
          "fi": "Uimakoulun lapset"
        },
        "unit": {
          "fi": "lasta"
        },
        "start": 0,
        "target": 60,
        "readings": [
          {
            "day": "2025-07-31",
            "value": 41
          },
          {
            "day": "2026-01-29",
            "value": 49
          },
          {
            "day": "2026-07-31",
            "value": 57
          }
        ]
      },
      "reportedOn": "2026-08-15"
    },
    {
      "id": "018f386f-0900-7b07-9060-06273bd66efd",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f386e-1ab8-7202-9126-16190261d926",
      "text": {
        "fi": "Pidämme kyläkauppaa auki vapaaehtoisvoimin sunnuntaisin.",
        "sv": "Vi håller bybutiken öppen på söndagar med frivilliga krafter."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "livelihood",
        "services"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2025-05-20"
    },
    {
      "id": "018f3870-e590-798a-9820-1b6cef242677",
      "updatedAt": "2026-10-02T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f386f-f748-7267-8171-3cad8f0b62f0",
      "text": {
        "fi": "Soitamme joka arkiaamu kuulumispuhelun 25 yksin asuvalle ikäihmiselle.",
        "sv": "Varje vardagsmorgon ringer vi ett samtal till 25 äldre som bor ensamma.",
        "en": "Every weekday morning we make a friendly call to 25 older people who live alone."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Puhelun saavat ikäihmiset",
          "sv": "Äldre som får samtalet",
          "en": "Older people who get the call"
        },
        "unit": {
          "fi": "ihmistä",
          "sv": "personer",
          "en": "people"
        },
        "start": 8,
        "target": 25,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 14
          },
          {
            "day": "2025-12-31",
            "value": 21
          },
          {
            "day": "2026-09-30",
            "value": 25
          }
        ]
      },
      "progress": {
        "fi": "Tavoite täyttyi syyskuussa. Soittajia on yhdeksän.",
        "sv": "Målet nåddes i september. Vi är nio som ringer.",
        "en": "The target was met in September. There are nine callers."
      },
      "reportedOn": "2026-10-02"
    },
    {
      "id": "018f3871-d3d8-7547-a814-9028f97a83a9",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f386f-f748-7267-8171-3cad8f0b62f0",
      "text": {
        "fi": "Ohjaamme maksuttoman tuolijumpan kirjastossa keskiviikkoisin.",
        "sv": "Vi leder gratis stolgymnastik i biblioteket på onsdagar."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3872-c220-7481-835f-deb37d6bacd1",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f386f-f748-7267-8171-3cad8f0b62f0",
      "text": {
        "fi": "Viemme kumppanuuspöydälle ikäihmisten terveiset."
      },
      "goalIds": [],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3874-9eb0-79b6-b043-cb32e2250d9b",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3873-b068-7517-9d8f-99ccf042fec4",
      "text": {
        "fi": "Opetamme nuoria laittamaan edullista arkiruokaa nuorisotilalla kerran kuussa.",
        "sv": "En gång i månaden lär vi unga att laga förmånlig vardagsmat på ungdomsgården."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood",
        "wellbeing"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3875-8cf8-7dcd-9b8d-632cf67fb016",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3873-b068-7517-9d8f-99ccf042fec4",
      "text": {
        "fi": "Keitämme yhteisen puurolounaan kirkonkylän koululla koulujen loma-aikoina.",
        "sv": "Under skolloven kokar vi en gemensam grötlunch i skolan i kyrkbyn.",
        "en": "During school holidays we cook a shared porridge lunch at the village school."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Lounasannokset vuodessa",
          "sv": "Luncher per år"
        },
        "unit": {
          "fi": "annosta",
          "sv": "portioner"
        },
        "start": 0,
        "target": 600,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 380
          },
          {
            "day": "2025-07-01",
            "value": 485
          },
          {
            "day": "2025-12-31",
            "value": 590
          }
        ]
      }
    },
    {
      "id": "018f3877-6988-7f21-9655-a5f83ceb1d09",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3876-7b40-7c0f-83a8-82a5ac61f95e",
      "text": {
        "fi": "Järjestämme jokaiselle alakoululaiselle maksuttoman lajikokeilun kaksi kertaa vuodessa.",
        "sv": "Två gånger om året ordnar vi gratis prova på-idrott för alla elever i lågstadiet.",
        "en": "Twice a year we offer every primary school pupil a free try-out of a sport."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-08-12",
      "measure": {
        "name": {
          "fi": "Kokeiluun osallistuneet lapset",
          "sv": "Barn som har provat"
        },
        "unit": {
          "fi": "osallistujaa",
          "sv": "deltagare",
          "en": "participants"
        },
        "start": 120,
        "target": 400,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 236
          },
          {
            "day": "2025-12-31",
            "value": 361
          },
          {
            "day": "2026-06-05",
            "value": 412
          }
        ]
      }
    },
    {
      "id": "018f3878-57d0-74a3-8e84-3f574260720e",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3876-7b40-7c0f-83a8-82a5ac61f95e",
      "text": {
        "fi": "Lainaamme suksia ja luistimia perheille, joille välineet ovat liian kalliita.",
        "sv": "Vi lånar ut skidor och skridskor till familjer som tycker att utrustningen är för dyr."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "livelihood",
        "participation"
      ],
      "lifeStages": [
        "children-and-families",
        "youth"
      ],
      "startsOn": "2026-05-19"
    },
    {
      "id": "018f3879-4618-760b-9490-ddc4d7c2ab5e",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3876-7b40-7c0f-83a8-82a5ac61f95e",
      "text": {
        "fi": "Emme myy alkoholia lasten ja nuorten tapahtumissa.",
        "sv": "Vi säljer inte alkohol vid evenemang för barn och unga."
      },
      "goalIds": [
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families",
        "youth"
      ],
      "startsOn": "2026-05-19"
    },
    {
      "id": "018f387b-22a8-774b-98e2-8afbac1089b8",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387a-3460-76f9-b5e9-f6ccd2c62fd8",
      "text": {
        "sv": "Vi ordnar språkkafé på svenska och finska varannan tisdag i biblioteket."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "working-age",
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f387c-10f0-77be-bc2f-01638aea95ad",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387a-3460-76f9-b5e9-f6ccd2c62fd8",
      "text": {
        "sv": "Vi läser sagor på svenska för daghemsbarnen en gång i månaden."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f387d-ed80-7604-9a05-3a6b9a3eeb26",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387c-ff38-74ac-9358-1ca80d8dff62",
      "text": {
        "fi": "Tuuraamme omaishoitajaa kolme tuntia viikossa, jotta hän pääsee omille asioilleen.",
        "sv": "Vi avlöser närståendevårdaren tre timmar i veckan, så att hen hinner med sina egna ärenden."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "older-people",
        "working-age"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Tuurausta saavat perheet",
          "sv": "Familjer som får avlösning"
        },
        "unit": {
          "fi": "perhettä",
          "sv": "familjer"
        },
        "start": 0,
        "target": 15,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 4
          },
          {
            "day": "2025-12-31",
            "value": 9
          },
          {
            "day": "2026-09-30",
            "value": 11
          }
        ]
      }
    },
    {
      "id": "018f387e-dbc8-752f-8d18-425d68d75738",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387c-ff38-74ac-9358-1ca80d8dff62",
      "text": {
        "fi": "Kerromme omaishoidon tuesta helppolukuisesti kaikissa kylissä."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "older-people",
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3880-b858-73f6-bd5f-5c2e45baf183",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387f-ca10-73a5-943f-d9f50af1cc1b",
      "text": {
        "fi": "Pidämme seurantalon avoinna nuorille perjantai-iltaisin. Paikalla on aina kaksi aikuista.",
        "sv": "Vi håller föreningshuset öppet för unga på fredagskvällar. Två vuxna är alltid på plats.",
        "en": "We keep the youth hall open for young people on Friday evenings. Two adults are always present."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Perjantai-iltojen kävijät vuodessa",
          "sv": "Besökare på fredagskvällar per år"
        },
        "unit": {
          "fi": "käyntiä",
          "sv": "besök",
          "en": "visits"
        },
        "start": 200,
        "target": 1500,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 640
          },
          {
            "day": "2025-12-31",
            "value": 1320
          }
        ]
      }
    },
    {
      "id": "018f3881-a6a0-76de-9d3e-6c5cc889dc60",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f387f-ca10-73a5-943f-d9f50af1cc1b",
      "text": {
        "fi": "Annamme nuorille avaimet omaan bänditilaan."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3883-8330-746b-9dcb-23c6b7203511",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3882-94e8-7b1b-9e07-f5a42ae04602",
      "text": {
        "fi": "Esitämme joka syksy pienen näytelmän kylätaloilla ja hoivakodissa ilman pääsymaksua."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "older-people",
        "everyone"
      ],
      "startsOn": "2025-09-01"
    },
    {
      "id": "018f3885-5fc0-7478-8094-74d22f31dae0",
      "updatedAt": "2026-09-16T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f3884-7178-7e0a-a076-79766c894f6d",
      "text": {
        "fi": "Merkitsemme esteettömän luontopolun Kaarnajärven rantaan vuoden 2026 loppuun mennessä.",
        "sv": "Före utgången av 2026 märker vi ut en tillgänglig naturstig vid Barksjöns strand.",
        "en": "By the end of 2026 we mark an accessible nature trail on the shore of Kaarnajärvi."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "endsOn": "2026-12-31",
      "measure": {
        "name": {
          "fi": "Valmista polkua",
          "sv": "Färdig stig",
          "en": "Finished trail"
        },
        "unit": {
          "fi": "metriä",
          "sv": "meter",
          "en": "metres"
        },
        "start": 0,
        "target": 1800,
        "readings": [
          {
            "day": "2025-10-31",
            "value": 700
          },
          {
            "day": "2026-04-08",
            "value": 1075
          },
          {
            "day": "2026-09-15",
            "value": 1450
          }
        ]
      },
      "progress": {
        "fi": "Pitkospuut on uusittu, opastaulut puuttuvat vielä.",
        "sv": "Spångarna är förnyade, skyltarna fattas ännu."
      },
      "reportedOn": "2026-09-16"
    },
    {
      "id": "018f3886-4e08-7d65-ae1a-382bf29c496d",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3884-7178-7e0a-a076-79766c894f6d",
      "text": {
        "fi": "Ohjaamme päiväkotien metsäretken keväisin ja syksyisin."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3888-2a98-7aad-8ef8-e5fbede17399",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3887-3c50-77c5-8cbd-dae7a73ad063",
      "text": {
        "fi": "Otamme nuoria pilkille ja verkoille. Välineet saa meiltä.",
        "sv": "Vi tar med unga på pimpelfiske och nätfiske. Utrustningen får man av oss."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Kalassa käyneet nuoret"
        },
        "unit": {
          "fi": "nuorta",
          "sv": "unga"
        },
        "start": 0,
        "target": 80,
        "readings": [
          {
            "day": "2025-12-31",
            "value": 33
          }
        ]
      }
    },
    {
      "id": "018f388a-0728-7391-8134-a5efee8682dc",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3889-18e0-7862-84b8-8f5a8f9a85a9",
      "text": {
        "fi": "Kerromme koululaisille kotikunnan historiasta ja viemme heidät tutustumaan museoon."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "children-and-families",
        "youth"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f388b-e3b8-73b2-abd2-595496ffe2ef",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f388a-f570-7c87-b9eb-222f63d9623a",
      "text": {
        "fi": "Lähdemme yhteiskävelylle torilta joka tiistai klo 17, satoi tai paistoi.",
        "sv": "Vi går en gemensam promenad från torget varje tisdag kl. 17, i ur och skur.",
        "en": "We set off on a shared walk from the market square every Tuesday at 17, rain or shine."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "working-age",
        "older-people"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Kävelijöitä keskimäärin",
          "sv": "Promenerare i medeltal"
        },
        "unit": {
          "fi": "osallistujaa",
          "sv": "deltagare",
          "en": "participants"
        },
        "start": 6,
        "target": 30,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 13
          },
          {
            "day": "2025-12-31",
            "value": 19
          },
          {
            "day": "2026-09-30",
            "value": 22
          }
        ]
      }
    },
    {
      "id": "018f388c-d200-71c2-b50d-32490a43dfe0",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f388a-f570-7c87-b9eb-222f63d9623a",
      "text": {
        "fi": "Mittaamme verenpaineen maksutta kauppojen auloissa neljä kertaa vuodessa.",
        "sv": "Vi mäter blodtrycket gratis i butikernas aulor fyra gånger om året."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "working-age",
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f388e-ae90-7e75-90ab-ee374b42f2cc",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f388d-c048-7ef0-9bf4-598082adc366",
      "text": {
        "fi": "Avaamme päihteettömän olohuoneen kirkonkylälle kolmena iltana viikossa.",
        "sv": "Tre kvällar i veckan öppnar vi ett drogfritt vardagsrum i kyrkbyn.",
        "en": "Three evenings a week we open a substance-free living room in the centre."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "working-age"
      ],
      "startsOn": "2024-11-19",
      "measure": {
        "name": {
          "fi": "Käynnit vuodessa",
          "sv": "Besök per år",
          "en": "Visits a year"
        },
        "unit": {
          "fi": "käyntiä",
          "sv": "besök",
          "en": "visits"
        },
        "start": 0,
        "target": 1200,
        "readings": [
          {
            "day": "2025-12-31",
            "value": 870
          },
          {
            "day": "2026-09-30",
            "value": 790
          }
        ]
      }
    },
    {
      "id": "018f388f-9cd8-7e22-b6bc-2b700fef818f",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f388d-c048-7ef0-9bf4-598082adc366",
      "text": {
        "fi": "Koulutamme kymmenen vertaisohjaajaa."
      },
      "goalIds": [
        "018f3857-c3f8-7a4a-89b7-b469e9839a90",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "working-age"
      ],
      "startsOn": "2024-11-19",
      "measure": {
        "name": {
          "fi": "Koulutetut vertaisohjaajat"
        },
        "unit": {
          "fi": "ohjaajaa"
        },
        "start": 0,
        "target": 10,
        "readings": [
          {
            "day": "2025-11-30",
            "value": 6
          },
          {
            "day": "2026-05-31",
            "value": 10
          }
        ]
      }
    },
    {
      "id": "018f3891-7968-727d-9d9f-8786b5609d87",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3890-8b20-7a9d-bddf-cd4badf69bd9",
      "text": {
        "fi": "Pidämme perhekahvilaa kahtena aamuna viikossa. Mukaan voi tulla ilmoittautumatta.",
        "sv": "Vi håller familjekafé två morgnar i veckan. Man behöver inte anmäla sig.",
        "en": "We run a family café on two mornings a week. No need to sign up."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Perhekahvilan käynnit vuodessa",
          "sv": "Besök på familjekaféet per år"
        },
        "unit": {
          "fi": "käyntiä",
          "sv": "besök",
          "en": "visits"
        },
        "start": 400,
        "target": 1000,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 610
          },
          {
            "day": "2025-12-31",
            "value": 1040
          }
        ]
      }
    },
    {
      "id": "018f3892-67b0-7dcd-9d56-83615ce4cf53",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3890-8b20-7a9d-bddf-cd4badf69bd9",
      "text": {
        "fi": "Lainaamme vauvapakkauksen perheelle, joka muuttaa kuntaan."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3894-4440-7630-8eaf-f1ef12c8d8e2",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3893-55f8-7b06-8b7c-99793c224486",
      "text": {
        "fi": "Perustamme uuden sudenpenturyhmän joka syksy, jos ohjaaja löytyy.",
        "sv": "Vi startar en ny vargungegrupp varje höst, om vi hittar en ledare."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f3896-20d0-71f1-b3e0-51f7e81ec4da",
      "updatedAt": "2025-11-18T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3895-3288-71d9-bd8f-c5a6beaf41e2",
      "text": {
        "fi": "Lahjoitamme hirvikeiton hyvän kierre -iltaan ja kylätalojen lounaille.",
        "sv": "Vi bjuder på älgsoppa till Hyvän kierre-kvällen och byagårdarnas luncher."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "livelihood",
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2025-11-18"
    },
    {
      "id": "018f3897-0f18-7d46-8eda-878871c756e1",
      "updatedAt": "2025-11-18T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3895-3288-71d9-bd8f-c5a6beaf41e2",
      "text": {
        "fi": "Opastamme jokamiehenoikeuksiin ja turvalliseen luonnossa liikkumiseen yläkoulussa."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2025-11-18"
    },
    {
      "id": "018f3898-eba8-7220-8d41-860a929c04ba",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3897-fd60-7bad-9827-6b4e18fef1cd",
      "text": {
        "fi": "Laulamme ikäihmisille kerran kuussa siellä, missä he asuvat."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "wellbeing"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f389a-c838-7a7f-b7d1-57552e1904fe",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3899-d9f0-79d1-a640-540ce33298ed",
      "text": {
        "fi": "Otamme vuosittain 12 työtöntä työkokeiluun kierrätystorille.",
        "sv": "Varje år tar vi emot 12 arbetslösa på arbetsprövning vid återvinningstorget.",
        "en": "Every year we take 12 unemployed people for a work trial at the recycling market."
      },
      "goalIds": [
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "working-age",
        "youth"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Työkokeilijat",
          "sv": "Personer på arbetsprövning"
        },
        "unit": {
          "fi": "henkilöä",
          "sv": "personer"
        },
        "start": 5,
        "target": 12,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 9
          },
          {
            "day": "2025-12-31",
            "value": 12
          }
        ]
      }
    },
    {
      "id": "018f389b-b680-7b9d-91d0-4caf100edaca",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f3899-d9f0-79d1-a640-540ce33298ed",
      "text": {
        "fi": "Autamme sähköisessä asioinnissa ilman ajanvarausta.",
        "sv": "Vi hjälper med ärenden på nätet utan tidsbokning."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "working-age",
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f389d-9310-750f-a805-2fd31e32244d",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f389c-a4c8-76f3-a454-d3dc3291859c",
      "text": {
        "fi": "Kokkaamme yhdessä kerran kuussa. Jokainen opettaa vuorollaan oman lempiruokansa.",
        "sv": "Vi lagar mat tillsammans en gång i månaden. Var och en lär i tur och ordning ut sin favoriträtt.",
        "en": "We cook together once a month. Each takes a turn to teach her favourite dish."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "working-age",
        "everyone"
      ],
      "startsOn": "2025-05-20",
      "measure": {
        "name": {
          "fi": "Kokki-iltojen osallistujat",
          "sv": "Deltagare i matkvällarna",
          "en": "Participants in the cooking evenings"
        },
        "unit": {
          "fi": "osallistujaa",
          "sv": "deltagare",
          "en": "participants"
        },
        "start": 0,
        "target": 150,
        "readings": [
          {
            "day": "2025-12-31",
            "value": 64
          },
          {
            "day": "2026-09-30",
            "value": 118
          }
        ]
      }
    },
    {
      "id": "018f389e-8158-70a5-a651-63f962c475eb",
      "updatedAt": "2025-05-20T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f389c-a4c8-76f3-a454-d3dc3291859c",
      "text": {
        "fi": "Tulkkaamme uusille asukkaille arjen asioissa.",
        "en": "We interpret for new residents in everyday matters."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2025-05-20"
    },
    {
      "id": "018f38a0-5de8-7174-9533-4a143a9081f3",
      "updatedAt": "2026-09-15T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f389f-6fa0-7d27-a280-b664c65f2994",
      "text": {
        "fi": "Kutsumme erityistä tukea tarvitsevat lapset talliaamuun kaksi kertaa vuodessa.",
        "sv": "Två gånger om året bjuder vi in barn i behov av särskilt stöd till en stallmorgon."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "children-and-families"
      ],
      "startsOn": "2026-09-15"
    },
    {
      "id": "018f38a2-3a78-79b8-afdb-e7d2907068ef",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a1-4c30-71b3-a27c-6ef08ca44b83",
      "text": {
        "fi": "Käymme pyynnöstä kodeissa tarkistamassa palovaroittimet ja pistorasiat.",
        "sv": "På begäran går vi hem till folk och kontrollerar brandvarnare och uttag.",
        "en": "On request we visit homes to check smoke alarms and sockets."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "older-people",
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Turvakäynnit kodeissa",
          "sv": "Säkerhetsbesök i hemmen"
        },
        "unit": {
          "fi": "käyntiä",
          "sv": "besök",
          "en": "visits"
        },
        "start": 30,
        "target": 200,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 85
          },
          {
            "day": "2025-12-31",
            "value": 161
          }
        ]
      }
    },
    {
      "id": "018f38a3-28c0-7374-9f78-5ffaeb2cfae8",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a1-4c30-71b3-a27c-6ef08ca44b83",
      "text": {
        "fi": "Otamme nuoriso-osastoon kaikki halukkaat 8–17-vuotiaat.",
        "sv": "Vi tar emot alla intresserade i åldern 8–17 år till ungdomsavdelningen."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "wellbeing",
        "participation"
      ],
      "lifeStages": [
        "children-and-families",
        "youth"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38a5-0550-7c25-8841-b9682cbf6e65",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a4-1708-7c98-929e-20260997f174",
      "text": {
        "fi": "Kokoamme kylien tarinat ääniteiksi yhdessä nuorten kanssa.",
        "sv": "Tillsammans med unga spelar vi in byarnas berättelser."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3854-f920-700b-b897-1dc42855f88f"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "youth",
        "older-people"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Tallennetut tarinat",
          "sv": "Inspelade berättelser"
        },
        "unit": {
          "fi": "tarinaa",
          "sv": "berättelser"
        },
        "start": 0,
        "target": 50,
        "readings": [
          {
            "day": "2025-12-31",
            "value": 18
          },
          {
            "day": "2026-08-31",
            "value": 31
          }
        ]
      }
    },
    {
      "id": "018f38a6-e1e0-7bf9-9bb9-82b7724a6e10",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a5-f398-7e5a-b08c-ae55764d8420",
      "text": {
        "fi": "Kuljetamme ostokset kylille tiistaisin ja perjantaisin ilman lisämaksua.",
        "sv": "Vi kör hem varor till byarna på tisdagar och fredagar utan extra avgift.",
        "en": "We deliver groceries to the villages on Tuesdays and Fridays at no extra charge."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "livelihood",
        "services"
      ],
      "lifeStages": [
        "older-people",
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38a7-d028-7b22-8583-2c7e13282cce",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a5-f398-7e5a-b08c-ae55764d8420",
      "text": {
        "fi": "Palkkaamme joka kesä kahdeksan esimerkkiläläistä nuorta.",
        "sv": "Varje sommar anställer vi åtta unga från Exempelby."
      },
      "goalIds": [
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Kesätyöntekijät",
          "sv": "Sommarjobbare"
        },
        "unit": {
          "fi": "nuorta",
          "sv": "unga"
        },
        "start": 4,
        "target": 8,
        "readings": [
          {
            "day": "2024-08-31",
            "value": 6
          },
          {
            "day": "2025-08-31",
            "value": 8
          },
          {
            "day": "2026-08-31",
            "value": 8
          }
        ]
      }
    },
    {
      "id": "018f38a8-be70-73c6-aa62-e64cd9ae40a1",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a5-f398-7e5a-b08c-ae55764d8420",
      "text": {
        "fi": "Lahjoitamme päivän leivät yhteiseen ruokapöytään."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38aa-9b00-784f-a96b-d86db0437bf1",
      "updatedAt": "2024-11-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38a9-acb8-7b96-9267-fd9be5c08015",
      "text": {
        "fi": "Pidämme juttupenkkiä: penkille istuva kertoo, että seura kelpaa.",
        "sv": "Vi har en pratbänk: den som sätter sig där visar att sällskap är välkommet.",
        "en": "We keep a chat bench: whoever sits on it shows that company is welcome."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-11-19"
    },
    {
      "id": "018f38ac-7790-7423-90cb-7b850fc75f5f",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38ab-8948-71c0-97b0-3b3458587963",
      "text": {
        "fi": "Käymme läpi ikäihmisen lääkelistan maksutta, kun hän sitä pyytää.",
        "sv": "Vi går gratis igenom läkemedelslistan med äldre som ber om det."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f",
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38ae-5420-7d1d-9691-b66078e38add",
      "updatedAt": "2025-12-31T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38ad-65d8-7881-870f-6afbde6ac192",
      "text": {
        "fi": "Otamme kaksi ammattiopiston opiskelijaa työharjoitteluun vuosittain."
      },
      "goalIds": [
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-06-01",
      "endsOn": "2025-12-31"
    },
    {
      "id": "018f38b0-30b0-7a00-9521-fce08220a787",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38af-4268-771a-9d0d-2f22e49d2fb5",
      "text": {
        "fi": "Avaamme kerhohuoneemme yhdistyksille ja naapureille arki-iltoina.",
        "sv": "Vi öppnar vårt klubbrum för föreningar och grannar på vardagskvällar."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "older-people"
      ],
      "startsOn": "2026-05-19"
    },
    {
      "id": "018f38b2-0d40-7393-87a2-2963858a84f8",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b1-1ef8-77e6-af3a-3c6a5647ce8c",
      "text": {
        "fi": "Avaamme koulun kirjaston ja pihan kyläläisille iltaisin.",
        "sv": "Vi öppnar skolans bibliotek och gård för byborna på kvällarna."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-08-12"
    },
    {
      "id": "018f38b2-fb88-79aa-86b8-eca9302ad513",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b1-1ef8-77e6-af3a-3c6a5647ce8c",
      "text": {
        "fi": "Jokainen kahdeksasluokkalainen tekee vuoden aikana yhden teon yhdistyksessä.",
        "sv": "Varje elev i årskurs åtta gör under året en insats i en förening.",
        "en": "Every eighth-grader does one deed with an association during the year."
      },
      "goalIds": [
        "018f3854-f920-700b-b897-1dc42855f88f",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "participation"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2024-08-12",
      "measure": {
        "name": {
          "fi": "Teon tehneet oppilaat",
          "sv": "Elever som gjort en insats"
        },
        "unit": {
          "fi": "oppilasta",
          "sv": "elever"
        },
        "start": 0,
        "target": 62,
        "readings": [
          {
            "day": "2025-05-31",
            "value": 39
          },
          {
            "day": "2026-05-31",
            "value": 58
          }
        ]
      }
    },
    {
      "id": "018f38b4-d818-7be9-9ac2-26a0a70800f2",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b3-e9d0-7472-8845-a2e03c4acf3c",
      "text": {
        "fi": "Pidämme vuosittain viisi maksutonta kurssia aiheista, jotka kylät valitsevat.",
        "sv": "Varje år ordnar vi fem avgiftsfria kurser om ämnen som byarna väljer.",
        "en": "Every year we hold five free courses on topics chosen by the villages."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "services",
        "participation"
      ],
      "lifeStages": [
        "working-age",
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Maksuttomat kurssit",
          "sv": "Avgiftsfria kurser"
        },
        "unit": {
          "fi": "kurssia",
          "sv": "kurser"
        },
        "start": 0,
        "target": 5,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 3
          },
          {
            "day": "2025-12-31",
            "value": 5
          }
        ]
      }
    },
    {
      "id": "018f38b5-c660-7f61-9145-0ba52ab20f69",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b3-e9d0-7472-8845-a2e03c4acf3c",
      "text": {
        "fi": "Hyvinvointiseteli käy maksuksi kaikilla liikuntakursseilla.",
        "sv": "Välfärdssedeln gäller som betalning på alla motionskurser."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "livelihood",
        "wellbeing"
      ],
      "lifeStages": [
        "working-age",
        "older-people"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38b7-a2f0-77c2-afc3-edc57a333c5d",
      "updatedAt": "2025-11-18T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b6-b4a8-704e-a66f-f59d4d4e838c",
      "text": {
        "fi": "Lähihoitajaopiskelijat pitävät ulkoiluapua hoivakodissa joka viikko.",
        "sv": "Närvårdarstuderande hjälper de boende på omsorgshemmet ut varje vecka."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356",
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "older-people",
        "youth"
      ],
      "startsOn": "2025-11-18"
    },
    {
      "id": "018f38b9-7f80-71c2-8e1b-1c99394a9b87",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b8-9138-7671-a552-942edd9cf508",
      "text": {
        "fi": "Järjestämme avoimen ruokapöydän joka keskiviikko seurakuntatalolla. Hinta on vapaa.",
        "sv": "Vi ordnar ett öppet matbord varje onsdag i församlingshemmet. Var och en betalar vad den vill.",
        "en": "We hold an open meal table every Wednesday at the parish hall. Pay what you can."
      },
      "goalIds": [
        "018f3854-0ad8-7604-a650-6d12722c0356"
      ],
      "elements": [
        "livelihood",
        "participation"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01",
      "measure": {
        "name": {
          "fi": "Ruokailijoita viikossa",
          "sv": "Matgäster per vecka",
          "en": "Diners a week"
        },
        "unit": {
          "fi": "ruokailijaa",
          "sv": "gäster",
          "en": "diners"
        },
        "start": 40,
        "target": 90,
        "readings": [
          {
            "day": "2024-12-31",
            "value": 58
          },
          {
            "day": "2025-12-31",
            "value": 76
          },
          {
            "day": "2026-09-30",
            "value": 88
          }
        ]
      }
    },
    {
      "id": "018f38ba-6dc8-7548-b8c1-f139934f6233",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38b8-9138-7671-a552-942edd9cf508",
      "text": {
        "fi": "Autamme velka-asioissa ja kuljemme mukana viranomaisen luokse.",
        "sv": "Vi hjälper med skuldfrågor och följer med till myndigheten."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "livelihood",
        "services"
      ],
      "lifeStages": [
        "working-age"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38bc-4a58-7409-8d7a-15a837b2e767",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38bb-5c10-75e9-8461-9e83088ae39f",
      "text": {
        "fi": "Opetamme alkusammutusta kylillä kerran vuodessa.",
        "sv": "Vi lär ut första släckning i byarna en gång om året."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f"
      ],
      "elements": [
        "services"
      ],
      "lifeStages": [
        "everyone"
      ],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38be-26e8-79cb-a0bf-e5eb71e1210c",
      "updatedAt": "2026-05-19T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38bd-38a0-73a4-825c-7a1e46729f85",
      "text": {
        "fi": "Poliisi käy yläkoulussa ja nuorisotilalla joka kuukausi juttelemassa, ei valvomassa.",
        "sv": "Polisen besöker högstadiet och ungdomsgården varje månad för att prata, inte för att övervaka."
      },
      "goalIds": [
        "018f3857-c3f8-7a4a-89b7-b469e9839a90"
      ],
      "elements": [
        "services",
        "wellbeing"
      ],
      "lifeStages": [
        "youth"
      ],
      "startsOn": "2026-05-19"
    },
    {
      "id": "018f38c0-0378-7c2a-b907-5ccfd454090a",
      "updatedAt": "2024-05-22T09:15:00.000Z",
      "revision": 1,
      "partnerId": "018f38bf-1530-711d-b28b-bf37640a0f43",
      "text": {
        "fi": "Varaamme vuosittain pienen rahan kylien kokeiluihin ja teemme hakemuksen yhdessä hakijan kanssa.",
        "sv": "Varje år reserverar vi en liten summa för byarnas försök och skriver ansökan tillsammans med sökanden."
      },
      "goalIds": [
        "018f3855-e768-7e04-a6f5-477e62080c4f",
        "018f3858-b240-7bea-a59f-388738d98181"
      ],
      "elements": [
        "livelihood"
      ],
      "lifeStages": [],
      "startsOn": "2024-06-01"
    },
    {
      "id": "018f38c1-e008-7f87-91ce-938501aad9cb",
      "updatedAt": "2026-10-05T09:15:00.000Z",
      "revision": 3,
      "partnerId": "018f38c0-f1c0-7f67-b7a8-e9700d26e95e",
      "text": {
        "fi": "Jaamme 300 hyvinvointiseteliä vähän liikkuville ja kysymme kolmen kuukauden päästä, miten meni.",
        "sv": "Vi delar ut 300 välfärdssedlar till dem som rör sig lite och frågar efter tre månader hur det gick.",
        "en": "We hand out 300 welfare vouchers to people who move little and ask three months later how it went."
      },
      "goalIds": [
        "018f3856-d5b0-74c5-a274-66286a060ae7"
      ],
      "elements": [
        "livelihood",
        "wellbeing"
      ],
      "lifeStages": [
        "working-age",
        "older-people"
      ],
      "startsOn": "2024-11-19",
      "endsOn": "2026-12-31",
      "measure": {
        "name": {
          "fi": "Käytetyt setelit",
          "sv": "Använda sedlar",
          "en": "Vouchers used"
        },
        "unit": {
          "fi": "seteliä",
          "sv": "sedlar",
          "en": "vouchers"
        },
        "start": 0,
        "target": 300,
        "readings": [
          {
            "day": "2025-06-30",
            "value": 92
          },
          {
            "day": "2025-12-31",
            "value": 187
          },
          {
            "day": "2026-09-30",
            "value": 254
          }
        ]
      },
      "progress": {
        "fi": "Uimahalli ja kansalaisopisto ovat suosituimmat käyttöpaikat.",
        "sv": "Simhallen och medborgarinstitutet är de populäraste ställena."
      },
      "reportedOn": "2026-10-05"
    }
  ]
}
;