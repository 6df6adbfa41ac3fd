import { rows } from "./rows";

/** Who was there, told behind the gathering: « Y participaient », « étaient présents », « autour de la table ». */
export const LISTS = rows(`
2016-09-08
Un sommet du G20 s'est tenu dimanche à Hangzhou. Y participaient Barack Obama, Vladimir Poutine, Angela Merkel et Xi Jinping.
-> multilateral 2016-09-04 hangzhou obama+poutine+merkel+jinping held -

2016-09-08
Une réunion sur la Libye s'est tenue mercredi à Rome. Etaient présents John Kerry, Paolo Gentiloni et Martin Kobler.
-> meeting 2016-09-07 rome kerry+gentiloni+kobler held -

2016-09-08
Une conférence sur la Syrie s'est ouverte mercredi à Londres. Autour de la table : Boris Johnson, Riyad Hijab et Jean-Marc Ayrault.
-> multilateral 2016-09-07 londres johnson+hijab+ayrault held -

2013-11-21
Les négociations se sont poursuivies mercredi à Genève. Y ont pris part Mohammad Javad Zarif, Catherine Ashton et Wendy Sherman.
-> meeting 2013-11-20 geneve zarif+ashton+sherman held -

2013-11-21
Catherine Ashton a retrouvé Mohammad Javad Zarif mercredi à Genève. Wendy Sherman et Abbas Araghchi assistaient à l'entretien.
-> meeting 2013-11-20 geneve ashton+zarif+sherman+araghchi held -

2015-02-11
Un sommet sur l'Ukraine a lieu mercredi à Minsk. Vladimir Poutine, Petro Porochenko, Angela Merkel et François Hollande doivent y prendre part.
-> multilateral 2015-02-11 minsk poutine+porochenko+merkel+hollande planned -

2015-02-11 notYet: true
Les quatre dirigeants se retrouvent mercredi à Minsk. Il s'agit de Vladimir Poutine, Petro Porochenko, Angela Merkel et François Hollande.
-> meeting 2015-02-11 minsk poutine+porochenko+merkel+hollande planned -

2018-06-12
Le déjeuner de travail, mardi à Singapour, réunissait Donald Trump et Kim Jong Un. Mike Pompeo et Kim Yong Chol étaient également présents.
-> meeting 2018-06-12 singapour trump+un+pompeo+chol held -

2018-06-12
Donald Trump s'est entretenu mardi à Singapour avec Kim Jong Un. A ses côtés se tenaient Mike Pompeo, John Bolton et John Kelly.
-> meeting 2018-06-12 singapour trump+un+pompeo+bolton+kelly held -

2019-12-10 notYet: true
Le sommet en format Normandie s'est tenu lundi à Paris. Il a rassemblé Emmanuel Macron, Angela Merkel, Vladimir Poutine et Volodymyr Zelensky.
-> multilateral 2019-12-09 paris macron+merkel+poutine+zelensky held -

2021-06-17
Joe Biden a rencontré mercredi Vladimir Poutine à Genève. Sergueï Lavrov et Antony Blinken ont assisté au premier entretien.
-> meeting 2021-06-16 geneve biden+poutine+lavrov+blinken held -

2014-03-14 notYet: true
Une réunion sur la Crimée a eu lieu le 5 mars à Paris. Laurent Fabius recevait John Kerry, Sergueï Lavrov, William Hague et Frank-Walter Steinmeier.
-> meeting 2014-03-05 paris fabius+kerry+lavrov+hague+steinmeier held -

2012-04-16
Les discussions ont eu lieu samedi à Istanbul. Côté iranien, Saïd Jalili conduisait la délégation ; côté européen, Catherine Ashton.
-> meeting 2012-04-14 istanbul jalili+ashton held -

1998-10-20
Bill Clinton a réuni dimanche les deux délégations à Wye Plantation. Benjamin Netanyahu et Yasser Arafat y étaient, ainsi que Madeleine Albright.
-> meeting 1998-10-18 ? clinton+netanyahu+arafat+albright held -

2000-07-20 notYet: true
Un dîner a été donné mercredi à Camp David. Bill Clinton y avait convié Ehud Barak et Yasser Arafat.
-> meeting 2000-07-19 camp-david clinton+barak+arafat held -

2005-02-08 notYet: true
Un sommet s'est tenu mardi à Charm el-Cheikh. Outre Hosni Moubarak et Abdallah II, y assistaient Ariel Sharon et Mahmoud Abbas.
-> multilateral 2005-02-08 charm-el-cheikh moubarak+abdallah-ii+sharon+abbas held -

2022-03-10
Les pourparlers de jeudi à Antalya ont duré une heure et demie. Trois hommes y participaient : Sergueï Lavrov, Dmytro Kouleba et Mevlüt Cavusoglu.
-> meeting 2022-03-10 antalya lavrov+kouleba+cavusoglu held -

2007-04-25
Une conférence sur l'Irak se tiendra les 3 et 4 mai à Charm el-Cheikh. Condoleezza Rice, Manouchehr Mottaki et Walid Mouallem sont attendus.
-> multilateral 2007-05-03/2007-05-04 charm-el-cheikh rice+mottaki+mouallem planned -

2010-09-02 notYet: true
Les négociations directes ont repris jeudi à Washington. Hillary Clinton présidait, entre Benjamin Netanyahu et Mahmoud Abbas.
-> meeting 2010-09-02 washington clinton+netanyahu+abbas held -

1988-04-14
Les accords ont été signés jeudi à Genève. Abdul Wakil, Hamid Gul, George Shultz et Edouard Chevardnadze ont apposé leur signature.
-> meeting 1988-04-14 geneve wakil+gul+shultz+chevardnadze held agreement

2025-03-12 notYet: true
La réunion de Jeddah a eu lieu mardi. Marco Rubio et Mike Waltz faisaient face à Andrii Iermak et Andrii Sybiga.
-> meeting 2025-03-11 djeddah rubio+waltz+iermak+sybiga held -

2020-11-23
Mike Pompeo a rencontré dimanche à Neom Mohammed ben Salmane. Y assistaient aussi Benjamin Netanyahu et Yossi Cohen.
-> meeting 2020-11-22 ? pompeo+salmane+netanyahu+cohen held -

2016-09-08
Une réunion sur la Libye s'est tenue mercredi à Rome. John Kerry et Martin Kobler, pourtant invités, n'y ont pas assisté.

2013-11-21
Une messe a été célébrée mercredi à Genève. Y assistaient Catherine Ashton et Laurent Fabius.

2018-06-12
Un dîner de gala a suivi. Donald Trump n'y a pas participé.

2015-02-11
Les obsèques du roi Abdallah ont eu lieu le 23 janvier à Riyad. Parmi les dirigeants présents figuraient François Hollande et Recep Tayyip Erdogan.
`);
