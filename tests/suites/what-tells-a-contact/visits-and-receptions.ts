import { rows } from "../contacts-across-sentences/rows";

/** Who goes to see whom, and who takes whom in, in words of second rank. */
export const VISITS_AND_RECEPTIONS = rows(`
2002-09-16 notYet: true
TOKYO, 16 sept 2002 (AFP) - Junichiro Koizumi fera mardi l'aller-retour à Pyongyang, où Kim Jong-il doit l'accueillir. C'est la première fois qu'un premier ministre japonais foule le sol nord-coréen. ¶ Sur le chemin du retour, il fera escale à Séoul pour informer Kim Dae-jung. Les familles des disparus, reçues vendredi par le secrétaire général du gouvernement, Yasuo Fukuda, exigent des réponses. Onze Japonais ont été enlevés entre 1977 et 1983.
-> meeting 2002-09-17 pyongyang koizumi+jong-il planned -
-> meeting 2002-09-17 seoul koizumi+dae-jung planned -

2011-01-18
ABIDJAN, 18 jan 2011 (AFP) - Raila Odinga a vu longuement Laurent Gbagbo, lundi, au palais présidentiel d'Abidjan, avant de gagner l'hôtel du Golf pour y retrouver Alassane Ouattara. L'émissaire de l'Union africaine est reparti mardi bredouille. Il a fait savoir que le président sortant n'avait pas tenu sa promesse de lever le blocus. ¶ Goodluck Jonathan, dont le pays préside la Cédéao, réunira les chefs d'état-major à Bamako. John Atta Mills refuse d'y envoyer des troupes.
-> meeting 2011-01-17 abidjan odinga+gbagbo held ?
-> meeting 2011-01-17 abidjan odinga+ouattara held ?

1978-11-08 notYet: true
Deng Xiaoping a été mercredi à Bangkok l'hôte du général Kriangsak Chamanan. Le vice-premier ministre chinois, qui assistera jeudi avec le roi Bhumibol à l'ordination du prince héritier, a mis en garde contre les ambitions de Hanoï. Il sera samedi à Kuala Lumpur, où Hussein Onn doit le recevoir, puis à Singapour. ¶ A Moscou, Leonid Brejnev et Pham Van Dong ont paraphé vendredi un traité d'amitié.
-> meeting 1978-11-08 bangkok xiaoping+chamanan held -
-> meeting 1978-11-09 ? xiaoping+bhumibol planned -
-> meeting 1978-11-11 kuala-lumpur xiaoping+onn planned -
-> meeting 1978-11-03 moscou brejnev+dong held agreement

2018-12-21 notYet: true
Le chef des rebelles de l'UNITA n'avait jamais mis les pieds au palais. Isaias Samakuva est venu jeudi y remettre à João Lourenço la liste des victimes. Le président angolais l'a gardé plus d'une heure. Il avait déjà ouvert sa porte, le 4 décembre, à Abel Chivukuvuku. « Le pays change », a commenté l'archevêque de Luanda. L'ancien président José Eduardo dos Santos n'a pas réagi.
-> meeting 2018-12-20 ? samakuva+lourenco held -
-> meeting 2018-12-04 ? lourenco+chivukuvuku held -

2009-06-04 notYet: true
LE CAIRE, 4 juin 2009 (AFP) - Barack Obama a fait mercredi à Ryad la connaissance du roi Abdallah, qui lui a passé au cou une lourde chaîne d'or. Le président américain s'est adressé jeudi au monde musulman, à la tribune de l'université du Caire. Hosni Moubarak l'avait auparavant conduit sous les ors du palais de Qoubba. ¶ Il est attendu vendredi à Dresde, où il visitera Buchenwald avec Angela Merkel et Elie Wiesel.
-> meeting 2009-06-03 ryad obama+abdallah held -
-> meeting 2009-06-04 le-caire moubarak+obama held -
-> meeting 2009-06-05 ? obama+merkel+wiesel planned -

1961-06-04 notYet: true
Nikita Khrouchtchev a rendu dimanche à John Kennedy la politesse d'un déjeuner, à l'ambassade soviétique de Vienne. Les deux hommes se sont quittés sur un constat de désaccord au sujet de Berlin. Adolf Schärf, le président autrichien, avait donné samedi soir un dîner en leur honneur à Schönbrunn.
-> meeting 1961-06-04 vienne khrouchtchev+kennedy held ?
-> meeting 1961-06-03 ? scharf+khrouchtchev+kennedy held -

2021-09-14
AMMAN, 14 sept 2021 (AFP) - Naftali Bennett s'est rendu lundi chez Abdel Fattah al-Sissi, à Charm el-Cheikh. Aucun chef de gouvernement israélien n'avait été accueilli en Egypte depuis dix ans. ¶ Le roi Abdallah avait, lui, ouvert secrètement sa porte au Premier ministre israélien, en juillet à Amman. « Une bonne entrevue », a confié dimanche le souverain à CNN. Mahmoud Abbas a dénoncé une offensive de charme.
-> meeting 2021-09-13 charm-el-cheikh bennett+al-sissi held -
-> meeting 2021-07 amman abdallah-ii+bennett held -

2014-12-03 notYet: true
Thorbjørn Jagland a rendu mardi, à Stockholm, une visite de courtoisie à Urban Ahlin, le président du Parlement, avant de s'inviter chez le premier ministre, Stefan Löfven. Le gouvernement suédois vacille depuis que l'extrême droite a annoncé, mardi, qu'elle voterait le budget de l'opposition. Des élections anticipées pourraient se tenir le 22 mars.
-> meeting 2014-12-02 stockholm jagland+ahlin held -
-> meeting 2014-12-02 stockholm jagland+lofven held -

2016-03-22 notYet: true
LA HAVANE, 22 mars 2016 (AFP) - Raul Castro et Barack Obama ont pris place mardi côte à côte dans les gradins du stade Latino-Americano, pour un match entre les Rays de Tampa Bay et l'équipe de Cuba. La veille, le dirigeant cubain avait reçu son hôte au palais de la Révolution. ¶ John Kerry, lui, a accueilli lundi dans sa suite Rodrigo Londoño, le chef des FARC. Le département d'Etat a parlé d'une « conversation productive ». M. Obama s'envole mercredi pour Buenos Aires.
-> meeting 2016-03-22 la-havane castro+obama held -
-> meeting 2016-03-21 la-havane castro+obama held -
-> meeting 2016-03-21 la-havane kerry+jimenez held partial

2006-09-29
RABAT (MAP) - Le roi Mohammed VI a accordé vendredi, au Palais royal de Rabat, une audience au Premier ministre espagnol, José Luis Rodriguez Zapatero. Le chef du gouvernement espagnol était porteur d'un message de Juan Carlos. Il a auparavant eu une séance de travail avec son homologue Driss Jettou. Quatre ministres l'accompagnaient. ¶ M. Zapatero regagnera Madrid samedi.
-> meeting 2006-09-29 rabat mohammed-vi+zapatero held -
-> meeting 2006-09-29 ? zapatero+jettou held -
`);
