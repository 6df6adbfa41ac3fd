import { rows } from "../contacts-across-sentences/rows";

/** Contacts told by a noun in any role of its sentence, by rounds, and by summits with their people. */
export const NOUNS_ANYWHERE = rows(`
1986-10-20
Ni le tête-à-tête du 11 octobre, à Reykjavik, entre Ronald Reagan et Mikhaïl Gorbatchev ni la déclaration qu'ils avaient publiée n'ont rassuré les alliés.
-> meeting 1986-10-11 reykjavik reagan+gorbatchev held ?

2009-07-09
La question des missiles avait été au centre des discussions, lundi à Moscou, entre Barack Obama et son homologue russe, Dmitri Medvedev.
-> meeting 2009-07-06 moscou obama+medvedev held ?

2021-06-20
Le geste de Washington prolonge un dialogue entamé mercredi à Genève par Joe Biden et Vladimir Poutine.
-> meeting 2021-06-16 geneve biden+poutine held ?

2017-11-15
La cour a versé au dossier l'enregistrement d'une conversation qu'avaient eue, le 22 juillet au téléphone, le président américain Donald Trump et le président mexicain Enrique Peña Nieto.
-> phone-call 2017-07-22 - trump+nieto held ?

2012-06-19
LOS CABOS, 19 juin - Détendue, Angela Merkel sort de son entretien avec le président américain Barack Obama. Elle repartira mercredi pour Berlin.
-> meeting 2012-06-19 los-cabos merkel+obama held ?

2014-03-08
Le 5 mars à Paris, la conférence sur le Liban avait vu John Kerry et Sergueï Lavrov s'affronter pendant deux heures sur l'Ukraine.
-> multilateral 2014-03-05 paris kerry+lavrov held ?

2013-11-11 notYet: true
Le troisième round des pourparlers entre l'Iran et les grandes puissances s'est terminé dans la nuit de samedi à dimanche à Genève sans accord. Mohammad Javad Zarif, le ministre iranien, y faisait face à Catherine Ashton. Le précédent, le 16 octobre, s'était achevé sur des sourires.
-> meeting 2013-11-09 geneve zarif+ashton held none

2012-10-19 notYet: true
Ouverts le 18 octobre à Oslo, les pourparlers colombiens sont menés par l'ancien vice-président Humberto de la Calle et, pour la guérilla, par Ivan Marquez.
-> meeting 2012-10-18/2012-10-19 oslo calle+marquez held ?

1998-10-24 notYet: true
Entamées le 15 octobre à Wye Plantation, les négociations ont été conduites par Benyamin Netanyahu et, côté palestinien, par Yasser Arafat, sous l'arbitrage de Bill Clinton.
-> meeting 1998-10-15/1998-10-24 wye-plantation netanyahu+arafat+clinton held ?

2000-07-12 notYet: true
Les discussions à trois ont débuté mardi à 14h00 à Camp David. Bill Clinton avait auparavant pris à part le Premier ministre israélien Ehud Barak, puis Yasser Arafat.
-> meeting 2000-07-11 camp-david clinton+barak+arafat held ?
-> meeting 2000-07-11 camp-david clinton+barak held ?
-> meeting 2000-07-11 camp-david clinton+arafat held ?

2019-03-01 notYet: true
HANOI, 1er mars 2019 (AFP) - Le sommet, que Donald Trump et Kim Jong Un avaient ouvert mercredi à Hanoï par un dîner, s'est terminé jeudi sans accord. Le précédent, le 12 juin à Singapour, avait accouché d'une déclaration vague.
-> meeting 2019-02-27/2019-02-28 hanoi trump+un held none
-> meeting 2018-06-12 singapour trump+un held ?

2015-11-30
La conférence de l'ONU sur le climat s'est ouverte lundi à Paris autour de François Hollande. Barack Obama et Xi Jinping y ont pris la parole.
-> multilateral 2015-11-30 paris hollande+obama+jinping held ?

1991-11-02 notYet: true
La conférence de Madrid s'est achevée vendredi. James Baker et Boris Pankine la présidaient. Yitzhak Shamir en est reparti dès la mi-journée.
-> multilateral 1991-11-01 madrid baker+pankine+shamir held ?

2006-07-18 notYet: true
Les huit dirigeants ont bouclé lundi leur sommet à Saint-Pétersbourg. Autour de Vladimir Poutine, l'hôte du rendez-vous, se trouvaient George W. Bush, Jacques Chirac, Angela Merkel et Tony Blair.
-> multilateral 2006-07-17 saint-petersbourg poutine+bush+chirac+merkel+blair held ?

2011-05-03
C'est lors d'un dîner avec Hosni Moubarak, le 1er septembre 2010 à Washington, que Benjamin Netanyahu avait évoqué un gel partiel.
-> meeting 2010-09-01 washington moubarak+netanyahu held ?

2022-03-11 notYet: true
De l'entrevue de jeudi à Antalya entre Sergueï Lavrov et Dmytro Kouleba, on ne retiendra qu'une photographie. Mevlüt Cavusoglu, le ministre turc, servait d'hôte.
-> meeting 2022-03-10 antalya lavrov+kouleba+cavusoglu held ?

2003-06-06
La poignée de main de mercredi à Aqaba, entre Ariel Sharon et Mahmoud Abbas, a fait le tour du monde.
-> meeting 2003-06-04 aqaba sharon+abbas held ?

2016-09-08
L'entretien accordé mercredi à Paris par François Hollande au journal Le Monde n'a rien appris. La dispute entre Nicolas Sarkozy et Alain Juppé est sur toutes les lèvres.

2008-07-14
Le dialogue entre Damas et Beyrouth, qu'avaient appelé de leurs voeux, samedi, Nicolas Sarkozy et Bachar al-Assad, reste à ouvrir.
`);
