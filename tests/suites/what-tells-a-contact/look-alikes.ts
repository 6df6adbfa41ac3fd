import { rows } from "../contacts-across-sentences/rows";

/** What looks like a contact and is none: letters, wishes, sport, the tribune, habits, refusals, figures of speech. */
export const LOOK_ALIKES = rows(`
2018-07-12
MOSCOU, 12 juil 2018 (AFP) - La Croatie a rencontré l'Angleterre mercredi à Moscou et l'a emporté 2 à 1. Kolinda Grabar-Kitarovic a vu dans cette victoire « un miracle ». La présidente croate, qui a accueilli favorablement l'invitation d'Emmanuel Macron, assistera dimanche à la finale. Theresa May a félicité par écrit Zlatko Dalic. Vladimir Poutine s'est retrouvé isolé, jeudi, sur la question des visas.

1995-07-02
Boris Eltsine a appelé samedi Djokhar Doudaïev à déposer les armes. Le chef tchétchène a répondu par une lettre, remise dimanche à Grozny à la mission de l'OSCE. Devant la Douma, Viktor Tchernomyrdine s'est expliqué vendredi face à une assemblée houleuse. « Je parlerai à qui il faudra », a-t-il lancé. Chamil Bassaïev lui avait parlé une fois, en direct à la télévision.

2020-01-09
Hassan Rohani et Boris Johnson ont tous deux pris la parole jeudi. Le premier, dans un message à la nation, a rendu hommage à Ghassem Soleimani ; le second, à Londres, a dit son inquiétude. Donald Trump avait, la veille, tendu la main à Téhéran. Jean-Yves Le Drian et Heiko Maas se téléphonent chaque semaine. Aucun d'eux n'a pu joindre mercredi Mohammad Javad Zarif.

2005-11-28
ISLAMABAD, 28 nov 2005 (Reuters) - L'Inde et le Pakistan ont signé lundi un accord sur les liaisons par autocar. Manmohan Singh a souhaité mardi dernier un prompt rétablissement à Benazir Bhutto. Le premier ministre indien, qui verrait « avec plaisir » Pervez Musharraf à Delhi, n'a pas fixé de date. Shaukat Aziz s'est retrouvé vendredi au coeur d'une polémique avec la presse.

2016-09-21
A la tribune des Nations unies, mardi à New York, Barack Obama et Vladimir Medinski se sont répondu à distance. Ban Ki-moon, pour son dernier discours, a interpellé Bachar al-Assad. Le président égyptien, Abdel Fattah al-Sissi, a rencontré un large écho. François Hollande a lu mercredi une lettre de Michel Temer. « J'attends un geste de M. Poutine », a-t-il dit.

1996-04-15
Shimon Peres a reçu lundi de Bill Clinton un message de soutien. Le premier ministre israélien a trouvé dans les propos d'Hervé de Charette, samedi à Paris, « un écho de Damas ». Rafic Hariri, de son côté, doit retrouver vendredi son siège à la Chambre. Warren Christopher refuse pour l'heure de rencontrer Farouk al-Chareh. Des tirs ont été échangés dimanche près de Tyr.

2011-09-13
Nicolas Sarkozy et David Cameron ont écrit ensemble, mardi, à Herman Van Rompuy. Une conversation entre les deux hommes n'est pas prévue avant octobre. Mahmoud Jibril avait souhaité dimanche, au téléphone d'un journaliste d'Al-Jazira, que Mouammar Kadhafi fût jugé. Le numéro un algérien, Abdelaziz Bouteflika, ne s'est jamais entretenu avec lui. Paris et Londres ont conclu lundi un protocole de livraison d'armes.

2013-04-08
Margaret Thatcher, disparue lundi à Londres, avait trouvé en Ronald Reagan un allié. Mikhaïl Gorbatchev, avec qui l'on pouvait, disait-elle en décembre 1984, « faire des affaires », a salué une grande dame. David Cameron a abrégé à Madrid sa visite. Les deux Irlandes se sont retrouvées unies dans la réserve. Gerry Adams ne l'a jamais rencontrée.

2021-10-06
Emmanuel Macron a recadré mardi son ambassadeur, puis a laissé entendre qu'Abdelmadjid Tebboune et lui auraient « bientôt » une explication. Lors de son discours, samedi à Alger, ce dernier avait exigé « le respect total ». Antony Blinken a partagé mercredi à Paris l'estrade de l'OCDE avec une douzaine de ministres. Mario Draghi a dit vendredi avoir raccroché « à regret » sans avoir obtenu Ankara.

1989-11-20
Todor Jivkov n'a pas été reçu par Petar Mladenov depuis sa chute, le 10 novembre. Milos Jakes et Gustav Husak n'ont fait aucune apparition publique lundi. Le Kremlin a démenti qu'un échange téléphonique ait eu lieu dimanche entre Mikhaïl Gorbatchev et Egon Krenz. Helmut Kohl se voit déjà, dit-on à Bonn, au bras de Lech Walesa. Il n'ira pas à Prague en décembre.
`);
