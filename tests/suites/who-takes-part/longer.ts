import { rows } from "../contacts-across-sentences/rows";

/** Longer stories of a second hand: delegations, mediators, pronouns and those who are no party, all in one. */
export const LONGER = rows(`
2016-08-24
LA HAVANE (AFP) - Après quatre ans de tractations, les négociateurs du gouvernement colombien et des Farc ont annoncé mercredi à La Havane la conclusion d'un accord de paix. ¶ Le texte a été signé par Humberto de la Calle et par le commandant Ivan Marquez, en présence du chef de la diplomatie cubaine, Bruno Rodriguez. ⟦humberto-de-la-calle|L'ancien vice-président⟧ a salué « la fin de la guerre ». ¶ A Bogota, le président Juan Manuel Santos a annoncé un référendum pour le 2 octobre. Alvaro Uribe, son prédécesseur, fera campagne pour le non. Barack Obama a téléphoné dans la soirée à ⟦juan-manuel-santos|M. Santos⟧.
-> meeting 2016-08-24 la-havane calle+marquez+rodriguez held agreement
-> phone-call 2016-08-24 - obama+santos held -

2011-02-10 notYet: true
BANGKOK, 10 février (Reuters) - Les chefs de la diplomatie thaïlandaise et cambodgienne, Kasit Piromya et Hor Namhong, s'expliqueront lundi devant le Conseil de sécurité à New York. Leur homologue indonésien, Marty Natalegawa, qui a fait la navette cette semaine entre Phnom Penh et Bangkok, sera également présent. ¶ ⟦natalegawa|Le médiateur⟧ avait été reçu lundi par Hun Sen, puis mardi par Abhisit Vejjajiva. Les combats autour du temple de Preah Vihear ont fait au moins huit morts. ⟦thailande+cambodge|Les deux pays⟧ s'accusent mutuellement d'avoir tiré les premiers.
-> meeting 2011-02-14 new-york piromya+namhong+natalegawa planned -
-> meeting 2011-02-07 phnom-penh natalegawa+sen held -
-> meeting 2011-02-08 bangkok natalegawa+vejjajiva held -

1985-11-21 notYet: true
GENEVE, 21 nov (AFP) - Ronald Reagan et Mikhaïl Gorbatchev se sont séparés jeudi matin à Genève sur une poignée de main, après deux jours d'entretiens. ⟦mikhail-gorbatchev|Le secrétaire général⟧ a parlé d'un monde « plus sûr ». Les deux hommes avaient passé ensemble, en tête à tête, plus de cinq heures. Le président de la Confédération, Kurt Furgler, avait accueilli mardi ⟦ronald-reagan|le président américain⟧ à la Villa Fleur d'Eau. Nancy Reagan et Raïssa Gorbatchev ont pris le thé mercredi: ⟦nancy-reagan|la première dame américaine⟧ a jugé sa visiteuse « très sûre d'elle ». ⟦urss|Moscou⟧ se félicite.
-> meeting 1985-11-19/1985-11-20 geneve reagan+gorbatchev held -
-> meeting 1985-11-20 geneve nancy-reagan+raissa-gorbatchev held -
-> meeting 1985-11-19 geneve furgler+ronald-reagan held -

2014-01-23
ADDIS ABEBA, 23 janvier (Xinhua) -- Le gouvernement sud-soudanais et les partisans de Riek Machar ont conclu jeudi soir à Addis Abeba un cessez-le-feu. Nhial Deng Nhial a paraphé le document au nom de ⟦soudan-du-sud|Juba⟧, Taban Deng Gai au nom de la rébellion. L'Ethiopien Seyoum Mesfin, chef des médiateurs de l'Igad, présidait la séance. Salva Kiir et Riek Machar n'avaient pas fait le voyage. ¶ « Un pas crucial », a commenté à Washington le porte-parole de la Maison Blanche, Jay Carney. Les deux délégations se reverront le 7 février dans la capitale éthiopienne.
-> meeting 2014-01-23 addis-abeba nhial+gai+mesfin held agreement
-> meeting 2014-02-07 addis-abeba nhial+gai planned -

2018-04-28
SEOUL (Yonhap) - Moon Jae-in et Kim Jong-un se sont engagés vendredi à Panmunjom à faire taire les armes pour toujours. ⟦un|Le numéro un nord-coréen⟧ était accompagné de sa soeur, Kim Yo-jong, et de Kim Yong-chol; ⟦jae-in|son hôte⟧ avait à ses côtés Suh Hoon et Im Jong-seok. Leurs épouses, Kim Jung-sook et Ri Sol-ju, ont fait connaissance le soir, au banquet. ¶ Samedi, ⟦jae-in|le président sud-coréen⟧ a rendu compte de la rencontre à Donald Trump, qu'il a eu longuement au téléphone. ⟦trump|Le milliardaire⟧ l'a félicité.
-> meeting 2018-04-27 panmunjom jae-in+un+yo-jong+yong-chol+hoon+jong-seok held agreement
-> phone-call 2018-04-28 - jae-in+trump held -

2009-08-10 notYet: true
MAPUTO (RFI) - Quatre hommes, une table, aucun sourire. Andry Rajoelina, Marc Ravalomanana, Didier Ratsiraka et Albert Zafy ont passé le week-end à Maputo sous le regard de Joaquim Chissano. L'ancien président mozambicain, médiateur de la SADC, les avait réunis pour la première fois mercredi. Tous quatre ont signé dimanche une charte de transition. ⟦rajoelina|Le jeune président de la transition⟧ n'a pas desserré les dents. Tiébilé Dramé, l'émissaire de l'ONU, y assistait aussi. A Antananarivo, les partisans de ⟦ravalomanana|l'ancien chef de l'Etat⟧ ont défilé.
-> meeting 2009-08-09 maputo rajoelina+ravalomanana+ratsiraka+zafy+chissano+drame held agreement
-> meeting 2009-08-05 maputo chissano+rajoelina+ravalomanana+ratsiraka+zafy held -

1994-10-27 notYet: true
WADI ARABA, 27 oct (AFP) - Yitzhak Rabin et Abdelsalam Majali ont signé mercredi, dans le désert, le traité de paix entre ⟦israel|Israël⟧ et ⟦jordanie|la Jordanie⟧. Bill Clinton, Hussein de Jordanie et Ezer Weizman assistaient à la cérémonie; Warren Christopher et Andreï Kozyrev ont contresigné le texte. ⟦clinton|Le président américain⟧ s'est ensuite rendu à Amman, où il s'est adressé au Parlement. Il devait arriver jeudi à Damas. Hafez el-Assad l'y recevra pendant quatre heures. Yasser Arafat n'avait pas été invité.
-> meeting 1994-10-26 wadi-araba rabin+majali+clinton+jordanie+weizman+christopher+kozyrev held agreement
-> meeting 1994-10-27 damas assad+clinton planned -

2017-08-30 notYet: true
DAKAR, 30 août (APS) - Reçu mardi à Abidjan par Alassane Ouattara, le président de la Commission de la Cédéao, Marcel de Souza, a fait le point sur la crise togolaise. ⟦souza|Le diplomate béninois⟧ gagnera Lomé jeudi. Il y sera reçu par Faure Gnassingbé, puis par le chef de file de l'opposition, Jean-Pierre Fabre. ⟦gnassingbe|Le chef de l'Etat⟧, au pouvoir depuis 2005, refuse de quitter ses fonctions. Son homologue ghanéen, Nana Akufo-Addo, s'est proposé comme facilitateur. Tikpi Atchadam, autre figure de la contestation, n'est pas au programme.
-> meeting 2017-08-29 abidjan ouattara+souza held -
-> meeting 2017-08-31 lome souza+gnassingbe planned -
-> meeting 2017-08-31 lome souza+fabre planned -

1975-07-18 notYet: true
HELSINKI (Reuter) - Henry Kissinger et Andreï Gromyko se retrouveront le 31 juillet à Helsinki. Les deux ministres s'étaient déjà vus la semaine dernière à Genève, sans ⟦gerald-ford|le président américain⟧. ⟦urss|Les Soviétiques⟧ veulent un accord avant la fin de l'année. Gerald Ford et Léonid Brejnev signeront le 1er août l'Acte final de la conférence. Valéry Giscard d'Estaing, qui a reçu lundi ⟦andrei-gromyko|le chef de la diplomatie soviétique⟧ à Paris, sera là aussi.
-> meeting 1975-07-31 helsinki kissinger+gromyko planned -
-> meeting 1975-07-07/1975-07-13 geneve kissinger+gromyko held -
-> meeting 1975-08-01 helsinki ford+brejnev planned -
-> meeting 1975-07-14 paris estaing+gromyko held -

2023-09-29
BRUXELLES (AFP) - Emmanuel Macron et Olaf Scholz doivent rencontrer jeudi à Grenade Nikol Pachinian et Ilham Aliev, en marge d'un sommet de la Communauté politique européenne. Charles Michel sera de la partie. « L'occasion de se parler », a plaidé Peter Stano, porte-parole de la diplomatie européenne. ⟦armenie+azerbaidjan|Les deux voisins⟧ se sont livré deux guerres. ⟦pachinian|Le Premier ministre arménien⟧ s'était entretenu mardi au téléphone avec ⟦macron|son homologue français⟧. Hikmet Hajiyev et Armen Grigorian, leurs conseillers, avaient préparé le terrain mardi à Bruxelles, sous l'égide de Simon Mordue.
-> meeting 2023-10-05 grenade macron+scholz+pachinian+aliev+michel planned -
-> phone-call 2023-09-26 - pachinian+macron held -
-> meeting 2023-09-26 bruxelles hajiyev+grigorian+mordue held -

2008-03-14
DAKAR, 14 mars (AFP) - Idriss Déby et Omar el-Béchir ont signé jeudi soir à Dakar un accord de non-agression, sous le regard du secrétaire général de l'ONU, Ban Ki-moon, et de leur hôte, Abdoulaye Wade. La veille, ⟦wade|le président sénégalais⟧ les avait attendus en vain: ⟦bechir|le Soudanais⟧ souffrait d'une migraine. Jean Ping, qui vient de prendre la tête de la Commission de l'Union africaine, a également paraphé le document. Bernard Kouchner a salué de Paris « un geste ». ⟦tchad+soudan|Les deux pays⟧ avaient déjà signé cinq accords, jamais appliqués.
-> meeting 2008-03-13 dakar deby+bechir+moon+wade+ping held agreement

2019-11-13 notYet: true
WASHINGTON (AFP) - Donald Trump reçoit mercredi Recep Tayyip Erdogan à la Maison Blanche. ⟦erdogan|Le chef de l'Etat turc⟧ sera accompagné de son épouse, Emine, que Melania Trump accueillera pour le thé. ⟦trump|Le républicain⟧ a convié à se joindre à eux cinq sénateurs, dont Lindsey Graham et Ted Cruz. Mike Pence, rentré d'Ankara en octobre avec un accord de cessez-le-feu, y assistera lui aussi. A la veille de ce rendez-vous, ⟦erdogan|le dirigeant turc⟧ a menacé d'expulser des jihadistes.
-> meeting 2019-11-13 washington trump+erdogan+graham+cruz+pence planned -

1962-03-19
EVIAN, 19 mars (AFP) - Louis Joxe et Belkacem Krim ont signé dimanche à Evian les accords qui mettent fin à sept ans et demi de guerre. La délégation française comprenait aussi Robert Buron et Jean de Broglie; du côté du FLN siégeaient Saad Dahlab et Mohammed Ben Yahia. Ahmed Ben Bella, toujours détenu, a été tenu informé. Le général de Gaulle a annoncé la nouvelle le soir même à la télévision. Le cessez-le-feu est entré en vigueur lundi à midi.
-> meeting 1962-03-18 evian joxe+krim+buron+broglie+dahlab+yahia held agreement

2024-03-09 notYet: true
CARACAS, 9 mars (Sputnik) - Le président du Parlement vénézuélien, Jorge Rodriguez, et l'ambassadeur américain Francisco Palmieri se sont entretenus jeudi à Mexico pendant deux heures. ⟦palmieri|Le diplomate américain⟧ était assisté de Juan Gonzalez. Ce dernier reverra ⟦rodriguez|son interlocuteur⟧ lundi à Doha, a-t-on appris de source qatarie. Maria Corina Machado, l'opposante frappée d'inéligibilité, a demandé à être entendue. ⟦venezuela+etats-unis|Les deux pays⟧ ont rompu en 2019. Nicolas Maduro, qui brigue un troisième mandat, n'a pas réagi.
-> meeting 2024-03-07 mexico rodriguez+palmieri+gonzalez held -
-> meeting 2024-03-11 doha gonzalez+rodriguez planned -

2006-07-27
ROME (ATS) - La conférence sur le Liban s'est tenue mercredi à Rome sans parvenir à un appel au cessez-le-feu immédiat. Condoleezza Rice et Massimo D'Alema la coprésidaient. Fouad Siniora, le Premier ministre libanais, y a plaidé avec émotion. Etaient également présents Kofi Annan et Philippe Douste-Blazy. L'Iran et la Syrie n'avaient pas été conviés. ⟦rice|La secrétaire d'Etat⟧ avait vu lundi à Beyrouth ⟦siniora|M. Siniora⟧, puis Nabih Berri. Elle s'envolera jeudi pour Kuala Lumpur. 
-> multilateral 2006-07-26 rome rice+alema+siniora+annan+douste-blazy held none
-> meeting 2006-07-24 beyrouth rice+siniora held -
-> meeting 2006-07-24 beyrouth rice+berri held -

2012-11-21
LE CAIRE (AFP) - La trêve à Gaza a été annoncée mercredi soir au Caire par Mohammed Kamel Amr, aux côtés d'Hillary Clinton. ⟦clinton|La secrétaire d'Etat américaine⟧ venait de s'entretenir avec Mohamed Morsi. La veille, elle avait vu à Jérusalem Benjamin Netanyahu, qui l'avait retenue à dîner. ⟦morsi|Le président égyptien⟧, maître d'oeuvre de l'accord, a eu Barack Obama au téléphone à plusieurs reprises. Khaled Mechaal, le chef du Hamas, a remercié ⟦morsi|le raïs⟧. Les combats ont fait 160 morts en huit jours.
-> meeting 2012-11-21 le-caire clinton+morsi held -
-> meeting 2012-11-20 jerusalem clinton+netanyahu held -

2003-08-19 notYet: true
ACCRA, 19 août (AFP) - Le gouvernement libérien et les deux mouvements rebelles ont conclu lundi soir à Accra un accord de paix. Lewis Brown a signé pour le pouvoir, Kabineh Ja'neh pour le Lurd et Tiah Slanger pour le Model. Le général nigérian Abdulsalami Abubakar, le médiateur de la Cédéao, avait dirigé les débats pendant onze semaines. John Kufuor, qui préside la Cédéao, était présent. Charles Taylor s'est exilé le 11 août au Nigeria. ⟦kufuor|Le président ghanéen⟧ a souhaité bonne chance aux signataires.
-> meeting 2003-08-18 accra brown+ja-neh+slanger+abubakar+kufuor held agreement

2010-11-05 notYet: true
SKOPJE (AFP) - Nikola Gruevski et Georges Papandréou se sont vus vendredi au lac de Prespa. Sali Berisha et Boris Tadic devaient se joindre à eux; ⟦tadic|le président serbe⟧ s'est décommandé. ⟦gruevski|Le chef du gouvernement macédonien⟧ a jugé la conversation « ouverte ». Un autre entretien ⟦gruevski+papandreou|des deux hommes⟧ est prévu en décembre à Bruxelles. Matthew Nimetz, le diplomate américain qui s'occupe du dossier pour l'ONU, se rendra dans l'intervalle à Athènes. Il y rencontrera le 18 novembre Dimitris Droutsas.
-> meeting 2010-11-05 prespa gruevski+papandreou+berisha held -
-> meeting 2010-12 bruxelles gruevski+papandreou planned -
-> meeting 2010-11-18 athenes nimetz+droutsas planned -

2021-01-20 notYet: true
DJOUBA (RFI) - Hemetti est de retour. Le numéro deux du Conseil souverain soudanais, Mohamed Hamdan Daglo de son vrai nom, a quitté Djouba mardi. Salva Kiir l'y avait longuement reçu lundi. Ils étaient convenus, en présence du conseiller Tut Gatluak, d'accélérer le déploiement des forces. ⟦kiir|Le président sud-soudanais⟧ l'a raccompagné à l'aéroport. Le chef rebelle Abdelaziz al-Hilu, lui, ne s'est pas montré. Il serait reçu plus tard. Abdallah Hamdok, le Premier ministre soudanais, n'était pas du voyage.
-> meeting 2021-01-18 juba kiir+daglo+gatluak held agreement

2013-11-10
GENEVE (AFP) - Laurent Fabius a quitté Genève dans la nuit de samedi à dimanche, sans accord sur le nucléaire iranien. Il y avait retrouvé samedi John Kerry, Sergueï Lavrov, William Hague et Guido Westerwelle autour de Mohammad Javad Zarif et de Catherine Ashton. ⟦ashton|La Britannique⟧ a donné rendez-vous aux négociateurs le 20 novembre. Yukiya Amano sera lundi à Téhéran: Ali Akbar Salehi doit l'y recevoir. A Jérusalem, ⟦netanyahu|Benjamin Netanyahu⟧ a soupiré. ⟦fabius|Le Français⟧, que la presse iranienne accable, n'en démord pas.
-> meeting 2013-11-09 geneve fabius+kerry+lavrov+hague+westerwelle+zarif+ashton held none
-> meeting 2013-11-11 teheran salehi+amano planned -

1990-08-02 notYet: true
PARIS, 2 août (AFP) - Au lendemain de l'échec des pourparlers de Djeddah, l'Irak a envahi le Koweït. La délégation irakienne était dirigée par Ezzat Ibrahim, la délégation koweïtienne par le prince héritier Saad al-Abdallah. Les deux hommes s'étaient rencontrés mercredi dans un palais de la ville saoudienne, pendant moins de deux heures. Hosni Moubarak, qui avait vu Saddam Hussein le 24 juillet à Bagdad, s'est dit trahi. ⟦moubarak|Le raïs⟧ a parlé dans la nuit à ⟦bush|George Bush⟧.
-> meeting 1990-08-01 djeddah ibrahim+abdallah held none
-> meeting 1990-07-24 bagdad moubarak+hussein held -
-> phone-call 1990-08-02 - moubarak+bush held -

2022-09-22 notYet: true
NEW YORK (Anadolu) - Le ministre turc des Affaires étrangères, Mevlüt Cavusoglu, a réuni mardi à New York ses homologues azerbaïdjanais et ouzbek, Djeyhoun Baïramov et Vladimir Norov. Mercredi, c'est avec le chef de la diplomatie grecque, Nikos Dendias, qu'il a échangé quelques mots. ⟦cavusoglu|Le diplomate turc⟧ recevra ⟦bairamov|M. Baïramov⟧ à Ankara la semaine prochaine. Recep Tayyip Erdogan, présent lui aussi à l'Assemblée générale, a déjeuné avec Yaïr Lapid. ⟦lapid|Le Premier ministre israélien⟧ n'avait jamais rencontré ⟦erdogan|le président turc⟧.
-> meeting 2022-09-20 new-york cavusoglu+bairamov+norov held -
-> meeting 2022-09-21 new-york cavusoglu+dendias held -
-> meeting 2022-09-26/2022-10-02 ankara cavusoglu+bairamov planned -

2005-08-30
GAZA, 30 août (Reuters) - Mahmoud Abbas a réuni lundi soir à Gaza les chefs des factions palestiniennes. Mahmoud Zahar pour le Hamas et Mohammed al-Hindi pour le Djihad islamique étaient autour de la table. ⟦abbas|Le président palestinien⟧ leur a demandé de respecter la trêve. Il sera reçu mercredi au Caire par Hosni Moubarak. Omar Souleimane, le chef des services égyptiens, avait fait le déplacement de Gaza la semaine dernière, mais ⟦abbas|M. Abbas⟧ se trouvait alors à Amman. ⟦israel|Israël⟧ a achevé son retrait.
-> meeting 2005-08-29 gaza abbas+zahar+hindi held -
-> meeting 2005-08-31 le-caire abbas+moubarak planned -

1987-12-09 notYet: true
WASHINGTON, 9 déc (AFP) - Ronald Reagan et Mikhaïl Gorbatchev ont signé mardi à la Maison Blanche le traité qui élimine les euromissiles. George Shultz et Edouard Chevardnadze se tenaient derrière eux. ⟦mikhail-gorbatchev|Le secrétaire général du PC soviétique⟧ a reçu mercredi matin à l'ambassade d'URSS des éditeurs américains. Il déjeunera jeudi avec le vice-président, George Bush. Margaret Thatcher, chez qui il avait fait escale lundi, sur la base de Brize Norton, a félicité ⟦ronald-reagan+mikhail-gorbatchev|les deux dirigeants⟧. ⟦etats-unis+urss|Les deux superpuissances⟧ n'avaient plus rien signé depuis 1979.
-> meeting 1987-12-08 washington reagan+gorbatchev+shultz+chevardnadze held agreement
-> meeting 1987-12-10 washington gorbatchev+bush planned -
-> meeting 1987-12-07 brize-norton thatcher+gorbatchev held -

2025-03-24 notYet: true
RIYAD (AFP) - Des pourparlers techniques entre ⟦etats-unis|Américains⟧ et ⟦russie|Russes⟧ se sont tenus lundi à Riyad. Grigori Karassine et Sergueï Beseda représentaient ⟦russie|Moscou⟧; côté américain, Andrew Peek et Michael Anton conduisaient la délégation. ⟦ukraine|Les Ukrainiens⟧, emmenés par leur ministre de la Défense, Roustem Oumerov, avaient été reçus la veille par les mêmes. « C'est constructif », a lâché ⟦oumerov|le ministre⟧. Steve Witkoff, l'émissaire de Donald Trump, n'était pas à Riyad. Il attend toujours une date pour revoir Vladimir Poutine.
-> meeting 2025-03-24 riyad karassine+beseda+peek+anton held -
-> meeting 2025-03-23 riyad oumerov+peek+anton held -
`);
