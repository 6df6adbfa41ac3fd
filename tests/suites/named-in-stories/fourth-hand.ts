import type { Story } from "./row";

/** A fourth hand: plain wire copy of talks in all decades. */
export const FOURTH_HAND: readonly Story[] = [
  {
    day: "1991-10-23",
    text: "⟦P paris|PARIS⟧, 23 oct (AFP) - Les accords sur le ⟦P cambodge|Cambodge⟧ ont été signés mercredi à ⟦P paris|Paris⟧, au centre de conférences de l'avenue Kléber. Le prince ⟦A norodom-sihanouk|Norodom Sihanouk⟧ regagnera ⟦P phnom-penh|Phnom Penh⟧ le 14 novembre. ⟦A hun-sen|Hun Sen⟧, ⟦A son-sann|Son Sann⟧ et ⟦A khieu-samphan|Khieu Samphan⟧ ont paraphé à leur tour. ⟦A vietnam|Hanoï⟧ a retiré ses troupes en 1989. ⟦A roland-dumas|Roland Dumas⟧ et ⟦A ali-alatas|Ali Alatas⟧ coprésidaient la séance. Les ⟦O khmers-rouges|Khmers rouges⟧ acceptent de désarmer. La ⟦A chine|Chine⟧ promet de ne plus leur livrer d'armes.",
  },
  {
    day: "2016-08-11",
    text: "Reçu mardi au ⟦P palais-constantin|palais Constantin⟧ de ⟦P saint-petersbourg|Saint-Pétersbourg⟧, ⟦A recep-tayyip-erdogan|Recep Tayyip Erdogan⟧ a remercié « son cher ami » ⟦A vladimir-poutine|Vladimir Poutine⟧. Entre ⟦A turquie|Ankara⟧ et ⟦A russie|Moscou⟧, la brouille aura duré neuf mois. La construction de la centrale d'⟦P akkuyu|Akkuyu⟧ reprendra, de même que le projet de gazoduc de ⟦O gazprom|Gazprom⟧. De la ⟦P syrie|Syrie⟧, ⟦A recep-tayyip-erdogan+vladimir-poutine|les deux présidents⟧ n'ont parlé qu'en privé. La ⟦A turquie|Turquie⟧ réclame aux ⟦A etats-unis|Etats-Unis⟧ l'extradition de ⟦A fethullah-gulen|Fethullah Gülen⟧. L'⟦O otan|Otan⟧ se dit sereine. ⟦A ibrahim-kalin|Ibrahim Kalin⟧ et ⟦A iouri-ouchakov|Iouri Ouchakov⟧ resteront en contact.",
  },
  {
    day: "2011-02-28",
    text: "⟦P bangkok|Bangkok⟧ (Reuters) - La ⟦A thailande|Thaïlande⟧ et le ⟦A cambodge|Cambodge⟧ ont accepté des observateurs indonésiens près du temple de ⟦P preah-vihear|Preah Vihear⟧. ⟦A marty-natalegawa|Marty Natalegawa⟧ l'a annoncé à ⟦P jakarta|Jakarta⟧, au côté de ⟦A kasit-piromya|Kasit Piromya⟧ et de ⟦A hor-namhong|Hor Namhong⟧. ⟦A thailande|Bangkok⟧ préférait jusqu'ici un règlement bilatéral ; ⟦A cambodge|Phnom Penh⟧ s'en remettait au ⟦O conseil-de-securite|Conseil de sécurité⟧. L'⟦A indonesie|Indonésie⟧ préside l'⟦O asean|Asean⟧. L'⟦A thailande|armée thaïlandaise⟧ traîne les pieds, et le général ⟦A prayut-chan-o-cha|Prayut Chan-O-Cha⟧ exclut tout étranger sur le sol thaïlandais.",
  },
  {
    day: "1997-05-04",
    text: "A bord de l'Outeniqua, un navire sud-africain ancré à ⟦P pointe-noire|Pointe-Noire⟧, ⟦A mobutu-sese-seko|Mobutu Sese Seko⟧ et ⟦A laurent-desire-kabila|Laurent-Désiré Kabila⟧ se sont enfin parlé dimanche. ⟦A nelson-mandela|Nelson Mandela⟧ les avait fait attendre deux jours. L'Américain ⟦A bill-richardson|Bill Richardson⟧ et le Sud-Africain ⟦A thabo-mbeki|Thabo Mbeki⟧ ont assisté à l'entrevue, ainsi que ⟦A mohamed-sahnoun|Mohamed Sahnoun⟧. ⟦A zaire|Kinshasa⟧ retient son souffle : l'⟦O afdl|AFDL⟧ n'est plus qu'à 300 km. Le ⟦A zaire|Zaïre⟧ changera de nom, a promis ⟦A laurent-desire-kabila|Kabila⟧. ⟦A france|Paris⟧ lâche ⟦A mobutu-sese-seko|le maréchal⟧, ⟦A etats-unis|Washington⟧ aussi.",
  },
  {
    day: "2005-04-18",
    text: "⟦P new-delhi|NEW DELHI⟧, 18 avril - Le général ⟦A pervez-musharraf|Pervez Musharraf⟧ a quitté ⟦P new-delhi|New Delhi⟧ sur un succès. ⟦A manmohan-singh|Manmohan Singh⟧ et lui jugent la paix « irréversible ». Avec l'⟦A inde|Inde⟧, le ⟦A pakistan|Pakistan⟧ ouvrira une deuxième ligne d'autocars entre ⟦P poonch|Poonch⟧ et ⟦P rawalakot|Rawalakot⟧. La veille, ⟦A pervez-musharraf|Musharraf⟧ avait vu du cricket et ⟦A sonia-gandhi|Sonia Gandhi⟧. La ⟦O hurriyat|Hurriyat⟧ a dépêché ⟦A mirwaiz-umar-farooq|Mirwaiz Umar Farooq⟧. ⟦A shyam-saran|Shyam Saran⟧ et ⟦A riaz-khokhar|Riaz Khokhar⟧ prépareront la suite. Le gazoduc venu d'⟦P iran|Iran⟧ reste une pomme de discorde avec ⟦A etats-unis|Washington⟧.",
    notYet: true,
  },
  {
    day: "2023-03-06",
    text: "⟦P seoul|SEOUL⟧ (AFP) - La ⟦A coree-du-sud|Corée du Sud⟧ indemnisera elle-même les victimes du travail forcé sous l'occupation japonaise, a annoncé ⟦A park-jin|Park Jin⟧. ⟦A japon|Tokyo⟧ s'en félicite. ⟦A yoon-suk-yeol|Yoon Suk-yeol⟧ doit rencontrer ⟦A fumio-kishida|Fumio Kishida⟧ la semaine prochaine. ⟦A joe-biden|Joe Biden⟧ salue « un nouveau chapitre ». L'opposant ⟦A lee-jae-myung|Lee Jae-myung⟧ parle de « journée d'humiliation ». ⟦A yang-geum-deok|Yang Geum-deok⟧, 94 ans, refuse cet argent. Les groupes ⟦O posco|Posco⟧ et ⟦O mitsubishi|Mitsubishi⟧ n'ont pas commenté. La ⟦A chine|Chine⟧ observe, et ⟦A coree-du-nord|Pyongyang⟧ raille « des laquais ».",
  },
  {
    day: "1999-07-04",
    text: "Le Premier ministre pakistanais ⟦A nawaz-sharif|Nawaz Sharif⟧ a promis dimanche à ⟦A bill-clinton|Bill Clinton⟧ de retirer les combattants infiltrés au ⟦P cachemire|Cachemire⟧ indien. ⟦A nawaz-sharif+bill-clinton|Les deux hommes⟧ ont passé trois heures à ⟦P blair-house|Blair House⟧, à ⟦P washington|Washington⟧. ⟦A inde|New Delhi⟧ attend de voir. L'aviation a encore bombardé les hauteurs de ⟦P kargil|Kargil⟧, et l'⟦A inde|armée indienne⟧ dit avoir repris ⟦P tiger-hill|Tiger Hill⟧. ⟦A atal-behari-vajpayee|Atal Behari Vajpayee⟧ avait décliné l'invitation. Le ⟦O hizbul-moudjahidine|Hizbul Moudjahidine⟧ refuse de partir. ⟦A sandy-berger|Sandy Berger⟧ a tenu la plume, ⟦A bruce-riedel|Bruce Riedel⟧ prenait des notes.",
    notYet: true,
  },
  {
    day: "2012-10-17",
    text: "⟦P oslo|Oslo⟧, 17 oct - Dans un hôtel de ⟦P hurdal|Hurdal⟧, au nord d'⟦P oslo|Oslo⟧, ⟦A colombie|Bogota⟧ et les ⟦O farc|Farc⟧ ont lancé mercredi leurs négociations. ⟦A humberto-de-la-calle|Humberto de la Calle⟧ et ⟦A ivan-marquez|Ivan Marquez⟧ ont lu chacun un texte. ⟦A tanja-nijmeijer|Tanja Nijmeijer⟧, une Néerlandaise, rejoindra ⟦P cuba|Cuba⟧ avec la délégation rebelle. La ⟦A norvege|Norvège⟧, représentée par ⟦A dag-nylander|Dag Nylander⟧, et ⟦A cuba|La Havane⟧ parrainent le processus. L'ex-président ⟦A andres-pastrana|Andrés Pastrana⟧ doute. « ⟦A juan-manuel-santos|Santos⟧ joue gros », note l'analyste ⟦A ariel-avila|Ariel Avila⟧, de la fondation ⟦O arco-iris|Arco Iris⟧.",
  },
  {
    day: "2020-11-10",
    text: "Le ⟦P haut-karabakh|Haut-Karabakh⟧ ne tirera plus. L'⟦A armenie|Arménie⟧, l'⟦A azerbaidjan|Azerbaïdjan⟧ et la ⟦A russie|Russie⟧ ont signé dans la nuit. ⟦P choucha|Choucha⟧ est tombée dimanche ; ⟦A nikol-pachinian|Nikol Pachinian⟧ parle d'une décision « douloureuse ». A ⟦P erevan|Erevan⟧, la foule a envahi le Parlement et molesté ⟦A ararat-mirzoian|Ararat Mirzoian⟧. ⟦A ilham-aliev|Ilham Aliev⟧ jubile. ⟦A azerbaidjan|Bakou⟧ récupère ⟦P agdam|Agdam⟧, ⟦P kelbadjar|Kelbadjar⟧ et ⟦P latchine|Latchine⟧. ⟦A russie|Moscou⟧ déploie 1.960 soldats. ⟦A turquie|Ankara⟧, alliée de ⟦A azerbaidjan|Bakou⟧, participera à un centre de contrôle. ⟦A france|Paris⟧, coprésident du ⟦O groupe-de-minsk|groupe de Minsk⟧, n'a rien vu venir.",
  },
  {
    day: "1972-02-28",
    text: "⟦P shanghai|CHANGHAI⟧, 28 février (AFP). - ⟦A richard-nixon|Richard Nixon⟧ a quitté la ⟦P chine|Chine⟧ lundi. Le communiqué publié à ⟦P shanghai|Changhaï⟧ constate les divergences sur le ⟦P vietnam|Vietnam⟧, la ⟦P coree|Corée⟧ et ⟦P taiwan|Taïwan⟧. ⟦A henry-kissinger|Henry Kissinger⟧ et ⟦A qiao-guanhua|Qiao Guanhua⟧ l'ont négocié jusqu'à l'aube. ⟦A zhou-enlai|Zhou Enlai⟧ a porté un toast. ⟦A pat-nixon|Pat Nixon⟧ rapporte deux pandas. ⟦A taiwan|Taipei⟧ s'indigne, le ⟦A japon|Japon⟧ s'inquiète. ⟦A urss|Moscou⟧ soupçonne un pacte. ⟦A william-rogers|William Rogers⟧ n'a pas été reçu par ⟦A mao-zedong|Mao⟧.",
  },
  {
    day: "2014-06-23",
    text: "L'appel est parti de ⟦P bagdad|Bagdad⟧, où ⟦A john-kerry|John Kerry⟧ a passé la journée de lundi. ⟦A john-kerry|Le secrétaire d'Etat⟧ a pressé ⟦A nouri-al-maliki|Nouri al-Maliki⟧ de former un gouvernement d'union. Il a aussi vu ⟦A ammar-al-hakim|Ammar al-Hakim⟧ et ⟦A oussama-al-noujaifi|Oussama al-Noujaïfi⟧. L'⟦A irak|Irak⟧ perd pied : ⟦P tall-afar|Tall Afar⟧ est aux mains de l'⟦O etat-islamique|EIIL⟧, qui menace ⟦P haditha|Haditha⟧. Mardi, ⟦A john-kerry|M. Kerry⟧ gagnera ⟦P erbil|Erbil⟧ pour y rencontrer ⟦A massoud-barzani|Massoud Barzani⟧. ⟦A iran|Téhéran⟧ accuse ⟦A etats-unis|Washington⟧ de vouloir reprendre le contrôle de l'⟦P irak|Irak⟧. ⟦A ali-sistani|Ali al-Sistani⟧ appelle aux armes.",
    notYet: true,
  },
  {
    day: "2008-08-16",
    text: "⟦P tbilissi|TBILISSI⟧, 16 août (RIA Novosti) - ⟦A mikheil-saakachvili|Mikheïl Saakachvili⟧ a signé vendredi le plan en six points que lui a apporté ⟦A condoleezza-rice|Condoleezza Rice⟧. A ⟦P sotchi|Sotchi⟧, ⟦A angela-merkel|Angela Merkel⟧ a trouvé ⟦A dmitri-medvedev|Dmitri Medvedev⟧ inflexible. Les chars russes sont toujours à ⟦P gori|Gori⟧. « La ⟦P georgie|Géorgie⟧ est coupée en deux », se lamente ⟦A ekaterine-tkechelachvili|Ekaterine Tkechelachvili⟧. L'⟦A ukraine|Ukraine⟧ et la ⟦A pologne|Pologne⟧ soutiennent ⟦A georgie|Tbilissi⟧. ⟦A edouard-kokoity|Edouard Kokoïty⟧ et ⟦A serguei-bagapch|Sergueï Bagapch⟧ ont été reçus au ⟦P kremlin|Kremlin⟧. L'intégrité territoriale de la ⟦P georgie|Géorgie⟧, on peut « l'oublier », a lancé ⟦A serguei-lavrov|Sergueï Lavrov⟧.",
  },
  {
    day: "2025-06-27",
    text: "La ⟦A republique-democratique-du-congo|République démocratique du Congo⟧ et le ⟦A rwanda|Rwanda⟧ ont signé vendredi à ⟦P washington|Washington⟧ un accord parrainé par les ⟦A etats-unis|Etats-Unis⟧. ⟦A therese-kayikwamba-wagner|Thérèse Kayikwamba Wagner⟧ et ⟦A olivier-nduhungirehe|Olivier Nduhungirehe⟧ se sont serré la main devant ⟦A marco-rubio|Marco Rubio⟧. ⟦A massad-boulos|Massad Boulos⟧, le beau-père de ⟦A tiffany-trump|Tiffany Trump⟧, avait mené la médiation. ⟦A rwanda|Kigali⟧ retirera ses troupes ; ⟦A republique-democratique-du-congo|Kinshasa⟧ neutralisera les ⟦O fdlr|FDLR⟧. Le ⟦O m23|M23⟧, lui, négocie à ⟦P doha|Doha⟧. ⟦A felix-tshisekedi|Félix Tshisekedi⟧ et ⟦A paul-kagame|Paul Kagame⟧ sont invités à la ⟦P maison-blanche|Maison Blanche⟧. La société ⟦O kobold-metals|KoBold Metals⟧ lorgne le lithium de ⟦P manono|Manono⟧.",
    notYet: true,
  },
  {
    day: "2006-11-21",
    text: "⟦P katmandou|KATMANDOU⟧ (AFP) - « C'est la fin de onze ans de guerre » : le Premier ministre ⟦A girija-prasad-koirala|Girija Prasad Koirala⟧ et le chef maoïste ⟦A prachanda|Prachanda⟧ ont signé mardi un accord de paix. ⟦A krishna-prasad-sitaula|Krishna Prasad Sitaula⟧ et ⟦A baburam-bhattarai|Baburam Bhattarai⟧ en avaient réglé les détails. Le roi ⟦A gyanendra|Gyanendra⟧ n'était pas convié. L'⟦A inde|Inde⟧ applaudit. L'⟦O onu|ONU⟧, par la voix d'⟦A ian-martin|Ian Martin⟧, surveillera les armes. A ⟦P pokhara|Pokhara⟧ et ⟦P biratnagar|Biratnagar⟧, on a dansé. Le ⟦A nepal|Népal⟧ élira une Constituante en juin. Le ⟦O congres-nepalais|Congrès népalais⟧ gardera l'Intérieur.",
    notYet: true,
  },
];
