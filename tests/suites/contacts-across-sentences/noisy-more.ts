import { rows } from "./rows";

/** More of them, of other talks. */
export const NOISY_MORE = rows(`
2003-03-17
George W. Bush, Tony Blair et José Maria Aznar se sont retrouvés dimanche aux Açores. José Manuel Barroso, l'hôte du sommet, a servi d'intermédiaire. Les trois hommes ont donné vingt-quatre heures à la diplomatie.
-> multilateral 2003-03-16 ? bush+blair+aznar held -

2003-03-17
Dominique de Villepin devait rencontrer Colin Powell mardi à New York. « Ce voyage n'a plus de raison d'être », a tranché lundi le secrétaire d'Etat, qui a annulé sa visite.
-> meeting 2003-03-18 new-york villepin+powell cancelled -

2001-07-17 notYet: true
Pervez Musharraf a quitté Agra lundi peu avant minuit, sans déclaration. Il s'était entretenu à trois reprises, depuis dimanche matin, avec Atal Behari Vajpayee.
-> meeting 2001-07-15/2001-07-16 agra musharraf+vajpayee held -

2001-07-17
Atal Behari Vajpayee a reçu Pervez Musharraf dimanche et lundi à Agra. Le Premier ministre indien et le président pakistanais se sont séparés sur un constat d'échec, chacun rejetant la faute sur l'autre.
-> meeting 2001-07-15/2001-07-16 agra vajpayee+musharraf held none

2001-07-17
Jaswant Singh a regretté mardi l'attitude du visiteur pakistanais. Pervez Musharraf avait pourtant été accueilli samedi à New Delhi par Atal Behari Vajpayee, qui lui avait offert à déjeuner.
-> meeting 2001-07-14 new-delhi musharraf+vajpayee held -

2022-10-07 notYet: true
Nikol Pachinian et Ilham Aliev se sont vus jeudi à Prague, en présence d'Emmanuel Macron et de Charles Michel. Les quatre hommes, qui avaient entamé leur conversation à 20h00, se sont quittés à l'aube.
-> meeting 2022-10-06 prague pachinian+aliev+macron+michel held -

2022-10-07
Recep Tayyip Erdogan a discuté jeudi à Prague avec Nikol Pachinian. C'était la première fois depuis 2009 que les dirigeants des deux pays se parlaient de vive voix. Le Turc avait auparavant vu Ilham Aliev.
-> meeting 2022-10-06 prague erdogan+pachinian held -
-> meeting 2022-10-06 prague erdogan+aliev held -

2022-10-07
Vladimir Poutine a reçu vendredi à Saint-Pétersbourg, pour ses 70 ans, Alexandre Loukachenko. Ce dernier lui a offert un bon pour un tracteur. Le chef du Kremlin s'était entretenu la veille, au téléphone, avec Kassym-Jomart Tokaïev.
-> meeting 2022-10-07 saint-petersbourg poutine+loukachenko held -
-> phone-call 2022-10-06 - poutine+tokaiev held -

2016-11-28
Juan Manuel Santos et Rodrigo Londoño ont signé jeudi à Bogota une nouvelle version de l'accord de paix. Ils s'étaient serré la main une première fois le 23 septembre 2015 à La Havane, sous le regard de Raul Castro.
-> *

2016-11-28
Raul Castro recevra mardi à La Havane Alexis Tsipras. Le premier ministre grec, seul dirigeant européen annoncé aux obsèques de Fidel Castro, y rencontrera également Nicolas Maduro.
-> meeting 2016-11-29 la-havane castro+tsipras planned -
-> meeting 2016-11-29 la-havane tsipras+maduro planned -

1979-03-26
Anouar el-Sadate est arrivé samedi à Washington, un jour avant Menahem Begin. Jimmy Carter les a reçus l'un après l'autre dimanche à la Maison Blanche.
-> meeting 1979-03-25 washington carter+sadate held -
-> meeting 1979-03-25 washington carter+begin held -

1979-03-26
Jimmy Carter s'était rendu au Caire le 8 mars. Il y avait été reçu par Anouar el-Sadate, avant de gagner Jérusalem, où Menahem Begin l'attendait.
-> meeting 1979-03-08 le-caire carter+sadate held -

1989-12-04 notYet: true
George Bush et Mikhaïl Gorbatchev ont achevé dimanche à Malte deux jours d'entretiens. La tempête avait empêché, samedi soir, un dîner à bord du Belknap ; il a été annulé.
-> meeting 1989-12-02/1989-12-03 malte bush+gorbatchev held -

1989-12-04
Mikhaïl Gorbatchev avait vu Jean-Paul II vendredi au Vatican. De là, le président soviétique avait gagné Milan, puis Malte. Roland Dumas, lui, se trouvait lundi à Bruxelles, où il a été reçu par James Baker.
-> meeting 1989-12-01 vatican gorbatchev+ii held -
-> meeting 1989-12-04 bruxelles dumas+baker held -

2013-02-25
Onze pays africains ont signé dimanche à Addis-Abeba un accord-cadre pour la République démocratique du Congo. Joseph Kabila et Paul Kagame y assistaient, ainsi que Ban Ki-moon, qui les a reçus séparément dans la soirée.
-> *

2013-02-25
Ban Ki-moon a rencontré dimanche Joseph Kabila à Addis-Abeba. « Ce n'est que le début », a-t-il averti. Il avait échoué le 28 janvier, dans la même ville, à convaincre ses interlocuteurs.
-> meeting 2013-02-24 addis-abeba moon+kabila held -

2021-08-24
Le directeur de la CIA, William Burns, s'est rendu lundi à Kaboul. Il y a rencontré en secret Abdul Ghani Baradar, a révélé mardi le Washington Post, citant des responsables américains.
-> meeting 2021-08-23 kaboul burns+baradar held -

2021-08-24
Joe Biden a participé mardi à un sommet virtuel du G7. Boris Johnson, qui le présidait, l'avait appelé la veille. Les deux dirigeants n'ont pu s'accorder sur la date du retrait.
-> phone-call 2021-08-23 - johnson+biden held none

2023-11-16
Joe Biden et Xi Jinping se sont retrouvés mercredi à Woodside, près de San Francisco. Après quatre heures de discussions et une promenade, ils ont annoncé la reprise du dialogue entre leurs armées. C'était leur premier tête-à-tête depuis Bali, le 14 novembre 2022.
-> *

2023-11-16 notYet: true
Xi Jinping, que Joe Biden venait de recevoir à Woodside, a dîné mercredi soir à San Francisco avec des patrons. Il verra Fumio Kishida jeudi, toujours à San Francisco.
-> meeting 2023-11-15 ? jinping+biden held -
-> meeting 2023-11-16 san-francisco jinping+kishida planned -

2025-08-19
Volodymyr Zelensky a été reçu lundi à la Maison Blanche. Donald Trump, tout sourire, l'a complimenté sur son costume. Emmanuel Macron, Friedrich Merz et Keir Starmer les ont rejoints dans l'après-midi.
-> meeting 2025-08-18 washington zelensky+trump+macron+merz+starmer held -

2025-08-19
Donald Trump a interrompu la réunion pour appeler Vladimir Poutine, lundi à Washington. Cet appel a duré quarante minutes, selon un conseiller du Kremlin. Le président russe s'est dit prêt à rencontrer Volodymyr Zelensky.
-> phone-call 2025-08-18 - trump+poutine held -

2025-08-19
Alexander Stubb et Mark Rutte étaient aussi du voyage. Lundi matin, avant de gagner la Maison Blanche, tous deux avaient retrouvé Volodymyr Zelensky à l'ambassade d'Ukraine à Washington.
-> meeting 2025-08-18 washington stubb+rutte+zelensky held -

2003-03-17
Jacques Chirac a proposé une réunion au niveau ministériel. Tony Blair ne lui a pas répondu. Il n'est plus temps, estime-t-on à Londres.

2001-07-17
Pervez Musharraf est né en 1943 à Delhi. Samedi, il a visité la maison de son enfance. Atal Behari Vajpayee n'était pas à ses côtés.

2022-10-07
Liz Truss a assisté jeudi au sommet de Prague. Interrogée sur Emmanuel Macron, elle a répondu : « C'est un ami ». Elle n'a pas voulu dire si elle le verrait.

2016-11-28
Donald Trump a salué samedi la mort de Fidel Castro. Barack Obama avait serré la main de Raul Castro, le 10 décembre 2013, lors des obsèques de Nelson Mandela.
-> *

1989-12-04
Margaret Thatcher doute de l'unification. Helmut Kohl l'avait annoncée mardi devant le Bundestag, sans prévenir François Mitterrand.

2021-08-24
Ashraf Ghani a quitté Kaboul le 15 août. Il a remercié mercredi les Emirats. Abdullah Abdullah, lui, est resté.

2023-11-16
Wang Yi avait préparé la rencontre. Antony Blinken a reconnu qu'il avait grimacé, mercredi, quand Joe Biden a de nouveau qualifié Xi Jinping de dictateur.

2025-08-19
Viktor Orban s'est félicité lundi de ne pas être à Washington. Il avait vu Donald Trump à la télévision.
`);
