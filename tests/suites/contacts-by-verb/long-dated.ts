import { told } from "./row";

/** Long sentences with much between: dated and placed. */
export const longDated = [
  ...told("2012-04-16", [
    [
      "La chef de la diplomatie européenne, Catherine Ashton, qui s'exprimait dimanche à Amman, a expliqué qu'elle avait rencontré la veille à Istanbul, pendant près de deux heures, le négociateur iranien Saïd Jalili, et que le climat avait été \"constructif\".",
      "meeting 2012-04-14 istanbul catherine-ashton+said-jalili held ?",
    ],
    [
      "A Damas, où il était arrivé samedi en provenance de Pékin, l'ancien secrétaire général de l'ONU Kofi Annan a été reçu dimanche pendant deux heures par le président Bachar al-Assad, a rapporté l'agence officielle Sana.",
      "meeting 2012-04-15 damas kofi-annan+bachar-al-assad held",
    ],
    [
      "Le président sud-africain Jacob Zuma, dont le pays préside la SADC, s'est entretenu samedi à Harare, selon son porte-parole Mac Maharaj, avec le chef de l'Etat zimbabwéen Robert Mugabe, avant de voir dans la soirée le Premier ministre Morgan Tsvangirai.",
      "meeting 2012-04-14 harare jacob-zuma+robert-mugabe held",
      "meeting 2012-04-14 harare jacob-zuma+morgan-tsvangirai held",
    ],
    [
      '"Nous avons parlé franchement", a dit Barack Obama, qui venait de s\'entretenir samedi à Carthagène (Colombie) avec son hôte, Juan Manuel Santos.',
      "meeting 2012-04-14 carthagene barack-obama+juan-manuel-santos held",
    ],
    [
      "Le capitaine Amadou Sanogo, chef de la junte malienne, a accueilli jeudi à Kati, près de Bamako, Dioncounda Traoré, qui devait prêter serment le jour même.",
      "meeting 2012-04-12 kati amadou-sanogo+dioncounda-traore held",
    ],
    [
      "Mahmoud Abbas, qui a adressé une lettre à Benjamin Netanyahu, doit être reçu mardi à Jérusalem, à la tête d'une délégation, par le chef du gouvernement israélien.",
      "meeting 2012-04-17 jerusalem mahmoud-abbas+benjamin-netanyahu planned",
    ],
    [
      "Nicolas Sarkozy et David Cameron, qui s'étaient parlé au téléphone jeudi 12 avril, ont à nouveau évoqué la Syrie dimanche, toujours par téléphone, selon l'Elysée.",
      "phone-call 2012-04-12 null nicolas-sarkozy+david-cameron held",
      "phone-call 2012-04-15 null nicolas-sarkozy+david-cameron held",
    ],
  ]),
  ...told("1993-09-14", [
    [
      "C'est dans une villa des environs d'Oslo, prêtée par un industriel, que l'Israélien Uri Savir et le Palestinien Ahmed Qoreï s'étaient rencontrés pour la première fois, le 21 mai, grâce au Norvégien Terje Larsen.",
      "meeting 1993-05-21 oslo ? held",
    ],
    {
      notYet: true,
      row: [
        "Lundi, sous le soleil, devant 3.000 invités massés sur la pelouse sud de la Maison Blanche, Yitzhak Rabin a fini par serrer la main que lui tendait Yasser Arafat, poussé par Bill Clinton.",
        "meeting 1993-09-13 washington yitzhak-rabin+yasser-arafat+bill-clinton held",
      ],
    },
    {
      notYet: true,
      row: [
        "En route pour Tel-Aviv, le Premier ministre israélien, accompagné de Shimon Peres, fera escale mardi à Rabat, où le recevra le roi Hassan II.",
        "meeting 1993-09-14 rabat yitzhak-rabin+shimon-peres+hassan-ii planned",
      ],
    },
    [
      "Interrogé sur CNN, Yasser Arafat a raconté avoir pris le petit-déjeuner lundi avec Jimmy Carter à Washington.",
      "meeting 1993-09-13 washington yasser-arafat+jimmy-carter held",
    ],
  ]),
  ...told("2014-09-05", [
    {
      notYet: true,
      row: [
        "Petro Porochenko, que Barack Obama, David Cameron, Angela Merkel, François Hollande et Matteo Renzi avaient reçu jeudi à Newport (pays de Galles) en ouverture du sommet de l'Otan, s'était entretenu la veille au téléphone avec Vladimir Poutine.",
        "? 2014-09-04 newport petro-porochenko+barack-obama+david-cameron+angela-merkel+francois-hollande+matteo-renzi held",
        "phone-call 2014-09-03 null petro-porochenko+vladimir-poutine held",
      ],
    },
    [
      "L'ex-président ukrainien Léonid Koutchma, l'ambassadeur russe Mikhaïl Zourabov et la Suissesse Heidi Tagliavini, de l'OSCE, ont signé vendredi à Minsk, avec les séparatistes Alexandre Zakhartchenko et Igor Plotnitski, un protocole de cessez-le-feu.",
      "? 2014-09-05 minsk leonid-koutchma+mikhail-zourabov+heidi-tagliavini+alexandre-zakhartchenko+igor-plotnitski held agreement",
    ],
    {
      notYet: true,
      row: [
        "Le ministre français Laurent Fabius, attendu samedi au Caire après une étape à Riyad, y rencontrera le président Abdel Fattah al-Sissi puis, dimanche, son homologue Sameh Choukri.",
        "meeting 2014-09-06 le-caire laurent-fabius+abdel-fattah-al-sissi planned",
        "meeting 2014-09-07 le-caire laurent-fabius+sameh-choukri planned",
      ],
    },
    [
      "Le Premier ministre japonais Shinzo Abe, en tournée en Asie du Sud, verra samedi à Dacca son homologue Sheikh Hasina et dimanche à Colombo le président Mahinda Rajapaksa, a précisé vendredi à Tokyo Yoshihide Suga.",
      "meeting 2014-09-06 dacca shinzo-abe+sheikh-hasina planned",
      "meeting 2014-09-07 colombo shinzo-abe+mahinda-rajapaksa planned",
    ],
    {
      notYet: true,
      row: [
        "Tony Abbott, premier dirigeant étranger reçu par Narendra Modi depuis son élection, a signé vendredi avec lui à New Delhi un accord sur l'uranium.",
        "meeting 2014-09-05 new-delhi tony-abbott+narendra-modi held ?",
      ],
    },
  ]),
  ...told("2018-09-20", [
    [
      "Arrivé mardi à Pyongyang à bord d'un avion parti de Séoul, Moon Jae-in, accueilli au pied de la passerelle par Kim Jong-un et son épouse Ri Sol-ju, a paradé avec son hôte dans une voiture décapotable.",
      "meeting 2018-09-18 pyongyang ? held",
    ],
    [
      "Mercredi, les deux dirigeants - Moon Jae-in et Kim Jong-un - ont signé, à la résidence de Paekhwawon, une déclaration commune, avant d'assister le soir, côte à côte, à un spectacle de gymnastique.",
      "meeting 2018-09-19 ? moon-jae-in+kim-jong-un held ?",
    ],
    [
      "Theresa May, qui dînait mercredi soir à Salzbourg avec ses 27 homologues européens, s'entretiendra jeudi matin en tête-à-tête avec l'Irlandais Leo Varadkar, puis avec Donald Tusk.",
      "meeting 2018-09-20 salzbourg theresa-may+leo-varadkar planned",
      "meeting 2018-09-20 salzbourg theresa-may+donald-tusk planned",
    ],
    {
      notYet: true,
      row: [
        "Vladimir Poutine et Recep Tayyip Erdogan, qui se sont vus lundi à Sotchi (sud de la Russie) dix jours après un sommet infructueux à Téhéran avec Hassan Rohani, sont convenus d'une zone démilitarisée à Idleb.",
        "meeting 2018-09-17 sotchi vladimir-poutine+recep-tayyip-erdogan held ?",
        "? 2018-09-07 teheran vladimir-poutine+recep-tayyip-erdogan+hassan-rohani held ?",
      ],
    },
    [
      "Le roi Salmane d'Arabie saoudite a réuni dimanche à Djeddah, autour d'une même table, l'Ethiopien Abiy Ahmed et l'Erythréen Issaias Afwerki, en présence d'Antonio Guterres.",
      "? 2018-09-16 djeddah salmane-ben-abdelaziz+abiy-ahmed+issaias-afwerki+antonio-guterres held",
    ],
    [
      "Benjamin Netanyahu, selon un communiqué de ses services, a présenté mardi par téléphone ses condoléances à Vladimir Poutine après la perte d'un avion Iliouchine au large de Lattaquié.",
      "phone-call 2018-09-18 null benjamin-netanyahu+vladimir-poutine held",
    ],
    [
      'L\'Américain Stephen Biegun, nommé en août, rencontrera à Vienne, "dès que possible", des responsables nord-coréens, a fait savoir Mike Pompeo.',
    ],
  ]),
];
