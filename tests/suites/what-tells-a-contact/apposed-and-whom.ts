import { rows } from "../contacts-across-sentences/rows";

/** Names behind the comma of their title, objects of « que », what one gets of somebody, places said by what they are. */
export const APPOSED_AND_WHOM = rows(`
2010-03-04
Le premier ministre portugais, José Sócrates, sera mardi à Rabat l'hôte du roi du Maroc, Mohammed VI.
-> meeting 2010-03-09 rabat socrates+vi planned -

1998-06-12
Jacques Chirac dînera lundi à Bonn chez le chancelier allemand, Helmut Kohl. Les deux hommes parleront de l'euro.
-> meeting 1998-06-15 bonn chirac+kohl planned -

2015-07-03
Laurent Fabius a accordé ses vues avec Frank-Walter Steinmeier et Philip Hammond, qu'il a rencontrés séparément mercredi à Vienne, en marge des obsèques de l'ancien président autrichien Thomas Klestil.
-> meeting 2015-07-01 vienne fabius+steinmeier held -
-> meeting 2015-07-01 vienne fabius+hammond held -

2004-11-19
Aucun entretien n'est prévu avec la présidente philippine, Gloria Arroyo, que Hu Jintao a reçue jeudi à Santiago.
-> meeting 2004-11-18 santiago jintao+arroyo held -

2013-09-13
Sergueï Lavrov n'a salué jeudi à Genève que John Kerry. Rien n'indique que MM. Lavrov et Fabius se verront samedi à Paris.
-> meeting 2013-09-12 geneve lavrov+kerry held -

1995-10-20
Richard Holbrooke a arraché jeudi à Belgrade l'assentiment du président serbe, Slobodan Milosevic, au terme d'un entretien de quatre heures.
-> meeting 1995-10-19 belgrade holbrooke+milosevic held ?

2002-04-19
Colin Powell et Ariel Sharon n'ont pas réussi mercredi à Jérusalem à s'entendre, malgré trois heures d'entretiens.
-> meeting 2002-04-17 jerusalem powell+sharon held ?

2006-11-16
Vladimir Poutine s'envolera samedi pour la capitale vietnamienne, où il aura dimanche un entretien avec George W. Bush.
-> meeting 2006-11-19 hanoi poutine+bush planned -

2009-08-12
Hillary Clinton achevait une tournée en Afrique, au cours de laquelle elle avait fait halte lundi à Kinshasa pour presser Joseph Kabila d'agir.
-> meeting 2009-08-10 kinshasa clinton+kabila held -

1993-02-03
Cyrus Vance et Alija Izetbegovic doivent se revoir vendredi dans la région de New York. Douglas Hurd et Roland Dumas se sont parlé à part lundi à Bruxelles.
-> meeting 1993-02-05 new-york vance+izetbegovic planned -
-> meeting 1993-02-01 bruxelles hurd+dumas held -

2016-05-27
Rentré jeudi à Hanoï, où des milliers de personnes l'attendaient, Tran Dai Quang s'est dit confiant. Barack Obama est reparti mercredi.
`);
