import { rows } from "../contacts-across-sentences/rows";

/** Pronouns over sentences, as those who meet and those who are met. */
export const PRONOUNS = rows(`
2024-10-13
LUANDA, 13 octobre (AFP) - Le chef de la diplomatie congolaise, Thérèse Kayikwamba Wagner, a achevé samedi une visite en Angola. Elle y avait vu la veille Tete Antonio, qui l'avait informée du plan élaboré par les experts. Son homologue rwandais, Olivier Nduhungirehe, doit venir lundi à Luanda. ⟦antonio|Le ministre angolais⟧ l'y recevra dans la matinée. João Lourenço, le président angolais, n'a pas prévu de s'exprimer.
-> meeting 2024-10-11 luanda wagner+antonio held -
-> meeting 2024-10-14 luanda antonio+nduhungirehe planned -

2000-01-04
SHEPHERDSTOWN, 4 janvier (Reuters) - Ehud Barak et Farouk al-Chareh ont pris place lundi, sous une tente blanche, dans cette bourgade de Virginie-Occidentale. Bill Clinton, arrivé en hélicoptère, les a reçus l'un après l'autre dans l'après-midi. Il reviendra mardi, a précisé son porte-parole Joe Lockhart. « Les Syriens sont venus pour travailler », a déclaré Madeleine Albright sur CNN.
-> meeting 2000-01-03 shepherdstown barak+chareh held -
-> meeting 2000-01-03 shepherdstown clinton+barak held -
-> meeting 2000-01-03 shepherdstown clinton+chareh held -

2007-03-05
OUAGADOUGOU (RFI) - Laurent Gbagbo a quitté Ouagadougou dimanche soir, un accord en poche. Blaise Compaoré l'y avait réuni l'après-midi avec Guillaume Soro. Ils en sont ressortis souriants. Le patron des Forces nouvelles pourrait devenir Premier ministre. Charles Konan Banny, qui occupe le poste, n'avait pas été convié. Il sera reçu mardi par ⟦gbagbo|le chef de l'Etat⟧ à Yamoussoukro.
-> meeting 2007-03-04 ouagadougou compaore+gbagbo+soro held agreement
-> meeting 2007-03-06 yamoussoukro banny+gbagbo planned -

1989-12-03 notYet: true
LA VALETTE, 3 déc (AFP) - George Bush et Mikhaïl Gorbatchev ont bouclé dimanche, à bord du paquebot soviétique Maxime Gorki, deux jours de discussions. Le mauvais temps les avait empêchés de se retrouver samedi soir. Celui-ci s'envolera dès lundi pour Bruxelles, où il rendra compte aux alliés de l'Otan; celui-là réunira à Moscou les chefs du pacte de Varsovie.
-> meeting 1989-12-02/1989-12-03 la-valette bush+gorbatchev held -

2021-03-20 notYet: true
ANCHORAGE (AFP) - Antony Blinken et Jake Sullivan ont quitté Anchorage vendredi sans communiqué commun. Ils y avaient affronté pendant deux jours Yang Jiechi et Wang Yi. Le premier s'envolera lundi pour Bruxelles, où l'attend Jens Stoltenberg. Le second regagne Washington. « Nous savions qu'il y aurait des désaccords », a résumé ⟦blinken|le secrétaire d'Etat⟧.
-> meeting 2021-03-18/2021-03-19 anchorage blinken+sullivan+jiechi+yi held none
-> meeting 2021-03-22 bruxelles blinken+stoltenberg planned -

2000-06-14 notYet: true
PYONGYANG, 14 juin (Kyodo) - A sa descente d'avion, mardi à Pyongyang, Kim Dae-jung a eu la surprise de trouver Kim Jong-il. Celui-ci l'attendait au pied de la passerelle. Ils ont ensuite gagné ensemble, dans la même limousine, la résidence de Paekhwawon, où ils ont eu un premier entretien de vingt-sept minutes. Mercredi, c'est avec Kim Yong-nam que le visiteur a eu sa première séance de travail.
-> meeting 2000-06-13 pyongyang dae-jung+jong-il held -
-> meeting 2000-06-14 pyongyang yong-nam+dae-jung held -

2019-10-11
LONDRES, 11 octobre (Reuters) - Boris Johnson et Leo Varadkar disent entrevoir « une voie » vers un accord. Ils ont marché jeudi dans le parc d'un manoir du Cheshire, puis déjeuné en tête à tête. ¶ Le négociateur européen Michel Barnier a pris le relais vendredi matin à Bruxelles. Il y a reçu Stephen Barclay, qui l'a informé de la teneur de la conversation. Arlene Foster, la chef du DUP, a mis en garde ⟦johnson|le Premier ministre britannique⟧.
-> meeting 2019-10-10 cheshire johnson+varadkar held -
-> meeting 2019-10-11 bruxelles barnier+barclay held -

1993-07-04 notYet: true
NEW YORK, 4 juillet (AFP) - Le père Jean-Bertrand Aristide a fini par signer, samedi soir, le plan que lui soumettait Dante Caputo. Le général Raoul Cédras, à qui ce dernier avait rendu visite vendredi sur l'île des Gouverneurs, l'avait paraphé quelques heures plus tôt. ⟦aristide|Le président en exil⟧ ne l'a pas rencontré. Il rentrera à Port-au-Prince le 30 octobre. Bill Clinton lui a téléphoné dimanche pour le féliciter.
-> meeting 1993-07-03 new-york aristide+caputo held agreement
-> meeting 1993-07-02 ile-des-gouverneurs caputo+cedras held -
-> phone-call 1993-07-04 - clinton+aristide held -

2011-06-25
KAZAN (Reuters) - Serge Sarkissian et Ilham Aliev n'ont pu s'entendre vendredi à Kazan, malgré la présence de Dmitri Medvedev, qui les y avait conviés. Elle ne les avait jamais vus aussi proches d'un compromis, a regretté Hillary Clinton. ⟦medvedev|Le président russe⟧ les avait déjà réunis en mars à Sotchi.
-> meeting 2011-06-24 kazan sarkissian+aliev+medvedev held none
-> meeting 2011-03 sotchi medvedev+sarkissian+aliev held -

2006-06-17 notYet: true
KATMANDOU, 17 juin (AFP) - Prachanda est sorti vendredi de la clandestinité. Girija Prasad Koirala l'a reçu dans sa résidence de Katmandou pendant dix heures, une première depuis le début de l'insurrection. L'y avaient précédé mercredi deux de ses lieutenants. « C'est une victoire du peuple », a lancé ⟦prachanda|le chef maoïste⟧, que son adjoint Baburam Bhattarai accompagnait. ⟦koirala|Le Premier ministre⟧, âgé de 84 ans, est sous assistance respiratoire.
-> meeting 2006-06-16 katmandou koirala+prachanda+bhattarai held -
`);
