import { articles } from "./articles";

/** Eight articles of other hands, on talks of 2016 to 2026. */
export const SECOND = articles(`
2026-01-15
Groenland : « désaccord fondamental » après la rencontre de Washington
¶ Le Danemark et les Etats-Unis se sont séparés mercredi sur un constat de désaccord au sujet du Groenland, que Donald Trump veut toujours acquérir. Une heure durant, le ministre danois des Affaires étrangères, Lars Løkke Rasmussen, et son homologue groenlandaise, Vivian Motzfeldt, ont été reçus à la Maison-Blanche par le vice-président JD Vance et le secrétaire d'Etat Marco Rubio.
¶ « Nous n'avons pas réussi à modifier la position américaine », a reconnu M. Rasmussen devant l'ambassade du Danemark, où il avait retrouvé Mme Motzfeldt pour une cigarette devenue virale. Un « groupe de travail de haut niveau » doit toutefois voir le jour. Il pourrait se réunir pour la première fois d'ici quelques semaines.
¶ Donald Trump n'assistait pas à l'entretien. Il s'est borné à répéter, depuis le Bureau ovale, que le Groenland était « très important » et a fait savoir qu'il avait parlé la veille au téléphone avec le secrétaire général de l'Otan, Mark Rutte.
¶ A Nuuk, le Premier ministre Jens-Frederik Nielsen a appelé la population au calme. Mardi, à Copenhague, aux côtés de la Première ministre danoise Mette Frederiksen, il avait affirmé que son île « choisirait le Danemark ». Les deux chefs de gouvernement seront reçus vendredi à Paris par Emmanuel Macron, avant de gagner Berlin, où le chancelier Friedrich Merz doit les recevoir lundi.
¶ La France ouvrira le 6 février un consulat à Nuuk, et une quinzaine de ses militaires y sont arrivés jeudi. L'Allemagne, la Suède et la Norvège ont annoncé l'envoi de soldats. Boris Pistorius, le ministre allemand de la Défense, s'est concerté mercredi soir avec son homologue danois, Troels Lund Poulsen, par visioconférence.
¶ Au Congrès américain, l'affaire divise jusque dans les rangs républicains. Après avoir quitté la Maison-Blanche, M. Rasmussen et Mme Motzfeldt ont poussé jusqu'au Capitole pour y rencontrer plusieurs sénateurs, dont Lisa Murkowski et Angus King. Une délégation de onze élus conduite par le démocrate Chris Coons est attendue vendredi à Copenhague, où elle s'entretiendra avec Mme Frederiksen.
¶ Le Kremlin suit la querelle avec gourmandise. « Nous attendons de voir », a commenté Dmitri Peskov. Vladimir Poutine n'en a pas parlé avec M. Trump, a-t-il assuré ; leur dernière conversation remonte au 29 décembre.
-> meeting 2026-01-14 washington rasmussen+motzfeldt+vance+rubio held none
-> phone-call 2026-01-13 - trump+rutte held -
~> meeting 2026-01-13 copenhague nielsen+frederiksen held -
-> meeting 2026-01-16 paris macron+frederiksen+nielsen planned -
-> meeting 2026-01-19 berlin merz+frederiksen+nielsen planned -
-> video-call 2026-01-14 - pistorius+poulsen held -
~> meeting 2026-01-14 washington rasmussen+motzfeldt+murkowski+king held -
-> meeting 2026-01-16 copenhague coons+frederiksen planned -
-> phone-call 2025-12-29 - poutine+trump held -

2021-11-18
Migrants : Minsk annonce des négociations avec Berlin, qui dément
¶ VARSOVIE/MINSK (Reuters) - Le président bélarusse Alexandre Loukachenko a affirmé jeudi s'être mis d'accord avec Angela Merkel sur l'ouverture de discussions entre Minsk et l'Union européenne, une version aussitôt contestée à Berlin.
¶ Selon sa porte-parole, Natalia Eïsmont, M. Loukachenko a proposé à la chancelière, lors de leur conversation téléphonique de mercredi, un plan prévoyant l'accueil de 2.000 migrants en Allemagne. "L'Allemagne n'a pas donné son accord", a répliqué le ministre de l'Intérieur Horst Seehofer, reçu jeudi à Varsovie par son homologue polonais Mariusz Kaminski.
¶ C'était la deuxième fois en trois jours que la dirigeante allemande appelait l'autocrate. Le premier échange, lundi soir, avait duré cinquante minutes. Aucun responsable occidental de ce rang ne lui avait parlé depuis l'élection contestée d'août 2020.
¶ La démarche a ulcéré la Pologne. "Rien sur nous sans nous", a tonné le président Andrzej Duda, auquel le président de la République fédérale, Frank-Walter Steinmeier, avait téléphoné mercredi pour l'apaiser. Celui-ci se trouvait alors en visite à Skopje, où il a été reçu par Stevo Pendarovski. Le Premier ministre Mateusz Morawiecki entamera dimanche, par Tallinn, Riga et Vilnius, une tournée des capitales de l'UE ; il sera accueilli le jour même en Estonie par Kaja Kallas.
¶ A la frontière, le camp de fortune de Bruzgi a été évacué. Un avion transportant 431 Irakiens a décollé jeudi de Minsk pour Erbil. Au moins onze migrants ont péri depuis l'été.
¶ Moscou, principal soutien de Minsk, plaide pour un dialogue direct. Emmanuel Macron s'en était ouvert à Vladimir Poutine, lundi, au cours d'un appel d'une heure quarante-cinq. Le président russe s'est également entretenu mardi avec M. Loukachenko, toujours par téléphone.
¶ L'opposante en exil Svetlana Tikhanovskaïa a mis en garde contre toute reconnaissance du régime. Elle doit rencontrer lundi à Vienne le chancelier autrichien Alexander Schallenberg, en marge d'une conférence sur l'avenir du Bélarus. Josep Borrell, le chef de la diplomatie européenne, avait pour sa part contacté dimanche le ministre bélarusse Vladimir Makeï.
-> phone-call 2021-11-17 - loukachenko+merkel held -
-> phone-call 2021-11-15 - merkel+loukachenko held -
-> meeting 2021-11-18 varsovie seehofer+kaminski held -
-> phone-call 2021-11-17 - steinmeier+duda held -
~> meeting 2021-11-17 skopje steinmeier+pendarovski held -
-> meeting 2021-11-21 estonie morawiecki+kallas planned -
-> phone-call 2021-11-15 - macron+poutine held -
-> phone-call 2021-11-16 - poutine+loukachenko held -
-> meeting 2021-11-22 vienne tikhanovskaia+schallenberg planned -
-> phone-call 2021-11-14 - borrell+makei held -

2021-04-24
Birmanie : l'Asean arrache cinq points au chef de la junte
¶ JAKARTA, 24 avril (Belga) - Les dirigeants d'Asie du Sud-Est ont obtenu samedi à Jakarta du chef de la junte birmane, le général Min Aung Hlaing, un "consensus en cinq points" qui prévoit la fin des violences et la nomination d'un envoyé spécial.
¶ C'était le premier déplacement à l'étranger du général depuis le coup d'Etat du 1er février. Accueilli à sa descente d'avion par un protocole réduit, il s'est assis en début d'après-midi face au président indonésien Joko Widodo, hôte de la réunion, au Premier ministre singapourien Lee Hsien Loong et à leur collègue malaisien Muhyiddin Yassin. Le Premier ministre thaïlandais Prayut Chan-O-Cha et le président philippin Rodrigo Duterte s'étaient fait représenter par leurs ministres.
¶ "La situation en Birmanie est inacceptable", a lancé M. Widodo à l'issue des débats. Selon un diplomate, le général a écouté sans broncher et promis de "tenir compte" de ce qu'on lui avait dit.
¶ En marge du sommet, l'émissaire de l'Onu pour la Birmanie, Christine Schraner Burgener, s'est entretenue avec le général Min Aung Hlaing pendant plus d'une heure, à l'hôtel où il était descendu. La Suissesse, qui demandait depuis des semaines à se rendre à Naypyidaw, avait été reçue vendredi par la ministre indonésienne des Affaires étrangères Retno Marsudi.
¶ Mme Marsudi s'était démenée pour préparer la rencontre. Le 24 février, elle avait surpris son monde en se rendant à Bangkok pour un entretien à l'aéroport avec son homologue birman nommé par la junte, Wunna Maung Lwin. Le ministre thaïlandais Don Pramudwinai y participait. Elle avait ensuite consulté à Pékin, début avril, le Chinois Wang Yi.
¶ Le gouvernement d'unité nationale, formé par des députés renversés, a salué des "nouvelles encourageantes" mais regretté de n'avoir pas été invité. Aung San Suu Kyi, détenue, n'a pas pu rencontrer ses avocats depuis son arrestation. Elle doit comparaître lundi. Au moins 745 civils ont été tués depuis le putsch.
¶ Le sultan de Brunei, Hassanal Bolkiah, qui préside l'Asean et dirigeait les travaux, doit s'envoler dimanche pour Singapour, où il dînera avec M. Lee.
~> multilateral 2021-04-24 jakarta hlaing+widodo+loong+yassin+bolkiah held agreement
-> meeting 2021-04-24 jakarta burgener+hlaing held -
-> meeting 2021-04-23 jakarta burgener+marsudi held -
~> meeting 2021-02-24 bangkok marsudi+lwin+pramudwinai held -
-> meeting 2021-04-01/2021-04-10 pekin marsudi+wang-yi held -
-> meeting 2021-04-25 singapour bolkiah+loong planned -
!> meeting 2021-02-01 jakarta min-aung-hlaing+joko-widodo+lee-hsien-loong held partial

2025-03-19
Chypre : à Genève, de petits pas et un nouveau rendez-vous fin juillet
¶ GENÈVE (ATS) — Les dirigeants chypriotes grec et turc sont convenus mardi à Genève d'ouvrir quatre points de passage sur l'île divisée, au terme de deux jours de discussions que le secrétaire général de l'ONU, António Guterres, a qualifiées de « constructives ».
¶ Nikos Christodoulides et Ersin Tatar ne s'étaient plus retrouvés à la même table depuis un dîner offert par M. Guterres à New York, le 15 octobre dernier. Les puissances garantes étaient représentées au palais des Nations par les ministres grec Giorgos Gerapetritis et turc Hakan Fidan, et par le secrétaire d'Etat britannique Stephen Doughty.
¶ Le secrétaire général avait d'abord reçu ses hôtes un à un, lundi après-midi : M. Tatar, puis M. Christodoulides. Il les a conviés le soir à un repas informel dans une auberge des bords du lac. « Il y avait une atmosphère différente », s'est félicité le Portugais.
¶ Au-delà des points de passage, rien n'est réglé sur le fond. « Deux Etats », réclame M. Tatar. « Une fédération », rétorque M. Christodoulides, qui s'envolait mercredi pour Bruxelles. Le président chypriote y assistera jeudi au Conseil européen et s'y entretiendra avec la présidente de la Commission, Ursula von der Leyen.
¶ Les deux hommes se reverront en terrain neutre, au siège de l'ONU à New York, à la fin juillet, toujours autour de M. Guterres. D'ici là, ils s'efforceront de se voir à Nicosie, dans la zone tampon, le 2 avril, en présence du représentant de l'ONU Colin Stewart.
¶ En coulisses, Athènes et Ankara ont mis de l'huile dans les rouages. M. Gerapetritis et M. Fidan ont partagé mardi un petit déjeuner à l'hôtel Intercontinental. Le Premier ministre grec Kyriakos Mitsotakis doit se rendre à Ankara au printemps, à l'invitation de Recep Tayyip Erdogan, mais la date n'est pas arrêtée. Le président turc a téléphoné mercredi matin à M. Tatar pour le féliciter de sa fermeté.
¶ L'ONU, qui a essuyé un cuisant échec à Crans-Montana en juillet 2017, se garde de tout triomphalisme. Un nouvel émissaire doit être nommé. La Colombienne María Ángela Holguín, qui avait rencontré séparément les deux dirigeants le 14 mai 2024 à Nicosie avant de jeter l'éponge, est pressentie.
~> meeting 2025-03-17/2025-03-18 geneve christodoulides+tatar+guterres+gerapetritis+fidan+doughty held partial
~> meeting 2024-10-15 new-york guterres+christodoulides+tatar held -
-> meeting 2025-03-17 geneve guterres+tatar held -
-> meeting 2025-03-17 geneve guterres+christodoulides held -
~> meeting 2025-03-17 geneve guterres+christodoulides+tatar held -
-> meeting 2025-03-20 bruxelles christodoulides+leyen planned -
-> meeting 2025-07-21/2025-07-31 new-york christodoulides+tatar+guterres planned -
-> meeting 2025-04-02 nicosie christodoulides+tatar+stewart planned -
-> meeting 2025-03-18 geneve gerapetritis+fidan held -
-> phone-call 2025-03-19 - erdogan+tatar held -
-> meeting 2024-05-14 nicosie holguin+christodoulides held -
-> meeting 2024-05-14 nicosie holguin+tatar held -
!> multilateral 2025-03-17/2025-03-18 geneve nikos-christodoulides+ersin-tatar+giorgos-gerapetritis+hakan-fidan+stephen-doughty held agreement

2025-10-14
Gaza : à Charm el-Cheikh, Trump célèbre la trêve devant vingt dirigeants
¶ Par Armelle Vincent, envoyée spéciale à Charm el-Cheikh
¶ Il est arrivé avec trois heures de retard, et tout le monde l'a attendu. Donald Trump a coprésidé lundi soir, dans la station balnéaire égyptienne de Charm el-Cheikh, un « sommet pour la paix » avec son hôte Abdel Fattah al-Sissi. Une vingtaine de dirigeants avaient fait le voyage, de l'émir du Qatar Tamim ben Hamad Al-Thani au Turc Recep Tayyip Erdogan.
¶ Les quatre hommes ont paraphé une déclaration d'intention en vertu de laquelle ils se portent garants du cessez-le-feu conclu le 9 octobre entre Israël et le Hamas. Ni l'un ni l'autre n'étaient représentés. Benjamin Netanyahu, convié à la dernière minute, a décliné. M. Erdogan avait menacé de faire demi-tour si le Premier ministre israélien atterrissait, croit savoir la presse turque.
¶ Quelques heures auparavant, le président américain avait été ovationné à la Knesset, à Jérusalem. Il s'y était entretenu avec M. Netanyahu, puis avec des familles d'otages. Les vingt derniers captifs vivants venaient d'être relâchés.
¶ Dans les allées du centre de congrès, les apartés se sont multipliés. Emmanuel Macron y a échangé longuement avec Mahmoud Abbas, avec qui M. Trump a fini par échanger une poignée de main. Le Britannique Keir Starmer a profité de l'occasion pour voir M. Sissi. L'Italienne Giorgia Meloni, seule femme sur la photo, s'est entretenue avec le roi Abdallah II de Jordanie.
¶ Reste le plus dur. La deuxième phase fait l'objet de discussions entre les médiateurs. Steve Witkoff et Jared Kushner, les émissaires de M. Trump, étaient encore mardi au Caire, où ils ont été reçus par le chef du renseignement égyptien, Hassan Rachad. C'est avec eux que le négociateur du Hamas, Khalil al-Hayya, avait topé dans la nuit du 8 au 9 octobre, en présence du Premier ministre qatari Mohammed ben Abderrahmane Al-Thani, après trois jours de tractations indirectes.
¶ Le vice-président JD Vance est attendu mardi prochain en Israël, où M. Netanyahu l'accueillera. Le Caire prévoit par ailleurs d'organiser en novembre une conférence sur la reconstruction. Plus de 67 000 Palestiniens ont été tués en deux ans, selon le ministère de la Santé du Hamas.
~> multilateral 2025-10-13 charm-el-cheikh trump+al-sissi+al-thani+erdogan held agreement
-> meeting 2025-10-13 jerusalem trump+netanyahu held -
-> meeting 2025-10-13 charm-el-cheikh macron+abbas held -
-> meeting 2025-10-13 charm-el-cheikh trump+abbas held -
-> meeting 2025-10-13 charm-el-cheikh starmer+al-sissi held -
-> meeting 2025-10-13 charm-el-cheikh meloni+abdallah-ii held -
-> meeting 2025-10-14 le-caire witkoff+kushner+rachad held -
~> meeting 2025-10-08 charm-el-cheikh witkoff+kushner+al-hayya+abderrahmane-al-thani held agreement
-> meeting 2025-10-21 israel vance+netanyahu planned -
!> meeting 2025-10-13 charm-el-cheikh donald-trump+abdel-fattah-al-sissi+tamim-ben-hamad-al-thani+recep-tayyip-erdogan held agreement

2025-11-24
Ukraine : ce que l'on sait des discussions de Genève
¶ Américains et Ukrainiens ont négocié tout le week-end en Suisse sur le plan de Donald Trump. On fait le point.
¶ Qui était là ?
¶ Côté ukrainien, le chef de l'administration présidentielle, Andriy Iermak. Côté américain, le secrétaire d'État Marco Rubio, flanqué de l'émissaire Steve Witkoff et du secrétaire à l'Armée Dan Driscoll. Tous se sont retrouvés dimanche à la mission des États-Unis à Genève. La séance a été suivie, dans la soirée, d'un second tour de table plus restreint entre MM. Rubio et Iermak.
¶ Les Européens ont-ils eu leur mot à dire ?
¶ Un peu. Avant de s'asseoir avec les Américains, Andriy Iermak avait pris le pouls des conseillers à la sécurité de la France, du Royaume-Uni et de l'Allemagne. L'un d'eux, le Britannique Jonathan Powell, a eu dimanche matin un tête-à-tête avec Dan Driscoll. Le chancelier Friedrich Merz et Donald Trump s'étaient téléphoné vendredi soir. À Johannesburg, en marge du G20, Emmanuel Macron et Keir Starmer avaient mis à profit la journée de samedi pour caler leurs positions avec l'Italienne Giorgia Meloni.
¶ Que contient le plan ?
¶ Vingt-huit points à l'origine, dix-neuf désormais. Marco Rubio a évoqué « d'énormes progrès ». Les questions les plus sensibles, dont le sort du Donbass, ont été laissées à l'appréciation des présidents. Volodymyr Zelensky pourrait être reçu à la Maison-Blanche cette semaine, mais rien n'est calé.
¶ Comment le plan est-il né ?
¶ À Miami, fin octobre, lors d'une réunion entre Steve Witkoff, Jared Kushner et l'envoyé du Kremlin Kirill Dmitriev. Kiev n'en a été informé que le 20 novembre, lorsque Dan Driscoll, dépêché sur place, l'a remis en mains propres à Volodymyr Zelensky.
¶ Et maintenant ?
¶ Dan Driscoll a filé à Abou Dhabi, où il doit rencontrer ce lundi soir une délégation russe emmenée par le chef du renseignement militaire, Igor Kostioukov. Les dirigeants de la « coalition des volontaires » se parleront demain en visioconférence autour d'Emmanuel Macron et de Keir Starmer. Quant à Steve Witkoff, il est attendu la semaine prochaine à Moscou par Vladimir Poutine. Ce dernier a eu aujourd'hui un échange téléphonique avec le Turc Recep Tayyip Erdogan, qui propose à nouveau Istanbul.
~> meeting 2025-11-23 geneve iermak+rubio+witkoff+driscoll held partial
~> meeting 2025-11-23 geneve rubio+iermak held -
-> meeting 2025-11-23 geneve powell+driscoll held -
-> phone-call 2025-11-21 - merz+trump held -
-> meeting 2025-11-22 johannesburg macron+starmer+meloni held -
-> meeting 2025-10-21/2025-10-31 miami witkoff+kushner+dmitriev held -
~> meeting 2025-11-20 kiev driscoll+zelensky held -
-> meeting 2025-11-24 abou-dhabi driscoll+kostioukov planned -
-> video-call 2025-11-25 - macron+starmer planned -
-> meeting 2025-12-01/2025-12-07 moscou witkoff+poutine planned -
-> phone-call 2025-11-24 - poutine+erdogan held -
!> meeting 2025-11-20 washington dan-driscoll+steve-witkoff+volodymyr-zelensky held -

2018-12-06
Sahara : après six ans de gel, on se reparle à Genève
¶ « L’ambiance est bonne », glisse un diplomate en rejoignant la salle. Réunis depuis mercredi au Palais des Nations par l’émissaire de l’ONU, l’Allemand Horst Köhler, Marocains et Sahraouis du Front Polisario achèvent ce jeudi leurs premières discussions depuis 2012.
¶ Autour de la table ronde, au sens propre, ont pris place le ministre marocain des Affaires étrangères, Nasser Bourita, et, pour le Polisario, Khatri Addouh. Les deux voisins, l’Algérie et la Mauritanie, sont représentés par les chefs de leur diplomatie, Abdelkader Messahel et Ismaïl Ould Cheikh Ahmed.
¶ Mercredi soir, l’ancien président allemand a retenu ses invités à dîner. Les délégations n’ont pas échangé un mot en entrant, mais au dessert, on a vu MM. Bourita et Messahel converser un long moment. « Ils ont parlé football », jure un participant.
¶ Un second cycle est programmé au premier trimestre. M. Köhler en dira plus dans l’après-midi devant la presse. Il se rendra ensuite à New York, où il verra lundi António Guterres avant d’informer le Conseil de sécurité.
¶ C’est au fil d’une longue série de visites que le médiateur a renoué les fils. En janvier, il avait réuni à Berlin le chef du Polisario, Brahim Ghali, et ses conseillers. Le 6 mars, à Lisbonne, c’était au tour de M. Bourita de lui exposer ses vues. Fin juin, il avait fait la tournée de la région : à Rabat, le roi Mohammed VI l’avait reçu le 28 ; à Alger, quelques jours plus tôt, il avait eu un entretien avec le Premier ministre Ahmed Ouyahia.
¶ Dans l’ombre, Washington pousse. John Bolton, le conseiller à la sécurité nationale, qui a longtemps travaillé sur le dossier, s’est dit « frustré » par l’immobilisme. Il doit prononcer un discours sur l’Afrique la semaine prochaine.
¶ A Rabat, on se veut prudent. « Le Maroc est venu, il est prêt, mais pas à n’importe quel prix », résume un éditorialiste. Le Polisario réclame un référendum d’autodétermination. Brahim Ghali, reçu mardi à Alger par Abdelkader Bensalah, le président du Sénat, s’est dit « optimiste ». Le conflit a fait des milliers de morts entre 1975 et 1991.
~> meeting 2018-12-05/2018-12-06 geneve kohler+bourita+addouh+messahel+ahmed held ?
~> meeting 2018-12-05 geneve kohler+bourita+addouh+messahel+ahmed held -
~> meeting 2018-12-05 geneve bourita+messahel held -
-> meeting 2018-12-10 new-york kohler+guterres planned -
-> meeting 2018-01 berlin kohler+ghali held -
-> meeting 2018-03-06 lisbonne kohler+bourita held -
~> meeting 2018-06-28 rabat mohammed-vi+kohler held -
~> meeting 2018-06-21/2018-06-30 alger kohler+ouyahia held -
-> meeting 2018-12-04 alger ghali+bensalah held -

2016-07-26
Mer de Chine : à Vientiane, Kerry appelle à tourner la page, Pékin savoure
¶ VIENTIANE, 26 juil 2016 (AFP) - Le secrétaire d'Etat américain John Kerry a exhorté mardi Pékin et Manille à renouer le dialogue, deux semaines après l'arbitrage qui a donné raison aux Philippines en mer de Chine méridionale.
¶ M. Kerry, qui s'exprimait à Vientiane en marge d'une réunion de l'Asean, s'est dit prêt à encourager le président philippin Rodrigo Duterte à négocier. Il le lui dira en personne: après le Laos, il s'envole pour Manille, où M. Duterte le recevra mercredi.
¶ Lundi, le chef de la diplomatie américaine avait eu un entretien bilatéral avec son homologue chinois Wang Yi, qui l'a remercié de son attitude "objective". Les deux ministres avaient posé, tout sourire, devant les photographes. M. Wang s'est félicité que l'Asean ait renoncé à mentionner l'arbitrage dans son communiqué, à l'issue de plusieurs jours de palabres.
¶ - Cambodge et Corée -
¶ Le Cambodge, allié de Pékin, a bloqué toute critique. Son ministre Prak Sokhonn s'était vu promettre 600 millions de dollars d'aide par M. Wang lors d'une rencontre le 15 juillet en Mongolie, à Oulan-Bator, assure un diplomate. Le même jour et dans la même ville, le Premier ministre chinois Li Keqiang avait refusé d'aborder le sujet avec le Japonais Shinzo Abe.
¶ Le Philippin Perfecto Yasay, lui, avait claqué la porte de sa rencontre avec M. Wang, en Mongolie également, ce dernier exigeant de ne pas parler du jugement.
¶ A Vientiane, la Corée du Nord était aussi sur toutes les lèvres. Son ministre Ri Yong Ho, arrivé par le même avion que M. Wang, s'est entretenu avec ce dernier lundi, une première depuis deux ans. M. Wang a en revanche battu froid à la Sud-Coréenne Yun Byung-se, qu'il a vue dimanche soir, à cause du bouclier antimissile américain.
¶ Le Japon a un nouveau ton, lui aussi. Fumio Kishida a attendu mardi matin pour rencontrer M. Wang, qui l'a invité à "la prudence". La conseillère de Barack Obama Susan Rice était, elle, lundi à Pékin, où le président Xi Jinping l'a reçue.
¶ De Manille, M. Kerry doit rentrer à Paris dès jeudi pour revoir Saeb Erakat, le négociateur palestinien. Prévue de longue date, cette rencontre avait été reportée une première fois.
-> meeting 2016-07-27 manille duterte+kerry planned -
-> meeting 2016-07-25 vientiane kerry+wang-yi held -
~> meeting 2016-07-15 oulan-bator sokhonn+wang-yi held -
~> meeting 2016-07-15 oulan-bator li-keqiang+abe held -
-> meeting 2016-07-25 vientiane ri-yong-ho+wang-yi held -
-> meeting 2016-07-24 vientiane wang-yi+byung-se held -
~> meeting 2016-07-26 vientiane kishida+wang-yi held -
-> meeting 2016-07-25 pekin rice+xi-jinping held -
~> meeting 2016-07-28 paris kerry+erakat planned -
!> meeting 2016-07-15 oulan-bator perfecto-yasay+wang-yi held -
!> meeting 2016-07-26 vientiane fumio-kishida+wang-yi planned -
!> meeting 2016-07-28 paris john-kerry+saeb-erekat postponed -
`);
