import { rows } from "../contacts-across-sentences/rows";

/** Summits, conferences and rounds of talks, with those who were there told over the whole story. */
export const MANY = rows(`
2009-08-09
MAPUTO, 9 août (AFP) - Les quatre chefs de file de la politique malgache ont conclu dimanche à Maputo un accord de partage du pouvoir, à l'issue de cinq jours de tractations. ¶ Le président de la transition Andry Rajoelina et les anciens présidents Marc Ravalomanana, Didier Ratsiraka et Albert Zafy ont paraphé le document peu avant minuit, en présence du médiateur de la SADC, Joaquim Chissano. « C'est un nouveau départ pour Madagascar », s'est réjoui l'ancien président mozambicain. La crise a fait une centaine de morts depuis janvier.
-> meeting 2009-08-05/2009-08-09 maputo rajoelina+ravalomanana+ratsiraka+zafy+chissano held agreement

2013-02-25
ADDIS ABEBA (Reuters) - Onze pays africains ont signé dimanche un accord-cadre pour la paix dans l'est de la République démocratique du Congo. ¶ La cérémonie s'est tenue au siège de l'Union africaine, en présence du secrétaire général de l'ONU Ban Ki-moon. Les présidents congolais Joseph Kabila, rwandais Paul Kagame et sud-africain Jacob Zuma avaient fait le déplacement. L'Ouganda était représenté par son vice-président, Edward Ssekandi. Les rebelles du M23, qui négocient à Kampala, n'avaient pas été invités.
-> meeting 2013-02-24 addis-abeba moon+kabila+kagame+zuma+ssekandi held agreement

2008-03-08 notYet: true
Le sommet du Groupe de Rio s'est achevé vendredi à Saint-Domingue sur une poignée de main inattendue. Alvaro Uribe et Rafael Correa, qui s'étaient invectivés toute la matinée, ont fini par se serrer la main sous les applaudissements, à la demande du président dominicain Leonel Fernandez. ¶ Hugo Chavez a pris part à la réunion, tout comme Cristina Kirchner et Felipe Calderon. Le 1er mars, l'armée colombienne avait tué le numéro deux des Farc, Raul Reyes, en territoire équatorien. L'incident est clos, a déclaré M. Correa.
-> multilateral 2008-03-07 saint-domingue uribe+correa+fernandez+chavez+kirchner+calderon held -

2023-06-12
DJIBOUTI, 12 juin (Xinhua) -- Le 14e sommet ordinaire de l'Autorité intergouvernementale pour le développement (IGAD) s'est ouvert lundi à Djibouti. ¶ Présidés par le chef de l'Etat djiboutien, Ismaïl Omar Guelleh, les travaux réunissent le Kenyan William Ruto, l'Ethiopien Abiy Ahmed, le Somalien Hassan Cheikh Mohamoud et le Sud-Soudanais Salva Kiir. Le Soudan y est représenté par Malik Agar, vice-président du Conseil de souveraineté. Une feuille de route pour le Soudan, où les combats ont fait plus de 1.800 morts depuis le 15 avril, doit être adoptée en fin de journée.
-> multilateral 2023-06-12 djibouti guelleh+ruto+ahmed+mohamoud+kiir+agar held -

2020-09-13 notYet: true
Les pourparlers entre le gouvernement afghan et les talibans se sont ouverts samedi à Doha, en présence du secrétaire d'Etat américain Mike Pompeo. Abdullah Abdullah, qui préside le Haut conseil pour la réconciliation, et le mollah Abdul Ghani Baradar, cofondateur du mouvement islamiste, ont tour à tour pris la parole. ¶ « Nous devons tous saisir cette occasion », a lancé M. Pompeo. L'Inde, représentée par visioconférence, et le Pakistan ont salué l'événement. A Kaboul, une bombe a tué dimanche deux policiers.
-> meeting 2020-09-12 doha pompeo+abdullah-abdullah+baradar held -

1998-04-10 notYet: true
BELFAST (Belga) Après une nuit blanche et dix-huit heures de retard, huit partis nord-irlandais ainsi que Londres et Dublin ont signé vendredi un accord de paix. ¶ Le Premier ministre britannique Tony Blair et son homologue irlandais Bertie Ahern étaient arrivés mercredi au château de Stormont pour arracher le compromis. George Mitchell, l'ancien sénateur américain qui conduisait les négociations, a annoncé la nouvelle à 17h36. Bill Clinton avait téléphoné dans la nuit à Gerry Adams. Le conflit a fait plus de 3.200 morts en trente ans.
-> meeting 1998-04-08/1998-04-10 belfast blair+ahern+mitchell held agreement
-> phone-call 1998-04-09 - clinton+adams held -

2006-05-06 notYet: true
ABUJA, 6 mai (Reuters) - Sous la pression des Etats-Unis, la principale faction rebelle du Darfour a signé vendredi à Abuja un accord avec Khartoum. Minni Minnawi, chef d'une branche de l'Armée de libération du Soudan, a apposé sa signature à côté de celle de Majzoub al-Khalifa, le négociateur du gouvernement soudanais. ¶ Assistaient à la cérémonie le président nigérian Olusegun Obasanjo et le secrétaire d'Etat adjoint américain Robert Zoellick. Abdelwahid al-Nour, l'autre chef de l'ALS, a refusé de parapher le document. Le conflit a fait 200.000 morts.
-> meeting 2006-05-05 abuja minawi+khalifa+obasanjo+zoellick held agreement

2002-09-18 notYet: true
Les délégations du gouvernement sri-lankais et des Tigres tamouls se sont quittées mercredi sur une note d'espoir, après trois jours de discussions dans la base navale thaïlandaise de Sattahip. Le ministre G. L. Peiris dirigeait les émissaires de Colombo. Les rebelles avaient envoyé leur idéologue, Anton Balasingham, venu de Londres avec sa femme. ¶ C'est la Norvège qui a rapproché les deux camps: son vice-ministre des Affaires étrangères, Vidar Helgesen, présidait la séance. Une nouvelle session est prévue du 31 octobre au 3 novembre. La guerre a fait plus de 60.000 morts depuis 1983.
-> meeting 2002-09-16/2002-09-18 sattahip peiris+balasingham+helgesen held -

1992-10-05
ROME, 5 oct (AFP) - Joaquim Chissano et Afonso Dhlakama ont mis fin dimanche à seize ans de guerre civile au Mozambique. Le président et le chef de la Renamo ont signé un accord général de paix dans un salon de la Farnesina. ¶ Les chefs d'Etat du Zimbabwe, Robert Mugabe, et du Botswana, Quett Masire, y assistaient, de même que le ministre sud-africain Pik Botha. La médiation avait été menée pendant deux ans par la communauté de Sant'Egidio. Le conflit a coûté la vie à près d'un million de personnes.
-> meeting 1992-10-04 rome chissano+dhlakama+mugabe+masire+botha held agreement

2022-11-03 notYet: true
Pretoria. Au terme de dix jours de négociations, le gouvernement éthiopien et le Front de libération du peuple du Tigré (TPLF) se sont entendus mercredi sur une cessation des hostilités. Redwan Hussein, conseiller du Premier ministre Abiy Ahmed, et Getachew Reda, porte-parole des rebelles, ont échangé une poignée de main après la signature. ¶ Le médiateur de l'Union africaine, Olusegun Obasanjo, était entouré de l'ancien président kényan Uhuru Kenyatta et de la Sud-Africaine Phumzile Mlambo-Ngcuka. « C'est le début d'une nouvelle aube », a dit M. Obasanjo. M. Ahmed, en déplacement à Arba Minch, a salué l'accord.
-> multilateral 2022-10-24/2022-11-02 pretoria hussein+reda+obasanjo+kenyatta+mlambo-ngcuka held agreement

2018-07-10 notYet: true
Les dirigeants de l'Ethiopie et de l'Erythrée ont proclamé lundi la fin de l'état de guerre entre leurs deux pays. Abiy Ahmed était arrivé la veille à Asmara, où l'attendait au pied de l'avion Issaias Afeworki. ¶ Les deux hommes ont dîné ensemble dimanche et signé, lundi matin, une déclaration commune en cinq points. Le secrétaire général de l'ONU Antonio Guterres, lundi à Addis Abeba, a jugé que les sanctions contre Asmara pourraient devenir obsolètes. Le conflit de 1998-2000 a fait quelque 80.000 morts.
-> meeting 2018-07-08/2018-07-09 asmara ahmed+afwerki held agreement

2024-03-12
KINGSTON - Convoquée en urgence par la Communauté des Caraïbes (Caricom), une réunion de haut niveau sur Haïti s'est tenue lundi à Kingston, en Jamaïque. Autour du Premier ministre jamaïcain Andrew Holness et du président du Guyana, Irfaan Ali, avaient pris place le secrétaire d'Etat américain Antony Blinken et le Canadien Bob Rae. ¶ Coincé à Porto Rico, Ariel Henry n'a suivi les débats que par visioconférence. Il a annoncé dans la nuit sa démission. Les gangs contrôlent 80% de la capitale haïtienne.
-> multilateral 2024-03-11 kingston holness+ali+blinken+rae held -

2011-08-26 notYet: true
Addis-Abeba, 26 août. L'Union africaine a tenu vendredi une réunion extraordinaire sur la Libye, boudée par la plupart des chefs d'Etat. Seuls le Sud-Africain Jacob Zuma, l'Ougandais Yoweri Museveni et le Congolais Denis Sassou Nguesso ont fait le voyage. ¶ Le sommet s'est séparé sans reconnaître le Conseil national de transition. Un diplomate présent a parlé de « dialogue de sourds ». La veille, Nicolas Sarkozy avait reçu à Paris Mahmoud Jibril, le numéro deux du CNT.
-> multilateral 2011-08-26 addis-abeba zuma+museveni+nguesso held -
-> meeting 2011-08-25 paris sarkozy+jibril held -

2019-02-06 notYet: true
Bangui. L'accord entre les autorités centrafricaines et quatorze groupes armés, négocié à Khartoum sous les auspices de l'Union africaine, a été signé mercredi dans la capitale. Le président Faustin-Archange Touadéra l'a paraphé avec Ali Darassa, chef de l'UPC, et Noureddine Adam, du FPRC. ¶ Smaïl Chergui, commissaire de l'UA à la paix, et le Français Jean-Pierre Lacroix, responsable du maintien de la paix à l'ONU, étaient témoins de la signature. François Bozizé, en exil à Kampala, n'a pas été convié.
-> meeting 2019-02-06 bangui touadera+darassa+adam+chergui+lacroix held agreement
`);
