import { rows } from "./rows";

/** Whom « le ministre ukrainien », « son hôte », « les deux présidents » stand for, and where they stand for nobody or not for the nearest. */
export const ANAPHORS = rows(`
2022-03-10
Sergueï Lavrov et Dmytro Kouleba se sont vus jeudi à Antalya. ⟦kouleba|Le ministre ukrainien⟧ a dénoncé l'intransigeance de Moscou. ⟦lavrov|Son homologue russe⟧ n'a rien cédé.
-> meeting 2022-03-10 antalya lavrov+kouleba held -

2022-03-10
Mevlüt Cavusoglu a réuni Sergueï Lavrov et Dmytro Kouleba. ⟦cavusoglu|Le ministre turc⟧ s'est réjoui, jeudi, que ⟦lavrov+kouleba|les deux hommes⟧ se soient parlé.
-> *

2022-03-10
Emmanuel Macron a parlé à Vladimir Poutine, puis à Volodymyr Zelensky. ⟦zelensky|Le président ukrainien⟧ demande des garanties. ⟦poutine|Le président russe⟧ les refuse.
-> *

2022-03-10
Naftali Bennett a vu Vladimir Poutine samedi, et Olaf Scholz dimanche. ⟦scholz|Le chancelier⟧ l'a remercié. ⟦poutine|Le chef du Kremlin⟧ n'a rien dit.
-> *

2022-03-10
Volodymyr Zelensky a reçu à Kiev Andrzej Duda, Petr Fiala et Janez Jansa. ⟦duda+fiala+jansa|Les trois dirigeants⟧ étaient venus en train.
-> *

2015-02-11
François Hollande et Angela Merkel ont parlé à Petro Porochenko. ⟦hollande|Le président français⟧ et ⟦merkel|la chancelière⟧ seront à Minsk. ⟦porochenko|Le président ukrainien⟧ aussi.
-> *

2015-02-11
Vladimir Poutine a reçu François Hollande et Angela Merkel. ⟦poutine|Leur hôte⟧ les a raccompagnés à l'aéroport.
-> *

2015-02-11
Vladimir Poutine, François Hollande et Petro Porochenko seront mercredi à Minsk, avec Angela Merkel. ⟦poutine+hollande+porochenko|Les trois présidents⟧ y retrouveront ⟦merkel|la chancelière⟧.
-> *

2015-02-11
Sergueï Lavrov a vu John Kerry à Munich, après Frank-Walter Steinmeier. ⟦steinmeier|Le ministre allemand⟧ juge la situation grave, ⟦kerry|le secrétaire d'Etat⟧ aussi.
-> *

2013-11-21
Mohammad Javad Zarif a déjeuné avec Catherine Ashton. ⟦ashton|La chef de la diplomatie européenne⟧ a jugé les entretiens utiles. ⟦zarif|Le chef de la diplomatie iranienne⟧ est plus réservé.
-> *

2013-11-21
Catherine Ashton a rencontré Abbas Araghchi. ⟦araghchi|Le négociateur iranien⟧ a fait état de divergences. ⟦ashton|La diplomate britannique⟧ s'est tue.
-> *

2013-11-21
William Hague a appelé Mohammad Javad Zarif. ⟦zarif|Son interlocuteur⟧ lui a rappelé les exigences de Téhéran.
-> *

2013-11-21
Benjamin Netanyahu a été reçu par Vladimir Poutine. ⟦poutine|Son hôte⟧ l'a écouté longuement.
-> *

2013-11-21
Vladimir Poutine a reçu Benjamin Netanyahu. ⟦netanyahu|Son visiteur⟧ lui a redit son hostilité à l'accord.
-> *

2018-06-12
Kim Jong Un a rencontré mardi Donald Trump. ⟦un|Le dirigeant nord-coréen⟧ a souri. ⟦trump|Le milliardaire républicain⟧ aussi.
-> *

2018-06-12 notYet: true
Donald Trump a vu Kim Jong Un après Lee Hsien Loong. ⟦loong|Le premier ministre singapourien⟧ a payé la note. ⟦trump+un|Les deux hommes⟧ ont signé.
-> *

2018-06-12
Donald Trump et Moon Jae-in se sont parlé lundi. ⟦trump+in|Les deux présidents⟧ ont évoqué Kim Jong Un.
-> *

2018-06-12
Mike Pompeo a reçu Kim Yong Chol. ⟦chol|Le général nord-coréen⟧ portait une lettre. ⟦pompeo|Le chef de la diplomatie américaine⟧ l'a lue.
-> *

2019-12-10 notYet: true
Emmanuel Macron a réuni Vladimir Poutine et Volodymyr Zelensky avec Angela Merkel. ⟦macron|L'hôte du sommet⟧ a salué le courage du ⟦zelensky|président ukrainien⟧.
-> *

2019-12-10 notYet: true
Vladimir Poutine et Volodymyr Zelensky se sont rencontrés. ⟦zelensky|Le second⟧ a quitté l'Elysée le dernier, ⟦poutine|le premier⟧ à minuit.
-> *

2019-12-10
Mike Pompeo a reçu Sergueï Lavrov. ⟦pompeo|L'Américain⟧ a parlé d'ingérences. ⟦lavrov|Le Russe⟧ a haussé les épaules.
-> *

2021-06-17 notYet: true
Joe Biden et Vladimir Poutine se sont séparés. ⟦biden|Le démocrate⟧ s'est exprimé après ⟦poutine|son homologue⟧.
-> *

2021-06-17 notYet: true
Antony Blinken a vu Sergueï Lavrov. ⟦blinken|Le secrétaire d'Etat⟧ et ⟦lavrov|le ministre russe⟧ ont préparé le sommet de ⟦biden+poutine|leurs présidents⟧, Joe Biden et Vladimir Poutine.
-> *

2021-06-17
Guy Parmelin a accueilli Joe Biden, puis Vladimir Poutine. ⟦parmelin|Le président suisse⟧ leur a souhaité bonne chance. ⟦biden+poutine|Les deux dirigeants⟧ ont souri.
-> *

2014-03-14
John Kerry et Sergueï Lavrov ont parlé de l'Ukraine. ⟦-|Celui-ci⟧ n'a rien cédé.
-> *

2012-04-16
Kofi Annan a vu Bachar al-Assad. ⟦assad|Le président syrien⟧ a écouté ⟦annan|le médiateur⟧. ⟦annan|L'ancien secrétaire général de l'ONU⟧ n'a rien obtenu.
-> *

2012-04-16
Ban Ki-moon a reçu Kofi Annan. ⟦moon|Le secrétaire général de l'ONU⟧ soutient ⟦annan|son émissaire⟧.
-> *

2012-04-16
Catherine Ashton et Saïd Jalili se reverront. ⟦ashton+jalili|Les deux négociateurs⟧ se sont tutoyés.
-> *

1998-10-20
Bill Clinton a vu Benjamin Netanyahu et Yasser Arafat. ⟦arafat|Le dirigeant palestinien⟧ était détendu, ⟦netanyahu|le premier ministre israélien⟧ aussi. ⟦clinton|Le président américain⟧ regagnera Washington.
-> *

1998-10-20
Madeleine Albright a réuni Ariel Sharon et Mahmoud Abbas. ⟦sharon|Le ministre israélien⟧ a refusé de serrer la main d'Abou Ala. ⟦albright|La secrétaire d'Etat⟧ en a été peinée.
-> *

2000-07-20 notYet: true
Bill Clinton a retenu à Camp David Ehud Barak et Yasser Arafat. ⟦barak+arafat|Ses deux hôtes⟧ ne se parlaient plus.
-> *

2000-07-20
Bill Clinton a retenu à Camp David Ehud Barak et Yasser Arafat. ⟦clinton|Le président⟧ s'envolera pour Okinawa.
-> *

2005-02-08 notYet: true
Ariel Sharon a serré la main de Mahmoud Abbas devant Hosni Moubarak. ⟦sharon+abbas|Les deux hommes⟧ ne s'étaient jamais vus en sommet. ⟦moubarak|Le raïs⟧ jubilait.
-> *

2009-11-18
Barack Obama a rencontré Hu Jintao, puis Wen Jiabao. ⟦jiabao|Le premier ministre chinois⟧ a parlé du yuan, ⟦jintao|le président chinois⟧ du Tibet.
-> *

2023-05-17
Volodymyr Zelensky a dîné avec Emmanuel Macron. ⟦macron|Le chef de l'Etat français⟧ a promis des chars. ⟦zelensky|Le président ukrainien⟧ l'a remercié.
-> *

2023-05-17
Abdel Fattah al-Burhane et Mohamed Hamdane Daglo ont envoyé des émissaires à Jeddah. ⟦bourhane+daglo|Les deux généraux⟧ refusent de se parler.
-> *

2007-04-25
Javier Solana a retrouvé Ali Larijani à Ankara. ⟦larijani|Le négociateur iranien⟧ a remercié Abdullah Gül. ⟦gul|Le ministre turc⟧ a offert le thé.
-> *

2010-09-02
Hillary Clinton était assise entre Benjamin Netanyahu et Mahmoud Abbas. ⟦netanyahu+abbas|Les deux hommes⟧ l'ont remerciée.
-> *

2010-09-02
Barack Obama a reçu Hosni Moubarak et Abdallah II. ⟦moubarak|Le président égyptien⟧ parla le premier, ⟦abdallah-ii|le roi⟧ ensuite.
-> *

1985-11-20
Ronald Reagan et Mikhaïl Gorbatchev ont marché au bord du lac. ⟦-|L'un et l'autre⟧ étaient emmitouflés.
-> *

2020-11-23
Benjamin Netanyahu a vu Mohammed ben Salmane. ⟦salmane|Le prince héritier⟧ l'a reçu en présence de Mike Pompeo. ⟦pompeo|Le secrétaire d'Etat américain⟧ n'a rien confirmé.
-> *

2025-03-12
Marco Rubio et Andrii Sybiga se sont parlé. ⟦sybiga|Le ministre ukrainien⟧ a remercié ⟦rubio|le secrétaire d'Etat⟧. ⟦rubio+sybiga|Les deux ministres⟧ se reverront.
-> *

2025-03-12
Steve Witkoff a été reçu par Vladimir Poutine. ⟦witkoff|L'envoyé spécial⟧ est reparti dans la nuit. ⟦poutine|Le maître du Kremlin⟧ doit appeler Donald Trump. ⟦trump|Le président américain⟧ l'attend.
-> *

2016-09-08
John Kerry a vu Sergueï Lavrov, puis Jean-Marc Ayrault. ⟦ayrault|Le ministre français⟧ avait reçu la veille ⟦-|un ministre syrien⟧.
-> *

2016-09-08
Angela Merkel a appelé Matteo Renzi et Alexis Tsipras. ⟦renzi+tsipras|Les deux hommes⟧ l'ont écoutée.
-> *

2016-09-08
Angela Merkel a reçu Matteo Renzi. ⟦-|Un ministre italien⟧ a raconté la scène. ⟦-|Le ministre⟧ a requis l'anonymat.
-> *

2016-09-08
Angela Merkel a reçu Matteo Renzi. ⟦-|Le président de la fédération allemande de football⟧ était là.
-> *

2016-09-08
Angela Merkel et Theresa May ont parlé du Brexit. ⟦-|Les deux hommes⟧ qui les suivaient sont des gardes du corps.
-> *

2016-09-08
Recep Tayyip Erdogan a reçu le général Joseph Dunford. ⟦erdogan|Le président turc⟧ a reproché aux Etats-Unis d'abriter l'imam Fethullah Gülen. ⟦-|Le médecin⟧ du prédicateur a démenti.
-> *

2016-09-08
Federica Mogherini a écrit à Martin Kobler. ⟦kobler|L'émissaire de l'ONU⟧ doit rencontrer Fayez al-Sarraj. ⟦sarraj|Le chef du gouvernement libyen⟧ est à Tunis.
-> *
`);
