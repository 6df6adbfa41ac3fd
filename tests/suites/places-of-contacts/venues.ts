import { rows } from "../contacts-across-sentences/rows";

/** Houses, palaces, seats, islands and small towns: the one right place. */
export const VENUES = rows(`
2006-03-22
Les négociateurs du gouvernement sri-lankais et des Tigres tamouls se sont quittés fâchés, le 23 février, au château de Bossey, à Céligny, dans la campagne genevoise. Un mois plus tard, le médiateur norvégien Jon Hanssen-Bauer a été reçu mercredi à Kilinochchi, la « capitale » rebelle, par le chef politique des Tigres, S.P. Thamilselvan. Il avait vu lundi à Colombo le président Mahinda Rajapakse.
-> meeting 2006-03-22 kilinochchi hanssen-bauer+thamilselvan held -
-> meeting 2006-03-20 colombo hanssen-bauer+rajapaksa held -

1978-09-06
THURMONT (Maryland), 6 septembre - Jimmy Carter a accueilli mercredi Menahem Begin et Anouar el-Sadate dans la résidence de Camp David. Les trois hommes ont bavardé au bord de la piscine. Mardi, le président américain avait dîné dans son chalet, à Camp David, avec M. Sadate. ¶ Les journalistes sont tenus à distance, dans une salle du village de Thurmont.
-> meeting 1978-09-06 camp-david carter+begin+sadate held -
-> meeting 1978-09-05 camp-david carter+sadate held -

2010-11-18
L'émissaire de l'ONU, Christopher Ross, a réuni du 8 au 9 novembre le ministre marocain Taïeb Fassi Fihri et le négociateur sahraoui Khatri Addouh à Manhasset, dans la banlieue de New York. Il est arrivé mercredi à Laâyoune, sous haute surveillance. ¶ Le roi Mohammed VI doit le recevoir samedi au palais royal de Rabat. Quant au camp de Gdim Izik, à 15 km de Laâyoune, il a été démantelé.
-> meeting 2010-11-08/2010-11-09 manhasset ross+fihri+addouh held -
-> meeting 2010-11-20 rabat ross+mohammed-vi planned -

1972-05-27
MOSCOU, 27 mai (AFP) - Richard Nixon et Leonid Brejnev ont eu vendredi un ultime entretien au Kremlin, avant de parapher les accords sur la limitation des armements. Le président américain a ensuite retrouvé M. Brejnev samedi dans une datcha de Novo-Ogarevo. Henry Kissinger, qui avait vu le 21 avril le secrétaire général en secret, sur les monts Lénine, ne cachait pas sa satisfaction.
-> meeting 1972-05-26 moscou nixon+brejnev held agreement
-> meeting 1972-05-27 novo-ogarevo nixon+brejnev held -
-> meeting 1972-04-21 ? kissinger+brejnev held -

2017-11-11 notYet: true
Vladimir Poutine et Donald Trump ont échangé samedi quelques mots à Danang, au Vietnam, lors du sommet de l'Apec, avant la photo de famille. Le président russe s'était entretenu la veille, dans un hôtel de la station balnéaire, avec son homologue philippin Rodrigo Duterte. M. Trump est arrivé dans la soirée à Hanoï, où il sera reçu dimanche par le président Tran Dai Quang au palais présidentiel.
-> meeting 2017-11-11 danang poutine+trump held -
-> meeting 2017-11-10 danang poutine+duterte held -
-> meeting 2017-11-12 hanoi trump+quang planned -

2014-06-06
Il n'aura fallu qu'un quart d'heure. Vladimir Poutine et Petro Porochenko se sont parlé vendredi à l'écart des caméras, au château de Bénouville, en Normandie, sous l'œil d'Angela Merkel. La veille, à Paris, le président russe avait vu David Cameron dans un salon de l'aéroport de Roissy. ¶ « C'est un début », a dit un conseiller à Kiev.
-> meeting 2014-06-06 benouville poutine+porochenko held -
-> meeting 2014-06-05 paris poutine+cameron held -

2000-06-13
Kim Dae-jung et Kim Jong-il se sont serré la main mardi sur le tarmac de l'aéroport de Sunan, à Pyongyang. Les deux dirigeants coréens ont ensuite parlé vingt-sept minutes à la maison d'hôtes de Paekhwawon. Ils se reverront mercredi. ¶ A Séoul, la Bourse a pris 4%. « Je n'y croyais plus », confie un retraité né à Kaesong, au nord de la ligne de démarcation.
-> meeting 2000-06-13 pyongyang dae-jung+jong-il held -
-> meeting 2000-06-14 pyongyang dae-jung+jong-il planned -

2021-01-05
C'est à Al-Ula, une oasis du nord-ouest de l'Arabie saoudite, que Mohammed ben Salmane a donné mardi l'accolade à l'émir du Qatar, Tamim ben Hamad Al-Thani, une première depuis 2017. Les deux hommes se sont ensuite entretenus en privé. Jared Kushner, gendre de Donald Trump, était présent. ¶ Le Caire et Manama se sont dits prêts à rouvrir leur ciel.
-> meeting 2021-01-05 al-ula salmane+thani+kushner held -

1985-01-08 notYet: true
GENEVE, 8 janvier (Reuter) - George Shultz et Andreï Gromyko ont repris mardi leurs discussions à la mission soviétique, après une première journée à la résidence de l'ambassadeur américain. Lundi, les deux ministres avaient siégé six heures. Le porte-parole américain Bernard Kalb a parlé, à l'hôtel Intercontinental, d'un climat « sérieux ». ¶ A Washington, Ronald Reagan a refusé tout commentaire.
-> meeting 1985-01-07/1985-01-08 geneve shultz+gromyko held -

2003-09-26
Arrivé jeudi soir aux Etats-Unis, Vladimir Poutine a rejoint vendredi Camp David, dans les collines du Maryland. George W. Bush l'y attendait au pied de l'hélicoptère. Les deux présidents ont dîné ensemble et doivent se revoir samedi. Jeudi, à New York, le Russe avait rencontré Jacques Chirac au siège de l'ONU.
-> meeting 2003-09-26 camp-david poutine+bush held -
-> meeting 2003-09-27 camp-david poutine+bush planned -
-> meeting 2003-09-25 new-york poutine+chirac held -
`);
