import { rows } from "../contacts-across-sentences/rows";

/** What the parties do together: signing, parting, agreeing, sitting under somebody's auspices. */
export const DONE_TOGETHER = rows(`
1995-11-24
Le traité sera paraphé samedi à Zagreb, a annoncé vendredi le gouvernement croate. La cérémonie se déroulera à 11h00 au palais présidentiel, en présence du président croate Franjo Tudjman, du président bosniaque Alija Izetbegovic et de représentants de l'ONU.
-> meeting 1995-11-25 zagreb tudjman+izetbegovic planned -

2002-12-10
L'accord de cessation des hostilités a été signé lundi à Genève, a fait savoir le Centre Henri Dunant. La signature a eu lieu devant le ministre suisse des Affaires étrangères Joseph Deiss, le négociateur indonésien Wiryono Sastrohandoyo et le chef de la rébellion acehnaise Zaini Abdullah.
-> meeting 2002-12-09 geneve deiss+sastrohandoyo+abdullah held agreement

1994-07-27
Le 25 juillet, à Washington, MM. Rabin et Hussein s'étaient séparés sur la promesse d'une paix prochaine. Le Premier ministre israélien Yitzhak Rabin et le roi Hussein de Jordanie sont désormais attendus à Aqaba.
-> meeting 1994-07-25 washington rabin+hussein-de-jordanie held ?

2010-09-16
MM. Netanyahu et Abbas s'étaient mis d'accord mardi à Charm el-Cheikh pour se parler tous les quinze jours. Benjamin Netanyahu et Mahmoud Abbas n'ont rien dit des colonies.
-> meeting 2010-09-14 charm-el-cheikh netanyahu+abbas held ?

2004-01-09
Les deux négociateurs soudanais, le vice-président Ali Osman Taha et le chef rebelle John Garang, sont parvenus mercredi à Naivasha à un accord sur le partage des richesses. Ils avaient mis la dernière main au texte dans la nuit de mardi à mercredi.
-> meeting 2004-01-07 naivasha taha+garang held agreement

2005-08-16
Le ministre indonésien de la Justice Hamid Awaluddin et le chef des indépendantistes Malik Mahmud ont paraphé lundi à Helsinki, sous l'égide de l'ancien président finlandais Martti Ahtisaari, un accord de paix en 71 points.
-> meeting 2005-08-15 helsinki awaluddin+mahmud+ahtisaari held agreement

2015-02-13
C'est sous les auspices de Martti Ahtisaari que les délégations de Serbie et du Kosovo s'étaient retrouvées le 21 février 2006 à Vienne. Rien n'en est resté.
-> meeting 2006-02-21 vienne ahtisaari+serbie+kosovo held ?

2008-02-29
Kofi Annan a réuni jeudi autour de lui, à Nairobi, le président kényan Mwai Kibaki et l'opposant Raila Odinga. Autour de la table avaient également pris place le président tanzanien Jakaya Kikwete et l'ancien président Benjamin Mkapa.
-> meeting 2008-02-28 nairobi annan+kibaki+odinga+kikwete+mkapa held ?

1999-07-11
L'accord de cessez-le-feu a été conclu samedi à Lusaka. Autour de la table étaient assis le Congolais Laurent-Désiré Kabila, le Zimbabwéen Robert Mugabe et l'Angolais Eduardo dos Santos. Le président zambien Frederick Chiluba présidait la séance.
-> meeting 1999-07-10 lusaka kabila+mugabe+santos+chiluba held agreement

2011-04-27
Le nouveau chef de la diplomatie française, Alain Juppé, a pris ses fonctions le 1er mars à Paris, à l'issue d'une passation de pouvoirs avec Michèle Alliot-Marie.
-> meeting 2011-03-01 paris juppe+alliot-marie held ?

2013-02-25
L'accord-cadre que M. Kabila et son homologue rwandais Paul Kagame ont signé dimanche à Addis-Abeba, sous la facilitation de Ban Ki-moon, prévoit la fin du soutien aux rebelles. Le président congolais Joseph Kabila est rentré lundi à Kinshasa.
-> meeting 2013-02-24 addis-abeba kabila+kagame+ki-moon held agreement

2014-09-06
L'ancien président Leonid Koutchma et le chef séparatiste Alexandre Zakhartchenko se sont entendus vendredi à Minsk sur un cessez-le-feu. L'ambassadeur russe Mikhaïl Zourabov et la représentante de l'OSCE, Heidi Tagliavini, y ont apposé leur paraphe.
-> meeting 2014-09-05 minsk koutchma+zakhartchenko+zourabov+tagliavini held agreement

1990-08-03
Les deux ministres, James Baker et Edouard Chevardnadze, ont clôturé vendredi à Moscou une réunion de quelques heures par une déclaration commune condamnant l'Irak.
-> meeting 1990-08-03 moscou baker+chevardnadze held ?

2015-04-03
John Kerry et Mohammad Javad Zarif avaient négocié mercredi à Lausanne jusqu'à une heure avancée de la nuit. Jeudi soir, ils tenaient un texte.
-> meeting 2015-04-01 lausanne kerry+zarif held ?

2003-01-25
Le Premier ministre ivoirien Seydou Diarra et le chef rebelle Guillaume Soro ont signé chacun de son côté, mercredi, une lettre à l'ONU. Le président français Jacques Chirac en a pris acte à Paris.

2006-11-22
L'accord de paix sera signé devant le Parlement népalais mardi à Katmandou. Le Premier ministre Girija Prasad Koirala y voit une chance. Le chef maoïste Prachanda a appelé ses partisans au calme.

2016-03-19
Angela Merkel et Alexis Tsipras se sont quittés vendredi à Bruxelles sans un mot. La chancelière allemande et le Premier ministre grec s'étaient accordés la veille sur le retour des migrants.
-> meeting 2016-03-18 bruxelles merkel+tsipras held ?
-> meeting 2016-03-17 bruxelles merkel+tsipras held ?

2018-09-21 notYet: true
Les généraux Khalifa Haftar et Faïez Sarraj, qu'Emmanuel Macron avait réunis autour de lui le 29 mai à Paris, se sont engagés à organiser un scrutin.
-> meeting 2018-05-29 paris macron+haftar+sarraj held ?
`);
