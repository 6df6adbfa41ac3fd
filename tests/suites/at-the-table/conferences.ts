import { rows } from "../contacts-across-sentences/rows";

/** A conference as such, whatever the words call it, against talks and ceremonies of a few. */
export const CONFERENCES = rows(`
2004-02-26
La séance inaugurale des pourparlers intersomaliens s'est tenue mercredi à Nairobi, sous la présidence du Kényan Kalonzo Musyoka, en présence du président somalien Abdulkassim Salat Hassan et de l'Ougandais Yoweri Museveni.
-> multilateral 2004-02-25 nairobi musyoka+hassan+museveni held ?

2012-07-03
Le Qatari Hamad ben Jassem, le Turc Ahmet Davutoglu et l'Egyptien Mohamed Amr ont ouvert lundi au Caire la séance plénière d'une réunion de l'opposition syrienne.
-> multilateral 2012-07-02 le-caire thani+davutoglu+amr held ?

1994-09-16
La cérémonie d'ouverture des pourparlers sierra-léonais, vendredi à Yamoussoukro, a été présidée par Henri Konan Bédié, en présence de Foday Sankoh et de Valentine Strasser.
-> multilateral 1994-09-16 yamoussoukro bedie+sankoh+strasser held ?

2019-03-04
Le ministre allemand Heiko Maas réunira mercredi à Berlin le Français Jean-Yves Le Drian, l'Italien Enzo Moavero et l'Egyptien Sameh Choukri, entre autres.
-> multilateral 2019-03-06 berlin maas+drian+milanesi+choukri planned -

2017-05-03
Le président turkmène Gourbangouly Berdymoukhammedov a réuni mardi à Achkhabad, entre autres, l'Afghan Ashraf Ghani et le Pakistanais Nawaz Sharif.
-> multilateral 2017-05-02 achkhabad berdymoukhamedov+ghani+sharif held ?

2002-04-03 notYet: true
Le dialogue inter-congolais a repris mardi à Sun City. Y siégeaient le médiateur Ketumile Masire, le chef rebelle Jean-Pierre Bemba et le ministre congolais Léonard She Okitundu.
-> multilateral 2002-04-02 sun-city masire+bemba+okitundu held ?

2005-01-10
L'accord a été signé dimanche à Nairobi par Ali Osman Taha et John Garang, en présence de Mwai Kibaki, de Yoweri Museveni, de Meles Zenawi, de Paul Kagame, de Colin Powell et de Jan Pronk.
-> multilateral 2005-01-09 nairobi taha+garang+kibaki+museveni+zenawi+kagame+powell+pronk held agreement

2008-03-01
L'accord a été signé vendredi à Nairobi par Mwai Kibaki et Raila Odinga, en présence de Kofi Annan et de Jakaya Kikwete.
-> meeting 2008-02-29 nairobi kibaki+odinga+annan+kikwete held agreement

2024-07-02
Le ministre turc Hakan Fidan a réuni lundi à Ankara l'Ethiopien Taye Atske Selassie et le Somalien Ahmed Moalim Fiqi.
-> meeting 2024-07-01 ankara fidan+selassie+fiqi held ?

2006-10-30
Le Premier ministre Ehud Olmert et Mahmoud Abbas ont eu, entre autres, un entretien d'une heure dimanche à Jérusalem.
-> meeting 2006-10-29 jerusalem olmert+abbas held ?

2014-07-25
Les négociations reprendront le 17 août, toujours à Alger, et devront aboutir. Ramtane Lamamra, Abdoulaye Diop et Bilal Ag Acherif y sont de nouveau attendus.
-> meeting 2014-08-17 alger lamamra+diop+acherif planned -

1993-07-05
Les discussions ont pris fin samedi à New York. Jean-Bertrand Aristide, Raoul Cédras et Dante Caputo y étaient.
-> meeting 1993-07-03 new-york aristide+cedras+caputo held ?
`);
