import { rows } from "../contacts-across-sentences/rows";

/** Verbs of one side to another: receiving, calling, seeing, with lists of partners, passives, clitics and « faire » for them. */
export const ONE_TO_ANOTHER = rows(`
2011-05-16
TRIPOLI, 16 mai 2011 (AFP) - Reçu dimanche à Tripoli par le Premier ministre Baghdadi Mahmoudi, puis par le chef de la diplomatie, Abdelati al-Obeidi, l'émissaire de l'ONU Abdel Elah al-Khatib a réclamé une trêve. Les combats ont continué lundi à Misrata.
-> meeting 2011-05-15 tripoli al-khatib+mahmoudi held -
-> meeting 2011-05-15 tripoli al-khatib+al-obeidi held -

1994-11-22
Les deux ministres ont d'abord conféré entre eux. Alain Juppé et Douglas Hurd ont ensuite été reçus à Belgrade par Slobodan Milosevic, mardi en début de soirée, avant de gagner Sarajevo.
-> meeting 1994-11-22 belgrade juppe+hurd+milosevic held -

2003-09-09
RAMALLAH, 9 sept (Reuters) - Ahmed Qoreï a vu mardi Yasser Arafat à Ramallah. Il avait été reçu séparément la veille, au Caire, par Omar Souleimane et par Ahmed Maher.
-> meeting 2003-09-09 ramallah qorei+arafat held -
-> meeting 2003-09-08 le-caire qorei+souleimane held -
-> meeting 2003-09-08 le-caire qorei+maher held -

2014-03-07
KIEV, 7 mars 2014 (AFP) - Angela Merkel a téléphoné jeudi à Vladimir Poutine, ainsi qu'à Arseni Iatseniouk. « Rien n'est perdu », a-t-elle dit vendredi à Berlin.
-> phone-call 2014-03-06 - merkel+poutine held -
-> phone-call 2014-03-06 - merkel+iatseniouk held -

2011-02-14
David Cameron avait eu Hosni Moubarak au téléphone samedi, puis Omar Souleimane. Le Premier ministre britannique n'a pas voulu en dire davantage lundi devant les Communes.
-> phone-call 2011-02-12 - cameron+moubarak held -
-> phone-call 2011-02-12 - cameron+souleimane held -

2020-10-05
EREVAN, 5 oct 2020 (AFP) - Emmanuel Macron a parlé lundi au téléphone, séparément, avec les dirigeants arménien Nikol Pachinian et azerbaïdjanais Ilham Aliev. Il les avait déjà appelés l'un après l'autre le 27 septembre.
-> phone-call 2020-10-05 - macron+pachinian held -
-> phone-call 2020-10-05 - macron+aliev held -
-> phone-call 2020-09-27 - macron+pachinian held -
-> phone-call 2020-09-27 - macron+aliev held -

2008-08-12
MOSCOU, 12 août 2008 (Reuters) - Nicolas Sarkozy a été accueilli mardi au Kremlin par Dmitri Medvedev. Le président français l'avait appelé samedi, comme il l'avait fait vendredi avec Mikheïl Saakachvili.
-> meeting 2008-08-12 moscou sarkozy+medvedev held -
-> phone-call 2008-08-09 - sarkozy+medvedev held -
-> phone-call 2008-08-08 - sarkozy+saakachvili held -

1995-07-11
Le Premier ministre John Major a téléphoné mardi à Jacques Chirac, comme il l'avait déjà fait dimanche. Paris et Londres cherchent à renforcer la Forpronu.
-> phone-call 1995-07-11 - major+chirac held -
-> phone-call 1995-07-09 - major+chirac held -

1998-04-08
Arrivé la veille à Londres, Benjamin Netanyahu y a pris mercredi le petit déjeuner avec Tony Blair. Il devait retrouver dans la soirée Madeleine Albright.
-> meeting 1998-04-08 londres netanyahu+blair held -
-> meeting 1998-04-08 londres netanyahu+albright planned -

2012-06-20
Arrivé mardi matin à Bamako, Djibrill Bassolé s'était aussitôt isolé avec Dioncounda Traoré, avant que Cheick Modibo Diarra ne les rejoigne. Le ministre burkinabè est reparti mercredi.
-> meeting 2012-06-19 bamako bassole+traore held -
-> meeting 2012-06-19 bamako bassole+traore+diarra held -

2005-02-07
CHARM EL-CHEIKH, 7 fév 2005 (AFP) - Condoleezza Rice est arrivée lundi à Ramallah, où l'attendait Mahmoud Abbas. La secrétaire d'Etat gagnera mardi Rome, où l'attendra Silvio Berlusconi.
-> meeting 2005-02-07 ramallah rice+abbas held -
-> meeting 2005-02-08 rome rice+berlusconi planned -

2018-06-13
Pedro Sanchez, qui recevra Emmanuel Macron le 26 juillet à Madrid, doit être lui-même reçu par le chef de l'Etat français samedi 23 juin à Paris. « Nous parlerons des Balkans », a-t-il dit.
-> meeting 2018-07-26 madrid sanchez+macron planned -
-> meeting 2018-06-23 paris sanchez+macron planned -

2009-03-05
BRUXELLES, 5 mars 2009 (AFP) - Hillary Clinton s'est enfermée jeudi pendant deux heures avec Bernard Kouchner, au siège de l'Otan. Elle s'est ouverte à lui de ses doutes sur l'Iran. Elle verra ensuite, vendredi à Genève, Sergueï Lavrov.
-> meeting 2009-03-05 bruxelles clinton+kouchner held -
-> meeting 2009-03-06 geneve clinton+lavrov planned -

2016-12-13
NEW YORK, 13 déc 2016 (AFP) - M. Trump s'est félicité mardi du soutien de Tony Blair, qu'il venait de recevoir dans sa tour de Manhattan. Rex Tillerson, lui, l'avait rencontré la veille, seul à seul.
-> meeting 2016-12-13 ? trump+blair held -
-> meeting 2016-12-12 ? tillerson+trump held -

2010-01-19
Robert Gates a gagné mardi New Delhi pour une visite de deux jours. Pranab Mukherjee l'a reçu dans la soirée ; l'Inde achète de plus en plus d'armes américaines.
-> meeting 2010-01-19 new-delhi gates+mukherjee held -

2022-02-08
KIEV, 8 février (Reuters) - Le ministre italien Luigi Di Maio était attendu mardi à Kiev par son homologue ukrainien, Dmytro Kouleba. Annalena Baerbock, que ce dernier avait accueillie lundi, s'est rendue mardi sur la ligne de front.
-> meeting 2022-02-08 kiev di-maio+kouleba planned -
-> meeting 2022-02-07 kiev kouleba+baerbock held -

2002-01-17
Colin Powell a consulté mercredi par téléphone Tony Blair et, séparément, José Maria Aznar. Jeudi, il a rassuré Pervez Moucharraf à Islamabad, puis Hamid Karzaï à Kaboul.
-> phone-call 2002-01-16 - powell+blair held -
-> phone-call 2002-01-16 - powell+aznar held -
-> meeting 2002-01-17 islamabad powell+musharraf held -
-> meeting 2002-01-17 kaboul powell+karzai held -

2019-08-26
BIARRITZ, 26 août 2019 (AFP) - Mohammad Javad Zarif, reçu vendredi à Paris par Emmanuel Macron, l'a été de nouveau dimanche à Biarritz par le président français.
-> meeting 2019-08-25 biarritz zarif+macron held -
-> meeting 2019-08-23 paris zarif+macron held -

1997-10-10
L'ambassadeur américain Dennis Ross a abordé jeudi, en marge d'une réception à Jérusalem, le ministre David Lévy, et s'est assis ensuite, dans un salon voisin, avec Ehud Barak. Vendredi, rien n'avait filtré.
-> meeting 1997-10-09 jerusalem ross+levy held -
-> meeting 1997-10-09 jerusalem ross+barak held -

2017-09-13
Le Premier ministre Edouard Philippe a accueilli mercredi à Matignon Jean-Claude Mailly, et sondé dans la foulée Laurent Berger. La veille, il avait joint Philippe Martinez par téléphone.
-> meeting 2017-09-13 paris philippe+mailly held -
-> meeting 2017-09-13 paris philippe+berger held -
-> phone-call 2017-09-12 - philippe+martinez held -

2013-12-11
KIEV, 11 déc 2013 (AFP) - Victoria Nuland a rendu visite mercredi à Viktor Ianoukovitch, après être allée voir Vitali Klitschko mardi soir. Catherine Ashton avait, elle, rejoint mardi le chef de l'Etat au palais Mariinski.
-> meeting 2013-12-11 kiev nuland+ianoukovitch held -
-> meeting 2013-12-10 kiev nuland+klitschko held -
-> meeting 2013-12-10 kiev ashton+ianoukovitch held -

2006-11-30
AMMAN, 30 nov 2006 (AFP) - George W. Bush et Nouri al-Maliki ont pris jeudi à Amman leur petit-déjeuner ensemble. Le roi Abdallah II, hôte de la rencontre, avait été reçu seul la veille par le président américain.
-> meeting 2006-11-30 amman bush+al-maliki held -
-> meeting 2006-11-29 amman abdallah-ii+bush held -

2001-07-02
Gerhard Schröder sera mercredi l'hôte de Lionel Jospin à Paris. Le chancelier n'a pas commenté lundi les chiffres du chômage.
-> meeting 2001-07-04 paris schroder+jospin planned -

2023-06-05
Xi Jinping a reçu l'un après l'autre, lundi à Pékin, Lula da Silva et Aïssata Tall Sall. La ministre sénégalaise remettra mardi le dossier à son homologue Qin Gang.
-> meeting 2023-06-05 pekin jinping+da-silva held -
-> meeting 2023-06-05 pekin jinping+sall held -
-> *

2015-09-03
François Hollande a appelé jeudi Bachar al-Assad à quitter le pouvoir et rejoint la position d'Angela Merkel. Vladimir Poutine voit dans John Kerry un allié. Le président russe a reçu vendredi à Moscou une lettre de David Cameron.

2015-03-12
MADRID, 12 mars (AFP) - Mariano Rajoy a retrouvé jeudi le sourire devant Alexis Tsipras. Le Premier ministre a informé mercredi par communiqué Matteo Renzi de son départ, et consulté le dossier d'Angela Merkel.
-> *

2004-06-02
Le message de Thabo Mbeki a été reçu mercredi à Abidjan par Laurent Gbagbo. L'appel de Kofi Annan aux rebelles a été accueilli froidement par Guillaume Soro.

2000-07-10
WASHINGTON, 10 juil 2000 (AFP) - Bill Clinton a reçu lundi à la Maison Blanche le roi Mohammed VI. Le souverain marocain sera mardi à Camp David, où le rejoindront Yasser Arafat et Ehud Barak. Avant de quitter Rabat, il avait appelé Hosni Moubarak samedi, puis Hafez al-Assad.
-> meeting 2000-07-10 washington clinton+mohammed-vi held -
-> meeting 2000-07-11 camp-david arafat+barak+mohammed-vi planned -
-> phone-call 2000-07-08 - mohammed-vi+moubarak held -
-> phone-call 2000-07-08 - mohammed-vi+al-assad held -

2012-10-18 notYet: true
BEYROUTH, 18 oct 2012 (AFP) - Lakhdar Brahimi, reçu mercredi à Beyrouth par Michel Sleimane puis par Najib Mikati, est attendu vendredi à Damas par Walid Mouallem. Le médiateur verra ensuite Bachar al-Assad, sans doute samedi.
-> meeting 2012-10-17 beyrouth brahimi+sleimane held -
-> meeting 2012-10-17 beyrouth brahimi+mikati held -
-> meeting 2012-10-19 damas brahimi+mouallem planned -
-> meeting 2012-10-20 damas brahimi+al-assad planned -

2014-09-05
NEWPORT, 5 sept 2014 (AFP) - Petro Porochenko a eu Vladimir Poutine au téléphone mercredi. Il a été accueilli jeudi à Newport par David Cameron, qui lui a présenté Barack Obama. Vendredi, le président ukrainien s'est assis une demi-heure avec Jens Stoltenberg.
-> phone-call 2014-09-03 - porochenko+poutine held -
-> meeting 2014-09-04 newport porochenko+cameron held -
-> *

2021-09-22
PARIS, 22 sept 2021 (AFP) - Joe Biden a appelé mercredi Emmanuel Macron, qui l'avait attendu une semaine. Jean-Yves Le Drian doit voir jeudi Antony Blinken à New York. Scott Morrison, lui, n'a pas réussi à joindre le président français.
-> phone-call 2021-09-22 - biden+macron held -
-> meeting 2021-09-23 new-york le-drian+blinken planned -

1993-09-14
JERUSALEM, 14 sept 1993 (Reuters) - Yitzhak Rabin a fait escale mardi à Rabat, où Hassan II l'a reçu dans son palais. Le Premier ministre israélien avait salué lundi à Washington Yasser Arafat, sous les yeux de Bill Clinton.
-> meeting 1993-09-14 rabat rabin+hassan-ii held -
-> meeting 1993-09-13 washington rabin+arafat+clinton held -

2017-05-29 notYet: true
VERSAILLES, 29 mai 2017 (AFP) - Vladimir Poutine a été reçu lundi à Versailles par Emmanuel Macron. Angela Merkel, que le président français avait consultée par téléphone la veille, recevra mardi à Berlin le Premier ministre indien Narendra Modi. Ce dernier rendra visite samedi à M. Macron.
-> meeting 2017-05-29 versailles poutine+macron held -
-> phone-call 2017-05-28 - merkel+macron held -
-> meeting 2017-05-30 berlin merkel+modi planned -
-> meeting 2017-06-03 paris modi+macron planned -

2009-06-04
LE CAIRE, 4 juin 2009 (AFP) - Hosni Moubarak a reçu jeudi Barack Obama. Le président américain venait de Ryad, où il avait été l'hôte mercredi du roi saoudien Abdallah. Il retrouvera vendredi à Dresde Angela Merkel et, samedi à Caen, Nicolas Sarkozy.
-> meeting 2009-06-04 le-caire moubarak+obama held -
-> meeting 2009-06-03 riyad obama+abdallah-ben-abdel-aziz held -
-> meeting 2009-06-05 dresde obama+merkel planned -
-> meeting 2009-06-06 caen obama+sarkozy planned -

2013-07-30
LE CAIRE, 30 juil 2013 (AFP) - Catherine Ashton a pu voir lundi soir Mohamed Morsi, détenu au secret. La haute représentante a été conduite auprès de lui en hélicoptère. Elle avait rencontré plus tôt le général Abdel Fattah al-Sissi, ainsi que Mohamed ElBaradei.
-> meeting 2013-07-29 ? ashton+morsi held -
-> meeting 2013-07-29 ? ashton+al-sissi+elbaradei held -

2018-03-08
SEOUL, 8 mars 2018 (AFP) - Chung Eui-yong, que Kim Jong-un avait reçu lundi à Pyongyang, doit être reçu à son tour par Donald Trump jeudi à Washington. Chung Eui-yong informera vendredi, au téléphone, le président Moon Jae-in.
-> meeting 2018-03-05 pyongyang eui-yong+jong-un held -
-> meeting 2018-03-08 washington eui-yong+trump planned -
-> phone-call 2018-03-09 - eui-yong+jae-in planned -

2003-02-21 notYet: true
PARIS, 21 fév 2003 (AFP) - Thabo Mbeki s'est isolé jeudi un long moment avec Robert Mugabe, dans un salon de l'Elysée. Jacques Chirac, qui avait tenu à accueillir le président zimbabwéen, a ensuite rejoint les deux hommes. Gerhard Schröder est attendu dimanche à Paris.
-> meeting 2003-02-20 paris mbeki+mugabe held -
-> meeting 2003-02-20 paris mbeki+mugabe+chirac held -

2022-03-15
KIEV, 15 mars 2022 (AFP) - Les Premiers ministres polonais Mateusz Morawiecki, tchèque Petr Fiala et slovène Janez Jansa ont été reçus mardi soir à Kiev par Volodymyr Zelensky. Olaf Scholz, qui avait téléphoné lundi à Vladimir Poutine, a joint dans la foulée le président ukrainien.
-> meeting 2022-03-15 kiev morawiecki+fiala+jansa+zelensky held -
-> phone-call 2022-03-14 - scholz+poutine held -
-> phone-call 2022-03-14 - scholz+zelensky held -

1990-02-10 notYet: true
MOSCOU, 10 fév 1990 (AFP) - Helmut Kohl a été reçu samedi par Mikhaïl Gorbatchev. James Baker, lui, l'avait été la veille. Le chancelier a aussitôt averti George Bush par téléphone.
-> meeting 1990-02-10 moscou kohl+gorbatchev held -
-> meeting 1990-02-09 moscou baker+gorbatchev held -
-> phone-call 1990-02-10 - kohl+bush held -

2011-09-15
TRIPOLI, 15 sept 2011 (AFP) - Accueillis jeudi à Tripoli par Moustapha Abdeljalil, Nicolas Sarkozy et David Cameron ont gagné Benghazi. Recep Tayyip Erdogan y est attendu. Mercredi, le président français s'était entretenu au téléphone avec Mahmoud Jibril, avant de recevoir Alain Juppé.
-> meeting 2011-09-15 tripoli abdeljalil+sarkozy+cameron held -
-> phone-call 2011-09-14 - sarkozy+jibril held -
-> meeting 2011-09-14 ? sarkozy+juppe held -

2019-10-09 notYet: true
ANKARA, 9 oct 2019 (AFP) - Recep Tayyip Erdogan a prévenu mercredi Vladimir Poutine par téléphone. Dimanche, il en avait parlé avec Donald Trump. Le vice-président américain Mike Pence doit rencontrer jeudi le chef de l'Etat turc à Ankara, où le secrétaire d'Etat Mike Pompeo l'accompagnera.
-> phone-call 2019-10-09 - erdogan+poutine held -
-> phone-call 2019-10-06 - erdogan+trump held -
-> meeting 2019-10-10 ankara pence+erdogan+pompeo planned -

1999-06-02
BELGRADE, 2 juin 1999 (Reuters) - Martti Ahtisaari et Viktor Tchernomyrdine sont arrivés mercredi à Belgrade, où les attendait Slobodan Milosevic. L'émissaire russe avait été reçu la veille à Bonn par Gerhard Schröder ; Strobe Talbott s'était joint à eux.
-> meeting 1999-06-02 belgrade ahtisaari+tchernomyrdine+milosevic held -
-> meeting 1999-06-01 bonn tchernomyrdine+schroder+talbott held -

1991-10-16 notYet: true
JERUSALEM, 16 oct 1991 (AFP) - James Baker a retrouvé mercredi à Jérusalem Yitzhak Shamir, avec lequel il s'était querellé au printemps. La veille, le secrétaire d'Etat avait vu à Damas Hafez al-Assad pendant sept heures. Il doit recevoir jeudi Fayçal al-Husseini et Hanane Achraoui au consulat américain.
-> meeting 1991-10-16 jerusalem baker+shamir held -
-> meeting 1991-10-15 damas baker+al-assad held -
-> meeting 1991-10-17 jerusalem baker+al-husseini+achraoui planned -

2008-01-27 notYet: true
NAIROBI, 27 jan 2008 (AFP) - Kofi Annan a été reçu samedi par Mwai Kibaki, qui l'a ensuite accompagné à Eldoret. Raila Odinga, que l'ancien secrétaire général de l'ONU avait rencontré jeudi au parlement, l'attendait dimanche à l'hôtel Serena. Ils ont parlé deux heures.
-> meeting 2008-01-26 ? annan+kibaki held -
-> meeting 2008-01-24 nairobi annan+odinga held -
-> meeting 2008-01-27 nairobi annan+odinga held -

2015-06-26
BRUXELLES, 26 juin 2015 (AFP) - Alexis Tsipras a été pris à part vendredi matin par Angela Merkel et François Hollande, avant la reprise du sommet de Bruxelles. Jeudi soir, Jean-Claude Juncker l'avait sermonné. Le Premier ministre grec appellera lundi Mario Draghi, puis Christine Lagarde.
-> meeting 2015-06-26 bruxelles tsipras+merkel+hollande held -
-> meeting 2015-06-25 bruxelles juncker+tsipras held -
-> phone-call 2015-06-29 - tsipras+draghi planned -
-> phone-call 2015-06-29 - tsipras+lagarde planned -

2010-09-02
WASHINGTON, 2 sept 2010 (AFP) - Barack Obama avait d'abord reçu mercredi, en tête à tête, Benjamin Netanyahu, puis Mahmoud Abbas, avant de les réunir à dîner avec Hosni Moubarak et le roi Abdallah II. Jeudi, c'est Hillary Clinton qui a accueilli au département d'Etat MM. Netanyahu et Abbas.
-> meeting 2010-09-01 washington obama+netanyahu held -
-> meeting 2010-09-01 washington obama+abbas held -
-> meeting 2010-09-01 washington obama+netanyahu+abbas+moubarak+abdallah-ii held -
-> meeting 2010-09-02 washington clinton+netanyahu+abbas held -

2022-06-17
KIEV, 17 juin 2022 (Reuters) - Boris Johnson s'est rendu vendredi à Kiev, où il s'est entretenu avec Volodymyr Zelensky. Le Premier ministre britannique avait prévenu la veille Emmanuel Macron par téléphone. Le président français était lui-même jeudi l'hôte de M. Zelensky, en compagnie d'Olaf Scholz et de Mario Draghi.
-> meeting 2022-06-17 kiev johnson+zelensky held -
-> phone-call 2022-06-16 - johnson+macron held -
-> meeting 2022-06-16 kiev macron+zelensky+scholz+draghi held -

1985-11-25
PARIS, 25 nov 1985 (AFP) - François Mitterrand ne recevra pas mercredi à l'Elysée Mikhaïl Gorbatchev, a répondu lundi le porte-parole. Roland Dumas, en revanche, verra jeudi à Moscou Edouard Chevardnadze. Il l'avait déjà croisé en octobre à New York.
-> meeting 1985-11-28 moscou dumas+chevardnadze planned -
-> meeting 1985-10 new-york dumas+chevardnadze held -

2013-09-05 notYet: true
SAINT-PETERSBOURG, 5 sept 2013 (AFP) - Vladimir Poutine a salué jeudi à Saint-Pétersbourg Barack Obama d'une brève poignée de main. Les deux présidents ne devaient pas se voir en tête à tête. Shinzo Abe, lui, a été reçu par M. Poutine dans la soirée, et doit l'être vendredi par M. Obama.
-> meeting 2013-09-05 saint-petersbourg poutine+obama held -
-> meeting 2013-09-05 saint-petersbourg abe+poutine held -
-> meeting 2013-09-06 saint-petersbourg abe+obama planned -

2019-01-30 notYet: true
CARACAS, 30 jan 2019 (AFP) - Donald Trump a téléphoné mercredi à Juan Guaido. Le vice-président Mike Pence l'avait appelé le 22 janvier, à la veille de son serment, et rappelé lundi. A Lima, Martin Vizcarra accueillera le 7 février Federica Mogherini.
-> phone-call 2019-01-30 - trump+guaido held -
-> phone-call 2019-01-22 - pence+guaido held -
-> phone-call 2019-01-28 - pence+guaido held -
-> meeting 2019-02-07 lima vizcarra+mogherini planned -

2002-04-11
MADRID, 11 avril 2002 (AFP) - Colin Powell, arrivé mercredi soir à Madrid, y a été rejoint jeudi par Kofi Annan et Igor Ivanov. Le secrétaire d'Etat ira ensuite à Amman voir le roi Abdallah II, avant d'être reçu vendredi à Jérusalem par Ariel Sharon.
-> meeting 2002-04-11 madrid powell+annan+ivanov held -
-> meeting 2002-04-12 jerusalem powell+sharon planned -
-> *

2017-11-04
BEYROUTH, 4 nov 2017 (AFP) - Saad Hariri a annoncé samedi sa démission depuis Ryad. La veille, il avait reçu à Beyrouth Ali Akbar Velayati, lequel avait aussi rendu visite à Michel Aoun. Le président libanais a indiqué que M. Hariri l'avait appelé samedi au téléphone.
-> meeting 2017-11-03 beyrouth hariri+velayati held -
-> meeting 2017-11-03 beyrouth velayati+aoun held -
-> phone-call 2017-11-04 - hariri+aoun held -

2023-10-18
TEL-AVIV, 18 oct 2023 (AFP) - Joe Biden, que Benjamin Netanyahu est venu accueillir mercredi sur le tarmac de Tel-Aviv, a aussi vu le président Isaac Herzog. Il devait ensuite être reçu à Amman par le roi Abdallah II, mais cette étape a été annulée. Dans l'avion, il a appelé Abdel Fattah al-Sissi.
-> meeting 2023-10-18 tel-aviv biden+netanyahu held -
-> meeting 2023-10-18 tel-aviv biden+herzog held -
-> meeting 2023-10-18 amman biden+abdallah-ii cancelled -
-> phone-call 2023-10-18 - biden+al-sissi held -

1996-03-05
LONDRES, 5 mars 1996 (Reuters) - John Hume et Gerry Adams ont rencontré lundi soir à Belfast les chefs de l'IRA. John Bruton informera John Major par téléphone mercredi. David Trimble, que M. Major avait reçu vendredi à Downing Street, a boudé l'invitation de Dick Spring.
-> phone-call 1996-03-06 - bruton+major planned -
-> meeting 1996-03-01 londres trimble+major held -
-> *

2012-07-30
GDANSK, 30 juil 2012 (AFP) - Mitt Romney a été reçu lundi à Gdansk par Donald Tusk, puis par Lech Walesa. La veille, à Jérusalem, Benjamin Netanyahu l'avait longuement écouté.
-> *

2014-11-11 notYet: true
PEKIN, 11 nov 2014 (AFP) - Xi Jinping a emmené mardi soir Barack Obama dans les jardins de Zhongnanhai. Il avait accueilli la veille Shinzo Abe, sans un sourire, et Park Geun-hye. Vladimir Poutine a, de son côté, croisé par deux fois le président américain.
-> meeting 2014-11-11 pekin jinping+obama held -
-> meeting 2014-11-10 pekin jinping+abe held -
-> meeting 2014-11-10 pekin jinping+geun-hye held -
-> meeting 2014-11-11 pekin poutine+obama held -

2021-05-13
JERUSALEM, 13 mai 2021 (AFP) - Joe Biden a appelé mercredi Benjamin Netanyahu, et Antony Blinken a joint Mahmoud Abbas. Emmanuel Macron, qui avait reçu lundi Abdel Fattah al-Sissi à Paris, a lui aussi téléphoné jeudi au président palestinien. Sergueï Lavrov doit recevoir vendredi à Moscou Gabi Ashkenazi.
-> phone-call 2021-05-12 - biden+netanyahu held -
-> phone-call 2021-05-12 - blinken+abbas held -
-> meeting 2021-05-10 paris macron+al-sissi held -
-> phone-call 2021-05-13 - macron+abbas held -
-> meeting 2021-05-14 moscou lavrov+ashkenazi planned -

1998-02-22
BAGDAD, 22 fév 1998 (AFP) - Kofi Annan a été reçu dimanche par Saddam Hussein dans un palais de Bagdad. Il s'était assis samedi avec Tarek Aziz pour trois séances. Avant de s'envoler, le secrétaire général de l'ONU avait été l'hôte à Paris, vendredi, de Jacques Chirac.
-> meeting 1998-02-22 bagdad annan+hussein held -
-> meeting 1998-02-21 bagdad annan+aziz held -
-> meeting 1998-02-20 paris annan+chirac held -

2016-07-18
BRUXELLES, 18 juil 2016 (AFP) - Pour son premier conseil, Boris Johnson a pris lundi le petit-déjeuner avec Federica Mogherini et John Kerry. Le nouveau chef du Foreign Office s'était fait rassurer jeudi, au téléphone, par le secrétaire d'Etat américain. Il l'accueillera mardi à Londres.
-> meeting 2016-07-18 bruxelles johnson+mogherini+kerry held -
-> meeting 2016-07-19 londres johnson+kerry planned -
-> phone-call 2016-07-14 - johnson+kerry held -

2024-04-18 notYet: true
CAPRI, 18 avril 2024 (AFP) - Antonio Tajani a accueilli jeudi à Capri Antony Blinken, Annalena Baerbock et David Cameron. Ce dernier revenait d'Israël, où Benjamin Netanyahu l'avait reçu mercredi, ainsi que sa collègue allemande. Dmytro Kouleba rejoindra vendredi les ministres.
-> meeting 2024-04-18 capri tajani+blinken+baerbock+cameron held -
-> meeting 2024-04-17 ? netanyahu+cameron+baerbock held -

1989-12-02
LA VALETTE, 2 déc 1989 (Reuters) - George Bush a rejoint samedi Mikhaïl Gorbatchev à bord du Maxime Gorki. M. Gorbatchev avait été reçu la veille au Vatican par Jean-Paul II. Helmut Kohl, lui, verra M. Bush dimanche à Bruxelles.
-> meeting 1989-12-02 ? bush+gorbatchev held -
-> meeting 1989-12-01 vatican gorbatchev+jean-paul-ii held -
-> meeting 1989-12-03 bruxelles kohl+bush planned -

2007-06-07
HEILIGENDAMM, 7 juin 2007 (AFP) - Tony Blair, en fin de mandat, a consulté jeudi à Heiligendamm Nicolas Sarkozy, et vu Vladimir Poutine. George W. Bush, attendu vendredi à Gdansk par Lech Kaczynski, a remercié Angela Merkel, qui l'avait accueilli mercredi à déjeuner.
-> meeting 2007-06-07 heiligendamm blair+sarkozy held -
-> meeting 2007-06-07 heiligendamm blair+poutine held -
-> meeting 2007-06-08 gdansk bush+kaczynski planned -
-> meeting 2007-06-06 heiligendamm bush+merkel held -

2020-01-07
DAMAS, 7 jan 2020 (AFP) - Vladimir Poutine s'est rendu mardi à Damas, où il a été accueilli par Bachar al-Assad. Il sera mercredi l'hôte de Recep Tayyip Erdogan à Istanbul. Angela Merkel lui avait téléphoné dimanche et sera reçue samedi au Kremlin.
-> meeting 2020-01-07 damas poutine+al-assad held -
-> meeting 2020-01-08 istanbul poutine+erdogan planned -
-> phone-call 2020-01-05 - merkel+poutine held -
-> meeting 2020-01-11 moscou merkel+poutine planned -

2009-07-31 notYet: true
TEGUCIGALPA, 31 juil 2009 (AFP) - Manuel Zelaya a été reçu jeudi à Managua par Hugo Llorens, à qui il a demandé des sanctions. Oscar Arias a, lui, téléphoné vendredi à Roberto Micheletti, comme il le fait chaque semaine. Felipe Calderon attend mardi à Mexico le président déposé.
-> meeting 2009-07-30 managua zelaya+llorens held -
-> phone-call 2009-07-31 - arias+micheletti held -
-> meeting 2009-08-04 mexico calderon+zelaya planned -
`);
