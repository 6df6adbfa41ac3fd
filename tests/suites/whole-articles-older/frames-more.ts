import { rows } from "../contacts-across-sentences/rows";

/** And: what is handed or told, « y », what several do together, signatures, calls, who brings others together. */
export const DOING_TOGETHER = rows(`
2002-05-16 notYet: true
Hans Blix rendra compte vendredi à Kofi Annan, à New York, de ses discussions avec les Irakiens.
-> meeting 2002-05-17 new-york blix+annan planned -

2002-05-16
Terje Roed-Larsen a fait mercredi à New York à Kofi Annan le récit de sa visite à Jénine.
-> meeting 2002-05-15 new-york roed-larsen+annan held -

2002-05-16 notYet: true
William Burns a apporté mercredi à Damas au président Bachar al-Assad les dernières idées américaines.
-> meeting 2002-05-15 damas burns+assad held -

2002-05-16
Le message a été porté mercredi à Bagdad par Vladimir Titorenko à Saddam Hussein.
-> meeting 2002-05-15 bagdad titorenko+hussein held -

2002-05-16
Erik Solheim a montré mercredi à Colombo à Ranil Wickremesinghe la carte du cessez-le-feu.
-> meeting 2002-05-15 colombo solheim+wickremesinghe held -

2002-05-16 notYet: true
Richard Armitage a signifié mercredi à Islamabad au général Pervez Musharraf que sa patience était à bout.
-> meeting 2002-05-15 islamabad armitage+musharraf held -

2002-05-16
Alvaro de Soto a mis mercredi à Nicosie sous les yeux de Rauf Denktash une carte de l'île.
-> meeting 2002-05-15 nicosie soto+denktash held -

2002-05-16
A Nicosie, Alvaro de Soto dressera samedi devant Glafcos Cléridès le bilan de ses consultations.
-> meeting 2002-05-18 nicosie soto+clerides planned -

2002-05-16
Rolf Ekeus a transmis mercredi ses condoléances à Vladimir Poutine.

2002-05-16
George Robertson s'est réservé le voyage de Tirana: Ilir Meta l'y attend samedi.
-> meeting 2002-05-18 tirana robertson+meta planned -

2002-05-16
Marc Otte revient de Gaza. Il poursuivra sa tournée par Le Caire, où Hosni Moubarak l'attend samedi.
-> meeting 2002-05-18 le-caire otte+moubarak planned -

2002-05-16
Après Oslo, où il était mardi, Goran Persson mettra le cap sur Riga: Vaira Vike-Freiberga l'y recevra samedi.
-> meeting 2002-05-18 riga persson+vike-freiberga planned -

2002-05-16
Lors d'une escale à Tunis, Yasser Arafat est attendu samedi chez Zine el-Abidine Ben Ali.
-> meeting 2002-05-18 tunis arafat+ali planned -

2002-05-16 notYet: true
Helmut Schüssel attendra samedi Milos Zeman sur le tarmac de Vienne.
-> meeting 2002-05-18 vienne schussel+zeman planned -

2002-05-16
Glafcos Cléridès et Rauf Denktash se sont assis mercredi à Nicosie l'un en face de l'autre.
-> meeting 2002-05-15 nicosie clerides+denktash held -

2002-05-16
Gerry Adams et David Trimble ont pris place mercredi à Belfast autour de la même table.
-> meeting 2002-05-15 belfast adams+trimble held -

2002-05-16
Robert Kotcharian et Heydar Aliev se sont quittés mercredi à Prague sans un mot pour la presse.
-> meeting 2002-05-15 prague kotcharian+aliev held -

2002-05-16
Jonas Gahr Store et Anton Balasingham se sont isolés une heure, mercredi à Londres.
-> meeting 2002-05-15 londres store+balasingham held -

2002-05-16
Pervez Musharraf et Atal Behari Vajpayee sont restés enfermés deux heures, mercredi, dans un hôtel d'Almaty.
-> meeting 2002-05-15 almaty musharraf+vajpayee held -

2002-05-16
Manuel Conde et Rolando Moran sont convenus mercredi à Oslo d'une trêve.
-> meeting 2002-05-15 oslo conde+moran held agreement

2002-05-16
Paulo Lukamba et Geraldo Nunda se sont donné l'accolade mercredi à Luena.
-> meeting 2002-05-15 luena lukamba+nunda held -

2002-05-16
Marc Ravalomanana et Didier Ratsiraka ont bouclé mercredi à Dakar un accord de partage du pouvoir.
-> meeting 2002-05-15 dakar ravalomanana+ratsiraka held agreement

2002-05-16
Le texte porte les signatures de Paulo Lukamba et de Geraldo Nunda, qui l'ont paraphé mercredi à Luanda.
-> meeting 2002-05-15 luanda lukamba+nunda held agreement

2002-05-16
Paulo Lukamba et Geraldo Nunda ont apposé leur paraphe mercredi à Luanda au bas de l'accord.
-> meeting 2002-05-15 luanda lukamba+nunda held agreement

2002-05-16 notYet: true
La trêve a reçu mercredi à Luena le paraphe de Paulo Lukamba et celui de Geraldo Nunda.
-> meeting 2002-05-15 luena lukamba+nunda held agreement

2002-05-16
George W. Bush et Vladimir Poutine scelleront samedi à Moscou leur accord sur les armements.
-> meeting 2002-05-18 moscou bush+poutine planned -

2002-05-16
Mercredi à Bruxelles, un protocole a été conclu entre Javier Solana et Milo Djukanovic.
-> meeting 2002-05-15 bruxelles solana+djukanovic held agreement

2002-05-16
Colin Powell a eu Ariel Sharon au bout du fil dans la soirée de mercredi.
-> phone-call 2002-05-15 - powell+sharon held -

2002-05-16 notYet: true
Mercredi, Colin Powell a décroché son téléphone pour calmer Ariel Sharon.
-> phone-call 2002-05-15 - powell+sharon held -

2002-05-16 notYet: true
Mercredi, un long coup de téléphone de Colin Powell à Ariel Sharon a débloqué l'affaire.
-> phone-call 2002-05-15 - powell+sharon held -

2002-05-16 notYet: true
Ariel Sharon, que Colin Powell a tenté mercredi de fléchir par téléphone, n'a rien promis.
-> phone-call 2002-05-15 - powell+sharon held -

2002-05-16
Colin Powell a longuement parlé mercredi au téléphone à Ariel Sharon.
-> phone-call 2002-05-15 - powell+sharon held -

2002-05-16 notYet: true
Lakhdar Brahimi avait convié mercredi à Bonn Younous Qanouni et Abdoul Sattar Sirat.
-> meeting 2002-05-15 bonn brahimi+qanouni+sirat held -

2002-05-16
Thabo Mbeki a mis mercredi en présence, à Pretoria, Joseph Kabila et Paul Kagame.
-> meeting 2002-05-15 pretoria mbeki+kabila+kagame held -

2002-05-16
Thabo Mbeki a assis mercredi à la même table, à Pretoria, Joseph Kabila et Paul Kagame.
-> meeting 2002-05-15 pretoria mbeki+kabila+kagame held -

2002-05-16
Thabo Mbeki réunira samedi autour de lui, à Pretoria, Joseph Kabila et Paul Kagame.
-> meeting 2002-05-18 pretoria mbeki+kabila+kagame planned -

2002-05-16
C'est sous les yeux de Thabo Mbeki que Joseph Kabila et Paul Kagame se sont serré la main mercredi à Pretoria.
-> meeting 2002-05-15 pretoria mbeki+kabila+kagame held -

2002-05-16
Tony Blair a reçu mardi à Londres Ariel Sharon. Mercredi, ç'a été le tour d'Hosni Moubarak.
-> meeting 2002-05-14 londres blair+sharon held -
-> meeting 2002-05-15 londres blair+moubarak held -

2002-05-16
Joseph Kabila et Paul Kagame s'étaient vus en mars à Lusaka. Ils ont récidivé le 2 mai à Durban.
-> meeting 2002-03 lusaka kabila+kagame held -
-> meeting 2002-05-02 durban kabila+kagame held -

2002-05-16 notYet: true
Colin Powell et Igor Ivanov se sont parlé mercredi à Reykjavik. Ils remettront cela samedi à Moscou.
-> meeting 2002-05-15 reykjavik powell+ivanov held -
-> meeting 2002-05-18 moscou powell+ivanov planned -

2002-05-16 notYet: true
Entre Ariel Sharon et Shimon Peres, il y a eu mercredi à Jérusalem une explication orageuse.
-> meeting 2002-05-15 jerusalem sharon+peres held -

2002-05-16
Mercredi à Jérusalem, Ariel Sharon et Shimon Peres ont eu une explication de trois heures.
-> meeting 2002-05-15 jerusalem sharon+peres held -

2002-05-16
Chris Patten a passé la matinée de mercredi à Skopje en compagnie de Boris Trajkovski.
-> meeting 2002-05-15 skopje patten+trajkovski held -

2002-05-16
Nabil Chaath a porté mercredi à Washington à Colin Powell la réponse du roi.
-> meeting 2002-05-15 washington chaath+powell held -

2002-05-16
Omar Bongo a servi d'intermédiaire: André Kolingba a été l'hôte mercredi à Libreville du président gabonais.
-> meeting 2002-05-15 libreville bongo+kolingba held -

2002-05-16 notYet: true
L'entrevue de mercredi a eu pour cadre une ferme de Pretoria; Joseph Kabila et Paul Kagame y étaient venus sans escorte.
-> meeting 2002-05-15 pretoria kabila+kagame held -

2002-05-16 notYet: true
Abdoulaye Wade a hébergé mercredi à Dakar Marc Ravalomanana et l'a écouté jusqu'à minuit.
-> meeting 2002-05-15 dakar wade+ravalomanana held -
`);
