import { rows } from "./rows";

/** Copy in which nobody meets anybody on a known day, though it speaks of persons, meetings and days across its sentences. */
export const SILENT = rows(`
2016-09-08
Angela Merkel a pris la parole mercredi au Bundestag. François Hollande, lui, s'est exprimé à Paris.

2016-09-08
Theresa May a succédé en juillet à David Cameron. Elle a nommé Boris Johnson ministre des Affaires étrangères.

2016-09-08
Barack Obama a qualifié mardi Vladimir Poutine de rival. Il l'avait déjà critiqué en août.

2016-09-08
Alexis Tsipras a battu Antonis Samaras le 25 janvier 2015. Leur duel avait tenu l'Europe en haleine.

2016-09-08
Rodrigo Duterte a insulté Barack Obama lundi. Il a exprimé ses regrets mardi.

2016-09-08
Le livre de François Hollande paraît mercredi. Il y raconte ses échanges avec Vladimir Poutine.

2013-11-21
Laurent Fabius a répondu mercredi à Mohammad Javad Zarif. Le ministre iranien l'avait accusé d'avoir saboté l'accord.

2013-11-21
Hassan Rohani a écrit à Barack Obama en septembre. Ce dernier lui a répondu.

2013-11-21
Sergueï Lavrov juge possible une rencontre entre Bachar al-Assad et Ahmad Jarba. Elle pourrait se tenir à Moscou.

2013-11-21
Vladimir Poutine a reçu mercredi un rapport sur la Syrie. Benjamin Netanyahu n'en a pas eu connaissance.

2015-02-11
Angela Merkel a exclu lundi de livrer des armes. Petro Porochenko en réclame.

2015-02-11
Barack Obama consulte ses alliés. François Hollande souhaite lui parler avant le sommet.

2015-02-11
Vladimir Poutine a offert mardi une kalachnikov à son homologue égyptien. L'arme a été fabriquée à Ijevsk.

2018-06-12
Donald Trump a traité samedi Justin Trudeau de malhonnête. Il s'exprimait sur Twitter.

2018-06-12
John Bolton avait évoqué le 29 avril un modèle libyen. Kim Kye Gwan lui avait répondu le 16 mai.

2018-06-12
L'Equipe de France affronte mardi l'Australie. Emmanuel Macron a rencontré ses supporteurs.

2019-12-10
Vladimir Poutine a accusé lundi Volodymyr Zelensky de ne pas tenir ses promesses. Celui-ci s'en est défendu.

2019-12-10
Emmanuel Macron avait jugé l'Otan en état de mort cérébrale en novembre. Donald Trump l'a critiqué le 3 décembre à Londres.

2021-06-17
Alexeï Navalny avait été arrêté le 17 janvier. Joe Biden a averti Vladimir Poutine des conséquences de sa mort.

2021-06-17
Joe Biden a nommé lundi un ambassadeur. Vladimir Poutine doit encore l'agréer.

2014-03-14
Vladimir Poutine décidera lundi. John Kerry l'a mis en garde vendredi à Londres.

2012-04-16
Bachar al-Assad n'a pas répondu à Kofi Annan. Les observateurs sont attendus mardi à Damas.

2000-07-20
Ehud Barak a menacé mercredi de partir. Yasser Arafat a fait de même.

2005-02-08
Mahmoud Abbas a été élu le 9 janvier. Ariel Sharon l'avait félicité par écrit.

2009-11-18
Hu Jintao et Barack Obama ont chacun donné mardi une conférence de presse. Ils ne se sont pas regardés.

2022-03-10
Volodymyr Zelensky s'est adressé mardi aux députés britanniques. Boris Johnson l'a applaudi.

2023-05-17
Li Hui est attendu à Moscou. Sergueï Lavrov se trouvait lundi à Téhéran.

2007-04-25
Boris Eltsine est mort lundi. Bill Clinton et George Bush père ont assisté mercredi à ses obsèques.

2010-09-02
Avigdor Lieberman ne croit pas à la paix. Benjamin Netanyahu l'a contredit mercredi.

2020-11-23
Donald Trump a limogé Mark Esper le 9 novembre. Christopher Miller lui a succédé.

2025-03-12
Donald Trump a suspendu l'aide le 3 mars. Volodymyr Zelensky lui a écrit le lendemain.

2025-03-12
Marco Rubio a félicité mardi Andrii Sybiga. Le ministre ukrainien l'a remercié sur X.
`);
