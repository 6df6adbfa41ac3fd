import { rows } from "../contacts-across-sentences/rows";

/** What two do together at a place or on a day. */
export const JOINT_ACTS = rows(`
1992-08-08
ROME, 8 août 1992 (AFP) - Joaquim Chissano et Afonso Dhlakama ont trouvé vendredi à Rome un terrain d'entente : le cessez-le-feu au Mozambique entrera en vigueur le 1er octobre. Le président mozambicain et le chef de la Renamo ont apposé leur signature au bas d'une déclaration de trois pages, dans les salons de la communauté de Sant'Egidio. ¶ La guerre a fait près d'un million de morts depuis 1976. Robert Mugabe, qui avait préparé cette entrevue, a salué « un jour béni ».
-> meeting 1992-08-07 rome chissano+dhlakama held agreement

1998-10-27 notYet: true
Alberto Fujimori et Jamil Mahuad ont enterré lundi à Brasilia un demi-siècle de querelle. Les présidents péruvien et équatorien ont paraphé le tracé définitif de leur frontière sous les yeux de Fernando Henrique Cardoso. En 1995, des combats avaient fait plusieurs dizaines de morts dans la vallée du Cenepa. « C'est la paix pour toujours », a lancé M. Mahuad.
-> meeting 1998-10-26 brasilia fujimori+mahuad+cardoso held agreement

2023-11-09
ROME, 9 nov 2023 (Belga) - Giorgia Meloni et Edi Rama tenteront lundi à Tirana de lever les dernières objections au pacte migratoire. La présidente du Conseil italienne doit ensuite gagner Bruxelles. ¶ L'opposition albanaise, menée par Sali Berisha, a annoncé mercredi un recours devant la Cour constitutionnelle. Ylva Johansson, la commissaire européenne, a demandé des éclaircissements.
-> meeting 2023-11-13 tirana meloni+rama planned -

2008-05-22
DOHA, 22 mai 2008 (Reuters) - Fouad Siniora et Mohammad Raad ont négocié du 16 au 21 mai à Doha, sans se serrer la main. Mercredi à l'aube, ils se sont mis d'accord. Le cheikh Hamad ben Khalifa al-Thani a ensuite rassemblé tous les chefs de parti pour la photographie. ¶ A Beyrouth, le démontage du village de tentes a commencé jeudi.
-> meeting 2008-05-16/2008-05-21 doha siniora+raad held agreement

2013-06-19 notYet: true
OUAGADOUGOU, 19 juin 2013 (AFP) - Tiéman Coulibaly et Bilal Ag Acherif ont signé mardi à Ouagadougou un accord ouvrant la voie à l'élection présidentielle du 28 juillet. Blaise Compaoré a présidé à la cérémonie, en présence du représentant de l'ONU, Bert Koenders. ¶ François Hollande a téléphoné dans la soirée au président burkinabè. L'armée malienne pourra revenir à Kidal, tenue par les rebelles depuis février.
-> meeting 2013-06-18 ouagadougou coulibaly+acherif+compaore+koenders held agreement
-> phone-call 2013-06-18 - hollande+compaore held -

2000-06-15
Kim Dae-jung et Kim Jong-il ont trinqué, chanté, puis signé. La déclaration en cinq points que les deux dirigeants ont adoptée mercredi soir à Pyongyang prévoit le retour au pays de familles séparées. Madeleine Albright doit se rendre la semaine prochaine à Séoul pour s'en faire expliquer le détail. La Bourse a gagné 3 % jeudi.
-> meeting 2000-06-14 pyongyang dae-jung+jong-il held ?

2019-08-07 notYet: true
MAPUTO, 7 août 2019 (Lusa) - Filipe Nyusi et Ossufo Momade ont scellé mardi à Maputo, d'une longue accolade, la réconciliation de leurs camps. Paul Kagame et Cyril Ramaphosa étaient là. « Nous écrivons la paix », a clamé le président mozambicain. ¶ Une semaine plus tôt, jeudi 1er août, les deux hommes avaient déjà ratifié ensemble, dans le parc de Gorongosa, la fin des hostilités. Des élections générales sont prévues le 15 octobre.
-> meeting 2019-08-06 maputo nyusi+momade+kagame+ramaphosa held agreement
-> meeting 2019-08-01 ? nyusi+momade held ?

2015-11-08
SINGAPOUR, 8 nov 2015 (AFP) - Xi Jinping et Ma Ying-jeou se sont échangé samedi une poignée de main d'une minute, dans un hôtel de Singapour. Puis les présidents chinois et taïwanais ont débattu une heure à huis clos et dîné de part et d'autre d'une table ronde, chacun payant sa part. Aucun document n'a été signé. ¶ A Taipei, la candidate de l'opposition, Tsai Ing-wen, s'est dite déçue. Les Taïwanais votent le 16 janvier.
-> meeting 2015-11-07 singapour jinping+ying-jeou held ?

2007-03-27 notYet: true
BELFAST, 27 mars 2007 (AFP) - Ian Paisley et Gerry Adams, assis pour la première fois à la même table, ont annoncé lundi à Belfast qu'ils gouverneraient ensemble à compter du 8 mai. Tony Blair a salué de Londres « une journée très importante ». Bertie Ahern avait longtemps douté. Le pasteur octogénaire et le chef du Sinn Féin ne se sont pas serré la main.
-> meeting 2007-03-26 belfast paisley+adams held ?

2017-05-31
Aung San Suu Kyi a coprésidé mercredi avec le général Min Aung Hlaing la clôture de la conférence de paix de Naypyidaw. Le communiqué compte trente-sept points. Six groupes armés, venus du nord du pays à l'invitation de Pékin, n'ont rien signé. Ils réclament un cessez-le-feu avant tout. « Ce n'est qu'un début », a commenté la conseillère d'Etat.
-> multilateral 2017-05-31 naypyidaw kyi+hlaing held ?
`);
