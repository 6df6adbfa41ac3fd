import { rows } from "../contacts-across-sentences/rows";

/** Nouns of second rank that tell a contact. */
export const NOMINAL_TELLINGS = rows(`
2022-03-19
WASHINGTON, 19 mars 2022 (AFP) - A l'issue d'une conversation de près de deux heures entre les présidents Joe Biden et Xi Jinping, vendredi, la Maison Blanche s'est gardée de parler de percée. Ce coup de fil était le premier depuis novembre. ¶ « Ce n'est pas dans l'intérêt de quiconque », a déclaré le dirigeant chinois, cité par la télévision d'Etat. Jake Sullivan avait préparé l'échange lundi à Rome, au cours d'un face-à-face de sept heures avec Yang Jiechi.
-> phone-call 2022-03-18 - biden+jinping held -
-> meeting 2022-03-14 rome sullivan+jiechi held -

1999-02-22 notYet: true
LAHORE, 22 fév 1999 (AFP) - L'accolade d'Atal Behari Vajpayee et de Nawaz Sharif, samedi au poste de Wagah, restera. Venu en autocar, le premier ministre indien a regagné New Delhi dimanche soir. ¶ Le dernier passage d'un chef du gouvernement indien remontait à dix ans. Le chef d'état-major, Pervez Musharraf, s'était abstenu de paraître à la frontière.
-> meeting 1999-02-20 ? vajpayee+sharif held -

2015-09-29 notYet: true
Leur dernier tête-à-tête datait du 5 septembre 2014 : Vladimir Poutine et Barack Obama ont repris lundi, à New York, un dialogue interrompu par la crise ukrainienne. L'entrevue a duré une heure et demie. Auparavant, les deux présidents s'étaient affrontés à la tribune. ¶ Hassan Rohani a quitté New York dès lundi, après le drame de La Mecque.
-> meeting 2015-09-28 new-york poutine+obama held -
-> meeting 2014-09-05 ? poutine+obama held -

2012-04-24 notYet: true
KOWEÏT, 24 avr 2012 (KUNA) - L'audience accordée lundi par l'émir Sabah al-Ahmad al-Sabah à Nouri al-Maliki a porté sur les frontières maritimes. C'était le premier passage à Koweït du chef du gouvernement irakien depuis mars. ¶ Une séance de travail a suivi mardi avec le prince héritier, Nawaf al-Ahmad al-Sabah. Bagdad a versé à l'émirat plus de 36 milliards de dollars de réparations.
-> meeting 2012-04-23 ? sabah-al-ahmad-al-sabah+al-maliki held -
-> meeting 2012-04-24 ? al-maliki+nawaf-al-ahmad-al-sabah held -

2020-09-05 notYet: true
BRUXELLES, 5 sept 2020 (ATS) - Rendez-vous est pris pour lundi à Bruxelles : Josep Borrell y mettra en présence Aleksandar Vucic et Avdullah Hoti. Ce sera leur premier face-à-face depuis celui de Washington, vendredi, sous le regard de Donald Trump. Le premier ministre kosovar a prévenu que le dialogue ne pouvait s'éterniser. « Nous verrons bien », a glissé le président serbe à la télévision.
-> meeting 2020-09-07 bruxelles borrell+vucic+hoti planned -
-> meeting 2020-09-04 washington vucic+hoti+trump held -

2003-12-20
TRIPOLI, 20 déc 2003 (AFP) - La poignée de main de mars, à Tripoli, entre Mouammar Kadhafi et deux agents britanniques avait tout déclenché. Vendredi soir, George W. Bush et Tony Blair ont annoncé presque à la même heure, chacun de sa capitale, que la Libye renonçait à ses armes. Un coup de fil d'une demi-heure, jeudi, le premier entre le colonel et M. Blair, avait levé les derniers doutes. José Maria Aznar a salué cette décision.
-> phone-call 2003-12-18 - kadhafi+blair held -

1988-12-23 notYet: true
NEW YORK, 23 déc 1988 (AFP) - Cérémonie sans chaleur, jeudi, au siège de l'ONU : Pik Botha, Afonso Van-Dunem et Isidoro Malmierca y ont apposé leurs paraphes au bas de l'accord sur la Namibie. George Shultz et Javier Perez de Cuellar regardaient. Le ministre sud-africain a ensuite eu avec le secrétaire d'Etat un aparté d'un quart d'heure. ¶ Sam Nujoma, à Luanda, a parlé de victoire. Le retrait des soldats cubains commencera avant le 1er avril.
-> meeting 1988-12-22 new-york botha+van-dunem+malmierca+shultz+de-cuellar held agreement
-> meeting 1988-12-22 new-york botha+shultz held -

2010-07-20 notYet: true
KABOUL, 20 juil 2010 (AFP) - Un premier coup de fil, lundi, puis une longue marche dans les jardins, mardi à Kaboul : Hillary Clinton et Hamid Karzaï s'efforcent de repartir du bon pied. Une soixantaine de délégations étaient attendues. « Nous avons besoin d'un partenaire », a plaidé la secrétaire d'Etat devant la presse. Elle s'envole mercredi pour Séoul.
-> phone-call 2010-07-19 - clinton+karzai held -
-> meeting 2010-07-20 kaboul clinton+karzai held -

1990-02-12
Entre Helmut Kohl et Mikhaïl Gorbatchev, la séance de samedi, au Kremlin, a tout changé. Le chancelier en est ressorti avec l'assurance que Moscou ne ferait pas obstacle à l'unité. Hans Modrow fera mardi le voyage de Bonn. Le dîner des deux délégations s'est prolongé tard. « Je n'ai pas dormi de la nuit », racontait lundi Horst Teltschik, le conseiller du chancelier.
-> meeting 1990-02-10 moscou kohl+gorbatchev held ?

2018-03-10 notYet: true
SEOUL, 10 mars 2018 (Yonhap) - C'est à Pyongyang que Chung Eui-yong avait été convié lundi à la table de Kim Jong Un. Le conseiller de Moon Jae-in a rapporté jeudi dans le Bureau ovale l'invitation du dirigeant nord-coréen à Donald Trump, qui l'a acceptée séance tenante. « Le rendez-vous est pris », a tweeté ce dernier vendredi. ¶ Lors de son dernier séjour à Séoul, en novembre, M. Trump n'avait pas trouvé le temps de voir la ligne de démarcation. Shinzo Abe, qui lui a téléphoné vendredi, gagnera Washington en avril.
-> meeting 2018-03-05 pyongyang eui-yong+jong-un held -
-> meeting 2018-03-08 washington eui-yong+trump held -
-> phone-call 2018-03-09 - abe+trump held -
`);
