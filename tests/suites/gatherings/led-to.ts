import { rows } from "../contacts-across-sentences/rows";

/** What a contact led to, told anywhere in the story. */
export const LED_TO = rows(`
2001-07-16 notYet: true
AGRA (Inde), 16 juil (AFP) - Atal Behari Vajpayee et Pervez Musharraf se sont séparés lundi soir à Agra sans même une déclaration commune. Le président pakistanais a repris l'avion peu avant minuit, le visage fermé. ¶ Pendant deux jours, le Premier ministre indien et son hôte s'étaient enfermés à cinq reprises dans un hôtel proche du Taj Mahal. Neuf versions d'un texte ont circulé, en vain. « Nous n'avons pas pu combler le fossé », a résumé une porte-parole indienne.
-> meeting 2001-07-15/2001-07-16 agra vajpayee+musharraf held none

2000-06-15 notYet: true
Le Sud-Coréen Kim Dae-jung a regagné Séoul jeudi, au terme de trois jours historiques à Pyongyang. Mercredi soir, il avait signé avec Kim Jong-il une déclaration en cinq points sur la réconciliation et le retour des familles séparées. ¶ Le dirigeant nord-coréen a accepté de se rendre à Séoul « au moment opportun ». Madeleine Albright s'est félicitée de ce succès. Aucun traité de paix n'a jamais été conclu depuis 1953.
-> meeting 2000-06-13/2000-06-15 pyongyang dae-jung+jong-il held agreement

2001-04-07 notYet: true
KEY WEST (Floride), 7 avril (Reuters) - Quatre jours de pourparlers sur le Haut-Karabakh se sont achevés vendredi à Key West sans percée, mais les coprésidents du groupe de Minsk ont fait état de progrès. Robert Kotcharian et Heydar Aliev, qui ne se sont vus que le premier jour, négociaient par médiateurs interposés. ¶ Les présidents arménien et azerbaïdjanais doivent être reçus lundi à Washington, séparément, par George W. Bush. Ils se retrouveront en juin à Genève.
-> meeting 2001-04-03/2001-04-06 key-west kotcharian+aliev held partial
-> meeting 2001-04-09 washington kotcharian+bush planned -
-> meeting 2001-04-09 washington aliev+bush planned -
-> meeting 2001-06 geneve kotcharian+aliev planned -

2001-08-13 notYet: true
SKOPJE, 13 août (AFP) - Boris Trajkovski, Ljubco Georgievski, Branko Crvenkovski, Arben Xhaferi et Imer Imeri ont signé lundi à Skopje un accord de paix censé mettre fin à six mois de combats. ¶ Le haut représentant de l'UE Javier Solana et le secrétaire général de l'Otan George Robertson assistaient à la cérémonie, organisée dans la résidence du président. Les médiateurs François Léotard et James Pardew avaient obtenu ce résultat la semaine dernière à Ohrid. Les combats ont fait plus de 100 morts.
-> meeting 2001-08-13 skopje trajkovski+georgievski+crvenkovski+xhaferi+imeri+solana+robertson held agreement

1999-02-23 notYet: true
RAMBOUILLET, 23 fév (AFP) - La conférence sur le Kosovo s'est terminée mardi à Rambouillet sans signature. Hubert Védrine et Robin Cook, qui la coprésidaient, ont annoncé une nouvelle réunion le 15 mars. ¶ La délégation albanaise, conduite par Hashim Thaçi, a demandé quinze jours pour consulter sa base. Le Serbe Milan Milutinovic rejette toute force étrangère. Madeleine Albright, arrivée dimanche, avait tout tenté, passant d'un étage à l'autre du château. Les violences ont fait 2.000 morts en un an.
-> multilateral 1999-02-23 rambouillet vedrine+cook+thaci+milutinovic+albright held none

1989-12-04 notYet: true
George Bush et Mikhaïl Gorbatchev ont enterré la guerre froide. Réunis samedi et dimanche au large de Malte, à bord du paquebot Maxime-Gorki, les présidents américain et soviétique n'ont rien signé, mais ils se sont entendus pour accélérer les négociations sur les armes stratégiques. ¶ La tempête avait contraint les deux hommes à renoncer samedi soir à un dîner. M. Bush a informé lundi à Bruxelles les alliés de l'Otan. Helmut Kohl a salué un tournant.
-> meeting 1989-12-02/1989-12-03 malte bush+gorbatchev held partial

2015-11-07
La poignée de main a duré une minute et vingt secondes. Pour la première fois depuis 1949, les dirigeants de la Chine et de Taïwan se sont rencontrés samedi, à Singapour. Xi Jinping et Ma Ying-jeou ont dîné ensemble après une heure d'entretien à huis clos. ¶ Aucun accord n'était attendu, et aucun n'a été signé. « Nous sommes une seule famille », a déclaré le numéro un chinois. Tsai Ing-wen, favorite de la présidentielle de janvier à Taïpei, a dit sa déception.
-> meeting 2015-11-07 singapour jinping+ying-jeou held none

2023-03-11 notYet: true
Pékin a réussi son coup. L'Iran et l'Arabie saoudite ont annoncé vendredi le rétablissement de leurs relations diplomatiques, après quatre jours de discussions secrètes dans la capitale chinoise. ¶ Ali Chamkhani, secrétaire du Conseil suprême de sécurité iranien, et le Saoudien Moussaed al-Aïban ont signé le texte sous le regard de Wang Yi, le chef de la diplomatie du Parti communiste chinois. Hossein Amir-Abdollahian devrait bientôt rencontrer son homologue saoudien. L'Irak et Oman avaient accueilli des négociations en 2021 et 2022.
-> meeting 2023-03-07/2023-03-10 pekin shamkhani+aiban+yi held agreement

2015-06-26
BRUXELLES (AFP) - Alexis Tsipras a rencontré vendredi matin Angela Merkel et François Hollande, sans que le moindre compromis se dessine. Les créanciers de la Grèce et Athènes campent sur leurs positions. ¶ La veille, l'Eurogroupe s'était quitté au bout d'une heure à peine, sur un nouveau constat d'échec. « Il reste peu de temps », a averti Mme Merkel. Yanis Varoufakis juge l'offre inacceptable. Un nouvel Eurogroupe est convoqué samedi.
-> meeting 2015-06-26 bruxelles tsipras+merkel+hollande held none

1979-06-19 notYet: true
VIENNE, 19 juin (AFP) - Jimmy Carter et Léonid Brejnev ont signé lundi dans la salle de la Redoute de la Hofburg le traité Salt II. Les deux présidents se sont embrassés, à la surprise générale. ¶ Sur les droits de l'homme et le Proche-Orient, en revanche, quatre jours de conversations n'ont rien donné. M. Carter est rentré dans la nuit à Washington, où il s'est adressé au Congrès. Andreï Gromyko et Cyrus Vance se reverront en septembre à New York.
-> meeting 1979-06-15/1979-06-18 vienne carter+brejnev held partial
-> meeting 1979-09 new-york gromyko+vance planned -

2018-04-27 notYet: true
Kim Jong-un a franchi vendredi à pied la ligne de démarcation, où l'attendait Moon Jae-in. Les deux Corées ont décidé, à l'issue de cette rencontre à Panmunjom, d'oeuvrer à une péninsule sans arme nucléaire. ¶ Le Nord-Coréen et le Sud-Coréen ont planté un pin, puis se sont parlé une demi-heure sur un pont, loin des micros. Ils se reverront à l'automne à Pyongyang. Donald Trump, qui doit rencontrer M. Kim d'ici à la fin juin, a salué l'événement.
-> meeting 2018-04-27 panmunjom jong-un+jae-in held agreement

1994-11-21 notYet: true
LUSAKA, 21 nov (AFP) - Le gouvernement angolais et l'Unita ont signé dimanche à Lusaka un protocole de paix, après un an de négociations sous les auspices des Nations unies. Venancio de Moura, ministre des Relations extérieures, et Eugenio Manuvakola, secrétaire général du mouvement, ont paraphé le document devant le président Eduardo dos Santos et son homologue zambien Frederick Chiluba. Jonas Savimbi ne s'est pas montré. ¶ « Il n'y a ni vainqueur ni vaincu », a souligné Alioune Blondin Beye, le médiateur de l'ONU. La guerre a fait 500.000 morts.
-> meeting 1994-11-20 lusaka moura+manuvakola+santos+chiluba held agreement

2021-05-18 notYet: true
RAMALLAH - Les efforts pour une trêve à Gaza se poursuivaient mardi. Joe Biden a appelé lundi Benjamin Netanyahu, à qui il a dit son « soutien » à un cessez-le-feu, sans obtenir d'engagement. ¶ Emmanuel Macron en a parlé mardi avec Abdel Fattah al-Sissi, qu'il recevait à l'Elysée, et, par visioconférence, avec le roi Abdallah II. Les trois dirigeants sont convenus de déposer une résolution à l'ONU. Les frappes ont fait 217 morts à Gaza en une semaine.
-> phone-call 2021-05-17 - biden+netanyahu held none
-> meeting 2021-05-18 paris macron+sissi held agreement
-> video-call 2021-05-18 - macron+abdallah-ii held agreement

2010-06-11
Le dialogue inter-togolais a repris jeudi à Lomé. Gilchrist Olympio, l'opposant historique, a longuement discuté avec le président Faure Gnassingbé, qui a fini par lui concéder sept ministères. L'accord, signé le 26 mai, divise l'UFC. ¶ Jean-Pierre Fabre, son ancien bras droit, dénonce une trahison. Il était lui-même reparti bredouille d'une audience à la présidence, mardi. La dernière tentative, à Ouagadougou, n'avait abouti qu'à un communiqué.
-> meeting 2010-06-10 lome olympio+gnassingbe held -
`);
