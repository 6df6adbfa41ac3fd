import type { Story } from "./row";

/** A third hand, with traps: names that are nobody, firms beside persons, towns that do not act. */
export const THIRD_HAND: readonly Story[] = [
  {
    day: "1985-07-24",
    text: "⟦P auckland|Auckland⟧. L'affaire du Rainbow Warrior rebondit. Les « époux Turenge », interpellés le 12, seraient deux officiers français. ⟦A nouvelle-zelande|Wellington⟧ accuse ⟦A france|Paris⟧ ; ⟦A france|Paris⟧ nie. L'organisation ⟦O greenpeace|Greenpeace⟧ pleure ⟦A fernando-pereira|Fernando Pereira⟧, son photographe. ⟦A charles-hernu|Charles Hernu⟧, ministre de la Défense, se tait. ⟦A david-lange|David Lange⟧ parle d'un « acte sordide ». A ⟦P mururoa|Mururoa⟧, les essais continueront, répond-on à l'⟦P elysee|Elysée⟧. La ⟦O dgse|DGSE⟧ n'a pas de porte-parole. L'⟦A australie|Australie⟧ soutient sa voisine.",
  },
  {
    day: "2018-10-20",
    text: "L'affaire ⟦A khashoggi|Khashoggi⟧ embarrasse l'⟦A arabie-saoudite|Arabie saoudite⟧. Le royaume a fini par admettre samedi que le journaliste était mort dans son consulat d'⟦P istanbul|Istanbul⟧. ⟦A turquie|Ankara⟧ détient des enregistrements. ⟦A donald-trump|Donald Trump⟧ juge « crédible » la version de ⟦A arabie-saoudite|Ryad⟧ ; l'⟦A allemagne|Allemagne⟧ gèle ses ventes d'armes. Au « Davos du désert », le patron d'Uber, ⟦A dara-khosrowshahi|Dara Khosrowshahi⟧, ne viendra pas, ni ⟦A jamie-dimon|Jamie Dimon⟧ (⟦O jpmorgan|JPMorgan⟧). ⟦O siemens|Siemens⟧ hésite. La fiancée du disparu, ⟦A hatice-cengiz|Hatice Cengiz⟧, a décliné l'invitation de la ⟦A etats-unis|Maison Blanche⟧.",
    notYet: true,
  },
  {
    day: "1990-06-30",
    text: "⟦P bonn|BONN⟧, 30 juin (AFP) - Le mark est roi. A minuit, la ⟦A rda|RDA⟧ adoptera la monnaie de la ⟦A rfa|RFA⟧. ⟦A rfa|Bonn⟧ verse 115 milliards à ⟦A rda|Berlin-Est⟧. ⟦A theo-waigel|Theo Waigel⟧ et ⟦A walter-romberg|Walter Romberg⟧ ont trinqué. ⟦A helmut-kohl|Helmut Kohl⟧ rencontrera ⟦A mikhail-gorbatchev|Mikhaïl Gorbatchev⟧ en juillet dans le ⟦P caucase|Caucase⟧. La ⟦O bundesbank|Bundesbank⟧ est sceptique. ⟦P berlin|Berlin⟧ est en fête, de la porte de Brandebourg à ⟦P kreuzberg|Kreuzberg⟧. ⟦A urss|Moscou⟧ laisse faire. ⟦A lothar-de-maiziere|Lothar de Maizière⟧, chef du gouvernement est-allemand, y voit « un adieu ».",
  },
  {
    day: "2013-05-05",
    text: "Deux raids israéliens en ⟦P syrie|Syrie⟧ en trois jours. ⟦A syrie|Damas⟧ promet de riposter. De sources diplomatiques à ⟦P beyrouth|Beyrouth⟧, la cible était un convoi du ⟦O hezbollah|Hezbollah⟧. ⟦A israel|Israël⟧ ne commente pas. ⟦A egypte|Le Caire⟧ et la ⟦O ligue-arabe|Ligue arabe⟧ condamnent. Au ⟦P liban|Liban⟧, l'⟦A liban|armée⟧ est en alerte. ⟦A benjamin-netanyahu|Benjamin Netanyahu⟧ s'est envolé comme prévu pour ⟦P shanghai|Shanghai⟧. Son allié ⟦A avigdor-lieberman|Avigdor Lieberman⟧ reste vague. Ni ⟦A russie|Moscou⟧ ni ⟦A chine|Pékin⟧ n'avaient été prévenus. ⟦A faycal-moqdad|Fayçal Moqdad⟧ évoque « une déclaration de guerre ».",
  },
  {
    day: "2021-11-25",
    text: "De la ⟦A bielorussie|Biélorussie⟧ ou de la ⟦A pologne|Pologne⟧, qui cédera ? A ⟦P kuznica|Kuznica⟧, un millier de migrants attendent. ⟦A bielorussie|Minsk⟧ accuse ⟦A pologne|Varsovie⟧ de brutalités. La chancelière ⟦A angela-merkel|Angela Merkel⟧ a parlé deux fois à ⟦A alexandre-loukachenko|Alexandre Loukachenko⟧ ; ⟦A mateusz-morawiecki|Mateusz Morawiecki⟧ s'en est offusqué. ⟦O frontex|Frontex⟧ a affrété des avions. La compagnie ⟦O belavia|Belavia⟧ et le loueur irlandais ⟦O aercap|AerCap⟧ sont dans le viseur de ⟦O union-europeenne|Bruxelles⟧. ⟦A irak|Bagdad⟧ rapatrie. ⟦A svetlana-tikhanovskaia|Svetlana Tikhanovskaïa⟧, exilée à ⟦P vilnius|Vilnius⟧, dénonce un chantage. Le camp est « au bord de l'explosion ».",
    notYet: true,
  },
  {
    day: "1963-10-22",
    text: "⟦P alger|ALGER⟧, 22 octobre (AFP) - La guerre des Sables s'étend. Les forces marocaines ont pris ⟦P hassi-beida|Hassi Beïda⟧, et l'⟦A algerie|Algérie⟧ mobilise. ⟦A ahmed-ben-bella|Ahmed Ben Bella⟧ a reçu ⟦A gamal-abdel-nasser|Nasser⟧. ⟦A hassan-ii|Hassan II⟧ refuse de se rendre à ⟦P addis-abeba|Addis-Abeba⟧. L'empereur ⟦A haile-selassie|Haïlé Sélassié⟧ et le Malien ⟦A modibo-keita|Modibo Keïta⟧ proposent ⟦P bamako|Bamako⟧. ⟦A cuba|La Havane⟧ envoie des chars à ⟦P alger|Alger⟧. L'⟦O oua|OUA⟧, née en mai, est impuissante. ⟦A maroc|Rabat⟧ rappelle son ambassadeur.",
    notYet: true,
  },
  {
    day: "2015-04-11",
    text: "⟦P panama|PANAMA⟧ (EFE) - Poignée de main historique. ⟦A barack-obama|Barack Obama⟧ et ⟦A raul-castro|Raul Castro⟧ se sont salués devant ⟦A ban-ki-moon|Ban Ki-moon⟧. ⟦A cuba|Cuba⟧ participe pour la première fois. ⟦A nicolas-maduro|Nicolas Maduro⟧ a dénoncé les sanctions, soutenu par ⟦A evo-morales|Evo Morales⟧, ⟦A daniel-ortega|Daniel Ortega⟧ et ⟦A cristina-kirchner|Cristina Kirchner⟧. Le ⟦A venezuela|Venezuela⟧ est « en crise », dit-on à ⟦P washington|Washington⟧. L'hôte, ⟦A juan-carlos-varela|Juan Carlos Varela⟧, est ravi. ⟦A mark-zuckerberg|Mark Zuckerberg⟧ (⟦O facebook|Facebook⟧) a promis internet à tous. ⟦A panama|Panama⟧ avait invité l'⟦O oea|OEA⟧ et son secrétaire général ⟦A jose-miguel-insulza|José Miguel Insulza⟧.",
    notYet: true,
  },
  {
    day: "2009-06-29",
    text: "⟦P tegucigalpa|Tegucigalpa⟧ s'est réveillée sous couvre-feu. ⟦A roberto-micheletti|Roberto Micheletti⟧ a prêté serment, ⟦A manuel-zelaya|Manuel Zelaya⟧ est à ⟦P managua|Managua⟧. ⟦A etats-unis|Washington⟧ ne reconnaît que ce dernier. Le ⟦A bresil|Brésil⟧ et le ⟦A mexique|Mexique⟧ rappellent leurs ambassadeurs. ⟦A venezuela|Caracas⟧ menace d'intervenir si son ambassade est attaquée. La ⟦O banque-mondiale|Banque mondiale⟧ gèle ses prêts au ⟦A honduras|Honduras⟧. « Le ⟦P honduras|Honduras⟧ sombre », écrit le quotidien La Prensa. Le général ⟦A romeo-vasquez|Romeo Vasquez⟧ assure n'avoir obéi qu'à la Cour suprême. ⟦A xiomara-castro|Xiomara Castro⟧, la femme du ⟦A manuel-zelaya|président déchu⟧, se cache.",
  },
  {
    day: "1996-07-25",
    text: "⟦P bujumbura|Bujumbura⟧ (⟦P burundi|Burundi⟧), 25 juil (AFP) - L'⟦A burundi|armée⟧ a destitué ⟦A sylvestre-ntibantunganya|Sylvestre Ntibantunganya⟧, réfugié chez l'ambassadeur américain, ⟦A morris-hughes|Morris Hughes⟧. ⟦A pierre-buyoya|Pierre Buyoya⟧ revient au pouvoir. L'⟦O uprona|Uprona⟧ se félicite, le ⟦O frodebu|Frodebu⟧ crie au putsch. La ⟦A tanzanie|Tanzanie⟧ ferme sa frontière. A ⟦P arusha|Arusha⟧, ⟦A julius-nyerere|Julius Nyerere⟧ préparait des pourparlers. Le ⟦P burundi|Burundi⟧ est au bord de la guerre civile. La ⟦A belgique|Belgique⟧ suspend son aide. ⟦A boutros-boutros-ghali|Boutros Boutros-Ghali⟧ a téléphoné à ⟦A benjamin-mkapa|Benjamin Mkapa⟧.",
    notYet: true,
  },
  {
    day: "2023-07-19",
    text: "⟦A antony-blinken|Le secrétaire d'Etat⟧ avait prévenu. ⟦A russie|Moscou⟧ se retire de l'accord céréalier, et les cours flambent à ⟦P chicago|Chicago⟧. ⟦A recep-tayyip-erdogan|Recep Tayyip Erdogan⟧ espère convaincre ⟦A vladimir-poutine|Vladimir Poutine⟧, attendu à ⟦P istanbul|Istanbul⟧ en août. ⟦P odessa|Odessa⟧ a été bombardée. Le ⟦O pam|PAM⟧, le négociant suisse ⟦O viterra|Viterra⟧ et l'armateur grec ⟦O danaos|Danaos⟧ sont inquiets. ⟦A kenya|Nairobi⟧ parle d'un « coup de poignard ». L'⟦A ukraine|Ukraine⟧ passera par la ⟦P roumanie|Roumanie⟧. ⟦A rebeca-grynspan|Rebeca Grynspan⟧ (⟦O cnuced|Cnuced⟧) et ⟦A martin-griffiths|Martin Griffiths⟧ négocient encore. ⟦A oleksandr-koubrakov|Oleksandr Koubrakov⟧, vice-Premier ministre, y croit.",
  },
  {
    day: "2017-01-21",
    text: "⟦P banjul|Banjul⟧ respire. ⟦A yahya-jammeh|Yahya Jammeh⟧ s'est envolé samedi soir pour ⟦P conakry|Conakry⟧ avec ⟦A alpha-conde|Alpha Condé⟧, puis pour la ⟦P guinee-equatoriale|Guinée équatoriale⟧. ⟦A adama-barrow|Adama Barrow⟧, investi à ⟦P dakar|Dakar⟧, attend. Les troupes de la ⟦O cedeao|Cédéao⟧ sont entrées en ⟦P gambie|Gambie⟧ par ⟦P farafenni|Farafenni⟧. ⟦A mohamed-ould-abdel-aziz|Mohamed Ould Abdel Aziz⟧ avait servi de médiateur. ⟦A senegal|Dakar⟧ garantit que les biens de ⟦A yahya-jammeh|M. Jammeh⟧ ne seront pas saisis. ⟦A ousainou-darboe|Ousainou Darboe⟧, le chef de l'⟦O udp|UDP⟧, sort de prison. « Le ⟦A senegal|Sénégal⟧ n'occupera pas la ⟦P gambie|Gambie⟧ », promet ⟦A mankeur-ndiaye|Mankeur Ndiaye⟧.",
    notYet: true,
  },
  {
    day: "2024-03-07",
    text: "⟦P stockholm|STOCKHOLM⟧/⟦P washington|WASHINGTON⟧, 7 mars (Reuters) - La ⟦A suede|Suède⟧ est le trente-deuxième membre de l'⟦O otan|Otan⟧. ⟦A ulf-kristersson|Ulf Kristersson⟧ a remis les documents à ⟦A antony-blinken|Antony Blinken⟧. La ⟦A hongrie|Hongrie⟧ avait été la dernière à ratifier l'adhésion de la ⟦P suede|Suède⟧. ⟦A viktor-orban|Viktor Orban⟧ a obtenu quatre avions du suédois ⟦O saab|Saab⟧. ⟦A tobias-billstrom|Tobias Billström⟧ et ⟦A pal-jonson|Pål Jonson⟧ étaient à ses côtés. Le drapeau sera hissé lundi à ⟦P bruxelles|Bruxelles⟧. ⟦A russie|Moscou⟧ prendra des « contre-mesures ». La ⟦A turquie|Turquie⟧ avait dit oui en janvier. L'⟦O otan|Alliance⟧ contrôle désormais la ⟦P mer-baltique|Baltique⟧.",
  },
  {
    day: "2000-06-14",
    text: "⟦P pyongyang|Pyongyang⟧, de l'un de nos envoyés spéciaux. ⟦A kim-dae-jung|Kim Dae-jung⟧ et ⟦A kim-jong-il|Kim Jong-il⟧ ont signé mercredi soir. ⟦A lee-hee-ho|Lee Hee-ho⟧, l'épouse du ⟦A kim-dae-jung|président sud-coréen⟧, visitait une école. ⟦O hyundai|Hyundai⟧ construira une zone à ⟦P kaesong|Kaesong⟧. ⟦A lim-dong-won|Lim Dong-won⟧ et ⟦A kim-yong-sun|Kim Yong-sun⟧ ont tenu la plume. La ⟦A coree-du-nord|Corée du Nord⟧ renonce à ses imprécations ; le ⟦A coree-du-sud|Sud⟧ paiera. ⟦A etats-unis|Washington⟧ et ⟦A japon|Tokyo⟧ saluent un pas. Une visite à ⟦P seoul|Séoul⟧ du « cher dirigeant » est promise. La présidence parle d'un miracle.",
  },
  {
    day: "2014-12-17",
    text: "⟦A alan-gross|Alan Gross⟧, 65 ans, a atterri à la base d'⟦P andrews|Andrews⟧. Sa femme ⟦A judy-gross|Judy⟧ et le sénateur ⟦A patrick-leahy|Patrick Leahy⟧ étaient dans l'avion. En échange, ⟦A gerardo-hernandez|Gerardo Hernandez⟧, ⟦A ramon-labanino|Ramon Labañino⟧ et ⟦A antonio-guerrero|Antonio Guerrero⟧ ont retrouvé ⟦P la-havane|La Havane⟧. Le pape ⟦A francois|François⟧ avait écrit aux deux présidents. ⟦A ben-rhodes|Ben Rhodes⟧ et ⟦A ricardo-zuniga|Ricardo Zuniga⟧ négociaient depuis dix-huit mois à ⟦P ottawa|Ottawa⟧ et au ⟦P vatican|Vatican⟧. ⟦A marco-rubio|Marco Rubio⟧ est furieux. ⟦A cuba|Cuba⟧ libère 53 opposants. ⟦A josefina-vidal|Josefina Vidal⟧ mènera les discussions avec l'Américaine ⟦A roberta-jacobson|Roberta Jacobson⟧.",
    notYet: true,
  },
  {
    day: "2020-02-29",
    text: "⟦P idleb|Idleb⟧ brûle, ⟦A turquie|Ankara⟧ menace. Trente-trois soldats turcs sont morts jeudi. L'⟦A turquie|armée turque⟧ a abattu deux Soukhoï et frappé ⟦P alep|Alep⟧. ⟦A grece|Athènes⟧ ferme ⟦P kastanies|Kastanies⟧, où affluent les migrants ; ⟦O union-europeenne|Bruxelles⟧ presse ⟦A turquie|Ankara⟧ de respecter l'accord de 2016. ⟦A hulusi-akar|Hulusi Akar⟧ a parlé à ⟦A mark-esper|Mark Esper⟧. ⟦A recep-tayyip-erdogan|Erdogan⟧ sera à ⟦P moscou|Moscou⟧ le 5. « Que fait l'⟦O otan|Alliance⟧ ? » s'indigne ⟦A omer-celik|Ömer Çelik⟧, porte-parole de l'⟦O akp|AKP⟧. L'⟦O otan|Otan⟧ s'est réunie vendredi. ⟦A geir-pedersen|Geir Pedersen⟧ attend à ⟦P geneve|Genève⟧.",
    notYet: true,
  },
];
