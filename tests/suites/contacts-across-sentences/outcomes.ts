import { rows } from "./rows";

/** What a contact led to, told one or two sentences on, and results that are those of another. */
export const OUTCOMES = rows(`
2016-09-08
John Kerry et Sergueï Lavrov se sont rencontrés lundi à Hangzhou. Les discussions ont été franches. Aucun accord n'a été trouvé.
-> meeting 2016-09-05 hangzhou kerry+lavrov held none

2016-09-08
Barack Obama et Vladimir Poutine se sont parlé lundi à Hangzhou. Au terme d'une heure et demie d'entretien, les deux présidents se sont séparés sans accord.
-> meeting 2016-09-05 hangzhou obama+poutine held none

2013-11-21
Mohammad Javad Zarif et Catherine Ashton ont négocié mercredi à Genève. « Nous avons bien avancé », a dit le ministre iranien. Il reste toutefois des divergences.
-> meeting 2013-11-20 geneve zarif+ashton held partial

2013-11-21
Catherine Ashton a vu mercredi Mohammad Javad Zarif à Genève. Aucune avancée n'a été enregistrée.
-> meeting 2013-11-20 geneve ashton+zarif held none

2015-02-11 notYet: true
Vladimir Poutine a reçu vendredi à Moscou Angela Merkel et François Hollande. Les trois dirigeants n'ont annoncé aucun accord, mais sont convenus de poursuivre le travail.
-> meeting 2015-02-06 moscou poutine+merkel+hollande held partial

2015-02-11
Leonid Koutchma et Mikhaïl Zourabov se sont retrouvés mardi à Minsk. Après trois heures de huis clos, ils se sont entendus sur un cessez-le-feu.
-> meeting 2015-02-10 minsk koutchma+zourabov held agreement

2018-06-12
Donald Trump et Kim Jong Un se sont rencontrés mardi à Singapour. Au terme de leurs entretiens, ils ont signé un document commun.
-> meeting 2018-06-12 singapour trump+un held agreement

2018-06-12
Donald Trump a vu Justin Trudeau vendredi à La Malbaie. L'entretien, a confié le premier ministre canadien, n'a pas permis de lever les taxes sur l'acier.
-> meeting 2018-06-08 la-malbaie trump+trudeau held none

2019-12-10
Vladimir Poutine et Volodymyr Zelensky se sont retrouvés lundi à Paris. Ils sont parvenus à un accord sur un échange de prisonniers. Sur les élections, en revanche, les désaccords persistent.
-> meeting 2019-12-09 paris poutine+zelensky held partial

2021-06-17
Joe Biden et Vladimir Poutine ont discuté mercredi à Genève. Ils sont convenus du retour de leurs ambassadeurs, mais leurs divergences demeurent.
-> meeting 2021-06-16 geneve biden+poutine held partial

2021-06-17
Joe Biden et Vladimir Poutine ont discuté mercredi à Genève. Les deux hommes sont tombés d'accord pour le retour de leurs ambassadeurs.
-> meeting 2021-06-16 geneve biden+poutine held agreement

2014-03-14
John Kerry et Sergueï Lavrov se sont entretenus vendredi à Londres. Six heures plus tard, ils constataient l'échec de leurs discussions.
-> meeting 2014-03-14 londres kerry+lavrov held none

2014-03-14
John Kerry et Sergueï Lavrov se sont entretenus vendredi à Londres. « Nous n'avons pas de vision commune », a reconnu le ministre russe.
-> meeting 2014-03-14 londres kerry+lavrov held none

2012-04-16 notYet: true
Saïd Jalili et Catherine Ashton ont dialogué samedi à Istanbul. Les deux parties ont fixé au 23 mai leur prochaine réunion, à Bagdad.
-> meeting 2012-04-14 istanbul jalili+ashton held -
-> meeting 2012-05-23 bagdad jalili+ashton planned -

2012-04-16
Kofi Annan a rencontré Bachar al-Assad le 10 mars à Damas. Il en était reparti les mains vides.
-> meeting 2012-03-10 damas annan+assad held none

1998-10-20
Benjamin Netanyahu et Yasser Arafat se sont vus dimanche à Wye Plantation. Au bout de quatre heures, ils n'avaient toujours rien conclu.
-> meeting 1998-10-18 ? netanyahu+arafat held none

2000-07-20
Ehud Barak a rencontré Yasser Arafat mercredi à Camp David. Les pourparlers ont achoppé sur Jérusalem et les deux hommes ont fait leurs valises.
-> meeting 2000-07-19 camp-david barak+arafat held none

2005-02-08
Ariel Sharon et Mahmoud Abbas se sont rencontrés mardi à Charm el-Cheikh. A l'issue de deux heures de discussions, le président palestinien et le premier ministre israélien ont proclamé un cessez-le-feu.
-> meeting 2005-02-08 charm-el-cheikh sharon+abbas held agreement

2009-11-18
Hu Jintao a reçu mardi à Pékin Barack Obama. Aucun progrès n'a été fait sur le yuan.
-> meeting 2009-11-17 pekin jintao+obama held none

2022-03-10
Sergueï Lavrov et Dmytro Kouleba se sont parlé jeudi à Antalya. Aucun cessez-le-feu n'a été décidé. M. Kouleba a dit que le ministre russe n'avait pas mandat pour négocier.
-> meeting 2022-03-10 antalya lavrov+kouleba held none

2022-03-10
Sergueï Lavrov et Dmytro Kouleba se sont parlé jeudi à Antalya. Dimanche, à Homel, des négociateurs russes et ukrainiens s'étaient entendus sur des couloirs humanitaires.
-> meeting 2022-03-10 antalya lavrov+kouleba held -

2023-05-17
Wang Yi a reçu Jake Sullivan à Vienne les 10 et 11 mai. L'entretien a été « franc et constructif », selon Pékin.
-> meeting 2023-05-10/2023-05-11 vienne yi+sullivan held partial

2007-04-25
Ali Larijani a vu Javier Solana mercredi à Ankara. A sa sortie, il a fait état de progrès.
-> meeting 2007-04-25 ankara larijani+solana held partial

2010-09-02
Benjamin Netanyahu et Mahmoud Abbas ont relancé jeudi à Washington les négociations directes. Ils se sont promis de se revoir tous les quinze jours.
-> meeting 2010-09-02 washington netanyahu+abbas held -

1985-11-20
Ronald Reagan et Mikhaïl Gorbatchev ont mis fin mercredi à leur sommet de Genève. Ils n'ont pu s'entendre sur la « guerre des étoiles ».
-> meeting 1985-11-20 geneve reagan+gorbatchev held none

1993-09-14
Yitzhak Rabin et Yasser Arafat se sont serré la main lundi à Washington. Shimon Peres et Mahmoud Abbas venaient de signer la déclaration de principes.
-> *

2020-11-23
Benjamin Netanyahu a vu dimanche Mohammed ben Salmane à Neom. Le prince n'a rien voulu signer.
-> meeting 2020-11-22 ? netanyahu+salmane held none

2025-03-12
Marco Rubio et Andrii Iermak ont discuté mardi à Jeddah. L'Ukraine a accepté une trêve de trente jours, ont-ils annoncé à l'issue de la réunion.
-> meeting 2025-03-11 djeddah rubio+iermak held agreement

2025-03-12
Vladimir Poutine a reçu Steve Witkoff le 11 février à Moscou. Marco Rubio et Andrii Iermak ont conclu mardi à Jeddah un accord sur une trêve.
-> meeting 2025-02-11 moscou poutine+witkoff held -
-> meeting 2025-03-11 djeddah rubio+iermak held agreement

2016-09-08
Federica Mogherini a vu mardi à Vienne Mohammad Javad Zarif. L'accord de 2015, a-t-elle rappelé, doit être appliqué.
-> meeting 2016-09-06 vienne mogherini+zarif held -

2016-09-08
Federica Mogherini a vu mardi à Vienne Mohammad Javad Zarif. Aucun d'eux n'a fait de déclaration.
-> meeting 2016-09-06 vienne mogherini+zarif held -

2016-09-08
Angela Merkel a reçu mercredi Matteo Renzi à Berlin. Les syndicats italiens et le patronat ont conclu le même jour un accord sur les salaires.
-> meeting 2016-09-07 berlin merkel+renzi held -

2015-02-11
Angela Merkel a reçu lundi à Berlin Arseni Iatseniouk. A Athènes, le gouvernement n'a pas trouvé d'accord avec ses créanciers.
-> meeting 2015-02-09 berlin merkel+iatseniouk held -

2018-06-12
Mike Pompeo a rencontré Kim Yong Chol le 31 mai à New York. Donald Trump espère signer un accord mardi.
-> meeting 2018-05-31 new-york pompeo+chol held -

2021-06-17
Joe Biden recevra le 25 juin à Washington Ashraf Ghani. Les talibans et Kaboul ne sont pas parvenus à un accord à Doha.
-> meeting 2021-06-25 washington biden+ghani planned -
`);
