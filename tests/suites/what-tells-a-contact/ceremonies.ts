import { rows } from "../contacts-across-sentences/rows";

/** Small stories of ceremonies, sessions and auspices, as agencies write them. */
export const CEREMONIES = rows(`
2003-10-09
BAGHDAD, 9 octobre (Reuters) - Un accord de partage des eaux sera signé samedi à Bagdad, a indiqué jeudi le ministère irakien de l'Irrigation. La cérémonie est prévue à 10h00 au palais des Congrès, en présence de l'administrateur américain Paul Bremer et du ministre turc des Affaires étrangères Abdullah Gül. Des représentants syriens ont été invités.
-> meeting 2003-10-11 bagdad bremer+gul planned -

1997-06-28
MOSCOU, 28 juin (AFP) - Le président tadjik Emomali Rakhmonov et le chef de l'opposition islamique Saïd Abdoullo Nouri ont signé vendredi au Kremlin, devant Boris Eltsine, un accord général de paix. Les deux hommes s'étaient déjà entendus le 21 mai à Bichkek sur un partage des postes. La guerre a fait plus de 50.000 morts.
-> meeting 1997-06-27 moscou rakhmon+nouri+eltsine held agreement
-> meeting 1997-05-21 bichkek rakhmon+nouri held agreement

2000-08-29
ARUSHA, 29 août (AFP) - C'est sous le regard de Bill Clinton que le président burundais Pierre Buyoya et l'opposant Jean Minani ont paraphé lundi à Arusha l'accord négocié depuis deux ans. Nelson Mandela, le médiateur, présidait la cérémonie. Le président tanzanien Benjamin Mkapa était également présent.
-> meeting 2000-08-28 arusha clinton+buyoya+minani+mandela+mkapa held agreement

2005-01-10
NAIROBI, 10 janvier (Xinhua) -- La signature de l'accord de paix soudanais, dimanche à Nairobi, a réuni autour du président kényan Mwai Kibaki le vice-président Ali Osman Taha et le chef rebelle John Garang. Le secrétaire d'Etat américain Colin Powell y assistait. Les pourparlers, entamés en 2002 à Machakos, avaient été conduits par le général Lazaro Sumbeiywo.
-> meeting 2005-01-09 nairobi kibaki+taha+garang+powell held agreement

2018-12-14 notYet: true
RIMBO, 14 déc (ATS) - Les consultations sur le Yémen ont pris fin jeudi à Rimbo, près de Stockholm, par une poignée de main entre le ministre yéménite des Affaires étrangères Khaled al-Yamani et le négociateur houthi Mohammed Abdelsalam. Elles s'étaient ouvertes le 6 décembre sous l'égide de l'émissaire de l'ONU, Martin Griffiths. Antonio Guterres a assisté à la clôture.
-> meeting 2018-12-06/2018-12-13 rimbo al-yemani+abdelsalam+griffiths+guterres held ?

2011-11-24
RYAD, 24 nov (AFP) - Le président yéménite Ali Abdallah Saleh a signé mercredi à Ryad, en présence du roi Abdallah d'Arabie saoudite, le plan de transition des monarchies du Golfe. Le vice-président Abd Rabbo Mansour Hadi devient président par intérim. L'émissaire de l'ONU Jamal Benomar avait mis la dernière main au texte mardi à Sanaa avec M. Hadi.
-> meeting 2011-11-23 riyad saleh+aziz held agreement
-> meeting 2011-11-22 sanaa benomar+hadi held ?

2019-09-18
La neuvième série de discussions entre Américains et talibans s'était achevée le 1er septembre à Doha. L'émissaire Zalmay Khalilzad et le mollah Abdul Ghani Baradar y avaient bouclé un projet d'accord. La précédente, le 12 août, n'avait débouché sur rien.
-> meeting 2019-09-01 doha khalilzad+baradar held ?
-> meeting 2019-08-12 doha khalilzad+baradar held none

1988-04-15 notYet: true
GENEVE, 15 avril (AFP) - Les accords sur l'Afghanistan ont été signés jeudi à Genève par les ministres des Affaires étrangères afghan Abdul Wakil et pakistanais Zain Noorani. L'Américain George Shultz et le Soviétique Edouard Chevardnadze se sont portés garants. Le secrétaire général de l'ONU, Javier Perez de Cuellar, dirigeait la cérémonie.
-> meeting 1988-04-14 geneve wakil+noorani+shultz+chevardnadze+cuellar held agreement

2014-02-22
KIEV, 22 février (AFP) - L'accord de sortie de crise conclu vendredi à Kiev entre Viktor Ianoukovitch et les chefs de l'opposition Vitali Klitschko et Arseni Iatseniouk a volé en éclats en une nuit. Il avait été négocié sous la médiation des ministres allemand et polonais des Affaires étrangères, Frank-Walter Steinmeier et Radoslaw Sikorski.
-> meeting 2014-02-21 kiev ianoukovitch+klitschko+iatseniouk+steinmeier+sikorski held agreement

2016-05-25
La poignée de main échangée lundi à Hanoï entre Barack Obama et le président vietnamien Tran Dai Quang tourne une page. La levée de l'embargo sur les armes avait été arrêtée le matin même par les deux dirigeants. « La guerre est finie », a titré un journal.
-> meeting 2016-05-23 hanoi obama+quang held ?

1993-09-14 notYet: true
WASHINGTON, 14 sept (AFP) - Yitzhak Rabin et Yasser Arafat se sont serré la main lundi sur la pelouse de la Maison Blanche. Le texte a été signé par leurs ministres, Shimon Peres et Mahmoud Abbas, sous les yeux de Bill Clinton. Il avait été paraphé en secret le 20 août à Oslo par Uri Savir et Ahmed Qoreï.
-> meeting 1993-09-13 washington rabin+arafat+peres+abbas+clinton held agreement
-> meeting 1993-08-20 oslo savir+qorei held agreement

2008-08-14 notYet: true
TBILISSI, 14 août (AFP) - Le plan en six points rapporté de Moscou par Nicolas Sarkozy sera au menu vendredi d'une rencontre à Tbilissi entre le président géorgien Mikheïl Saakachvili et Condoleezza Rice. Il avait été arraché mardi au Kremlin à Dmitri Medvedev. « Nous signerons », a promis M. Saakachvili.
-> meeting 2008-08-15 tbilissi saakachvili+rice planned -
-> meeting 2008-08-12 moscou sarkozy+medvedev held ?

2015-06-21
La fuite d'un échange qu'avaient eu, le 9 juin à Bruxelles, la chancelière Angela Merkel et le Premier ministre grec Alexis Tsipras embarrasse Athènes. Le compte rendu figure parmi des documents publiés vendredi par un hebdomadaire. Jean-Claude Juncker n'a pas commenté.
-> meeting 2015-06-09 bruxelles merkel+tsipras held ?

2010-03-12 notYet: true
Le conseiller Dennis Ross et l'envoyé George Mitchell ont cosigné vendredi une note remise à Hillary Clinton. Elle recommande la fermeté envers Benjamin Netanyahu. Le vice-président Joe Biden et Mahmoud Abbas l'ont reçue en copie.

2009-10-11 notYet: true
ZURICH, 11 oct (AFP) - Les protocoles turco-arméniens ont fini par être signés samedi soir à Zurich, avec trois heures de retard. Edouard Nalbandian et Ahmet Davutoglu ont apposé leur signature sans un mot. Hillary Clinton, Sergueï Lavrov et Bernard Kouchner se tenaient derrière eux ; Micheline Calmy-Rey avait prêté les salons de l'université.
-> meeting 2009-10-10 zurich nalbandian+davutoglu+clinton+lavrov+kouchner+calmy-rey held agreement
`);
