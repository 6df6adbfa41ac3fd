import { articles } from "../whole-articles-recent/articles";

/** Ten articles as an agency sends them, on talks of 1979 to 2015: the meeting of the day, calls, earlier rounds, those to come, a toll. */
export const FIRST = articles(`
1979-03-14
WASHINGTON, 14 mars (AFP) - Le président Jimmy Carter a regagné mercredi Washington avec l'accord de l'Egypte et d'Israël sur un traité de paix, arraché au terme de six jours de navette entre Le Caire et Jérusalem.
¶ M. Carter avait eu mardi, dans un salon de l'aéroport du Caire, un dernier entretien de deux heures avec le président égyptien Anouar el-Sadate, qui a accepté les propositions israéliennes. De là, il a aussitôt téléphoné au Premier ministre israélien Menahem Begin pour lui annoncer la nouvelle.
¶ Le président américain avait pris le matin même à Jérusalem le petit déjeuner avec M. Begin, sans parvenir à le convaincre d'évacuer plus vite le Sinaï. Lundi, le secrétaire d'Etat Cyrus Vance avait négocié jusque tard dans la nuit avec son homologue israélien Moshe Dayan.
¶ Le traité sera signé le 26 mars à Washington par MM. Sadate et Begin, en présence de M. Carter. M. Vance doit recevoir auparavant, mardi prochain, le ministre égyptien de la Défense, Kamal Hassan Ali.
¶ - Six mois après Camp David -
¶ MM. Begin et Sadate ne s'étaient plus revus depuis le sommet de Camp David, où M. Carter les avait réunis du 5 au 17 septembre dernier. Un tête-à-tête qu'ils devaient avoir le 10 décembre à Oslo, lors de la remise du prix Nobel, avait été annulé.
¶ A Amman, le roi Hussein a dénoncé "une paix séparée". Il est attendu jeudi à Bagdad, où il s'entretiendra avec le président irakien Ahmad Hassan al-Bakr.
¶ La guerre d'octobre 1973 avait fait quelque 2.700 morts du côté israélien et plus de 7.500 du côté égyptien.
~> meeting 1979-03-13 le-caire carter+el-sadate held agreement
-> phone-call 1979-03-13 - carter+begin held -
-> meeting 1979-03-13 jerusalem carter+begin held -
~> meeting 1979-03-12 jerusalem vance+dayan held -
-> meeting 1979-03-26 washington el-sadate+begin+carter planned -
-> meeting 1979-03-20 washington vance+ali planned -
-> meeting 1978-09-05/1978-09-17 camp-david carter+begin+el-sadate held -
-> meeting 1978-12-10 oslo begin+el-sadate cancelled -
-> meeting 1979-03-15 bagdad hussein-de-jordanie+al-bakr planned -
!> meeting 1979-03-13 le-caire jimmy-carter+anouar-el-sadate held -
!> meeting 1979-03-12 washington cyrus-vance+moshe-dayan held -

1985-11-21
GENEVE (AFP) - Ronald Reagan et Mikhaïl Gorbatchev ont conclu jeudi à Genève leur premier sommet par une déclaration commune qui promet une réduction de moitié des arsenaux nucléaires, mais sans rapprocher leurs vues sur la défense spatiale.
¶ Le président américain et le numéro un soviétique, qui s'étaient retrouvés mardi matin à la villa Fleur d'eau, ont passé ensemble plus de quinze heures, dont près de cinq en tête-à-tête. "Nous avons brisé la glace", a dit M. Reagan.
¶ Le secrétaire d'Etat George Shultz et son homologue soviétique Edouard Chevardnadze avaient travaillé au texte dans la nuit de mercredi à jeudi, jusqu'à 04H30. Le sommet avait été préparé le 5 novembre à Moscou, où M. Gorbatchev avait reçu M. Shultz pendant quatre heures.
¶ M. Reagan s'est envolé pour Bruxelles, où il devait rendre compte jeudi après-midi de ses entretiens au secrétaire général de l'Otan, Lord Carrington. M. Gorbatchev a pour sa part gagné Prague, où il verra vendredi le dirigeant tchécoslovaque Gustav Husak.
¶ - Une visite reportée -
¶ Le ministre français des Relations extérieures, Roland Dumas, qui devait rencontrer M. Chevardnadze lundi à Moscou, a reporté sa visite à la demande des Soviétiques. La Britannique Margaret Thatcher a reçu de son côté un appel de M. Reagan jeudi matin.
¶ Le dernier sommet entre les deux pays remontait à juin 1979, quand Jimmy Carter et Leonid Brejnev avaient signé à Vienne l'accord Salt II. Depuis, M. Reagan n'avait vu qu'une fois un haut dirigeant soviétique: le 28 septembre 1984, il avait accueilli Andreï Gromyko à la Maison Blanche.
¶ La guerre d'Afghanistan, évoquée mercredi, a coûté la vie à plus de 500.000 personnes depuis décembre 1979.
~> meeting 1985-11-19/1985-11-21 geneve reagan+gorbatchev held ?
~> meeting 1985-11-20 geneve shultz+chevardnadze held -
-> meeting 1985-11-05 moscou gorbatchev+shultz held -
~> meeting 1985-11-21 bruxelles reagan+carrington planned -
-> meeting 1985-11-22 prague gorbatchev+husak planned -
-> meeting 1985-11-25 moscou dumas+chevardnadze postponed -
-> phone-call 1985-11-21 - reagan+thatcher held -
-> meeting 1979-06 vienne carter+brejnev held agreement
-> meeting 1984-09-28 washington reagan+gromyko held -
!> meeting 1985-11-21 geneve ronald-reagan+mikhail-gorbatchev held partial
!> meeting 1985-11-19 geneve ronald-reagan+mikhail-gorbatchev held -

1988-12-14
BRAZZAVILLE (AFP) - Les ministres des Affaires étrangères d'Afrique du Sud, Pik Botha, d'Angola, Afonso Van Dunem, et de Cuba, Isidoro Malmierca, ont signé mardi à Brazzaville un protocole qui ouvre la voie à l'indépendance de la Namibie et au départ des 50.000 soldats cubains.
¶ Le médiateur américain Chester Crocker, qui présidait la séance, a salué "la fin d'une très longue route". Les trois ministres se retrouveront le 22 décembre à New York pour signer l'accord définitif, en présence du secrétaire général de l'ONU, Javier Perez de Cuellar.
¶ M. Botha a été reçu mardi soir pendant une heure par le président congolais Denis Sassou Nguesso. Il devait faire escale mercredi à Yamoussoukro, où l'attendait le chef de l'Etat ivoirien Félix Houphouët-Boigny.
¶ M. Crocker a téléphoné mardi au secrétaire d'Etat George Shultz. Une rencontre entre M. Crocker et le président angolais José Eduardo dos Santos, qui était prévue jeudi à Luanda, a en revanche été annulée.
¶ MM. Botha et Van Dunem s'étaient vus pour la première fois le 13 mai, déjà à Brazzaville. M. Crocker avait pour sa part multiplié les contacts avec les Soviétiques: il s'était encore entretenu le 1er décembre, à New York, avec le vice-ministre Anatoli Adamichine.
¶ Le chef des rebelles angolais de l'Unita, Jonas Savimbi, qui n'a pas été invité, a réclamé des négociations directes. Il avait été reçu en juin à la Maison Blanche par Ronald Reagan.
¶ La guerre civile a fait plus de 300.000 morts en Angola depuis 1975.
-> meeting 1988-12-13 brazzaville botha+dunem+malmierca+crocker held agreement
~> meeting 1988-12-22 new-york botha+dunem+malmierca+perez-de-cuellar planned -
-> meeting 1988-12-13 brazzaville botha+sassou-nguesso held -
-> meeting 1988-12-14 yamoussoukro botha+houphouet-boigny planned -
-> phone-call 1988-12-13 - crocker+shultz held -
-> meeting 1988-12-15 luanda crocker+dos-santos cancelled -
-> meeting 1988-05-13 brazzaville botha+dunem held -
-> meeting 1988-12-01 new-york crocker+adamichine held -
-> meeting 1988-06 washington savimbi+reagan held -

1990-05-05
LE CAP, 5 mai (AFP) - Le président Frederik de Klerk et le vice-président de l'ANC, Nelson Mandela, se sont engagés vendredi au Cap à mettre fin à la violence, à l'issue de trois jours de pourparlers sans précédent.
¶ Les deux hommes se reverront le 21 mai à Pretoria, où un groupe de travail leur remettra ses conclusions sur le sort des prisonniers politiques. "Nous sortons tous vainqueurs", a déclaré M. Mandela, qui s'est entretenu samedi matin par téléphone avec le président de l'ANC, Oliver Tambo, hospitalisé à Stockholm.
¶ M. Mandela avait refusé de rencontrer M. de Klerk le 11 avril, comme cela était prévu, après la mort de onze manifestants tués par la police le 26 mars à Sebokeng.
¶ M. de Klerk entame mardi en France une tournée de neuf pays. François Mitterrand le recevra jeudi à l'Elysée, et Margaret Thatcher le 19 mai à Londres. Une étape à Madrid, où il devait voir le 15 mai le chef du gouvernement Felipe Gonzalez, a été reportée.
¶ - Un thé avec Botha -
¶ Le ministre de la Justice, Kobie Coetsee, avait été le premier à rendre visite à M. Mandela, en novembre 1985, dans un hôpital du Cap. Le 5 juillet 1989, Pieter Botha avait invité le prisonnier à prendre le thé dans son palais du Cap, six semaines avant de céder le pouvoir à M. de Klerk.
¶ Ce dernier avait reçu M. Mandela pour la première fois le 13 décembre, deux mois avant de le libérer.
¶ Les affrontements ont fait au moins 4.000 morts dans le Natal depuis 1986.
-> meeting 1990-05-02/1990-05-04 le-cap de-klerk+mandela held agreement
-> meeting 1990-05-21 pretoria de-klerk+mandela planned -
-> phone-call 1990-05-05 - mandela+tambo held -
~> meeting 1990-04-11 ? mandela+de-klerk cancelled -
-> meeting 1990-05-10 paris mitterrand+de-klerk planned -
-> meeting 1990-05-19 londres thatcher+de-klerk planned -
~> meeting 1990-05-15 madrid de-klerk+gonzalez postponed -
-> meeting 1985-11 le-cap coetsee+mandela held -
~> meeting 1989-07-05 le-cap botha+mandela held -
-> meeting 1989-12-13 ? de-klerk+mandela held -
!> meeting 1990-05-15 madrid francois-mitterrand+felipe-gonzalez postponed -

1992-01-17
MEXICO, 17 jan (AFP) - Le président salvadorien Alfredo Cristiani et les chefs de la guérilla, Schafik Handal et Joaquin Villalobos, ont signé jeudi au château de Chapultepec, à Mexico, un accord de paix mettant fin à douze ans de guerre civile.
¶ La cérémonie était présidée par le secrétaire général de l'ONU, Boutros Boutros-Ghali, et le président mexicain Carlos Salinas de Gortari. M. Cristiani a traversé l'estrade pour serrer la main de ses anciens ennemis.
¶ Le secrétaire d'Etat américain James Baker s'est entretenu en marge de la cérémonie avec M. Handal, une première. M. Baker devait se rendre vendredi à San Salvador pour y rencontrer le ministre de la Défense, le général René Emilio Ponce. Le président George Bush a appelé jeudi M. Cristiani pour le féliciter.
¶ - Minuit à New York -
¶ Les derniers obstacles avaient été levés le 31 décembre à New York, où MM. Cristiani et Handal avaient négocié jusqu'à minuit autour de Javier Perez de Cuellar, dont le mandat expirait. Ils étaient convenus de se retrouver le 5 janvier pour régler le calendrier du cessez-le-feu, ce qu'ils ont fait, là encore à New York.
¶ Le 15 octobre 1984, le prédécesseur de M. Cristiani, José Napoleon Duarte, avait rencontré sans résultat à La Palma le dirigeant de gauche Guillermo Ungo.
¶ M. Boutros-Ghali a renoncé à une visite à Managua, où la présidente nicaraguayenne Violeta Chamorro devait le recevoir samedi. Il verra le 24 janvier à Washington M. Bush.
¶ Le conflit a fait 75.000 morts et 8.000 disparus depuis janvier 1980.
-> meeting 1992-01-16 mexico cristiani+handal+villalobos+boutros-ghali+gortari held agreement
-> meeting 1992-01-16 mexico baker+handal held -
-> meeting 1992-01-17 san-salvador baker+ponce planned -
-> phone-call 1992-01-16 - bush+cristiani held -
~> meeting 1991-12-31 new-york cristiani+handal+perez-de-cuellar held agreement
-> meeting 1992-01-05 new-york cristiani+handal held -
-> meeting 1984-10-15 la-palma duarte+ungo held none
-> meeting 1992-01-18 managua boutros-ghali+chamorro cancelled -
-> meeting 1992-01-24 washington boutros-ghali+bush planned -
!> meeting 1991-12-31 new-york alfredo-cristiani+schafik-handal+javier-perez-de-cuellar held -

1999-06-04
BELGRADE, 4 juin (AFP) - Le président yougoslave Slobodan Milosevic a accepté jeudi à Belgrade, lors d'un second entretien avec l'émissaire européen Martti Ahtisaari et le Russe Viktor Tchernomyrdine, un plan de paix qui prévoit le retrait de ses forces du Kosovo.
¶ Une première rencontre, mercredi après-midi, avait duré quatre heures. M. Ahtisaari avait lu le texte ligne à ligne au maître de Belgrade, qui lui a demandé s'il était possible de le modifier. "Non", a répondu le président finlandais.
¶ Bill Clinton, que M. Ahtisaari a appelé jeudi dès sa sortie du palais Blanc, s'est montré prudent. M. Ahtisaari a ensuite gagné Cologne, où le chancelier allemand Gerhard Schröder l'a accueilli dans la soirée.
¶ Le plan avait été mis au point mardi et mercredi à Bonn par M. Ahtisaari, M. Tchernomyrdine et le secrétaire d'Etat adjoint américain Strobe Talbott. Ce dernier doit se rendre lundi à Moscou pour y rencontrer de nouveau M. Tchernomyrdine.
¶ Le général britannique Michael Jackson rencontrera dès samedi des officiers serbes conduits par le général Svetozar Marjanovic, à la frontière macédonienne. La secrétaire d'Etat Madeleine Albright a pour sa part téléphoné vendredi matin au dirigeant kosovar Hashim Thaçi.
¶ Le 22 mars, deux jours avant les premières frappes, M. Milosevic avait rejeté un plan analogue que l'émissaire américain Richard Holbrooke était venu lui présenter à Belgrade.
¶ Les bombardements ont fait au moins 1.200 morts en Yougoslavie depuis le 24 mars, selon les autorités serbes.
~> meeting 1999-06-03 belgrade milosevic+ahtisaari+tchernomyrdine held agreement
-> meeting 1999-06-02 belgrade milosevic+ahtisaari+tchernomyrdine held -
-> phone-call 1999-06-03 - clinton+ahtisaari held -
-> meeting 1999-06-03 cologne ahtisaari+schroder held -
-> meeting 1999-06-01/1999-06-02 bonn ahtisaari+tchernomyrdine+talbott held ?
~> meeting 1999-06-07 moscou talbott+tchernomyrdine planned -
-> meeting 1999-06-05 ? jackson+marjanovic planned -
-> phone-call 1999-06-04 - albright+thaci held -
~> meeting 1999-03-22 belgrade milosevic+holbrooke held none
!> meeting 1999-06-03 belgrade slobodan-milosevic+martti-ahtisaari+viktor-tchernomyrdine held -

2000-06-15
SEOUL, 15 juin (AFP) - Le président sud-coréen Kim Dae-jung a regagné jeudi Séoul après trois jours de sommet à Pyongyang avec le dirigeant nord-coréen Kim Jong-il, une première depuis la partition de la péninsule.
¶ Dans une déclaration signée mercredi soir, les deux Kim s'engagent à oeuvrer à la réunification et à organiser dès août des visites de familles séparées. Kim Jong-il avait créé la surprise mardi en venant accueillir son hôte sur le tarmac.
¶ Kim Dae-jung s'était aussi entretenu mercredi matin avec le numéro deux du régime, Kim Yong-nam. De retour à Séoul, il a téléphoné au président américain Bill Clinton et au Premier ministre japonais Yoshiro Mori.
¶ La secrétaire d'Etat américaine, Madeleine Albright, est attendue à Séoul vendredi 23 juin. Elle y sera reçue par Kim Dae-jung, après une étape la veille à Pékin, où elle rencontrera son homologue chinois Tang Jiaxuan.
¶ - Contacts secrets -
¶ L'émissaire sud-coréen Park Jie-won et le Nord-Coréen Song Ho-kyong avaient préparé le sommet lors de rencontres secrètes, le 17 mars à Shanghai, puis le 8 avril à Pékin. Ils doivent se revoir fin juin au mont Kumgang.
¶ En juillet 1994, un sommet entre Kim Il-sung et le président sud-coréen Kim Young-sam, prévu du 25 au 27 à Pyongyang, avait été annulé à la mort du fondateur du régime.
¶ La guerre de Corée a fait quelque deux millions de morts entre 1950 et 1953.
~> meeting 2000-06-13/2000-06-15 pyongyang kim-dae-jung+kim-jong-il held agreement
-> meeting 2000-06-14 pyongyang kim-dae-jung+kim-yong-nam held -
~> phone-call 2000-06-15 - kim-dae-jung+clinton held -
~> phone-call 2000-06-15 - kim-dae-jung+mori held -
-> meeting 2000-06-23 seoul albright+kim-dae-jung planned -
-> meeting 2000-06-22 pekin albright+tang-jiaxuan planned -
-> meeting 2000-03-17 shanghai park-jie-won+song-ho-kyong held -
-> meeting 2000-04-08 pekin park-jie-won+song-ho-kyong held -
-> meeting 2000-06-21/2000-06-30 ? park-jie-won+song-ho-kyong planned -
-> meeting 1994-07-25/1994-07-27 pyongyang kim-il-sung+kim-young-sam cancelled -
!> meeting 2000-06-13/2000-06-15 pyongyang kim-dae-jung+kim-jong-il held -
!> phone-call 2000-06-14 - kim-dae-jung+bill-clinton held -
!> phone-call 2000-06-14 - kim-dae-jung+yoshiro-mori held -

2002-09-18
SATTAHIP (Thaïlande), 18 sept (AFP) - Le gouvernement sri-lankais et les Tigres tamouls ont achevé mercredi à Sattahip trois jours de discussions, leurs premières depuis sept ans, en convenant de se revoir du 31 octobre au 3 novembre.
¶ Le négociateur des Tigres, Anton Balasingham, a affirmé devant la presse, au côté du ministre sri-lankais Gamini Peiris, que son mouvement ne réclamait pas un Etat séparé. Les deux hommes ont négocié sous l'égide du Norvégien Vidar Helgesen.
¶ M. Peiris devait s'entretenir mercredi soir à Bangkok avec le chef de la diplomatie thaïlandaise, Surakiart Sathirathai. M. Helgesen s'envole pour sa part pour New Delhi, où il informera jeudi de l'issue des discussions le ministre indien Yashwant Sinha.
¶ A New York, le Premier ministre Ranil Wickremesinghe a rencontré mardi le secrétaire d'Etat adjoint américain Richard Armitage, en marge de l'Assemblée générale de l'ONU. La présidente Chandrika Kumaratunga, qui accuse M. Wickremesinghe de brader l'unité du pays, a eu lundi une conversation téléphonique avec son homologue pakistanais Pervez Musharraf.
¶ M. Balasingham avait renoué en secret le contact avec Colombo en juillet à Londres, où il avait rencontré le ministre Milinda Moragoda. Les précédents pourparlers, en avril 1995, avaient échoué.
¶ Le chef des Tigres, Velupillai Prabhakaran, et M. Helgesen s'étaient vus le 2 mai dans le nord de l'île.
¶ La guerre a fait plus de 64.000 morts depuis 1983. Aucun soldat n'a été tué depuis la trêve du 23 février.
~> meeting 2002-09-16/2002-09-18 sattahip balasingham+peiris+helgesen held ?
~> meeting 2002-10-31/2002-11-03 ? balasingham+peiris planned -
-> meeting 2002-09-18 bangkok peiris+sathirathai planned -
~> meeting 2002-09-19 new-delhi helgesen+sinha planned -
-> meeting 2002-09-17 new-york wickremesinghe+armitage held -
-> phone-call 2002-09-16 - kumaratunga+musharraf held -
-> meeting 2002-07 londres balasingham+moragoda held -
~> meeting 2002-05-02 sri-lanka prabhakaran+helgesen held -
!> meeting 2002-09-18 sattahip anton-balasingham+gamini-peiris+vidar-helgesen held -
!> meeting 2002-07 londres anton-balasingham+sri-lanka held -
!> meeting 2002-05-02 sattahip velupillai-prabhakaran+vidar-helgesen held -

2004-04-01
BÜRGENSTOCK (Suisse), 1er avr (AFP) - La conférence sur Chypre s'est achevée mercredi soir à Bürgenstock sans accord entre les dirigeants des deux communautés, Tassos Papadopoulos et Mehmet Ali Talat, auxquels Kofi Annan a remis la version définitive de son plan de réunification.
¶ Les Premiers ministres grec Costas Caramanlis et turc Recep Tayyip Erdogan, arrivés dimanche, avaient pris part aux dernières séances de cette conférence ouverte le 24 mars. MM. Caramanlis et Erdogan avaient dîné ensemble lundi soir.
¶ M. Annan avait vu séparément mardi M. Papadopoulos puis M. Talat. "Il n'y a pas d'autre plan", a averti le secrétaire général de l'ONU, qui doit rencontrer lundi à Moscou le président russe Vladimir Poutine.
¶ Le secrétaire d'Etat américain Colin Powell a appelé mercredi M. Caramanlis, ainsi que le ministre turc des Affaires étrangères Abdullah Gül. Il recevra M. Gül le 12 avril à Washington.
¶ Le plan sera soumis le 24 avril à référendum. Le dirigeant chypriote turc Rauf Denktash, qui avait refusé de venir en Suisse, appelle à voter non.
¶ - L'échec de La Haye -
¶ C'est pourtant M. Denktash qui s'était mis d'accord sur la procédure avec M. Papadopoulos, le 13 février à New York, au siège de l'ONU. En mars 2003, les deux hommes s'étaient séparés sans accord à La Haye, où M. Annan les avait convoqués le 10.
¶ L'intervention turque de juillet 1974 avait fait près de 4.000 morts.
-> multilateral 2004-03-24/2004-03-31 burgenstock papadopoulos+talat+annan+caramanlis+erdogan held none
-> meeting 2004-03-29 burgenstock caramanlis+erdogan held -
-> meeting 2004-03-30 burgenstock annan+papadopoulos held -
-> meeting 2004-03-30 burgenstock annan+talat held -
-> meeting 2004-04-05 moscou annan+poutine planned -
-> phone-call 2004-03-31 - powell+caramanlis held -
-> phone-call 2004-03-31 - powell+gul held -
-> meeting 2004-04-12 washington powell+gul planned -
-> meeting 2004-02-13 new-york denktash+papadopoulos held agreement
-> meeting 2003-03-10 la-haye denktash+papadopoulos+annan held none

2015-11-07
SINGAPOUR, 7 nov (AFP) - Les présidents chinois Xi Jinping et taïwanais Ma Ying-jeou se sont serré la main samedi à Singapour, une première depuis la séparation de l'île et du continent en 1949.
¶ La poignée de main, à l'hôtel Shangri-La, a duré plus d'une minute. MM. Xi et Ma se sont ensuite entretenus une heure à huis clos, avant de dîner ensemble. "Nous sommes une famille", a lancé M. Xi.
¶ Le chef de l'Etat chinois avait été reçu vendredi soir par le Premier ministre singapourien Lee Hsien Loong. Il arrivait de Hanoï, où il avait eu jeudi des entretiens avec le chef du Parti communiste vietnamien, Nguyen Phu Trong.
¶ La rencontre avait été préparée le 14 octobre à Canton par le ministre taïwanais Andrew Hsia et son homologue chinois Zhang Zhijun. M. Zhang est attendu fin novembre à Taipei, où il doit retrouver M. Hsia.
¶ Barack Obama, qui reverra M. Xi le 16 novembre à Antalya, en Turquie, en marge du G20, s'est félicité de ce rapprochement. Le secrétaire d'Etat John Kerry en a discuté samedi par téléphone avec son homologue chinois Wang Yi.
¶ - Précédents -
¶ En 2005, le président du Kuomintang, Lien Chan, avait été le premier dirigeant nationaliste à rencontrer un numéro un chinois: c'était Hu Jintao, le 29 avril à Pékin. Une rencontre entre M. Ma et M. Xi, que Taipei espérait l'an dernier, n'avait pas abouti.
¶ La candidate de l'opposition, Tsai Ing-wen, a refusé un débat avec M. Ma. Des heurts ont fait un mort samedi à Taipei.
-> meeting 2015-11-07 singapour xi-jinping+ma-ying-jeou held -
-> meeting 2015-11-06 singapour xi-jinping+lee-hsien-loong held -
-> meeting 2015-11-05 hanoi xi-jinping+nguyen-phu-trong held -
-> meeting 2015-10-14 canton hsia+zhang-zhijun held -
-> meeting 2015-11-21/2015-11-30 taipei zhang-zhijun+hsia planned -
-> meeting 2015-11-16 antalya obama+xi-jinping planned -
-> phone-call 2015-11-07 - kerry+wang-yi held -
~> meeting 2005-04-29 pekin lien-chan+hu-jintao held -
`);
