import { rows } from "../contacts-across-sentences/rows";

/** The same classes by a second hand: other talks, longer sentences. */
export const SECOND_HAND = rows(`
1985-03-14 notYet: true
MOSCOU, 14 mars 1985 (AFP) - Entre deux cortèges, Mikhaïl Gorbatchev a gardé près d'une heure George Bush, mercredi soir au Kremlin. Le vice-président américain lui a remis en main propre une lettre de Ronald Reagan. « Il a l'air sûr de lui », a-t-il glissé à l'ambassade. ¶ Le nouveau secrétaire général avait auparavant échangé quelques phrases avec Margaret Thatcher. François Mitterrand, venu la veille, a regagné Paris jeudi.
-> meeting 1985-03-13 moscou gorbatchev+bush held -
-> meeting 1985-03-13 moscou gorbatchev+thatcher held -

1993-07-05 notYet: true
GOVERNORS ISLAND (New York), 5 juil 1993 (Reuter) - Jean-Bertrand Aristide et le général Raoul Cédras ont fini par parapher samedi, sans s'être jamais trouvés dans la même pièce, le texte que Dante Caputo leur avait soumis. Le père Aristide doit rentrer le 30 octobre à Port-au-Prince. ¶ Bill Clinton a appelé dimanche le président en exil pour le convaincre de faire confiance aux militaires. L'entretien a duré vingt minutes. Boutros Boutros-Ghali s'est dit soulagé.
-> phone-call 1993-07-04 - clinton+aristide held -

2011-07-26 notYet: true
Le téléphone a sonné tard, lundi, à Oslo. C'était Barack Obama : il a redit à Jens Stoltenberg l'amitié du peuple américain, trois jours après la tuerie d'Utoya. Fredrik Reinfeldt, le premier ministre suédois, avait fait dimanche le déplacement d'Oslo pour étreindre son voisin. La reine Margrethe a écrit au roi Harald. « Nous répondrons par plus de démocratie », a répété M. Stoltenberg devant 200.000 personnes.
-> phone-call 2011-07-25 - obama+stoltenberg held -
-> meeting 2011-07-24 oslo reinfeldt+stoltenberg held -

2014-02-21 notYet: true
KIEV, 21 fév 2014 (AFP) - Après une nuit blanche, Viktor Ianoukovitch, Vitali Klitschko, Oleg Tiagnibok et Arseni Iatseniouk ont apposé vendredi, à la présidence ukrainienne, leur paraphe sur un accord de sortie de crise, sous le regard de Radoslaw Sikorski et de Frank-Walter Steinmeier. L'envoyé russe, Vladimir Loukine, a refusé de signer. ¶ Barack Obama et Vladimir Poutine en ont discuté une heure au téléphone vendredi. Sur le Maïdan, la foule a sifflé.
-> meeting 2014-02-21 kiev ianoukovitch+klitschko+tiagnibok+iatseniouk+sikorski+steinmeier held agreement
-> phone-call 2014-02-21 - obama+poutine held -

2007-10-22 notYet: true
CANBERRA, 22 oct 2007 (AFP) - Helen Clark a fait samedi les honneurs d'Auckland à Michael Somare. Le premier ministre papouasien, avec qui elle était brouillée depuis un an, a mis à profit l'étape pour lui exposer sa version de l'affaire Moti. John Howard, en campagne, a promis dimanche à Adelaïde de « ne rien céder ». Alexander Downer et Sam Abal se téléphonent une fois par semaine.
-> meeting 2007-10-20 auckland clark+somare held -

2019-10-23
SOTCHI, 23 oct 2019 (AFP) - Six heures et demie : c'est le temps que Vladimir Poutine et Recep Tayyip Erdogan ont passé mardi, penchés sur des cartes, dans la résidence de Sotchi. Le mémorandum qu'ils y ont arrêté donne cent cinquante heures aux Kurdes pour se retirer. Sergueï Lavrov en a informé par téléphone Mike Pompeo mercredi. ¶ Donald Trump, de la Maison Blanche, a crié au « grand succès ». Mazloum Abdi l'avait remercié la veille dans une lettre.
-> meeting 2019-10-22 sotchi poutine+erdogan held ?
-> phone-call 2019-10-23 - lavrov+pompeo held -

1972-02-22 notYet: true
PEKIN, 22 fév 1972 (AFP) - Moins de trois heures après s'être posé, lundi, Richard Nixon s'est retrouvé dans le bureau tapissé de livres de Mao Zedong. Chou En-lai assistait à ce tête-à-tête d'une heure. Le soir, le premier ministre chinois a porté un toast à son hôte au Grand palais du peuple. ¶ William Rogers, laissé à l'hôtel, n'a pas caché son dépit. Le Japonais Eisaku Sato a appris la nouvelle par la radio.
-> meeting 1972-02-21 pekin nixon+zedong+zhou-enlai held -
-> meeting 1972-02-21 pekin zhou-enlai+nixon held -

2018-01-09
PANMUNJOM (Corée du Sud), 9 jan 2018 (Yonhap) - Cho Myoung-gyon et Ri Son-gwon se sont assis mardi matin de part et d'autre de la table de la Maison de la paix. En onze heures, le ministre sud-coréen et son vis-à-vis se sont mis d'accord sur l'envoi d'une délégation aux Jeux de Pyeongchang. « C'est un cadeau de Nouvel An », a dit le Nord-Coréen. ¶ Moon Jae-in tiendra mercredi une conférence de presse. Il avait pressé Donald Trump, jeudi au téléphone, de reporter des manœuvres.
-> meeting 2018-01-09 panmunjom myoung-gyon+son-gwon held ?
-> phone-call 2018-01-04 - jae-in+trump held -

2005-02-08 notYet: true
CHARM EL-CHEIKH, 8 fév 2005 (AFP) - Ariel Sharon et Mahmoud Abbas se sont penchés l'un vers l'autre, mardi, par-dessus la table ronde dressée par Hosni Moubarak. Chacun avait proclamé de son côté la fin des violences. Le roi Abdallah II de Jordanie était leur quatrième convive. ¶ Condoleezza Rice, qui avait vu dimanche à Jérusalem M. Sharon, était déjà à Rome. Elle y a fait mardi le récit de sa tournée à Silvio Berlusconi. Le Hamas ne s'estime pas lié.
-> meeting 2005-02-08 charm-el-cheikh sharon+abbas+moubarak+abdallah-ii held ?
-> meeting 2005-02-06 jerusalem rice+sharon held -
-> meeting 2005-02-08 rome rice+berlusconi held -

2016-10-04
MEDELLIN, 4 oct 2016 (Reuters) - Au lendemain du non, Juan Manuel Santos a invité lundi tous les partis au palais de Nariño. Alvaro Uribe n'y est pas allé. L'ancien président s'est contenté de déléguer trois sénateurs. ¶ Le chef de l'Etat colombien lui a téléphoné dans la soirée ; les deux rivaux, qui ne s'étaient pas parlé depuis six ans, sont convenus de se voir mercredi à Bogota. « Nous voulons tous la paix », a écrit Timoleon Jimenez sur Twitter.
-> phone-call 2016-10-03 - santos+uribe held -
-> meeting 2016-10-05 bogota santos+uribe planned -

2023-06-19 notYet: true
PEKIN, 19 juin 2023 (AFP) - Antony Blinken a pris place lundi, au Palais du peuple, au bout d'une longue table en fer à cheval que présidait Xi Jinping. Trente-cinq minutes plus tard, le secrétaire d'Etat américain en ressortait avec une promesse de dialogue. La veille, il avait croisé le fer pendant près de huit heures avec Qin Gang, son homologue. Wang Yi l'avait sermonné lundi matin. ¶ Joe Biden a jugé que son ministre avait fait « un sacré boulot ».
-> meeting 2023-06-19 pekin blinken+jinping held ?
-> meeting 2023-06-18 pekin blinken+gang held ?
-> meeting 2023-06-19 pekin yi+blinken held ?

1987-07-30
COLOMBO, 30 juil 1987 (AFP) - Rajiv Gandhi et Junius Jayewardene ont scellé mercredi à Colombo la fin de la guerre tamoule. Un marin a frappé jeudi d'un coup de crosse le premier ministre indien, qui passait la garde en revue. A New Delhi, il s'en était ouvert samedi à Velupillai Prabhakaran, amené de Jaffna en hélicoptère ; le chef des Tigres avait dit ses réserves de vive voix. Ranasinghe Premadasa a boudé la cérémonie.
-> meeting 1987-07-29 colombo gandhi+jayewardene held agreement
-> meeting 1987-07-25 new-delhi gandhi+prabhakaran held -

2012-11-21 notYet: true
LE CAIRE, 21 nov 2012 (AFP) - Hillary Clinton et Mohamed Kamel Amr ont annoncé mercredi, côte à côte au Caire, la trêve à Gaza. La secrétaire d'Etat avait fait un détour le matin par Ramallah pour rassurer Mahmoud Abbas. Barack Obama avait, mardi, téléphoné à trois reprises à Mohamed Morsi, la dernière fois à 2h30 du matin. ¶ Benjamin Netanyahu a fait savoir qu'il donnait « une chance » au cessez-le-feu. Khaled Mechaal a crié victoire.
-> meeting 2012-11-21 le-caire clinton+amr held ?
-> meeting 2012-11-21 ramallah clinton+abbas held -
-> phone-call 2012-11-20 - obama+morsi held -

2009-01-27 notYet: true
HARARE, 27 jan 2009 (AFP) - Kgalema Motlanthe a réuni lundi à Pretoria, pour un ultime marathon, Robert Mugabe et Morgan Tsvangirai. A l'aube, le président sud-africain a annoncé que le second prêterait serment le 11 février devant le premier. M. Tsvangirai a aussitôt démenti tout accord. ¶ Son dernier face-à-face avec le vieux chef de l'Etat, le 19 janvier à Harare, s'était soldé par un échec. Le choléra a tué plus de 3.000 personnes.
-> meeting 2009-01-26 pretoria motlanthe+mugabe+tsvangirai held ?
-> meeting 2009-01-19 harare tsvangirai+mugabe held none

2021-01-06
AL-ULA (Arabie saoudite), 6 jan 2021 (AFP) - D'une accolade, mardi sur le tarmac d'Al-Ula, Mohammed ben Salmane a mis fin à trois ans et demi de brouille avec Tamim ben Hamad al-Thani. Le prince héritier a ensuite promené l'émir, au volant de sa propre voiture, parmi les tombeaux nabatéens. Jared Kushner était présent à la signature de la déclaration. ¶ Mohammed ben Zayed avait dépêché son frère. Doha s'est engagé à retirer ses plaintes.
-> meeting 2021-01-05 al-ula salmane+al-thani+kushner held ?

1990-07-16 notYet: true
JELEZNOVODSK (URSS), 16 juil 1990 (Reuter) - Helmut Kohl et Mikhaïl Gorbatchev ont tranché lundi, à Jeleznovodsk, la question allemande : l'Allemagne unie restera dans l'Otan. La veille, ils avaient marché ensemble, en gilet de laine, le long du Selemtchouk, dans le village natal du président soviétique, Arkhyz. Edouard Chevardnadze et Hans-Dietrich Genscher suivaient à quelques pas. ¶ James Baker, prévenu par le second, s'est déclaré enchanté. George Bush a félicité le chancelier dans un message.
-> meeting 1990-07-16 jeleznovodsk kohl+gorbatchev held ?
-> meeting 1990-07-15 arkhyz kohl+gorbatchev+chevardnadze+genscher held -

2024-07-18 notYet: true
BLENHEIM, 18 juil 2024 (AFP) - Keir Starmer recevra jeudi à Blenheim une quarantaine de dirigeants. Il doit prendre le petit-déjeuner avec Simon Harris, le Taoiseach, qu'il avait convié mercredi soir à Chequers autour d'une pinte de Guinness. Volodymyr Zelensky sera vendredi l'invité du conseil des ministres britannique. ¶ Viktor Orban, qui rentre de Mar-a-Lago, y avait eu le 11 juillet Donald Trump pour hôte. Josep Borrell n'a pas souhaité le saluer.
-> meeting 2024-07-18 blenheim starmer+harris planned -
-> meeting 2024-07-17 chequers starmer+harris held -
-> meeting 2024-07-11 mar-a-lago orban+trump held -

2003-04-28 notYet: true
SAINT-PETERSBOURG, 28 avr 2003 (AFP) - Tony Blair fera mardi l'aller et retour de Moscou pour sonder Vladimir Poutine sur la levée des sanctions contre l'Irak. Il s'était fait accompagner, samedi à Chequers, de Jack Straw pour recevoir Hosni Moubarak. Jacques Chirac, Gerhard Schröder, Guy Verhofstadt et Jean-Claude Juncker jetteront le même jour, à Bruxelles, les bases d'un état-major européen. ¶ « Ce n'est pas dirigé contre l'Otan », a assuré Mme Alliot-Marie.
-> meeting 2003-04-29 moscou blair+poutine planned -
-> meeting 2003-04-26 chequers blair+straw+moubarak held -
-> meeting 2003-04-29 bruxelles chirac+schroder+verhofstadt+juncker planned -

1998-04-09 notYet: true
BELFAST, 9 avr 1998 (AFP) - Bertie Ahern a enterré sa mère mercredi à Dublin, puis sauté dans un hélicoptère pour rejoindre Tony Blair à Hillsborough. Les deux premiers ministres ont petit-déjeuné ensemble avant de s'enfermer avec George Mitchell. David Trimble, en sortant de chez M. Blair, a parlé de « réveil ». ¶ John Hume et Seamus Mallon se sont relayés au chevet du texte. Ian Paisley a manifesté jeudi sous les fenêtres de Stormont.
-> meeting 1998-04-08 hillsborough ahern+blair+mitchell held -

2022-12-02 notYet: true
WASHINGTON, 2 déc 2022 (AFP) - Quinze mois après la crise des sous-marins, Emmanuel Macron a été jeudi, pour un dîner aux chandelles, l'hôte de Joe et Jill Biden. Les deux présidents s'étaient isolés dans l'après-midi plus d'une heure dans le Bureau ovale. « Je parlerai à Poutine s'il cherche une issue », a lancé l'Américain. ¶ Le président français a déjeuné avec Kamala Harris, puis il a gagné La Nouvelle-Orléans, où l'attendait vendredi le gouverneur John Bel Edwards. Dmitri Peskov a refroidi les ardeurs.
-> meeting 2022-12-01 washington macron+joe-biden held -
-> meeting 2022-12-01 washington macron+harris held -
-> meeting 2022-12-02 la-nouvelle-orleans macron+edwards planned -

2013-07-16
HAMILTON, 16 juil 2013 (ATS) - A qui la faute ? Susana Malcorra et Dileita Mohamed Dileita n'ont échangé lundi que des politesses. La ministre argentine s'est dite « trahie » dans un courriel. José Mujica et Ollanta Humala ont salué chacun, dans leur capitale, un geste. Rafael Correa a appelé de ses vœux une explication avec Sebastian Piñera ; ce dernier, joint par téléphone, n'a pas répondu. « Je n'ai vu personne », a juré Evo Morales mardi à La Paz.

2017-09-05
XIAMEN (Chine), 5 sept 2017 (AFP) - Jacob Zuma et Michel Temer ont applaudi lundi les orateurs, au sommet des Brics. Donald Trump a vu mardi dans le dernier essai nord-coréen « une provocation ». Angela Merkel a affronté dimanche Martin Schulz dans un duel télévisé. Shinzo Abe et Moon Jae-in ont appelé d'une même voix, mardi, à des sanctions. Le Kremlin a prévenu qu'aucun appel n'était prévu avec Washington. Nikki Haley a rompu avec la prudence de Rex Tillerson.

1991-08-22
MOSCOU, 22 août 1991 (AFP) - Guennadi Ianaïev n'a jamais pu joindre George Bush. Boris Eltsine, juché sur un char lundi, a lancé un appel à la grève. François Mitterrand a lu mercredi à la télévision une lettre des putschistes. John Major a salué le courage de M. Eltsine, à qui il rendra hommage vendredi aux Communes. Mikhaïl Gorbatchev a retrouvé jeudi le Kremlin. Vadim Bakatine a été nommé à la place de Vladimir Krioutchkov.

2010-11-24
DUBLIN, 24 nov 2010 (AFP) - Brian Cowen et Enda Kenny ont voté mardi, au Dail, l'un contre l'autre. Jean-Claude Trichet a mis en garde lundi, devant les eurodéputés, contre la contagion. Le FMI et Dublin ont trouvé dimanche un accord, a annoncé Dominique Strauss-Kahn. Gerry Adams a reçu le soutien de Pearse Doherty. Un entretien télévisé d'Olli Rehn a fait plonger l'euro mercredi. José Socrates, que ses voisins abandonnent, a accueilli la nouvelle avec inquiétude.

2001-10-05 notYet: true
TACHKENT, 5 oct 2001 (Reuters) - Donald Rumsfeld a passé vendredi deux heures à Tachkent ; il y a obtenu d'Islam Karimov l'usage d'une base. La veille, à Mascate, le sultan Qabous l'avait reçu sous sa tente, à même le tapis. Hosni Moubarak lui avait, de son côté, accordé trois quarts d'heure jeudi au Caire. ¶ Tony Blair est arrivé vendredi à Islamabad, où Pervez Musharraf l'a aussitôt pris à part. Il avait soupé jeudi à Moscou dans la datcha de Vladimir Poutine. Le mollah Omar n'a pas répondu.
-> meeting 2001-10-05 tachkent rumsfeld+karimov held ?
-> meeting 2001-10-04 mascate rumsfeld+qabous-ben-said held -
-> meeting 2001-10-04 le-caire moubarak+rumsfeld held -
-> meeting 2001-10-05 islamabad blair+musharraf held -
-> meeting 2001-10-04 moscou blair+poutine held -
`);
