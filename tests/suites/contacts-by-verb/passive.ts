import { told } from "./row";

/** Passives and participles. */
export const passive = [
  ...told("2016-09-08", [
    [
      "Le président rwandais Paul Kagame a été reçu lundi à Dar es Salaam par John Magufuli.",
      "meeting 2016-09-05 dar-es-salaam paul-kagame+john-magufuli held",
    ],
    [
      "Reçu mercredi à Berlin par Angela Merkel, le Premier ministre libyen Fayez al-Sarraj a demandé de l'aide.",
      "meeting 2016-09-07 berlin angela-merkel+fayez-al-sarraj held",
    ],
    [
      "Accueilli mardi à Athènes par Alexis Tsipras, le président portugais Marcelo Rebelo de Sousa a plaidé pour la solidarité.",
      "meeting 2016-09-06 athenes alexis-tsipras+marcelo-rebelo-de-sousa held",
    ],
    [
      "Le chef rebelle Gerhard Kessler, rencontré mardi dans un hôtel de Tunis par Martin Kobler, a refusé de signer.",
      "meeting 2016-09-06 tunis gerhard-kessler+martin-kobler held",
    ],
    [
      "L'ambassadeur de France Patrice Paoli, convoqué mercredi au ministère par Gebran Bassil à Beyrouth, s'est tu.",
      "meeting 2016-09-07 beyrouth patrice-paoli+gebran-bassil held",
    ],
    [
      "Jean Ping doit être reçu vendredi à Paris par Jean-Marc Ayrault.",
      "meeting 2016-09-09 paris jean-ping+jean-marc-ayrault planned",
    ],
    [
      "Theresa May sera reçue samedi à Madrid par Mariano Rajoy.",
      "meeting 2016-09-10 madrid theresa-may+mariano-rajoy planned",
    ],
    [
      "Hassan Rohani avait été accueilli le 28 janvier à Paris par François Hollande.",
      "meeting 2016-01-28 paris hassan-rohani+francois-hollande held",
    ],
    [
      "Appelé mardi par John Kerry, Sergueï Lavrov a promis de répondre.",
      "phone-call 2016-09-06 null john-kerry+serguei-lavrov held",
    ],
    [
      "Joint par téléphone mercredi par Ban Ki-moon, le président burundais Pierre Nkurunziza a accepté.",
      "phone-call 2016-09-07 null ban-ki-moon+pierre-nkurunziza held",
    ],
    [
      "Une rencontre a réuni lundi à Hangzhou Vladimir Poutine et Recep Tayyip Erdogan.",
      "meeting 2016-09-05 hangzhou vladimir-poutine+recep-tayyip-erdogan held",
    ],
    [
      "Un dîner réunira samedi à Rome Matteo Renzi et Alexis Tsipras.",
      "meeting 2016-09-10 rome matteo-renzi+alexis-tsipras planned",
    ],
    [
      "Matteo Renzi, accompagné de Paolo Gentiloni, a été reçu mardi à Moscou par Vladimir Poutine.",
      "meeting 2016-09-06 moscou matteo-renzi+paolo-gentiloni+vladimir-poutine held",
    ],
    [
      "Le président de la Commission Jean-Claude Juncker, reçu la veille à Kiev par Petro Porochenko, a quitté jeudi l'Ukraine.",
      "meeting 2016-09-07 kiev jean-claude-juncker+petro-porochenko held",
    ],
    [
      "Attendu vendredi à Ankara, où il sera reçu par Binali Yildirim, Jens Stoltenberg a salué la Turquie.",
      "meeting 2016-09-09 ankara jens-stoltenberg+binali-yildirim planned",
    ],
  ]),
  ...told("2018-06-13", [
    [
      "Kim Yong-chol, reçu le 1er juin dans le Bureau ovale par Donald Trump, avait remis une lettre.",
      "meeting 2018-06-01 washington kim-yong-chol+donald-trump held",
    ],
    [
      "Aung San Suu Kyi a été appelée lundi par Antonio Guterres.",
      "phone-call 2018-06-11 null aung-san-suu-kyi+antonio-guterres held",
    ],
    [
      "Riek Machar devrait être reçu jeudi par Abiy Ahmed à Addis-Abeba avant de retrouver Salva Kiir.",
      "meeting 2018-06-14 addis-abeba riek-machar+abiy-ahmed planned",
      "meeting 2018-06-14 addis-abeba riek-machar+salva-kiir planned",
    ],
    [
      "Le Premier ministre hongrois Viktor Orban a été vu samedi à Budapest par Mateusz Morawiecki.",
      "meeting 2018-06-09 budapest viktor-orban+mateusz-morawiecki held",
    ],
    [
      "Convié mardi à dîner à Jérusalem par Benjamin Netanyahu, Sebastian Kurz s'est félicité de leurs relations.",
      "meeting 2018-06-12 jerusalem benjamin-netanyahu+sebastian-kurz held",
    ],
  ]),
  ...told("2023-03-16", [
    [
      "Invité mercredi à Moscou par Vladimir Poutine, qui l'a reçu au Kremlin, Bachar al-Assad a soutenu l'offensive.",
      "meeting 2023-03-15 moscou vladimir-poutine+bachar-al-assad held",
    ],
    [
      "Reçus ensemble lundi à Bruxelles par Josep Borrell, Aleksandar Vucic et Albin Kurti ont campé sur leurs positions.",
      "meeting 2023-03-13 bruxelles josep-borrell+aleksandar-vucic+albin-kurti held none",
    ],
    [
      "Reçus séparément mardi à Bruxelles par Josep Borrell, Aleksandar Vucic et Albin Kurti ont campé sur leurs positions.",
      "meeting 2023-03-14 bruxelles josep-borrell+aleksandar-vucic held none",
      "meeting 2023-03-14 bruxelles josep-borrell+albin-kurti held none",
    ],
    [
      "Ali Shamkhani a été reçu jeudi à Abou Dhabi par le président émirati Mohammed ben Zayed.",
      "meeting 2023-03-16 abou-dhabi ali-shamkhani+mohammed-ben-zayed-al-nahyane held",
    ],
  ]),
  ...told("2025-02-19", [
    [
      "Sergueï Lavrov, Iouri Ouchakov et Marco Rubio ont été accueillis mardi à Ryad par Faisal ben Farhane.",
      "meeting 2025-02-18 riyad serguei-lavrov+iouri-ouchakov+marco-rubio+faycal-ben-farhane held",
    ],
    [
      "Reçue mardi à Kiev par le président Volodymyr Zelensky, la présidente moldave Maia Sandu a promis son soutien.",
      "meeting 2025-02-18 kiev volodymyr-zelensky+maia-sandu held",
    ],
    [
      "C'est par Donald Trump en personne que le roi Abdallah II a été reçu le 11 février à la Maison Blanche.",
      "meeting 2025-02-11 washington donald-trump+abdallah-ii held",
    ],
    [
      "Donald Trump a été joint mercredi au téléphone par Emmanuel Macron.",
      "phone-call 2025-02-19 null donald-trump+emmanuel-macron held",
    ],
    [
      "Le mollah Abdul Ghani Baradar, reçu à Doha le 16 février par l'Américaine Amina Rehmani, n'a rien dit.",
      "meeting 2025-02-16 doha abdul-ghani-baradar+amina-rehmani held",
    ],
  ]),
  ...told("2003-06-05", [
    [
      "Ariel Sharon et Mahmoud Abbas ont été réunis mercredi à Aqaba par George W. Bush.",
      "meeting 2003-06-04 aqaba ariel-sharon+mahmoud-abbas+george-w-bush held",
    ],
    [
      "Le ministre des Affaires étrangères Dominique de Villepin avait été reçu le 25 mai à Ramallah par Yasser Arafat.",
      "meeting 2003-05-25 ramallah dominique-de-villepin+yasser-arafat held",
    ],
  ]),
];
