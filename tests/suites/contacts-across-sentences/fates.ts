import { rows } from "./rows";

/** A contact announced, and what became of it in a later sentence: cancelled, postponed, kept, held all the same. */
export const FATES = rows(`
2016-09-08
Vladimir Poutine devait être reçu le 19 octobre à Paris par François Hollande. La rencontre a été annulée.
-> meeting 2016-10-19 paris poutine+hollande cancelled -

2016-09-08
Barack Obama devait rencontrer le 6 septembre à Vientiane Rodrigo Duterte. La Maison Blanche a annulé l'entretien après les insultes du président philippin.
-> meeting 2016-09-06 vientiane obama+duterte cancelled -

2016-09-08
Barack Obama a annulé sa rencontre de mardi, à Vientiane, avec Rodrigo Duterte. Les deux hommes ont finalement échangé quelques mots mercredi avant un dîner.
-> meeting 2016-09-06 vientiane obama+duterte cancelled -
-> meeting 2016-09-07 vientiane obama+duterte held -

2016-09-08
John Kerry doit retrouver Sergueï Lavrov jeudi à Genève. Le département d'Etat a confirmé le rendez-vous mercredi soir.
-> meeting 2016-09-08 geneve kerry+lavrov planned -

2013-11-21
Mohammad Javad Zarif devait voir Catherine Ashton le 20 novembre à Genève. L'entretien a été reporté à jeudi.
-> meeting 2013-11-20 geneve zarif+ashton postponed -

2013-11-21
Barack Obama et Vladimir Poutine devaient se rencontrer le 3 septembre 2013 à Moscou. Le président américain y a renoncé à cause de l'affaire Snowden.
-> meeting 2013-09-03 moscou obama+poutine cancelled -

2015-02-11
Un sommet entre Vladimir Poutine, Petro Porochenko, Angela Merkel et François Hollande était prévu le 15 janvier à Astana. Il n'a jamais eu lieu.
-> multilateral 2015-01-15 astana poutine+porochenko+merkel+hollande cancelled -

2015-02-11
Angela Merkel devait recevoir vendredi Alexis Tsipras à Berlin. Ce rendez-vous est maintenu, a assuré mercredi le porte-parole de la chancelière.
-> meeting 2015-02-13 berlin merkel+tsipras planned -

2018-06-12
Donald Trump avait annulé le 24 mai son sommet du 12 juin avec Kim Jong Un. La rencontre a bien eu lieu mardi à Singapour.
-> meeting 2018-06-12 singapour trump+un held -

2018-06-12
Mike Pompeo devait s'entretenir jeudi avec Wang Yi à Pékin. La rencontre n'aura finalement pas lieu.
-> meeting 2018-06-14 pekin pompeo+yi cancelled -

2019-12-10
Mike Pence devait recevoir le 9 décembre à Washington Sergueï Lavrov. Le rendez-vous a été décommandé à la dernière minute.
-> meeting 2019-12-09 washington pence+lavrov cancelled -

2021-06-17 notYet: true
Recep Tayyip Erdogan devait voir Joe Biden le 24 avril. Leur entretien a été repoussé au 14 juin, à Bruxelles, où il s'est tenu lundi.
-> meeting 2021-04-24 ? erdogan+biden postponed -
-> meeting 2021-06-14 bruxelles erdogan+biden held -

2014-03-14
John Kerry devait rencontrer Vladimir Poutine lundi dernier à Sotchi. Il a décliné l'invitation.
-> meeting 2014-03-10 sotchi kerry+poutine cancelled -

2012-04-16
Kofi Annan doit être reçu mardi par Hamad ben Jassem Al-Thani à Doha. L'entrevue, prévue lundi, avait été retardée d'un jour.
-> meeting 2012-04-17 doha annan+thani planned -

2005-02-08
Ariel Sharon et Mahmoud Abbas devaient se rencontrer le 21 février à Jérusalem. Le sommet a été ajourné.
-> meeting 2005-02-21 jerusalem sharon+abbas postponed -

2022-03-10
Antony Blinken devait rencontrer Sergueï Lavrov le 24 février à Genève. Le secrétaire d'Etat a annulé ce rendez-vous deux jours avant.
-> meeting 2022-02-24 geneve blinken+lavrov cancelled -

2022-03-10 notYet: true
Volodymyr Zelensky devait recevoir jeudi Andrzej Duda à Kiev. La rencontre a eu lieu, mais à Lviv.
-> meeting 2022-03-10 lviv zelensky+duda held -

2023-05-17
Joe Biden devait rencontrer le 24 mai à Sydney Anthony Albanese, Narendra Modi et Fumio Kishida. Le président américain a annulé mardi cette étape de son voyage.
-> meeting 2023-05-24 sydney biden+albanese+modi+kishida cancelled -

2007-04-25
Javier Solana et Ali Larijani devaient se voir le 24 avril à Ankara. Leur entrevue a été décalée à mercredi.
-> meeting 2007-04-24 ankara solana+larijani postponed -

2010-09-02
Benjamin Netanyahu devait s'entretenir avec Hosni Moubarak dimanche dernier au Caire. La rencontre avait été remise à mardi, à Washington.
-> meeting 2010-08-29 le-caire netanyahu+moubarak postponed -

2020-11-23
Mike Pompeo devait rencontrer Jean-Yves Le Drian le 16 novembre à Paris. Malgré les critiques, l'entretien a eu lieu.
-> meeting 2020-11-16 paris pompeo+drian held -

2025-03-12
Volodymyr Zelensky devait être reçu le 19 février à Riyad par Mohammed ben Salmane. Il avait alors reporté sa visite.
-> meeting 2025-02-19 riyad zelensky+salmane postponed -

2025-03-12
Marco Rubio doit rencontrer Andrii Sybiga jeudi à La Malbaie. Rien n'a été annulé, assure son entourage.
-> meeting 2025-03-13 la-malbaie rubio+sybiga planned -

2016-09-08
Le sommet de Rome, qui devait réunir lundi Angela Merkel et Matteo Renzi, « n'aura pas lieu », a annoncé jeudi le porte-parole de la chancelière. Un responsable italien l'a confirmé.
-> meeting 2016-09-12 rome merkel+renzi cancelled -

2016-09-08
Un match de football entre les deux pays a été annulé mercredi. Angela Merkel et Beata Szydlo devaient y assister.

2018-06-12
Donald Trump a annulé mardi un discours. Il devait ensuite voir Kim Jong Un.
`);
