import { told } from "./row";

/** Articles of Monday 9 December 2019. */
export const longer2019 = told("2019-12-09", [
  [
    "Avant la plénière à quatre, un tête-à-tête, le premier du genre, devait mettre face à face lundi soir à l'Elysée Vladimir Poutine et Volodymyr Zelensky.",
    "meeting 2019-12-09 paris poutine+zelensky planned",
  ],
  [
    "Le sommet dit « Normandie », qui doit réunir lundi à Paris, autour d'Emmanuel Macron, Angela Merkel, Vladimir Poutine et Volodymyr Zelensky, est le premier depuis trois ans.",
    "multilateral 2019-12-09 paris macron+merkel+poutine+zelensky planned",
  ],
  {
    notYet: [
      "Des bilatérales entre Emmanuel Macron et Vladimir Poutine, d'une part, Angela Merkel et Volodymyr Zelensky, d'autre part, sont prévues lundi en début d'après-midi à Paris.",
      "meeting 2019-12-09 paris macron+poutine planned",
      "meeting 2019-12-09 paris merkel+zelensky planned",
    ],
  },
  [
    "Emmanuel Macron aura lundi à 15h30, à l'Elysée, une bilatérale avec Vladimir Poutine.",
    "meeting 2019-12-09 paris macron+poutine planned",
  ],
  {
    notYet: [
      "Angela Merkel, Emmanuel Macron et Volodymyr Zelensky sont arrivés. Une trilatérale Merkel-Macron-Zelensky, qui n'était pas au programme, s'est tenue lundi midi à Paris.",
      "meeting 2019-12-09 paris merkel+macron+zelensky held",
    ],
  },
  [
    "La rencontre, samedi à Vientiane, de Mike Pompeo et du Premier ministre laotien Thongloun Sisoulith a été éclipsée par les tweets de Donald Trump.",
    "meeting 2019-12-07 vientiane pompeo+sisoulith held",
  ],
  [
    "Sergueï Lavrov et Mike Pompeo s'écrivent. L'entretien Lavrov-Pompeo de mardi à Washington, confirmé vendredi par le département d'Etat, portera sur le désarmement.",
    "meeting 2019-12-10 washington lavrov+pompeo planned",
  ],
  [
    "Les deux rounds de Khartoum, dont celui du 2 décembre entre les ministres Sameh Choukri et Seleshi Bekele, n'ont pas rapproché les points de vue.",
    "meeting 2019-12-02 khartoum choukri+bekele held",
  ],
  [
    "Une réunion sur le barrage de la Renaissance a lieu lundi à Washington entre Sameh Choukri, Gedu Andargachew et Asma Mohamed Abdalla, sous les auspices de Steven Mnuchin.",
    "meeting 2019-12-09 washington choukri+andargachew+abdallah+mnuchin planned",
  ],
  [
    "A quelques heures d'un entretien crucial, prévu lundi à Londres, entre Boris Johnson et Leo Varadkar, la livre grimpait.",
    "meeting 2019-12-09 londres johnson+varadkar planned",
  ],
  [
    "Le petit-déjeuner du 4 décembre à Watford entre Donald Trump et Angela Merkel s'est, assure-t-on à Berlin, « très bien passé ».",
    "meeting 2019-12-04 watford trump+merkel held",
  ],
  [
    "Charles Michel a inauguré ses fonctions, le 1er décembre, par une conversation téléphonique avec Donald Trump.",
    "phone-call 2019-12-01 null michel+trump held",
  ],
  [
    "Le président Ashraf Ghani doit recevoir mardi l'émissaire Zalmay Khalilzad, qui a repris samedi à Doha les négociations avec le mollah Abdul Ghani Baradar.",
    "meeting 2019-12-10 kaboul ghani+khalilzad planned",
    "meeting 2019-12-07 doha khalilzad+baradar held",
  ],
  ["Le roi Salmane a convié l'émir Tamim au sommet du CCG, mardi à Ryad."],
  [
    "Aucune poignée de main n'est prévue mardi à Ryad entre le roi Salmane et l'émir Tamim ben Hamad Al-Thani.",
  ],
  [
    "Alberto Fernandez prête serment mardi à Buenos Aires ; sa rencontre avec Jair Bolsonaro, elle, attendra.",
  ],
  ["La session de l'Assemblée, lundi à Londres, a tourné au duel entre Boris Johnson et Jeremy Corbyn."],
  ["Un débat télévisé entre Boris Johnson et Jeremy Corbyn a eu lieu vendredi à Southampton."],
  ["Les tractations entre Benny Gantz et Benjamin Netanyahu ont échoué."],
  ["Le rendez-vous d'Angela Merkel avec l'histoire, vendredi à Auschwitz, a ému Mateusz Morawiecki."],
]);

/** Articles of Sunday 27 February 2022. */
export const longer2022 = told("2022-02-27", [
  [
    "Vladimir Medinski, chef de la délégation russe, et David Arakhamia, député proche du président, doivent ouvrir lundi matin, dans la région de Gomel, au Bélarus, des pourparlers que Kiev aborde « sans illusions ».",
    "meeting 2022-02-28 gomel medinski+arakhamia planned",
  ],
  [
    "Un entretien téléphonique entre Volodymyr Zelensky et Alexandre Loukachenko, dimanche en milieu de journée, a, d'après Kiev, levé les derniers obstacles.",
    "phone-call 2022-02-27 null zelensky+loukachenko held",
  ],
  [
    "Olaf Scholz avait prévenu Vladimir Poutine, lors d'une longue entrevue au Kremlin le 15 février, que toute attaque aurait un prix.",
    "meeting 2022-02-15 moscou scholz+poutine held",
  ],
  [
    "Les six heures de face-à-face, le 7 février à Moscou, entre Emmanuel Macron et Vladimir Poutine n'ont servi à rien, résume un diplomate.",
    "meeting 2022-02-07 moscou macron+poutine held",
  ],
  [
    "Annoncé par l'Elysée dans la nuit du 20 au 21, accepté « dans son principe » par les deux intéressés, le sommet entre Joe Biden et Vladimir Poutine n'aura jamais lieu.",
  ],
  [
    "La visioconférence organisée vendredi par Jens Stoltenberg avec Joe Biden, Emmanuel Macron, Olaf Scholz et Boris Johnson a validé l'envoi de renforts.",
    "video-call 2022-02-25 null stoltenberg+biden+macron+scholz+johnson held",
  ],
  [
    "Jeudi soir à Bruxelles, en marge d'un Conseil européen extraordinaire, un aparté a permis à Mario Draghi et à Karl Nehammer d'aplanir leurs différends.",
    "meeting 2022-02-24 bruxelles draghi+nehammer held",
  ],
  [
    "Antony Blinken, qui devait voir Sergueï Lavrov jeudi 24 février à Genève, a annulé cette rencontre dès mardi.",
    "meeting 2022-02-24 geneve blinken+lavrov cancelled",
  ],
  {
    notYet: [
      "La rencontre Blinken-Lavrov prévue le 24 février à Genève ? Annulée, a tranché Antony Blinken ; Sergueï Lavrov s'en moque.",
      "meeting 2022-02-24 geneve blinken+lavrov cancelled",
    ],
  },
  [
    "Le coup de fil d'Emmanuel Macron à Vladimir Poutine, jeudi, fut « franc, direct, rapide ».",
    "phone-call 2022-02-24 null macron+poutine held",
  ],
  {
    notYet: [
      "Le chef de la diplomatie turque, Mevlut Cavusoglu, a multiplié les coups de téléphone, dont un, samedi, à son homologue russe Sergueï Lavrov.",
      "phone-call 2022-02-26 null cavusoglu+lavrov held",
    ],
  },
  [
    "De retour de Moscou, où il avait eu, jeudi, des entretiens avec Vladimir Poutine, Imran Khan a défendu sa visite.",
    "meeting 2022-02-24 moscou poutine+khan held",
  ],
  {
    notYet: [
      "La visite d'Imran Khan à Moscou, dont le clou fut jeudi un tête-à-tête de trois heures avec Vladimir Poutine, tombait au plus mal.",
      "meeting 2022-02-24 moscou khan+poutine held",
    ],
  },
  [
    "Une réunion du format Normandie au niveau des conseillers, avec Emmanuel Bonne, Jens Plötner, Dmitri Kozak et Andriï Iermak, s'était achevée le 10 février à Berlin, après neuf heures, sans déclaration commune.",
    "? 2022-02-10 berlin bonne+plotner+kozak+iermak held none",
  ],
  [
    "Xi Jinping et Vladimir Poutine avaient affiché leur « amitié sans limites » au cours d'un déjeuner, à Pékin, le 4 février, quelques heures avant la cérémonie d'ouverture.",
    "meeting 2022-02-04 pekin jinping+poutine held",
  ],
  [
    "Le Premier ministre israélien Naftali Bennett a offert ses bons offices au cours d'un échange téléphonique avec Vladimir Poutine, dimanche, selon le Kremlin.",
    "phone-call 2022-02-27 null bennett+poutine held",
  ],
  {
    notYet: [
      "Ursula von der Leyen a rendez-vous mardi à Varsovie, ou peut-être dans une base proche de la frontière, avec Andrzej Duda et Jens Stoltenberg.",
      "meeting 2022-03-01 varsovie leyen+duda+stoltenberg planned",
    ],
  },
  [
    "La présidente géorgienne, Salomé Zourabichvili, sera lundi à Paris pour un déjeuner de travail avec Emmanuel Macron, puis mardi à Bruxelles.",
    "meeting 2022-02-28 paris zourabichvili+macron planned",
  ],
  [
    "Au terme d'un entretien téléphonique de quarante minutes, samedi, avec Recep Tayyip Erdogan, Volodymyr Zelensky a obtenu la promesse d'un geste sur les détroits.",
    "phone-call 2022-02-26 null zelensky+erdogan held",
  ],
  [
    "Washington confirme l'annulation de la rencontre prévue le 24 février à Genève entre Antony Blinken et Sergueï Lavrov.",
    "meeting 2022-02-24 geneve blinken+lavrov cancelled",
  ],
  [
    "Le report sine die de l'entretien entre Liz Truss et Sergueï Lavrov, programmé mardi à Londres, ne surprend personne.",
    "meeting 2022-03-01 londres truss+lavrov postponed",
  ],
  [
    "Le Vatican s'est dit prêt à faciliter un dialogue entre Volodymyr Zelensky et Vladimir Poutine, a dit dimanche le cardinal Pietro Parolin.",
  ],
  [
    "L'idée d'un sommet à Jérusalem entre Volodymyr Zelensky et Vladimir Poutine, lancée vendredi, laisse Washington de marbre.",
  ],
  ["« Je n'attends rien d'une rencontre avec Vladimir Medinski », a dit dimanche Mykhaïlo Podoliak."],
  [
    "Le chancelier Olaf Scholz a prononcé dimanche devant le Bundestag, réuni en session extraordinaire, un discours historique salué par Friedrich Merz.",
  ],
  ["Le match Pologne-Russie du 24 mars à Moscou, a tranché Robert Lewandowski, n'aura pas lieu."],
  [
    "Le face-à-face entre les blindés russes et les hommes de Valeri Zaloujny se poursuivait dimanche à Kharkiv.",
  ],
]);
