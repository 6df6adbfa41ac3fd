import { rows } from "../contacts-across-sentences/rows";

/** The same classes by a third hand: plain copy of agencies. */
export const THIRD_HAND = rows(`
2017-02-13
TOKYO, 13 fév 2017 (Jiji) - Shinzo Abe et Donald Trump ont joué vingt-sept trous ensemble, samedi à Jupiter, en Floride. Le tir d'un missile nord-coréen les a surpris à table, dans la soirée. « Les Etats-Unis sont derrière le Japon à 100 % », a dit le président américain, debout à côté de son invité. ¶ Au téléphone, lundi, Fumio Kishida a prié Rex Tillerson de saisir le Conseil de sécurité. La Corée du Sud a mis son armée en alerte.
-> meeting 2017-02-11 jupiter abe+trump held -
-> phone-call 2017-02-13 - kishida+tillerson held -

2006-07-18 notYet: true
SAINT-PETERSBOURG, 18 juil 2006 (AFP) - Un micro resté ouvert a trahi, lundi à Saint-Pétersbourg, un aparté de George W. Bush et de Tony Blair. Le président américain y rudoie Kofi Annan. Dans la matinée, il avait étudié avec Vladimir Poutine un projet de force internationale au Liban. ¶ Romano Prodi a joint par téléphone Fouad Siniora, puis Ehoud Olmert, lundi soir. Dominique de Villepin s'est rendu le même jour à Beyrouth.
-> meeting 2006-07-17 saint-petersbourg bush+blair held -
-> meeting 2006-07-17 saint-petersbourg bush+poutine held -
-> phone-call 2006-07-17 - prodi+siniora held -
-> phone-call 2006-07-17 - prodi+olmert held -

2020-08-14
JERUSALEM, 14 août 2020 (AFP) - Benjamin Netanyahu et Mohammed ben Zayed sont tombés d'accord par téléphone, jeudi, en présence de Donald Trump, sur une normalisation complète. Le président américain a lui-même rendu publique la nouvelle, dans le Bureau ovale. ¶ Mahmoud Abbas a dénoncé vendredi une trahison dans une déclaration lue par son porte-parole. Abdel Fattah al-Sissi a félicité ses deux voisins sur Twitter.
-> phone-call 2020-08-13 - netanyahu+al-nahyane+trump held agreement

2013-12-11 notYet: true
SOWETO (Afrique du Sud), 11 déc 2013 (AFP) - Barack Obama et Raul Castro se sont serré la main mardi à Soweto, sous la pluie, à l'hommage rendu à Nelson Mandela. Le geste n'était pas prévu, a assuré la Maison Blanche. Le président américain a ensuite embrassé Dilma Rousseff. ¶ Helle Thorning-Schmidt s'est photographiée avec MM. Obama et Cameron. Jacob Zuma a été sifflé. John McCain a comparé la scène à la poignée de main de Chamberlain.
-> meeting 2013-12-10 soweto obama+castro held -
-> meeting 2013-12-10 soweto obama+rousseff held -
-> meeting 2013-12-10 soweto thorning-schmidt+obama+cameron held -

1997-10-02 notYet: true
AMMAN, 2 oct 1997 (AFP) - Le roi Hussein a passé mercredi un savon à Benjamin Netanyahu, venu de nuit à Amman s'excuser de l'affaire Mechaal. Le souverain, furieux, lui a dit en face ce qu'il pensait du Mossad. Ariel Sharon était du voyage. ¶ Cheikh Ahmed Yassine, relâché à l'aube, a été soigné jeudi à l'hôpital d'Amman, où Yasser Arafat est venu l'embrasser. Bill Clinton avait insisté par téléphone, dimanche, auprès du premier ministre israélien.
-> meeting 1997-10-01 amman hussein-de-jordanie+netanyahu held -
-> meeting 1997-10-02 amman arafat+yassine held -
-> phone-call 1997-09-28 - clinton+netanyahu held -

2024-09-27
NEW YORK, 27 sept 2024 (AFP) - Volodymyr Zelensky et Donald Trump se sont expliqués vendredi pendant quarante minutes à la Trump Tower de New York. « Nous avons la même vision », a juré le second. Jeudi, le président ukrainien avait détaillé à Joe Biden, dans le Bureau ovale, son « plan de victoire ». Kamala Harris l'avait ensuite reçu seule à seul. ¶ Elon Musk a ironisé sur X. Vladimir Poutine a réuni mercredi son conseil de sécurité.
-> meeting 2024-09-27 new-york zelensky+trump held -
-> meeting 2024-09-26 washington zelensky+biden held -
-> meeting 2024-09-26 washington harris+zelensky held -

2004-02-27 notYet: true
BELGRADE, 27 fév 2004 (Tanjug) - Boris Trajkovski devait déposer jeudi à Dublin la candidature de son pays à l'Union européenne, entre les mains de Bertie Ahern. L'avion du président macédonien s'est écrasé près de Mostar. La cérémonie a été annulée. ¶ Branko Crvenkovski, déjà arrivé dans la capitale irlandaise, a regagné Skopje sans avoir vu personne. Romano Prodi a présenté ses condoléances. Sulejman Tihic avait convié le disparu à Mostar.
-> meeting 2004-02-26 dublin trajkovski+ahern cancelled -

2019-02-18
MUNICH, 18 fév 2019 (ATS) - En marge de la Conférence sur la sécurité, Ueli Maurer a abordé samedi à Munich avec Mike Pence la question de l'accord de libre-échange. Le vice-président américain s'était auparavant affiché aux côtés de Sebastian Kurz. Angela Merkel a été ovationnée après son discours. ¶ Mohammad Javad Zarif, qui s'exprimait dimanche à la tribune, a ignoré Benny Gantz. Wang Yi et Federica Mogherini sont convenus de se retrouver en avril.
-> meeting 2019-02-16 munich maurer+pence held -
-> meeting 2019-02-16 munich pence+kurz held -
-> meeting 2019-04 ? yi+mogherini planned -

2008-11-11 notYet: true
WASHINGTON, 11 nov 2008 (AFP) - Sur le perron de la Maison Blanche, lundi, George W. Bush a accueilli Barack Obama d'une tape dans le dos. Pendant que Laura Bush montrait les chambres à Michelle Obama, les deux hommes ont eu une heure de tête-à-tête dans le Bureau ovale. ¶ Le président élu a également rendu lundi leurs appels à neuf dirigeants. Stephen Harper et Felipe Calderon lui avaient téléphoné samedi.
-> meeting 2008-11-10 washington bush+obama held -
-> meeting 2008-11-10 washington laura-bush+michelle-obama held -
-> phone-call 2008-11-08 - harper+obama held -
-> phone-call 2008-11-08 - calderon+obama held -

2015-04-03 notYet: true
LAUSANNE, 3 avr 2015 (ATS) - Federica Mogherini et Mohammad Javad Zarif ont lu ensemble jeudi soir à Lausanne, l'une en anglais, l'autre en farsi, la déclaration arrachée après huit jours. Didier Burkhalter leur avait prêté le Beau-Rivage. ¶ Barack Obama a aussitôt appelé le roi Salmane, puis François Hollande. Le président américain a convié les monarques du Golfe à Camp David au printemps. A Jérusalem, Benjamin Netanyahu a fait part de son opposition à M. Obama, jeudi soir par téléphone.
-> meeting 2015-04-02 lausanne mogherini+zarif held ?
-> phone-call 2015-04-02 - obama+salmane held -
-> phone-call 2015-04-02 - obama+hollande held -
-> phone-call 2015-04-02 - netanyahu+obama held -

2022-11-09 notYet: true
CHARM EL-CHEIKH, 9 nov 2022 (AFP) - Deux poignées de main ont fait parler d'elles à la COP27. Lundi, Nicolas Maduro a arrêté Emmanuel Macron dans un couloir de Charm el-Cheikh et les deux présidents ont bavardé quelques minutes. Mardi, John Kerry a salué à son tour le Vénézuélien, sans s'attarder. ¶ Gustavo Petro, qui avait amené M. Maduro, a plaidé à la tribune pour l'Amazonie. Rishi Sunak et Giorgia Meloni ont fait connaissance lundi.
-> meeting 2022-11-07 charm-el-cheikh maduro+macron held -
-> meeting 2022-11-08 charm-el-cheikh kerry+maduro held -
-> meeting 2022-11-07 charm-el-cheikh sunak+meloni held -
`);
