import { rows } from "../contacts-across-sentences/rows";

/** What told a contact and was not heard. */
export const ON_PAPER = rows(`
1996-12-30
L'accord de paix avait été signé le 29 décembre à Guatemala en présence de M. Boutros-Ghali, de M. Arzu et du commandant rebelle Rolando Moran. Alvaro Arzu est président, Boutros Boutros-Ghali secrétaire général de l'ONU.
-> meeting 1996-12-29 guatemala boutros-ghali+arzu+moran held agreement

2012-10-16
Le texte a été paraphé lundi à Manille sous les yeux du président Benigno Aquino, du Premier ministre malaisien Najib Razak et du chef rebelle Murad Ebrahim.
-> meeting 2012-10-15 manille aquino+razak+murad-ebrahim held agreement

2024-01-10
La crise est née d'un mémorandum signé le 1er janvier à Addis-Abeba par Abiy Ahmed avec le dirigeant du Somaliland, Muse Bihi Abdi.
-> meeting 2024-01-01 addis-abeba abiy-ahmed+bihi-abdi held agreement

1993-09-14
L'entente conclue le 20 août à Oslo par Uri Savir et Yossi Beilin avec Ahmed Qoreï et Mahmoud Abbas a surpris Washington.
-> meeting 1993-08-20 oslo savir+beilin+qorei+abbas held agreement

2020-11-11
Le document que Nikol Pachinian a paraphé lundi à Moscou avec Ilham Aliev met fin à la guerre.
-> meeting 2020-11-09 moscou pachinian+aliev held agreement

2014-02-21
Avec Arseni Iatseniouk, le ministre Sikorski a mis au point jeudi à Kiev un plan de sortie de crise. Radoslaw Sikorski est polonais.
-> meeting 2014-02-20 kiev iatseniouk+sikorski held ?

2003-05-01
Le 29 avril, à Sanaa, le président Ali Abdallah Saleh avait, avec le ministre Saoud al-Fayçal, arrêté le tracé de la frontière.
-> meeting 2003-04-29 sanaa saleh+faycal held ?

2024-12-12
Recep Tayyip Erdogan a reçu mercredi à Ankara tour à tour, puis ensemble, le Premier ministre éthiopien Abiy Ahmed et le président somalien Hassan Cheikh Mohamoud.
-> meeting 2024-12-11 ankara erdogan+abiy-ahmed+mohamoud held ?

1978-09-18
Jimmy Carter a vu dimanche à Camp David, séparément puis ensemble, Anouar el-Sadate et Menahem Begin.
-> meeting 1978-09-17 camp-david carter+sadate+begin held ?

2015-07-15
La réunion que Ramtane Lamamra devait avoir fin juin à Nouakchott avec Mohamed Ould Abdel Aziz a été annulée.
-> meeting 2015-06-21/2015-06-30 nouakchott lamamra+abdel-aziz cancelled -

2009-03-12
Hillary Clinton, qui doit être reçue vendredi par le président turc Abdullah Gül à l'aéroport d'Esenboga, près d'Ankara, a quitté Bruxelles.
-> meeting 2009-03-13 ankara clinton+gul planned -

2018-08-21
Lundi à Genève, la séance entre Staffan de Mistura et Walid Mouallem s'est achevée sans accord. Les deux hommes se retrouveront au même endroit le 10 septembre.
-> meeting 2018-08-20 geneve mistura+mouallem held none
-> meeting 2018-09-10 geneve mistura+mouallem planned -

2018-12-03 notYet: true
« Nous sommes convenus de nous revoir ici même le 14 janvier », a dit Abdulla Abdullah au côté de Zalmay Khalilzad, lundi à Kaboul.
-> meeting 2019-01-14 kaboul abdullah+khalilzad planned -
`);
