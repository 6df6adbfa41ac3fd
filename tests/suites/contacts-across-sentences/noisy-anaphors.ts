import { rows } from "./rows";

/** The same across longer sentences: whom an anaphor stands for, past the nearest name. */
export const NOISY_ANAPHORS = rows(`
2015-07-14
John Kerry a salué le rôle d'Ernest Moniz, son collègue de l'Energie, dans la négociation. Mohammad Javad Zarif a rendu le même hommage à Ali Akbar Salehi. ⟦kerry+zarif|Les deux chefs de la diplomatie⟧ se sont quittés sur une accolade.
-> *

2015-07-14
Federica Mogherini a lu une déclaration commune, mardi à Vienne, aux côtés de Mohammad Javad Zarif. ⟦zarif|Le ministre iranien⟧ l'a répétée en persan. ⟦mogherini|La chef de la diplomatie européenne⟧ lui a cédé le micro.
-> *

2015-07-14
Sergueï Lavrov et Wang Yi étaient venus soutenir Mohammad Javad Zarif. ⟦yi|Le ministre chinois⟧ est reparti lundi, ⟦lavrov|son homologue russe⟧ mardi.
-> *

2019-02-28
Mike Pompeo, qui accompagnait Donald Trump à Hanoï, a confié que les Nord-Coréens n'étaient pas prêts. ⟦pompeo|Le secrétaire d'Etat⟧ s'exprimait à bord de l'avion. ⟦trump|Le président américain⟧ avait parlé avant lui.
-> *

2019-02-28
Nguyen Phu Trong a accueilli Donald Trump, puis, plus discrètement, Kim Jong Un. ⟦un|Le dirigeant nord-coréen⟧ reste deux jours. ⟦trong|Le président vietnamien⟧ lui offrira un banquet.
-> *

2019-02-28
Moon Jae-in a parlé à Donald Trump. « Je reste optimiste », a dit ⟦in|le président sud-coréen⟧ à ⟦trump|son interlocuteur⟧.
-> *

2008-08-13
Nicolas Sarkozy et Dmitri Medvedev ont tenu une conférence de presse. ⟦medvedev|Le second⟧ a annoncé la fin des opérations, ⟦sarkozy|le premier⟧ s'est dit soulagé.
-> *

2008-08-13
Nicolas Sarkozy a téléphoné à Mikheïl Saakachvili avant de revoir Dmitri Medvedev. ⟦saakachvili|Le président géorgien⟧ réclamait une correction ; ⟦medvedev|le chef du Kremlin⟧ y a consenti. ⟦sarkozy|Le chef de l'Etat français⟧ a joué les facteurs.
-> *

2008-08-13
Condoleezza Rice arrivera jeudi au fort de Brégançon. ⟦rice|La secrétaire d'Etat américaine⟧ remerciera ⟦-|son hôte⟧, Nicolas Sarkozy.
-> *

2011-03-20
Nicolas Sarkozy et David Cameron ont précédé Barack Obama, en visite à Brasilia. ⟦cameron|Le premier ministre britannique⟧ évoque une coalition. ⟦obama|Le président américain⟧, qui recevait les hommages de Dilma Rousseff, a donné son feu vert par téléphone.
-> *

1995-11-22
Bill Clinton a félicité Slobodan Milosevic, Franjo Tudjman et Alija Izetbegovic. ⟦milosevic+tudjman+izetbegovic|Les trois présidents⟧ avaient passé trois semaines enfermés. ⟦clinton|Le président américain⟧ veut envoyer vingt mille hommes.
-> *

1995-11-22
Richard Holbrooke a vu Slobodan Milosevic, Franjo Tudjman et Alija Izetbegovic. ⟦tudjman|Le président croate⟧ s'est impatienté ; ⟦izetbegovic|le président bosniaque⟧ voulait Brcko. ⟦holbrooke|Le médiateur américain⟧ a haussé le ton.
-> *

2024-11-28 notYet: true
Amos Hochstein a quitté Nabih Berri en lui tapant sur l'épaule. ⟦berri|Le président du Parlement libanais⟧ a souri. ⟦hochstein|L'émissaire américain⟧, né en Israël, parle parfaitement l'hébreu.
-> *

2024-11-28 notYet: true
Benjamin Netanyahu a réuni son cabinet, malgré l'opposition d'Itamar Ben Gvir. ⟦gvir|Le ministre de la Sécurité nationale⟧ a voté contre. ⟦netanyahu|Le premier ministre⟧ est passé outre.
-> *

2017-07-08
Donald Trump a voulu savoir si Vladimir Poutine s'était ingéré dans l'élection. ⟦poutine|Le président russe⟧ a nié. Rex Tillerson et Sergueï Lavrov assistaient à la scène : ⟦tillerson+lavrov|les deux ministres⟧ en ont fait des récits divergents.
-> *

2017-07-08
Angela Merkel a reçu Donald Trump, puis Recep Tayyip Erdogan. ⟦erdogan|Le président turc⟧ est resté une heure, ⟦trump|le président américain⟧ deux fois moins. ⟦merkel|La chancelière⟧ n'a rien laissé paraître.
-> *

1991-10-31
Yitzhak Shamir et Farouk al-Chareh se sont affrontés, sous les yeux de James Baker et de Boris Pankine. ⟦chareh|Le ministre syrien⟧ a brandi la photo ⟦-|d'un ancien terroriste⟧ : ⟦shamir|le premier ministre israélien⟧ en personne.
-> *

2003-02-19
Jacques Chirac a tancé les pays de l'Est, lundi, devant Tony Blair et José Maria Aznar. ⟦blair+aznar|Les deux hommes⟧ se sont regardés. ⟦chirac|Le président français⟧ a quitté la salle.
-> *

2003-02-19 notYet: true
Hans Blix a parlé après Mohamed ElBaradei. ⟦blix|Le diplomate suédois⟧ a nuancé son propos. ⟦elbaradei|Le directeur général de l'AIEA⟧ s'était montré plus ferme.
-> *

2020-09-10
Emmanuel Macron a réuni à Ajaccio Giuseppe Conte, Pedro Sanchez et Kyriakos Mitsotakis. ⟦mitsotakis|Le premier ministre grec⟧ réclame des sanctions. ⟦conte|Son homologue italien⟧ hésite.
-> *

2020-09-10 notYet: true
Fayez al-Sarraj a annoncé son intention de se retirer. Khalifa Haftar, lui, se tait. ⟦haftar|Le maréchal⟧ vit à Benghazi, ⟦sarraj|le chef du gouvernement d'union⟧ à Tripoli. ⟦haftar+sarraj|Les deux hommes⟧ se haïssent.
-> *

2020-09-10
Un diplomate européen a raconté la colère de Josep Borrell face à Sergueï Lavrov. ⟦-|Ce diplomate⟧ n'a pas voulu être cité. ⟦-|L'ambassadeur⟧ n'a pas répondu.
-> *

2017-07-08
Theresa May a dîné avec un ministre indien. ⟦-|Le ministre⟧ était ravi, et ⟦may|la première ministre britannique⟧ aussi.
-> *

2008-08-13
Bernard Kouchner a visité un camp de réfugiés à Gori avec Alexander Stubb. ⟦stubb|Le ministre finlandais⟧ préside l'OSCE. ⟦-|Le médecin⟧ qui les guidait a fondu en larmes.
-> *

2011-03-20
Abdel Elah al-Khatib a été reçu par Moussa Koussa. ⟦khatib|L'émissaire de l'ONU⟧ a plaidé pour un cessez-le-feu. ⟦koussa|Le ministre libyen⟧ l'a annoncé le lendemain, et ⟦-|deux hommes⟧ l'ont applaudi.
-> *
`);
