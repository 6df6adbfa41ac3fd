/** Only the marked words are looked at; « - » stands for nobody. */
export type Case = readonly [date: string, marked: string];

/** Anaphors of one person, by phenomenon. */
export const ANAPHORS: Readonly<Record<string, readonly Case[]>> = {
  diplomats: [
    [
      "2012-08-16",
      "L'émissaire international Lakhdar Brahimi a vu Bachar al-Assad à Damas, puis Walid Mouallem. ⟦lakhdar-brahimi|Le diplomate algérien⟧ est reparti.",
    ],
    [
      "2000-11-20",
      "L'envoyé spécial de l'ONU en Afrique, le diplomate norvégien Ole Brandvik, a rencontré Jan Roos, puis Per Holm. « C'est long », a dit ⟦ole-brandvik|l'émissaire norvégien⟧.",
    ],
    [
      "2021-11-20",
      "Volker Perthes a reçu Abdel Fattah al-Burhane. ⟦volker-perthes|Le diplomate allemand⟧ a plaidé pour un compromis.",
    ],
    [
      "2019-05-20",
      "L'émissaire de l'ONU Ghassan Salamé a appelé à une trêve. ⟦ghassan-salame|Le Libanais⟧ doit voir Khalifa Haftar.",
    ],
    [
      "2016-09-08",
      "La ministre des Affaires étrangères, Ine Brandvik, n'a rien dit. ⟦ine-brandvik|La diplomate⟧ rentre lundi.",
    ],
    ["2016-09-08", "Un diplomate occidental a confirmé la date. ⟦-|Le diplomate⟧ a requis l'anonymat."],
    [
      "2016-09-08",
      "Staffan de Mistura est à Damas. Un diplomate occidental a confirmé la date. Selon ⟦-|ce diplomate⟧, rien n'est acquis.",
    ],
    [
      "2016-09-08",
      "Sergueï Lavrov et John Kerry se sont vus. Un haut responsable américain a salué la rencontre. ⟦-|Le haut responsable⟧ a requis l'anonymat.",
    ],
  ],
  "rebels and opponents": [
    [
      "2018-06-20",
      "Le président Salva Kiir a reçu Riek Machar. ⟦riek-machar|Le chef rebelle⟧ est reparti vendredi.",
    ],
    [
      "2012-11-20",
      "Le président Juan Manuel Santos a parlé à Rodrigo Londoño, le chef des Farc. ⟦timoleon-jimenez|Le chef de la guérilla⟧ l'a remercié.",
    ],
    [
      "2019-05-30",
      "Nicolas Maduro et Juan Guaido se sont parlé. ⟦juan-guaido|Le chef de file de l'opposition⟧ n'attend rien. ⟦juan-guaido|L'opposant⟧ veut des élections.",
    ],
    [
      "2020-09-01",
      "Le président Alexandre Loukachenko refuse de parler à Svetlana Tikhanovskaïa. ⟦svetlana-tikhanovskaia|L'opposante⟧ a gagné Vilnius.",
    ],
    [
      "1993-03-01",
      "Le président Ole Brandvik a rencontré le chef rebelle Jan Roos. ⟦jan-roos|Le chef de la rébellion⟧ n'a rien cédé.",
    ],
    [
      "2007-03-04",
      "Laurent Gbagbo et Guillaume Soro ont signé. ⟦guillaume-soro|Le chef de la rébellion⟧ a souri.",
    ],
    ["2018-06-20", "Salva Kiir a reçu un émissaire. ⟦-|Un chef rebelle⟧ s'est rallié."],
  ],
  soldiers: [
    [
      "2018-11-14",
      "Giuseppe Conte a rapproché Khalifa Haftar et Fayez al-Sarraj. ⟦khalifa-haftar|Le maréchal⟧ a quitté la salle.",
    ],
    [
      "2015-12-18",
      "Martin Kobler avait rencontré le général Khalifa Haftar. ⟦khalifa-haftar|Le militaire⟧ exige de garder l'armée.",
    ],
    [
      "2023-05-18",
      "Abdel Fattah al-Burhane a parlé à Antony Blinken. ⟦abdel-fattah-al-bourhane|Le général⟧ a exclu une trêve.",
    ],
    ["2023-05-18", "Antony Blinken a parlé à Anthony Albanese. ⟦-|Le général⟧ a exclu une trêve."],
    ["2016-09-08", "Le colonel Ole Brandvik a reçu le sénateur Jan Roos. ⟦ole-brandvik|L'officier⟧ a souri."],
  ],
  "hosts and guests": [
    [
      "2018-05-08",
      "Kim Jong Un a été reçu par Xi Jinping. « Rien ne presse », a dit M. Kim. Tout viendra à son heure, a répondu ⟦xi-jinping|son hôte⟧.",
    ],
    [
      "2014-06-06",
      "François Hollande a accueilli Vladimir Poutine à l'Elysée. Il a raccompagné ⟦vladimir-poutine|son hôte⟧ jusqu'à sa voiture.",
    ],
    [
      "2018-06-20",
      "Salva Kiir et Riek Machar ont été reçus par Abiy Ahmed. Les deux hommes ont remercié ⟦abiy-ahmed|leur hôte⟧.",
    ],
    [
      "2016-09-08",
      "Le roi Ole Brandvik a reçu le sénateur Jan Roos et le juge Per Holm. « Ce n'est qu'un début », a dit ⟦ole-brandvik|l'hôte de la rencontre⟧.",
    ],
    ["2016-09-08", "Barack Obama a reçu Matteo Renzi. ⟦barack-obama|L'hôte de la Maison Blanche⟧ a souri."],
    ["2016-09-08", "Le festival a fait de Jan Roos ⟦-|son hôte de marque⟧."],
    ["2016-09-08", "Le virus a besoin d'⟦-|un hôte⟧. La cellule est ⟦-|son hôte⟧."],
    ["2016-09-08", "Hôte de ces pourparlers, la Suisse a proposé Genève."],
    [
      "2019-12-10",
      "Réunis à l'Elysée autour d'Emmanuel Macron, Vladimir Poutine et Volodymyr Zelensky se sont entendus. Donald Trump devait recevoir Sergueï Lavrov mardi. ⟦emmanuel-macron|L'hôte du sommet⟧ a accueilli M. Poutine à Brégançon.",
    ],
    [
      "2000-07-20",
      "Bill Clinton a reçu Ehud Barak et Yasser Arafat à Camp David. MM. Barak et Arafat ont remercié ⟦bill-clinton|leur hôte⟧.",
    ],
    [
      "1995-11-10",
      "A l'invitation de Bill Clinton, Slobodan Milosevic et Alija Izetbegovic négocient. ⟦bill-clinton|L'hôte des pourparlers⟧ était absent.",
    ],
    [
      "2022-03-29",
      "Recep Tayyip Erdogan a accueilli les deux délégations à Istanbul. ⟦recep-tayyip-erdogan|L'hôte des pourparlers⟧ a parlé dix minutes.",
    ],
    [
      "2016-09-08",
      "Xi Jinping a accueilli Barack Obama à Hangzhou. M. Obama a offert un livre à ⟦xi-jinping|son hôte⟧.",
    ],
    ["2016-09-08", "Barack Obama s'est promené. Jan Roos a invité ⟦-|leur hôte⟧."],
  ],
  rivals: [
    [
      "2018-06-28",
      "Salva Kiir a signé avec Riek Machar. « Ce jour était attendu », a déclaré le président Kiir. ⟦riek-machar|Son adversaire⟧ a parlé de paix.",
    ],
    [
      "2011-04-01",
      "Alassane Ouattara refuse tout dialogue avec Laurent Gbagbo. M. Ouattara et ⟦laurent-gbagbo|son rival⟧ se disputent le pouvoir.",
    ],
    ["2016-09-08", "Jan Roos craint ⟦-|son adversaire⟧."],
  ],
  "whose minister, whose counterpart": [
    [
      "2018-06-20",
      "M. Kiir devait dîner. Salva Kiir a retrouvé ⟦riek-machar|son ancien vice-président⟧, Riek Machar étant arrivé. M. Kiir a parlé à ⟦riek-machar|son ancien vice-président⟧.",
    ],
    [
      "2016-05-02",
      "Le ministre yéménite Abdel-Malek al-Mekhlafi a suspendu les discussions. Le président yéménite, Abd Rabbo Mansour Hadi, devait parler mardi avec ⟦abdel-malek-al-mekhlafi|son ministre⟧.",
    ],
    [
      "2018-05-27",
      "Pyongyang attend. Kim Jong-un et Moon Jae-in se sont retrouvés. Le numéro un nord-coréen voulait voir ⟦moon-jae-in|son homologue du Sud⟧.",
    ],
    ["2018-05-27", "Séoul attend. Moon Jae-in a dîné avec ⟦kim-jong-un|son homologue du Nord⟧."],
    ["2016-09-08", "Barack Obama a écrit au maire de Lyon. ⟦-|Son ministre⟧ est venu."],
  ],
  designated: [
    [
      "2015-12-18",
      "Le Premier ministre désigné, Fayez al-Sarraj, est à Tunis. Martin Kobler recevra dimanche ⟦fayez-al-sarraj|le premier ministre désigné⟧.",
    ],
    [
      "1993-08-05",
      "Un gouvernement de transition, dirigé par Faustin Twagiramungu, doit être formé. Willy Claes recevra lundi ⟦faustin-twagiramungu|le Premier ministre désigné⟧.",
    ],
    ["2016-09-08", "⟦-|Le Premier ministre désigné⟧ n'est pas connu."],
  ],
  "whose head of state": [
    [
      "2018-06-20",
      "Salva Kiir a invité Uhuru Kenyatta. Le président kényan viendra. A Juba, un porte-parole de la présidence a assuré que ⟦salva-kiir|le chef de l'Etat⟧ se rendait en Ethiopie.",
    ],
    [
      "2018-05-27",
      "Moon Jae-in a vu Donald Trump à Washington. A Séoul, l'opposition reproche au ⟦moon-jae-in|chef de l'Etat⟧ son silence.",
    ],
    [
      "2016-09-08",
      "François Hollande a appelé Vladimir Poutine. A Paris, une conseillère du ⟦francois-hollande|chef de l'Etat⟧ a confirmé.",
    ],
    [
      "2016-09-08",
      "François Hollande a appelé Vladimir Poutine. ⟦vladimir-poutine|Le président russe⟧ l'a remercié.",
    ],
  ],
  demonstratives: [
    [
      "2018-05-31",
      "Kim Yong-chol doit remettre une lettre à Donald Trump. Visé par des sanctions, ⟦kim-yong-chol|cet ancien chef du renseignement⟧ a obtenu une dérogation.",
    ],
    [
      "2016-09-08",
      "Le négociateur Ole Brandvik attend. ⟦ole-brandvik|Cet ancien ministre⟧ connaît le dossier.",
    ],
    ["2016-09-08", "Le village attend. ⟦-|Cet ancien ministre⟧ connaît le dossier."],
  ],
  laureates: [
    [
      "2009-07-10",
      "Oscar Arias attend Manuel Zelaya. ⟦oscar-arias|Le Prix Nobel de la paix⟧ a parlé pendant une heure.",
    ],
    [
      "2009-07-10",
      "Oscar Arias a reçu ⟦-|le prix Nobel de la paix⟧ en 1987. L'académie a annoncé ⟦-|le prix Nobel de la paix⟧ vendredi.",
    ],
  ],
  ages: [
    [
      "2021-06-17",
      "« Le ton a été bon », a dit le sénateur Jan Roos, 78 ans. Le juge Per Holm, 51 ans, écoutait. ⟦jan-roos|Le septuagénaire⟧ a souri.",
    ],
    [
      "2021-06-17",
      "Jan Roos a parlé. Un septuagénaire a été blessé. ⟦-|Le septuagénaire⟧ a été hospitalisé.",
    ],
  ],
  regions: [
    [
      "2021-06-17",
      "Le président de la Confédération Guy Parmelin avait accueilli Joe Biden. ⟦guy-parmelin|Le Vaudois⟧ s'est dit fier.",
    ],
    ["2005-06-17", "Jacques Chirac a reçu George W. Bush. ⟦george-w-bush|Le Texan⟧ est resté une heure."],
    ["2016-09-08", "Jan Roos a voté. ⟦-|Le Vaudois⟧ moyen s'en moque."],
  ],
  "bare names": [
    [
      "2018-05-27",
      "Kim Jong-un a vu Moon Jae-in. L'ancien ambassadeur Sung Kim s'est entretenu avec Choe Son-hui. ⟦kim-jong-un|M. Kim⟧ et ⟦moon-jae-in|M. Moon⟧ se reverront.",
    ],
    ["2019-05-17", "⟦juan-guaido|Guaido⟧ dément. Juan Guaido, reconnu président par intérim, a démenti."],
    ["2018-05-31", "⟦serguei-lavrov|LAVROV⟧ A PYONGYANG Sergueï Lavrov est arrivé jeudi."],
  ],
  sovereigns: [
    [
      "2003-06-05",
      "Le roi Abdallah II a reçu George W. Bush. ⟦abdallah-ii|Le souverain hachémite⟧ a plaidé. ⟦abdallah-ii|Le monarque⟧ est reparti.",
    ],
    [
      "2016-09-08",
      "Le roi Mohammed VI a reçu François Hollande. ⟦mohammed-vi|Le souverain⟧ a plaidé. ⟦mohammed-vi|Le souverain chérifien⟧ est reparti.",
    ],
  ],
  leaders: [
    [
      "2018-05-08",
      "Xi Jinping a reçu Kim Jong-un. C'est la deuxième fois que M. Xi reçoit ⟦kim-jong-un|le jeune dirigeant⟧.",
    ],
    [
      "2016-09-08",
      "Recep Tayyip Erdogan a parlé à Vladimir Poutine. ⟦vladimir-poutine|Le maître du Kremlin⟧ a souri.",
    ],
    [
      "2016-09-08",
      "Le négociateur en chef palestinien Saëb Erakat a vu Tzipi Livni. ⟦saeb-erekat|Le négociateur en chef⟧ est amer.",
    ],
  ],
  callings: [
    [
      "2019-12-10",
      "Vladimir Poutine et Volodymyr Zelensky se sont vus à Paris. C'était la première fois que ⟦volodymyr-zelensky|l'ancien comédien⟧ et ⟦vladimir-poutine|l'ancien espion⟧ se trouvaient face à face.",
    ],
    [
      "2022-10-10",
      "Gustavo Petro a reçu Nicolas Maduro. ⟦gustavo-petro|L'ancien guérillero⟧ propose un cessez-le-feu.",
    ],
    [
      "2017-05-25",
      "Emmanuel Macron a reçu Vladimir Poutine. ⟦emmanuel-macron|L'ancien banquier⟧ a parlé franchement.",
    ],
    ["2016-09-08", "Jan Roos a vu Ole Brandvik. ⟦-|L'ancien banquier⟧ a été arrêté."],
    [
      "2018-06-12",
      "Kim Jong-un et Donald Trump se sont vus. ⟦donald-trump|Le milliardaire⟧ a levé le pouce.",
    ],
    [
      "2003-08-01",
      "Charles Taylor a rencontré John Kufuor. ⟦charles-taylor|L'ancien chef de guerre⟧ partira lundi.",
    ],
  ],
  parties: [
    [
      "2019-12-10",
      "Donald Trump a reçu Sergueï Lavrov. L'affaire vaut au ⟦donald-trump|président républicain⟧ une enquête.",
    ],
    ["2009-06-04", "Barack Obama a parlé au Caire. ⟦barack-obama|Le président démocrate⟧ a salué son hôte."],
  ],
  "deputies, envoys, titles with a name behind": [
    [
      "2023-08-08",
      "La secrétaire d'Etat adjointe américaine Victoria Nuland est à Niamey. ⟦victoria-nuland|La diplomate⟧ n'a vu personne.",
    ],
    [
      "2023-08-20",
      "Une délégation de la Cédéao, conduite par Abdulsalami Abubakar, a été reçue à Niamey. Mohamed Bazoum est apparu. ⟦abdulsalami-abubakar|Le médiateur⟧ s'est félicité.",
    ],
    [
      "2016-09-08",
      "Le ministre des Affaires étrangères Jan Roos a vu le médiateur Ole Brandvik. ⟦ole-brandvik|Le médiateur⟧ est confiant.",
    ],
    [
      "2023-08-20",
      "Ils ont été accueillis par ⟦-|le Premier ministre⟧ nommé par les militaires, Ali Lamine Zeine.",
    ],
    [
      "2023-08-20",
      "M. Abubakar rendra compte au ⟦-|président nigérian⟧ et président en exercice de la Cédéao, Bola Tinubu.",
    ],
    [
      "2024-01-29",
      "Le directeur de la CIA et ⟦-|le chef du gouvernement qatari⟧, cheikh Mohammed ben Abdelrahmane al-Thani, se sont vus.",
    ],
  ],
  "other talks": [
    [
      "2006-11-21",
      "Le chef rebelle maoïste Prachanda a signé avec Girija Prasad Koirala. ⟦prachanda|Le chef rebelle⟧ a promis de désarmer.",
    ],
    [
      "2007-03-20",
      "Martti Ahtisaari a remis son plan à Ban Ki-moon. ⟦martti-ahtisaari|L'émissaire finlandais⟧ recommande l'indépendance. ⟦martti-ahtisaari|Le diplomate finlandais⟧ a fini.",
    ],
    [
      "2012-09-04",
      "Juan Manuel Santos négocie avec les Farc. Timoleon Jimenez l'a confirmé. ⟦timoleon-jimenez|Le chef de la guérilla⟧ était à La Havane.",
    ],
    [
      "2004-02-10",
      "Laurent Gbagbo a parlé à Guillaume Soro. ⟦guillaume-soro|Le leader de la rébellion⟧ exige des garanties.",
    ],
    [
      "1994-12-20",
      "Jimmy Carter a rencontré Radovan Karadzic, puis le général Ratko Mladic. ⟦ratko-mladic|Le militaire⟧ n'a rien cédé. ⟦jimmy-carter|L'ancien président américain⟧ est reparti.",
    ],
    [
      "2003-06-05",
      "Ariel Sharon a serré la main de Mahmoud Abbas à Aqaba, sous les yeux du roi Abdallah II. ⟦abdallah-ii|Le souverain⟧ a parlé le premier.",
    ],
    [
      "2005-04-25",
      "George W. Bush a reçu le prince héritier Abdallah ben Abdel Aziz au Texas. ⟦george-w-bush|Le Texan⟧ lui a tenu la main.",
    ],
    ["2013-09-27", "Hassan Rohani a eu Barack Obama au téléphone. ⟦hassan-rohani|Le religieux⟧ est rentré."],
    [
      "2020-10-10",
      "Nikol Pachinian et Ilham Aliev se sont parlé. ⟦ilham-aliev|Le président azerbaïdjanais⟧ a salué ⟦nikol-pachinian|son homologue arménien⟧.",
    ],
    [
      "2019-06-30",
      "Donald Trump a franchi la ligne avec Kim Jong-un. ⟦donald-trump|Le président américain⟧ a invité ⟦kim-jong-un|le jeune dirigeant⟧ à Washington.",
    ],
    [
      "2011-04-10",
      "Alassane Ouattara a été reconnu. ⟦alassane-ouattara|Le président élu⟧ attend la reddition de ⟦-|son rival⟧ Laurent Gbagbo.",
    ],
    [
      "2016-12-01",
      "Barack Obama a reçu Donald Trump. ⟦donald-trump|Le président élu⟧ a parlé une heure. ⟦barack-obama|Le président sortant⟧ l'a raccompagné.",
    ],
    [
      "2008-09-15",
      "Robert Mugabe et Morgan Tsvangirai ont signé. ⟦morgan-tsvangirai|L'opposant⟧ devient Premier ministre. ⟦morgan-tsvangirai|Le chef de l'opposition⟧ a souri.",
    ],
    [
      "2014-02-21",
      "Viktor Ianoukovitch a signé avec Vitali Klitschko. ⟦vitali-klitschko|L'ancien boxeur⟧ a serré des mains.",
    ],
    [
      "2021-08-30",
      "Le mollah Baradar a rencontré Zalmay Khalilzad. ⟦abdul-ghani-baradar|Le mollah⟧ a promis la paix.",
    ],
    ["2016-09-08", "Le négociateur du Hamas Jan Roos a vu Ole Brandvik. ⟦-|Cet accord⟧ est fragile."],
    [
      "2016-09-08",
      "Le médiateur suisse Jan Roos a reçu Ole Brandvik. « Patience », a dit ⟦jan-roos|ce diplomate chevronné⟧.",
    ],
    [
      "2016-09-08",
      "Le sénateur Jan Roos, 61 ans, a gagné. ⟦jan-roos|Le sexagénaire⟧ sera reçu lundi par ⟦barack-obama|le locataire de la Maison Blanche⟧.",
    ],
    ["2016-09-08", "Le militaire du rang, un sergent, a été blessé. ⟦-|Le militaire⟧ va mieux."],
    ["2016-09-08", "Le chef de l'Etat a reçu ⟦-|l'opposant⟧."],
    ["2016-09-08", "John Kerry a appelé Sergueï Lavrov. ⟦-|Le diplomate⟧ était à Genève."],
    ["2016-09-08", "Le pouvoir et l'opposition se parlent. ⟦-|Le chef de l'opposition⟧ attend."],
  ],
  "who else": [
    [
      "2016-09-08",
      "John Kerry et Sergueï Lavrov se sont vus. M. Kerry a rappelé ⟦serguei-lavrov|le ministre⟧ dans la soirée.",
    ],
    [
      "2016-09-08",
      "L'Américain Jan Roos est arrivé. Un Américain a été arrêté. ⟦-|L'Américain⟧ a été libéré.",
    ],
    ["2016-09-08", "L'Américain Jan Roos est arrivé. ⟦jan-roos|L'Américain⟧ a souri."],
    ["2013-02-24", "Ban Ki-moon a présidé la signature. ⟦ban-ki-moon|Le Sud-Coréen⟧ a salué un accord."],
    ["2013-02-24", "Ban Ki-moon a présidé la signature. ⟦-|Le Norvégien⟧ a salué un accord."],
    [
      "2001-04-06",
      "Robert Kotcharian et Heydar Aliev sont à Key West. M. Aliev verra George W. Bush. ⟦robert-kotcharian|Son rival arménien⟧ attend.",
    ],
    [
      "2012-10-18",
      "Humberto de la Calle a serré la main d'Ivan Marquez. ⟦ivan-marquez|Le négociateur en chef de la guérilla⟧ a parlé. « Nous venons », a dit ⟦ivan-marquez|le chef rebelle⟧.",
    ],
    [
      "2005-01-28",
      "Réunis à l'invitation de Martti Ahtisaari, les représentants ont discuté. ⟦martti-ahtisaari|Le médiateur⟧ a prévu une autre session.",
    ],
    [
      "2020-11-10",
      "Nikol Pachinian a signé à Erevan avec Ilham Aliev. Recep Tayyip Erdogan ira à Bakou jeudi. ⟦ilham-aliev|Son hôte⟧ l'y attend.",
    ],
    [
      "2018-12-13",
      "La ministre suédoise Margot Wallström avait accueilli les délégations. ⟦margot-wallstrom|L'hôtesse des pourparlers⟧ s'est dite émue.",
    ],
    [
      "2017-12-05",
      "Saad Hariri et Michel Aoun ont parlé à Emmanuel Macron. Gebran Bassil est en tournée. Le gendre du ⟦michel-aoun|président⟧ verra Sergueï Lavrov.",
    ],
    [
      "2017-12-05",
      "Emmanuel Macron a reçu Gebran Bassil. ⟦emmanuel-macron|Le président⟧ a plaidé pour le dialogue.",
    ],
    [
      "2017-12-05",
      "Le prince héritier Mohammed ben Salmane a reçu le patriarche. ⟦mohammed-ben-salmane|Le prince⟧ lui a parlé.",
    ],
    [
      "2014-09-19",
      "Alexandre Zakhartchenko a signé. ⟦alexandre-zakhartchenko|Le chef séparatiste⟧ exige un statut.",
    ],
    [
      "2013-11-10",
      "L'Américain Russ Feingold était là. ⟦russ-feingold|L'ex-sénateur⟧ a appelé à la patience.",
    ],
    [
      "2007-12-05",
      "Le Premier ministre Girija Prasad Koirala a reçu le chef maoïste Prachanda. ⟦prachanda|Le leader maoïste⟧ le reverra.",
    ],
    [
      "2018-06-28",
      "Omar el-Béchir a réuni Salva Kiir, Riek Machar et Yoweri Museveni. Il a reçu ⟦riek-machar|le chef rebelle⟧ et l'Ougandais Yoweri Museveni.",
    ],
    ["2016-09-08", "Barack Obama a reçu Jan Roos. ⟦-|Le président de la banque⟧ était absent."],
    ["2016-09-08", "Le maire de Lyon, Jan Roos, a inauguré un pont. ⟦-|Le président⟧ était absent."],
  ],
  "sides and callings": [
    [
      "1998-04-10",
      "Tony Blair et Bertie Ahern sont à Stormont. David Trimble a hésité. ⟦david-trimble|Le chef unioniste⟧ a exigé des assurances.",
    ],
    [
      "2007-12-05",
      "Le chef maoïste Prachanda a vu Girija Prasad Koirala. ⟦prachanda|Le chef maoïste⟧ le reverra.",
    ],
    [
      "2016-09-08",
      "Barack Obama a reçu Matteo Renzi et Alexis Tsipras. ⟦-|Le chef unioniste⟧ a exigé des assurances.",
    ],
    [
      "2011-12-10",
      "Mohammed Basindawa, chargé de former le gouvernement, est à Aden. Jamal Benomar verra ⟦mohammed-basindawa|le Premier ministre désigné⟧.",
    ],
    [
      "1998-04-10",
      "George Mitchell a annoncé un accord. ⟦george-mitchell|L'ancien sénateur américain⟧ présidait les pourparlers.",
    ],
    ["1998-04-10", "Ian Paisley a dénoncé une trahison. ⟦ian-paisley|Le pasteur⟧ a manifesté."],
    ["2016-09-08", "Jan Roos a dénoncé une trahison. ⟦-|L'ancien sénateur américain⟧ a manifesté."],
    [
      "2015-06-20",
      "Agathon Rwasa a boycotté le dialogue. Un opposant a été assassiné. ⟦-|L'opposant⟧ rentrait chez lui.",
    ],
    ["2015-06-20", "Said Djinnit a quitté Bujumbura. ⟦said-djinnit|L'émissaire algérien⟧ a été récusé."],
    [
      "2023-03-19",
      "Miroslav Lajcak, l'émissaire de l'UE, a rédigé le texte. ⟦miroslav-lajcak|Le Slovaque⟧ reviendra mardi.",
    ],
  ],
  "groups told before": [
    [
      "2016-09-08",
      "Le juge Ole Brandvik, le sénateur Jan Roos et le député Per Holm ont dîné. La ministre Ine Tveit est restée à Oslo, puis le maire Nils Aas l'a jointe. ⟦ole-brandvik+jan-roos+per-holm|Les trois hommes⟧ se reverront.",
    ],
    [
      "2016-09-08",
      "Le juge Ole Brandvik et le sénateur Jan Roos se sont vus en présence du maire Per Holm, du député Nils Aas et du général Ivar Tveit. ⟦ole-brandvik+jan-roos|Les deux hommes⟧ ont ri.",
    ],
    [
      "2016-09-08",
      "Le juge Ole Brandvik a vu le sénateur Jan Roos lors d'une séance présidée par le général Ivar Tveit. ⟦ole-brandvik+jan-roos|Les deux hommes⟧ ont ri.",
    ],
    [
      "2016-09-08",
      "Le camp de Per Holm a envoyé le juge Ole Brandvik et le sénateur Jan Roos. ⟦ole-brandvik+jan-roos|Les deux hommes⟧ ont ri.",
    ],
    [
      "2016-09-08",
      "Le juge Ole Brandvik, le sénateur Jan Roos et le député Per Holm ont dîné. ⟦ole-brandvik+jan-roos+per-holm|Les trois mêmes responsables⟧ s'étaient vus en mai.",
    ],
    [
      "2016-09-08",
      "Le juge Ole Brandvik et le sénateur Jan Roos se sont vus. ⟦ole-brandvik+jan-roos|Les deux présidents⟧ ont ri.",
    ],
    [
      "2016-09-08",
      "Le juge Ole Brandvik et l'émissaire de l'ONU Jan Roos se sont vus. ⟦-|Les deux présidents⟧ ont ri.",
    ],
    ["2016-09-08", "Le juge Ole Brandvik a dîné. ⟦-|Les trois hommes⟧ se reverront."],
  ],
};
